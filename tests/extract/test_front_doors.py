"""Hubs that are called a point of contact, or by a word of their own that the paper explains."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "HOLT COUNCIL\n\nReport on contacts\n\n"


@pytest.mark.parametrize(
    "name",
    [
        "Children's Single Point of Access",
        "Children's Contact Point",
        "Early Help Access Point",
        "Single Point of Contact",
        "Adult Social Care Direct",
    ],
)
def test_points_of_contact_are_hubs(name: str) -> None:
    found = reading(HEAD + f"Holt Police refer children to the {name}.\n")
    assert name in {e.name for e in found.entities if e.type is EntityType.HUB}
    assert f"Holt Police refersTo {name}" in stated(found, Predicate.REFERS_TO)


def test_a_front_door_by_a_name_of_its_own() -> None:
    said = "Larkspur is the Council's front door for all contacts. Holt Police refer to Larkspur.\n"
    assert "Holt Police refersTo Larkspur" in stated(reading(HEAD + said))


@pytest.mark.parametrize("said", ["It is a contact point.", "They agreed a Point of Contact."])
def test_any_point_of_contact_is_none(said: str) -> None:
    found = reading(HEAD + said + "\n").entities
    assert not [e for e in found if e.type is EntityType.HUB]


@pytest.mark.parametrize(
    "said",
    [
        "The housing provider Larch Living is a member of the Audit Group.",
        "Holt Children First, the children's company, sits on the Audit Group.",
        "Housing Providers Together, which speaks for landlords, sits on the Audit Group.",
    ],
)
def test_who_sits_is_an_organisation_where_no_person_is_called_so(said: str) -> None:
    told = stated(reading(HEAD + said + "\n"), Predicate.MEMBER_OF)
    assert any(fact.endswith("memberOf Audit Group") for fact in told)


@pytest.mark.parametrize(
    "said",
    [
        "Young People is a member of the Audit Group.",
        "Ysella Tonkin sits on the Audit Group.",
    ],
)
def test_others_that_sit_are_none(said: str) -> None:
    found = reading(HEAD + said + "\n").entities
    assert not [e for e in found if e.type is EntityType.AGENCY]


def test_titles_label_names_within_a_line() -> None:
    said = "Board Manager: Kit Marsh. Board Support Officer: vacant since May.\n"
    assert "Kit Marsh holdsPost Board Manager" in stated(reading(HEAD + said))


def test_who_only_pays_is_not_spoken_for() -> None:
    said = "HOLT BOARD\n\nMinutes of 4 May 2022\n\nPresent:\n\n"
    said += "Jo Bell, Service Lead, Larch Trust (commissioned by Holt Council)\nAl Dee, Cafcass\n"
    assert "Jo Bell represents Holt Council" not in stated(reading(said))


def test_a_front_door_is_named_with_its_place_and_whose_it_is() -> None:
    said = "Holt Police refer children to the Holt Vale Children's Front Door."
    assert "Holt Police refersTo Holt Vale Children's Front Door" in stated(reading(HEAD + said))


def test_a_front_door_is_named_by_whom_it_serves() -> None:
    said = "Holt Police refer children to the Front Door for Families."
    assert "Holt Police refersTo Front Door for Families" in stated(reading(HEAD + said))


def test_a_front_door_of_any_name_is_the_one_that_has_a_place() -> None:
    said = "# Children's Front Door - visit\n\nPolice refer to the Holt Integrated Front Door.\n"
    hubs = [e.name for e in reading(HEAD + said).entities if e.type is EntityType.HUB]
    assert hubs == ["Holt Integrated Front Door"]


@pytest.mark.parametrize(
    "title", ["26    FRONT DOOR ACTIVITY, APRIL TO MAY", "7. OFSTED VISIT - FRONT DOOR"]
)
def test_a_front_door_that_only_titles_name_is_a_subject(title: str) -> None:
    found = reading(f"{HEAD}{title}\n\nThe Cabinet received a report on contacts.\n").entities
    assert not [e for e in found if e.type is EntityType.HUB]
