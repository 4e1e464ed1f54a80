"""Tenures: how long people, posts and organisations had a role, as dated papers show it.

Papers are dated, so what they state is an observation. A tenure is the run of observations of one
role, with the dates that papers state of its beginning and end. An end is inferred only where
another is seen in a role that one has at a time, or where the body is no more. A gap between papers
is a gap.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from ..ontology.terms import Predicate
from .passages import SL, Passage, Statement
from .when import When

ROLES: Final = (
    Predicate.CHAIRS,
    Predicate.VICE_CHAIRS,
    Predicate.HOLDS_POST,
    Predicate.POST_IN,
    Predicate.MEMBER_OF,
)
"""Relations whose statements become tenures."""


@dataclass(frozen=True, slots=True)
class Bound:
    """When a tenure began or ended.

    Attributes:
        when: The date, as exact as it is known. For an inferred end, when the successor began.
        stated: True if a paper states it, false if it is inferred.
        passages: What it is known by.
        with_body: True of an end that is the end of the body.
    """

    when: When
    stated: bool
    passages: tuple[Passage, ...]
    with_body: bool = False


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

    @property
    def last(self) -> dt.date | None:
        """The last day on which it is known to have held, its end left aside."""
        return self.last_seen or self.begin

    def holds_on(self, day: dt.date) -> bool:
        """Tell whether, for all that is known, it holds on a day."""
        return self.begin is not None and self.begin <= day and not self.ended_by(day)

    def ended_by(self, day: dt.date) -> bool:
        """Tell whether it is known to have ended before a day; if inferred, by that day."""
        if self.until is None:
            return False
        end = self.until.when
        return end.last < day if self.until.stated else end.first <= day


def runs(
    evidence: Mapping[Statement, Sequence[Passage]], statement: Statement, role: Predicate
) -> list[Tenure]:
    """Return the tenures of one holder in one role: a stated end or beginning parts them."""
    subject, _, whom = statement
    return _stints(subject, role, whom, _apart(evidence, statement, role))


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
