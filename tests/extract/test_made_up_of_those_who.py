"""Lists below what says of which organisations of a place a board is made up."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

LISTED = "\n\n• Adult Services and Well-being\n• Larch Police\n• Larch Foundation Trust (LFT)\n"


@pytest.mark.parametrize(
    "lead",
    [
        "(LSAB) is made up of organisations who support Adults in Larch including:",
        "(LSAB) is made up of organisations who support adults in Larch including:",
        "brings together agencies across Larch, including:",
        "is made up of agencies that work in Larch including:",
    ],
)
def test_they_are_its_members(lead: str) -> None:
    text = f"Larch Council\n\nThe Larch Safeguarding Adults Board {lead}{LISTED}"
    found = stated(reading(text), Predicate.MEMBER_OF)
    board = "Larch Safeguarding Adults Board"
    assert {f"Larch Police memberOf {board}", f"Larch Foundation Trust memberOf {board}"} <= found
