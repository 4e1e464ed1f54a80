"""Sightline: who governs safeguarding, read from the papers that councils publish.

    import sightline

    sightline.build(["papers"], "marlshire.graph")
    with sightline.open("marlshire.graph") as graph:
        for row in graph.query("who-chairs", body="Safeguarding Children Board"):
            print(row["chair"], row["document"], row["page"], row["quote"])

What a function needs is imported when it is called, so that importing the package costs nothing.
"""

# ruff: noqa: PLC0415  imports stand inside the functions that need them

from typing import TYPE_CHECKING

from .version import __version__

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence
    from types import TracebackType
    from typing import Self

    import rdflib

    from .graph.build import BuildReport
    from .graph.network import Network
    from .graph.store import Graph as StoredGraph
    from .graph.store import Paper
    from .queries.run import Cell

__all__ = ["Graph", "__version__", "build", "open"]


class Graph:
    """A graph that is open for reading; a context manager that closes it. `open` gives one."""

    def __init__(self, graph: "StoredGraph") -> None:
        self._graph = graph

    def __enter__(self) -> "Self":
        """Return the graph itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: "TracebackType | None",
    ) -> None:
        """Close the graph."""
        self.close()

    def close(self) -> None:
        """Let others write to the graph; nothing can be asked of this one any more."""
        self._graph.close()

    def query(self, question: str, /, **params: str) -> "list[dict[str, Cell]]":
        """Return the rows that answer a question, each a dictionary by column.

        Args:
            question: The name of a shipped query ("who-chairs"), or SPARQL over all papers
                together. SELECT gives its own columns; ASK one row with `answer`; CONSTRUCT and
                DESCRIBE a row for each triple, with `subject`, `predicate` and `object`.
            params: Values of the query's parameters: names of entities, as people type them.

        Raises:
            sightline.queries.errors.QuestionError: The question cannot be answered as it was put.
        """
        from .queries.catalogue import get, parse_own
        from .queries.run import run

        named = question.replace("-", "").isalpha()
        query = get(question) if named else parse_own(question, "query")
        return run(self._graph.store, query, params).records()

    def papers(self) -> "list[Paper]":
        """Return the papers that the graph was built from."""
        return self._graph.papers()

    def network(self) -> "Network":
        """Return the entities and their relations as a networkx graph.

        Nodes are IRIs with `label`, `type`, `aliases` and `place`; edges have `relation`, `label`
        and `passages`.
        """
        from .graph.network import network

        return network(self._graph.store)

    def to_rdflib(self) -> "rdflib.Dataset":
        """Return a copy of the graph as an rdflib dataset with one named graph for each paper."""
        return self._graph.to_rdflib()


def open(graph: "str | os.PathLike[str]") -> Graph:  # noqa: A001  read as `sightline.open`
    """Open a graph folder for reading.

    Raises:
        sightline.graph.store.GraphError: There is no such graph, it is being written to, or it
            was made by a newer version.
    """
    from pathlib import Path

    from .graph.store import Graph as StoredGraph

    return Graph(StoredGraph.open(Path(graph)))


def build(
    paths: "Sequence[str | os.PathLike[str]]",
    graph: "str | os.PathLike[str]",
    *,
    prune: bool = False,
    workers: int | None = None,
    model: str | None = None,
    council: str | None = None,
) -> "BuildReport":
    """Read papers into a graph folder; only what is new or has changed is read.

    Args:
        paths: Papers, folders of papers and zip archives of papers.
        graph: The folder; it is made if there is none.
        prune: Drop the papers whose file is gone.
        workers: How many processes read; by default as many as there are cores.
        model: Name of an installed spaCy pipeline whose parser and entities are used as well.
        council: The council that the papers are of, where they do not say.

    Returns:
        What was read, left as it was, dropped and skipped, and what the graph holds now.

    Raises:
        sightline.graph.store.GraphError: The folder cannot be written to.
    """
    from pathlib import Path

    from .graph.build import build as build_graph

    return build_graph(
        [Path(path) for path in paths],
        Path(graph),
        prune=prune,
        workers=workers,
        model=model,
        council=council,
    )
