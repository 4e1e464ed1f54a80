"""PDFs drawn for the purpose: tables without rules, margins, marks and lists."""

from collections.abc import Sequence
from functools import partial

import pytest
from reportlab.pdfbase.pdfmetrics import (  # type: ignore[import-untyped]  # it ships no types
    registerFont,
)
from reportlab.pdfbase.ttfonts import TTFont  # type: ignore[import-untyped]  # as above
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # as above
from sightline.extract.document import BlockKind, Document
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


def unruled(*lines: Sequence[str], lefts: Sequence[float], steps: Sequence[float]) -> Document:
    """A page with a table that nothing rules: the cells of each line, and the steps between."""

    def page(canvas: Canvas) -> None:
        y: float = TOP
        for line, step in zip(lines, steps, strict=True):
            y -= step
            row(canvas, y, *((x, cell) for x, cell in zip(lefts, line, strict=True) if cell))

    return read(page)


def only_table(document: Document) -> list[list[str]]:
    (table,) = (block for block in document.blocks if block.rows)
    return printed(document, table)


def test_a_cell_that_reaches_the_next_column_is_parted_from_it() -> None:
    lines = (
        ("Name", "Organisation", "Present"),
        ("Ann Vale", "Anyshire Council", "Yes"),
        ("Raj Patel", "Anyshire Infirmary Trust", "No"),
        ("Joan Holt", "Anyshire Police", "Yes"),
    )
    wide = 200 + 4 + 122  # a blank of the usual width is left beside "Anyshire Infirmary Trust"
    cells = only_table(unruled(*lines, lefts=(72, 200, wide), steps=(0, 16, 16, 16)))
    assert cells[2] == ["Raj Patel", "Anyshire Infirmary Trust", "No"]


def test_columns_that_the_head_runs_together_are_told_by_the_rows_below() -> None:
    def page(canvas: Canvas) -> None:
        row(canvas, TOP, (72, "Member"), (200, "04/03/24"), (251, "10/06/24"))
        for place, name in enumerate(("Ann Vale", "Raj Patel", "Joan Holt", "Amy Frost"), 1):
            row(canvas, TOP - place * 16, (72, name), (200, "P"), (251, "Ap"))

    cells = only_table(read(page))
    assert cells[0] == ["Member", "04/03/24", "10/06/24"]
    assert cells[1] == ["Ann Vale", "P", "Ap"]


@pytest.mark.parametrize("between", [14, 17], ids=["close rows", "rows apart"])
def test_a_line_goes_on_with_its_row_where_its_words_had_no_room(between: float) -> None:
    lines = (
        ("Name", "Role", "Organisation"),
        ("Kwabena", "Clinical Lead for", "Anyshire NHS Trust"),
        ("Ashworth", "Mental Health", ""),
        ("Ann Vale", "Chair", "Anyshire Council"),
        ("Raj Patel", "Governor", "Anyshire Schools"),
    )
    steps = (0, between, 14, between, between)
    assert only_table(unruled(*lines, lefts=(72, 135, 240), steps=steps))[1:] == [
        ["Kwabena / Ashworth", "Clinical Lead for / Mental Health", "Anyshire NHS Trust"],
        ["Ann Vale", "Chair", "Anyshire Council"],
        ["Raj Patel", "Governor", "Anyshire Schools"],
    ]


def test_a_row_begins_below_a_head_that_breaks_off() -> None:
    lines = (
        ("Meeting", "Chair", "Reports"),
        ("", "", "to"),
        ("Quality Board", "Ann Vale", "Cabinet"),
        ("Audit Group", "Raj Patel", "Quality Board"),
    )
    assert only_table(unruled(*lines, lefts=(72, 200, 320), steps=(0, 14, 17, 17))) == [
        ["Meeting", "Chair", "Reports / to"],
        ["Quality Board", "Ann Vale", "Cabinet"],
        ["Audit Group", "Raj Patel", "Quality Board"],
    ]


