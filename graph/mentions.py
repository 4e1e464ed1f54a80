"""An entity as one paper names it, and the place it is taken to belong to."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..extract.facts import Entity, Reading
from ..ontology.terms import EntityType
from .names import is_bare, is_generic, plain

Key = tuple[str, str]
"""A paper's sha256 and the entity's id in it."""

Form = Callable[[str, str], str]
"""Turns a name and a place's key into what tells the entity from the others of the place."""

EVERYWHERE = "*"
"""The place of a body that is one everywhere."""

CORPORATE = frozenset({EntityType.COUNCIL, EntityType.INSPECTORATE, EntityType.AGENCY})
"""What keeps its name wherever it is spoken of; "the scrutiny committee" does not."""


@dataclass(frozen=True, slots=True)
class Mention:
    """An entity of one paper.

    Attributes:
        key: What finds it again.
        entity: The entity.
        home: Key of the place whose paper it is; empty if the paper does not say.
    """

    key: Key
    entity: Entity
    home: str

    @property
    def paper(self) -> str:
        """Return the sha256 of its paper."""
        return self.key[0]


def mentions(reading: Reading) -> list[Mention]:
    """Return what a paper names."""
    sha256, home = reading.document.sha256, _home(reading)
    return [Mention((sha256, entity.id), entity, home) for entity in reading.entities]


def settle(among: Iterable[Mention], form: Form) -> dict[Key, str]:
    """Return the place each of some mentions of one kind is taken to belong to.

    An entity that its paper places stays there. One without a place goes where its name is known,
    if that is one place only and not another place's paper that speaks; else it stays with those
    that are equally lost.
    """
    among = list(among)
    everywhere = {form(mention.entity.name, "") for mention in among if mention.entity.national}
    places = {
        mention.key: EVERYWHERE
        if mention.entity.national or form(mention.entity.name, "") in everywhere
        else plain(mention.entity.place or "")
        for mention in among
    }
    known = _known(among, places, form)
    for mention in among:
        if not places[mention.key]:
            places[mention.key] = _adopted(mention, known[form(mention.entity.name, "")])
    return places


def _known(among: list[Mention], places: dict[Key, str], form: Form) -> dict[str, set[str]]:
    """Return the places where each form of a name stands for something."""
    known: dict[str, set[str]] = defaultdict(set)
    for mention in among:
        place = places[mention.key]
        forms = [mention.entity.name, *telling_aliases(mention)]
        for text in forms if place else ():
            known[form(text, place)].add(place)
            known[form(text, "")].add(place)
    return known


def telling_aliases(mention: Mention) -> list[str]:
    """Return the other names that identify a mention outside its paper too."""
    return [alias for alias in mention.entity.aliases if not is_bare(alias)]


def _adopted(mention: Mention, offered: set[str]) -> str:
    corporate = mention.entity.type in CORPORATE
    if len(offered) == 1 and not is_generic(mention.entity.name):
        (place,) = offered
        if corporate or place == EVERYWHERE or mention.home in ("", place):
            return place
    return "?" if corporate else f"?{mention.home}"


def _home(reading: Reading) -> str:
    places = {entity.id: plain(entity.place or "") for entity in reading.entities}
    if reading.publisher and places.get(reading.publisher):
        return places[reading.publisher]
    distinct = set(places.values()) - {""}
    return distinct.pop() if len(distinct) == 1 else ""
