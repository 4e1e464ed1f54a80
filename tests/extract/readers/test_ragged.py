"""Tables whose cells blanks set apart without bringing them into line."""

import pytest
from sightline.extract.document import BlockKind
from sightline.tests.extract.readers.flat import rows
from sightline.tests.extract.told import paper, reading, stated

ROWS = [
    ("Name", "Role", "Agency"),
    ("Ann Vale", "Director of Children's Services", "Larch Council"),
    ("Priya Shah", "Head of Partnerships", "Larch Valley Police"),
    ("Tom Reed", "Operations Director", "Elm Homes"),
]
SEATS = (
    "Holt Safeguarding Children Partnership\n\nChild Death Overview Panel\n\n5. Membership\n\n"
    "Role  Organisation\nHead of Midwifery  Ashby Royal Hospitals NHS Trust\n"
    "Detective Inspector, Public Protection Unit  Marlshire Constabulary\n"
    "Education Safeguarding Manager  Holt County Council\nLay member\n\nThe Panel meets monthly.\n"
)


@pytest.mark.parametrize("blanks", ["  ", "   ", "     "])
def test_people_of_a_board(blanks: str) -> None:
    lines = "\n".join(blanks.join(row) for row in ROWS)
    found = stated(reading(f"Larch Children's Board\n\nMembers of the Board\n\n{lines}\n"))
    assert {
        "Tom Reed memberOf Larch Children's Board",
        "Tom Reed holdsPost Operations Director",
        "Operations Director postIn Elm Homes",
    } <= found


@pytest.mark.parametrize(
    "lines",
    [
        ["1.1  Purpose", "1.2  Scope", "1.3  Review"],
        ["The Board met  twice and", "it looked at  the data", "that it was  sent in May"],
        ["What we do  3", "Who our members are  4", "Budget  9"],
        ["Ann Vale  Clerk", "Tomasin Reed  Chair"],
    ],
)
def test_what_is_no_table(lines: list[str]) -> None:
    blocks = paper("The Board\n\n" + "\n".join(lines) + "\n").blocks
    assert all(block.kind is not BlockKind.TABLE for block in blocks)


def test_an_empty_cell_keeps_its_column() -> None:
    lines = "\n".join("   ".join(row) for row in [*ROWS, ("Vacant", "", "Larch Hospitals")])
    table = next(b for b in paper(f"Members\n\n{lines}\n").blocks if b.kind is BlockKind.TABLE)
    assert [len(row) for row in table.rows] == [3] * 5


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
