"""PDFs drawn for the purpose: what stands where on the page decides."""

import io
from collections.abc import Callable, Sequence

import pytest
from reportlab.lib.pagesizes import A4  # type: ignore[import-untyped]  # it ships no types
from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]  # as above
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # as above
from sightline.extract.document import BlockKind
from sightline.extract.readers import UnreadablePaper, read_document
from sightline.tests.extract.readers.drawn import (
    BOLD,
    MARGIN,
    REGULAR,
    STEP,
    TOP,
    Draw,
    body,
    content,
    pdf,
    printed,
    read,
    row,
    seen,
    write,
)

LEFT = (
    "The first column tells how the Board",
    "oversees the work of its groups and",
    "how each of them reports to it every",
    "quarter of the year without fail, as",
    "the terms of reference lay down.",
)
RIGHT = (
    "The second column tells how a worry",
    "is raised with the Chief Executive",
    "where partners cannot agree between",
    "themselves, and who has to decide it",
    "within ten working days of that.",
)


def test_paragraphs_keep_their_line_ends_and_are_parted_by_space() -> None:
    def page(canvas: Canvas) -> None:
        y = write(canvas, ["The Board met on a wet Monday and it", "agreed its plan for the year."])
        write(canvas, ["It then heard from the head of the", "service about the audit."], y - 10)

    assert body(read(page)) == [
        "The Board met on a wet Monday and it\nagreed its plan for the year.",
        "It then heard from the head of the\nservice about the audit.",
    ]


def test_one_name_to_a_line_is_one_block() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont(BOLD, 11)
        y = write(canvas, ["Present:"])
        canvas.setFont(REGULAR, 11)
        write(canvas, ["A Ashe (Chair)", "B Birch, Designated Nurse", "C Cedar"], y)

    assert body(read(page)) == ["Present:", "A Ashe (Chair)\nB Birch, Designated Nurse\nC Cedar"]


def test_larger_bold_and_capital_lines_are_headings() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont(REGULAR, 20)
        canvas.drawString(MARGIN, TOP, "Annual Report")
        canvas.setFont(BOLD, 11)
        write(canvas, ["2. Membership"], TOP - 30)
        canvas.setFont(REGULAR, 11)
        write(
            canvas, ["The members are listed below, and they", "are named by their agencies."], 700
        )
        write(canvas, ["TERMS OF OFFICE"], 660)

    document = read(page)
    headings = [block for block in document.blocks if block.kind is BlockKind.HEADING]
    assert [(content(document, block), block.level, block.marker) for block in headings] == [
        ("Annual Report", 1, ""),
        ("Membership", 4, "2"),
        ("TERMS OF OFFICE", 3, ""),
    ]


@pytest.mark.parametrize(
    ("upper", "lower", "joined"),
    [
        ("The lead for safe-", "guarding spoke.", "The lead for safeguarding spoke."),
        ("It is a multi-", "agency plan.", "It is a multi-agency plan."),
        ("It names the Vice-", "Chair of it.", "It names the Vice-Chair of it."),
        ("The decision-", "making was slow.", "The decision-making was slow."),
        ("A re-", "port was read.", "A report was read."),
    ],
)
def test_hyphens_at_line_ends(upper: str, lower: str, joined: str) -> None:
    known = ["Each report is a decision.", "The making of it takes time."]
    document = read(lambda canvas: write(canvas, [upper, lower], write(canvas, known) - 12))
    assert body(document)[-1] == joined


def test_list_items_have_markers_depth_and_their_wrapped_lines() -> None:
    def page(canvas: Canvas) -> None:
        y = write(canvas, ["The Board is asked to:"])
        for x, mark, lines in (
            (72, "1.", ["note the report, which is longer than", "its line;"]),
            (100, "(a)", ["and its annex;"]),
            (72, "2.", ["meet again."]),
        ):
            canvas.drawString(x, y, mark)
            y = write(canvas, lines, y, x + 28)

    document = read(page)
    items = [block for block in document.blocks if block.kind is BlockKind.ITEM]
    assert [(block.marker, block.level, content(document, block)) for block in items] == [
        ("1", 1, "note the report, which is longer than\nits line;"),
        ("(a)", 2, "and its annex;"),
        ("2", 1, "meet again."),
    ]


def framed(number: int, lines: Sequence[str]) -> Draw:
    def page(canvas: Canvas) -> None:
        canvas.drawString(MARGIN, 815, "Anyshire Safeguarding Partnership")
        write(canvas, lines)
        canvas.drawString(280, 30, f"Page {number} of 3")

    return page