def test_and_on_a_line_by_itself_parts_no_list() -> None:
    found = read(
        lambda canvas: write(
            canvas,
            [
                "(1) That the plan for the whole of the county be approved;",
                "and",
                "(2) That it be looked at again by the Cabinet in the autumn.",
            ],
        )
    )
    assert [(block.kind, block.marker) for block in found.blocks] == [
        (BlockKind.ITEM, "(1)"),
        (BlockKind.ITEM, "(2)"),
    ]


def test_posts_beside_names_are_no_column_of_text() -> None:
    names = ("Ann Holt", "Bilal Khan", "Carl Moss", "Dora Nash", "Eve Pike")
    posts = (
        ("Leader of the Council, in the Chair",),
        ("Deputy Leader and Cabinet Member for", "Finance and Property"),
        ("Cabinet Member for Adult Social Care", "and Public Health"),
        ("Cabinet Member for Children's Services",),
        ("Cabinet Member for Highways and Parking",),
    )

    def draw(canvas: Canvas) -> None:
        y: float = TOP
        for name, post in zip(names, posts, strict=True):
            canvas.drawString(MARGIN, y, f"Councillor {name} of the Vale Ward")
            y = write(canvas, post, y, x=300)

    (table,) = read(draw).blocks
    assert table.kind is BlockKind.TABLE
    assert [len(row) for row in table.rows] == [2] * len(names)


def test_a_line_drawn_apart_to_fill_it_has_no_columns() -> None:
    words = ["the", "Multi-Agency", "Safeguarding", "Group,", "chaired", "by", "Ann", "Vale."]

    def page(canvas: Canvas) -> None:
        x = float(MARGIN)
        for word in words:
            canvas.drawString(x, TOP, word)
            x += canvas.stringWidth(word, REGULAR, 11) + 14

    assert body(read(page)) == [" ".join(words)]


def test_actions_in_the_margin_stand_after_the_text_they_are_beside() -> None:
    def draw(canvas: Canvas) -> None:
        row(canvas, 770, (460, "Action"))
        row(
            canvas,
            750,
            (MARGIN, "The Head of the school reports to the Director and is"),
            (460, "AS to"),
        )
        row(
            canvas,
            736,
            (MARGIN, "accountable to the Parenting Board for its outcomes."),
            (460, "write"),
        )
        row(canvas, 708, (MARGIN, "The deficit was noted."))

    told = (
        "The Head of the school reports to the Director and is accountable to the Parenting Board"
    )
    assert [text.replace("\n", " ") for text in body(read(draw))] == [
        "Action",
        f"{told} for its outcomes.",
        "AS to write",
        "The deficit was noted.",
    ]


def test_marks_of_footnotes_are_no_part_of_names() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(MARGIN, 770, "The Review Group")
        end = MARGIN + canvas.stringWidth("The Review Group", REGULAR, 11)
        canvas.setFont(REGULAR, 6)
        canvas.drawString(end, 775, "2")
        canvas.setFont(REGULAR, 11)
        canvas.drawString(end + 3.4, 770, ", once a panel, meets in 2023.")

    assert body(read(draw)) == ["The Review Group, once a panel, meets in 2023."]


def test_boxes_side_by_side_are_read_one_by_one() -> None:
    cards = {
        100: ["Audit Group", "Chair: Ann Vale"],
        250: ["Safeguarding Adults", "Review Group", "Chair: Bo Day"],
        400: ["Forum", "Chair: Cy Moss"],
    }

    def draw(canvas: Canvas) -> None:
        for left, lines in cards.items():
            canvas.roundRect(left, 700, 130, 60, 4)
            for place, line in enumerate(lines):
                canvas.drawCentredString(left + 65, 745 - 14 * place, line)
        write(canvas, ["All of these groups report to the Board."], 660)

    assert body(read(draw)) == [
        "Audit Group\nChair: Ann Vale",
        "Safeguarding Adults Review Group\nChair: Bo Day",
        "Forum\nChair: Cy Moss",
        "All of these groups report to the Board.",
    ]


