"""Groups for one task, in lower case, by what they look at: before their noun or after it."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "# Carr Safeguarding Children Partnership\n\nThe Audit Group reports to the Executive.\n\n"


@pytest.mark.parametrize(
    "group",
    [
        "neglect task and finish group",
        "school improvement working group",
        "task and finish group on neglect",
    ],
)
def test_a_group_is_named_by_what_it_looks_at(group: str) -> None:
    found = stated(reading(f"{HEAD}The Executive set up a {group}.\n"))
    assert f"Executive establishes {group}" in found


def test_both_ways_of_naming_it_are_of_one_group() -> None:
    found = reading(
        f"{HEAD}A task and finish group on neglect was set up by the Executive. The neglect task "
        "and finish group is chaired by the Chief Nurse.\n"
    )
    assert sum("finish" in entity.name for entity in found.entities) == 1
    assert "Chief Nurse chairs task and finish group on neglect" in stated(found)


@pytest.mark.parametrize("group", ["working group", "small working group", "task and finish group"])
def test_one_of_which_nothing_is_said_has_no_name(group: str) -> None:
    found = reading(f"{HEAD}The Executive set up a {group}. The {group} met in May.\n")
    assert not [entity.name for entity in found.entities if "group" in entity.name]


@pytest.mark.parametrize("told", ["update", "brief", "advise"])
def test_whom_somebody_tells_about_a_body_is_no_part_of_its_name(told: str) -> None:
    found = reading(f"{HEAD}To {told} the Committee on the Multi-Agency Safeguarding Hub (MASH).\n")
    assert "Multi-Agency Safeguarding Hub" in {entity.name for entity in found.entities}


def test_what_is_not_needed_denies_no_referral() -> None:
    said = "The MASH refers families who need support but not a plan to the Early Help Hub."
    assert "MASH refersTo Early Help Hub" in stated(reading(f"{HEAD}{said}\n"))
