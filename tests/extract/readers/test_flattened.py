"""Registers of attendance whose columns a converter has run together."""

import pytest
from sightline.extract.readers.text import read_blocks
from sightline.tests.extract.readers.flat import rows

REGISTER = """\
Name Organisation / role Attendance
Councillor Ann Vale (Chair) Ashby Council, Leader of the Council Present
Supt Ian Hale Marlshire Police Apologies
Ludmila van der Berg Ashby and Marl NHS Foundation
Trust, Chief Nurse Present
Mary Jane Smith Director of Public Health Present
"""


def test_a_flattened_register_is_a_table() -> None:
    assert rows(REGISTER) == [
        ["Name", "Organisation / role", "Attendance"],
        ["Councillor Ann Vale (Chair)", "Ashby Council, Leader of the Council", "Present"],
        ["Supt Ian Hale", "Marlshire Police", "Apologies"],
        ["Ludmila van der Berg", "Ashby and Marl NHS Foundation / Trust, Chief Nurse", "Present"],
        ["Mary Jane Smith", "Director of Public Health", "Present"],
    ]


def test_a_register_needs_no_header_and_may_tick() -> None:
    lines = (
        "Cllr Ann Vale Ashby Council ✓\nRaj Patel Marlshire Police ✗\nJo Hill Healthwatch Ashby ✓\n"
    )
    assert rows(lines) == [
        ["Cllr Ann Vale", "Ashby Council", "✓"],
        ["Raj Patel", "Marlshire Police", "✗"],
        ["Jo Hill", "Healthwatch Ashby", "✓"],
    ]


@pytest.mark.parametrize(
    ("legend", "above"),
    [
        ("P= Present A= Apologies R= Representative", "Board Member P A R"),
        ("(P) Present (A) Apologies", "Members"),
        ("P – present, A – apologies", "Attendance:"),
    ],
)
def test_rows_run_into_one_paragraph_part_at_their_codes(legend: str, above: str) -> None:
    paragraph = (
        f"{above} Moira Hale (MH) – Independent Chair P Ged Vale (GV) – Director,\n"
        "Ashby Council A Dr Raj Patel (RP) – GP Lead, Ashby ICB\nP Jo Hill (JH) – Healthwatch R\n"
    )
    assert rows(f"{legend}\n\n{paragraph}")[-4:] == [
        ["Moira Hale (MH)", "Independent Chair", "P"],
        ["Ged Vale (GV)", "Director,\nAshby Council", "A"],
        ["Dr Raj Patel (RP)", "GP Lead, Ashby ICB", "P"],
        ["Jo Hill (JH)", "Healthwatch", "R"],
    ]


def test_a_code_may_stand_within_a_cell_that_had_wrapped_or_be_left_out() -> None:
    text = (
        "P = Present, A = Apologies, DNA = Did not attend\n\n"
        "Member P A DNA Moira Hale (MH) – Independent Chair P Ged Vale (GV) – Head of Housing, "
        "Families and A Safety - Ashby Council Raj Patel (RP) – GP Lead, Ashby ICB "
        "Jo Hill (JH), Healthwatch DNA In Attendance: Zoe Dee (ZD) – Minute Taker\n\n1. Welcome\n"
    )
    assert rows(text)[1:] == [
        ["Moira Hale (MH)", "Independent Chair", "P"],
        ["Ged Vale (GV)", "Head of Housing, Families and / Safety - Ashby Council", "A"],
        ["Raj Patel (RP)", "GP Lead, Ashby ICB", ""],
        ["Jo Hill (JH)", "Healthwatch", "DNA"],
    ]
    below = [text[block.start : block.end] for block in read_blocks(text)]
    assert "In Attendance: Zoe Dee (ZD) – Minute Taker" in below


def test_a_register_in_one_paragraph_may_say_in_words_who_was_there() -> None:
    text = (
        "Name Organisation Attendance Ann Vale (Chair) Ashby Council Present "
        "Raj Patel Marlshire Police Apologies Cllr Jo Hill Ashby Council Present\n"
    )
    assert rows(text)[:2] == [
        ["Name", "Organisation", "Attendance"],
        ["Ann Vale (Chair)", "Ashby Council", "Present"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Vale said that she was Present\nRaj Patel was not\nJo Hill was Absent\n",
        "The minutes were agreed by those Present\nNobody was Absent\nNo one sent Apologies\n",
        "Name Present Apologies\nAnn Vale Ashby Council ✓\nRaj Patel Ofsted ✓\nJo Hill CQC ✓\n",
    ],
)
def test_what_is_unclear_is_no_register(text: str) -> None:
    assert rows(text) == []


def test_columns_that_tabs_set_apart_are_left_to_them() -> None:
    text = "Ann Vale\tAshby Council\t✓\nRaj Patel\tPolice\t✓\nJo Hill\tOfsted\t✓\n"
    assert rows(text)[0] == ["Ann Vale", "Ashby Council", "✓"]
