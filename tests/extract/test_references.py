"""One entity for one real thing, however the paper calls it."""

import pytest
from sightline.extract.facts import Entity
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import names, reading, stated


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "The Audit Group met. The Group reports to the Quality Assurance Board.",
            {"Audit Group reportsTo Quality Assurance Board"},
        ),
        (
            "The Audit Group met. This group reports to the Quality Assurance Board.",
            {"Audit Group reportsTo Quality Assurance Board"},
        ),
        (
            (
                "The Scrutiny Board - Children and Families met. The Scrutiny Board holds the "
                "Audit Group to account."
            ),
            {"Audit Group accountableTo Scrutiny Board - Children and Families"},
        ),
        (
            (
                "The Marlshire Safeguarding Adults Board (MSAB) Meeting was held. "
                "The Audit Group reports to the MSAB."
            ),
            {"Audit Group reportsTo Marlshire Safeguarding Adults Board"},
        ),
        (
            "Cllr Jane Smith chairs the Audit Group. Councillor Smith sits on the Cabinet.",
            {
                "Jane Smith chairs Audit Group",
                "Jane Smith memberOf Audit Group",
                "Jane Smith memberOf Cabinet",
            },
        ),
        (
            (
                "The Marlshire Safeguarding Children Partnership (the Partnership) has a plan. "
                "The Audit Group reports to the Partnership."
            ),
            {"Audit Group reportsTo Marlshire Safeguarding Children Partnership"},
        ),
        (
            (
                "The Marlshire Safeguarding Children Partnership has a plan. "
                "The Audit Group reports to the Partnership."
            ),
            {"Audit Group reportsTo Marlshire Safeguarding Children Partnership"},
        ),
        (
            (
                "The Marlshire Safeguarding Children Partnership (MSCP) has a plan. The MSCP "
                "Partnership Manager is a member of the Audit Group. "
                "The Partnership Manager reports to the Quality Assurance Board."
            ),
            {
                "MSCP Partnership Manager memberOf Audit Group",
                "MSCP Partnership Manager reportsTo Quality Assurance Board",
                "MSCP Partnership Manager postIn Marlshire Safeguarding Children Partnership",
            },
        ),
        (
            (
                "The Director of Children's Services spoke. The Assistant Director of Quality "
                "chairs the Audit Group. The Audit Group reports to the Director."
            ),
            {
                "Assistant Director of Quality chairs Audit Group",
                "Assistant Director of Quality memberOf Audit Group",
                "Audit Group reportsTo Director of Children's Services",
            },
        ),
        (
            (
                "The Child Death Review Panel met twice. "
                "The CDR Panel reports to the Quality Assurance Board."
            ),
            {"Child Death Review Panel reportsTo Quality Assurance Board"},
        ),
        (
            "The Quality Assurance Board (QAB) met. The Audit Group reports to QAB.",
            {"Audit Group reportsTo Quality Assurance Board"},
        ),
        (
            (
                "The Marlshire Safeguarding Children Partnership (MSCP) has a plan. "
                "The Audit Group reports to the MSCP."
            ),
            {"Audit Group reportsTo Marlshire Safeguarding Children Partnership"},
        ),
        (
            "Marlshire County Council has a plan. The Council established the Audit Group.",
            {"Marlshire County Council establishes Audit Group"},
        ),
        (
            (
                "The Childrens Scrutiny Committee met. The Audit Group reports to the Children's "
                "Scrutiny Committee."
            ),
            {"Audit Group reportsTo Children's Scrutiny Committee"},
        ),
        (
            (
                "The Fenbury MASH and the Marlshire MASH met. Marlshire Police refers children to "
                "the Marlshire MASH."
            ),
            {"Marlshire Police refersTo Marlshire MASH"},
        ),
    ],
)
def test_what_points_back_is_resolved(text: str, facts: set[str]) -> None:
    assert stated(reading(f"## Notes\n\n{text}\n")) == facts


