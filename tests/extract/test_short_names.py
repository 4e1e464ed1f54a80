"""Organisations whose names lack a head noun, and rare names right after a title."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "HOLT SAFEGUARDING CHILDREN PARTNERSHIP\n\nYearly report\n\nThe Audit Group meets.\n\n"


@pytest.mark.parametrize(
    "name",
    ["Larch Lane Primary", "Fenland Sixth Form", "Holt Women's Refuge", "Holt Carers Centre"],
)
def test_names_without_a_head_are_organisations(name: str) -> None:
    found = reading(HEAD + f"The Audit Group includes {name} and Holt Police.\n")
    assert name in {e.name for e in found.entities if e.type is EntityType.AGENCY}


def test_a_school_is_where_its_head_works() -> None:
    told = stated(reading(HEAD + "The Headteacher of Larch Lane Primary chairs the Audit Group.\n"))
    assert "Headteacher of Larch Lane Primary postIn Larch Lane Primary" in told


def test_a_prison_is_no_person() -> None:
    found = reading(HEAD + "The Governor of HMP Ashton Vale sits on the Audit Group.\n").entities
    assert not [e for e in found if e.type is EntityType.PERSON]


@pytest.mark.parametrize(
    "said",
    [
        "The Audit Group is chaired by Chief Fire Officer Bea Lanyon.",
        "The service was represented by Station Manager Oda Lanyon.",
    ],
)
def test_a_rare_name_follows_its_title(said: str) -> None:
    held = stated(reading(HEAD + said + "\n"), Predicate.HOLDS_POST)
    assert any("Lanyon holdsPost" in fact for fact in held)


@pytest.mark.parametrize(
    "called",
    [
        "Foundations, the What Works Centre for Children and Families",
        "to Foundations (What Works Centre)",
    ],
)
def test_the_what_works_centre_goes_by_one_word(called: str) -> None:
    said = f"It is sent to the Child Safeguarding Practice Review Panel and {called}."
    found = reading(HEAD + said + "\n").entities
    centres = [e for e in found if "What Works" in " ".join((e.name, *e.aliases))]
    assert len(centres) == 1
    assert "Foundations" in " ".join((centres[0].name, *centres[0].aliases))


@pytest.mark.parametrize(
    "said",
    ["The Audit Group met in Primary Care.", "It was for ages 4 to 11 (Primary).", "Key Stage 1."],
)
def test_kinds_of_school_are_none(said: str) -> None:
    found = reading(HEAD + said + "\n").entities
    assert not [e for e in found if e.type is EntityType.AGENCY]
