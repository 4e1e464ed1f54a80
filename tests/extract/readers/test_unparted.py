"""Paragraphs between which a converter has dropped the blank lines."""

from sightline.extract.document import BlockKind
from sightline.extract.readers.text import read_blocks

_LONG = "It brings together those who lead on exploitation in each of the agencies, every month."


def _blocks(text: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, text[block.start : block.end]) for block in read_blocks(text)]


def test_a_line_that_ends_early_with_its_sentence_ends_a_paragraph() -> None:
    lines = [_LONG, "It meets monthly.", "What is the Gold Group", _LONG, "It meets yearly.", _LONG]
    assert _blocks("\n".join(lines)) == [
        (BlockKind.PARAGRAPH, "\n".join(lines[:2])),
        (BlockKind.HEADING, lines[2]),
        (BlockKind.PARAGRAPH, "\n".join(lines[3:5])),
        (BlockKind.PARAGRAPH, lines[5]),
    ]


def test_lines_that_fill_the_page_are_one_paragraph() -> None:
    text = "\n".join([_LONG] * 6)
    assert _blocks(text) == [(BlockKind.PARAGRAPH, text)]


_WRAPPED = (
    "The other organisations on the Board are Ashby Police, the Ashby Hospitals Trust and\n"
    "Bexley Probation Service, which all come to each of its meetings and pay for its work."
)


def test_prose_begins_below_the_short_lines_of_a_list() -> None:
    listed = "The members are:\nAshby Council\nAshby Police\nBexley Housing Trust"
    assert _blocks(f"{listed}\n{_WRAPPED}") == [
        (BlockKind.PARAGRAPH, listed),
        (BlockKind.PARAGRAPH, _WRAPPED),
    ]


def test_a_long_line_of_a_list_is_no_prose() -> None:
    listed = (
        "Ashby Council\nAshby Police\n"
        "Bexley Secondary Heads Association - Mr P Quaile, Headteacher, Vale School\n"
        "Cafcass\nBexley Housing Trust\nAshby Voluntary Action"
    )
    assert _blocks(listed) == [(BlockKind.PARAGRAPH, listed)]


def test_a_heading_may_stand_right_above_a_paragraph_that_a_page_cuts() -> None:
    cut = (
        "This subgroup oversees the reviews and makes sure that everybody knows what they taught\n"
        "us. It is chaired by the Named Nurse at the Ashby Hospitals Trust each year. Members"
    )
    rest = "include Ashby Police."
    heading, below = _blocks(f"Learning Subgroup\n{cut}\n\n\n   Page 1 of 2\n\n{rest}")
    assert heading == (BlockKind.HEADING, "Learning Subgroup")
    assert below[1].startswith(cut)
    assert below[1].endswith(rest)


def test_the_paragraphs_below_a_numbered_title_are_parted() -> None:
    below = f"The Executive\n{_LONG}\nIt meets yearly.\nThe Forum\n{_LONG}\nIt is large."
    assert _blocks(f"4 How we are organised\n{below}") == [
        (BlockKind.ITEM, "How we are organised"),
        (BlockKind.HEADING, "The Executive"),
        (BlockKind.PARAGRAPH, f"{_LONG}\nIt meets yearly."),
        (BlockKind.HEADING, "The Forum"),
        (BlockKind.PARAGRAPH, f"{_LONG}\nIt is large."),
    ]


def test_a_label_of_those_present_begins_a_paragraph_and_so_do_apologies() -> None:
    present = "Present: Councillor Ann Vale (Chair)\nCouncillors Raj Patel and Jo Bell"
    sent = "Apologies for absence were received from Councillor Di Holt."
    head = "Ashby Council\nMinutes of the Audit Committee\nTuesday 6 March 2018"
    assert _blocks(f"{head}\n{present}\n{sent}") == [
        (BlockKind.PARAGRAPH, head),
        (BlockKind.PARAGRAPH, present),
        (BlockKind.PARAGRAPH, sent),
    ]
