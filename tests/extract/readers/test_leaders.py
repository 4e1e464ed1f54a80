"""Tables of groups and who chairs them whose columns a converter has run together."""

import pytest
from sightline.tests.extract.readers.test_staff import tables
from sightline.tests.extract.told import reading, stated

GROUPS = """Brayford Safeguarding Adults Board

Annual Report 2022 to 2023

Sub-group Chair Met Purpose

Quality and Audit Hannah Brook, Head of

Learning

6 Data and audits

Transitions Dr Simon Marsh, Brayford Police

Learning and Development Sub-group Head of Adult Safeguarding Quarterly Training

Housing Forum (termly) vacant 3 Hoarding

The Board met four times in the year and agreed its budget with all of the partners.
"""


def test_groups_and_who_chairs_them_are_a_table() -> None:
    (table,) = tables(GROUPS)
    assert table[1:] == [
        ["Quality and Audit", "Hannah Brook, Head of / Learning"],
        ["Transitions", "Dr Simon Marsh, Brayford Police"],
        ["Learning and Development Sub-group", "Head of Adult Safeguarding"],
        ["Housing Forum (termly)", ""],
    ]
    assert {
        "Hannah Brook chairs Quality and Audit",
        "Transitions partOf Brayford Safeguarding Adults Board",
        "Head of Adult Safeguarding chairs Learning and Development Sub-group",
    } <= stated(reading(GROUPS))


def test_a_vice_chair_has_a_column_too() -> None:
    text = "Group Chair Vice Chair\nAudit Panel Ann Vale, Ashby Council Jo Bell\n"
    (table,) = tables(text + "Policy Jane Marsh Supt Tom Reed\n")
    assert table[1:] == [
        ["Audit Panel", "Ann Vale, Ashby Council", "Jo Bell"],
        ["Policy", "Jane Marsh", "Supt Tom Reed"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Group Chair\n\nThe Board asked Ann Vale to chair the group.\n",
        "Group Chair\n\nAudit Panel Ann Vale\n\nThe Board met Jo Bell.\n",
        "Group chairs meet.\n\nAudit Panel Ann Vale\nPolicy Panel Jo Bell\n",
    ],
)
def test_what_is_unclear_is_no_table(text: str) -> None:
    assert tables(text) == []
