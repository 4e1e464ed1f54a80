"""What changed: who came and went, what was set up or replaced, which lines came and were dropped.

An event is read off tenures and dated statements. Its basis tells how its date is known: a paper
states it, it is inferred, or it is the date of the paper that first or last says so.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from pyoxigraph import Store

from ..ontology.terms import Predicate
from .network import IN_WORDS, SKOS
from .passages import DCTERMS, RDF, SL, Passage, Statement, column, last_words, passages
from .succession import is_chair
from .tenure import Bound, Tenure
from .time import RELATIONS, came_about, disbanded, ended_bodies, replaced_by, tenures_in
from .union import Union
from .when import When

_ROLE: Final[dict[Predicate, str]] = {
    Predicate.CHAIRS: "chair of",
    Predicate.VICE_CHAIRS: "vice-chair of",
    Predicate.HOLDS_POST: "holder of",
    Predicate.POST_IN: "a post in",
    Predicate.MEMBER_OF: "member of",
}
_CHAIRS: Final = (Predicate.CHAIRS, Predicate.VICE_CHAIRS)
_SEATS: Final = (*_CHAIRS, Predicate.MEMBER_OF)
LINES: Final = (
    Predicate.REPORTS_TO,
    Predicate.ACCOUNTABLE_TO,
    Predicate.ESCALATES_TO,
    Predicate.PART_OF,
)
"""Relations that make up the line of accountability."""

_DONE: Final[dict[Predicate, tuple[str, str]]] = {
    Predicate.REPLACES: ("replaced", "is to replace"),
    Predicate.ESTABLISHES: ("set up", "is to set up"),
}
"""What is done once: how it is told when it has come about, and when it is announced."""

_OTHERS: Final = (*LINES, Predicate.ESTABLISHES)
"""Relations that make events, beside those of which there are tenures and successions."""


class Basis(StrEnum):
    """How the date of an event is known."""

    STATED = "stated"
    INFERRED = "inferred"
    SEEN = "seen"


class Change(StrEnum):
    """What kind of event it is."""

    BEGAN = "began"
    ANNOUNCED = "announced"
    FIRST_SEEN = "first seen"
    LAST_SEEN = "last seen"
    ENDED = "ended"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that came about, or came to an end.

    Attributes:
        when: Its date, as exact as it is known; of an inferred end the latest it can be.
        change: What kind of event.
        words: The same in words, between the names of subject and object.
        subject: IRI of whom or what it is about.
        object: IRI of the other; empty where there is none.
        relation: The relation that began or ended; None where a body did.
        basis: How the date is known.
        passages: What says so.
        after: Of an inferred end, the day when it was last seen.
        with_body: True of an end that is the end of the body.
        holder: Of what is told of a post, the person of whom the same is told; else empty.
        names: The names of subject and object.
    """

    when: When
    change: Change
    words: str
    subject: str
    object: str
    relation: Predicate | None
    basis: Basis
    passages: tuple[Passage, ...]
    after: dt.date | None = None
    with_body: bool = False
    holder: str = ""
    names: tuple[str, str] = ("", "")

    @property
    def dated(self) -> str:
        """The date in words: "2019-05", or for an inferred end "2019-02-06 to 2019-07-08"."""
        return f"{self.after} to {self.when}" if self.after else str(self.when)


def events(store: Store) -> list[Event]:
    """Return everything that the papers show to have changed, by date."""
    evidence = passages(store, [*RELATIONS, *(SL + relation for relation in _OTHERS)])
    over = last_words(store)
    name = _namer(store)
    several = [
        *(event for tenure in tenures_in(store, evidence, over) for event in _of_tenure(tenure)),
        *_of_deeds(evidence),
        *_of_ends(over),
        *_of_lines(evidence, ended_bodies(evidence, over), _as_one(store, evidence)),
    ]
    named = [replace(event, names=(name(event.subject), name(event.object))) for event in several]
    ordered = sorted(named, key=lambda e: (e.when.first, e.when.last, e.words, e.names, e.object))
    return list(_with_holders(ordered))


def changes(store: Store, begin: dt.date, end: dt.date) -> list[Event]:
    """Return what changed from one day to another, both included.

    Who is first seen on a body that no earlier paper names was not seen to come, so it is no
    change; nor is it one that a post comes to be named by its holder, a former chair as a member or
    a line in other words. A last sighting is none either: that nothing is heard of someone is not
    that they left. That members go with their body goes without saying.
    """
    every = events(store)
    before = _Before(every, _first_named(store))
    return [
        event
        for event in every
        if begin <= event.when.last
        and event.when.first <= end
        and event.change is not Change.LAST_SEEN
        and (event.change is not Change.FIRST_SEEN or before.is_new(event))
        and not (event.with_body and event.relation not in _CHAIRS)
        and not event.holder
    ]


