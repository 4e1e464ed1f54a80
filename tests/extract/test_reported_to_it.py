"""What others do to "it": to the body of the sentence before, not to one that acts with them."""

import pytest

from .told import reading, stated

_HEAD = "Marlshire Safeguarding Children Partnership\n\nHow we are governed\n\n"
_ABOVE = "The Quality Group meets monthly."
_TWO = ["Audit Group", "Data Group"]
_ACTORS = {
    "The Audit Group and the Data Group": _TWO,
    "Both the Audit Group and the Data Group": _TWO,
    "The Audit Group, the Data Group and the Learning Group": [*_TWO, "Learning Group"],
}


@pytest.mark.parametrize("actors", _ACTORS)
@pytest.mark.parametrize(
    ("told", "predicate"),
    [
        ("report to it", "reportsTo"),
        ("send their findings to it", "reportsTo"),
        ("submit a quarterly return to it", "reportsTo"),
        ("answer to it", "accountableTo"),
        ("are overseen by it", "accountableTo"),
        ("are sub-groups of it", "partOf"),
    ],
)
def test_it_is_none_of_those_who_act(actors: str, told: str, predicate: str) -> None:
    facts = stated(reading(f"{_HEAD}{_ABOVE} {actors} {told}.\n"))
    assert {fact for fact in facts if f" {predicate} " in fact} - {
        "Quality Group partOf Marlshire Safeguarding Children Partnership"
    } == {f"{actor} {predicate} Quality Group" for actor in _ACTORS[actors]}


@pytest.mark.parametrize(
    "told",
    [
        "The Audit Group had a plan and the Data Group contributed to it.",
        "The Audit Group wrote a report and the Head of Care added a summary to it.",
        "Marlshire Police gave its support to it.",
        "No cases were referred to it.",
    ],
)
def test_it_may_be_no_body(told: str) -> None:
    facts = stated(reading(f"{_HEAD}{_ABOVE} {told}\n"))
    assert not {fact for fact in facts if fact.endswith("To Quality Group")}


def test_it_is_the_body_that_others_turn_to_in_a_clause_of_their_own() -> None:
    told = "The Quality Group met in May. The MASH is open: Marlshire Police will refer to it."
    facts = stated(reading(f"{_HEAD}{told}\n"))
    assert "Marlshire Police refersTo Quality Group" not in facts
