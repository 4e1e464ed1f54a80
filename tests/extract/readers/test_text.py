"""Blocks of plain text and Markdown, which is what converted PDFs look like."""

from collections.abc import Callable

import pytest
from sightline.extract.document import Block, BlockKind
from sightline.extract.readers import read_document
from sightline.extract.readers.text import read_blocks

HEADING, PARAGRAPH, ITEM = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM
TABLE, FURNITURE = BlockKind.TABLE, BlockKind.FURNITURE

LONG = (
    "The Board heard how the partners had worked through the year. It asked for a plan of the "
    "next steps to be brought to its sitting in June"
)


def seen(text: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, text[block.start : block.end]) for block in read_blocks(text)]


def cells(text: str, block: Block) -> list[list[str]]:
    return [
        [" ".join(text[start:end] for start, end in cell) for cell in row] for row in block.rows
    ]


def only(text: str) -> Block:
    (block,) = read_blocks(text)
    return block


@pytest.mark.parametrize(
    ("line", "words", "marker", "level"),
    [
        ("## **Terms of Reference**", "Terms of Reference", "", 2),
        ("### 14/23 Declarations ###", "Declarations", "14/23", 3),
        ("**4 Work Programme**", "Work Programme", "4", 4),
        ("**Purpose of the Report**", "Purpose of the Report", "", 4),
        ("<b>Membership</b>", "Membership", "", 4),
        ("<h2>Membership</h2>", "Membership", "", 2),
        ("ANYSHIRE SAFEGUARDING BOARD", "ANYSHIRE SAFEGUARDING BOARD", "", 3),
        ("**5<sup>th</sup> May 2021**", "5<sup>th</sup> May 2021", "", 4),
        ("**12 May 2021**", "12 May 2021", "", 4),
        ("Quorum\n======", "Quorum", "", 1),
    ],
)
def test_heading(line: str, words: str, marker: str, level: int) -> None:
    block = only(line)
    assert (block.kind, line[block.start : block.end]) == (HEADING, words)
    assert (block.marker, block.level) == (marker, level)


@pytest.mark.parametrize(
    "line",
    [
        "Present:",
        "**Present:**",
        "Councillor A Ashe (Chair)",
        "**Councillor A Ashe**",
        "**The Board resolved to note the report. It thanked all.**",
        "MASH",
        "9.30 am",
        "12 May 2021",
        "2021 was a hard year",
        "J. Ashe, Chair",
        "e.g. the Chair",
        "**Chair:** A Ashe",
    ],
)
def test_no_heading_and_no_item(line: str) -> None:
    assert only(line).kind is PARAGRAPH


@pytest.mark.parametrize(
    ("line", "marker", "words"),
    [
        ("- the Chair", "-", "the Chair"),
        ("\u2022\tthe Chair", "\u2022", "the Chair"),
        ("o the Chair", "o", "the Chair"),
        ("1. the Chair", "1", "the Chair"),
        ("(a) the Chair", "(a)", "the Chair"),
        ("(iv) the Chair", "(iv)", "the Chair"),
        ("b) the Chair", "b)", "the Chair"),
        ("3.2 The Chair reports to Cabinet.", "3.2", "The Chair reports to Cabinet."),
        ("- 7 The Chair reports.", "7", "The Chair reports."),
        ("**8.** The Chair reports.", "8", "The Chair reports."),
        ("26/19 The Chair reports.", "26/19", "The Chair reports."),
        ("2.The Chair reports.", "2", "The Chair reports."),
        ("1)The Chair reports.", "1)", "The Chair reports."),
        ("<li>the Chair</li>", "\u2022", "the Chair"),
    ],
)
def test_item(line: str, marker: str, words: str) -> None:
    block = only(line)
    assert (block.kind, block.marker) == (ITEM, marker)
    assert line[block.start : block.end] == words


def test_items_know_their_depth() -> None:
    text = "1. One\n  a) Two\n  b) Three\n    - Four\n2. Five\n(a) Six\n  (b) Seven"
    assert [block.level for block in read_blocks(text)] == [1, 2, 2, 3, 1, 2, 2]


