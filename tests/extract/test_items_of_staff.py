"""Rare names in lists parted by semicolons, and groups that a page tells of without a subject."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
BOTH = {"Emmy Gatward holdsPost Board Manager", "Tovi Ashgrove holdsPost Head of Law"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Contacts: Board Manager: Emmy Gatward; Head of Law: Tovi Ashgrove.",
        "Contacts: Board Manager – Emmy Gatward; Head of Law – Tovi Ashgrove.",
        "Contact the Unit: the Board Manager, Emmy Gatward; the Head of Law, Tovi Ashgrove.",
    ],
)
def test_items_of_a_title_and_a_rare_name(sentence: str) -> None:
    assert stated(reading(f"{HEAD}{sentence}\n"), Predicate.HOLDS_POST) == BOTH


def test_a_rare_name_beside_an_item_with_a_known_one() -> None:
    sentence = "Contact the Unit: Board Manager, Emmy Gatward; Head of Law, Dylan Foy."
    assert stated(reading(f"{HEAD}{sentence}\n"), Predicate.HOLDS_POST) == {
        "Emmy Gatward holdsPost Board Manager",
        "Dylan Foy holdsPost Head of Law",
    }


def test_what_stands_after_titles_may_be_where_they_are() -> None:
    sentence = "We wrote to schools: Head Teacher, Holme Vale; Governor, Elm Bank."
    assert not stated(reading(f"{HEAD}{sentence}\n"), Predicate.HOLDS_POST)


@pytest.mark.parametrize(
    "opening",
    [
        "Made up of senior officers and",
        "Consists of managers from each of the agencies and is",
        "Comprises heads of service from every agency and is",
        "Attended by managers from the partner agencies and",
        "Set up after the review of services in the spring and",
    ],
)
def test_a_group_is_told_of_without_a_subject(opening: str) -> None:
    found = reading(f"{HEAD}Quality Group\n\n{opening} chaired by Jo Bell.\n")
    assert stated(found, Predicate.CHAIRS) == {"Jo Bell chairs Quality Group"}


def test_a_clause_with_a_subject_of_its_own_is_not_of_the_group() -> None:
    told = "Made up of heads of service, and a task group chaired by Jo Bell meets in May."
    found = reading(f"{HEAD}Quality Group\n\n{told}\n")
    assert not stated(found, Predicate.CHAIRS)
