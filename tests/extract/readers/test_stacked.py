"""Tables of people of which a converter has left a line for each cell."""

import pytest
from sightline.tests.extract.readers.flat import rows


def test_headers_tell_where_cells_end() -> None:
    text = """\
2. Membership

Organisation
Representative
Role
Ashby County Council
Helen Vale
Head of Audit and
Standards
NHS Ashby Integrated Care
Board
Priya Nair
Designated Nurse for Safeguarding
Children
Probation Service
Gareth Pugh
Head of Ashby Delivery Unit

3. Quorum
"""
    assert rows(text) == [
        ["Organisation", "Representative", "Role"],
        ["Ashby County Council", "Helen Vale", "Head of Audit and / Standards"],
        [
            "NHS Ashby Integrated Care / Board",
            "Priya Nair",
            "Designated Nurse for Safeguarding / Children",
        ],
        ["Probation Service", "Gareth Pugh", "Head of Ashby Delivery Unit"],
    ]


def test_posts_stand_below_their_organisation_and_headers_are_repeated() -> None:
    text = """\
Agency
Post
Ashby Council
Director of Housing
Head of Adult Safeguarding

Page 7 of 14

Agency
Post
Ashby Fire and Rescue Service
Group Manager (Prevention)
"""
    assert rows(text) == [
        ["Agency", "Post"],
        ["Ashby Council", "Director of Housing"],
        ["", "Head of Adult Safeguarding"],
        ["Ashby Fire and Rescue Service", "Group Manager (Prevention)"],
    ]


def test_labels_stand_between_and_deputies_may_be_missing() -> None:
    text = """\
Name
Job Title
Organisation
Deputy
Karen Whitlock
Head of Social Care
Ashby Council
Amy Dunn, Service Manager
Co-opted members
Raj Patel
Detective Inspector
Ashby Constabulary
Neha Kapoor
Lead Nurse
Ashby Hospitals NHS Trust
TBC
Chair: Karen Whitlock
"""
    assert rows(text) == [
        ["Name", "Job Title", "Organisation", "Deputy"],
        ["Karen Whitlock", "Head of Social Care", "Ashby Council", "Amy Dunn, Service Manager"],
        ["Co-opted members"],
        ["Raj Patel", "Detective Inspector", "Ashby Constabulary", ""],
        ["Neha Kapoor", "Lead Nurse", "Ashby Hospitals NHS Trust", "TBC"],
    ]


def test_representatives_may_be_posts_with_names() -> None:
    text = """\
Organisation
Representative

Ashby Council – Children's
Social Care

Head of Quality (Chair)

Ashby Police

Detective Chief Inspector, Protecting
Vulnerable People – Jo Hill

Ashby Homes (ALMO)

Neighbourhoods Manager – Ann
Broad

The group will meet six times a year and will report to the Board.
"""
    assert rows(text) == [
        ["Organisation", "Representative"],
        ["Ashby Council – Children's / Social Care", "Head of Quality (Chair)"],
        ["Ashby Police", "Detective Chief Inspector, Protecting / Vulnerable People – Jo Hill"],
        ["Ashby Homes (ALMO)", "Neighbourhoods Manager – Ann / Broad"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Partner\nRole\nThe Council leads on housing and will convene the group.\n",
        "Members\nOfficers\nCouncillor Ann Vale\nCouncillor Raj Patel\nJo Hill, Clerk\n",
        "Name\nPost\nThank you for coming\nSee you again\n",
    ],
)
def test_what_has_no_such_rows_is_no_table(text: str) -> None:
    assert rows(text) == []


def test_where_else_each_sits_and_who_was_away_may_be_told_among_the_cells() -> None:
    text = (
        "ASCB Members\n\nTitle\n\nRepresenting\n\nOther Interests: Boards, Groups etc.\n"
        "(Ch. denotes Chair)\n\nApols\n\nHelen Vale (HV)\n\nHead of Audit\n\nAshby Borough\nCouncil"
        "\n\nHealth and Wellbeing Board\nSafer Ashby Partnership (Ch.)\n\nGareth Pugh\n(GP)\n\n"
        "Detective Superintendent\n\nAshby Police\n\nApols\n\nRaj Patel (RP)\n\nDirector of Nursing"
        "\n\nAshby Hospitals NHS Trust\n\nVale Partnership Board\n\n1. Welcome\n"
    )
    assert rows(text) == [
        ["", "ASCB Members", "Title", "Representing", *rows(text)[0][4:]],
        [
            "Apols",
            "Helen Vale (HV)",
            "Head of Audit",
            "Ashby Borough / Council",
            "Health and Wellbeing Board / Safer Ashby Partnership (Ch.)",
        ],
        ["", "Gareth Pugh / (GP)", "Detective Superintendent", "Ashby Police", ""],
        [
            "Apols",
            "Raj Patel (RP)",
            "Director of Nursing",
            "Ashby Hospitals NHS Trust",
            "Vale Partnership Board",
        ],
    ]
    assert rows(text)[0][4].startswith("Other Interests")