def test_numbered_lines_between_paragraphs_are_headings_and_in_a_list_are_not() -> None:
    minutes = "1 Apologies\n\nNone were received.\n\n2 Minutes\n\nAgreed as a record."
    assert [kind for kind, _ in seen(minutes)] == [HEADING, PARAGRAPH, HEADING, PARAGRAPH]
    agenda = "1. Apologies\n2. Minutes\n3. Any other business"
    assert {kind for kind, _ in seen(agenda)} == {ITEM}


def test_a_number_inside_hard_wrapped_prose_begins_no_item() -> None:
    text = "The Board now has\n12 Local Authorities among its members."
    assert only(text).kind is PARAGRAPH


def test_a_line_alone_over_prose_is_a_heading() -> None:
    assert seen(f"Role of the Chair\n\n{LONG}.")[0] == (HEADING, "Role of the Chair")
    assert seen(f"Presented by:\n\nAda Ashe\n\n{LONG}.")[1] == (PARAGRAPH, "Ada Ashe")


def test_a_first_line_cut_short_heads_the_prose_or_the_labels_under_it() -> None:
    assert seen(f"Audit Group\n{LONG}.")[0] == (HEADING, "Audit Group")
    assert seen("Audit Group\nChair: Ada Ashe\nReports to: the Board\n") == [
        (HEADING, "Audit Group"),
        (PARAGRAPH, "Chair: Ada Ashe"),
        (PARAGRAPH, "Reports to: the Board"),
    ]
    minutes = (
        f"1. Matters arising\n{LONG}.\n\nIt agreed:\n1. a plan;\n2. a date.\n\n"
        "2. Next sitting\n4 May"
    )
    assert [words for kind, words in seen(minutes) if kind is HEADING] == [
        "Matters arising",
        "Next sitting",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"The Audit Group of the Board has been at work on its plan for the year\n{LONG}.",
        f"Ms Ashe\n{LONG}.",
        "Officers\nAda Ashe, Head of Law, Bo Birch, Head of Housing, and Cy Cole, Clerk",
    ],
)
def test_a_first_line_of_prose_or_of_a_list_heads_nothing(text: str) -> None:
    assert HEADING not in {kind for kind, _ in seen(text)}


def test_a_bold_first_line_heads_the_lines_under_it_unless_it_is_a_signature() -> None:
    assert seen("**Quorum**\nThree members.") == [
        (HEADING, "Quorum"),
        (PARAGRAPH, "Three members."),
    ]
    assert len(seen("**Ada Ashe**  \nHead of Law")) == 1


def test_a_numbered_line_in_capitals_heads_the_lines_under_it() -> None:
    text = "1.  APOLOGIES\n    None were received.\n"
    heading, paragraph = read_blocks(text)
    assert (heading.kind, heading.marker) == (HEADING, "1")
    assert text[paragraph.start : paragraph.end] == "None were received."


def test_lines_without_a_blank_between_are_one_block() -> None:
    text = "Present:\nA Ashe\nB Birch"
    assert seen(text) == [(PARAGRAPH, text)]


@pytest.mark.parametrize(
    "between", ["\n\n", "\n\n---\n\n", "\n\nPage 3 of 12\n\n", "\n\n4\n\n", "\n \n\n"]
)
def test_a_paragraph_cut_by_a_page_break_is_one_block(between: str) -> None:
    text = f"{LONG}{between}together with its costs."
    assert seen(text) == [(PARAGRAPH, text)]


@pytest.mark.parametrize("below", ["The Chair agreed.", "a new list"])
def test_a_finished_sentence_is_not_joined_to_what_follows(below: str) -> None:
    assert len(seen(f"{LONG}.\n\n{below}")) == 2


def test_a_name_after_a_page_break_is_joined_to_its_sentence() -> None:
    text = f"{LONG} by the Overview\n\nManagement Board. It agreed."
    assert len(seen(text)) == 1


