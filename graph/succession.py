"""Who came after whom: the ends of tenures that follow from other tenures, and from a body's end.

A chair is one person at a time, whether papers name the person or the post. Where they tell that
the person holds that post, the two are one chair; else who is seen later comes after.
"""

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import combinations
from typing import Final

from ..ontology.terms import Predicate
from .passages import SL, Passage, Statement
from .stated import held_by_many
from .tenure import ROLES, Bound, Tenure, runs
from .when import When

_CHAIRS: Final = frozenset({Predicate.CHAIRS, Predicate.VICE_CHAIRS})
EXCLUSIVE: Final = _CHAIRS | {Predicate.HOLDS_POST}
"""Roles that one person has at a time, unless the papers show several at once."""

_CHAIR: Final = re.compile(r"\b(?:chair|chairman|chairwoman|chairperson)\b", re.IGNORECASE)


def is_chair(title: str) -> bool:
    """Tell whether a post is that of a chair, so that whoever chairs holds it."""
    return _CHAIR.search(title) is not None


class _Same(Enum):
    """Whether two holders are one person, as far as papers tell."""

    YES = "yes"
    NO = "no"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Kinds:
    """What the holders of roles are.

    Attributes:
        people: IRIs of people.
        posts: IRIs of posts.
        label: Gives the name of each; who has the same name succeeds nobody.
    """

    people: frozenset[str]
    posts: frozenset[str]
    label: Callable[[str], str]


def tenures(
    evidence: Mapping[Statement, Sequence[Passage]], kinds: Kinds, ended: Mapping[str, Bound]
) -> list[Tenure]:
    """Return the tenures that the passages show, in a settled order.

    Args:
        evidence: What `passages.passages` returned.
        kinds: What the holders are.
        ended: When each body ended of which there is none any more.
    """
    found: dict[tuple[Predicate, str], list[Tenure]] = defaultdict(list)
    for statement in sorted(evidence):
        role = next((role for role in ROLES if statement[1] == SL + role), None)
        if role:
            found[role, statement[2]] += runs(evidence, statement, role)
    posts = _Posts({}, kinds)
    held = {
        post: _succeeded(several, kinds, posts)
        for (role, post), several in found.items()
        if role is Predicate.HOLDS_POST
    }
    posts = _Posts(held, kinds)
    several = (
        held[whom] if role is Predicate.HOLDS_POST else _succeeded(seen, kinds, posts)
        for (role, whom), seen in sorted(found.items())
    )
    ends = {**ended, **_ends_of_posts(found, ended)}
    return [_within(tenure, ends.get(tenure.of)) for seen in several for tenure in seen]


def _ends_of_posts(
    found: Mapping[tuple[Predicate, str], Sequence[Tenure]], ended: Mapping[str, Bound]
) -> dict[str, Bound]:
    """Return the end of each post that was only in bodies of which there is none any more."""
    bodies: dict[str, set[str]] = defaultdict(set)
    for role, body in found:
        if role is Predicate.POST_IN:
            for tenure in found[role, body]:
                bodies[tenure.holder].add(body)
    return {
        post: max((ended[body] for body in those), key=lambda bound: bound.when.last)
        for post, those in bodies.items()
        if those <= ended.keys()
    }


class _Posts:
    """Who held which post, and so whether a post and a person are one chair."""

    def __init__(self, held: Mapping[str, Sequence[Tenure]], kinds: Kinds) -> None:
        self._held = held
        self._kinds = kinds

    def same(self, one: Tenure, other: Tenure) -> _Same:
        """Tell whether two have a role as one, when the later of them had it."""
        label = self._kinds.label
        if one.holder == other.holder or label(one.holder) == label(other.holder):
            return _Same.YES
        post, person = sorted((one, other), key=lambda t: t.holder in self._kinds.people)
        if post.holder in self._kinds.people:
            return _Same.NO
        day = max(t.begin for t in (one, other) if t.begin)
        if person.holder not in self._kinds.people:
            both = self._holders(post.holder, day) & self._holders(person.holder, day)
            return _Same.YES if both else _Same.NO
        holders = self._holders(post.holder, day)
        if person.holder in holders:
            return _Same.YES
        return _Same.NO if holders else _Same.OPEN

    def _holders(self, post: str, day: dt.date) -> frozenset[str]:
        """Return who may have held a post on a day: who came first may have had it before."""
        held = [t for t in self._held.get(post, ()) if not t.ended_by(day) and t.begin]
        first = min((t.begin for t in self._held.get(post, ()) if t.begin), default=day)
        return frozenset(
            t.holder
            for t in held
            if t.begin and (t.begin <= day or (t.begin == first and t.since is None))
        )

    def seen_holding(self, person: str, post: str, sighting: Passage) -> bool:
        """Tell whether a person was seen in a post on the day of a passage, or before and after."""
        day = sighting.date
        return any(
            t.holder == person
            and t.begin is not None
            and t.last is not None
            and day is not None
            and (
                t.begin <= day <= t.last
                or any(p.document == sighting.document for p in t.sightings)
            )
            for t in self._held.get(post, ())
        )