def test_centred_lines_of_growing_length_are_one_block() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawCentredString(300, 770, "Ferndown and Easton")
        canvas.drawCentredString(300, 756, "Child Death Overview Panel of the Region")

    assert len(body(read(draw))) == 1


def test_a_footnote_interrupts_no_sentence() -> None:
    def note(canvas: Canvas, mark: str, text: str, y: float) -> None:
        canvas.setFont(REGULAR, 5)
        canvas.drawString(MARGIN, y + 3, mark)
        canvas.setFont(REGULAR, 8)
        canvas.drawString(MARGIN + 4, y, text)
        canvas.setFont(REGULAR, 11)

    def first(canvas: Canvas) -> None:
        write(canvas, ["What the Audit Group cannot settle itself is by the end of the month"])
        note(canvas, "1", "It was set up in 2019.", 110)
        note(canvas, "2", "Once the Review Panel.", 100)

    def second(canvas: Canvas) -> None:
        write(canvas, ["taken to the Board."])
        canvas.setFont(BOLD, 11)
        write(canvas, ["Scrutiny"], 700)

    assert [text.replace("\n", " ") for text in body(read(first, second))] == [
        "What the Audit Group cannot settle itself is by the end of the month taken to the Board.",
        "It was set up in 2019.",
        "Once the Review Panel.",
        "Scrutiny",
    ]


def test_lines_beside_a_tall_logo_are_not_mixed() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(MARGIN, 770, "Adults Board of the City")
        canvas.drawString(MARGIN, 757, "Learning Group")
        canvas.setFont(BOLD, 26)
        canvas.drawString(400, 760, "Ferry")

    text = read(draw).text
    assert "Adults Board of the City" in text
    assert "Learning Group" in text


def test_what_follows_an_address_in_columns_is_not_in_its_table() -> None:
    def draw(canvas: Canvas) -> None:
        for place, cell in enumerate(("Agora", "6 Vale Place", "Nottford")):
            row(canvas, 770 - 12 * place, (MARGIN, cell), (400, f"Telephone {place}"))
        write(canvas, ["22 June 2023"], 770 - 45)
        write(canvas, ["Ann Vale, Chief Executive", "Bo Dale, Chief Nurse"], 770 - 66)

    assert body(read(draw))[1:] == [
        "22 June 2023",
        "Ann Vale, Chief Executive\nBo Dale, Chief Nurse",
    ]


def test_lettered_items_are_below_the_numbered_clause_they_are_indented_in() -> None:
    def draw(canvas: Canvas) -> None:
        row(canvas, 770, (MARGIN, "3.2"), (110, "Two groups report to the Executive:"))
        row(canvas, 750, (110, "(a)"), (140, "Review Group;"))
        row(canvas, 730, (110, "(b)"), (140, "Audit Group."))
        row(canvas, 710, (MARGIN, "3.3"), (110, "The Scrutineer reports to the Executive."))

    assert [block.level for block in read(draw).blocks] == [2, 3, 3, 2]


def test_lines_of_a_title_end_where_they_could_have_gone_on() -> None:
    def draw(canvas: Canvas) -> None:
        for place, line in enumerate(("Eastmarch and the Levels Children Board", "Review Group")):
            canvas.drawCentredString(300, 770 - 14 * place, line)
        prose = "The Board met and agreed its plan for the year, as it had been asked to do by all"
        row(canvas, 700, (MARGIN, prose))

    assert body(read(draw))[0] == "Eastmarch and the Levels Children Board\nReview Group"


def test_a_council_above_its_committee_is_a_heading_of_its_own() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ["ANYSHIRE COUNTY COUNCIL", "CABINET", "12 MARCH 2024"])

    assert body(read(draw))[0] == "ANYSHIRE COUNTY COUNCIL"
    assert not any(block.marker for block in read(draw).blocks)


