"""Pages of PDFs that are set in columns, and what is no column though it looks like one."""

from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # it ships no types
from sightline.tests.extract.readers.drawn import (
    BOLD,
    MARGIN,
    REGULAR,
    STEP,
    TOP,
    body,
    printed,
    read,
    row,
    write,
)

PROSE = (
    "The Board met in the spring of this year and",
    "looked at how the work of its groups was to",
    "be told to the public, as the law asks, and",
    "it was agreed that each of them should write",
    "a page, and that the Audit Group would put",
    "them together before the end of the summer.",
)
SECOND = 320


def column(
    canvas: Canvas, lines: Sequence[str], x: float, y: float = TOP, indent: float = 0
) -> None:
    """Write lines, all but the first of them indented."""
    canvas.drawString(x, y, lines[0])
    write(canvas, lines[1:], y - STEP, x + indent)


def running(*lines: str) -> str:
    return " ".join(lines).replace("\n", " ")


def test_a_hanging_indent_is_not_where_columns_part() -> None:
    def page(canvas: Canvas) -> None:
        column(canvas, PROSE, MARGIN)
        for place in (0, 1):
            column(canvas, [f"{place + 1}. The Board", *PROSE[1:4]], SECOND, TOP - place * 60, 30)

    assert running(body(read(page))[0]) == running(*PROSE)


def test_numbers_in_the_margin_of_a_column_are_those_of_its_items() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, PROSE)
        for place in range(3):
            row(
                canvas,
                TOP - place * 2 * STEP,
                (SECOND, f"4.{place}"),
                (350, "The Audit Group reports to it"),
            )
            row(canvas, TOP - (place * 2 + 1) * STEP, (350, "at the end of each year."))

    markers = [block.marker for block in read(page).blocks]
    assert markers == ["", "4.0", "4.1", "4.2"]


def test_three_columns_are_read_one_after_the_other() -> None:
    texts = [
        [f"{word} group reports to", *(line[:36] for line in PROSE), "and to all."]
        for word in ("A", "B", "C")
    ]

    def page(canvas: Canvas) -> None:
        canvas.setFontSize(9)
        for place, lines in enumerate(texts):
            write(canvas, lines, TOP - place * 2, 40 + place * 185)

    assert [text.split()[0] for text in body(read(page))] == ["A", "B", "C"]


def test_a_list_beside_running_text_is_a_column_of_its_own() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, [*PROSE, *PROSE])
        canvas.setFontSize(9)
        write(
            canvas,
            ["Our year", "2,140 concerns", "612 enquiries", "3 reviews", "9 audits"],
            763,
            360,
        )

    assert running(body(read(page))[0]) == running(*PROSE, *PROSE)


def test_a_table_of_sentences_is_no_text_in_columns() -> None:
    def page(canvas: Canvas) -> None:
        for place in range(4):
            y = TOP - place * 34
            write(canvas, ["The first group looks at how it", "can help all in good time"], y)
            write(
                canvas, ["and it tells the Board each time", "what it found of their help"], y, 250
            )

    document = read(page)
    (table,) = (block for block in document.blocks if block.rows)
    assert {len(cells) for cells in table.rows} == {2}


def test_a_table_beside_running_text_is_read_for_itself() -> None:
    names = ("Ann Vale", "Bo Day", "Cy Moss", "Di Nash", "Ed Pike")

    def page(canvas: Canvas) -> None:
        write(canvas, PROSE)
        for place, name in enumerate(names):
            row(canvas, TOP - 6 - place * 16, (SECOND, name), (SECOND + 120, "Police"))

    document = read(page)
    text, table = document.blocks
    assert running(document.text[text.start : text.end]) == running(*PROSE)
    assert len(table.rows) == len(names)


