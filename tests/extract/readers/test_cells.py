"""Lines in the cells of PDFs and Word documents: what only wraps, and what ends something."""

import io

import docx
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # it ships no types
from sightline.extract.document import BlockKind, Document
from sightline.extract.layout.view import view
from sightline.extract.readers import read_document
from sightline.tests.extract.readers.drawn import printed, read, seen, write

LEFTS = (72, 180, 270, 420)
TOLD = "The Board received the report and asked that it be told of what had been done since."
SEATS = ("Service Manager, Youth Justice Service", "Director, The Harbour Project")


def table(document: Document) -> list[list[str]]:
    (found,) = (printed(document, block) for block in document.blocks if block.rows)
    return found


def ruled(canvas: Canvas, top: float, *rows: tuple[str, ...]) -> None:
    """Draw rows of cells, each line of a cell apart."""
    for cells in rows:
        height = 14 * max(cell.count("\n") + 1 for cell in cells) + 8
        for left, right, cell in zip(LEFTS, LEFTS[1:], cells, strict=False):
            canvas.rect(left, top - height, right - left, height)
            write(canvas, cell.split("\n"), top - 14, left + 5)
        top -= height


def test_a_line_without_room_for_the_next_word_goes_on() -> None:
    def page(canvas: Canvas) -> None:
        ruled(
            canvas,
            700,
            ("Name", "Title", "Organisation"),
            ("Cy Hill", "Assistant Chief\nConstable", "Anyshire Police"),
            ("Di Moss", "Director of\nPeople", "NHS Anyshire Integrated\nCare Board"),
        )

    assert table(read(page))[1:] == [
        ["Cy Hill", "Assistant Chief Constable", "Anyshire Police"],
        ["Di Moss", "Director of People", "NHS Anyshire Integrated Care Board"],
    ]


def test_a_line_with_room_for_the_next_word_ends_something() -> None:
    def page(canvas: Canvas) -> None:
        ruled(canvas, 700, ("Body", "", "Members"), ("Board", "Anyshire", "Ann Vale\nBo Dale"))

    assert table(read(page))[1] == ["Board", "Anyshire", "Ann Vale / Bo Dale"]


def test_a_numbered_line_begins_however_full_the_one_above_is() -> None:
    lines = "(1) That the report be noted;\n(2) That the plan be agreed."

    def page(canvas: Canvas) -> None:
        ruled(canvas, 700, ("Item", "By", "Decision"), ("1", "Cabinet", lines))

    assert table(read(page))[1][2] == lines.replace("\n", " / ")


def test_a_paragraph_of_a_cell_in_a_word_document_goes_on_in_no_other() -> None:
    word = docx.Document()
    cells = word.add_table(1, 2).rows[0].cells
    cells[0].text, cells[1].text = "Members", "\n".join(SEATS)
    file = io.BytesIO()
    word.save(file)
    running = view(read_document("paper.docx", file.getvalue()))
    assert running.text.index(SEATS[1]) - 1 in running.breaks


def test_numbers_beside_text_in_a_table_without_a_header_are_those_of_minutes() -> None:
    rows = (("1.", "APOLOGIES"), ("", TOLD), ("2.", "HEALTH"), ("", TOLD))
    word = docx.Document()
    table = word.add_table(len(rows), 2)
    for row, (number, text) in zip(table.rows, rows, strict=True):
        row.cells[0].text, row.cells[1].text = number, text
    file = io.BytesIO()
    word.save(file)
    document = read_document("paper.docx", file.getvalue())
    assert [kind for kind, _ in seen(document)] == [BlockKind.HEADING, BlockKind.PARAGRAPH] * 2
    assert [block.marker for block in document.blocks] == ["1", "", "2", ""]


def test_a_row_of_two_boxes_is_read_box_by_box() -> None:
    def page(canvas: Canvas) -> None:
        canvas.rect(72, 640, 200, 60)
        canvas.rect(272, 640, 240, 60)
        write(canvas, ["Anyshire Metropolitan Borough", "Council"], 686, 77)
        write(
            canvas, ["People Scrutiny Committee", "Minutes of the meeting on 2 May 2023"], 686, 277
        )

    (cells,) = table(read(page))
    assert cells == [
        "Anyshire Metropolitan Borough Council",
        "People Scrutiny Committee / Minutes of the meeting on 2 May 2023",
    ]


def test_a_hyphen_at_the_end_of_a_line_of_a_cell_is_followed_by_no_blank() -> None:
    def page(canvas: Canvas) -> None:
        ruled(canvas, 700, ("Body", "", "Chair"), ("Quality Sub-\ngroup", "", "Ann Vale"))

    assert table(read(page))[1][0] == "Quality Sub-group"