@pytest.mark.parametrize(
    ("text", "name", "alias"),
    [
        ("The Quality Assurance Board (QAB) met. QAB agreed.", "Quality Assurance Board", "QAB"),
        (
            "The Care Quality Commission (CQC) wrote. The CQC will return.",
            "Care Quality Commission",
            "CQC",
        ),
        (
            "The Children and Families Board met. The Children & Families Board agreed.",
            "Children and Families Board",
            "Children & Families Board",
        ),
        (
            "The Childrens Scrutiny Committee met. The Children's Scrutiny Committee agreed.",
            "Children's Scrutiny Committee",
            "Childrens Scrutiny Committee",
        ),
        (
            "Ashby and Vale NHS Foundation Trust met. They are at Ashby and Vale now.",
            "Ashby and Vale NHS Foundation Trust",
            "Ashby and Vale",
        ),
        ("Lantern Learning CIC won. Lantern then began.", "Lantern Learning CIC", "Lantern"),
    ],
)
def test_forms_of_one_name_are_one_entity(text: str, name: str, alias: str) -> None:
    (entity,) = reading(f"## Notes\n\n{text}\n").entities
    assert entity.name == name
    assert alias in entity.aliases


@pytest.mark.parametrize(
    "text",
    [
        "The Audit Group met the Learning Group.",
        "The Fenbury MASH met the Marlshire MASH.",
        "Fenbury City Council wrote to Marlshire County Council.",
        "The Children's Scrutiny Committee met the Adults Scrutiny Committee.",
        "Looked After Team 1 met Looked After Team 2.",
    ],
)
def test_things_of_two_names_stay_two(text: str) -> None:
    assert len(reading(f"## Notes\n\n{text}\n").entities) == 2


def entity(text: str, name: str) -> Entity | None:
    """Return the entity that one of its names is."""
    return next((e for e in reading(text).entities if name in (e.name, *e.aliases)), None)


def test_an_acronym_in_the_middle_of_a_name_stands_for_all_of_it() -> None:
    found = entity(
        "The Child Exploitation (MACE) Strategic Sub-Group met. MACE reports to the Audit Board.",
        "MACE",
    )
    assert found is not None
    assert found.name == "Child Exploitation (MACE) Strategic Sub-Group"


def test_an_acronym_of_something_else_is_not_tied_to_the_name_before_it() -> None:
    text = "Ofsted came for its inspection of local authority Children's Services (ILACS)."
    found = entity(text, "Children's Services")
    assert found is not None
    assert "ILACS" not in found.aliases


def test_half_of_a_pair_is_not_short_for_the_pair() -> None:
    text = (
        "The Children and Young People's Service reports to the Cabinet. The Young People's "
        "Service reports to the Audit Group."
    )
    assert stated(reading(text), Predicate.REPORTS_TO) == {
        "Children and Young People's Service reportsTo Cabinet",
        "Young People's Service reportsTo Audit Group",
    }


def test_a_local_board_is_the_board() -> None:
    text = (
        "The Marlshire Local Safeguarding Children Board met. The Marlshire Safeguarding Children "
        "Board reports to the Cabinet."
    )
    boards = [e for e in reading(text).entities if e.name.endswith("Children Board")]
    assert len(boards) == 1


def test_organisations_that_begin_with_their_kind_are_told_apart() -> None:
    text = "Healthwatch Marlshire and Voluntary Action Fenwold report to the Audit Group."
    assert stated(reading(text)) == {
        "Healthwatch Marlshire reportsTo Audit Group",
        "Voluntary Action Fenwold reportsTo Audit Group",
    }


def test_a_post_is_not_called_interim_where_the_paper_also_says_it_plainly() -> None:
    text = (
        "Helen Marsh is Interim Director of Housing. The Director of Housing sits on the Cabinet."
    )
    found = entity(text, "Director of Housing")
    assert found is not None
    assert found.name == "Director of Housing"


