"""PDFs as word processors print them: tables that pages cut, lines drawn out, words in bold."""

from collections.abc import Sequence

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth  # type: ignore[import-untyped]  # ships no types
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # as above
from sightline.extract.document import BlockKind, Document
from sightline.tests.extract.readers.drawn import (
    BOLD,
    REGULAR,
    STEP,
    body,
    printed,
    read,
    row,
    seen,
)

RIGHT = 523
LEFTS = (72, 230, 380)
HEAD = ("Partner", "Lead", "Delegate")
COUNCIL = ("Anyshire Council", "Ann Vale", "Bo Dale")
POLICE = ("Anyshire Police", "Cy Hill", "Di Moss")
TRUST = ("Anyshire Trust", "Ed Ford", "Flo Gill")


def aligned(canvas: Canvas, top: float, *rows: Sequence[str], step: float = 24) -> float:
    """Draw the cells of rows below each other; return where the next row would stand."""
    for cells in rows:
        row(canvas, top, *((x, cell) for x, cell in zip(LEFTS, cells, strict=True) if cell))
        top -= step
    return top


def prose(canvas: Canvas, top: float) -> None:
    for text in ("The partners meet every month to see how well children are helped and kept",):
        canvas.drawString(72, top, text)


def tables(document: Document) -> list[list[list[str]]]:
    return [printed(document, block) for block in document.blocks if block.rows]


def test_the_top_of_a_page_goes_on_with_a_table_without_lines() -> None:
    def first(canvas: Canvas) -> None:
        aligned(canvas, 180, HEAD, COUNCIL, POLICE)

    def second(canvas: Canvas) -> None:
        prose(canvas, aligned(canvas, 770, TRUST, TRUST) - 2 * STEP)

    (table,) = tables(read(first, second))
    assert table == [list(cells) for cells in (HEAD, COUNCIL, POLICE, TRUST, TRUST)]


def test_a_cell_that_a_page_cuts_goes_on_at_the_top_of_the_next() -> None:
    def first(canvas: Canvas) -> None:
        aligned(canvas, 180, HEAD, COUNCIL, ("Anyshire Police", "Cy Hill", "Director of"))

    def second(canvas: Canvas) -> None:
        canvas.drawString(LEFTS[2], 770, "People")
        prose(canvas, aligned(canvas, 746, TRUST) - 2 * STEP)

    (table,) = tables(read(first, second))
    assert table[2:] == [["Anyshire Police", "Cy Hill", "Director of People"], list(TRUST)]


def test_the_head_of_a_table_without_lines_may_be_all_that_a_page_has_of_it() -> None:
    def first(canvas: Canvas) -> None:
        prose(canvas, 150)
        aligned(canvas, 100, HEAD)

    def second(canvas: Canvas) -> None:
        prose(canvas, aligned(canvas, 770, COUNCIL, POLICE, TRUST) - 2 * STEP)

    (table,) = tables(read(first, second))
    assert table == [list(cells) for cells in (HEAD, COUNCIL, POLICE, TRUST)]


def test_text_below_a_table_that_ends_its_page_is_no_part_of_it() -> None:
    def first(canvas: Canvas) -> None:
        aligned(canvas, 180, HEAD, COUNCIL, POLICE)

    def second(canvas: Canvas) -> None:
        canvas.drawString(72, 770, "Review")
        prose(canvas, 742)

    document = read(first, second)
    assert tables(document) == [[list(HEAD), list(COUNCIL), list(POLICE)]]
    assert any(text == "Review" for text in body(document))


def test_a_header_that_ends_in_a_small_word_is_whole() -> None:
    def page(canvas: Canvas) -> None:
        aligned(canvas, 700, ("Group", "Chair", "Reports to"), COUNCIL, POLICE, TRUST, step=STEP)

    (table,) = tables(read(page))
    assert table[:2] == [["Group", "Chair", "Reports to"], list(COUNCIL)]


def test_a_cell_goes_on_until_its_brackets_close() -> None:
    def page(canvas: Canvas) -> None:
        aligned(canvas, 700, HEAD, COUNCIL, ("Trusts (Ashby", "Cy Hill", "Di Moss"), step=STEP)
        aligned(canvas, 700 - 3 * STEP, ("Community)", "", ""), TRUST, step=STEP)

    (table,) = tables(read(page))
    assert ["Trusts (Ashby / Community)", "Cy Hill", "Di Moss"] in table


