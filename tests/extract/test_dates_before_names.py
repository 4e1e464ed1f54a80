"""A month or a day before a name says when, and is no part of the name."""

import pytest

from .told import reading, stated

_HEAD = "Marlshire Safeguarding Children Partnership\n\nHow we are governed\n\n"


@pytest.mark.parametrize(
    "when",
    ["In April", "On 1 July", "On 1st July", "Since September", "By March", "On Monday"],
)
@pytest.mark.parametrize("name", ["Marlshire Council", "NHS Marlshire", "Brackton Trust"])
def test_when_is_no_part_of_a_name(when: str, name: str) -> None:
    facts = stated(reading(f"{_HEAD}{when} {name} joined the Audit Group.\n"))
    assert f"{name} memberOf Audit Group" in facts


def test_given_name_that_is_a_month() -> None:
    facts = stated(reading(f"{_HEAD}Reports are sent by April Jones, who is the Head of Care.\n"))
    assert facts == {"April Jones holdsPost Head of Care"}
