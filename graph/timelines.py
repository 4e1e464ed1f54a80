"""The graph of time brought up to date: only the lines that changed papers touch are made anew.

What is told of one body's chairs, or of one post's holders, is a line. It follows from its own
statements, from who held the posts that stand in it, and from the end of the body. So a paper
touches the lines of what it names, and of the posts that have to do with those; all others are as
they were. The outcome is that of `time.time_quads` over all papers.
"""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import cache
from typing import Final

from pyoxigraph import NamedNode, Quad, Store
from rdflib import FOAF, ORG, RDF, SKOS, URIRef

from ..ontology.namespace import SL
from ..ontology.terms import Predicate
from .identifiers import TIME
from .passages import SL as NS
from .passages import Statement, last_words, passages_of, value
from .succession import EXCLUSIVE, Kinds, tenures
from .tenure import ROLES, Tenure
from .time import changes_of, disbanded, ended_bodies, membership, replaced_by

_GRAPH: Final = NamedNode(TIME)
_ROLES: Final = frozenset(NS + role for role in ROLES)
_EXCLUSIVE: Final = frozenset(NS + role for role in EXCLUSIVE)
_HOLDS: Final = NS + Predicate.HOLDS_POST
_IN: Final = NS + Predicate.POST_IN
_REPLACES: Final = NS + Predicate.REPLACES


def named_in(store: Store, graph: str) -> set[str]:
    """Return the IRIs of what the named graph of a paper names."""
    label = _node(SKOS.prefLabel)
    return {
        value(quad.subject) for quad in store.quads_for_pattern(None, label, None, NamedNode(graph))
    }


def refresh_time(store: Store, named: AbstractSet[str]) -> None:
    """Make the lines anew that papers touch which were added, changed or removed.

    Args:
        store: The graph, its papers as they shall be.
        named: What those papers name, as they were and as they are (`named_in`).
    """
    before = _Before(store)
    touched = named | {post for thing in named for post in _posts_of(store, before, thing)}
    affected = _affected(store, before, touched)
    stale = {
        quad
        for node in before.of(affected, touched)
        for quad in store.quads_for_pattern(node, None, None, _GRAPH)
    }
    evidence = passages_of(store, _needed(store, affected, touched))
    over = last_words(store)
    held = tenures(evidence, _kinds(store, evidence), ended_bodies(evidence, over))
    lines = [t for t in held if (t.holder, NS + t.role, t.of) in affected]
    replaced = {s: b for s, b in replaced_by(evidence).items() if touched & {s[0], s[2]}}
    gone = {body: bound for body, bound in disbanded(over).items() if body in touched}
    fresh = {*_memberships(store, lines), *changes_of(replaced, gone)}
    for quad in stale - fresh:
        store.remove(quad)
    store.extend(fresh - stale)


def _memberships(store: Store, several: Iterable[Tenure]) -> Iterator[Quad]:
    for tenure in several:
        yield from membership(tenure, _first(store, tenure.of, NamedNode(_IN)))


