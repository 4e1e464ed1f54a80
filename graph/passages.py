"""The passages behind the statements of a graph, read from its `sl:Evidence`."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from pyoxigraph import NamedNode, Store

from .when import When
from .wordings import is_to_come

SL: Final = "https://w3id.org/sightline/ns#"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
DCTERMS: Final = "http://purl.org/dc/terms/"
PROV: Final = "http://www.w3.org/ns/prov#"

Statement = tuple[str, str, str]
"""Subject, predicate and object, as IRIs (the object of a decision's text: as its wording)."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a paper that supports one statement.

    Attributes:
        quote: The sentence, verbatim.
        document: IRI of the paper.
        title: The paper's title.
        path: The paper's file, as the user named it.
        page: Page, from 1, where the format has pages.
        date: The day the statement was observed: the meeting's or the paper's own.
        rule: What recognised it.
        confidence: How sure that rule is, 0 to 1.
        iri: IRI of the passage.
        since: When what is stated began to hold, if the paper says so.
        until: When it ended, if the paper says so.
        over: True if the wording says that it was over by then.
        dated: The passage with the wording of those dates, verbatim; empty if there is none.
        placed_by: How the place of what it names is known, if it names something of a place.
    """

    quote: str
    document: str
    title: str
    path: str
    page: int | None
    date: dt.date | None
    rule: str
    confidence: float
    iri: str = ""
    since: When | None = None
    until: When | None = None
    over: bool = False
    dated: str = ""
    placed_by: str = ""

    @property
    def sighting(self) -> bool:
        """True if the passage saw on its date what it states: neither announced nor remembered."""
        if self.date is None or self.over or (self.since is None and is_to_come(self.quote)):
            return False
        begun = self.since is None or self.since.first <= self.date
        return begun and (self.until is None or self.until.last >= self.date)


def column(store: Store, predicate: str) -> dict[str, str]:
    """Return the value of a property that has one value, by subject, over all papers.

    Of a property that has several values the one that sorts first is taken.
    """
    values = columns(store, predicate)
    return {subject: several[0] for subject, several in values.items()}


def columns(store: Store, predicate: str) -> dict[str, list[str]]:
    """Return the distinct values of a property, sorted, by subject, over all papers."""
    values: dict[str, set[str]] = defaultdict(set)
    for quad in store.quads_for_pattern(None, NamedNode(predicate), None):
        values[value(quad.subject)].add(value(quad.object))
    return {subject: sorted(several) for subject, several in values.items()}


def value(term: object) -> str:
    """Return the IRI of a node, or the wording of a literal."""
    return str(getattr(term, "value", ""))


def day(date: str | None) -> dt.date | None:
    """Return an `xsd:date` as a date; None stays None."""
    return dt.date.fromisoformat(date) if date else None


def passages(
    store: Store, relations: Iterable[str] | None = None
) -> dict[Statement, list[Passage]]:
    """Return the passages of the graph by the statement they support, the surest first.

    Args:
        store: The graph.
        relations: The properties whose statements are wanted, as IRIs; by default all.
    """
    return _gathered(store, _evidence(store, relations))


def passages_of(store: Store, statements: Iterable[Statement]) -> dict[Statement, list[Passage]]:
    """Return the passages of some statements, as `passages`."""
    wanted = set(statements)
    found: set[NamedNode] = set()
    for place, things in (("subject", {s[0] for s in wanted}), ("object", {s[2] for s in wanted})):
        nodes = {
            quad.subject
            for thing in things
            for quad in store.quads_for_pattern(None, NamedNode(RDF + place), NamedNode(thing))
            if isinstance(quad.subject, NamedNode)
        }
        found = found & nodes if found else nodes
    gathered = _gathered(store, found)
    return {statement: several for statement, several in gathered.items() if statement in wanted}


def last_words(store: Store) -> dict[Statement, list[Passage]]:
    """Return the passages that say until when something was, or that it is over, as `passages`."""
    return _gathered(
        store,
        {
            quad.subject
            for name in ("statesUntil", "statesOver")
            for quad in store.quads_for_pattern(None, NamedNode(SL + name), None)
            if isinstance(quad.subject, NamedNode)
        },
    )


def _gathered(store: Store, evidence: Iterable[NamedNode]) -> dict[Statement, list[Passage]]:
    title = column(store, DCTERMS + "title")
    path = column(store, SL + "path")
    found: dict[Statement, list[tuple[int, Passage]]] = defaultdict(list)
    for node in evidence:
        told = {
            value(quad.predicate): value(quad.object)
            for quad in store.quads_for_pattern(node, None, None)
        }
        document = told.get(PROV + "wasDerivedFrom")
        if not document:
            continue
        page, since, until = (told.get(SL + name) for name in ("page", *_STATED))
        passage = Passage(
            quote=told[SL + "quote"],
            document=document,
            title=title.get(document, ""),
            path=path.get(document, ""),
            page=int(page) if page else None,
            date=day(told.get(SL + "observedOn")),
            rule=told[SL + "rule"],
            confidence=float(told[SL + "confidence"]),
            iri=value(node),
            since=When.parse(since) if since else None,
            until=When.parse(until) if until else None,
            over=told.get(SL + "statesOver") == "true",
            dated=told.get(SL + "datedQuote", ""),
            placed_by=told.get(SL + "placedBy", ""),
        )
        statement = (told[RDF + "subject"], told[RDF + "predicate"], told[RDF + "object"])
        found[statement].append((int(told[SL + "start"]), passage))
    return {
        statement: [passage for _, passage in sorted(several, key=_surest_first)]
        for statement, several in found.items()
    }


_STATED: Final = ("statesSince", "statesUntil")


def _evidence(store: Store, relations: Iterable[str] | None) -> set[NamedNode]:
    """Return the passages that support statements of some properties, or of any."""
    wanted = [None] if relations is None else [NamedNode(relation) for relation in relations]
    return {
        quad.subject
        for relation in wanted
        for quad in store.quads_for_pattern(None, NamedNode(RDF + "predicate"), relation)
        if isinstance(quad.subject, NamedNode)
    }


def _surest_first(placed: tuple[int, Passage]) -> tuple[float, str, str, int]:
    start, passage = placed
    return (-passage.confidence, str(passage.date or ""), passage.document, start)
