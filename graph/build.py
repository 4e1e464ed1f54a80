"""Papers become a graph: read what changed, resolve all names, write what differs.

What was read of a paper is kept, so that only new or changed papers are read again. Names are
resolved where something new is said; only the named graphs that come out different are written. A
build that is stopped leaves the graph as it was or as it shall be, and the next build does the
rest.
"""

import hashlib
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pyoxigraph import NamedNode, Quad, Store

from ..extract.facts import Reading
from ..extract.readers import Source, Unreadable, UnreadablePaper, find_papers
from ..version import __version__
from . import staged
from .aliases import with_own_aliases
from .folder import CannotWriteGraph, DamagedGraph, GraphFolder, Kept, Location
from .identifiers import IDENTITY, TIME, document_iri
from .identity import judgements
from .identity.state import Identity, decided, heeded, judgements_file
from .memory import uncollected
from .mentions import Key
from .naming import Resolved
from .outcomes import Outcomes
from .quads import quads
from .reading import PaperReader, Reader, read_all
from .said import said_in
from .store import Counts, count, replace_graph
from .time import time_quads
from .timelines import named_in, refresh_time

_CHECKPOINT = 100
"""How many papers are read before they are noted, should this process be killed."""


_FEW = 0.25
"""The share of papers up to which only those lines of time are made anew that they touch."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a build is.

    Attributes:
        done: Papers read so far.
        total: Papers to read.
        name: The paper read last.
    """

    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did.

    Attributes:
        read: Number of papers read.
        unchanged: Number of papers found as they were.
        dropped: Number of papers taken out, since they changed or are gone.
        skipped: Name of each paper that could not be read, and why.
        counts: What the graph states now.
        contradictions: What now speaks against earlier decisions about names.
    """

    read: int
    unchanged: int
    dropped: int
    skipped: tuple[tuple[str, str], ...]
    counts: Counts
    contradictions: tuple[str, ...] = ()


def build(
    paths: Sequence[Path],
    folder: Path,
    *,
    workers: int | None = None,
    prune: bool = False,
    max_bytes: int = 100_000_000,
    model: str | None = None,
    council: str | None = None,
    progress: Callable[[Progress], None] | None = None,
    reader: Reader | None = None,
) -> BuildReport:
    """Bring a graph up to date with the papers.

    A paper is known by the hash of its bytes: two equal files are one paper with two paths, and a
    file that changed takes the place of what it was. Papers that lie elsewhere stay as they are.

    Reading is done in spawned processes: a script that calls this at its top level must guard the
    call with `if __name__ == "__main__"`, or pass `workers=0`.

    Args:
        paths: Files, folders and archives.
        folder: The graph; made if it does not exist.
        workers: Number of processes that read, by default one for each processor; 0 reads in this
            process.
        prune: True to take out the papers whose files are gone.
        max_bytes: Papers larger than this are skipped.
        model: An installed spaCy pipeline to read with, beside the project's own.
        council: The place the papers belong to where they do not say it.
        progress: Called after each paper.
        reader: What reads a paper, in place of the project's own.

    Raises:
        GraphError: If the folder cannot be written.
    """
    graph = GraphFolder(folder, write=True)
    try:
        settings = f"sightline {__version__}, model {model}, council {council}"
        papers = _Papers(graph, settings, council)
        papers.find(find_papers(paths, max_bytes=max_bytes))
        if prune:
            papers.prune()
        processes = (os.cpu_count() or 1) if workers is None else workers
        try:
            papers.read(reader or PaperReader(model, council, max_bytes), processes, progress)
        finally:
            papers.save()
        counts, contradictions = _write(graph, papers.settle())
    finally:
        graph.release()
    return replace(papers.report(counts), contradictions=contradictions)


def rename(graph: GraphFolder) -> tuple[str, ...]:
    """Bring the names in a graph up to date with the decisions; return what speaks against them.

    Raises:
        GraphError: If the folder cannot be written.
    """
    return _write(graph, graph.index())[1]


class _Papers:
    """The papers of a graph, those just found, and what became of each."""

    def __init__(self, graph: GraphFolder, settings: str, council: str | None) -> None:
        self._graph = graph
        self._settings = settings
        self._council = council
        self._index = graph.index()
        self._before = set(self._index)
        self._found: dict[str, list[Source]] = {}
        self._lying: dict[Location, str] = {}
        self._skipped: list[tuple[str, str]] = []
        self._read: set[str] = set()
        self._at: dict[Source, Location] = {}

    def find(self, found: Iterable[Source | Unreadable]) -> None:
        """Tell the papers apart by the hash of their bytes."""
        for source in found:
            if isinstance(source, Unreadable):
                self._skipped.append((source.name, source.reason))
                continue
            try:
                sha256 = hashlib.sha256(source.read_bytes()).hexdigest()
            except UnreadablePaper as error:
                self._skipped.append((error.name, error.reason))
                continue
            self._found.setdefault(sha256, []).append(source)
            self._lying[self._location(source)] = sha256

    def read(
        self, reader: Reader, workers: int, progress: Callable[[Progress], None] | None
    ) -> None:
        """Read what is new, or was read otherwise, and keep it."""
        wanted = {sha256: self._wanted(sha256) for sha256 in self._found}
        sources = {source: sha256 for sha256, source in wanted.items() if source}
        outcomes = read_all(list(sources), reader, workers)
        for done, (source, outcome) in enumerate(outcomes, 1):
            sha256 = sources[source]
            if isinstance(outcome, str):
                self._skipped.append((source.name, outcome))
            elif outcome.document.sha256 != sha256:
                self._skipped.append((source.name, "changed while it was read"))
            else:
                self._graph.keep(outcome)
                places = self._places(sha256)
                self._index[sha256] = Kept(source.name, self._settings, places, self._council)
                self._read.add(sha256)
                if len(self._read) % _CHECKPOINT == 0:
                    self.save()
            if progress:
                progress(Progress(done, len(sources), source.name))

    def _wanted(self, sha256: str) -> Source | None:
        """Return where to read a paper, under the first of its names; None if that was done."""
        kept = self._index.get(sha256)
        source = min(self._found[sha256], key=lambda source: source.name)
        if not kept or not self._graph.has(sha256) or kept.settings != self._settings:
            return source
        first = min(self._places(sha256).values())
        return source if first != kept.name and first == source.name else None

    def _places(self, sha256: str) -> dict[Location, str]:
        """Return the name a paper has at each place, those included where it lay before."""
        kept = self._index.get(sha256)
        before = kept.found.items() if kept else ()
        stayed = {where: name for where, name in before if where not in self._lying}
        return stayed | {
            self._location(source): source.name for source in self._found.get(sha256, ())
        }

    def _location(self, source: Source) -> Location:
        if source not in self._at:
            self._at[source] = str(source.file.resolve()), source.member or ""
        return self._at[source]

    def prune(self) -> None:
        """Forget the places where there is no such paper any more."""
        searched = {file for file, member in self._lying if member}
        for kept in self._index.values():
            for file, member in list(kept.found):
                lost = file in searched and (file, member) not in self._lying
                if lost or not Path(file).exists():
                    del kept.found[file, member]
                    kept.digest = None

    def settle(self) -> dict[str, Kept]:
        """Return the papers that the graph shall hold, each where it lies now."""
        for sha256, kept in self._index.items():
            unread = {
                where: name
                for where, name in kept.found.items()
                if self._lying.get(where, sha256) not in self._index
            }
            found = self._places(sha256) | unread
            if found != kept.found:
                kept.found, kept.digest = found, None
        self._index = {sha256: kept for sha256, kept in self._index.items() if kept.found}
        return self._index

    def save(self) -> None:
        """Note what was read, so that a build that is stopped does not read it again."""
        self._graph.write_index(self.settle())

    def report(self, counts: Counts) -> BuildReport:
        """Return what was done."""
        return BuildReport(
            read=len(self._read),
            unchanged=len(self._found.keys() & self._index.keys() - self._read),
            dropped=len(self._before - self._index.keys()),
            skipped=tuple(sorted(self._skipped)),
            counts=counts,
        )


@uncollected()
def _write(graph: GraphFolder, index: dict[str, Kept]) -> tuple[Counts, tuple[str, ...]]:
    """Make the store hold what the papers say, and what follows from it.

    The digests in the index say which graphs are surely in the store as they shall be. The index
    is written without them before the store is replaced, and with them when all is done.

    Raises:
        DamagedGraph: The store cannot be read.
        CannotWriteGraph: It cannot be written; it is as it was then.
    """
    graphs = {document_iri(sha256): kept for sha256, kept in index.items()}
    stored = _stored(graph)
    for missing in graphs.keys() - stored:
        graphs[missing].digest = None
    stray = stored - graphs.keys() - {TIME, IDENTITY}
    stale = TIME not in stored or decided(graph.path) != _heeded(graph)
    contradictions: tuple[str, ...] = ()
    if stray or stale or any(kept.digest is None for kept in index.values()):
        try:
            contradictions = _rewrite(graph, index, stray)
        except (OSError, RuntimeError) as error:  # RuntimeError: from RocksDB
            staged.discard(graph.store)
            raise CannotWriteGraph(
                f"{graph.path}: cannot be written, and is as it was: {_reason(error)}"
            ) from error
    for sha256 in graph.stored() - index.keys():
        graph.forget(sha256)
    return count(Store.read_only(str(graph.store))), contradictions


def _heeded(graph: GraphFolder) -> str:
    return heeded(Store.read_only(str(graph.store))) if graph.store.exists() else ""


def _stored(graph: GraphFolder) -> set[str]:
    """Return the names of the graphs in the store."""
    if not graph.store.exists():
        return set()
    try:
        return {name.value for name in Store.read_only(str(graph.store)).named_graphs()}
    except (OSError, RuntimeError) as error:  # RuntimeError: RocksDB found corruption
        message = f"{graph.store}: cannot be opened; delete it, build again"
        raise DamagedGraph(message) from error


def _rewrite(graph: GraphFolder, index: dict[str, Kept], stray: Iterable[str]) -> tuple[str, ...]:
    written = {sha256: kept.digest for sha256, kept in index.items()}
    for kept in index.values():
        kept.digest = None
    graph.write_index(index)
    identity = identity_of(graph, index)
    resolved, links = identity.resolved, identity.links(decided(graph.path))
    identity.remember()
    store = staged.copy(graph.store)
    timed = store.contains_named_graph(NamedNode(TIME))
    named: set[str] = set()
    for name in stray:
        named |= named_in(store, name)
        store.remove_graph(NamedNode(name))
    changed = []
    for reading in identity.readings:
        sha256 = reading.document.sha256
        kept = index[sha256]
        kept.digest = _digest(reading, resolved, kept.paths)
        if kept.digest != written[sha256]:
            changed.append(reading)
            named |= named_in(store, document_iri(sha256))
            store.remove_graph(NamedNode(document_iri(sha256)))
    store.bulk_extend(
        quad for reading in changed for quad in _statements(graph, index, reading, resolved)
    )
    for reading in changed:
        named |= named_in(store, document_iri(reading.document.sha256))
    replace_graph(store, IDENTITY, links)
    if timed and len(changed) <= _FEW * len(index):
        refresh_time(store, named)
    else:
        replace_graph(store, TIME, time_quads(store))
    store.add_graph(NamedNode(TIME))
    store.flush()
    del store  # the copy must be closed before it is renamed
    staged.commit(graph.store)
    graph.write_index(index)
    return tuple(identity.contradictions())


def _statements(
    graph: GraphFolder,
    index: Mapping[str, Kept],
    reading: Reading,
    resolved: Mapping[Key, Resolved],
) -> list[Quad]:
    """Return what the named graph of a paper states."""
    sha256 = reading.document.sha256
    said = said_in(graph.reading(sha256), index[sha256].council)
    return quads(reading, resolved, index[sha256].paths, said)


def _digest(reading: Reading, resolved: Mapping[Key, Resolved], paths: Sequence[str]) -> str:
    """Return a hash of all that a paper's named graph follows from, besides what was read of it."""
    sha256 = reading.document.sha256
    known = [resolved[sha256, entity.id] for entity in reading.entities]
    return hashlib.sha256(repr((__version__, known, paths)).encode()).hexdigest()


def _reason(error: Exception) -> str:
    """Return in one line what the system says is wrong."""
    told = error.strerror if isinstance(error, OSError) else None
    return (told or str(error)).partition("\n")[0].lower()


def identity_of(graph: GraphFolder, papers: Iterable[str]) -> Identity:
    """Return who is who in some papers of a graph.

    Names are resolved by readings without texts, since those of thousands would not fit into
    memory, each alias with its bearer.

    Raises:
        GraphError: If something in the folder is damaged.
    """
    readings, stamps = [], {}
    for sha256 in sorted(papers):
        reading, stamps[sha256] = graph.light(sha256)
        readings.append(replace(reading, entities=with_own_aliases(reading.entities)))
    outcomes = Outcomes(graph.path / "names.json", stamps)
    return Identity(readings, judgements.read(judgements_file(graph.path)), outcomes)
