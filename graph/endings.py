"""Bodies of which a paper says that there are none any more: "the Board had been disbanded"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ..extract.facts import Evidence, Reading
from ..ontology.terms import EntityType
from .names import is_generic
from .when import When
from .wordings import GAP_AFTER, GAP_BEFORE, Written, lexicon

_KINDS: Final = frozenset(
    {EntityType.COMMITTEE, EntityType.GROUP, EntityType.HUB, EntityType.PARTNERSHIP}
)
_RULE: Final = "body-ended"
_CONFIDENCE: Final = 0.8
_RELATIVE: Final = re.compile(r"(?:,?\s*(?:which|that))?\s*", re.IGNORECASE)
_THE: Final = re.compile(r"\s+(?:the\s+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ending:
    """A passage that says that a body is no more.

    Attributes:
        body: Id of the body.
        until: When it ended, if the paper says so; else it was over by the paper's own date.
        evidence: The passage.
    """

    body: str
    until: When | None
    evidence: Evidence


def endings_in(reading: Reading) -> list[Ending]:
    """Return what a paper says of bodies that are no more, in the order of its text."""
    text = reading.document.text
    if not any(pattern.search(text) for pattern in lexicon().gone.values()):
        return []
    written = Written(text, reading.date)
    found = []
    for body, start, end in _named(reading):
        if told := _told(written, start, end):
            first, last, until = told
            page = reading.document.page_at(first)
            quote = Evidence(first, last, text[first:last], page, _RULE, _CONFIDENCE)
            found.append(Ending(body, until, quote))
    return found


def _named(reading: Reading) -> Iterator[tuple[str, int, int]]:
    """Yield where the text names a body, by a name that only one thing of the paper has."""
    bearers: dict[str, set[str]] = {}
    for entity in reading.entities:
        for name in (entity.name, *entity.aliases):
            bearers.setdefault(name, set()).add(entity.id)
    bodies = {entity.id for entity in reading.entities if entity.type in _KINDS}
    if not bodies:
        return
    # The longest first: the "Practice Improvement Group" is not the "Improvement Group".
    longest = sorted(bearers, key=lambda name: (-len(name), name))
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(_spaced(name) for name in longest)})(?!\w)")
    for match in pattern.finditer(reading.document.text):
        name = " ".join(match[0].split())
        borne = bearers.get(name, set())
        if len(borne) == 1 and borne <= bodies and not is_generic(name):
            yield min(borne), match.start(), match.end()


def _spaced(name: str) -> str:
    return r"\s+".join(map(re.escape, name.split()))


def _told(written: Written, start: int, end: int) -> tuple[int, int, When | None] | None:
    """Return the passage around a name that says that it is over, and when."""
    begin, stop = written.sentence_start(start), written.sentence_end(end)
    found = _worded(written.text, start, end, (begin, stop))
    if found is None:
        return None
    first, last, announced = found
    if lexicon().gone["open"].search(written.text, begin, last):
        return None
    until, first, last = _dated(written, first, last, (begin, stop))
    return None if announced and not until else (first, last, until)


def _worded(
    text: str, start: int, end: int, sentence: tuple[int, int]
) -> tuple[int, int, bool] | None:
    """Return from where to where it is said of a name, and whether it is only announced."""
    gone, (begin, stop) = lexicon().gone, sentence
    which = _RELATIVE.match(text, end, stop)
    at = which.end() if which else end
    for entry in ("done", "announced", "decided"):
        after = gone[entry].match(text, at, stop)
        if after and (entry != "decided" or _agreed(text, begin, start)):
            return start, after.end(), entry == "announced"
    for before in gone["before"].finditer(text, begin, start):
        if _THE.fullmatch(text, before.end(), start):
            return before.start(), end, False
    return None


def _agreed(text: str, begin: int, start: int) -> bool:
    """Tell whether a meeting agreed to it, in the words before or in the heading of a list."""
    return lexicon().gone["agreed"].search(text, max(0, begin - 60), start) is not None


def _dated(
    written: Written, first: int, last: int, sentence: tuple[int, int]
) -> tuple[When | None, int, int]:
    """Return the date beside a wording, and the passage with it."""
    text, (begin, stop) = written.text, sentence
    for side in ("on", "since"):
        for match in lexicon().dated[side].finditer(text, last, stop):
            when = written.date_of(match, side)
            if when and GAP_AFTER.fullmatch(text[last : match.start()]):
                same = written.same_as(match)
                return when, same.start() if same else first, match.end()
        for match in lexicon().dated[side].finditer(text, begin, first):
            when = written.date_of(match, side)
            if when and GAP_BEFORE.fullmatch(text[match.end() : first]):
                return when, match.start(), last
    return None, first, last
