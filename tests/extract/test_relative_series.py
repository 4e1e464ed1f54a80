"""The further verbs of a relative clause are told of whoever it is about, and of nobody in it."""

import pytest

from .told import reading, stated

_HEAD = "Marlshire Safeguarding Children Partnership\n\nHow we are governed\n\n"
_FIRST = [
    "manages the Team Manager",
    "is supported by four Designated Officers",
    "is helped by the Practice Lead",
    "is managed by the Director of Care",
]
_FURTHER = {
    "chairs the Audit Group": {"chairs Audit Group", "memberOf Audit Group"},
    "reports to the Executive Board": {"reportsTo Executive Board"},
    "chairs the Audit Group and reports to the Executive Board": {
        "chairs Audit Group",
        "memberOf Audit Group",
        "reportsTo Executive Board",
    },
}
_PLACES = [
    "The Head of Care, who {}, is new.",
    "Matters are left to the Head of Care, who {}.",
    "The Clerk works with the Head of Care, who {}; this is set out below.",
]


@pytest.mark.parametrize("place", _PLACES)
@pytest.mark.parametrize("first", _FIRST)
@pytest.mark.parametrize("further", _FURTHER)
def test_further_verbs_of_a_relative_clause(place: str, first: str, further: str) -> None:
    joint = ", " if " and " in further else " and "
    facts = stated(reading(f"{_HEAD}{place.format(first + joint + further)}\n"))
    told = {fact for fact in facts if fact.endswith(("Audit Group", "Executive Board"))}
    assert told - {"Executive Board partOf Marlshire Safeguarding Children Partnership"} == {
        f"Head of Care {fact}" for fact in _FURTHER[further]
    }


def test_main_clause_goes_on_after_a_comma() -> None:
    told = "The Head of Care works with the Clerk, who is paid by the Council, and chairs the Audit"
    facts = stated(reading(f"{_HEAD}{told} Group.\n"))
    assert {fact for fact in facts if "chairs" in fact} == {"Head of Care chairs Audit Group"}


def test_names_beside_who_is_named_in_the_clause_stay() -> None:
    told = (
        "The Clerk is Jo Bell, who is based in the Quality Team and is managed by its"
        " Head of Service, Zelah Marrow, from May."
    )
    assert "Zelah Marrow holdsPost Head of Service" in stated(reading(f"{_HEAD}{told}\n"))


@pytest.mark.parametrize("who", ["the Regional Lead, who", "the Executive Board, which"])
def test_organisation_that_is_held_to_account(who: str) -> None:
    told = f"NHS Marlshire reports to {who} holds it to account."
    facts = stated(reading(f"{_HEAD}{told}\n"))
    holder = who.removeprefix("the ").split(",")[0]
    assert {fact for fact in facts if "accountableTo" in fact} == {
        f"NHS Marlshire accountableTo {holder}"
    }
