"""The paragraphs of a paper, cut where a label or a sentence that decides begins a new part."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ...ontology.terms import PaperKind
from ..document import Block, BlockKind
from ..layout.sentences import TOKENS_OF_TEXT
from ..lexicon.wordings import wording
from ..paper import Paper
from .announcements import is_bare_decision
from .enumerated import is_numbered
from .leads import may_lead, others_recommend
from .spans import token_at

_LABEL = wording("decisions", "label")
_ROW = wording("decisions", "row-decision")
_BY_WHOM = wording("decisions", "by-whom")
_TOLD = wording("decisions", "told")
_BY_BODY = wording("decisions", "resolved-by-body")
_BODY_ASKED = wording("decisions", "body-asked")
_LABELLED = wording("decisions", "labelled")
_ASKED_OF = wording("decisions", "asked-of")
_NUMBERED = wording("decisions", "numbered-recommendation")
_OUTCOME = wording("decisions", "outcome")
_WITHIN = wording("decisions", "resolved-within")
_DECIDING = (" RESOLVED", " RESOVLED", " Resolved", " AGREED", " and it was ")
"""What no sentence that decides at its end can do without, looked for first."""
_EARLIER = re.compile(r"\b(?:had|(?:last|previous|earlier) (?:meeting|year))\b")
"""Words of what was resolved before, and only told of."""
_ALL = wording("decisions", "label-of-all")
_LINE_AFTER = wording("decisions", "line-after")
_ANNOUNCES = wording("decisions", "next-announcement")
_RUN_IN = re.compile(
    r"(?:(?!RESOLVED|AGREED|RECOMMEND|NOTED|DECISION|ACTION)[^a-z]){6,160}\s"
    r"(?=RESOLVED\b|AGREED\b|[A-Z][a-z]*\s)"
)
"""A title in capitals that goes over into its text: "12/24 MINUTES RESOLVED that"."""
_BOLD_TITLE = re.compile(r"\*\*(?!(?:That|To|to|that)\b)[^*.;\n]{3,90}\*\*:?")
_LISTS = re.compile(r"^\W*(?:\d[\d.]*\s+)?recommendations?\b", re.IGNORECASE | re.MULTILINE)
"""A list of recommendations, which a sentence further up only sums up."""
_FEWEST_TOKENS = 4
_STOPS = frozenset({".", ";", ":"})


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, or a stretch of one that a label begins.

    Attributes:
        start: First token.
        end: Token after the last.
        text: Its running text.
        block: The block it is in.
        is_title: Whether it is the title of an item, by itself or with its text after it.
        is_decided: Whether it stands in a row of a table that its first cell calls a decision.
    """

    start: int
    end: int
    text: str
    block: Block
    is_title: bool
    is_decided: bool = False


def parts_of(paper: Paper) -> Iterator[Part]:
    """Yield the paragraphs, and in minutes cells of text, cut where a label begins a new part."""
    decided = False
    for number, unit in enumerate(paper.view.units):
        start, end = paper.words.units[number]
        if unit.column is None or unit.column == 0:
            decided = unit.column == 0 and _is_label_of_row(paper, start, end)
        told = decided and unit.column == 1 and _is_text(paper, start, end)
        if start < end and (unit.row is None or told or _tells(paper, start, end)):
            block = paper.view.block_of(number)
            heading = block.kind is BlockKind.HEADING or _is_bold_title(paper, block)
            text_at = start if heading else _after_title(paper, block, start, end)
            for first, last in pairwise(sorted({text_at, *_cuts(paper, start, end)})):
                titles = heading or last == text_at
                yield Part(first, last, paper.text(first, last), block, titles, told)


def _is_bold_title(paper: Paper, block: Block) -> bool:
    """Tell whether an item is bold as a whole, and so the title of a piece of business."""
    if block.kind is not BlockKind.ITEM or not any(map(str.isdigit, block.marker)):
        return False
    return _BOLD_TITLE.fullmatch(paper.document.text, block.start, block.end) is not None


