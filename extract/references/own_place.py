"""The place that a paper is about, and what is called without a place there."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from ...ontology.terms import EMPLOYERS, EntityType
from ..context import council_place
from ..lexicon import lexicon
from ..mentions import Mention
from ..names import Key, key
from ..paper import tokens_of
from ..thing import Thing
from .bodies import Bodies, alike, only

_OFTEN, _FAR_OFTENER = 5, 3
_CAPITALISED = re.compile(r"[A-Z]\w*")
_SHORT_NAME = 2
_TITLE = 16
"""Tokens of a title."""
_BEFORE_PLACE = frozenset({"nhs", "the"})
"""Words that stand before the place in the name of a body."""


def join_places(bodies: Bodies) -> None:
    """Find the paper's place; join "Anyshire Safeguarding Board" and its "Safeguarding Board"."""
    bodies.place = place = key(_own_place(bodies))
    if not place:
        return
    for own in bodies.shortest_first():
        thing = bodies.by_key[own]
        rest = own[len(place) :]
        if own != (*place, *rest) or len(rest) < _SHORT_NAME:
            continue
        if thing.type in EMPLOYERS or thing.national:
            continue
        if rest in bodies.by_key:
            bodies.merge(rest, thing)
        else:
            bodies.by_key[rest] = thing


def join_own(bodies: Bodies) -> None:
    """Join a name without a place to that of the paper's own place, where other places have one.

    "The MASH" is the Anyshire MASH in Anyshire's paper, though that names the Ashby MASH, too.
    """
    ends: dict[Key, dict[Key, Thing]] = defaultdict(dict)
    for name, thing in bodies.by_key.items():
        for start in range(1, len(name)):
            ends[name[start:]][name] = thing
    for own in [own for own in ends if own in bodies.by_key]:
        thing = bodies.by_key[own]
        placed = {name: other for name, other in ends[own].items() if alike(thing, other)}
        if thing.national or only(placed.values()) is not None:
            continue
        found = own_of(bodies, placed, own)
        if found is not None:
            bodies.merge(own, found)


def own_of(bodies: Bodies, placed: Mapping[Key, Thing], end: Key = ()) -> Thing | None:
    """Return the one of several bodies that is of the paper's own place.

    Args:
        bodies: The bodies of the paper.
        placed: Bodies by names that end alike.
        end: How they end; if given, nothing but a place is before it.
    """
    one = only(placed.values())
    if one is not None:
        return one
    before = {name: tuple(w for w in name if w not in _BEFORE_PLACE) for name in placed}
    place = bodies.place or _place_told_most(bodies, before.values())
    own = {n: t for n, t in placed.items() if before[n][: len(place)] == place != ()}
    alone = {n: t for n, t in own.items() if before[n] == (*place, *end)}
    shared = alone or {n: t for n, t in own.items() if _is_shared(bodies, before[n], place, end)}
    return only((shared if end else own).values()) or only(_titular(placed.values()))


def _is_shared(bodies: Bodies, name: Key, place: Key, end: Key) -> bool:
    """Tell whether nothing but other councils' places stands between a place and how a name ends.

    "Larkshire and Bexcombe Child Death Overview Panel".
    """
    between = name[len(place) : len(name) - len(end)]
    councils = map(council_place, bodies.of_type(EntityType.COUNCIL))
    others = {word for council in councils for word in key(council)}
    return bool(between) and others.issuperset(between)


def _titular(things: Iterable[Thing]) -> Iterator[Thing]:
    """Yield those that the title of the paper names."""
    return (t for t in things if any(m.start < _TITLE for m in t.mentions))


def _place_told_most(bodies: Bodies, names: Iterable[Key]) -> Key:
    """Return the first word of names that the paper has far more often than that of any other."""
    text = bodies.paper.words.source.casefold()
    counts = sorted((text.count(first), first) for first in {n[0] for n in names if n})
    *_, (next_times, _), (times, first) = [(0, ""), (0, ""), *counts]
    return (first,) if times >= _FAR_OFTENER * max(next_times, 1) else ()


def _own_place(bodies: Bodies) -> str:
    """Return the place that a paper is about, by how often it is named."""
    text = bodies.paper.words.source
    councils = {council_place(c) for c in bodies.of_type(EntityType.COUNCIL)} - {""}
    counts = {place: text.count(place) for place in councils}
    best = _most(counts)
    listed = {
        place: len(re.findall(rf"\b{re.escape(place)}\b", text))
        for word in _places().keys() & {word.text for word in bodies.paper.words.words}
        for place in _places()[word]
        if text.count(place) >= _OFTEN  # named less often it would not count
    }
    other = _most(listed)
    often = max(_OFTEN, _FAR_OFTENER * counts.get(best, 0))
    if other and other != best and listed[other] >= often:
        _add_council(bodies, other)
        return other
    return best


@cache
def _places() -> dict[str, list[str]]:
    """Return the places of the national lists by their first words."""
    found: dict[str, list[str]] = defaultdict(list)
    for place in lexicon().places:
        found[_CAPITALISED.findall(place)[0]].append(place)
    return dict(found)


def _most(counts: dict[str, int]) -> str:
    return max(counts, key=lambda place: (counts[place], place), default="")


def _add_council(bodies: Bodies, place: str) -> None:
    """Make an entity of a council that its paper calls by its place alone.

    A place that stands in the names of others only is none.
    """
    words = bodies.paper.words
    form = place.split()
    taken = tokens_of(m for m in bodies.paper.mentions if m.type is not None)
    for token in range(len(words)):
        end = token + len(form)
        if token not in taken and [word.text for word in words.words[token:end]] == form:
            thing = bodies.paper.add_thing(EntityType.COUNCIL)
            thing.add(Mention(token, end, EntityType.COUNCIL, "own-place"), place)
            bodies.by_key[key(place)] = thing
            return
