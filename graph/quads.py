"""A reading, its entities resolved, as the statements of one named graph."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from pyoxigraph import Literal, NamedNode, Quad
from rdflib import DCTERMS, FOAF, ORG, PROV, RDF, SKOS, XSD, URIRef

from ..extract.facts import Decision, Entity, Evidence, Reading
from ..ontology.namespace import SL
from ..ontology.terms import DecisionKind, EntityType, PaperKind, Predicate
from .endings import Ending
from .identifiers import decision_iri, document_iri, evidence_iri
from .mentions import Key
from .names import place_key
from .naming import Resolved
from .observed import observed_on, sittings
from .places import PlacedBy
from .said import Said
from .when import When

_CLASSES = {
    kind: {EntityType.PERSON: FOAF.Person, EntityType.POST: ORG.Post}.get(kind) or SL[kind]
    for kind in EntityType
}
_DECISIONS = {
    DecisionKind.RESOLUTION: SL.Resolution,
    DecisionKind.RECOMMENDATION: SL.Recommendation,
}
_Term = NamedNode | Literal


def quads(
    reading: Reading,
    resolved: Mapping[Key, Resolved],
    paths: Sequence[str],
    said: Said | None = None,
) -> list[Quad]:
    """Return every statement of a paper's named graph, sorted and without repetition.

    Args:
        reading: What the paper says.
        resolved: What each of its entities is.
        paths: The names under which the paper was found.
        said: What its text says beside its facts (`said.said_in`).
    """
    return sorted(set(_Paper(reading, resolved, said or Said()).statements(paths)), key=str)


def concept(kind: PaperKind) -> URIRef:
    """Return the concept of a kind of paper: "agenda pack" is `sl:agendaPack`."""
    first, *others = kind.value.split()
    return SL[first + "".join(word.capitalize() for word in others)]


class _Paper:
    """The statements of one paper."""

    def __init__(self, reading: Reading, resolved: Mapping[Key, Resolved], said: Said) -> None:
        self._reading = reading
        self._said = said
        self._sittings = sittings(reading)
        self._document = document_iri(reading.document.sha256)
        self._graph = NamedNode(self._document)
        sha256 = reading.document.sha256
        self._resolved = {entity.id: resolved[sha256, entity.id] for entity in reading.entities}

    def statements(self, paths: Sequence[str]) -> Iterator[Quad]:
        yield from self._described(paths)
        for entity in self._reading.entities:
            yield from self._entity(entity)
        for fact in self._reading.facts:
            subject, relation = self._iri(fact.subject), SL[fact.predicate]
            whom = self._iri(fact.object)
            if subject != whom:
                yield self._quad(subject, relation, NamedNode(whom))
                for passage in fact.evidence:
                    yield from self._evidence(passage, subject, relation, NamedNode(whom))
                    yield from self._times(passage, fact.predicate, subject, whom)
        for decision in self._reading.decisions:
            yield from self._decision(decision)
        for ending in self._said.endings:
            yield from self._ending(ending)

    def _described(self, paths: Sequence[str]) -> Iterator[Quad]:
        reading, document = self._reading, self._document
        yield self._quad(document, RDF.type, _node(SL.Document))
        yield self._quad(document, DCTERMS.title, Literal(reading.title))
        yield self._quad(document, DCTERMS.format, Literal(reading.document.media_type))
        yield self._quad(document, DCTERMS.type, _node(concept(reading.kind)))
        yield self._quad(document, SL.sha256, Literal(reading.document.sha256))
        for path in paths:
            yield self._quad(document, SL.path, Literal(path))
        if reading.date:
            yield self._quad(document, DCTERMS.date, _date(reading.date))
        if reading.publisher:
            publisher = NamedNode(self._iri(reading.publisher))
            yield self._quad(document, DCTERMS.publisher, publisher)
        for contact in reading.contacts:
            yield self._quad(document, DCTERMS.contributor, NamedNode(self._iri(contact)))

    def _entity(self, entity: Entity) -> Iterator[Quad]:
        resolved = self._resolved[entity.id]
        iri, kind = resolved.iri, _node(_CLASSES[resolved.type])
        yield self._quad(iri, RDF.type, kind)
        yield self._quad(iri, SKOS.prefLabel, Literal(resolved.label))
        for name in {entity.name, *entity.aliases} - {resolved.label}:
            yield self._quad(iri, SKOS.altLabel, Literal(name))
        for place in resolved.places:
            yield self._quad(iri, DCTERMS.spatial, Literal(place))
        if entity.body:
            yield self._quad(iri, SL.meetingOf, NamedNode(self._iri(entity.body)))
        if entity.date:
            yield self._quad(iri, SL.date, _date(entity.date))
        if entity.venue:
            yield self._quad(iri, SL.venue, Literal(entity.venue))
        yield from self._evidence(entity.evidence, iri, RDF.type, kind)
        if (by := self._placed_by(entity)) and resolved.place:
            node = self._passage(entity.evidence, iri, RDF.type, kind)
            yield self._quad(node, SL.placedBy, Literal(str(by)))

    def _placed_by(self, entity: Entity) -> PlacedBy | None:
        """Return how the place of an entity is known."""
        by = self._resolved[entity.id].placed_by
        given = by is PlacedBy.PAPER and place_key(entity.place or "") == self._said.given
        return PlacedBy.GIVEN if given and entity.place else by

    def _decision(self, decision: Decision) -> Iterator[Quad]:
        place = f"{decision.evidence.start}-{decision.evidence.end}"
        iri = decision_iri(self._document, decision.kind, place, decision.text)
        text = Literal(decision.text)
        yield self._quad(iri, RDF.type, _node(_DECISIONS[decision.kind]))
        yield self._quad(iri, SL.text, text)
        if decision.meeting:
            yield self._quad(iri, SL.decidedAt, NamedNode(self._iri(decision.meeting)))
        if decision.addressee:
            yield self._quad(iri, SL.addressedTo, NamedNode(self._iri(decision.addressee)))
        if decision.item:
            yield self._quad(iri, SL.item, Literal(decision.item))
        yield from self._evidence(decision.evidence, iri, SL.text, text)

    def _evidence(
        self, passage: Evidence, subject: str, predicate: URIRef, value: _Term
    ) -> Iterator[Quad]:
        """State that a passage supports a statement (RDF 1.1 Schema, section 5.3)."""
        iri = self._passage(passage, subject, predicate, value)
        yield self._quad(iri, RDF.type, _node(SL.Evidence))
        yield self._quad(iri, RDF.subject, NamedNode(subject))
        yield self._quad(iri, RDF.predicate, _node(predicate))
        yield self._quad(iri, RDF.object, value)
        yield self._quad(iri, SL.quote, Literal(passage.quote))
        yield self._quad(iri, SL.start, Literal(passage.start))
        yield self._quad(iri, SL.end, Literal(passage.end))
        yield self._quad(iri, SL.rule, Literal(passage.rule))
        confidence = f"{passage.confidence:.3f}".rstrip("0").rstrip(".")
        yield self._quad(iri, SL.confidence, Literal(confidence, datatype=_node(XSD.decimal)))
        if passage.page:
            yield self._quad(iri, SL.page, Literal(passage.page))
        if day := observed_on(passage, self._sittings, self._reading.date):
            yield self._quad(iri, SL.observedOn, _date(day))
        yield self._quad(iri, PROV.wasDerivedFrom, self._graph)

    def _times(
        self, passage: Evidence, predicate: Predicate, subject: str, whom: str
    ) -> Iterator[Quad]:
        """State what a passage says of the time of its statement."""
        stated = self._said.dated.get((passage.start, passage.end, predicate))
        if not stated:
            return
        iri = self._passage(passage, subject, SL[predicate], NamedNode(whom))
        yield self._quad(iri, SL.datedQuote, Literal(stated.quote))
        if stated.since:
            yield self._quad(iri, SL.statesSince, when_literal(stated.since))
        if stated.until:
            yield self._quad(iri, SL.statesUntil, when_literal(stated.until))
        if stated.over:
            yield self._quad(iri, SL.statesOver, Literal(stated.over))

    def _ending(self, ending: Ending) -> Iterator[Quad]:
        """State that a passage speaks of a body of which there is none any more."""
        resolved = self._resolved[ending.body]
        iri, kind = resolved.iri, _node(_CLASSES[resolved.type])
        passage = ending.evidence
        yield from self._evidence(passage, iri, RDF.type, kind)
        node = self._passage(passage, iri, RDF.type, kind)
        yield self._quad(node, SL.statesOver, Literal(value=True))
        if ending.until:
            yield self._quad(node, SL.statesUntil, when_literal(ending.until))

    def _passage(self, passage: Evidence, subject: str, predicate: URIRef, value: _Term) -> str:
        """Return the IRI of a passage."""
        span = f"{passage.start}-{passage.end}"
        return evidence_iri(self._document, subject, predicate, value.value, span, passage.rule)

    def _iri(self, entity: str) -> str:
        return self._resolved[entity].iri

    def _quad(self, subject: str, predicate: URIRef, value: _Term) -> Quad:
        return Quad(NamedNode(subject), _node(predicate), value, self._graph)


def _node(term: URIRef) -> NamedNode:
    return NamedNode(str(term))


def when_literal(when: When) -> Literal:
    """Return a day, month or year as the literal that is as exact."""
    return Literal(str(when), datatype=_node(XSD[when.datatype]))


def _date(date: dt.date) -> Literal:
    return Literal(date.isoformat(), datatype=_node(XSD.date))