def _after_title(paper: Paper, block: Block, start: int, end: int) -> int:
    """Return where a paragraph goes on after a title in capitals that it begins with."""
    text = paper.text(start, end)
    if not any(map(str.isdigit, block.marker or text[:1])):
        return start
    title = _RUN_IN.match(text)
    return token_at(paper, start, end, title.end()) if title else start


def _tells(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a cell holds the text of minutes, rather than a word or a name."""
    return paper.kind is PaperKind.MINUTES and end - start >= TOKENS_OF_TEXT


def _is_label_of_row(paper: Paper, start: int, end: int) -> bool:
    """Tell whether the first cell of a row of minutes says that the next holds decisions."""
    minutes = paper.kind is PaperKind.MINUTES and start < end
    return minutes and _ROW.match(paper.text(start, end)) is not None


def _is_text(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a cell holds sentences or numbered items, rather than headers or a word."""
    if end - start < _FEWEST_TOKENS:
        return False
    return paper.words.words[end - 1].text in _STOPS or is_numbered(paper.text(start, end))


def _cuts(paper: Paper, start: int, end: int) -> Iterator[int]:
    """Yield where a paragraph begins, where a label or a sentence that decides does, its end."""
    cuts = {start, end}
    for first, last in paper.words.lines(start, end):
        line = paper.text(first, last)
        stopped = first > start and paper.words.words[first - 1].text in _STOPS
        capital = paper.words.words[first].capital
        another = capital and paper.text(start, first).endswith("; and")
        asked = line.startswith("That ") and _ASKED_OF.match(paper.text(start, first).strip())
        alone = first > start and line.startswith("AGREED ") and line.endswith(".")
        if _LABEL.match(line) or alone:
            cuts |= {first, last}
        elif (
            another
            or (first > start and line.startswith("RESOLVED "))
            or asked
            or _BY_WHOM.match(line)
            or _NUMBERED.match(line)
            or (first > start and _LINE_AFTER.match(line))
            or (stopped and (is_bare_decision(line) or _ANNOUNCES.match(line)))
        ):
            cuts.add(first)
    yield from cuts
    yield from _cuts_at_sentences(paper, start, end)


def _cuts_at_sentences(paper: Paper, start: int, end: int) -> Iterator[int]:
    """Yield where the sentences of a paragraph begin and end that decide, or ask to."""
    cuts: set[int] = set()
    asked = paper.kind is not PaperKind.MINUTES and not _LISTS.search(paper.words.source)
    at = bisect_left(paper.sentences, (start, 0))
    while at < len(paper.sentences) and paper.sentences[at][0] < end:
        first, last = paper.sentences[at]
        text = paper.text(first, last)
        if _TOLD.match(text):
            cuts |= {first, last}
        elif within := _decided_within(paper, first, last, text):
            cuts |= {within, last}
        elif _BY_BODY.match(text) or (first > start and asked and _BODY_ASKED.match(text)):
            cuts |= {first, last}
        elif _OUTCOME.match(text) or (last >= end and may_lead(text)):
            cuts.add(first)
        elif others_recommend(text):
            cuts |= {first, last}
        elif label := _LABELLED.match(text):
            rest = paper.text(first, end)[label.end() :]
            whole = is_numbered(rest) or (first == start and _ALL.match(text))
            cuts |= {first} if whole else {first, last}
        at += 1
    yield from cuts


def _decided_within(paper: Paper, start: int, end: int, text: str) -> int | None:
    """Return the token at which a sentence comes to what was decided: "..., it was RESOLVED"."""
    if not any(map(text.__contains__, _DECIDING)):
        return None
    found = _WITHIN.search(text)
    if found is None or (found["verb"].islower() and _EARLIER.search(text[: found.start()])):
        return None
    return token_at(paper, start, end, found.start("verb"))
