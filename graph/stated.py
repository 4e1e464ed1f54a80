"""Since when and until when a statement holds, where the sentence around its passage says so.

Only a date that stands at the edge of the passage is taken, or right beside it: "was chaired by
Ann Cole until June 2020", "From May 2018 the Board ...". The wording is in `stated.toml`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ..extract.facts import Evidence, Fact, Reading
from ..ontology.terms import EntityType, Predicate
from .when import When
from .wordings import GAP_AFTER, GAP_BEFORE, Written, lexicon

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


def held_by_many(title: str) -> bool:
    """Tell whether a post with that title is one that several people hold at once."""
    return lexicon().many.search(title.strip()) is not None


_THEN: Final = frozenset({Predicate.CHAIRS, Predicate.VICE_CHAIRS, Predicate.HOLDS_POST})
"""Relations of which the sentence after may say when: "She was appointed in May 2018"."""


def stated_in(reading: Reading) -> dict[Span, Stated]:
    """Return what a paper says of the time of its statements, by passage."""
    written = Written(reading.document.text, reading.date)
    people = _people(reading)
    roles = [
        (passage.start, fact)
        for fact in reading.facts
        if fact.predicate in _THEN
        for passage in fact.evidence
    ]
    found: dict[Span, Stated] = {}
    for fact in reading.facts:
        if fact.predicate in DATED:
            for passage in fact.evidence:
                said = _given_up(written, passage, fact, people) or stated(
                    written, passage, fact.predicate
                )
                alone = fact.predicate in _THEN and _is_alone(written, passage, fact, roles)
                if not said and alone and fact.subject in people.values():
                    said = _told_then(written, passage, fact, people)
                if said:
                    found[passage.start, passage.end, fact.predicate] = said
    return found


def stated(written: Written, passage: Evidence, predicate: Predicate) -> Stated | None:
    """Return what a passage says of the time of its statement, if anything.

    Args:
        written: The paper.
        passage: The passage; its offsets are those of the paper's text.
        predicate: What it states.
    """
    start, end = passage.start, passage.end
    since, until, reach = _beside(written, (start, end), predicate)
    begin = start
    if not (since or until):
        since, until, begin = _ahead(written, start, predicate)
    if not (since or until) and predicate in _EVENTS:
        inside = lexicon().dated["on"].search(written.text, start, end)
        since = written.date_of(inside) if inside else None
    over = lexicon().over.search(written.text, start, end) is not None
    if not over and (left := lexicon().over_after.match(written.text, end)):
        over, reach = True, max(reach, left.end())
    if not (since or until or over):
        return None
    return Stated(since, until, over, written.text[begin : max(end, reach)])


def _people(reading: Reading) -> dict[str, str]:
    """Return which person each name is one of."""
    return {
        name: entity.id
        for entity in reading.entities
        if entity.type is EntityType.PERSON
        for name in (entity.name, *entity.aliases)
    }


def _given_up(
    written: Written, passage: Evidence, fact: Fact, people: Mapping[str, str]
) -> Stated | None:
    """Return until when whom a passage ends with held a role, if another took it over from them."""
    said = written.text[passage.start : passage.end]
    names = (name for name, who in people.items() if who == fact.subject and said.endswith(name))
    if not any(lexicon().over_before.search(said.removesuffix(name)) for name in names):
        return None
    since, until, reach = _beside(written, (passage.start, passage.end), fact.predicate)
    quote = written.text[passage.start : max(passage.end, reach)]
    return Stated(None, since or until, over=True, quote=quote)


def _is_alone(
    written: Written, passage: Evidence, fact: Fact, roles: Sequence[tuple[int, Fact]]
) -> bool:
    """Tell whether a sentence tells of no other role that a person has."""
    begin, stop = written.sentence_start(passage.start), written.sentence_end(passage.end)
    within = (other for start, other in roles if begin <= start < stop)
    return all(
        (other.predicate, other.object) == (fact.predicate, fact.object)
        for other in within
        if other.subject == fact.subject
    )


def _told_then(
    written: Written, passage: Evidence, fact: Fact, people: Mapping[str, str]
) -> Stated | None:
    """Return what the sentence after says of the role of the only person in this one."""
    text, stop = written.text, written.sentence_end(passage.end)
    sentence = " ".join(text[written.sentence_start(passage.start) : stop].split())
    if {who for name, who in people.items() if name in sentence} != {fact.subject}:
        return None
    for side, pattern in lexicon().then.items():
        told = pattern.match(text, stop)
        dated = lexicon().dated["on"]
        match = told and dated.search(text, told.end(), written.sentence_end(told.end()))
        between = text[told.end() : match.start()] if told and match else ""
        when = written.date_of(match) if match and not between.strip(" ,") else None
        if match and when:
            since, until = (when, None) if side == "since" else (None, when)
            return Stated(since, until, over=False, quote=text[passage.start : match.end()])
    return None


def _beside(
    written: Written, span: tuple[int, int], predicate: Predicate
) -> tuple[When | None, When | None, int]:
    """Read the dates at the end of a passage and right after it."""
    start, end = span
    stop = written.sentence_end(end)
    bounds: dict[str, When | None] = {"since": None, "until": None}
    reach = end
    for side in ("since", "until", "on"):
        match = _adjoining(lexicon().dated[side], written.text, span, stop, predicate)
        when = written.date_of(match, side) if match else None
        if not match or not when:
            continue
        told = _side(side, written.text[start : match.start()], predicate)
        if told and not bounds[told]:
            bounds[told], reach = when, max(reach, match.end())
        further = lexicon().dated["to"].match(written.text, match.end(), stop)
        if told == "since" and further and not bounds["until"]:
            bounds["until"], reach = written.date_of(further, "until"), further.end()
    return bounds["since"], bounds["until"], reach


def _adjoining(
    pattern: re.Pattern[str], text: str, span: tuple[int, int], stop: int, predicate: Predicate
) -> re.Match[str] | None:
    """Return a wording that ends a passage or follows it with nothing much between."""
    start, end = span
    for match in pattern.finditer(text, start, stop):
        other = _OTHER_ROLES.get(predicate)
        if match.start() < end:
            if match.end() < end - 3:
                continue
            between = text[start : match.start()] if predicate is Predicate.MEMBER_OF else ""
        else:
            between = text[end : match.start()]
            if not GAP_AFTER.fullmatch(between):
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
        return side
    if predicate in _EVENTS:
        return "since"
    verbs = lexicon().verbs
    return next((end for end in ("until", "since") if verbs[end].search(passage)), None)


def _ahead(
    written: Written, start: int, predicate: Predicate
) -> tuple[When | None, When | None, int]:
    """Read a date right before a passage: "Since May 2018 the Board has been chaired by ..."."""
    before = written.sentence_start(start)
    for side in ("since", "on") if predicate in _EVENTS else ("since",):
        for match in lexicon().dated[side].finditer(written.text, before, start):
            when = written.date_of(match, side)
            if when and GAP_BEFORE.fullmatch(written.text[match.end() : start]):
                return when, None, match.start()
    return None, None, start