def test_a_short_line_drawn_out_to_the_margin_is_one_line_and_no_table() -> None:
    line = "Jo Bell, Head of Youth Justice"

    def page(canvas: Canvas) -> None:
        words = line.split()
        widths = [stringWidth(word, REGULAR, 11) for word in words]
        gap = (RIGHT - 72 - sum(widths)) / (len(words) - 1)
        x = 72.0
        for word, width in zip(words, widths, strict=True):
            canvas.drawString(x, 700, word)
            x += width + gap

    assert body(read(page)) == [line]


def test_a_sentence_may_go_on_with_the_years_it_tells() -> None:
    upper = (
        "Councillor Vale was appointed as the Vice-Chair of the Corporate Parenting Panel for the"
    )

    def page(canvas: Canvas) -> None:
        for y, line in (
            (700, upper),
            (686, "2023/24 municipal year."),
            (672, upper),
            (658, "year."),
        ):
            canvas.drawString(72, y, line)

    texts = [text.replace("\n", " ") for text in body(read(page))]
    assert texts[0].startswith(f"{upper} 2023/24 municipal year.")


def test_bold_words_that_run_over_a_line_are_no_heading() -> None:
    def page(canvas: Canvas) -> None:
        canvas.drawString(72, 700, "To: the Members of the")
        canvas.setFont(BOLD, 11)
        canvas.drawString(192, 700, "Children and Young People's Overview and Scrutiny and Audit")
        canvas.drawString(72, 686, "Committee")

    (only,) = seen(read(page))
    assert only[0] is BlockKind.PARAGRAPH
    assert only[1].endswith("Audit Committee")


@pytest.mark.parametrize("bullet", ["\u2022", "-"])
def test_a_bullet_before_a_number_makes_an_item_and_no_table(bullet: str) -> None:
    def page(canvas: Canvas) -> None:
        for n, y in enumerate((700, 680, 660)):
            row(canvas, y, (80, bullet), (110, f"({'abc'[n]}) note the plan number {n};"))

    kinds = {kind for kind, _ in seen(read(page))}
    assert kinds == {BlockKind.ITEM}


def drawn_out(canvas: Canvas, y: float, left: float, right: float, line: str) -> None:
    """Draw a line with its words apart so that it fills a column."""
    words = line.split()
    widths = [stringWidth(word, REGULAR, 11) for word in words]
    gap = (right - left - sum(widths)) / (len(words) - 1)
    for word, width in zip(words, widths, strict=True):
        canvas.drawString(left, y, word)
        left += width + gap


def test_a_line_drawn_out_to_fill_a_column_is_one_line_beside_that_of_another() -> None:
    left = [
        "The Executive Board is accountable to the",
        "Chief Officers' Assurance Board.",
        "It meets four times in each year.",
    ]
    right = "The Audit Group was established by the"

    def page(canvas: Canvas) -> None:
        for y, line in zip((700, 686, 672, 658, 644, 630), left * 2, strict=True):
            drawn_out(canvas, y, 72, 285, line)
            drawn_out(canvas, y, 310, RIGHT, right)

    assert body(read(page)) == [" ".join(left * 2), " ".join([right] * 6)]


def test_a_row_without_a_label_begins_with_a_name_that_has_no_title() -> None:
    def page(canvas: Canvas) -> None:
        aligned(
            canvas,
            700,
            ("In attendance:", "Ann Vale", "Director of People"),
            ("", "Martin Dale", "Service Director, Help and"),
            ("", "", "Prevention"),
            ("", "Helen Hill", "Head of Anyshire School"),
            step=STEP,
        )

    (table,) = tables(read(page))
    assert [cells[1] for cells in table] == ["Ann Vale", "Martin Dale", "Helen Hill"]
    assert table[1][2] == "Service Director, Help and / Prevention"


def test_a_recommendation_may_be_numbered_with_a_capital() -> None:
    def page(canvas: Canvas) -> None:
        for y, mark in ((700, "A."), (686, "B.")):
            row(canvas, y, (72, mark), (100, "That the Committee notes the report."))
        canvas.drawString(72, 660, "A. Vale")

    document = read(page)
    assert [block.marker for block in document.blocks] == ["A", "B", ""]


