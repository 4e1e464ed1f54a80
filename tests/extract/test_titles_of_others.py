"""Nobody in a list has the post of somebody else there whose title is the same."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

BOARD = "Marlshire Improvement Board\n\nMembers\n\n"


@pytest.mark.parametrize("mark", ["- ", ""])
def test_an_independent_chair_of_another_board_is_not_this_ones(mark: str) -> None:
    listed = (
        f"{mark}Una Frayne, Independent Chair, Marlshire Safeguarding Adults Board\n"
        f"{mark}Colin Marsh, Independent Chair\n{mark}Peter Loom, Marlshire Council\n"
    )
    assert {
        fact
        for fact in stated(reading(BOARD + listed), Predicate.CHAIRS)
        if not fact.startswith("Independent Chair")
    } == {
        "Una Frayne chairs Marlshire Safeguarding Adults Board",
        "Colin Marsh chairs Marlshire Improvement Board",
    }


def test_a_title_without_organisation_is_in_none() -> None:
    listed = "- Ada Prentice, Chief Executive, Ashby Trust\n- Ina Marsh, Chief Executive\n"
    found = reading(BOARD + listed)
    posts = {f.object for f in found.facts if f.predicate is Predicate.HOLDS_POST}
    assert len(posts) == 2
    assert stated(found, Predicate.POST_IN) == {"Chief Executive, Ashby Trust postIn Ashby Trust"}


def test_one_person_listed_twice_has_one_post() -> None:
    listed = (
        "- Ada Prentice, Chief Executive, Ashby Trust\n- Jo Bell, Marlshire Council\n\n"
        "Apologies\n\n- Ada Prentice, Chief Executive\n"
    )
    found = reading(BOARD + listed)
    assert len({f.object for f in found.facts if f.predicate is Predicate.HOLDS_POST}) == 1


def test_a_shorter_title_of_somebody_else_is_another_post() -> None:
    listed = (
        "- Ann Bell, Safeguarding Manager, Elm Trust\n- Jo Pye, Adult Safeguarding Manager\n"
        "- Cy Dean, Safeguarding Manager\n"
    )
    assert stated(reading(BOARD + listed), Predicate.HOLDS_POST) == {
        "Ann Bell holdsPost Safeguarding Manager, Elm Trust",
        "Jo Pye holdsPost Adult Safeguarding Manager",
        "Cy Dean holdsPost Safeguarding Manager",
    }
