"""Who sits on a board, by how often they are listed to have come."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

REPORT = """Ashby Safeguarding Adults Board

Annual Report 2022/23

OUR BOARD

The Board met four times in the year.

{}

PERFORMANCE

There were 40 enquiries in March.
"""
LISTS = [
    (
        "Attendance at Board meetings 2022/23\n\nAshby Police 75%\nNHS Ashby ICB 100%\n"
        "Healthwatch Ashby 50%"
    ),
    "Attendance at Board (4 meetings)\nAshby Police 3\nNHS Ashby ICB 4\nHealthwatch Ashby 2",
    (
        "Agency attendance\n\nAgency              Attended\nAshby Police        3/4\n"
        "NHS Ashby ICB       4/4\nHealthwatch Ashby   2/4"
    ),
    (
        "Attendance by agency was as follows: Ashby Police 75%, NHS Ashby ICB 100%, "
        "Healthwatch Ashby 50%."
    ),
    (
        "Attendance at Board meetings\n\n- Ashby Police: 75%\n- NHS Ashby ICB: 100%\n"
        "- Healthwatch Ashby: 50%"
    ),
    (
        "Attendance at Board Meetings Agency % Ashby Police 75 NHS Ashby ICB 100 "
        "Healthwatch Ashby 50 The Chair wrote to one agency."
    ),
]


@pytest.mark.parametrize("listed", LISTS)
def test_those_of_whom_it_is_listed_how_often_they_came_are_members(listed: str) -> None:
    found = stated(reading(REPORT.format(listed)), Predicate.MEMBER_OF)
    assert {
        f"{name} memberOf Ashby Safeguarding Adults Board"
        for name in ("Ashby Police", "NHS Ashby ICB", "Healthwatch Ashby")
    } <= found


def test_people_are_members_by_how_often_they_came() -> None:
    listed = (
        "Membership (with attendance out of 4)\n\n"
        "Nuala Brennan    Director of Adult Services, Ashby Council   4\n"
        "Alan Reed        Superintendent, Ashby Police                3\n"
        "Sunita Bose      Designated Nurse, NHS Ashby ICB             4\n"
    )
    found = stated(reading(REPORT.format(listed)), Predicate.MEMBER_OF)
    assert {
        f"{name} memberOf Ashby Safeguarding Adults Board"
        for name in ("Nuala Brennan", "Alan Reed", "Sunita Bose")
    } <= found


@pytest.mark.parametrize(
    "listed",
    [
        "Attendance at training\n\nAshby Police 40\nNHS Ashby ICB 31\nHealthwatch Ashby 12",
        (
            "Attendance at case conferences by agency: Ashby Police 40%, NHS Ashby ICB 31%, "
            "Healthwatch Ashby 12%."
        ),
        (
            "Attendance was good. Budget: Ashby Police £40,000, NHS Ashby ICB £31,000, "
            "Healthwatch Ashby £12,000."
        ),
        (
            "Attendance at the Board was good this year.\n\nReferrals by source\n\n"
            "Ashby Police 40%\nNHS Ashby ICB 31%\nHealthwatch Ashby 12%"
        ),
    ],
)
def test_other_numbers_make_no_members(listed: str) -> None:
    found = stated(reading(REPORT.format(listed)), Predicate.MEMBER_OF)
    assert "Ashby Police memberOf Ashby Safeguarding Adults Board" not in found


def test_a_group_with_a_section_and_a_chair_is_one_of_the_partnerships() -> None:
    paper = (
        "# Ashby Safeguarding Children Partnership\n\n## How we are organised\n\n"
        "### Delivery Group\n\nThe group puts the plan into practice. It is chaired by Jo Bell.\n\n"
        "### Learning Group\n\nThe group looks at cases. It is chaired by Karim Dale.\n"
    )
    found = stated(reading(paper, "paper.md"), Predicate.PART_OF)
    assert "Delivery Group partOf Ashby Safeguarding Children Partnership" in found


@pytest.mark.parametrize(
    "told",
    [
        "Two groups support its work: the Audit Panel and the Learning Panel.",
        "Its work is carried out through the Audit Panel and the Learning Panel.",
        "The sub-groups have been reduced from six to two: the Audit Panel and the Learning Panel.",
        "Below it there are two sub-groups, the Audit Panel and the Learning Panel.",
    ],
)
def test_groups_that_are_announced_are_parts_of_the_partnership(told: str) -> None:
    paper = (
        "# Ashby Safeguarding Children Partnership\n\n## Structure\n\n"
        f"The Partnership meets four times a year. {told}\n"
    )
    found = stated(reading(paper, "paper.md"), Predicate.PART_OF)
    assert {
        f"{name} partOf Ashby Safeguarding Children Partnership"
        for name in ("Audit Panel", "Learning Panel")
    } <= found