def test_rows_with_tabs_are_a_table_with_its_cells() -> None:
    text = "Name\tPost\nA Ashe\tChair\n\tMember\n"
    block = only(text)
    assert block.kind is TABLE
    assert cells(text, block) == [
        ["Name", "Post"],
        ["A Ashe", "Chair"],
        ["", "Member"],
    ]


def test_tags_part_the_lines_of_a_cell() -> None:
    text = "Name\tPost\n<p><b>A Ashe</b></p><p>(Chair)</p>\t<p>Head of<br>Audit</p> <p>Clerk</p>\n"
    (_, row) = only(text).rows
    assert [[text[slice(*line)] for line in cell] for cell in row] == [
        ["<b>A Ashe</b>", "(Chair)"],
        ["Head of", "Audit", "Clerk"],
    ]


def test_a_pipe_table_has_no_rule_among_its_rows() -> None:
    text = "| Name | Post |\n|------|:----:|\n| A Ashe | Chair |\n"
    block = only(text)
    assert cells(text, block) == [
        ["Name", "Post"],
        ["A Ashe", "Chair"],
    ]


def test_one_line_with_a_tab_is_text() -> None:
    assert only("Date:\t12 May 2021").kind is PARAGRAPH


@pytest.mark.parametrize(
    "line", ["Page 3 of 12", "page 7", "- 3 -", "17", "This page is intentionally left blank"]
)
def test_furniture(line: str) -> None:
    assert seen(f"One thing.\n\n{line}\n\nAnother thing.")[1] == (FURNITURE, line)


def test_the_text_is_kept_as_it_is() -> None:
    text = "## **A** <b>b</b>\t  *c*  \n\n\n- d\n"
    document = read_document("a.md", text.replace("\n", "\r\n").encode())
    assert document.text == text


def test_blocks_are_in_order_and_do_not_overlap() -> None:
    text = f"# A\n\n{LONG}\n\nPage 2\n\nand more.\n\n- b\n\n1\t2\n3\t4\n\n**C**\nd"
    blocks = read_blocks(text)
    ends = [0, *(block.end for block in blocks)]
    assert all(end <= block.start < block.end for end, block in zip(ends, blocks, strict=False))


PIECES = ["**", "a ", "|", "\t", "- ", "<p>", "a) ", "\n", "__", "1.", "=", "A\n\n", "a\tb\n"]
PAGES = "the groups of the board and its partners meet often\n\n"


@pytest.mark.parametrize("piece", [*PIECES, "(a) b\n", PAGES])
def test_reading_takes_time_in_proportion_to_length(
    piece: str, in_proportion: Callable[[Callable[[int], object]], None]
) -> None:
    in_proportion(lambda times: read_blocks(piece * times))


def test_items_that_count_on_from_headings_are_headings_however_long_or_close_below() -> None:
    paper = """\
1.    Minutes

The minutes of the last meeting were agreed as a correct record and signed.

2.    Anyshire Safeguarding Children Partnership Annual Report 2021-22
The Chair welcomed the Business Manager, who introduced the report to the Committee.

3.    The Committee considered how the Board works with the schools of the county and what
they had done about it.
"""
    found = [text for kind, text in seen(paper) if kind is BlockKind.HEADING]
    assert found == ["Minutes", "Anyshire Safeguarding Children Partnership Annual Report 2021-22"]


def test_indented_lines_below_a_colon_have_lost_their_bullets() -> None:
    text = "1.1 The members are:\n\n Holt Council\n\n Vale Police\n\n1.2 The Board meets.\n"
    found = [(b.kind, b.marker) for b in read_blocks(text)]
    item = BlockKind.ITEM
    assert found == [(item, "1.1"), (item, "\u2022"), (item, "\u2022"), (item, "1.2")]