def test_what_stands_apart_in_a_column_of_a_table_is_kept() -> None:
    lines = (
        ("Present:", "Councillor A Vale (Chair)", ""),
        ("Councillors:", "B Day", "C Moss"),
        ("Officers:", "Di Nash", ""),
    )

    def draw(canvas: Canvas) -> None:
        for place, line in enumerate(lines):
            row(canvas, 770 - 14 * place, *zip((72, 200, 280), filter(None, line), strict=False))

    assert only_table(read(draw))[1] == ["Councillors:", "B Day\tC Moss"]


def test_lines_drawn_across_part_the_rows_of_a_table() -> None:
    rows = (("Group", "Chair"), ("Review", "Ann Vale"), ("and Audit", ""), ("Training", "Bo Day"))

    def draw(canvas: Canvas) -> None:
        for place, cells in enumerate(rows):
            row(canvas, 770 - 14 * place, *zip((72, 300), filter(None, cells), strict=False))
        for y in (767, 739):
            canvas.line(72, y, 450, y)

    assert only_table(read(draw))[1:] == [
        ["Review / and Audit", "Ann Vale"],
        ["Training", "Bo Day"],
    ]


def test_the_label_of_a_list_begins_a_line() -> None:
    line = "The Board met in the Old Library, Market Street, in the town of Ashby on Monday last"
    for label in ("Board members present:", "Forum Members"):
        lines = [line, label, "Ann Vale"]
        text = body(read(partial(write, lines=lines)))[0]
        assert text.split("\n")[:2] == [line, label]


def test_the_number_of_the_only_page_is_furniture_with_what_stands_beside_it() -> None:
    def draw(canvas: Canvas) -> None:
        write(canvas, ["The Board met."])
        row(canvas, 40, (MARGIN, "Terms of reference, version 3"), (450, "Page 1 of 1"))

    assert body(read(draw)) == ["The Board met."]


def test_a_bold_label_between_the_rows_begins_another_list() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont(BOLD, 11)
        row(canvas, 770, (MARGIN, "Name"), (250, "Role"))
        row(canvas, 690, (MARGIN, "Apologies"))
        canvas.setFont(REGULAR, 11)
        for y, name in ((754, "Ann Vale"), (738, "Bo Day"), (722, "Cy Moss"), (668, "Di Nash")):
            row(canvas, y, (MARGIN, name), (250, "Police"))

    table, label, *_ = read(draw).blocks
    assert len(table.rows) == 4
    assert label.kind is BlockKind.HEADING


def test_lines_are_as_high_as_their_size_whatever_the_font_says_of_itself() -> None:
    def page(canvas: Canvas) -> None:
        font = TTFont("Odd", "Vera.ttf")  # reportlab brings it along
        font.face.ascent, font.face.descent = 200, -20
        registerFont(font)
        canvas.setFont("Odd", 11)
        write(
            canvas,
            [
                "The Executive of the Partnership meets once in every",
                "season, or as soon as we can.",
            ],
        )

    assert body(read(page)) == [
        "The Executive of the Partnership meets once in every\nseason, or as soon as we can.",
    ]


@pytest.mark.parametrize("series", ["OS.", "OS", "CF "])
def test_numbers_of_minutes_in_the_margin_make_no_table(series: str) -> None:
    def page(canvas: Canvas) -> None:
        for number, heading in enumerate(("APOLOGIES", "MINUTES", "URGENT BUSINESS")):
            y = TOP - 50 * number
            canvas.setFont(BOLD, 11)
            row(canvas, y, (MARGIN, f"{series}{number + 7}"), (MARGIN + 60, heading))
            canvas.setFont(REGULAR, 11)
            write(canvas, ["There was nothing to report to the Committee."], y - 20, MARGIN + 60)

    kinds = [block.kind for block in read(page).blocks]
    assert kinds == [BlockKind.HEADING, BlockKind.PARAGRAPH] * 3


