"""Paragraphs of one long line each that no blank lines part, as a page copied from the web has."""

from collections.abc import Sequence
from itertools import pairwise

from ..document import BlockKind
from .lines import Draft, trim
from .marks import ends_sentence, is_title

_LONG = 100
"""Characters of a line that is a whole paragraph: nothing wraps where such lines end sentences."""
_FEWEST = 2
"""Such lines in a paragraph, and titles above some of them, that show that it is several."""


def part_unparted(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Part paragraphs of which each line is one, with the title above it if it has one.

    Args:
        text: The stored text.
        drafts: Its blocks so far, in reading order.
    """
    return [part for draft in drafts for part in _parted(text, draft)]


def _parted(text: str, draft: Draft) -> Sequence[Draft]:
    if draft.kind is not BlockKind.PARAGRAPH or draft.lines <= _FEWEST or draft.gaps:
        return [draft]
    lines = _lines(text, draft)
    long = [text[slice(*line)] for line in lines if line[1] - line[0] > _LONG]
    if len(long) < _FEWEST or not all(map(ends_sentence, long)):
        return [draft]
    told = [ends_sentence(text[slice(*line)]) for line in lines]
    titles = {
        place
        for place, (above, below) in enumerate(pairwise(told))
        if below and not above and is_title(text[slice(*lines[place])])
    }
    if len(titles) < _FEWEST:
        return [draft]
    begins = (place for place in range(1, len(lines)) if told[place - 1] or place in titles)
    starts = [draft.start, *(lines[place][0] for place in begins), draft.end]
    return [_paragraph(text, *trim(text, *span)) for span in pairwise(starts)]


def _paragraph(text: str, start: int, end: int) -> Draft:
    first = text.find("\n", start, end) % (end + 1)
    lines = text.count("\n", start, end) + 1
    return Draft(BlockKind.PARAGRAPH, start, end, lines=lines, first=first)


def _lines(text: str, draft: Draft) -> list[tuple[int, int]]:
    """Return where each line of a draft stands, blanks at its ends left out."""
    breaks = [at for at in range(draft.start, draft.end) if text[at] == "\n"]
    edges = pairwise([draft.start, *(at + 1 for at in breaks), draft.end])
    return [trim(text, start, end) for start, end in edges]
