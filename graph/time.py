"""The derived graph of time: tenures and successions, with the passages they follow from.

It is a named graph of its own, made anew from the papers' graphs with each build, so that what
papers state and what follows from it stay apart.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad, Store
from rdflib import ORG, PROV, RDF, XSD, URIRef

from ..ontology.namespace import SL
from ..ontology.terms import Predicate
from .identifiers import BASE
from .passages import SL as NS
from .passages import Passage, Statement, column, columns, passages
from .quads import when_literal
from .tenure import ROLES, Bound, Tenure, tenures
from .when import When

DERIVED: Final = f"{BASE}derived/"
"""What the IRI of every derived graph begins with; all others are papers."""

TIME: Final = f"{DERIVED}time"
"""The IRI of the derived graph of time."""

RELATIONS: Final = [NS + relation for relation in (*ROLES, Predicate.REPLACES)]
"""The properties from whose statements the graph of time follows."""

_PERSON: Final = "http://xmlns.com/foaf/0.1/Person"
_LABEL: Final = "http://www.w3.org/2004/02/skos/core#prefLabel"
_GRAPH: Final = NamedNode(TIME)


def replaced_by(evidence: Mapping[Statement, Sequence[Passage]]) -> dict[Statement, Bound]:
    """Return since when each body that replaced another did, where that is known.

    The date is stated, or else inferred: replaced by the day of the first paper that says so.
    """
    found = {}
    for statement, several in sorted(evidence.items()):
        if statement[1] != NS + Predicate.REPLACES:
            continue
        said = [passage for passage in several if passage.since]
        dated = [passage for passage in several if passage.date]
        if said:
            when = min((p.since for p in said if p.since), key=_exactness)
            found[statement] = Bound(when, stated=True, passages=tuple(said))
        elif dated:
            first = min(dated, key=lambda passage: (str(passage.date), passage.iri))
            if first.date:
                found[statement] = Bound(When.of(first.date), stated=False, passages=(first,))
    return found


def time_quads(store: Store) -> list[Quad]:
    """Return the statements of the derived graph, sorted and without repetition."""
    evidence = passages(store, RELATIONS)
    posts = column(store, NS + Predicate.POST_IN)
    found = {
        *(quad for tenure in tenures_in(store, evidence) for quad in _membership(tenure, posts)),
        *(quad for change in replaced_by(evidence).items() for quad in _change(*change)),
    }
    return sorted(found, key=str)


def tenures_in(store: Store, evidence: Mapping[Statement, Sequence[Passage]]) -> list[Tenure]:
    """Return the tenures that passages of a store show."""
    labels = column(store, _LABEL)
    types = columns(store, str(RDF.type))
    persons = (iri for iri, classes in types.items() if _PERSON in classes)
    return tenures(evidence, persons, lambda iri: labels.get(iri, ""))


def _exactness(when: When) -> tuple[int, str]:
    return (when.last - when.first).days, str(when)


def _membership(tenure: Tenure, posts: Mapping[str, str]) -> Iterator[Quad]:
    """State a tenure (The Organization Ontology, section 5.3.2)."""
    iri = _iri("tenure", tenure.holder, tenure.role, tenure.of, str(tenure.begin))
    yield _quad(iri, RDF.type, _node(ORG.Membership))
    yield _quad(iri, ORG.member, NamedNode(tenure.holder))
    yield _quad(iri, SL.inRole, _node(SL[tenure.role]))
    if tenure.role is Predicate.HOLDS_POST:
        yield _quad(iri, SL.ofPost, NamedNode(tenure.of))
    organisation = posts.get(tenure.of) if tenure.role is Predicate.HOLDS_POST else tenure.of
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


def _change(statement: Statement, bound: Bound) -> Iterator[Quad]:
    """State a succession (The Organization Ontology, section 5.6)."""
    new, _, old = statement
    iri = _iri("change", new, old)
    yield _quad(iri, RDF.type, _node(ORG.ChangeEvent))
    yield _quad(iri, ORG.originalOrganization, NamedNode(old))
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
