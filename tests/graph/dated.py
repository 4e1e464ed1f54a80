"""Papers of one line a fact, "Ann Cole chairs Elm Board until May 2019", made into a store."""

import datetime as dt
from collections.abc import Sequence

from pyoxigraph import Store
from sightline.graph.identifiers import TIME, document_iri
from sightline.graph.quads import quads
from sightline.graph.resolve import resolve
from sightline.graph.said import said_in
from sightline.graph.store import replace_graph
from sightline.graph.time import time_quads
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.graph.made import Made

_KINDS = {
    "Board": EntityType.PARTNERSHIP,
    "Partnership": EntityType.PARTNERSHIP,
    "Panel": EntityType.COMMITTEE,
    "Cabinet": EntityType.COMMITTEE,
    "Council": EntityType.COUNCIL,
    "Manager": EntityType.POST,
    "Councillor": EntityType.POST,
}


def paper(date: str, *lines: str, name: str = "") -> Made:
    """Make a paper; what follows the two names of a line is said right after the passage."""
    made = Made(name or f"{date}.txt", date=dt.date.fromisoformat(date) if date else None)
    known: dict[str, str] = {}
    for line in lines:
        verb = next(word for word in line.split() if word in list(Predicate))
        subject, _, rest = line.partition(f" {verb} ")
        kind = next(word for word in rest.split() if word in _KINDS)
        whom = rest[: rest.index(kind) + len(kind)]
        for thing in (subject, whom):
            if thing not in known:
                word = thing.split()[-1]
                known[thing] = made.entity(_KINDS.get(word, EntityType.PERSON), thing)
        made.fact(known[subject], Predicate(verb), known[whom])
        made.text = made.text[:-1] + rest[len(whom) :] + ".\n\n"
    return made


def store_of(papers: Sequence[Made]) -> Store:
    """Return the graph of some papers, as a build makes it."""
    readings = [made.reading() for made in papers]
    resolved = resolve(readings)
    store = Store()
    for reading in readings:
        statements = quads(reading, resolved, [reading.document.path], said_in(reading))
        replace_graph(store, document_iri(reading.document.sha256), statements)
    replace_graph(store, TIME, time_quads(store))
    return store
