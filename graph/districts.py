"""Places whose names are resolved by themselves: what is said elsewhere changes nothing.

Entities of two places are never one, so each place is a district of its own. Places that share a
body are one district, and so are those of which people decided that two names are one. A body of
another district is known in it by its place and its name there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ..extract.facts import Reading
from .identity.judgements import Forced
from .mentions import Key, Mention
from .naming import written_places
from .places import BOTH, PLACELESS
from .union import Union


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper, with all that it names."""

    reading: Reading
    named: list[Mention]


@dataclass(frozen=True, slots=True)
class District:
    """Places that are resolved together, with all that the outcome follows from.

    Attributes:
        papers: The papers that name something of it.
        named: What they name of it.
        places: The place of each thing that its papers name, what is not of it included.
        shown: How papers write its places.
        sides: The sides that decisions put its mentions on.
        same: Those that decisions make one.
    """

    papers: list[Paper] = field(default_factory=list)
    named: list[Mention] = field(default_factory=list)
    places: dict[Key, str] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)
    sides: dict[Key, frozenset[str]] = field(default_factory=dict)
    same: list[list[Key]] = field(default_factory=list)

    def whose(self) -> list[str]:
        """Return its places, sorted."""
        return sorted({self.places[mention.key] for mention in self.named})


def districts(
    papers: Sequence[Reading],
    named: Sequence[Mention],
    places: Mapping[Key, str],
    forced: Forced,
) -> list[District]:
    """Return the districts of all that papers name.

    Args:
        papers: The papers.
        named: What they name.
        places: The place of each thing, meetings apart: those belong where their bodies do.
        forced: What decisions force.
    """
    speaking = {reading.document.sha256: Paper(reading, []) for reading in papers}
    settled = {}
    for mention in named:
        speaking[mention.paper].named.append(mention)
        settled[mention.key] = _place(mention, places)
    ground = _ground(settled, forced)
    found: dict[str, District] = {}
    for paper in speaking.values():
        here: dict[str, list[Mention]] = {}
        for mention in paper.named:
            here.setdefault(ground[settled[mention.key]], []).append(mention)
        its_places = {mention.key: settled[mention.key] for mention in paper.named}
        for name, some in here.items():
            district = found.setdefault(name, District())
            district.papers.append(paper)
            district.named.extend(some)
            district.places.update(its_places)
    _say(found, ground, settled, written_places(named), forced)
    return list(found.values())


def _place(mention: Mention, places: Mapping[Key, str]) -> str:
    body = mention.entity.body
    if mention.key in places:
        return places[mention.key]
    return places.get((mention.paper, body), "") if body else mention.place


def _ground(settled: Mapping[Key, str], forced: Forced) -> dict[str, str]:
    """Return the district of each place, by the name of one of its places."""
    parts = {place: _parts(place) for place in settled.values()}
    ground = Union(part for several in parts.values() for part in several)
    for several in parts.values():
        ground.join_all(several)
    for same in forced.same:
        ground.join_all(parts[settled[key]][0] for key in same)
    return {place: ground.root(several[0]) for place, several in parts.items()}


def _parts(place: str) -> list[str]:
    return place.removeprefix(PLACELESS).split(BOTH)


def _say(
    found: Mapping[str, District],
    ground: Mapping[str, str],
    settled: Mapping[Key, str],
    shown: Mapping[str, str],
    forced: Forced,
) -> None:
    """Tell each district how its places are written, and what decisions force on it."""
    for place, name in ground.items():
        for part in {place, *place.split(BOTH)} & shown.keys():
            found[name].shown[part] = shown[part]
    for key, sides in forced.sides.items():
        found[ground[settled[key]]].sides[key] = sides
    for same in forced.same:
        found[ground[settled[same[0]]]].same.append(same)