def history(store: Store, iri: str) -> list[Event]:
    """Return every event of one person, post or body, by date."""
    return [
        event
        for event in events(store)
        if iri in {event.subject, event.object} and (not event.holder or event.subject == iri)
    ]


def _namer(store: Store) -> Callable[[str], str]:
    """Return what gives the name of a thing, with its place where another has the same."""
    labels = column(store, SKOS + "prefLabel")
    places = column(store, DCTERMS + "spatial")
    by_label: dict[str, list[str]] = defaultdict(list)
    for iri, label in labels.items():
        by_label[label].append(iri)

    def name(iri: str) -> str:
        label = labels.get(iri, iri)
        return f"{label} ({places[iri]})" if len(by_label[label]) > 1 and iri in places else label

    return name


def _of_tenure(tenure: Tenure) -> Iterator[Event]:
    """Yield how a tenure began, when it was first and last seen, and how it ended."""
    role = _ROLE[tenure.role]
    ends = (tenure.holder, tenure.of, tenure.role)
    if since := tenure.since:
        yield Event(since.when, Change.BEGAN, f"became {role}", *ends, Basis.STATED, since.passages)
    first, last = tenure.first_seen, tenure.last_seen
    if first and not since:
        words = f"first seen as {role}"
        shown = _on(tenure.sightings, first)
        yield Event(When.of(first), Change.FIRST_SEEN, words, *ends, Basis.SEEN, shown)
    if last and last != first:
        words = f"last seen as {role}"
        shown = _on(tenure.sightings, last)
        yield Event(When.of(last), Change.LAST_SEEN, words, *ends, Basis.SEEN, shown)
    if until := tenure.until:
        stated = until.stated
        yield Event(
            until.when,
            Change.ENDED,
            f"ceased to be {role}" if stated else f"no longer {role}",
            *ends,
            Basis.STATED if stated else Basis.INFERRED,
            until.passages,
            after=None if stated else last,
            with_body=until.with_body,
        )


def _of_deeds(evidence: Mapping[Statement, Sequence[Passage]]) -> Iterator[Event]:
    """Yield which body replaced which, and which were set up, or are to be."""
    for (subject, predicate, whom), several in evidence.items():
        relation = next((deed for deed in _DONE if predicate == SL + deed), None)
        if not relation:
            continue
        ends, (done, announced) = (subject, whom, relation), _DONE[relation]
        if bound := came_about(several):
            basis = Basis.STATED if bound.stated else Basis.SEEN
            yield Event(bound.when, Change.BEGAN, done, *ends, basis, bound.passages)
        elif days := [passage.date for passage in several if passage.date]:
            shown, when = _on(several, min(days)), When.of(min(days))
            yield Event(when, Change.ANNOUNCED, announced, *ends, Basis.SEEN, shown)


def _of_ends(over: Mapping[Statement, Sequence[Passage]]) -> Iterator[Event]:
    """Yield which bodies were disbanded."""
    for body, bound in disbanded(over).items():
        basis = Basis.STATED if bound.stated else Basis.SEEN
        yield Event(
            bound.when, Change.ENDED, "was disbanded", body, "", None, basis, bound.passages
        )


def _of_lines(
    evidence: Mapping[Statement, Sequence[Passage]],
    ended: Mapping[str, Bound],
    as_one: Callable[[str, str], tuple[str, str]],
) -> Iterator[Event]:
    """Yield which lines of accountability appeared, and which later papers leave out.

    A line is left out if a later paper has a line of the same kind from its lower end to another,
    and no paper from then on has one between the two, of whatever kind and by whatever name. The
    lines of a body end with it: that they are left out after its end says nothing.
    """
    lines = {
        (subject, line, whom): [passage for passage in several if passage.date]
        for (subject, predicate, whom), several in evidence.items()
        for line in LINES
        if predicate == SL + line
    }
    pairs: dict[tuple[str, str], list[Passage]] = defaultdict(list)
    upward: dict[tuple[str, Predicate], list[tuple[tuple[str, str], Passage]]] = defaultdict(list)
    for (subject, line, whom), several in lines.items():
        both = as_one(subject, whom)
        pairs[both] += several
        upward[subject, line] += [(both, passage) for passage in several]
    for (subject, line, whom), several in lines.items():
        dated = sorted(several, key=_by_date)
        if not dated or not dated[0].date:
            continue
        ends, words = (subject, whom, line), IN_WORDS[line]
        shown, when = _on(dated, dated[0].date), When.of(dated[0].date)
        yield Event(when, Change.FIRST_SEEN, f"first said: {words}", *ends, Basis.SEEN, shown)
        both = as_one(subject, whom)
        last = max(pairs[both], key=_by_date)
        other = [
            p for to, p in upward[subject, line] if to != both and _by_date(p) > _by_date(last)
        ]
        later = min((p for p in other if p.date != last.date), key=_by_date, default=None)
        over = [ended[body].when.first for body in (subject, whom) if body in ended]
        if later and later.date and not (over and min(over) <= later.date):
            gone = f"no longer said: {words}"
            shown, when = (dated[-1], later), When.of(later.date)
            yield Event(when, Change.DROPPED, gone, *ends, Basis.INFERRED, shown, after=last.date)


