"""What changed: who came and went, what was set up or replaced, which lines came and were dropped.

An event is read off tenures and dated statements. Its basis tells how its date is known: a paper
states it, it is inferred, or it is the date of the paper that first or last says so.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from pyoxigraph import Store

from ..ontology.terms import Predicate
from .network import IN_WORDS, SKOS
from .passages import DCTERMS, RDF, SL, Passage, Statement, column, passages
from .tenure import Tenure
from .time import RELATIONS, replaced_by, tenures_in
from .when import When

_ROLE: Final[dict[Predicate, str]] = {
    Predicate.CHAIRS: "chair of",
    Predicate.VICE_CHAIRS: "vice-chair of",
    Predicate.HOLDS_POST: "holder of",
    Predicate.MEMBER_OF: "member of",
}
LINES: Final = (
    Predicate.REPORTS_TO,
    Predicate.ACCOUNTABLE_TO,
    Predicate.ESCALATES_TO,
    Predicate.PART_OF,
)
"""Relations that make up the line of accountability."""

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
    FIRST_SEEN = "first seen"
    LAST_SEEN = "last seen"
    ENDED = "ended"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that came about, or came to an end.

    Attributes:
        when: Its date, as exact as it is known; of an inferred end the latest it can be.
        after: Of an inferred end, the day when it was last seen.
        change: What kind of event.
        words: The same in words, between the names of subject and object.
        subject: IRI of whom or what it is about.
        object: IRI of the other.
        relation: The relation that began or ended.
        basis: How the date is known.
        passages: What says so.
        names: The names of subject and object.
    """

    when: When
    after: dt.date | None
    change: Change
    words: str
    subject: str
    object: str
    relation: Predicate
    basis: Basis
    passages: tuple[Passage, ...]
    names: tuple[str, str]

    @property
    def dated(self) -> str:
        """The date in words: "2019-05", or for an inferred end "2019-02-06 to 2019-07-08"."""
        return f"{self.after} to {self.when}" if self.after else str(self.when)


def events(store: Store) -> list[Event]:
    """Return everything that the papers show to have changed, by date."""
    evidence = passages(store, [*RELATIONS, *(SL + relation for relation in _OTHERS)])
    labels = column(store, SKOS + "prefLabel")
    places = column(store, DCTERMS + "spatial")

    def name(iri: str) -> str:
        label = labels.get(iri, iri)
        same = [other for other in by_label[label] if other != iri]
        return f"{label} ({places[iri]})" if same and iri in places else label

    by_label: dict[str, list[str]] = defaultdict(list)
    for iri, label in labels.items():
        by_label[label].append(iri)
    several = [
        *(event for tenure in tenures_in(store, evidence) for event in _of_tenure(tenure)),
        *_of_bodies(evidence),
        *_of_lines(evidence),
    ]
    named = [Event(*parts, names=(name(parts[4]), name(parts[5]))) for parts in several]
    return sorted(named, key=lambda e: (e.when.first, e.when.last, e.words, e.names, e.object))


_Parts = tuple[When, dt.date | None, Change, str, str, str, Predicate, Basis, tuple[Passage, ...]]


def changes(store: Store, begin: dt.date, end: dt.date) -> list[Event]:
    """Return what changed from one day to another, both included.

    Who is first seen on a body that no earlier paper names was not seen to come, so it is no
    change. Nor is a last sighting: that nothing is heard of someone is not that they left.
    """
    known = _first_named(store)
    return [
        event
        for event in events(store)
        if begin <= event.when.last
        and event.when.first <= end
        and event.change is not Change.LAST_SEEN
        and (event.change is not Change.FIRST_SEEN or _new_there(event, known))
    ]


def history(store: Store, iri: str) -> list[Event]:
    """Return every event of one person, post or body, by date."""
    return [event for event in events(store) if iri in {event.subject, event.object}]