def test_headers_and_footers_are_furniture_at_the_end_with_their_pages() -> None:
    document = read(framed(1, ["One."]), framed(2, ["Two."]), framed(3, ["Three."]))
    furniture = [block for block in document.blocks if block.kind is BlockKind.FURNITURE]
    assert [(block.page, content(document, block)) for block in furniture] == [
        (number, line)
        for number in (1, 2, 3)
        for line in ("Anyshire Safeguarding Partnership", f"Page {number} of 3")
    ]
    assert document.blocks[-6:] == tuple(furniture)
    assert [document.page_at(block.start) for block in document.blocks[:3]] == [1, 2, 3]


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        (["The annual report is presented by the Scrutineer to the"], ["scrutiny committee."]),
        (["Apologies were sent by A Ashe, B Birch, C Cedar and D"], ["Dogwood, and by E Elm."]),
        (["The exploitation panel was chaired by Detective Chief"], ["Inspector Elm, and met;"]),
    ],
)
def test_a_sentence_goes_on_over_the_page_break(upper: list[str], lower: list[str]) -> None:
    document = read(framed(1, upper), framed(2, lower), framed(3, ["Fin."]))
    sentence = f"{upper[0]} {lower[0]}"
    assert body(document) == [sentence, "Fin."]
    assert document.pages[1] == document.text.index(lower[0])
    assert document.page_at(document.text.index(lower[0])) == 2


def test_an_empty_page_begins_where_the_next_does() -> None:
    document = read(framed(1, ["One."]), framed(2, []), framed(3, ["Three."]))
    assert document.page_at(document.text.index("Three")) == 3
    assert document.pages == (0, document.text.index("Three"), document.text.index("Three"))


def test_two_columns_are_read_one_after_the_other() -> None:
    def page(canvas: Canvas) -> None:
        y = write(canvas, ["Both columns stand under this line, which goes right across the page."])
        write(canvas, LEFT, y - 10)
        y = write(canvas, RIGHT, y - 10, 320)
        write(
            canvas,
            ["And this line stands under both of them, right across the page again."],
            y - 20,
        )

    above, left, right, below = body(read(page))
    assert left == " ".join(LEFT)
    assert right == " ".join(RIGHT)
    assert (above[:4], below[:8]) == ("Both", "And this")


def test_a_list_of_names_in_columns_is_read_by_column() -> None:
    def page(canvas: Canvas) -> None:
        for place, names in enumerate(("Cllr A Ashe,Cllr D Dogwood", "Cllr B Birch,Cllr E Elm")):
            row(canvas, TOP - place * STEP, *zip((72, 250), names.split(","), strict=True))
        row(canvas, TOP - 2 * STEP, (72, "Cllr C Cedar"), (250, "Cllr F Fir"))

    assert body(read(page)) == [
        "Cllr A Ashe\nCllr B Birch\nCllr C Cedar",
        "Cllr D Dogwood\nCllr E Elm\nCllr F Fir",
    ]


def test_lists_in_columns_under_labels_are_read_one_list_after_the_other() -> None:
    def draw(canvas: Canvas) -> None:
        row(canvas, TOP, (72, "Present:"))
        for place, names in enumerate(("Cllr A Ashe,Cllr D Dogwood", "Cllr B Birch,Cllr E Elm")):
            row(canvas, TOP - STEP * (1 + place), *zip((72, 300), names.split(","), strict=True))
        row(canvas, TOP - STEP * 4, (72, "Officers:"), (300, "Mr O Oak"))
        row(canvas, TOP - STEP * 5, (72, "Mr H Holly"), (300, "Ms R Rowan"))

    text = read(draw).text
    assert text.index("Cllr E Elm") < text.index("Officers:") < text.index("Mr O Oak")


def test_a_heading_ends_a_list_and_close_lines_begin_rows() -> None:
    def draw(canvas: Canvas) -> None:
        for place, cells in enumerate((("A Ashe", "Chair"), ("B Birch", "Head of Legal"))):
            row(canvas, TOP - STEP * place, *zip((72, 300), cells, strict=True))
        row(canvas, TOP - STEP * 2, (72, "D Dogwood"), (300, "Chief Nurse"))
        canvas.setFont(BOLD, 11)
        row(canvas, TOP - STEP * 4, (72, "APOLOGIES"))
        canvas.setFont(REGULAR, 11)
        row(canvas, TOP - STEP * 6, (72, "E Elm"))

    document = read(draw)
    tables = [block for block in document.blocks if block.kind is BlockKind.TABLE]
    assert [len(table.rows) for table in tables] == [3]
    assert (BlockKind.HEADING, "APOLOGIES") in seen(document)


def test_aligned_cells_are_a_table_and_wrapped_cells_are_whole() -> None:
    def page(canvas: Canvas) -> None:
        row(canvas, 700, (72, "Action"), (300, "Owner"))
        row(canvas, 678, (72, "Write to all the schools"), (300, "Head of Service for"))
        row(canvas, 665, (72, "of the county"), (300, "Social Care"))
        row(canvas, 643, (72, "Report on the audit"), (300, "Business Manager"))

    document = read(page)
    (table,) = document.blocks
    assert table.kind is BlockKind.TABLE
    assert printed(document, table) == [
        ["Action", "Owner"],
        ["Write to all the schools / of the county", "Head of Service for / Social Care"],
        ["Report on the audit", "Business Manager"],
    ]