@pytest.mark.parametrize(
    ("last", "fact"),
    [
        ("Mrs Smith chairs the Audit Group.", "Ann Smith chairs Audit Group"),
        ("Councillor Smith chairs the Audit Group.", "Jane Smith chairs Audit Group"),
    ],
)
def test_a_surname_of_two_is_hers_who_has_the_title(last: str, fact: str) -> None:
    text = f"Councillor Jane Smith spoke. Mrs Ann Smith, Lay Member, replied. {last}"
    told = stated(reading(text))
    assert {line for line in told if " chairs " in line} == {fact}


def test_a_surname_of_two_whose_title_neither_has_is_neither() -> None:
    text = "Cllr Jane Smith spoke. Mrs Ann Smith replied. Dr Smith chairs the Audit Group."
    told = stated(reading(text))
    assert not {line for line in told if line.startswith(("Jane", "Ann"))}


def test_an_acronym_that_is_like_others_of_its_kind_names_a_partnership_of_its_place() -> None:
    found = reading("Anyshire Council\n\nThe Marlshire MSCP reports to the Anyshire DSCP.")
    assert "Marlshire MSCP reportsTo Anyshire DSCP" in stated(found)


LONG = "The partners have looked closely at what lies behind the figures before they agreed. " * 3
HEADS = """They are:
Rosa Hartnell, Chief Executive, Fenbury City Council
Callum Brightside, Chief Executive, NHS Marlshire ICB
Chief Constable Owen Hale, Marlshire Police"""


def test_one_title_in_several_organisations_is_several_posts_a_line_each() -> None:
    paper = f"# Fenbury Safeguarding Children Partnership\n\n{LONG}\n\n{LONG}\n\n{HEADS}\n"
    found = stated(reading(paper), Predicate.HOLDS_POST, Predicate.POST_IN)
    assert found == {
        "Rosa Hartnell holdsPost Chief Executive, Fenbury City Council",
        "Chief Executive, Fenbury City Council postIn Fenbury City Council",
        "Callum Brightside holdsPost Chief Executive, NHS Marlshire ICB",
        "Chief Executive, NHS Marlshire ICB postIn NHS Marlshire ICB",
        "Owen Hale holdsPost Chief Constable",
        "Chief Constable postIn Marlshire Police",
    }


def test_what_somebody_directs_is_a_service_where_it_is_named_by_itself() -> None:
    paper = (
        "Zara Holm is Service Director for Help and Protection. The team moved to Help and "
        "Protection in June."
    )
    found = reading(f"## Notes\n\n{paper}\n")
    assert "Service Director for Help and Protection postIn Help and Protection" in stated(found)


def test_the_old_board_is_the_one_that_was_before() -> None:
    found = stated(
        reading(
            "# Marlshire Safeguarding Children Partnership: annual report\n\n"
            "The Marlshire Safeguarding Children Partnership took over from the Marlshire Local "
            "Safeguarding Children Board. Ada Holt was Independent Chair of the old Board.\n"
        ),
        Predicate.CHAIRS,
    )
    assert "Ada Holt chairs Marlshire Local Safeguarding Children Board" in found
    assert "Ada Holt chairs Marlshire Safeguarding Children Partnership" not in found


@pytest.mark.parametrize(
    "text",
    [
        "The Delegated Safeguarding Partners (DSPs) meet. The DSP group is chaired by Jo Bell.",
        "The DSP Board is chaired by Jo Bell. The Delegated Safeguarding Partners met.",
        "The DSPs’ Group is chaired by Jo Bell. The Delegated Safeguarding Partners met.",
    ],
)
def test_a_body_without_a_head_noun_may_be_called_a_group_by_its_initials(text: str) -> None:
    found = stated(reading(f"Ashby Safeguarding Children Partnership\n\n{text}\n"))
    assert "Jo Bell chairs Delegated Safeguarding Partners" in found