def _of_tenure(tenure: Tenure) -> Iterator[_Parts]:
    """Yield how a tenure began, when it was first and last seen, and how it ended."""
    role = _ROLE[tenure.role]
    ends = (tenure.holder, tenure.of, tenure.role)
    seen = tenure.sightings
    if tenure.since:
        when, shown = tenure.since.when, tenure.since.passages
        yield when, None, Change.BEGAN, f"became {role}", *ends, Basis.STATED, shown
    if tenure.first_seen:
        first = tuple(p for p in seen if p.date == tenure.first_seen)
        when = When.of(tenure.first_seen)
        if not tenure.since:
            yield when, None, Change.FIRST_SEEN, f"first seen as {role}", *ends, Basis.SEEN, first
    if tenure.last_seen and tenure.last_seen != tenure.first_seen:
        last = tuple(p for p in seen if p.date == tenure.last_seen)
        when = When.of(tenure.last_seen)
        yield when, None, Change.LAST_SEEN, f"last seen as {role}", *ends, Basis.SEEN, last
    if tenure.until:
        when, shown = tenure.until.when, tenure.until.passages
        stated = tenure.until.stated
        basis = Basis.STATED if stated else Basis.INFERRED
        after = None if stated else tenure.last_seen
        words = f"ceased to be {role}" if stated else f"no longer {role}"
        yield when, after, Change.ENDED, words, *ends, basis, shown


def _of_bodies(evidence: Mapping[Statement, Sequence[Passage]]) -> Iterator[_Parts]:
    """Yield which body replaced which, and which were set up."""
    for (new, _, old), bound in replaced_by(evidence).items():
        basis = Basis.STATED if bound.stated else Basis.SEEN
        ends = (new, old, Predicate.REPLACES)
        yield bound.when, None, Change.BEGAN, "replaced", *ends, basis, bound.passages
    for (founder, predicate, body), several in evidence.items():
        if predicate == SL + Predicate.ESTABLISHES:
            ends = (founder, body, Predicate.ESTABLISHES)
            said = [p for p in several if p.since]
            for passage in said[:1]:
                if passage.since:
                    shown = tuple(said)
                    yield passage.since, None, Change.BEGAN, "set up", *ends, Basis.STATED, shown
            if not said and (first := _first(several)):
                day = first[0].date
                if day:
                    when = When.of(day)
                    yield when, None, Change.BEGAN, "set up", *ends, Basis.SEEN, first


def _of_lines(evidence: Mapping[Statement, Sequence[Passage]]) -> Iterator[_Parts]:
    """Yield which lines of accountability appeared, and which later papers leave out.

    A line is left out if a later paper tells to whom its lower end answers, and neither that paper
    nor one after it tells of this line.
    """
    upward: dict[str, dict[str, Passage]] = defaultdict(dict)
    lines = {
        (s, line, o): (s, SL + line, o) for line in LINES for s, p, o in evidence if p == SL + line
    }
    for (subject, _, _), statement in lines.items():
        for passage in evidence[statement]:
            if passage.date:
                upward[subject].setdefault(passage.document, passage)
    for (subject, line, whom), statement in lines.items():
        dated = sorted(
            (p for p in evidence[statement] if p.date), key=lambda p: (str(p.date), p.iri)
        )
        if not dated:
            continue
        first, last = dated[0].date, dated[-1].date
        ends, words = (subject, whom, line), IN_WORDS[line]
        shown = tuple(p for p in dated if p.date == first)
        if first and last:
            when = When.of(first)
            yield when, None, Change.FIRST_SEEN, f"first said: {words}", *ends, Basis.SEEN, shown
            later = sorted(
                (p for p in upward[subject].values() if p.date and p.date > last),
                key=lambda p: (str(p.date), p.iri),
            )
            if later and later[0].date:
                when, shown = When.of(later[0].date), (dated[-1], later[0])
                gone = f"no longer said: {words}"
                yield when, last, Change.DROPPED, gone, *ends, Basis.INFERRED, shown


def _first(several: Sequence[Passage]) -> tuple[Passage, ...]:
    """Return the passages of the earliest date."""
    days = [passage.date for passage in several if passage.date]
    return tuple(p for p in several if days and p.date == min(days))


def _first_named(store: Store) -> dict[str, dt.date]:
    """Return the date of the first paper that names a thing, by its IRI."""
    found: dict[str, dt.date] = {}
    for (subject, _, _), several in passages(store, [RDF + "type"]).items():
        for passage in several:
            if passage.date:
                found[subject] = min(passage.date, found.get(subject, passage.date))
    return found


def _new_there(event: Event, known: Mapping[str, dt.date]) -> bool:
    """Tell whether an earlier paper knew the place at which someone or something is first seen."""
    place = event.subject if event.relation in LINES else event.object
    return place in known and known[place] < event.when.first