def _succeeded(several: list[Tenure], kinds: Kinds, posts: _Posts) -> list[Tenure]:
    """Infer ends from successors, where one person at a time has the role."""
    if not several or several[0].role not in EXCLUSIVE:
        return several
    role, whom = several[0].role, several[0].of
    if role in _CHAIRS:
        several = [_as_holder(tenure, several, kinds, posts) for tenure in several]
    single = [t for t in several if t.begin and _single(t, kinds)]
    if (role is Predicate.HOLDS_POST and held_by_many(kinds.label(whom))) or any(
        _together(one, other) and posts.same(one, other) is _Same.NO
        for one, other in combinations(single, 2)
    ):
        return several
    ended = [
        _with_end(t, [o for o in single if posts.same(t, o) is not _Same.YES]) if t in single else t
        for t in several
    ]
    return [_with_holder(t, ended, kinds, posts) for t in ended]


def _single(tenure: Tenure, kinds: Kinds) -> bool:
    """Tell whether one person has a role by a tenure: a person, or a post but that of chair."""
    if tenure.holder in kinds.people:
        return True
    return tenure.holder in kinds.posts and not is_chair(kinds.label(tenure.holder))


def _as_holder(tenure: Tenure, several: Sequence[Tenure], kinds: Kinds, posts: _Posts) -> Tenure:
    """Return a person's tenure with the passages that name their post in the same role."""
    if tenure.holder not in kinds.people:
        return tenure
    more = {
        passage.iri: passage
        for other in several
        if other.holder in kinds.posts
        for passage in other.sightings
        if passage.date
        and posts.seen_holding(tenure.holder, other.holder, passage)
        and not tenure.ended_by(passage.date)
        and not (tenure.since and tenure.since.when.first > passage.date)
        and not any(p.document == passage.document for p in tenure.sightings)
    }
    sightings = sorted([*tenure.sightings, *more.values()], key=lambda p: (str(p.date), p.iri))
    return replace(tenure, sightings=tuple(sightings))


def _with_holder(tenure: Tenure, several: Sequence[Tenure], kinds: Kinds, posts: _Posts) -> Tenure:
    """Return a post's tenure with the end of its holder's, and the other way round."""
    if tenure.until or not (tenure.begin and tenure.last) or not _single(tenure, kinds):
        return tenure
    person = tenure.holder in kinds.people
    both = kinds.posts if person else kinds.people
    theirs = [
        other
        for other in several
        if other.holder in both and other.begin and posts.same(tenure, other) is _Same.YES
    ]
    if not theirs or not all(other.until for other in theirs):
        return tenure
    until = max((o.until for o in theirs if o.until), key=lambda bound: bound.when.last)
    if until.when.last < tenure.last:
        return tenure
    return replace(tenure, until=replace(until, stated=False))


def _together(one: Tenure, other: Tenure) -> bool:
    """Tell whether two holders were seen in a role at one time.

    That one paper names who goes and who comes is no more than that.
    """
    if one.holder == other.holder or not (one.begin and other.begin):
        return False
    first, second = sorted((one, other), key=lambda t: str(t.begin))
    return first.begin == second.begin or bool(
        first.last and second.begin and second.begin < first.last
    )


def _with_end(tenure: Tenure, others: Iterable[Tenure]) -> Tenure:
    """Return a tenure with the end that shows in who has its role later."""
    if tenure.until or not tenure.last:
        return tenure
    shown = [bound for other in others if (bound := _shown_after(other, tenure.last))]
    return replace(tenure, until=min(shown, key=_earliest)) if shown else tenure


def _shown_after(successor: Tenure, last: dt.date) -> Bound | None:
    """Return when a successor is first known to have a role after a day."""
    since = successor.since
    if since and since.when.first > last and since.when.first == successor.begin:
        return replace(since, stated=False)
    day = min((p.date for p in successor.sightings if p.date and p.date > last), default=None)
    if day is None or (successor.begin and successor.begin < last):
        return None
    same_day = tuple(p for p in successor.sightings if p.date == day)
    return Bound(When.of(day), stated=False, passages=same_day)


def _earliest(bound: Bound) -> tuple[dt.date, str]:
    return bound.when.first, min(passage.iri for passage in bound.passages)


def _within(tenure: Tenure, ended: Bound | None) -> Tenure:
    """Return a tenure with the end of its body, unless it ended before or was seen after."""
    if ended is None or not tenure.last or tenure.last > ended.when.last:
        return tenure
    if tenure.until and (tenure.until.stated or tenure.until.when.first <= ended.when.first):
        return tenure
    return replace(tenure, until=replace(ended, stated=False, with_body=True))
