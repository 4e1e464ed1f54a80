"""Tables whose cells blanks set apart without bringing them into line."""

import pytest
from sightline.extract.document import BlockKind
from sightline.tests.extract.told import paper, reading, stated

ROWS = [
    ("Name", "Role", "Agency"),
    ("Ann Vale", "Director of Children's Services", "Larch Council"),
    ("Priya Shah", "Head of Partnerships", "Larch Valley Police"),
    ("Tom Reed", "Operations Director", "Elm Homes"),
]


@pytest.mark.parametrize("blanks", ["  ", "   ", "     "])
def test_people_of_a_board(blanks: str) -> None:
    rows = "\n".join(blanks.join(row) for row in ROWS)
    found = stated(reading(f"Larch Children's Board\n\nMembers of the Board\n\n{rows}\n"))
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
    rows = "\n".join("   ".join(row) for row in [*ROWS, ("Vacant", "", "Larch Hospitals")])
    table = next(b for b in paper(f"Members\n\n{rows}\n").blocks if b.kind is BlockKind.TABLE)
    assert [len(row) for row in table.rows] == [3] * 5