def test_notes_below_a_short_rule_are_notes_though_their_numbers_are_not_raised() -> None:
    def page(canvas: Canvas) -> None:
        prose(canvas, 700)
        canvas.drawString(72, 686, "and who may")
        canvas.line(72, 120, 216, 120)
        canvas.setFont(REGULAR, 8)
        canvas.drawString(72, 105, "1 The plan was agreed in May.")

    def second(canvas: Canvas) -> None:
        canvas.drawString(72, 770, "ask for more.")

    texts = body(read(page, second))
    assert texts[-1] == "The plan was agreed in May."
    assert texts[0].endswith("and who may ask for more.")


def test_lists_of_plain_names_below_a_label_are_read_column_by_column() -> None:
    left = ("Officers present", "Doreen Vale - Director of Public", "Health", "Derek Dale - Clerk")
    right = ("", "Simon Moss - Scrutiny Officer", "Helen Ford - Consultant in Public", "Health")

    def page(canvas: Canvas) -> None:
        prose(canvas, 700)
        for y, one, two in zip((672, 658, 644, 630), left, right, strict=True):
            row(canvas, y, (72, one), (310, two))
        prose(canvas, 600)

    text = " ".join(body(read(page)))
    assert text.index("Derek Dale") < text.index("Simon Moss")
    assert "Consultant in Public Health" in text.replace("\n", " ")


def test_a_first_cell_goes_on_beside_lines_that_stand_for_themselves() -> None:
    def page(canvas: Canvas) -> None:
        aligned(
            canvas,
            700,
            ("Body", "Lead", "Delegate"),
            ("Anyshire and Ashby Borough", "Ann Vale", "Martin Dale"),
            ("Council", "Chief Executive", "Director"),
            ("Anyshire and Ashby District", "Helen Hill", "Derek Moss"),
            ("Council", "Chief Executive", "Director"),
            step=STEP,
        )

    (table,) = tables(read(page))
    assert [cells[0] for cells in table[1:]] == [
        "Anyshire and Ashby Borough / Council",
        "Anyshire and Ashby District / Council",
    ]


def test_a_little_more_room_below_a_short_last_line_ends_a_paragraph() -> None:
    def page(canvas: Canvas) -> None:
        for y, line in (
            (700, "The Board heard how the partners had met with families and with those who know"),
            (687, "them well."),
            (
                671,
                "The Audit Group reports to the Board on what it has found in each of the areas of",
            ),
            (658, "its work."),
        ):
            canvas.drawString(72, y, line)

    assert len(body(read(page))) == 2


def test_a_hyphen_at_the_end_of_a_line_stays_where_no_words_are_parted() -> None:
    def page(canvas: Canvas) -> None:
        for n in range(40):
            prose(canvas, 760 - n * STEP)
        canvas.drawString(72, 200, "The partners were told that the number of all in-")
        canvas.drawString(72, 186, "house carers had fallen.")

    assert any("in-house carers" in text for text in body(read(page)))


def test_a_line_under_the_bullet_of_a_short_item_begins_a_paragraph() -> None:
    def page(canvas: Canvas) -> None:
        for y, words in ((700, "the police; and"), (686, "the Head of Housing")):
            row(canvas, y, (72, "\u2022"), (107, words))
        prose(canvas, 672)

    assert [kind for kind, _ in seen(read(page))] == [BlockKind.ITEM] * 2 + [BlockKind.PARAGRAPH]


def test_a_clause_is_numbered_by_figures_with_stops_however_close_its_words_are() -> None:
    def page(canvas: Canvas) -> None:
        for y, line in (
            (
                700,
                "3.2 The Board is chaired by the Director of People and meets in each of the four",
            ),
            (
                686,
                "quarters, as do the groups that report to it and its partners.",
            ),
            (672, "3.3 The Audit Group reports to the Board."),
        ):
            canvas.drawString(72, y, line)

    assert [block.marker for block in read(page).blocks] == ["3.2", "3.3"]


def test_a_row_whose_first_words_are_in_lower_case_goes_on_with_the_row_above() -> None:
    def first(canvas: Canvas) -> None:
        aligned(canvas, 180, HEAD, COUNCIL, ("Anyshire Police in", "Cy Hill", "Director of"))

    def second(canvas: Canvas) -> None:
        aligned(canvas, 770, ("all districts", "", "people"), TRUST)

    (table,) = tables(read(first, second))
    assert table[2] == ["Anyshire Police in all districts", "Cy Hill", "Director of people"]
