"""Organisations named after several places, by their area, or by more than one head."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import names, reading, stated

HEAD = "Marlshire County Council\n\nReport to the Cabinet\n\n1 May 2023\n\n"
SAID = (
    "The Board received a report from {} on children's mental health.",
    "Members of the Board are Jane Marlow, Head of Nursing, {}, and Omar Fry, Marlshire Police.",
    "The Council and {} have agreed a plan.",
    "{} attended the meeting.",
)
ORGANISATIONS = (
    "Barnsley, Wakefield and Rotherham NHS Foundation Trust",
    "Wear, Esk and Wigan Mental Health NHS Trust",
    "Selby, Ascot and Telford and Wrekin Clinical Commissioning Group",
    "NHS Derby, Luton and Milton Keynes CCG",
    "Surrey, Kent and Medway Community Rehabilitation Company",
    "University Hospitals of Burton and Derby NHS Trust",
    "NHS Humber and North Yorkshire Integrated Care Board",
    "NHS Black Country",
    "Great Ormond Street Hospital for Children NHS Foundation Trust",
)


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("organisation", ORGANISATIONS)
def test_an_organisation_of_several_places_has_one_name(organisation: str, said: str) -> None:
    found = set(names(reading(f"{HEAD}{said.format(organisation)}\n")).values())
    parts = {name for name in found if name != organisation and name in organisation}
    assert organisation in found
    assert not parts


def test_a_list_of_places_before_several_bodies_is_no_name_of_one() -> None:
    found = reading(f"{HEAD}Derby, Luton and Kent Safeguarding Children Partnerships met.\n")
    assert not any("Derby" in name for name in names(found).values())


@pytest.mark.parametrize(
    "body",
    [
        "Children's Trust Board",
        "Domestic Abuse Local Partnership Board",
        "Wellbeing and Culture Cabinet Committee",
        "Ashby Safeguarding Children Partnership Board",
    ],
)
def test_whoever_chairs_a_body_of_two_heads_does_not_chair_the_papers_own(body: str) -> None:
    found = reading(f"{HEAD}Jane Marlow, Chair of the {body}, gave an update.\n")
    assert f"Jane Marlow chairs {body}" in stated(found)
    assert "Jane Marlow chairs Cabinet" not in stated(found)


@pytest.mark.parametrize(
    "service", ["0-19 Service", "0-19 service", "0 – 25 SEND Team", "16-25 Leaving Care Team"]
)
def test_a_service_is_named_by_the_ages_it_serves(service: str) -> None:
    found = reading(f"{HEAD}The Council's {service} was inspected by Ofsted in May 2022.\n")
    assert f"{service} inspectedBy Ofsted" in stated(found)


def test_a_reach_of_ages_by_itself_names_no_service() -> None:
    found = reading(f"{HEAD}Children aged 0-19 were seen within 5-10 days by the Audit Team.\n")
    assert "Audit Team" in names(found).values()
    assert not any("0-19" in name or "5-10" in name for name in names(found).values())


@pytest.mark.parametrize(
    "title",
    [
        "Head of Early Help, Mentoring and Vulnerable Children",
        "Director of Legal, Procurement and Democratic Services",
        "Principal Overview and Scrutiny Officer",
        "Principal Child and Family Social Worker",
    ],
)
def test_a_title_goes_on_over_the_subjects_it_lists(title: str) -> None:
    found = reading(f"{HEAD}The Cabinet received a report of the {title} on placements.\n")
    assert f"{title} reportsTo Cabinet" in stated(found)


def test_a_place_after_an_organisation_in_a_list_is_no_organisation() -> None:
    listed = (
        "LEARNING BOARD\n\n4 May 2021\n\nPresent:\nMary Ash Head of Care, National Probation "
        "Service - Ashby\nTom Dale Inspector, Ashby Police\n"
    )
    assert stated(reading(listed), Predicate.REPRESENTS) == {
        "Mary Ash represents National Probation Service",
        "Tom Dale represents Ashby Police",
    }


OF_A_TRUST = """Agenda item

Children's Homes Trust - Update

Minutes:

