"""What a paper does not say: of another body, of another post, under another name."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

EXECUTIVE = (
    "MARLSHIRE SAFEGUARDING CHILDREN PARTNERSHIP\n{name}\n\n"
    "Notes of the meeting held on 4 June 2024\n\nPresent\n\nHelen Marsh, Marlshire Police\n"
)
ARTICLES = (
    "Marlshire County Council\n\nB4. Schools Forum\n\nB4.1 The Forum meets four times a year. "
    "Membership:\n\n\tHead of Finance (Chair)\n\tDirector of Education\n\nB5. Licensing Panel\n\n"
    "B5.1 The Panel is chaired by the Head of Legal Services.\n"
)
MEMBERS = (
    "Annual report of the Marlshire Safeguarding Adults Board\n\nAt 31 March 2024 the members of "
    "the Board were:\n\nIndependent Chair - Helen Marsh\nMarlshire Council - Head of Care, Bo "
    "Lind\nMarlshire Police - Superintendent Una Kerr\n\nThe Health and Wellbeing Board met in May."
)


@pytest.mark.parametrize("name", ["EXECUTIVE GROUP", "Executive Group - Notes and Actions"])
def test_the_executive_that_met_is_named_below_its_partnership(name: str) -> None:
    found = stated(reading(EXECUTIVE.format(name=name)), Predicate.MEMBER_OF)
    assert found == {"Helen Marsh memberOf Executive Group"}


def test_numbered_sections_are_each_of_their_own_body() -> None:
    assert stated(reading(ARTICLES), Predicate.MEMBER_OF, Predicate.CHAIRS) == {
        "Head of Finance memberOf Schools Forum",
        "Head of Finance chairs Schools Forum",
        "Director of Education memberOf Schools Forum",
        "Head of Legal Services chairs Licensing Panel",
        "Head of Legal Services memberOf Licensing Panel",
    }


def test_a_label_of_one_person_goes_on_to_nobody_else() -> None:
    found = stated(reading(MEMBERS), Predicate.CHAIRS, Predicate.MEMBER_OF)
    board = "Marlshire Safeguarding Adults Board"
    assert {f"{name} memberOf {board}" for name in ("Bo Lind", "Una Kerr")} <= found
    assert {f for f in found if " chairs " in f} <= {
        f"{chair} chairs {board}" for chair in ("Helen Marsh", "Independent Chair")
    }
    assert f"Health and Wellbeing Board memberOf {board}" not in found


@pytest.mark.parametrize(
    ("text", "kind", "facts"),
    [
        (
            "In response to a question from Helen Marsh, the Head of Housing said no.",
            Predicate.HOLDS_POST,
            set(),
        ),
        (
            "In response to Helen Marsh, Head of Housing, the Panel agreed.",
            Predicate.HOLDS_POST,
            {"Helen Marsh holdsPost Head of Housing"},
        ),
        (
            "It goes to the Head of Housing and the chair of the Audit Group.",
            Predicate.CHAIRS,
            {"chair of the Audit Group chairs Audit Group"},
        ),
        (
            "Under it are the Audit Group and the Learning Group, the latter set up by Ofsted.",
            Predicate.ESTABLISHES,
            {"Ofsted establishes Learning Group"},
        ),
        (
            "Councillor Ann Vale, Deputy Leader and Cabinet Member for Housing, spoke.",
            Predicate.HOLDS_POST,
            {"Ann Vale holdsPost Deputy Leader and Cabinet Member for Housing"},
        ),
        (
            "Helen Marsh, Director of Children's Services, Marlshire Council, spoke.",
            Predicate.POST_IN,
            {"Director of Children's Services postIn Marlshire Council"},
        ),
        (
            "The Audit Group's business unit, which is part of the Quality Team, met.",
            Predicate.PART_OF,
            set(),
        ),
        (
            "The Audit Group asked that a panel be set up. It would be chaired by Helen Marsh.",
            Predicate.CHAIRS,
            set(),
        ),
        (
            "The Audit Group met. Ofsted inspected the home and rated it inadequate.",
            Predicate.INSPECTED_BY,
            set(),
        ),
    ],
)
def test_a_sentence_says_no_more_than_it_says(text: str, kind: Predicate, facts: set[str]) -> None:
    assert stated(reading(text), kind) == facts


def test_the_board_is_the_one_that_the_paper_mostly_means() -> None:
    text = (
        "The Marlshire Safeguarding Children Board is old. The Marlshire Safeguarding Children "
        "Board is large. The Marlshire Safeguarding Children Board has funds.\n\nIts report went "
        "to the Health and Wellbeing Board.\n\nHelen Marsh chairs the Board.\n"
    )
    found = stated(reading(text), Predicate.CHAIRS)
    assert found == {"Helen Marsh chairs Marlshire Safeguarding Children Board"}


@pytest.mark.parametrize(
    ("text", "type_", "name"),
    [
        ("The Wendle Hospitals NHS FT spoke.", EntityType.AGENCY, "Wendle Hospitals NHS FT"),
        ("The Early Help Hub opened.", EntityType.HUB, "Early Help Hub"),
        ("The Domestic Abuse Partnership Board met.", EntityType.GROUP, None),
        ("It is led by the CARE QUALITY COMMISSION.", EntityType.INSPECTORATE, None),
    ],
)
def test_a_name_is_whole_and_of_its_type(text: str, type_: EntityType, name: str | None) -> None:
    entity = next(e for e in reading(text).entities)
    assert entity.type is type_
    assert name in (None, entity.name)


def test_an_act_names_no_body() -> None:
    text = "The Health and Social Care Act 2012 and the National Health Service Act 2006 apply."
    assert not reading(text).entities


def test_a_post_that_somebody_had_once_leads_nothing() -> None:
    told = "The Marlshire Recovery Board is chaired by Ada Holt, a former Director of Housing.\n"
    assert stated(reading(told), Predicate.CHAIRS) == {"Ada Holt chairs Marlshire Recovery Board"}


def test_why_another_stood_in_makes_nobody_the_chair() -> None:
    told = (
        "The report was presented by the Business Manager, Ms T Larch, as the Independent Chair "
        "had been taken ill."
    )
    assert stated(reading(told), Predicate.HOLDS_POST) == {"T Larch holdsPost Business Manager"}


def test_what_is_told_in_passing_of_a_possible_step_is_so() -> None:
    told = (
        "Any agency could bring a case to the Case Review Group which was chaired by the "
        "Designated Doctor."
    )
    assert "Designated Doctor chairs Case Review Group" in stated(reading(told), Predicate.CHAIRS)


def test_a_safeguarding_board_may_be_called_by_its_place() -> None:
    told = (
        "Larchdale Board meeting\n\nLarchdale Safeguarding Children Board, 19 March 2019\n\n"
        "The Case Review Group reports to the Larchdale Board.\n"
    )
    found = stated(reading(told), Predicate.REPORTS_TO)
    assert found == {"Case Review Group reportsTo Larchdale Safeguarding Children Board"}


def test_nobody_sits_on_a_team() -> None:
    told = (
        "A Homelessness Panel meets monthly. Marlshire Police and the Housing Options Team both "
        "sat on it."
    )
    assert stated(reading(told), Predicate.MEMBER_OF) == {
        "Marlshire Police memberOf Homelessness Panel",
        "Housing Options Team memberOf Homelessness Panel",
    }


def test_the_body_that_approves_its_minutes_is_the_one_that_met() -> None:
    told = (
        "The Chair told of the last Parenting Panel.\n\nResolved:- That the minutes of the "
        "previous meeting of the Bright Futures Commission, held on 3rd May, 2021, be approved as "
        "a correct record.\n\nJo Lind, Head of Inclusion, presented a report on attendance.\n"
    )
    found = stated(reading(told), Predicate.REPORTS_TO)
    assert found == {"Head of Inclusion reportsTo Bright Futures Commission"}


@pytest.mark.parametrize("groups", ["several Committees that", "a number of committees which"])
def test_what_an_organisation_has_is_not_the_organisation(groups: str) -> None:
    found = reading(
        "Marlshire Safeguarding Adults Board\n\nAnnual report\n\n"
        f"Marlshire ICB has {groups} report to the Governing Body.\n"
    )
    assert not stated(found, Predicate.REPORTS_TO)
