"""Tables whose cells a converter has parted by slashes."""

import pytest
from sightline.extract.readers.text import read_blocks
from sightline.tests.extract.readers.flat import rows
from sightline.tests.extract.told import reading, stated

MEMBERS = (
    "4. Membership\n4.1Membership of the Board is:\nOrganisation / Representative / Post\n"
    "Holt Council / Ann Vale / Director of\nHousing\nHolt CCG / Raj Patel / Chief Nurse\n"
    "4.2Others may attend.\n"
)


def test_a_line_of_known_headers_begins_a_table() -> None:
    assert rows(MEMBERS, between=" ")[1:] == [
        ["Holt Council", "Ann Vale", "Director of Housing"],
        ["Holt CCG", "Raj Patel", "Chief Nurse"],
    ]
    assert [b.marker for b in read_blocks(MEMBERS)] == ["4", "4.1", "", "4.2"]
    assert {
        "Ann Vale holdsPost Director of Housing",
        "Ann Vale represents Holt Council",
        "Raj Patel represents Holt CCG",
    } <= stated(reading(f"Holt Safeguarding Adults Board\n\nTerms of reference\n\n{MEMBERS}"))


def test_labels_of_a_front_sheet_begin_a_table() -> None:
    text = (
        "Board / group: / Holt Board\nPrepared by: / Ann Vale, Director / Presented by: / Jo Bell\n"
    )
    assert rows(text, between=" ") == [
        ["Board / group:", "Holt Board"],
        ["Prepared by:", "Ann Vale, Director", "Presented by:", "Jo Bell"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The chair / vice chair will act.\nMembers / officers may speak.\n",
        "Group / Chair\n\nThe Group met.\n",
        "Children / adults\nHolt / Vale\n",
    ],
)
def test_slashes_in_prose_part_nothing(text: str) -> None:
    assert rows(text, between=" ") == []


def test_a_front_sheet_has_no_columns_of_bodies_and_says_what_is_recommended() -> None:
    found = reading(
        "Meeting: / Holt Safeguarding Adults Board / Date: / 11 March 2015\n"
        "Title: / Terms of reference\nRecommendation/s: / That the Board approves the terms.\n"
    )
    assert not any(entity.name.endswith(":") for entity in found.entities)
    assert [decision.text for decision in found.decisions] == ["That the Board approves the terms."]


def test_a_line_without_slashes_is_one_more_whom_the_organisation_above_sends() -> None:
    text = (
        "Members\n\nAgency name / Role / Representative(s)\n"
        "Holt Council / Head of Audit / Ann Vale\nCo-ordinator / Raj Patel\n"
        "Holt Police / Inspector / Jo Bell\nSergeant / Al Dee\n\nAll meet.\n"
    )
    assert rows(text, between=" ")[2:] == [
        ["", "Co-ordinator", "Raj Patel"],
        ["Holt Police", "Inspector", "Jo Bell"],
        ["", "Sergeant", "Al Dee"],
    ]
    seats = (
        "Partner / Post\nHolt Police / Inspector, Child Team\nSchools Co-ordinator\n"
        "Holt Nursing Trust / Named Nurse\nSenior Nurse (as required)\n"
    )
    assert rows(seats, between=" ")[1:] == [
        ["Holt Police", "Inspector, Child Team"],
        ["", "Schools Co-ordinator"],
        ["Holt Nursing Trust", "Named Nurse"],
        ["", "Senior Nurse (as required)"],
    ]


def test_lines_with_as_many_cells_are_a_table_of_levels() -> None:
    found = reading(
        "Holt Safeguarding Board\n\nEscalation\n\nIf it is not settled it is escalated:\n\n"
        "Stage / Who / Timescale\n1 / Team Manager / 2 days\n2 / Head of Service / 5 days\n"
    )
    assert "Team Manager escalatesTo Head of Service" in stated(found)


def test_an_action_sheet_may_list_those_present_below_its_actions() -> None:
    text = (
        "Ashby Adults Partnership Board\n\nMonday 4th March 2013\n\nAction Sheet\n\n"
        "1. / Ann to circulate the annual report. / Ann\n\nPeople present\n"
        "Names Present at Meeting / Role and organisation / Contact details\n"
        "Ann Vale (Chair) / Director of Adult Services / 01632 960111\n"
        "Raj Patel / Brook Housing / raj@brook.org\nJo Hill / Head of Quality /\n"
        "Apologies\nIan Hale / Marlshire Police\n"
    )
    assert stated(reading(text)) >= {
        "Ann Vale attended 2013-03-04",
        "Raj Patel attended 2013-03-04",
        "Jo Hill attended 2013-03-04",
        "Ian Hale sentApologies 2013-03-04",
    }
