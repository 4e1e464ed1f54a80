"""A title that no comma parts from the name before it, in a list of people."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

_HEAD = "Care Scrutiny Panel\nMinutes of the meeting held on 4 March 2021\n\n"
_HELD = {
    "John Brown": "Chief Executive",
    "Tom Green": "Head of Law",
    "Jo Hall": "Chief Nurse",
    "Sue Ward": "Medical Director",
    "Kate Church": "Deputy Chief Executive",
    "John Young": "Chief Operating Officer",
}


@pytest.mark.parametrize("between", [", ", "\n", "; "])
@pytest.mark.parametrize("mark", [" ", ", ", " - "])
def test_each_has_the_title_beside_the_name(between: str, mark: str) -> None:
    if mark == between:
        pytest.skip("commas part the names as well")
    people = between.join(f"{name}{mark}{post}" for name, post in _HELD.items())
    told = stated(reading(f"{_HEAD}In attendance:\n{people}\n"), Predicate.HOLDS_POST)
    assert told == {f"{name} holdsPost {post}" for name, post in _HELD.items()}


@pytest.mark.parametrize(
    "beside",
    [
        "(deputising for the Head of Care)",
        "(Substitute for Head of Care)",
        "- on behalf of the Head of Care",
        "(obo Head of Care)",
    ],
)
def test_nobody_holds_the_post_of_the_one_they_sit_for(beside: str) -> None:
    found = reading(f"{_HEAD}Present:\nTess Lane {beside}\nSal Wills (Head of Law)\n")
    assert stated(found, Predicate.HOLDS_POST) == {"Sal Wills holdsPost Head of Law"}


def test_who_sits_for_a_mayor_holds_no_post_named_after_that() -> None:
    found = reading(f"{_HEAD}Present: Councillor Carl Clay (Substitute for Mayor Ann Vale)\n")
    assert stated(found, Predicate.SUBSTITUTED_FOR) == {"Carl Clay substitutedFor Ann Vale"}
    assert "Carl Clay" not in " ".join(stated(found, Predicate.HOLDS_POST))


@pytest.mark.parametrize(
    "seat", ["secondary headteacher representative", "Secondary Headteacher Representative"]
)
def test_a_seat_for_some_is_no_post(seat: str) -> None:
    found = reading(f"{_HEAD}Tess Lane, {seat}, asked about fees. The {seat} said no.\n")
    assert not stated(found, Predicate.HOLDS_POST)