def _as_one(
    store: Store, evidence: Mapping[Statement, Sequence[Passage]]
) -> Callable[[str, str], tuple[str, str]]:
    """Return what gives the same for two bodies and for those that they replaced.

    Of a body's lines upward the other ends are one, too, if they have one name: where papers do not
    tell whose Cabinet it is, it is none but that of those that do.
    """
    labels = column(store, SKOS + "prefLabel")
    union = Union(thing for subject, _, whom in evidence for thing in (subject, whom))
    for new, _, old in replaced_by(evidence):
        union.join(new, old)

    def as_one(subject: str, whom: str) -> tuple[str, str]:
        other = union.root(whom)
        return union.root(subject), labels.get(other, other)

    return as_one


def _by_date(passage: Passage) -> tuple[str, str]:
    return str(passage.date), passage.iri


def _on(several: Iterable[Passage], day: dt.date) -> tuple[Passage, ...]:
    """Return the passages of one date."""
    return tuple(passage for passage in several if passage.date == day)


def _with_holders(several: Sequence[Event]) -> Iterator[Event]:
    """Yield events, those of a post in the chair with the holder of whom the same is told."""
    holders: dict[str, set[str]] = defaultdict(set)
    told: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for event in several:
        if event.relation is Predicate.HOLDS_POST:
            holders[event.object].add(event.subject)
        told[_telling(event)].add(event.subject)
    for event in several:
        both = holders[event.subject] & told[_telling(event)] if event.relation in _SEATS else ()
        yield replace(event, holder=min(both)) if both else event


def _telling(event: Event) -> tuple[object, ...]:
    return event.change, event.when, event.relation, event.object


def _first_named(store: Store) -> dict[str, dt.date]:
    """Return the date of the first paper that names a thing, by its IRI."""
    found: dict[str, dt.date] = {}
    for (subject, _, _), several in passages(store, [RDF + "type"]).items():
        for passage in several:
            if passage.date:
                found[subject] = min(passage.date, found.get(subject, passage.date))
    return found


class _Before:
    """What was known before an event: whether what is first seen is new.

    Args:
        several: Every event, by date.
        named: When each thing was first named.
    """

    def __init__(self, several: Iterable[Event], named: Mapping[str, dt.date]) -> None:
        self._named = named
        self._first: dict[tuple[str, object, str], dt.date] = {}
        self._partners: dict[str, set[str]] = defaultdict(set)
        for event in several:
            kind = _kind(event.relation)
            self._first.setdefault((event.subject, kind, event.object), event.when.first)
            if event.relation is Predicate.HOLDS_POST:
                self._partners[event.subject].add(event.object)
                self._partners[event.object].add(event.subject)

    def is_new(self, event: Event) -> bool:
        """Tell whether an earlier paper knew the place, but nobody like this there."""
        titular = event.relation in _CHAIRS and is_chair(event.names[0])
        if titular or event.relation is Predicate.POST_IN:
            return False
        at = event.subject if event.relation in LINES else event.object
        if not (at in self._named and self._named[at] < event.when.first):
            return False
        kinds = _SEATS if event.relation is Predicate.MEMBER_OF else (_kind(event.relation),)
        one = {event.subject}
        if event.relation in _SEATS:
            one |= {p for p in self._partners[event.subject] if self._as_one(event, p)}
        earlier = (self._first.get((who, kind, event.object)) for who in one for kind in kinds)
        return not any(day and day < event.when.first for day in earlier)

    def _as_one(self, event: Event, partner: str) -> bool:
        """Tell whether a person had a post when the other of the two was first in a seat."""
        chaired = self._first.get((partner, event.relation, event.object))
        held = self._first.get((event.subject, Predicate.HOLDS_POST, partner)) or self._first.get(
            (partner, Predicate.HOLDS_POST, event.subject)
        )
        return chaired is not None and held is not None and held <= chaired


def _kind(relation: Predicate | None) -> object:
    """Return a relation, or what those have in common by which one body is under another."""
    under = (Predicate.REPORTS_TO, Predicate.ACCOUNTABLE_TO, Predicate.PART_OF)
    return "under" if relation in under else relation
