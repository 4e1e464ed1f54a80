"""What the labels on the front of a report say: whose it is, who wrote it, to whom it goes."""

from collections.abc import Iterator
from itertools import pairwise

from ...ontology.terms import BOARDS, EntityType, PaperKind, Predicate
from ..context import heads_as_reported_on
from ..layout.labels import AUTHORS
from ..layout.section_lines import Line
from ..lexicon.columns import is_of
from ..mentions import Mention
from ..paper import Paper

_FRONT = 250
"""Tokens from the top within which a report says whose it is."""
_RULE = "front-sheet"
_CONFIDENCE = 0.8


def state_authors(paper: Paper) -> None:
    """State that whose report it is reports to the body whose paper it is.

    Where none is said to be the report's, who answers for it or wrote it does.
    """
    home = paper.thing(paper.home)
    if home is None or home.type not in BOARDS or not _is_report(paper):
        return
    if heads_as_reported_on(paper):
        return
    reporting = (c for c in paper.claims if c.predicate is Predicate.REPORTS_TO)
    if any(c.object == home.id and _is_post(paper, c.subject) for c in reporting):
        return
    for role in ("author", "writer"):
        for line in _labelled(paper, frozenset({role})):
            told = paper.text(line.start, line.end).endswith(".")  # what the report says, below
            if line.start < _FRONT and not told and (official := _official(paper, line)):
                span = (line.start, official.end)
                paper.claim(
                    official.entity, Predicate.REPORTS_TO, home.id, span, _RULE, _CONFIDENCE
                )
                return


def state_titled(paper: Paper) -> None:
    """State what post a person has who a label names, and "Job title:" on the line below."""
    for above, below in pairwise([line for line in paper.lines if not line.heading]):
        if above.role not in AUTHORS:
            continue
        named = paper.named_in(above.start, below.end)
        kinds = [m.type for m in named]
        if kinds != [EntityType.PERSON, EntityType.POST] or named[1].start <= below.start:
            continue
        label = paper.text(below.start, named[1].start).rstrip()
        if label.endswith(":") and is_of("role", label.rstrip(" :").casefold()):
            span = (named[0].start, named[1].end)
            paper.claim(
                named[0].entity, Predicate.HOLDS_POST, named[1].entity, span, _RULE, _CONFIDENCE
            )


def _is_post(paper: Paper, entity: str) -> bool:
    return paper.things[entity].type is EntityType.POST


def _is_report(paper: Paper) -> bool:
    """Tell whether a paper is a report, or a note addressed to the body whose paper it is."""
    if paper.kind is PaperKind.REPORT:
        return True
    addressed = _labelled(paper, frozenset({"recipient"}))
    return any(
        m.entity == paper.home for ln in addressed for m in paper.mentions_in(ln.start, ln.end)
    )


def note_contacts(paper: Paper) -> None:
    """Note the people whom the paper names as its author or contact."""
    for line in _labelled(paper, AUTHORS):
        for mention in paper.mentions_in(line.start, line.end):
            if mention.type is EntityType.PERSON and mention.entity:
                paper.contacts.append(mention.entity)


def _labelled(paper: Paper, roles: frozenset[str]) -> Iterator[Line]:
    """Yield the lines beside or below labels of some roles."""
    return (line for line in paper.lines if line.role in roles and not line.heading)


def _official(paper: Paper, line: Line) -> Mention | None:
    """Return the post that a line names by its title."""
    named = paper.named_in(line.start, line.end)
    return next((m for m in named if m.type is EntityType.POST and not m.reference), None)
