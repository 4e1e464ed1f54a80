"""Tenures: how long people, posts and organisations had a role, as dated papers show it.

Papers are dated, so what they state is an observation. A tenure is the run of observations of one
role, with the dates that papers state of its beginning and end. An end is inferred only where
another person is seen in a role that one person has at a time. A gap between papers is a gap.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Final

from ..ontology.terms import Predicate
from .passages import SL, Passage, Statement
from .stated import held_by_many
from .when import When

ROLES: Final = (
    Predicate.CHAIRS,
    Predicate.VICE_CHAIRS,
    Predicate.HOLDS_POST,
    Predicate.MEMBER_OF,
)
"""Relations whose statements become tenures."""

_EXCLUSIVE: Final = frozenset({Predicate.CHAIRS, Predicate.HOLDS_POST})
"""Roles that one person has at a time, unless the papers show several at once."""


@dataclass(frozen=True, slots=True)
class Bound:
    """When a tenure began or ended.

    Attributes:
        when: The date, as exact as it is known. For an inferred end, when the successor began.
        stated: True if a paper states it, false if it is inferred.
        passages: What it is known by.
    """

    when: When
    stated: bool
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Tenure:
    """One holder's time in one role.

    Attributes:
        holder: IRI of the person, post or organisation.
        role: The relation.
        of: IRI of the body or post.
        sightings: The passages that saw it on their own date, by date.
        since: When it began, if that is known.
        until: When it ended, if that is known.
    """

    holder: str
    role: Predicate
    of: str
    sightings: tuple[Passage, ...]
    since: Bound | None
    until: Bound | None

    @property
    def first_seen(self) -> dt.date | None:
        """The date of the first sighting."""
        return self.sightings[0].date if self.sightings else None

    @property
    def last_seen(self) -> dt.date | None:
        """The date of the last sighting."""
        return self.sightings[-1].date if self.sightings else None

    @property
    def begin(self) -> dt.date | None:
        """The first day on which it is known to have held."""
        days = [day for day in (self.first_seen, self.since and self.since.when.first) if day]
        return min(days, default=None)

    def holds_on(self, day: dt.date) -> bool:
        """Tell whether, for all that is known, it holds on a day."""
        if self.begin is None or self.begin > day:
            return False
        if self.until is None:
            return True
        end = self.until.when
        return end.last >= day if self.until.stated else end.first > day


def tenures(
    evidence: Mapping[Statement, Sequence[Passage]],
    persons: Iterable[str],
    label: Callable[[str], str],
) -> list[Tenure]:
    """Return the tenures that the passages show, in a settled order.

    Args:
        evidence: What `passages.passages` returned.
        persons: The IRIs of people, who alone succeed each other.
        label: Gives the name of a post or person; who has the same name succeeds nobody.
    """
    found: dict[tuple[Predicate, str], list[Tenure]] = defaultdict(list)
    for subject, predicate, whom in sorted(evidence):
        role = next((role for role in ROLES if predicate == SL + role), None)
        if role:
            seen = _apart(evidence, (subject, predicate, whom), role)
            found[role, whom] += _stints(subject, role, whom, seen)
    people = set(persons)
    return [
        tenure
        for (role, whom), several in sorted(found.items())
        for tenure in _succeeded(several, role, whom, people, label)
    ]


def _apart(
    evidence: Mapping[Statement, Sequence[Passage]], statement: Statement, role: Predicate
) -> list[Passage]:
    """Return the passages of a role; of a membership, not those that only tell of its chair."""
    subject, _, whom = statement
    chairing = {
        (passage.document, passage.quote)
        for role_ in (Predicate.CHAIRS, Predicate.VICE_CHAIRS)
        if role is Predicate.MEMBER_OF
        for passage in evidence.get((subject, SL + role_, whom), ())
    }
    return [p for p in evidence[statement] if (p.document, p.quote) not in chairing]


@dataclass(slots=True)
class _Stint:
    """A tenure while it is put together."""

    since: list[Passage] = field(default_factory=list)
    sightings: list[Passage] = field(default_factory=list)
    until: list[Passage] = field(default_factory=list)


def _stints(holder: str, role: Predicate, whom: str, seen: Sequence[Passage]) -> list[Tenure]:
    """Return the tenures of one holder in one role: a stated end or beginning parts them."""
    stints = [_Stint()]
    for _, order, _, passage in sorted(_points(seen), key=lambda point: point[:3]):
        stint = stints[-1]
        ended = stint.until and not (order == _END and _agree(stint.until, passage, "until"))
        begun = order == _BEGIN and (stint.sightings or stint.until)
        if begun and stint.since and _agree(stint.since, passage, "since"):
            begun = False
        if (ended and order != _END) or begun:
            stints.append(_Stint())
            stint = stints[-1]
        (stint.since, stint.sightings, stint.until)[order].append(passage)
    return [
        Tenure(
            holder=holder,
            role=role,
            of=whom,
            sightings=tuple(stint.sightings),
            since=_bound(stint.since, "since"),
            until=_bound(stint.until, "until") or _over(stint, seen),
        )
        for stint in stints
        if stint.since or stint.sightings or stint.until
    ]


_BEGIN, _SEEN, _END = range(3)


def _points(seen: Iterable[Passage]) -> Iterable[tuple[dt.date, int, str, Passage]]:
    """Yield what the passages put on the line of time, each with its day and what it is."""
    for passage in seen:
        if passage.since:
            yield passage.since.first, _BEGIN, passage.iri, passage
        if passage.until:
            yield passage.until.last, _END, passage.iri, passage
        if passage.date and passage.sighting:
            yield passage.date, _SEEN, passage.iri, passage


def _agree(several: Iterable[Passage], passage: Passage, side: str) -> bool:
    when: When = getattr(passage, side)
    return all(when.fits(getattr(other, side)) for other in several)


def _bound(several: Sequence[Passage], side: str) -> Bound | None:
    """Return the bound that passages state: where they differ, what the latest paper says."""
    if not several:
        return None
    latest = max(several, key=lambda passage: (str(passage.date or ""), passage.confidence))
    fitting = [p for p in several if getattr(p, side).fits(getattr(latest, side))]
    whens = [getattr(passage, side) for passage in fitting]
    exact = min(whens, key=lambda when: (when.last - when.first, when.first))
    return Bound(exact, stated=True, passages=tuple(fitting))


def _over(stint: _Stint, seen: Iterable[Passage]) -> Bound | None:
    """Return the end that is inferred where a later paper speaks of a role as over."""
    last = max((str(p.date) for p in stint.sightings), default="")
    after = [p for p in seen if p.over and p.date and last and str(p.date) > last]
    if not after:
        return None
    first = min(after, key=lambda passage: (str(passage.date), passage.iri))
    return Bound(When.of(first.date), stated=False, passages=(first,)) if first.date else None


def _succeeded(
    several: list[Tenure],
    role: Predicate,
    whom: str,
    people: set[str],
    label: Callable[[str], str],
) -> list[Tenure]:
    """Infer ends from successors, where one person at a time has the role."""
    personal = [t for t in several if t.holder in people and t.begin]
    if (
        role not in _EXCLUSIVE
        or (role is Predicate.HOLDS_POST and held_by_many(label(whom)))
        or any(_together(one, other) for one, other in combinations(personal, 2))
    ):
        return several
    return [
        _with_end(tenure, [t for t in personal if label(t.holder) != label(tenure.holder)])
        if tenure in personal
        else tenure
        for tenure in several
    ]


def _together(one: Tenure, other: Tenure) -> bool:
    """Tell whether two people were seen in a role at one time."""
    if one.holder == other.holder:
        return False
    first, second = sorted((one, other), key=lambda t: str(t.begin))
    last = first.last_seen or first.begin
    return last is not None and second.begin is not None and second.begin <= last


def _with_end(tenure: Tenure, others: list[Tenure]) -> Tenure:
    """Return a tenure with the end that its successor's beginning shows."""
    if tenure.until or not tenure.begin:
        return tenure
    last = tenure.last_seen or tenure.begin
    later = [t for t in others if t.begin and t.begin > last]
    if not later:
        return tenure
    successor = min(later, key=lambda t: (str(t.begin), t.holder))
    if successor.since and successor.since.when.first == successor.begin:
        return replace(tenure, until=replace(successor.since, stated=False))
    first = successor.sightings[0]
    same_day = tuple(p for p in successor.sightings if p.date == first.date)
    began = When.of(first.date) if first.date else None
    return replace(tenure, until=Bound(began, stated=False, passages=same_day)) if began else tenure
