"""Groups of which each area has one, and groups without head nouns in reports of sub-groups."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "Holt Safeguarding Children Partnership\n\nAnnual report\n\nThe Executive Group met.\n\n"


@pytest.mark.parametrize(
    "name",
    [
        "Locality Early Help Panels",
        "Local Operational Groups",
        "Local Learning Forums",
        "Area Behaviour Partnerships",
        "Neighbourhood Safety Meetings",
        "Locality Groups",
    ],
)
def test_groups_of_areas_are_named_together(name: str) -> None:
    told = stated(reading(f"{HEAD}The three {name} report to the Executive Group each quarter.\n"))
    assert f"{name} reportsTo Executive Group" in told


@pytest.mark.parametrize(
    "name",
    [
        "Local Safeguarding Children Boards",
        "Health and Wellbeing Boards",
        "Local Resilience Forums",
    ],
)
def test_kinds_of_bodies_are_no_groups(name: str) -> None:
    told = stated(reading(f"{HEAD}{name} report to the Executive Group each quarter.\n"))
    assert not any(name in fact for fact in told)


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("4. Sub-Group Reports", "4.1 Learning and Practice (LAP) - Chair: Jo Bell. She reported."),
        ("4. Sub-group updates", "Learning and Practice (LAP) - The Chair of LAP, Jo Bell, spoke."),
        ("Sub-group updates", "Learning and Practice (chair JB): two reviews were under way."),
        ("Sub-group reports", "Learning and Practice (LAP) – Jo Bell\nShe reported progress."),
    ],
)
def test_reports_of_sub_groups_name_groups_without_head_nouns(heading: str, line: str) -> None:
    minutes = (
        "Holt Safeguarding Children Board\n\nMinutes of the meeting on 4 May 2016\n\nPresent:\n"
        f"Jo Bell (JB), Head of Quality\nAl Dee (AD), Clerk\n\n{heading}\n\n{line}\n"
    )
    groups = [e.name for e in reading(minutes).entities if e.type == "Group"]
    assert "Learning and Practice" in groups
