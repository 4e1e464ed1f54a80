"""Where minutes tell of the public: people named there act in no office, and are no entities."""

from bisect import bisect_left

from ..layout.section_lines import LONGEST_HEADING
from ..lexicon.wordings import wording
from ..paper import Paper

_SECTION = wording("privacy", "section-of-public")
_SENTENCE = wording("privacy", "sentence-of-public")
_INTEREST = wording("privacy", "declares-interest")
_LINES_ABOVE = 12
"""Lines above a sentence among which the heading of its item stands."""


def is_of_public(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a sentence is of members of the public: by its words, or its item's heading."""
    text = paper.text(start, end)
    told = _SENTENCE.search(text) is not None and _INTEREST.search(text) is None
    return told or _is_below_public(paper, start)


def _is_below_public(paper: Paper, token: int) -> bool:
    """Tell whether the last heading above a token is of an item that is for the public."""
    number = bisect_left(paper.lines, token, key=lambda line: line.start)
    for line in reversed(paper.lines[max(number - _LINES_ABOVE, 0) : number]):
        short = line.end - line.start <= LONGEST_HEADING
        if short and _SECTION.search(paper.text(line.start, line.end)):
            return True
        if line.heading:
            return False
    return False
