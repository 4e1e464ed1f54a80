"""Decisions about names, taken on a graph: kept, heeded at once, taken back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from .build import identity_of, rename
from .folder import GraphError, GraphFolder
from .identity.judgements import Judgement, Name, Verdict, added, read, undone, write
from .identity.state import Identity, judgements_file
from .memory import uncollected
from .mentions import FORMS, kind_of
from .naming import Resolved

Judgements = tuple[Judgement, ...]


class BadDecision(GraphError):  # noqa: N818 - named for the fact
    """A decision cannot be taken; the message is one line that says why."""


@dataclass(frozen=True, slots=True)
class Change:
    """What decisions did.

    Attributes:
        judgements: Those that were added, or taken back.
        contradictions: What has come to speak against decisions.
        against: What papers showed against those just taken.
    """

    judgements: Judgements
    contradictions: tuple[str, ...]
    against: tuple[str, ...] = ()


def identity(folder: Path) -> Identity:
    """Return who is who in a graph, to be asked about what is unsure.

    Raises:
        GraphError: If the graph cannot be read.
    """
    graph = GraphFolder(folder, write=False)
    try:
        return _identity(graph)
    finally:
        graph.release()


def decide(folder: Path, judgements: Iterable[Judgement]) -> Change:
    """Keep decisions, and bring the graph up to date with them.

    Raises:
        GraphError: If the graph cannot be written; nothing is kept then.
    """
    new = list(judgements)
    against: list[str] = []

    def add(graph: GraphFolder, before: Judgements) -> tuple[Judgements, Judgements]:
        who = _identity(graph)
        judged = [replace(each, before=who.verdict(each) or Verdict.UNSURE) for each in new]
        against.extend(line for each in judged if (line := who.against(each)))
        after = added(before, judged)
        return after, tuple(each for each in after if each not in before)

    change = _change(folder, add)
    return replace(change, against=tuple(against))


def undo(folder: Path) -> Change:
    """Take back the decisions that were taken last.

    Raises:
        GraphError: If there is none, or the graph cannot be written.
    """

    def take_back(_: GraphFolder, before: Judgements) -> tuple[Judgements, Judgements]:
        if not before:
            raise BadDecision(f"{folder}: there is no decision to take back")
        return undone(before)

    return _change(folder, take_back)


def named(who: Identity, is_: Resolved, text: str, told: str = "") -> Name:
    """Return what a decision calls a thing that a person named by one of its names.

    Args:
        who: Who is who.
        is_: What was found.
        text: What the person typed, used where it is a name that papers use for the thing.
        told: A body, post or year that the person added, to tell it from others.
    """
    thing = who.things[is_.iri]
    name = who.names[is_.iri]
    typed = Name(name.place, text, told)
    uses = {Name(name.place, use, told).key(thing.kind) for use in thing.names}
    if typed.key(thing.kind) in uses:
        return replace(typed, told=told or name.told)
    return replace(name, told=told or name.told)


def judgement(
    one: tuple[Resolved, Name], other: tuple[Resolved, Name], decision: Verdict, why: str
) -> Judgement:
    """Return a decision about two things, by the names that tell them.

    Raises:
        BadDecision: If they are of two kinds, or both have one name.
    """
    (thing, a), (another, b) = one, other
    kind, kind_of_other = kind_of(thing.type), kind_of(another.type)
    if kind != kind_of_other:
        raise BadDecision(f"{a} is a {kind}, {b} a {kind_of_other}")
    if kind not in FORMS:
        raise BadDecision(f"{a} is a {kind}: what a {kind} is follows from its body and day")
    if a.key(kind) == b.key(kind):
        raise BadDecision(
            f"{a} and {b} are one name: tell which is meant by a body, post or year in brackets"
        )
    return Judgement(kind, a, b, decision, why)


@uncollected()
def _identity(graph: GraphFolder) -> Identity:
    return identity_of(graph, graph.index())


def _change(
    folder: Path,
    change: Callable[[GraphFolder, Judgements], tuple[Judgements, Judgements]],
) -> Change:
    GraphFolder(folder, write=False).release()  # a decision makes no graph
    graph = GraphFolder(folder, write=True)
    file = judgements_file(folder)
    try:
        before = read(file)
        after, changed = change(graph, before)
        _keep(file, after)
        try:
            return Change(changed, rename(graph))
        except GraphError:
            _keep(file, before)
            raise
    finally:
        graph.release()


def _keep(file: Path, judgements: Judgements) -> None:
    if judgements:
        write(file, judgements)
    else:
        file.unlink(missing_ok=True)
