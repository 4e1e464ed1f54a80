"""Decisions that minutes only tell of: "The Board approved the plan.", "The report was noted."."""

from bisect import bisect_left
from collections.abc import Iterator

from ..lexicon.references import reference_words
from ..lexicon.wordings import wording
from ..paper import Paper
from .enumerated import after_number

_BY_BODY = wording("decisions", "decided-by-body")
_OF_PAPER = wording("decisions", "decided-of-paper")
_BY_ALL = wording("decisions", "agreed-by-all")
_ELSEWHERE = wording("decisions", "decided-elsewhere")
_ALL_PRESENT = reference_words().bodies.all_present
_SAYS_SO = (
    " noted",
    " agreed",
    " approved",
    " endorsed",
    " ratified",
    " adopted",
    " accepted",
    " supported",
    " received",
    " confirmed",
    " signed",
    " carried",
    " taken as read",
)
"""What no such sentence can do without, looked for first."""


def narrated(paper: Paper, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences of a passage that tell of a decision of the body that meets."""
    if not any(map(paper.text(start, end).__contains__, _SAYS_SO)):
        return
    at = bisect_left(paper.sentences, (start, 0))
    while at < len(paper.sentences) and paper.sentences[at][0] < end:
        first, last = paper.sentences[at]
        if last <= end and _is_told(paper, first, last, ends=last == end):
            yield first, last
        at += 1


def _is_told(paper: Paper, start: int, end: int, *, ends: bool) -> bool:
    """Tell whether a sentence tells of a decision; what is noted first is only what was read."""
    text = paper.text(start, end)
    if not any(map(text.__contains__, _SAYS_SO)):
        return False
    number = after_number(text)
    text = text[number:]
    told = _BY_BODY.match(text) or _OF_PAPER.match(text) or _BY_ALL.match(text)
    if told is None or _ELSEWHERE.search(text[told.end("verb") :]):
        return False
    if told.re is _BY_ALL:
        return True
    if told["verb"].startswith("noted") and told.re is _BY_BODY and not ends:
        return False
    first, last = told.span("body")
    return told["body"] is None or _meets(paper, start, end, (first + number, last + number))


def _meets(paper: Paper, start: int, end: int, subject: tuple[int, int]) -> bool:
    """Tell whether those who decide, in a stretch of a sentence, are the body that meets."""
    base = paper.words.starts[start]
    first = bisect_left(paper.words.starts, base + subject[0], start, end)
    last = bisect_left(paper.words.starts, base + subject[1], start, end)
    body = paper.thing(paper.setting_at(start).body)
    named = [m.entity for m in paper.mentions_in(first, last) if m.entity]
    if named:
        return body is not None and body.id in named
    who = paper.words.words[last - 1].lower
    return who in _ALL_PRESENT or body is None or who in body.name.casefold()
