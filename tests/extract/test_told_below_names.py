"""What stands below the name of a group tells of it: lists of what it does, and of who come."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "Ashby Safeguarding Children Partnership\n\nHow we are organised\n\n"


@pytest.mark.parametrize(
    "name",
    [
        "Audit Group",
        "Audit Group (meets monthly)",
        "Audit Group (Local Standards Board)",
        "Audit Group (for the whole county)",
    ],
)
@pytest.mark.parametrize("mark", ["- ", "• "])
def test_a_list_of_duties_below_a_name_is_of_that_body(name: str, mark: str) -> None:
    items = [
        "Reports to the Executive Board every quarter",
        "Is chaired by Jo Bell",
        "Barnardo's and Ashby Police are members",
    ]
    found = stated(reading(f"{HEAD}{name}\n\n" + "\n".join(mark + item for item in items)))
    assert {
        "Audit Group reportsTo Executive Board",
        "Jo Bell chairs Audit Group",
        "Barnardo's memberOf Audit Group",
        "Ashby Police memberOf Audit Group",
    } <= found
    assert "Barnardo's memberOf Executive Board" not in found


def test_whom_a_group_reports_to_is_not_who_has_the_members_told_of_next() -> None:
    text = "## Audit Group\n\nReports to the Executive Board. Barnardo's is a member."
    found = stated(reading(HEAD + text))
    assert "Barnardo's memberOf Audit Group" in found
    assert "Barnardo's memberOf Executive Board" not in found


@pytest.mark.parametrize(
    "staff",
    [
        "Representatives of {}.",
        "Senior leaders from {}.",
        "- Service managers from {}",
        "Lead officers from {}. The group meets every term.",
    ],
)
def test_whose_staff_stand_below_the_name_of_a_group_sit_on_it(staff: str) -> None:
    told = staff.format("Ashby Police and Barnardo's")
    found = stated(reading(f"{HEAD}Audit Group (meets monthly)\n\n{told}\n"))
    assert {"Ashby Police memberOf Audit Group", "Barnardo's memberOf Audit Group"} <= found


@pytest.mark.parametrize(
    "told",
    [
        "Referrals from officers of Ashby Police and Barnardo's",
        "Training for staff of Ashby Police and Barnardo's.",
        "It was reviewed in 2020 by those below.\n\n- Senior officers from Ashby Police",
    ],
)
def test_what_comes_from_staff_makes_nobody_a_member(told: str) -> None:
    found = stated(reading(f"{HEAD}Audit Group (meets monthly)\n\n{told}\n"))
    assert not any("memberOf Audit Group" in fact for fact in found)
