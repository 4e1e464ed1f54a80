"""Running text, and the way back from it to the stored text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sightline.extract.document import Block, BlockKind, Document
from sightline.extract.layout.view import view
from sightline.tests.extract.told import paper

TEXTS = st.text(
    st.one_of(
        st.sampled_from(list(" \n\t-*_|#:\\<b>/br.,()éab")),
        st.characters(codec="utf-8", exclude_categories=["C"]),
    ),
    max_size=200,
)


def running(text: str) -> str:
    return view(paper(text)).text.rstrip("\n")


@pytest.mark.parametrize(
    ("stored", "seen"),
    [
        ("The Board  met\tonce.", "The Board met once."),
        ("The Board\nmet once.", "The Board met once."),
        ("The **Board** met.", "The Board met."),
        ("The *Board* met.", "The Board met."),
        ("The <b>Board</b> met.", "The Board met."),
        ("The Board<br>met.", "The Board met."),
        ("Children&#39;s &amp; Families&nbsp;Board", "Children's & Families Board"),
        ("R&D; A&amp;amp;E", "R&D; A&E"),
        ("<p>The Board</p><p>It met.</p>", "The Board It met."),
        ("safe-\nguarding children", "safeguarding children"),
        ("multi-\nagency working", "multi-agency working"),
        ("sub-\ngroup", "sub-group"),
        ("Pre-Birth Team", "Pre-Birth Team"),
        ("2019\\-20", "2019-20"),
        ("Resolved:- that it be so", "Resolved: that it be so"),
        ("The __Board__ met.", "The Board met."),
        ("snake_case stays", "snake_case stays"),
        ("fewer < more and a > b", "fewer < more and a > b"),
    ],
)
def test_markup_and_line_ends_are_left_out(stored: str, seen: str) -> None:
    assert running(stored) == seen


@pytest.mark.parametrize(
    ("stored", "seen", "quote"),
    [
        ("The **Quality Board** met.", "Quality Board", "Quality Board"),
        ("The **Quality** Board met.", "Quality Board", "Quality** Board"),
        ("The Quality\n   Board met.", "Quality Board", "Quality\n   Board"),
        ("A safe-\nguarding board met.", "safeguarding board", "safe-\nguarding board"),
        ("The <b>Quality</b> Board met.", "met.", "met."),
        ("The Audit &amp; Risk Board met.", "Audit & Risk Board", "Audit &amp; Risk Board"),
    ],
)
def test_a_quote_is_cut_from_the_stored_text(stored: str, seen: str, quote: str) -> None:
    found = view(paper(stored))
    start = found.text.index(seen)
    first, last = found.origin(start, start + len(seen))
    assert found.document.text[first:last] == quote


def test_line_breaks_and_wide_gaps_are_remembered() -> None:
    found = view(paper("Cllr Khan\nCllr Lee     Cllr Moss"))
    assert {found.text[:at].split()[-1] for at in found.breaks} == {"Khan"}
    assert {found.text[:at].split()[-1] for at in found.gaps} == {"Lee"}


@pytest.mark.parametrize(
    ("stored", "parted"),
    [
        ("<p>Director of Nursing</p><p>Ashby Trust</p>", True),
        ("Director of Children and<p>Education</p>", False),
        ("Director of Fostering and  Adoption", False),
    ],
)
def test_paragraphs_are_apart_but_where_a_name_goes_on(stored: str, *, parted: bool) -> None:
    found = view(paper(stored))
    assert bool(found.breaks | found.gaps) is parted


def test_a_label_in_bold_goes_on_over_the_end_of_a_line() -> None:
    assert not view(paper("**Other Members in  \nAttendance:**  Jo Bell")).breaks
    assert view(paper("**Ann Vale  \nJo Bell**")).breaks


def test_page_furniture_is_not_read() -> None:
    text = "The Board met.\n\nPage 1 of 9\n\nIt agreed."
    furniture = text.index("Page")
    blocks = (
        Block(BlockKind.PARAGRAPH, 0, 14),
        Block(BlockKind.FURNITURE, furniture, furniture + 11),
        Block(BlockKind.PARAGRAPH, text.index("It"), len(text)),
    )
    found = view(Document("a.txt", "text/plain", "", text, blocks))
    assert found.text == "The Board met.\nIt agreed.\n"


def test_a_cell_wrapped_over_lines_is_read_whole_and_quoted_from_first_to_last() -> None:
    text = "Quality    Helen\nBoard      Marsh"
    cells = (((0, 7), (17, 22)), ((11, 16), (28, 33)))
    block = Block(BlockKind.TABLE, 0, len(text), rows=(cells,))
    found = view(Document("a.txt", "text/plain", "", text, (block,)))
    assert [found.text[unit.start : unit.end] for unit in found.units] == [
        "Quality Board",
        "Helen Marsh",
    ]
    board = found.units[0]
    assert found.origin(board.start, board.end) == (0, 22)


@pytest.mark.parametrize(
    ("lines", "wraps"),
    [
        (("Cabinet Member for Adult Care", "and Public Health"), True),
        (("Cllr Khan (Lead Member), Dawn", "Pickersgill (Foster Carers)"), True),
        (("Ann Wentworth-Pickersgill", "Director of Public Health"), False),
        (("Councillor Ann Wentworth", "Councillor Bilal Khan"), False),
        (("Ann Vale", "Director of Children's Services"), False),
        (
            ("It was noted that the Lead Partners, who were the Chief", "Executive of the Council"),
            True,
        ),
        (
            (
                "The actions were being followed up by the Group, which",
                "Mr Orr chaired and which met",
            ),
            True,
        ),
    ],
)
def test_a_full_line_of_a_cell_goes_on_unless_it_is_a_name(
    lines: tuple[str, str], *, wraps: bool
) -> None:
    text = "\n".join(lines)
    cell = ((0, len(lines[0])), (len(lines[0]) + 1, len(text)))
    block = Block(BlockKind.TABLE, 0, len(text), rows=((cell,),))
    found = view(Document("a.txt", "text/plain", "", text, (block,)))
    assert found.text.strip() == " ".join(lines)
    assert bool(found.breaks) is not wraps


@given(TEXTS.filter(str.strip))
def test_every_character_comes_from_where_the_view_says(text: str) -> None:
    document = Document(
        "a.txt", "text/plain", "", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    )
    found = view(document)
    before = 0
    for at, character in enumerate(found.text[:-1]):
        start, end = found.origin(at, at + 1)
        assert before <= start < end <= len(text)
        if not character.isspace():
            assert text[start:end] == character
        before = start
