"""Structure charts told in words: tiers, each with its body, its chair and to whom it reports."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading, stated

CHART = """Governance of Coldbeck Safeguarding Adults Board

{first}
Chair: Rosalind Amery
Meets: quarterly
Reports to: Coldbeck Council

{second}
Chair: Joan Marle
Reports to: Board

Third tier
Self-Neglect Task and Finish Group – reports to Policy and Procedures Subgroup
Transitions Task and Finish Group (joint with Coldbeck Housing Trust)
Policy and Procedures Subgroup – Joint chairs: Helen Stott and Omar Farid
"""


@pytest.mark.parametrize("tier", ["Tier {} – ", "Level {}: ", "Layer {} – "])
def test_each_tier_has_its_own_chair_and_reports_on(tier: str) -> None:
    text = CHART.format(
        first=tier.format(1) + "Board", second=tier.format(2) + "Executive Delivery Group"
    )
    told = stated(reading(text))
    board = "Coldbeck Safeguarding Adults Board"
    assert {
        f"Rosalind Amery chairs {board}",
        f"{board} reportsTo Coldbeck Council",
        "Joan Marle chairs Executive Delivery Group",
        f"Executive Delivery Group reportsTo {board}",
    } <= told
    assert f"Joan Marle chairs {board}" not in told


def test_lines_that_each_begin_with_a_body_are_not_joined() -> None:
    groups = {e.name for e in reading(CHART.format(first="Board", second="Executive")).entities}
    assert "Transitions Task and Finish Group" in groups
    assert not [name for name in groups if name.count("Group") > 1]


def test_joint_chairs_after_a_dash_are_both() -> None:
    told = stated(reading(CHART.format(first="Board", second="Executive")))
    assert {
        "Helen Stott chairs Policy and Procedures Subgroup",
        "Omar Farid chairs Policy and Procedures Subgroup",
    } <= told


def test_the_executive_is_the_group_whose_name_begins_so() -> None:
    text = (
        "Coldbeck Safeguarding Adults Board\n\nThe Executive Delivery Group meets monthly.\n\n"
        "The Audit Group reports to the Executive.\n"
    )
    assert "Audit Group reportsTo Executive Delivery Group" in stated(reading(text))


@pytest.mark.parametrize(
    ("said", "posts"),
    [
        (
            "the Directors of Adult Social Care, Children, and Public Health",
            {"Director of Adult Social Care", "Director of Children", "Director of Public Health"},
        ),
        (
            "the Cabinet Members for Education and Skills and for Housing",
            {"Cabinet Member for Education and Skills", "Cabinet Member for Housing"},
        ),
        (
            "the Executive Directors of Housing and Finance",
            {"Executive Director of Housing", "Executive Director of Finance"},
        ),
        ("the Heads of Service and the Directors of Public Health", set()),
        ("the Directors of Public Health of Ashby and Wend", set()),
    ],
)
def test_posts_of_one_title_are_told_apart(said: str, posts: set[str]) -> None:
    read = reading(f"The members of the Hexley Board are {said}.")
    assert {e.name for e in read.entities if e.type is EntityType.POST} == posts
    assert {t for t in stated(read) if "memberOf" in t} == {
        f"{post} memberOf Hexley Board" for post in posts
    }


def test_a_title_that_is_longer_elsewhere_is_no_further_post() -> None:
    text = (
        "The Portfolio Holder for Adults and Health meets the Hexley Board. The report goes to it "
        "with the Portfolio Holders for Adults and for Children presenting."
    )
    assert "Portfolio Holder for Adults" not in {e.name for e in reading(text).entities}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Two panels answer to the Board: {}.", "{} accountableTo Board"),
        ("Two panels are overseen by the Practice Board: {}.", "{} accountableTo Practice Board"),
        ("Risks are escalated to the Practice Board by two panels: {}.", "{} escalatesTo Practice"),
    ],
)
def test_what_is_told_of_a_number_of_groups_is_told_of_those_named(said: str, told: str) -> None:
    named = "the Audit Panel, led by the Business Manager, and the Neglect Panel, led by Ann Vale"
    facts = stated(reading(said.replace("the Board", "the Practice Board").format(named)))
    want = told.split("{} ")[1].replace("To Board", "To Practice Board")
    for panel in ("Audit Panel", "Neglect Panel"):
        assert any(fact.startswith(f"{panel} {want}") for fact in facts), facts


def test_what_is_told_of_some_of_them_is_told_of_none() -> None:
    text = "Only one of two panels answers to the Practice Board: the Audit and the Neglect Panel."
    assert not {t for t in stated(reading(text)) if "accountableTo" in t}


def test_officers_of_a_team_are_not_the_team() -> None:
    text = (
        "The Emergency Duty Team is part of Hexley Council. The MASH Group is made up of the team "
        "managers from each agency."
    )
    assert "Emergency Duty Team memberOf MASH Group" not in stated(reading(text))


def test_a_stage_ends_with_its_block() -> None:
    text = (
        "Escalation of disagreements\n\nStage 1: the practitioner talks to the Team Manager.\n"
        "Stage 2: the Service Manager decides.\nStage 3: the matter goes to the Head of Care.\n\n"
        "Who we are\n\nAn allegation is passed to the Designated Officer of Hexley Council.\n"
    )
    told = stated(reading(text))
    assert "Service Manager escalatesTo Head of Care" in told
    assert not {t for t in told if "escalatesTo Designated" in t}


def test_a_champion_of_something_holds_no_post() -> None:
    text = "The Scrutiny Committee shall act as the Council's champion of children in care."
    assert not [e for e in reading(text).entities if e.type is EntityType.POST]
