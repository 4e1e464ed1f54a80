"""The graph as a network of entities: who stands in what relation to whom, and says who."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final, TypeAlias

import networkx as nx
from pyoxigraph import NamedNode, Store

from ..ontology.terms import OFFICIALS, RELATION_WORDS, EntityType
from .passages import (
    DCTERMS,
    RDF,
    SL,
    Passage,
    Statement,
    column,
    columns,
    last_words,
    passages,
    value,
)
from .time import disbanded

SKOS: Final = "http://www.w3.org/2004/02/skos/core#"

Network: TypeAlias = "nx.MultiDiGraph[str]"
"""Entities by IRI, and the relations between them; `network` says with what attributes."""

MEETING_OF: Final = "meetingOf"
"""Key of the edge from a meeting to the body that met; its passages are the meeting's own."""

IN_WORDS: Final = {str(key): words for key, words in RELATION_WORDS.items()} | {
    MEETING_OF: "is a meeting of"
}
"""Each relation as a reader would say it, by the local name of its property."""

_CLASSES: Final[dict[str, EntityType]] = {
    "http://xmlns.com/foaf/0.1/Person": EntityType.PERSON,
    "http://www.w3.org/ns/org#Post": EntityType.POST,
} | {SL + kind: kind for kind in EntityType if kind not in OFFICIALS}


def network(store: Store) -> Network:
    """Return the entities of all papers and the relations between them.

    A node is an entity's IRI, with the attributes `label`, `type` (the local name of its class),
    `aliases` (sorted), `place` (empty for a national body), `placed_by` (how the papers make the
    place known, sorted) and `ended` (a `Bound`, of a body that was disbanded). An edge's key is the
    local name of its property, with the attributes `relation` (the same), `label` (in words) and
    `passages` (the surest first). Nodes and edges come in the order of their IRIs, whatever the
    order of papers.
    """
    net: Network = nx.MultiDiGraph()
    labels = column(store, SKOS + "prefLabel")
    aliases = columns(store, SKOS + "altLabel")
    places = column(store, DCTERMS + "spatial")
    evidence = passages(store)
    ends = disbanded(last_words(store))
    placed: dict[str, set[str]] = defaultdict(set)
    for (subject, _, _), several in evidence.items():
        placed[subject].update(passage.placed_by for passage in several if passage.placed_by)
    for entity, classes in sorted(columns(store, RDF + "type").items()):
        kinds = [_CLASSES[iri] for iri in classes if iri in _CLASSES]
        if kinds:
            net.add_node(
                entity,
                label=labels.get(entity, entity),
                type=str(kinds[0]),
                aliases=aliases.get(entity, []),
                place=places.get(entity, ""),
                placed_by=sorted(placed[entity]),
                ended=ends.get(entity),
            )
    _add_relations(net, store, evidence)
    return net


def _add_relations(net: Network, store: Store, evidence: Mapping[Statement, list[Passage]]) -> None:
    """Add every relation whose two ends are entities, in a settled order."""
    edges = {
        (value(quad.subject), relation, value(quad.object))
        for relation in IN_WORDS
        for quad in store.quads_for_pattern(None, NamedNode(SL + relation), None)
    }
    for subject, relation, target in sorted(edges):
        if subject not in net or target not in net:
            continue
        stated = (subject, SL + relation, target)
        if relation == MEETING_OF:
            stated = (subject, RDF + "type", SL + EntityType.MEETING)
        net.add_edge(
            subject,
            target,
            key=str(relation),
            relation=str(relation),
            label=IN_WORDS[relation],
            passages=evidence.get(stated, []),
        )
