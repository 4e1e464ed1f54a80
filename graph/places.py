"""Which place each thing that a paper names belongs to, and whose paper it is."""

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import PurePosixPath

from ..extract.facts import Entity, Reading
from ..ontology.terms import BODIES, EntityType
from .names import council_key, is_council, is_full_council, place_key, plain, remembered

PLACELESS = "?"
"""In the place of what has none of its own, before that of whose paper names it."""
BOTH = " + "
"""Between the places that share a body."""


class PlacedBy(StrEnum):
    """How the place of what a paper names is known."""

    NAME = "its name"
    PAPER = "its paper"
    TITLE = "the title of its paper or the body that met"
    FOLDER = "the folder of its paper"
    GIVEN = "the council given with its paper"
    OTHERS = "other papers"


def known_places(papers: Iterable[Reading]) -> frozenset[str]:
    """Return the keys of the places that papers speak of."""
    found = set()
    for paper in papers:
        for entity in paper.entities:
            found |= {named_place(entity), place_key(entity.place or "")}
    return frozenset(found - {""})


Placed = tuple[str, PlacedBy]
"""A place's key, empty if unknown, and how it is known."""


def places_in(paper: Reading, known: frozenset[str]) -> tuple[dict[str, Placed], str]:
    """Return the place of each entity of a paper, and the paper's own.

    Where a paper says nothing, the folder it lies in does. Notes of a body that is named after a
    place are that place's, though they name no council but its neighbour's.
    """
    placed = {entity.id: _place(entity, known) for entity in paper.entities}
    stated = Counter(place_key(entity.place) for entity in paper.entities if entity.place)
    usual = min(stated, key=lambda place: (-stated[place], place)) if stated else ""
    titled = _titled(paper, known)
    home = titled or ("" if usual else _foldered(paper, known))
    if home and home != usual:
        by = PlacedBy.TITLE if titled else PlacedBy.FOLDER
        for entity in paper.entities:
            if placed[entity.id][0] == usual and _by_default(entity, usual):
                placed[entity.id] = home, by
        return placed, home
    return placed, _home(paper, {entity: place for entity, (place, _) in placed.items()})


def named_place(entity: Entity) -> str:
    """Return the place in a council's full name ("Anyshire County Council"), else nothing."""
    full = entity.type is EntityType.COUNCIL and is_full_council(entity.name)
    return council_key(entity.name) if full else ""


def _place(entity: Entity, known: frozenset[str]) -> Placed:
    """Return where a name says that its bearer belongs, else where the paper says so.

    Anyshire's papers speak of "Otherton City Council" and of the "Otherton Hub" too.
    """
    stated, name = place_key(entity.place or ""), plain(entity.name)
    if entity.type is EntityType.COUNCIL and (is_council(name) or not stated):
        return council_key(name), PlacedBy.NAME
    if entity.type in BODIES and not entity.national:
        named = _shared(name, known) or _leading(name, known)
        return (named, PlacedBy.NAME) if named else (stated, PlacedBy.PAPER)
    return stated, PlacedBy.PAPER


@remembered
def _shared(name: str, known: frozenset[str]) -> str:
    """Return the places that a joint body is named after: "anyshire + otherton"."""
    for first in sorted(known):
        if not name.startswith(f"{first} "):
            continue
        rest = name.removeprefix(f"{first} ").removeprefix("and ")
        second = _leading(rest, known - {first})
        if second and f"{first} and {second}" not in known:
            return f"{first}{BOTH}{second}"
    return ""


@remembered
def _leading(name: str, known: frozenset[str]) -> str:
    """Return the place that a name begins with."""
    return max((place for place in known if f"{name} ".startswith(f"{place} ")), default="")


def _titled(paper: Reading, known: frozenset[str]) -> str:
    """Return the place that a paper's title begins with, or the name of the body that met."""
    names = {entity.id: entity.name for entity in paper.entities}
    met = [
        names[entity.body]
        for entity in paper.entities
        if entity.body and entity.date and entity.date == paper.date
    ]
    for name in map(plain, (paper.title, *met)):
        if found := "" if _shared(name, known) else _leading(name, known):
            return found
    return ""


def _foldered(paper: Reading, known: frozenset[str]) -> str:
    """Return the place that the folder of a paper is named after, the nearest folder first."""
    folders = PurePosixPath(paper.document.path).parent.parts
    named = (_leading(plain(folder.replace("_", " ")), known) for folder in reversed(folders))
    return next(filter(None, named), "")


def _by_default(entity: Entity, usual: str) -> bool:
    """Say whether nothing but its paper places an entity."""
    own = entity.type is EntityType.COUNCIL or entity.national
    return not own and not plain(entity.name).startswith(f"{usual} ")


def _home(reading: Reading, places: Mapping[str, str]) -> str:
    if reading.publisher and places.get(reading.publisher):
        return places[reading.publisher]
    distinct = set(places.values()) - {""}
    return distinct.pop() if len(distinct) == 1 else ""
