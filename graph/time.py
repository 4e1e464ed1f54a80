"""The derived graph of time: tenures, successions and ends of bodies, each with its passages.

It is a named graph of its own, made anew from the papers' graphs with each build, so that what
papers state and what follows from it stay apart.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad, Store
from rdflib import FOAF, ORG, PROV, RDF, XSD, URIRef

from ..ontology.namespace import SL
from ..ontology.terms import Predicate
from .identifiers import BASE, TIME
from .passages import SL as NS
from .passages import Passage, Statement, column, last_words, passages, value
from .quads import when_literal
from .succession import Kinds, tenures
from .tenure import ROLES, Bound, Tenure
from .when import When
from .wordings import is_announced

RELATIONS: Final = [NS + relation for relation in (*ROLES, Predicate.REPLACES)]
"""The properties from whose statements the graph of time follows."""

_LABEL: Final = "http://www.w3.org/2004/02/skos/core#prefLabel"
_GRAPH: Final = NamedNode(TIME)


def replaced_by(evidence: Mapping[Statement, Sequence[Passage]]) -> dict[Statement, Bound]:
    """Return since when each body that replaced another did, where that is known.

    The date is stated, or else inferred: replaced by the day of the first paper that says so. What
    is only announced, without a date, has not happened for all that is known.
    """
    found = {}
    for statement, several in sorted(evidence.items()):
        if statement[1] == NS + Predicate.REPLACES and (bound := came_about(several)):
            found[statement] = bound
    return found


def came_about(several: Sequence[Passage]) -> Bound | None:
    """Return when something happened that is done once: as stated, else by the first paper."""
    said = tuple(passage for passage in several if passage.since)
    if said:
        when = min((p.since for p in said if p.since), key=_exactness)
        return Bound(when, stated=True, passages=said)
    told = [passage for passage in several if passage.date and not is_announced(passage.quote)]
    return _by_first(told)


def ended_bodies(
    evidence: Mapping[Statement, Sequence[Passage]],
    over: Mapping[Statement, Sequence[Passage]],
) -> dict[str, Bound]:
    """Return since when there is no such body any more: replaced by another, or disbanded.

    Args:
        evidence: What `passages.passages` returned.
        over: What `passages.last_words` returned.
    """
    ends: dict[str, list[Bound]] = defaultdict(list)
    for (_, _, old), bound in replaced_by(evidence).items():
        ends[old].append(bound)
    for body, bound in disbanded(over).items():
        ends[body].append(bound)
    return {
        body: min(bounds, key=lambda bound: (bound.when.first, not bound.stated, str(bound.when)))
        for body, bounds in ends.items()
    }


def disbanded(over: Mapping[Statement, Sequence[Passage]]) -> dict[str, Bound]:
    """Return when each body was disbanded of which a paper says so: as stated, else by then."""
    told: dict[str, list[Passage]] = defaultdict(list)
    for (subject, predicate, _), several in over.items():
        if predicate == str(RDF.type):
            told[subject] += several
    found = {}
    for body, several in sorted(told.items()):
        said = tuple(passage for passage in several if passage.until)
        if said:
            when = min((p.until for p in said if p.until), key=_exactness)
            found[body] = Bound(when, stated=True, passages=said)
        elif bound := _by_first([passage for passage in several if passage.date]):
            found[body] = bound
    return found


def _by_first(several: Sequence[Passage]) -> Bound | None:
    """Return the day of the first paper, by which something had come about."""
    first = min(several, key=lambda p: (str(p.date), p.iri), default=None)
    if first is None or first.date is None:
        return None
    return Bound(When.of(first.date), stated=False, passages=(first,))


def time_quads(store: Store) -> list[Quad]:
    """Return the statements of the derived graph, sorted and without repetition."""
    evidence, over = passages(store, RELATIONS), last_words(store)
    posts = column(store, NS + Predicate.POST_IN)
    held = tenures_in(store, evidence, over)
    found = {
        *(quad for tenure in held for quad in membership(tenure, posts.get(tenure.of))),
        *changes_of(replaced_by(evidence), disbanded(over)),
    }
    return sorted(found, key=str)


def tenures_in(
    store: Store,
    evidence: Mapping[Statement, Sequence[Passage]],
    over: Mapping[Statement, Sequence[Passage]],
) -> list[Tenure]:
    """Return the tenures that passages of a store show."""
    labels = column(store, _LABEL)
    kinds = Kinds(
        people=_instances(store, FOAF.Person),
        posts=_instances(store, ORG.Post),
        label=lambda iri: labels.get(iri, ""),
    )
    return tenures(evidence, kinds, ended_bodies(evidence, over))


def _instances(store: Store, class_: URIRef) -> frozenset[str]:
    found = store.quads_for_pattern(None, _node(RDF.type), _node(class_))
    return frozenset(value(quad.subject) for quad in found)


def _exactness(when: When) -> tuple[int, str]:
    return (when.last - when.first).days, str(when)


def membership(tenure: Tenure, employer: str | None) -> Iterator[Quad]:
    """State a tenure (The Organization Ontology, section 5.3.2).

    Args:
        tenure: The tenure.
        employer: Of a post's, the organisation that the post is in.
    """
    iri = _iri("tenure", tenure.holder, tenure.role, tenure.of, str(tenure.begin))
    yield _quad(iri, RDF.type, _node(ORG.Membership))
    yield _quad(iri, ORG.member, NamedNode(tenure.holder))
    yield _quad(iri, SL.inRole, _node(SL[tenure.role]))
    if tenure.role is Predicate.HOLDS_POST:
        yield _quad(iri, SL.ofPost, NamedNode(tenure.of))
    organisation = employer if tenure.role is Predicate.HOLDS_POST else tenure.of
    if organisation:
        yield _quad(iri, ORG.organization, NamedNode(organisation))
    for name, day in ((SL.firstSeen, tenure.first_seen), (SL.lastSeen, tenure.last_seen)):
        if day:
            yield _quad(iri, name, Literal(day.isoformat(), datatype=_node(XSD.date)))
    yield from _evidence(iri, SL.observation, tenure.sightings)
    if tenure.since:
        yield from _bound(iri, "since", tenure.since)
    if tenure.until:
        yield from _bound(iri, "until", tenure.until)


def changes_of(replaced: Mapping[Statement, Bound], gone: Mapping[str, Bound]) -> Iterator[Quad]:
    """State which bodies were replaced, by which, and which were disbanded."""
    for (new, _, old), bound in replaced.items():
        yield from _change(old, new, bound)
    for body, bound in gone.items():
        yield from _change(body, None, bound)


def _change(old: str, new: str | None, bound: Bound) -> Iterator[Quad]:
    """State that a body was replaced, or is no more (The Organization Ontology, section 5.6)."""
    iri = _iri("change", new or "", old)
    yield _quad(iri, RDF.type, _node(ORG.ChangeEvent))
    yield _quad(iri, ORG.originalOrganization, NamedNode(old))
    if new:
        yield _quad(iri, ORG.resultingOrganization, NamedNode(new))
    yield from _bound(iri, "since", bound)


def _bound(iri: str, side: str, bound: Bound) -> Iterator[Quad]:
    yield _quad(iri, SL[side], when_literal(bound.when))
    yield _quad(iri, SL[f"{side}Stated"], Literal(bound.stated))
    yield from _evidence(iri, SL[f"{side}Evidence"], bound.passages)


def _evidence(iri: str, name: URIRef, several: Iterable[Passage]) -> Iterator[Quad]:
    for passage in several:
        yield _quad(iri, name, NamedNode(passage.iri))
        yield _quad(iri, PROV.wasDerivedFrom, NamedNode(passage.document))


def _iri(segment: str, *stable: str) -> str:
    return f"{BASE}{segment}/{hashlib.sha256(chr(31).join(stable).encode()).hexdigest()[:20]}"


def _quad(subject: str, predicate: URIRef, value: NamedNode | Literal) -> Quad:
    return Quad(NamedNode(subject), _node(predicate), value, _GRAPH)


def _node(term: URIRef) -> NamedNode:
    return NamedNode(str(term))
