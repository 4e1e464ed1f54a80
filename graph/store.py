"""The graph as it is used: opened to be read, or to be written paper by paper."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pyoxigraph import Literal, NamedNode, Quad, QuerySolutions, RdfFormat, Store

from ..extract.facts import Reading
from ..ontology.terms import Predicate
from .asof import as_of as known_by
from .asof import count_papers, dated_papers
from .folder import DamagedGraph, GraphError, GraphFolder, GraphInUse, NewerFormat, NoGraph

if TYPE_CHECKING:
    import rdflib

__all__ = [
    "Counts",
    "DamagedGraph",
    "Graph",
    "GraphError",
    "GraphInUse",
    "NewerFormat",
    "NoGraph",
    "Paper",
    "count",
    "replace_graph",
]

_PAPERS = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX sl: <https://w3id.org/sightline/ns#>
SELECT ?document ?sha256 ?title ?type ?date (MIN(?name) AS ?path) WHERE {
  GRAPH ?document {
    ?document sl:sha256 ?sha256 ; dcterms:title ?title ; dcterms:format ?type ; sl:path ?name .
    OPTIONAL { ?document dcterms:date ?date }
  }
}
GROUP BY ?document ?sha256 ?title ?type ?date
ORDER BY ?path
"""
_COUNTED = f"""
    VALUES (?p ?kind) {{
      (skos:prefLabel "entities") (sl:text "decisions")
      {" ".join(f'(sl:{predicate} "facts")' for predicate in Predicate)}
    }}
    GRAPH ?document {{ ?s ?p ?o }}
"""
_PREFIXES = """
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX sl: <https://w3id.org/sightline/ns#>
"""
_COUNTS = f"""{_PREFIXES}
SELECT ?document ?kind (COUNT(*) AS ?count)
WHERE {{ {{ SELECT DISTINCT ?document ?kind ?s ?p ?o WHERE {{ {_COUNTED} }} }} }}
GROUP BY ?document ?kind
"""
_TOTALS = f"""{_PREFIXES}
SELECT ?kind (COUNT(*) AS ?count)
WHERE {{ {{ SELECT DISTINCT ?kind ?s ?p ?o WHERE {{ {_COUNTED} }} }} }}
GROUP BY ?kind
"""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is stated.

    Attributes:
        entities: People, posts, bodies and meetings.
        facts: Distinct statements about two of them.
        decisions: Resolutions and recommendations.
    """

    entities: int = 0
    facts: int = 0
    decisions: int = 0


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of a graph.

    Attributes:
        iri: IRI of the document, and of its named graph.
        path: The first of the names it was found under.
        sha256: Hash of its bytes.
        title: Its title.
        date: Its date, if it states one.
        media_type: Its format.
        counts: What it states.
    """

    iri: str
    path: str
    sha256: str
    title: str
    date: dt.date | None
    media_type: str
    counts: Counts


class Graph:
    """A graph folder opened to be read; a context manager.

    Attributes:
        store: Its named graphs, one for each paper; the default graph is empty, so give queries
            `use_default_graph_as_union=True`.
        undated: Of a graph opened as of a day, how many papers were left out for want of a date.
    """

    def __init__(self, folder: GraphFolder, store: Store, undated: int = 0) -> None:
        self._folder = folder
        self.store = store
        self.undated = undated

    @classmethod
    def open(cls, folder: Path, as_of: dt.date | None = None) -> Self:
        """Open a graph.

        Args:
            folder: Where it is.
            as_of: A day, to open instead what the papers known by then show of it, in memory.

        Raises:
            NoGraph: If there is none in the folder.
            NewerFormat: If a later version wrote it.
            GraphInUse: If it is being written.
            DamagedGraph: If its files are not what was written.
        """
        place = GraphFolder(folder, write=False)
        try:
            store = Store.read_only(str(place.store))
            if as_of is None:
                return cls(place, store)
            undated = count_papers(store) - len(dated_papers(store))
            return cls(place, known_by(store, as_of), undated)
        except FileNotFoundError as error:
            place.release()
            raise NoGraph(f"{folder}: is empty; add papers with `sightline build`") from error
        except (OSError, RuntimeError) as error:  # RuntimeError: RocksDB found corruption
            place.release()
            message = f"{place.store}: cannot be opened; delete it, build again"
            raise DamagedGraph(message) from error

    def close(self) -> None:
        """Let the folder go; the store is not to be used any more."""
        del self.store
        self._folder.release()

    def __enter__(self) -> Self:
        """Return the graph itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the graph."""
        self.close()

    def papers(self) -> list[Paper]:
        """Return the papers, by path."""
        counts = _counts(self.store)
        return [
            Paper(
                iri=_text(row["document"]),
                path=_text(row["path"]),
                sha256=_text(row["sha256"]),
                title=_text(row["title"]),
                date=dt.date.fromisoformat(_text(row["date"])) if row["date"] else None,
                media_type=_text(row["type"]),
                counts=counts.get(_text(row["document"]), Counts()),
            )
            for row in _select(self.store, _PAPERS)
        ]

    def reading(self, sha256: str) -> Reading:
        """Return what was read of a paper, with its text.

        Raises:
            NoGraph: If the graph has no such paper.
            DamagedGraph: If its file is not whole.
        """
        return self._folder.reading(sha256)

    def to_rdflib(self) -> "rdflib.Dataset":
        """Return every statement as an rdflib dataset, whose default graph is their union."""
        import rdflib  # noqa: PLC0415 - takes longer to import than most commands take

        dataset = rdflib.Dataset(default_union=True)
        for name in self.store.named_graphs():
            triples = self.store.dump(format=RdfFormat.N_TRIPLES, from_graph=name)
            dataset.graph(rdflib.URIRef(name.value)).parse(data=triples, format="nt")
        return dataset


def replace_graph(store: Store, graph: str, statements: Sequence[Quad]) -> None:
    """Make a named graph hold these statements, which name it, and no others.

    In two steps: a build writes into a copy, which takes the store's place when it is whole.
    """
    store.remove_graph(NamedNode(graph))
    store.extend(statements)


def count(store: Store) -> Counts:
    """Return how much the papers state together, each thing and statement counted once."""
    rows = _select(store, _TOTALS)
    return Counts(**{_text(row["kind"]): int(_text(row["count"])) for row in rows})


def _counts(store: Store) -> dict[str, Counts]:
    found: dict[str, dict[str, int]] = {}
    for row in _select(store, _COUNTS):
        numbers = found.setdefault(_text(row["document"]), {})
        numbers[_text(row["kind"])] = int(_text(row["count"]))
    return {document: Counts(**numbers) for document, numbers in found.items()}


def _select(store: Store, query: str) -> QuerySolutions:
    solutions = store.query(query)
    if not isinstance(solutions, QuerySolutions):
        raise TypeError("not a SELECT query")
    return solutions


def _text(term: object) -> str:
    if not isinstance(term, NamedNode | Literal):
        raise TypeError(f"neither a name nor a value: {term}")
    return term.value
