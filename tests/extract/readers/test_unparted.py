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