def test_a_bold_line_that_breaks_off_at_the_margin_is_no_heading() -> None:
    decision = (
        "RESOLVED: that the report be noted and that the Head of Quality write to each of",
        "the schools. ACTION: Mr Ashe",
    )

    def page(canvas: Canvas) -> None:
        canvas.setFont(BOLD, 11)
        write(canvas, decision[:1])
        canvas.setFont(REGULAR, 11)
        write(canvas, decision[1:], TOP - STEP)

    assert seen(read(page)) == [(BlockKind.PARAGRAPH, " ".join(decision))]


def test_the_items_of_a_list_whose_marks_are_lost_are_blocks() -> None:
    asked = ("The Committee is asked to:", "note the report; and", "receive another in March.")

    def page(canvas: Canvas) -> None:
        write(canvas, asked[:1])
        write(canvas, asked[1:], TOP - 2 * STEP)
        write(canvas, LEFT, TOP - 5 * STEP)

    assert body(read(page))[:3] == list(asked)


def test_a_label_that_breaks_off_goes_on_in_the_line_below() -> None:
    def page(canvas: Canvas) -> None:
        row(canvas, 700, (72, "Present:"), (300, "Councillor Oona Birch"))
        row(canvas, 687, (72, "Other Members in"), (300, "Councillor Ivo Maple, Cabinet Member"))
        row(canvas, 674, (72, "Attendance:"), (300, "for Schools"))
        row(canvas, 661, (72, "Officers:"), (300, "Tilda Hazel"))

    document = read(page)
    (table,) = document.blocks
    assert [label for label, _ in printed(document, table)] == [
        "Present:",
        "Other Members in / Attendance:",
        "Officers:",
    ]


def outlined(canvas: Canvas, left: float, bottom: float, right: float, top: float) -> None:
    canvas.rect(left, bottom, right - left, top - bottom)


def ruled(canvas: Canvas, left: float, bottom: float, right: float, top: float) -> None:
    for x0, y0, x1, y1 in (
        (left, bottom, right, bottom),
        (left, top, right, top),
        (left, bottom, left, top),
        (right, bottom, right, top),
    ):
        canvas.rect(x0, y0, max(x1 - x0, 0.5), max(y1 - y0, 0.5), stroke=0, fill=1)


@pytest.mark.parametrize("box", [outlined, ruled])
def test_drawn_cells_are_a_table_however_their_lines_stand(
    box: Callable[[Canvas, float, float, float, float], None],
) -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, ["The membership is as follows."])
        for top, bottom in ((740, 720), (720, 660)):
            box(canvas, 72, bottom, 180, top)
            box(canvas, 180, bottom, 400, top)
        row(canvas, 725, (76, "Role and agency"), (184, "What it is for"))
        row(canvas, 686, (76, "Independent Chair"))
        write(
            canvas,
            ["Holds every partner to account,", "and reports to the Cabinet", "once a year."],
            705,
            184,
        )
        write(canvas, ["It meets each quarter."], 640)

    document = read(page)
    above, table, below = document.blocks
    assert printed(document, table) == [
        ["Role and agency", "What it is for"],
        [
            "Independent Chair",
            "Holds every partner to account, / and reports to the Cabinet / once a year.",
        ],
    ]
    assert content(document, above) == "The membership is as follows."
    assert content(document, below) == "It meets each quarter."


@pytest.mark.parametrize("rotation", [90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(rotation: int) -> None:
    width, height = A4

    def page(canvas: Canvas) -> None:
        canvas.translate(*{90: (width, 0), 180: (width, height), 270: (0, height)}[rotation])
        canvas.rotate(rotation)
        write(canvas, ["The Board met on a wet Monday and it", "agreed its plan."], 500)

    document = read_document("paper.pdf", pdf(page, rotation=rotation))
    assert body(document) == ["The Board met on a wet Monday and it\nagreed its plan."]


def test_title_from_the_properties_unless_a_program_made_it_up() -> None:
    page = framed(1, ["One."])
    assert (
        read_document("a.pdf", pdf(page, title="Terms of Reference")).title == "Terms of Reference"
    )
    assert read_document("a.pdf", pdf(page, title="Microsoft Word - tor_v3.doc")).title == ""


def test_a_scan_says_that_it_needs_ocr() -> None:
    pixel = io.BytesIO(
        b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00,\x00\x00\x00\x00\x01\x00\x01\x00"
        b"\x00\x02\x02D\x01\x00;"
    )
    scan = pdf(lambda canvas: canvas.drawImage(ImageReader(pixel), 0, 0, 500, 700))
    with pytest.raises(UnreadablePaper) as raised:
        read_document("scan.pdf", scan)
    expected = "scan.pdf: has no text layer: it is a scan, and needs OCR first"
    assert str(raised.value) == expected


def test_offsets_hold() -> None:
    document = read(framed(1, LEFT), framed(2, RIGHT), framed(3, ["1. One", "2. Two"]))
    ends = [0, *(block.end for block in document.blocks)]
    assert all(
        end <= block.start < block.end for end, block in zip(ends, document.blocks, strict=False)
    )
    assert document.text[-1] == "3"
