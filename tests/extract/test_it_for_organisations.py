""" "It" at the head of a sentence, for the council or the agency that the one before began with."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "# Safeguarding policy of {}\n\n"


@pytest.mark.parametrize(
    ("organisation", "named"),
    [
        ("Larch Borough Council", "The Council"),
        ("Larch Borough Council", "Larch Borough Council (LBC)"),
        ("Larch NHS Trust", "The Trust"),
        ("Larchshire Police", "Larchshire Police"),
    ],
)
@pytest.mark.parametrize(
    "between", ["", "It has done so since 2012. ", "With its neighbours it shares a handbook. "]
)
def test_it_is_the_organisation_told_of(organisation: str, named: str, between: str) -> None:
    said = f"{named} must have regard to the needs of children. {between}It is a member of the "
    found = stated(reading(f"{HEAD.format(organisation)}{said}Ashby Safeguarding Adults Board.\n"))
    assert f"{organisation} memberOf Ashby Safeguarding Adults Board" in found


@pytest.mark.parametrize(
    "said",
    [
        "The Council has a new policy. It is chaired by the Chief Nurse.",
        "The policy is the Council's. It is a member of the Ashby Safeguarding Adults Board.",
        "The Council has a policy.\n\nIt is a member of the Ashby Safeguarding Adults Board.",
    ],
)
def test_it_is_no_organisation_that_may_not_be_meant(said: str) -> None:
    found = stated(reading(f"{HEAD.format('Larch Borough Council')}{said}\n"))
    assert not [fact for fact in found if "Larch Borough Council" in fact]
