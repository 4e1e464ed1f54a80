"""Recommendations of an audit whose table of findings a converter has run into paragraphs.

Below "Ref. Finding Sig. Recommendation", how grave a finding is parts it from what is recommended:
"2 The plan is out of date. Medium The Board should review it."
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import itemgetter

from ...ontology.terms import DecisionKind
from ..document import BlockKind
from ..lexicon.wordings import wording
from ..paper import Paper, Ruling
from .addressees import asked_to_act
from .enumerated import numbered_items

_HEADER = wording("decisions", "header-of-findings")
_GRADED = wording("decisions", "graded-finding")
_TO_BE_DONE = wording("decisions", "to-be-done")
_RESPONSE = wording("decisions", "response-to-finding")
_COLUMN = "recommendation"
"""What no header can do without, looked for first."""
_LONGEST_HEADER = 14
"""Tokens of a header."""


def read_findings(paper: Paper) -> None:
    """Record what is recommended beside each finding, below the header of such a table."""
    headed, title = False, ""
    for number, unit in enumerate(paper.view.units):
        start, end = paper.words.units[number]
        if start == end or unit.row is not None:
            continue
        short, heading = end - start <= _LONGEST_HEADER, _is_heading(paper, number)
        if not (short or heading or headed):
            continue
        text = paper.text(start, end)
        if short and _COLUMN in text.casefold() and _HEADER.match(text):
            headed = True
        elif heading:
            title = title if _RESPONSE.match(text) else text
        elif headed and (graded := _GRADED.search(text)):
            for first, last in _recommended(paper, start, end, graded.end()):
                _record(paper, first, last, title)


def _is_heading(paper: Paper, number: int) -> bool:
    return paper.view.block_of(number).kind is BlockKind.HEADING


def _recommended(paper: Paper, start: int, end: int, offset: int) -> Iterator[tuple[int, int]]:
    """Yield the items or sentences, from an offset in a unit on, that say what is to be done."""
    starts = paper.words.starts
    base, text = starts[start], paper.text(start, end)
    for begin, stop in numbered_items(text[offset:]):
        first = bisect_left(starts, base + offset + begin, start, end)
        last = bisect_left(starts, base + offset + stop, start, end)
        here = bisect_right(paper.sentences, first, key=itemgetter(1))
        below = bisect_left(paper.sentences, last, key=itemgetter(0))
        for opening, closing in paper.sentences[here:below]:
            piece = max(opening, first), min(closing, last)
            if piece[0] < piece[1] and _TO_BE_DONE.search(paper.text(*piece)):
                yield piece


def _record(paper: Paper, start: int, end: int, title: str) -> None:
    kind, acting = DecisionKind.RECOMMENDATION, asked_to_act(paper, start, end)
    paper.rulings.append(Ruling(kind, start, end, None, acting, title, f"column-{kind.value}"))
