"""The graph as RDF: N-Quads, TriG, Turtle, JSON-LD."""

from io import BytesIO
from itertools import takewhile
from pathlib import Path
from typing import Final

from pyoxigraph import Quad, RdfFormat, Store, Triple, serialize

PREFIXES: Final = {
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "sl": "https://w3id.org/sightline/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def write_nquads(store: Store, file: Path) -> None:
    """Write every statement with its paper's graph, one on a line, sorted."""
    serialize(_quads(store), str(file), RdfFormat.N_QUADS)


def write_jsonld(store: Store, file: Path) -> None:
    """Write one graph for each paper, statements sorted."""
    serialize(_quads(store), str(file), RdfFormat.JSON_LD)


def write_trig(store: Store, file: Path) -> None:
    """Write one graph for each paper, statements sorted."""
    _write_settled(_quads(store), file, RdfFormat.TRIG)


def write_turtle(store: Store, file: Path) -> None:
    """Write the statements of all papers as one graph, sorted.

    Turtle has no named graphs: which paper says what is told by the evidence alone.
    """
    triples = sorted({quad.triple for quad in store}, key=_order)
    _write_settled(triples, file, RdfFormat.TURTLE)


def _quads(store: Store) -> list[Quad]:
    return sorted(store, key=lambda quad: (str(quad.graph_name), _order(quad.triple)))


def _order(triple: Triple) -> tuple[str, bool, str, str]:
    predicate = str(triple.predicate)
    is_type = predicate == f"<{PREFIXES['rdf']}type>"
    return (str(triple.subject), not is_type, predicate, str(triple.object))


def _write_settled(statements: list[Quad] | list[Triple], file: Path, fmt: RdfFormat) -> None:
    """Write with the prefix lines sorted: the serialiser puts them in another order each run."""
    buffer = BytesIO()
    serialize(statements, buffer, fmt, prefixes=PREFIXES)
    lines = buffer.getvalue().splitlines(keepends=True)
    head = list(takewhile(lambda line: line.startswith(b"@prefix "), lines))
    file.write_bytes(b"".join([*sorted(head), *lines[len(head) :]]))