class _Before:
    """The graph of time as it was."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[NamedNode, Statement] = {}

    def statements(self, thing: str) -> Iterator[tuple[NamedNode, Statement]]:
        """Yield the tenures that something has, or that others have in it, each with its node."""
        for link in (ORG.member, ORG.organization, SL.ofPost):
            for quad in self._store.quads_for_pattern(None, _node(link), NamedNode(thing), _GRAPH):
                if isinstance(quad.subject, NamedNode):
                    yield quad.subject, self._statement(quad.subject)

    def of(self, affected: AbstractSet[Statement], touched: Iterable[str]) -> set[NamedNode]:
        """Return the nodes of tenures, and of changes of bodies that were touched."""
        things = {thing for subject, _, whom in affected for thing in (subject, whom)}
        nodes = {
            node for thing in things for node, told in self.statements(thing) if told in affected
        }
        for thing in touched:
            for link in (ORG.originalOrganization, ORG.resultingOrganization):
                found = self._store.quads_for_pattern(None, _node(link), NamedNode(thing), _GRAPH)
                nodes |= {q.subject for q in found if isinstance(q.subject, NamedNode)}
        return nodes

    def _statement(self, node: NamedNode) -> Statement:
        if node not in self._known:
            whom = self._value(node, SL.ofPost) or self._value(node, ORG.organization)
            self._known[node] = (
                self._value(node, ORG.member),
                self._value(node, SL.inRole),
                whom,
            )
        return self._known[node]

    def _value(self, node: NamedNode, name: URIRef) -> str:
        found = self._store.quads_for_pattern(node, _node(name), None, _GRAPH)
        return next((value(quad.object) for quad in found), "")


def _stated(store: Store, thing: str) -> Iterator[Statement]:
    """Yield the roles that papers state of something, or of others in it."""
    node = NamedNode(thing)
    for role in sorted(_ROLES):
        for quad in store.quads_for_pattern(node, NamedNode(role), None):
            yield thing, role, value(quad.object)
        for quad in store.quads_for_pattern(None, NamedNode(role), node):
            yield value(quad.subject), role, thing


def _all(store: Store, before: _Before, thing: str) -> set[Statement]:
    return {*_stated(store, thing), *(statement for _, statement in before.statements(thing))}


def _posts_of(store: Store, before: _Before, thing: str) -> set[str]:
    """Return the posts that something has to do with by a role."""
    others = {one for subject, _, whom in _all(store, before, thing) for one in (subject, whom)}
    return {other for other in others if _is(store, other, ORG.Post)}


def _affected(store: Store, before: _Before, touched: Iterable[str]) -> set[Statement]:
    """Return the statements whose tenures may have changed: of a line with one holder, all."""
    found = {statement for thing in touched for statement in _all(store, before, thing)}
    lines = {(role, whom) for _, role, whom in found if role in _EXCLUSIVE}
    for role, whom in lines:
        found |= {told for told in _all(store, before, whom) if told[1:] == (role, whom)}
    return found


def _needed(
    store: Store, affected: AbstractSet[Statement], touched: Iterable[str]
) -> set[Statement]:
    """Return the statements that tenures follow from: their own, of posts, of ends of bodies."""
    needed = set(affected)
    posts = {
        one for subject, _, whom in affected for one in (subject, whom) if _is(store, one, ORG.Post)
    }
    for post in posts:
        needed |= {told for told in _stated(store, post) if told[1] in {_HOLDS, _IN}}
    for body in {whom for _, _, whom in needed} | {*touched}:
        node = NamedNode(body)
        for quad in store.quads_for_pattern(None, NamedNode(_REPLACES), node):
            needed.add((value(quad.subject), _REPLACES, body))
        for quad in store.quads_for_pattern(node, NamedNode(_REPLACES), None):
            needed.add((body, _REPLACES, value(quad.object)))
    return needed


def _kinds(store: Store, evidence: Iterable[Statement]) -> Kinds:
    things = {one for subject, _, whom in evidence for one in (subject, whom)}

    @cache
    def label(iri: str) -> str:
        return _first(store, iri, _node(SKOS.prefLabel)) or ""

    return Kinds(
        people=frozenset(thing for thing in things if _is(store, thing, FOAF.Person)),
        posts=frozenset(thing for thing in things if _is(store, thing, ORG.Post)),
        label=label,
    )


def _first(store: Store, thing: str, property_: NamedNode) -> str | None:
    """Return the value of a property, the one that sorts first if there are several."""
    found = store.quads_for_pattern(NamedNode(thing), property_, None)
    return min((value(quad.object) for quad in found), default=None)


def _is(store: Store, thing: str, class_: URIRef) -> bool:
    found = store.quads_for_pattern(NamedNode(thing), _node(RDF.type), _node(class_))
    return any(True for _ in found)


def _node(term: URIRef) -> NamedNode:
    return NamedNode(str(term))
