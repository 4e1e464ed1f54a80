"""The graph against its shapes (SHACL)."""

from dataclasses import dataclass
from importlib import resources

import pyshacl
from pyoxigraph import NamedNode, QueryTriples, RdfFormat, Store
from rdflib import DCTERMS, RDF, RDFS, SH, SKOS
from rdflib import Graph as RdfGraph
from rdflib.term import Node, URIRef

from .. import ontology
from ..ontology.namespace import SL
from .store import Graph

_UNION = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
_LABELS = (SKOS.prefLabel, DCTERMS.title, SL.text, SL.quote, RDFS.label)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something in a graph that is not as it must be.

    Attributes:
        message: What is wrong, as the rest of a sentence that begins with the focus.
        focus: Name of the thing that is wrong.
        value: Name of the value that makes it so; empty where something is missing.
        documents: Paths of the papers that speak of it.
    """

    message: str
    focus: str
    value: str
    documents: tuple[str, ...]


def check(graph: Graph) -> list[Problem]:
    """Validate all papers together against `shapes.ttl`.

    Args:
        graph: An open graph.

    Returns:
        What is wrong, sorted; nothing where all is well.
    """
    return validate(graph.store)


def validate(store: Store) -> list[Problem]:
    """Do the work of `check` on a store."""
    data = _union(store)
    shapes = RdfGraph().parse(data=_read("shapes.ttl"), format="turtle")
    _, results, _ = pyshacl.validate(data, shacl_graph=shapes, inplace=True)
    if not isinstance(results, RdfGraph):
        raise TypeError(f"validation failed: {results}")
    return sorted(
        _problem(results, result, data, store)
        for result in results.subjects(RDF.type, SH.ValidationResult)
    )


def _union(store: Store) -> RdfGraph:
    """Return the statements of all papers and of the vocabulary as one graph."""
    triples = store.query(_UNION, use_default_graph_as_union=True)
    if not isinstance(triples, QueryTriples):
        raise TypeError("not a CONSTRUCT query")
    data = RdfGraph().parse(data=triples.serialize(format=RdfFormat.N_TRIPLES), format="nt")
    return data.parse(data=_read("sightline.ttl"), format="turtle")


def _problem(results: RdfGraph, result: Node, data: RdfGraph, store: Store) -> Problem:
    focus, value = results.value(result, SH.focusNode), results.value(result, SH.value)
    # A relation is in every paper; the statement at fault is only in those of its subject.
    about = value if (focus, RDF.type, SL.Relation) in data else focus
    return Problem(
        message=str(results.value(result, SH.resultMessage) or ""),
        focus=_label(focus, data),
        value=_label(value, data) if value != focus else "",
        documents=_documents(about, data, store),
    )


def _label(node: Node | None, data: RdfGraph) -> str:
    for predicate in _LABELS:
        label = data.value(node, predicate) if isinstance(node, URIRef) else None
        if label is not None:
            return str(label)
    return str(node or "").removeprefix(str(SL))


def _documents(node: Node | None, data: RdfGraph, store: Store) -> tuple[str, ...]:
    if not isinstance(node, URIRef):
        return ()
    quads = store.quads_for_pattern(NamedNode(str(node)), None, None, None)
    names = {quad.graph_name for quad in quads}
    graphs = [URIRef(name.value) for name in names if isinstance(name, NamedNode)]
    return tuple(sorted(str(path) for graph in graphs for path in data.objects(graph, SL.path)))


def _read(name: str) -> str:
    return resources.files(ontology).joinpath(name).read_text("utf-8")
