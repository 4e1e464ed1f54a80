"""Tables that PDFs draw with lines: cells that are merged, and rows that go on on the next page."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # it ships no types
from sightline.extract.document import Document
from sightline.tests.extract.readers.drawn import STEP, printed, read, write

LEFTS = (72, 130, 330, 480)
HEIGHT = 3 * STEP
HEAD = ("No", "Discussion", "Action")
Cells = Sequence[str | Sequence[str]]


def grid(canvas: Canvas, top: float, *rows: Cells) -> float:
    """Draw rows of a table; one cell goes over all columns. Return where the table ends."""
    for cells in rows:
        lefts = LEFTS if len(cells) > 1 else (LEFTS[0], LEFTS[-1])
        for left, right, cell in zip(lefts, lefts[1:], cells, strict=False):
            canvas.rect(left, top - HEIGHT, right - left, HEIGHT)
            write(canvas, [cell] if isinstance(cell, str) else cell, top - 11, left + 3)
        top -= HEIGHT
    return top


def tables(document: Document) -> list[list[list[str]]]:
    return [printed(document, block) for block in document.blocks if block.rows]


def test_a_table_goes_on_on_the_next_page_below_its_header_again() -> None:
    (table,) = tables(
        read(
            lambda canvas: grid(canvas, 200, HEAD, ("1", "The plan was agreed.", "")),
            lambda canvas: grid(canvas, 780, HEAD, ("2", "There was none.", "AV")),
        )
    )
    assert table == [
        list(HEAD),
        ["1", "The plan was agreed.", ""],
        ["2", "There was none.", "AV"],
    ]


def test_a_row_that_the_end_of_the_page_cuts_is_one() -> None:
    document = read(
        lambda canvas: grid(canvas, 200, HEAD, ("1", "The Audit Group reports", "AV to write")),
        lambda canvas: grid(canvas, 780, ("", "to the Board.", ""), ("2", "None.", "")),
    )
    assert tables(document) == [
        [
            list(HEAD),
            ["1", "The Audit Group reports to the Board.", "AV to write"],
            ["2", "None.", ""],
        ]
    ]
    assert document.text[document.pages[1] :].startswith("2\tNone.")


def test_the_last_row_of_a_table_may_stand_alone_on_the_next_page() -> None:
    def last(canvas: Canvas) -> None:
        below = grid(canvas, 780, ("2", "None.", ""))
        write(canvas, ["The next meeting is in June."], below - 30)

    document = read(lambda canvas: grid(canvas, 200, HEAD, ("1", "Agreed.", "")), last)
    assert tables(document) == [[list(HEAD), ["1", "Agreed.", ""], ["2", "None.", ""]]]


def test_the_head_of_a_table_may_stand_alone_on_the_page_before() -> None:
    (table,) = tables(
        read(
            lambda canvas: grid(canvas, 120, HEAD),
            lambda canvas: grid(canvas, 780, ("1", "The plan was agreed.", ""), ("2", "", "AV")),
        )
    )
    assert table == [list(HEAD), ["1", "The plan was agreed.", ""], ["2", "", "AV"]]


def test_tables_of_other_columns_are_others() -> None:
    def other(canvas: Canvas) -> None:
        for left, cell in ((72, "Ann Vale"), (200, "Chair")):
            canvas.rect(left, 740, 128, 30)
            canvas.rect(left, 710, 128, 30)
            write(canvas, [cell, "", cell], 755, left + 3)

    document = read(lambda canvas: grid(canvas, 200, HEAD, ("1", "Agreed.", "")), other)
    assert len(tables(document)) == 2


def test_a_heading_that_goes_over_all_columns_parts_no_table() -> None:
    (table,) = tables(
        read(
            lambda canvas: grid(
                canvas, 700, ("Ann Vale", "Chair", "Police"), ["Guests"], ("Bo Day", "Nurse", "")
            )
        )
    )
    assert table == [["Ann Vale", "Chair", "Police"], ["Guests"], ["Bo Day", "Nurse", ""]]


def test_a_cell_merged_downwards_is_told_in_its_first_row() -> None:
    def page(canvas: Canvas) -> None:
        canvas.rect(72, 700, 100, 40)  # over both rows
        write(canvas, ["Anyshire", "Council"], 723, 75)
        for bottom, name, post in ((720, "Ann Vale", "Chair"), (700, "Bo Day", "Clerk")):
            canvas.rect(172, bottom, 100, 20)
            canvas.rect(272, bottom, 100, 20)
            write(canvas, [name], bottom + 6, 175)
            write(canvas, [post], bottom + 6, 275)

    (table,) = tables(read(page))
    assert table == [["Anyshire / Council", "Ann Vale", "Chair"], ["", "Bo Day", "Clerk"]]


def test_names_side_by_side_in_a_cell_stay_apart() -> None:
    def page(canvas: Canvas) -> None:
        grid(canvas, 700, ("1", "A Vale", "None"), ("2", "B Day", "None"))
        write(canvas, ["C Moss"], 689, 230)

    (table,) = tables(read(page))
    assert table[0][1] == "A Vale\tC Moss"