def test_another_group_of_these_initials_is_another() -> None:
    text = "The DSP Working Group is chaired by Jo Bell. The Delegated Safeguarding Partners met."
    found = stated(reading(f"Ashby Safeguarding Children Partnership\n\n{text}\n"))
    assert "Jo Bell chairs DSP Working Group" in found


def test_the_one_hub_named_by_its_place_is_the_hub() -> None:
    text = "Concerns go to the Larchshire MASH. The MASH reports to the Improvement Board."
    found = stated(reading(f"Ashby Council\n\n{text}\n"))
    assert "Larchshire MASH reportsTo Improvement Board" in found


@pytest.mark.parametrize(
    "name", ["Lead Partners' Board", "Lead Partners Group", "Lead Safeguarding Partners' Meeting"]
)
def test_the_lead_partners_board_is_the_lead_safeguarding_partners(name: str) -> None:
    found = reading(
        f"The Chief Constable sits on the {name}. The Lead Safeguarding Partners hold the "
        "Executive Group to account.\n"
    )
    (group,) = (e for e in found.entities if "Partners" in e.name)
    assert {f.object for f in found.facts if f.predicate is Predicate.ACCOUNTABLE_TO} == {group.id}
    assert name in {group.name, *group.aliases}


def test_a_longer_title_that_stands_alone_is_of_the_organisation_that_has_it() -> None:
    text = (
        "# Ashby Safeguarding Adults Board\n\n## Membership\n\n"
        "| Agency | Post | Name |\n| --- | --- | --- |\n"
        "| Ashby Council | Head of Safeguarding and Practice | Ann Vale |\n"
        "| Ashby NHS Trust | Head of Safeguarding | Raj Patel |\n\n## Support\n\n"
        "The Board Manager is line managed by the Head of Safeguarding and Practice.\n"
    )
    found = reading(text, "paper.md")
    (managed,) = (f.object for f in found.facts if f.predicate is Predicate.ACCOUNTABLE_TO)
    held = {f.object: names(found)[f.subject] for f in found.facts if f.predicate == "holdsPost"}
    assert held[managed] == "Ann Vale"


def test_an_article_before_a_place_is_that_of_a_longer_name() -> None:
    text = "The {} is accountable to {} County Council."
    board = "Ashby and the Fens Safeguarding Adults Board"
    assert stated(reading(text.format(board, "Ashby")), Predicate.ACCOUNTABLE_TO) == {
        f"{board} accountableTo Ashby County Council"
    }


def test_an_acronym_in_brackets_may_have_the_head_of_the_name() -> None:
    found = reading(
        "The Harm Inside and Outside the Home Panel (HIOTH Panel) meets weekly. Ann Vale chairs "
        "the HIOTH Panel. The Quality Group (Audit Panel) is chaired by Jo Bell."
    )
    assert stated(found, Predicate.CHAIRS) == {
        "Ann Vale chairs Harm Inside and Outside the Home Panel",
        "Jo Bell chairs Quality Group",
    }


def test_offices_of_two_organisations_are_told_apart_however_the_apostrophe_is_written() -> None:
    found = reading(
        "# Holt Board\n\nReport of Ann Vale, Director of Children's Services\n\n## Members\n\n"
        "Name\tRole\tOrganisation\nAnn Vale\tDirector of Children’s Services\tHolt Council\n"
        "Vacant\tDirector of Children’s Services\tAshby Council\n",
        "paper.md",
    )
    assert "Director of Children’s Services, Ashby Council postIn Ashby Council" in stated(found)


def test_a_board_said_after_its_own_acronym_is_that_board() -> None:
    text = (
        "Larch-on-Sea Safeguarding Children Board (LSCB)\n\n"
        "The LSCB Board reports to the Ashby Executive Board. "
        "The Audit Group reports to the LSCB.\n"
    )
    board = "Larch-on-Sea Safeguarding Children Board"
    assert {
        f"{board} reportsTo Ashby Executive Board",
        f"Audit Group reportsTo {board}",
    } <= stated(reading(text))


