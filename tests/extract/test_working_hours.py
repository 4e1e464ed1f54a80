"""How much somebody works stands between a post and the name of whoever has it."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
HELD = "Julie Dale holdsPost Training Officer"


@pytest.mark.parametrize(
    "line",
    [
        "Training Officer - {} - Julie Dale",
        "Training Officer – {}: Julie Dale",
        "Training Officer ({}) – Julie Dale",
        "Training Officer ({}), Julie Dale",
        "Training Officer, {}, Julie Dale",
    ],
)
@pytest.mark.parametrize(
    "hours",
    ["Full Time", "part-time", "0.6 FTE", "18 hours a week"],
)
def test_hours_part_no_post_from_its_holder(hours: str, line: str) -> None:
    assert stated(reading(f"{HEAD}{line.format(hours)}\n"), Predicate.HOLDS_POST) == {HELD}


def test_hours_may_be_told_twice() -> None:
    found = reading(f"{HEAD}Training Officer - Part Time (22 hrs) - Julie Dale\n")
    assert stated(found, Predicate.HOLDS_POST) == {HELD}


def test_a_post_without_a_holder_has_no_hours_in_its_name() -> None:
    found = reading(f"{HEAD}Training Officer - Part Time (22 hrs) - vacant\n")
    assert "Training Officer" in {entity.name for entity in found.entities}


def test_hours_part_no_post_from_its_employer() -> None:
    told = "Rowan ICB employs a full time Named Nurse and a part-time Training Officer."
    assert stated(reading(f"{HEAD}{told}\n"), Predicate.POST_IN) == {
        "Named Nurse postIn Rowan ICB",
        "Training Officer postIn Rowan ICB",
    }