def test_a_drawn_table_within_a_column_stands_between_its_paragraphs() -> None:
    def page(canvas: Canvas) -> None:
        write(canvas, PROSE)
        write(canvas, PROSE * 2, x=SECOND)
        for line, cells in enumerate((("Group", "Chair"), ("Audit", "Ann Vale"))):
            for place, cell in enumerate(cells):
                left, bottom = MARGIN + place * 100, TOP - 110 - line * 18
                canvas.rect(left, bottom, 100, 18)
                canvas.drawString(left + 3, bottom + 5, cell)
        write(canvas, PROSE[:4], TOP - 160)

    document = read(page)
    told = [running(document.text[b.start : b.end]) for b in document.blocks]
    assert told == [
        running(*PROSE),
        "Group\tChair Audit\tAnn Vale",
        running(*PROSE[:4], *PROSE, *PROSE),
    ]


def test_the_first_column_may_go_on_below_the_others() -> None:
    def page(canvas: Canvas) -> None:
        y = write(canvas, PROSE) - 10
        write(canvas, PROSE[:5], x=SECOND)
        y = write(canvas, PROSE, y) - 10
        write(canvas, PROSE[1:], y)

    last = body(read(page))[-1]
    assert running(last) == running(*PROSE[:5])


def test_a_name_wraps_below_its_mark_and_only_the_right_half_may_have_a_last_row() -> None:
    lines = (
        ("*", "Mrs A Vale (Chairman)", "Ashby", "*", "Mr N Orr", "Ridge"),
        ("*", "Mr Idris Day (Vice-", "Norbrook", "A", "Mrs H Moss", "St Olave"),
        ("", "Chairman)", "", "", "", ""),
        ("*", "Mr D Nash", "Marl", "*", "Ms C Farr", "Fenbury"),
        ("", "", "", "S", "Mr W Hale", "Holme"),
    )

    def page(canvas: Canvas) -> None:
        for number, line in enumerate(lines):
            row(canvas, TOP - number * STEP, *zip((72, 88, 230, 300, 316, 430), line, strict=True))

    (table,) = (block for block in read(page).blocks if block.rows)
    assert printed(read(page), table) == [
        ["* Mrs A Vale (Chairman)", "Ashby", "* Mr N Orr", "Ridge"],
        ["* Mr Idris Day (Vice-Chairman)", "Norbrook", "A Mrs H Moss", "St Olave"],
        ["* Mr D Nash", "Marl", "* Ms C Farr", "Fenbury"],
        ["", "", "S Mr W Hale", "Holme"],
    ]


def test_a_bold_label_below_the_short_last_line_of_a_title_is_no_part_of_it() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont(BOLD, 11)
        title = "ASHBY SAFEGUARDING PARTNERSHIP ANNUAL REPORT OF 2021/22"
        write(canvas, [f"13/23   {title}", "[Item 5]", "Witnesses:"])
        canvas.setFont(REGULAR, 11)
        write(canvas, ["Ann Vale, Head of Audit"], TOP - 3 * STEP)

    assert "Witnesses:" in body(read(page))


def test_names_in_uneven_columns_below_a_title_are_all_in_the_list() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont(BOLD, 11)
        canvas.drawCentredString(297, TOP + 60, "CARE SCRUTINY COMMITTEE")
        canvas.drawCentredString(297, TOP + 30, "12 MARCH 2024")
        canvas.drawString(MARGIN, TOP, "Present:")
        canvas.setFont(REGULAR, 11)
        y = TOP - 20
        write(canvas, ["Councillor A Vale (Chairman)", "Councillor B Orr", "Councillor C Dunn"], y)
        middle = ["Councillor D Moss", "(Vice-Chairman)", "Councillor E Hart", "Councillor F Pugh"]
        write(canvas, middle, y, 250)
        write(canvas, ["Councillor G Lamb", "Councillor H Nair"], y, 420)
        write(canvas, PROSE, y - 90)

    text = read(page).text
    assert text.index("12 MARCH 2024") < text.index("Present:") < text.index("A Vale")
    said = [text.index(f"Councillor {initial} ") for initial in "ABCDEFGH"]
    assert said == sorted(said)
    assert "D Moss\n(Vice-Chairman)" in text
