"""Who inspected whom, where a wording names one of them or neither: "inspectors judged us"."""

import re

from ...ontology.terms import EntityType, PaperKind
from ..paper import Paper
from ..thing import Thing
from .antecedents import own_body, own_partnership

Span = tuple[int, int]
"""First token of what a wording matched, and the token after it."""
_OF_SERVICES = re.compile(r"\blooked after (?:children|services)\b|\bchildren.s services\b")
"""What of a council inspectors looked at, together or not, rather than how partners work."""
_INSPECTED = frozenset({EntityType.AGENCY, EntityType.SERVICE, EntityType.HUB})
"""What inspectors come to, of what sections are about."""
_HEARING = frozenset({EntityType.GROUP, EntityType.COMMITTEE})
"""What only hears of inspections of others."""
_INSPECTORATE = frozenset({EntityType.INSPECTORATE})


def inspectorate(paper: Paper, _span: Span) -> str | None:
    """Return the inspectorate that a letter about an inspection names first: it is its own."""
    if paper.kind is not PaperKind.INSPECTION_LETTER:
        return None
    named = (t.id for t in paper.things.values() if t.type is EntityType.INSPECTORATE)
    return next(named, None)


def inspected(paper: Paper, span: Span) -> str | None:
    """Return whom inspectors came to: the partnership if they came jointly, else the council."""
    start, end = paper.sentence_at(span[0]) or span
    mentions = paper.mentions_in(start, end)
    named = {m.entity for m in mentions if paper.stands_for(m, _INSPECTORATE)}
    text = paper.text(start, end).casefold()
    together = (len(named) > 1 or "joint" in text) and not _OF_SERVICES.search(text)
    here = paper.thing(paper.subject_at(start))
    if not together and here is not None and here.type in _INSPECTED:
        return here.id
    if not together and (team := _youth_justice(paper, named)):
        return team
    council, partnership = paper.authority, own_partnership(paper)
    if together:
        return partnership or council
    own = paper.thing(own_body(paper))
    return council or (own.id if own is not None and own.type not in _HEARING else None)


def _youth_justice(paper: Paper, inspectors: set[str]) -> str | None:
    """Return the one youth justice service of a paper, where those who inspect probation came."""
    of_probation = [paper.things[i] for i in inspectors if "probation" in _words(paper.things[i])]
    teams = [
        thing.id
        for thing in paper.things.values()
        if thing.type is EntityType.SERVICE
        and {"justice", "offending"} & _words(thing)
        and "youth" in _words(thing)
    ]
    return teams[0] if of_probation and len(teams) == 1 else None


def _words(thing: Thing) -> set[str]:
    return {word for name in thing.names for word in name.casefold().split()}


def inspectors(paper: Paper, _span: Span) -> str | None:
    """Return the inspectorate that a paper names most: "inspectors judged our services"."""
    named = [t for t in paper.things.values() if t.type is EntityType.INSPECTORATE and t.mentions]
    most = max(named, key=lambda thing: len(thing.mentions), default=None)
    return most.id if most else None
