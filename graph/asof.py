"""The governance of a day, as the papers known by then show it.

Papers of a later date, and papers without one, are left out. Of what the others state, the roles
and relations that had ended by that day, or had not begun, are left out too.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pyoxigraph import NamedNode, Quad, Store

from ..ontology.terms import Predicate
from .identifiers import IDENTITY
from .passages import DCTERMS, SL, Passage, Statement, last_words, passages, value
from .tenure import ROLES, Bound
from .time import disbanded, ended_bodies, replaced_by, tenures_in, time_quads

SEATS: Final = (Predicate.MEMBER_OF, Predicate.CHAIRS, Predicate.VICE_CHAIRS)
"""The roles whose holders sit on a body."""

_LASTING: Final = frozenset(
    SL + predicate
    for predicate in (
        *ROLES,
        Predicate.REPRESENTS,
        Predicate.PART_OF,
        Predicate.REPORTS_TO,
        Predicate.ACCOUNTABLE_TO,
        Predicate.ESCALATES_TO,
        Predicate.REFERS_TO,
        Predicate.COMMISSIONS,
        Predicate.PARTNER_OF,
    )
)
"""Relations that end with a body; the others are events."""


def as_of(store: Store, day: dt.date) -> Store:
    """Return a store, in memory, of what the papers dated up to a day show of that day."""
    view = Store()
    for name, date in sorted(dated_papers(store).items()):
        if date <= day:
            view.bulk_extend(store.quads_for_pattern(None, None, None, NamedNode(name)))
    evidence, over = passages(view), last_words(view)
    ended = ended_bodies(evidence, over)
    for statement in {*_ended(view, evidence, over, day), *_gone_with(ended, evidence, day)}:
        _remove(view, statement, evidence[statement])
    for body, bound in disbanded(over).items():
        if bound.when.first > day:
            _forget(view, bound.passages)
        elif bound.when.last <= day and _stands_alone(view, body):
            for statement in [one for one in evidence if one[0] == body]:
                _remove(view, statement, evidence[statement])
    view.bulk_extend(time_quads(view))
    view.bulk_extend(_links(store, view))
    return view


def dated_papers(store: Store) -> dict[str, dt.date]:
    """Return the date of each paper that has one, by its IRI."""
    return {
        value(quad.subject): dt.date.fromisoformat(value(quad.object))
        for quad in store.quads_for_pattern(None, NamedNode(DCTERMS + "date"), None)
        if quad.subject == quad.graph_name
    }


def count_papers(store: Store) -> int:
    """Return the number of papers, dated or not."""
    return sum(1 for _ in store.quads_for_pattern(None, NamedNode(SL + "sha256"), None))


def _links(store: Store, view: Store) -> Iterator[Quad]:
    """Yield the links of identity of what is there on a day: decisions have no date."""
    for quad in store.quads_for_pattern(None, None, None, NamedNode(IDENTITY)):
        if any(True for _ in view.quads_for_pattern(quad.subject, None, None)):
            yield quad


def _ended(
    store: Store,
    evidence: Mapping[Statement, Sequence[Passage]],
    over: Mapping[Statement, Sequence[Passage]],
    day: dt.date,
) -> Iterator[Statement]:
    """Yield the roles and successions that do not hold on a day."""
    held = {(t.holder, t.role, t.of) for t in tenures_in(store, evidence, over) if t.holds_on(day)}
    for statement in evidence:
        subject, predicate, whom = statement
        role = next((role for role in ROLES if predicate == SL + role), None)
        # Who chairs a body sits on it: the papers need not say so apart.
        enough = SEATS if role is Predicate.MEMBER_OF else (role,)
        if role and not any((subject, one, whom) in held for one in enough):
            yield statement
    for statement, bound in replaced_by(evidence).items():
        if bound.when.first > day:
            yield statement


def _gone_with(
    ended: Mapping[str, Bound], evidence: Mapping[Statement, Sequence[Passage]], day: dt.date
) -> Iterator[Statement]:
    """Yield what a body stood in before its end, if no later paper repeats it."""
    ends = {body: bound.when.last for body, bound in ended.items() if bound.when.last <= day}
    for statement, several in evidence.items():
        subject, predicate, whom = statement
        for end in (ends.get(subject), ends.get(whom)):
            if end and predicate in _LASTING and all(p.date and p.date < end for p in several):
                yield statement


def _stands_alone(store: Store, body: str) -> bool:
    """Tell whether nothing is stated of a body and another thing."""
    node = NamedNode(body)
    to = store.quads_for_pattern(node, None, None)
    of = store.quads_for_pattern(None, None, node)
    return not any(quad.predicate.value.startswith(SL) for quad in (*to, *of))


def _remove(store: Store, statement: Statement, several: Sequence[Passage]) -> None:
    """Remove a statement and its evidence."""
    subject, predicate, whom = map(NamedNode, statement)
    for quad in list(store.quads_for_pattern(subject, predicate, whom)):
        store.remove(quad)
    _forget(store, several)


def _forget(store: Store, several: Sequence[Passage]) -> None:
    """Remove passages."""
    for passage in several:
        for quad in list(store.quads_for_pattern(NamedNode(passage.iri), None, None)):
            store.remove(quad)
