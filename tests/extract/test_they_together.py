"""Whom "they" and "both" mean: the posts or organisations that the sentence before begins with."""

import pytest

from .told import reading, stated

_HEAD = "Marlshire Safeguarding Children Partnership\n\nHow we are governed\n\n"
_BEFORE = {
    "The Named Nurse and the Named Doctor advise staff.": ["Named Nurse", "Named Doctor"],
    "Marlshire Police and NHS Marlshire fund the work.": ["Marlshire Police", "NHS Marlshire"],
}
_TOLD = {
    "report to the Executive Board": "reportsTo",
    "are professionally accountable to the Executive Board": "accountableTo",
    "sit on the Executive Board": "memberOf",
    "are members of the Executive Board": "memberOf",
}


@pytest.mark.parametrize("before", _BEFORE)
@pytest.mark.parametrize("they", ["They", "Both", "They both"])
@pytest.mark.parametrize("told", _TOLD)
def test_those_who_act_together(before: str, they: str, told: str) -> None:
    facts = stated(reading(f"{_HEAD}{before} {they} {told}.\n"))
    assert {fact for fact in facts if fact.endswith("Executive Board")} == {
        f"{actor} {_TOLD[told]} Executive Board" for actor in _BEFORE[before]
    }


@pytest.mark.parametrize(
    "text",
    [
        "The Head of Care works with the Named Nurse and the Named Doctor. They report to the",
        "The Named Nurse and the Named Doctor train staff. They do not sit on the",
        "Marlshire Police, Brackton Trust and Marl Trust fund the work. Both sit on the",
        "The Head of Care and the Clerk's friends meet. They sit on the",
    ],
)
def test_others_are_not_meant(text: str) -> None:
    facts = stated(reading(f"{_HEAD}{text} Executive Board.\n"))
    assert not {fact for fact in facts if fact.endswith("Executive Board")}


@pytest.mark.parametrize(
    "name", ["Probation Service", "Virtual School", "Brackton Youth Justice Service"]
)
def test_nhs_of_a_place_ends_before_another_name(name: str) -> None:
    facts = stated(reading(f"{_HEAD}NHS Marlshire and the {name} sit on the Audit Group.\n"))
    assert {"NHS Marlshire memberOf Audit Group", f"{name} memberOf Audit Group"} <= facts


@pytest.mark.parametrize("head", ["Clinical Commissioning Group", "Integrated Care Board"])
def test_nhs_of_two_places_is_one(head: str) -> None:
    told = f"NHS Marl and the Fens {head} sits on the Audit Group."
    assert f"NHS Marl and the Fens {head} memberOf Audit Group" in stated(reading(_HEAD + told))


@pytest.mark.parametrize("name", ["Marl University Teaching Hospitals", "Marl Teaching Hospitals"])
def test_hospitals_that_teach(name: str) -> None:
    told = f"The list has: Named Nurse, {name}; Head of Quality, Marl Health CIC.\n"
    facts = stated(reading(f"{_HEAD}{name} sits on the Audit Group.\n\n{told}"))
    assert f"{name} memberOf Audit Group" in facts
    assert not stated(reading(f"{_HEAD}Teaching Hospitals sit on the Audit Group.\n"))
