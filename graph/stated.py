"""Since when and until when a statement holds, where the sentence around its passage says so.

Only a date that stands at the edge of the passage is taken, or right beside it: "was chaired by
Ann Cole until June 2020", "From May 2018 the Board ...". The wording is in `stated.toml`.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from ..extract.facts import Evidence, Reading
from ..ontology.terms import Predicate
from .when import WHEN, When, read

DATED: Final = frozenset(
    {
        Predicate.CHAIRS,
        Predicate.VICE_CHAIRS,
        Predicate.HOLDS_POST,
        Predicate.MEMBER_OF,
        Predicate.REPLACES,
        Predicate.ESTABLISHES,
    }
)
"""Relations whose dates are looked for."""

_EVENTS: Final = frozenset({Predicate.REPLACES, Predicate.ESTABLISHES})
"""Relations that happen on a day: "on 1 September" says when they begin to hold."""

_OTHER_ROLES: Final[dict[Predicate, str]] = {
    Predicate.CHAIRS: r"\bmember|\bpost\b|vice",
    Predicate.VICE_CHAIRS: r"\bmember|\bpost\b|\bchaired",
    Predicate.HOLDS_POST: r"\bchair|\bmember|\bsat\b",
    Predicate.MEMBER_OF: r"chair",
}
"""What says that a date belongs to another role than this one."""

_REACH: Final = 140
"""How many characters beyond a passage are looked at."""

_SENTENCE_END: Final = re.compile(r"[.!?](?=\s|$)|\n\s*\n|[;|]")
_ABBREVIATED: Final = re.compile(r"\b(?:w\.e\.f|Dr|Mr|Mrs|Ms|Cllr|St)\.$")
_GAP_AFTER: Final = (
    r"[\s,(\u2013-]*(?:(?!(?:and|then|but|when|while|before|after)\b)[a-z'-]+\s+){0,4}?"
)
_GAP_BEFORE: Final = r"[\s,]*(?:when\s+)?(?:the\s+)?"


@dataclass(frozen=True, slots=True)
class Stated:
    """What a passage says of the time of its statement.

    Attributes:
        since: When it began to hold.
        until: When it ended.
        over: True if it was over, or had not begun, when the passage was written.
        quote: The passage with the wording of the dates, verbatim.
    """

    since: When | None
    until: When | None
    over: bool
    quote: str


Span = tuple[int, int, Predicate]
"""A passage of one kind of fact: start, end, kind."""


@dataclass(frozen=True, slots=True)
class _Lexicon:
    dated: dict[str, re.Pattern[str]]
    verbs: dict[str, re.Pattern[str]]
    over: re.Pattern[str]
    many: re.Pattern[str]


@cache
def _lexicon() -> _Lexicon:
    data = tomllib.loads(files(__package__).joinpath("stated.toml").read_text("utf-8"))
    sides = ("since", "until")
    on = rf"(?:on|in|at\s[a-z\s]{{1,30}}\sin)\s+{WHEN}"
    return _Lexicon(
        dated={
            **{
                side: _pattern(rf"\b(?:{'|'.join(data[side]['words'])})\s+{WHEN}") for side in sides
            },
            "on": _pattern(rf"\b{on}"),
            "to": _pattern(rf"\s*(?:to|until|\u2013|-)\s*{WHEN}"),
        },
        verbs={side: _pattern(rf"\b(?:{'|'.join(data[side]['verbs'])})\b") for side in sides},
        over=_pattern(rf"\b(?:{'|'.join(data['over']['words'])})\b"),
        many=_pattern(rf"(?:^|\b)(?:{'|'.join(data['many']['titles'])})s?$"),
    )


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


def held_by_many(title: str) -> bool:
    """Tell whether a post with that title is one that several people hold at once."""
    return _lexicon().many.search(title.strip()) is not None


def stated_in(reading: Reading) -> dict[Span, Stated]:
    """Return what a paper says of the time of its statements, by passage."""
    found: dict[Span, Stated] = {}
    for fact in reading.facts:
        if fact.predicate in DATED:
            for passage in fact.evidence:
                said = stated(reading.document.text, passage, fact.predicate)
                if said:
                    found[passage.start, passage.end, fact.predicate] = said
    return found


def stated(text: str, passage: Evidence, predicate: Predicate) -> Stated | None:
    """Return what a passage says of the time of its statement, if anything.

    Args:
        text: The paper.
        passage: The passage; its offsets are those of the text.
        predicate: What it states.
    """
    start, end = passage.start, passage.end
    after = _sentence_after(text, end)
    before = _sentence_before(text, start)
    since, until, reach = _beside(text, (start, end), after, predicate)
    begin = start
    if not (since or until):
        since, until, begin = _ahead(text, (before, start), predicate)
    if not (since or until) and predicate in _EVENTS:
        inside = _lexicon().dated["on"].search(text, start, end)
        since = read(inside) if inside else None
    over = _lexicon().over.search(text, start, end) is not None
    if not (since or until or over):
        return None
    return Stated(since, until, over, text[begin : max(end, reach)])


def _beside(
    text: str, span: tuple[int, int], stop: int, predicate: Predicate
) -> tuple[When | None, When | None, int]:
    """Read the dates at the end of a passage and right after it."""
    start, end = span
    lexicon = _lexicon()
    bounds: dict[str, When | None] = {"since": None, "until": None}
    reach = end
    for side in ("since", "until", "on"):
        match = _adjoining(lexicon.dated[side], text, span, stop, predicate)
        when = read(match) if match else None
        if not match or not when:
            continue
        told = _side(side, text[start : match.start()], predicate)
        if told and not bounds[told]:
            bounds[told], reach = when, max(reach, match.end())
        further = lexicon.dated["to"].match(text, match.end(), stop)
        if told == "since" and further and not bounds["until"]:
            bounds["until"], reach = read(further), further.end()
    return bounds["since"], bounds["until"], reach


def _adjoining(
    pattern: re.Pattern[str], text: str, span: tuple[int, int], stop: int, predicate: Predicate
) -> re.Match[str] | None:
    """Return a wording that ends a passage or follows it with nothing much between."""
    start, end = span
    gap = re.compile(_GAP_AFTER)
    for match in pattern.finditer(text, start, stop):
        other = _OTHER_ROLES.get(predicate)
        if match.start() < end:
            if match.end() < end - 3:
                continue
            between = text[start : match.start()] if predicate is Predicate.MEMBER_OF else ""
        else:
            between = text[end : match.start()]
            if not gap.fullmatch(between):
                return None
            if predicate is Predicate.MEMBER_OF:
                between = text[start : match.start()]
        if other and re.search(other, between, re.IGNORECASE):
            return None
        return match
    return None


def _side(side: str, passage: str, predicate: Predicate) -> str | None:
    """Return which end a wording dates; "on" does so only by the verb before it."""
    if side != "on":
        return "since" if side == "since" else "until"
    if predicate in _EVENTS:
        return "since"
    verbs = _lexicon().verbs
    return next((end for end in ("until", "since") if verbs[end].search(passage)), None)


def _ahead(
    text: str, span: tuple[int, int], predicate: Predicate
) -> tuple[When | None, When | None, int]:
    """Read a date right before a passage: "Since May 2018 the Board has been chaired by ..."."""
    before, start = span
    for side in ("since", "on") if predicate in _EVENTS else ("since",):
        for match in _lexicon().dated[side].finditer(text, before, start):
            when = read(match)
            if when and re.fullmatch(_GAP_BEFORE, text[match.end() : start], re.IGNORECASE):
                return when, None, match.start()
    return None, None, start


def _sentence_after(text: str, end: int) -> int:
    """Return where the sentence ends in which a passage ends."""
    stop = min(len(text), end + _REACH)
    for match in _SENTENCE_END.finditer(text, end, stop):
        if not _ABBREVIATED.search(text[max(0, match.end() - 8) : match.end()]):
            return match.start()
    return stop


def _sentence_before(text: str, start: int) -> int:
    """Return where the sentence begins in which a passage begins."""
    begin = max(0, start - _REACH)
    ends = [match.end() for match in _SENTENCE_END.finditer(text, begin, start)]
    return ends[-1] if ends else begin
