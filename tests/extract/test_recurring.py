"""Meetings in lower case that how often they are held, or what they look at, tells from others."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = (
    "Holt Safeguarding Children Partnership\n\nAnnual report\n\nHolt Council, Marlshire Police, "
    "the Director of Housing, the Chief Nurse and the Executive Group took part.\n\n"
)


@pytest.mark.parametrize(
    "name",
    [
        "daily missing meeting",
        "weekly risk panel",
        "fortnightly interface meeting",
        "daily domestic abuse triage",
        "quarterly safeguarding assurance meeting",
        "task group looking at school places",
    ],
)
def test_a_recurring_meeting_has_a_name(name: str) -> None:
    told = stated(reading(f"{HEAD}The {name} is chaired by the Chief Nurse.\n"))
    assert f"Chief Nurse chairs {name}" in told


@pytest.mark.parametrize("name", ["weekly team meeting", "monthly meeting", "daily staff call"])
def test_meetings_of_staff_have_none(name: str) -> None:
    found = reading(f"{HEAD}The {name} is chaired by the Chief Nurse.\n")
    assert name not in {e.name for e in found.entities}


def test_those_who_hold_a_meeting_sit_on_it() -> None:
    told = stated(
        reading(
            f"{HEAD}Holt Council and Marlshire Police hold a fortnightly interface meeting. The "
            "Director of Housing holds a weekly risk panel with the Chief Nurse.\n"
        )
    )
    assert {
        "Holt Council memberOf fortnightly interface meeting",
        "Marlshire Police memberOf fortnightly interface meeting",
        "Director of Housing memberOf weekly risk panel",
        "Chief Nurse memberOf weekly risk panel",
    } <= told