The Trust (WCHT) was set up in the spring. WDC's Head of Housing and WDC's Head of Law sit on the \
Liaison Board, which holds WCHT to account. The Board reports to the Council.
"""


def test_initials_are_of_whom_a_bracket_says_though_their_name_is_only_pointed_to() -> None:
    found = stated(reading(OF_A_TRUST))
    assert {
        "Children's Homes Trust accountableTo Liaison Board",
        "Head of Housing postIn WDC",
        "Head of Law memberOf Liaison Board",
        "Liaison Board reportsTo WDC",
    } <= found


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The Board heard from NHS Ferset, the Council and Ferset Police.", "NHS Ferset"),
        ("The Board heard from NHS Rutland about beds.", "NHS Rutland"),
        (
            "The plan goes to the Adult Social Care and Health OSC.",
            "Adult Social Care and Health OSC",
        ),
        ("Staff of Brayford PCT attended.", "Brayford PCT"),
    ],
)
def test_short_names_of_health_bodies_and_of_committees(text: str, named: str) -> None:
    assert named in names(reading(f"{HEAD}{text}\n")).values()


def test_what_is_only_of_the_health_service_names_no_body_of_a_place() -> None:
    found = reading(f"{HEAD}The NHS Constitution, NHS Choices and NHS Dentists were named.\n")
    assert set(names(found).values()) <= {
        "Marlshire County Council",
        "Cabinet",
        "2023-05-01",
        "NHS",
    }


def test_a_cabinet_member_with_a_responsibility_and_an_adviser_to_an_officer() -> None:
    found = reading(
        f"{HEAD}Councillor Ann Vale, Cabinet Member with Responsibility for Adult Social Care, and "
        "the Education Safeguarding Adviser to the Service Director for Early Help spoke.\n"
    )
    assert {
        "Cabinet Member with Responsibility for Adult Social Care",
        "Education Safeguarding Adviser",
        "Service Director for Early Help",
    } <= set(names(found).values())


def test_a_safeguarding_partnership_without_its_place_is_the_papers_only_one() -> None:
    found = reading(
        f"{HEAD}Jo Bell, Safeguarding Partnership Manager, spoke. "
        "The Larchshire Safeguarding Children Partnership met in May.\n"
    )
    whole = "Larchshire Safeguarding Children Partnership"
    assert f"Safeguarding Partnership Manager postIn {whole}" in stated(found)


def test_a_partnership_may_go_by_safeguarding_after_its_place() -> None:
    found = reading(
        f"{HEAD}Marlshire Safeguarding was set up in 2019. Marlshire Safeguarding reports to the "
        "Cabinet. Marlshire Safeguarding arrangements are sound.\n"
    )
    assert "Marlshire Safeguarding reportsTo Cabinet" in stated(found)


def test_an_acronym_after_a_title_is_of_the_body_that_ends_it_unless_it_is_the_titles() -> None:
    found = reading(
        f"{HEAD}Jo Bell, Independent Chair of the Larch Safeguarding Children Board (LSCB), and "
        "Al Dee, Director of Children's Services (DCS), spoke. The LSCB reports to the DCS.\n"
    )
    assert "Larch Safeguarding Children Board reportsTo Director of Children's Services" in stated(
        found
    )


@pytest.mark.parametrize(
    "committee",
    [
        "Scrutiny Committee for Children, Young People and Learning",
        "Overview and Scrutiny Panel for Health and Wellbeing",
        "Policy Development and Scrutiny Committee for Adult Social Care",
        "Improvement Board for Children's Services",
    ],
)
def test_a_body_is_named_with_the_subjects_it_is_for(committee: str) -> None:
    found = set(names(reading(f"{HEAD}The {committee} and the Audit Committee met.\n")).values())
    assert {committee, "Audit Committee"} <= found
    assert not {name for name in found if name != committee and name in committee}


def test_what_other_bodies_do_is_no_subject_of_the_one_before() -> None:
    found = reading(f"{HEAD}The Scrutiny Committee for Children, Cabinet and Ofsted met.\n")
    assert "Ofsted" in names(found).values()


def test_a_place_after_and_begins_another_name() -> None:
    said = "The Board includes Public Health, Probation and Marlshire Schools Forum."
    assert "Marlshire Schools Forum" in names(reading(f"{HEAD}{said}\n")).values()


@pytest.mark.parametrize("people", ["'s Executive Directors", " Executives", " Chief Officers"])
def test_an_organisation_is_named_before_what_many_of_its_people_are(people: str) -> None:
    found = reading(f"{HEAD}The Board is made up of NHS Marlshire CCG{people}.\n")
    assert "NHS Marlshire CCG" in names(found).values()
    assert "NHS" not in names(found).values()
