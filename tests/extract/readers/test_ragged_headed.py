"""Tables whose cells blanks part that nothing aligns."""

from sightline.extract.document import BlockKind
from sightline.extract.readers.text import read_blocks
from sightline.tests.extract.told import reading, stated

SEATS = (
    "Holt Safeguarding Children Partnership\n\nChild Death Overview Panel\n\n5. Membership\n\n"
    "Role  Organisation\nHead of Midwifery  Ashby Royal Hospitals NHS Trust\n"
    "Detective Inspector, Public Protection Unit  Marlshire Constabulary\n"
    "Education Safeguarding Manager  Holt County Council\nLay member\n\nThe Panel meets monthly.\n"
)


def rows(text: str) -> list[list[str]]:
    return [
        [" ".join(text[a:b] for a, b in cell) for cell in row]
        for block in read_blocks(text)
        if block.kind is BlockKind.TABLE
        for row in block.rows
    ]


def test_a_table_that_nothing_aligns_has_rows_of_one_cell() -> None:
    assert rows(SEATS)[1:] == [
        ["Head of Midwifery", "Ashby Royal Hospitals NHS Trust"],
        ["Detective Inspector, Public Protection Unit", "Marlshire Constabulary"],
        ["Education Safeguarding Manager", "Holt County Council"],
        ["Lay member", ""],
    ]
    assert {
        "Head of Midwifery postIn Ashby Royal Hospitals NHS Trust",
        "Detective Inspector, Public Protection Unit postIn Marlshire Constabulary",
        "Education Safeguarding Manager postIn Holt County Council",
    } <= stated(reading(SEATS))


def test_a_gap_twice_as_wide_has_an_empty_cell_in_it() -> None:
    text = (
        "Name   Role   Agency\nAnn Vale   Chair   Independent\n"
        "Vacant      Public Health\nDebbie Farrow   Operations Director   Hexby Homes\n"
    )
    assert rows(text)[2] == ["Vacant", "", "Public Health"]


def test_blanks_in_prose_make_no_table() -> None:
    text = "Name  of the Board\nIt meets  monthly.\nIt is  chaired by the Director.\n"
    assert not rows(text)