def test_a_title_above_sections_that_are_numbered_from_1_heads_them() -> None:
    text = "Audit Sub Group\n\n1. Purpose\n\nTo see that audits are made.\n\nVale\n\n2. Members\n"
    heads = [text[b.start : b.end] for b in read_blocks(text) if b.kind is BlockKind.HEADING]
    assert "Audit Sub Group" in heads
    assert "Vale" not in heads


def test_a_mark_on_a_line_of_its_own_is_that_of_the_item_below() -> None:
    text = (
        "It receives:\n\u2022\na report on the work\nof the Panel\n\u2022\ndata\n\n"
        "Members:\n(a)\n\nthe Nurse\n\n(b)\n\nthe Clerk\n"
    )
    assert [(b.marker, text[b.start : b.end]) for b in read_blocks(text)] == [
        ("", "It receives:"),
        ("\u2022", "a report on the work\nof the Panel"),
        ("\u2022", "data"),
        ("", "Members:"),
        ("(a)", "the Nurse"),
        ("(b)", "the Clerk"),
    ]


@pytest.mark.parametrize("lead", ["", "The staff are:\n"])
def test_lines_that_set_a_name_beside_a_post_with_a_dash(lead: str) -> None:
    lines = ["Board Manager \u2013 Oona Birch", "Co-ordinator (Adults) - Ivo Maple"]
    text = "The Unit helps the Board.\n\n" + lead + "\n".join(lines) + "\n"
    assert [text[b.start : b.end] for b in read_blocks(text)][-2:] == lines


def test_prose_with_dashes_stays_whole() -> None:
    text = "The Board met \u2013 as it does\neach month \u2013 in the hall.\n"
    assert len(read_blocks(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "No. | Item |\n---|---|\n7.\nWork Programme Minutes: So. |\n8.\nBudget PDF 2 MB\nSo. |",
        "7.\n\nWork Programme\n\nNoted.\n\n8.\n\nBudget pdf icon PDF 1,204 KB/2\n\nSo.",
        "7\nWork Programme\nMinutes: Noted.\n\n8\nBudget PDF 97 KB Additional documents:\nTwo.",
    ],
)
def test_titles_of_items_of_a_web_page_stand_below_their_numbers(text: str) -> None:
    headings = [words for kind, words in seen(text) if kind is HEADING]
    assert headings[-2:] == ["Work Programme", "Budget"]


def test_the_end_of_a_cell_ends_its_paragraph() -> None:
    assert seen("It was noted. |\nIt was agreed. |")[0] == (PARAGRAPH, "It was noted.")


@pytest.mark.parametrize("mark", ["\u2022", "*", "+", "\u25bc"])
@pytest.mark.parametrize("gap", ["\n", "\n\n    "])
@pytest.mark.parametrize(
    "label", ["Frequency: Monthly", "Who chairs: Ivo Maple", "Chair \u2013 Ivo Maple"]
)
def test_bulleted_titles_with_labels_under_them_head_panels(
    mark: str, gap: str, label: str
) -> None:
    titles = ["Executive Group", "Quality and Audit Group", "Learning Forum"]
    text = "\n\n".join(f"{mark} {title}{gap}{label}" for title in titles) + "\n"
    assert seen(text) == [
        entry for title in titles for entry in ((HEADING, title), (PARAGRAPH, label))
    ]


def test_a_list_above_a_label_stays_a_list() -> None:
    text = "Members:\n\n\u2022 Fire Service\n\n\u2022 Youth Service\n\nChair: Ivo Maple\n" * 2
    assert [words for kind, words in seen(text) if kind is ITEM] == [
        "Fire Service",
        "Youth Service",
    ] * 2


def test_prose_does_not_go_on_with_an_indented_list_above_it() -> None:
    text = (
        "The membership is:\n\n       Director of Quality, Vale CCG\n"
        "       Det. Supt C Yeo, Vale Police\n       Senior Partner, on behalf of GPs\n\n"
        "The Strategic Board provides an annual report to the Executive and it monitors the\n"
        "work of the Operational Group.\n"
    )
    blocks = read_blocks(text)
    assert text[blocks[-1].start :].startswith("The Strategic Board")