def test_a_council_that_is_only_called_the_council_is_one() -> None:
    text = "The Audit Group met. It was set up by the Council. The Leader of the Council chairs it."
    assert {
        "Council establishes Audit Group",
        "Leader of the Council postIn Council",
    } <= stated(reading(text))


def test_capitals_after_a_post_may_be_a_councils() -> None:
    text = "Lead: Ann Oak, Executive Director, MCC\n\nThe Cabinet Member for Health, MCC, attends."
    assert "Executive Director postIn MCC" in stated(reading(text))


def test_a_group_with_two_names_is_one() -> None:
    said = (
        "The Gold Group is the Exploitation Sub-Group of the Borshire Safeguarding Board. "
        "The Gold Group is chaired by the Director of Housing."
    )
    assert stated(reading(said), Predicate.CHAIRS) == {
        "Director of Housing chairs Exploitation Sub-Group"
    }


def test_a_group_that_another_s_chair_belongs_to_is_another() -> None:
    said = (
        "The lead of the Gold Group is the Silver Group. The Silver Group is the Gold Group's host."
    )
    assert {"Gold Group", "Silver Group"} <= {e.name for e in reading(said).entities}


def test_the_council_is_the_one_named_by_its_style_alone() -> None:
    text = (
        "The Council's Director of Care spoke. Ann Vale is employed by the County Council.\n\n"
        "The partners on the Ashby Safeguarding Adults Board were the Council and Vale Police, and "
        "that Healthwatch Ashby and the Ashby Association of Carers also had a seat.\n"
    )
    found = stated(reading(text), Predicate.POST_IN, Predicate.MEMBER_OF)
    board = "Ashby Safeguarding Adults Board"
    seated = ("County Council", "Vale Police", "Healthwatch Ashby", "Ashby Association of Carers")
    assert found == {
        "Director of Care postIn County Council",
        *(f"{name} memberOf {board}" for name in seated),
    }


def test_an_acronym_inside_a_name_is_of_the_body_unless_it_is_what_the_body_is_for() -> None:
    text = "Ashby Council\n\nThe {} Sub-group met in May.\n"
    mace = reading(text.format("Child Exploitation (MACE)"))
    sar = reading(text.format("Safeguarding Adults Review (SAR)"))
    assert "MACE" in {alias for entity in mace.entities for alias in entity.aliases}
    assert "SAR" not in {alias for entity in sar.entities for alias in entity.aliases}


def test_a_body_told_of_as_new_is_none_that_was_named_before() -> None:
    found = reading(
        "Ashby Council\n\nThe School Improvement Board met. An Improvement Board was set up too.\n"
    )
    assert {"School Improvement Board", "Improvement Board"} <= set(names(found).values())


def test_a_directorate_is_called_by_its_services_as_well() -> None:
    found = reading("Ashby Council\n\nAdult Services is the Adult Services directorate.\n")
    assert "Adult Services directorate" in names(found).values()
    assert "Adult Services" not in names(found).values()


def test_a_body_of_two_places_is_meant_where_none_is_named() -> None:
    text = """Child Death Overview Panel Terms of Reference

The Panel works for Larch County Council and Elm Council. It is not a group of Larch's partnership.

The Larch and Elm Child Death Overview Panel (CDOP) meets with the Ashby CDOP once a year.

The Child Death Overview Panel is chaired by Jo Bell.
"""
    assert "Jo Bell chairs Larch and Elm Child Death Overview Panel" in stated(reading(text))


def test_a_bracket_that_tells_of_another_body_gives_no_short_name() -> None:
    found = stated(
        reading(
            "TRUST BOARD IN PUBLIC                 Date: 27th September 2018\n\n"
            "REPORT TITLE:                         Safeguarding Annual Report\n\n"
            "It reports to the Quality & Safety Committee (a committee of the Board).\n\n"
            "The Board is chaired by Jo Bell.\n"
        )
    )
    assert "Jo Bell chairs Trust Board" in found
    assert "Quality & Safety Committee partOf Trust Board" in found
