"""Entries of lists that semicolons part, titles before names among names alone."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "HOLT PARTNERSHIP\n\nMinutes of the meeting held on 4 May 2022\n\n"


@pytest.mark.parametrize(
    "said",
    [
        "Present: Station Manager G. Marsh (Holt Fire and Rescue); Amy Orr (Cafcass); Ian Vale",
        "Present: Ian Vale; Station Manager G. Marsh (Holt Fire and Rescue); Amy Orr (Cafcass)",
        "Present: Chief Nurse G. Marsh (Holt Fire and Rescue), Amy Orr (Cafcass) and Ian Vale",
    ],
)
def test_brackets_are_of_the_name_before(said: str) -> None:
    told = stated(reading(HEAD + said + "\n"), Predicate.REPRESENTS)
    assert told == {"G Marsh represents Holt Fire and Rescue", "Amy Orr represents Cafcass"}


def test_titles_before_names_are_theirs() -> None:
    said = "Present: Station Manager G. Marsh (Holt Fire and Rescue); Clerk, Ian Vale\n"
    told = stated(reading(HEAD + said), Predicate.HOLDS_POST)
    assert "G Marsh holdsPost Station Manager" in told