def test_a_line_beside_a_label_goes_on_below_where_it_had_no_room() -> None:
    def page(canvas: Canvas) -> None:
        row(
            canvas,
            TOP,
            (MARGIN, "ALSO PRESENT:"),
            (220, "Councillor Jo Bell, the Council's Cabinet"),
        )
        write(canvas, ["Member for Children and Young People of", "the county"], TOP - 14, 220)
        write(
            canvas, ["The Board met on a wet Monday, agreed its plan for one more year"], TOP - 60
        )

    assert body(read(page))[0] == (
        "ALSO PRESENT:\tCouncillor Jo Bell, the Council's Cabinet "
        "Member for Children and Young People of the county"
    )


def test_a_label_of_people_is_no_line_of_the_title_above() -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFont(BOLD, 11)
        write(canvas, ["Minutes of the meeting held on 3 May 2018 in the Town Hall", "Present"])

    assert body(read(page))[-1] == "Present"


def test_a_title_on_two_lines_stays_with_its_holder_where_the_first_column_is_empty() -> None:
    def page(canvas: Canvas) -> None:
        officers = [
            ("Ms A Vale", "Service Director, Legal and"),
            ("", "Democratic Services"),
            ("Mr B Moss", "Rowan Audit LLP"),
            ("Ms C Holt", "Clerk"),
        ]
        row(canvas, TOP, (MARGIN, "Officers:"), (200, "Mr D Elm"), (330, "Auditor"))
        for line, (name, title) in enumerate(officers, 1):
            cells = [(x, cell) for x, cell in ((200, name), (330, title)) if cell]
            row(canvas, TOP - STEP * line, *cells)

    document = read(page)
    (table,) = (block for block in document.blocks if block.rows)
    assert printed(document, table)[1:3] == [
        ["", "Ms A Vale", "Service Director, Legal and / Democratic Services"],
        ["", "Mr B Moss", "Rowan Audit LLP"],
    ]


def test_what_stands_in_brackets_below_names_in_columns_is_about_them() -> None:
    def page(canvas: Canvas) -> None:
        lines = [
            ("Primary heads", "Secondary heads", "Academies"),
            ("Mrs A Vale", "Mr B Moss", "Ms C Holt"),
            ("(Elm Primary)", "(Rowan High)", "(Beech Trust)"),
            ("Mr D Elm", "vacancy", "Dr E Finch"),
            ("(Oak Infants)", "(Special schools)", "(Beech Trust)"),
        ]
        for line, cells in enumerate(lines):
            row(canvas, TOP - STEP * line, *zip((MARGIN, 220, 370), cells, strict=True))

    document = read(page)
    (table,) = (block for block in document.blocks if block.rows)
    assert printed(document, table)[1:] == [
        ["Mrs A Vale / (Elm Primary)", "Mr B Moss / (Rowan High)", "Ms C Holt / (Beech Trust)"],
        ["Mr D Elm / (Oak Infants)", "vacancy / (Special schools)", "Dr E Finch / (Beech Trust)"],
    ]


def test_rows_of_several_columns_may_stand_apart() -> None:
    def page(canvas: Canvas) -> None:
        rows = [
            ("Sub group", "Chair", "Meets"),
            ("Audit", "Ann Vale", "monthly"),
            ("Training", "Ben Moss", "termly"),
            ("Neglect", "Cara Holt", "weekly"),
        ]
        for line, cells in enumerate(rows):
            row(canvas, TOP - 2.2 * STEP * line, *zip((MARGIN, 220, 370), cells, strict=True))

    document = read(page)
    (table,) = (block for block in document.blocks if block.rows)
    assert printed(document, table)[-1] == ["Neglect", "Cara Holt", "weekly"]
