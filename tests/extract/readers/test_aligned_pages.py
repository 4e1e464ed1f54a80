"""Tables set with blanks that a page's end cuts, and rows that a converter has shifted."""

from sightline.extract.document import BlockKind, Document
from sightline.extract.layout.view import view
from sightline.extract.readers.decode import decode_pages
from sightline.extract.readers.text import read_blocks


def tables(text: str) -> list[list[list[str]]]:
    stored, breaks = decode_pages(text.encode())
    return [
        [[" / ".join(stored[a:b] for a, b in cell) for cell in row] for row in block.rows]
        for block in read_blocks(stored, breaks)
        if block.kind is BlockKind.TABLE
    ]


HEAD = """\
Group                    Chair                                 Meets
Executive Group          Oona Birch, Director                  Monthly
Case Review Group        Ivo Maple, Head of Legal Services     Quarterly
Schools Group            Zara Rowan, Headteacher, Marl         Termly
"""
FOOT = "\n\n\n\n                                   Page 1\n\f"


def test_a_row_goes_on_at_the_top_of_the_next_page() -> None:
    below = "                         Primary School\nData Group               Una Lisle, Manager\
                    Monthly\n"
    for foot in ("\f", FOOT):
        (table,) = tables(HEAD + foot + below)
        assert table[3:] == [
            ["Schools Group", "Zara Rowan, Headteacher, Marl / Primary School", "Termly"],
            ["Data Group", "Una Lisle, Manager", "Monthly"],
        ]


def test_a_header_that_comes_again_does_not_part_a_row() -> None:
    header = HEAD.partition("\n")[0]
    (table,) = tables(f"{HEAD}{FOOT}{header}\n                         Primary School\n")
    assert table[3:] == [
        ["Schools Group", "Zara Rowan, Headteacher, Marl / Primary School", "Termly"]
    ]


def test_one_row_at_the_top_of_a_page_is_the_last_of_the_table_above() -> None:
    (table,) = tables(
        f"{HEAD}{FOOT}Data Group          Una Lisle, Manager           Monthly\n\nThe end.\n"
    )
    assert table[4:] == [["Data Group", "Una Lisle, Manager", "Monthly"]]


def test_a_heading_at_the_top_of_a_page_is_no_part_of_the_table_above() -> None:
    (table,) = tables(f"{HEAD}{FOOT}Members of the Board\nThe Board has nine members.\n")
    assert len(table) == 4


def test_rows_that_are_shifted_within_their_columns() -> None:
    (table,) = tables(
        "Group                    Chair                         Meets\n"
        "Executive Group          Oona Birch, Director          Monthly\n"
        "Case Review Group        Ivo Maple, Head               Quarterly\n"
        "Schools Group                   Zara Rowan, Headteacher   Termly\n"
        "                                  Marl Primary School\n"
        "Data Group                      Una Lisle                 Monthly\n"
    )
    assert table[3:] == [
        ["Schools Group", "Zara Rowan, Headteacher / Marl Primary School", "Termly"],
        ["Data Group", "Una Lisle", "Monthly"],
    ]


BROKEN = """\
Agency                  Member             Deputy       12/07/2     Reports to
                                                        3
Marlbridge Council      Oona Birch         DI Callow    P           Cabine
                                           Arbour                   t
Fenland Police          Insp Zara Rowan    none         P           Cabine
                                                                    t
"""


def test_a_column_too_narrow_for_a_word_or_a_date_breaks_neither() -> None:
    read = view(Document("a.txt", "text/plain", "0" * 64, BROKEN, read_blocks(BROKEN)))
    assert "12/07/23" in read.text
    assert "Cabinet" in read.text
    at = read.text.index("Callow Arbour")
    assert at + len("Callow") not in read.breaks
