"""An entity as one paper names it, and the place it is taken to belong to."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from ..extract.facts import Entity, Reading
from ..ontology.terms import BODIES, EntityType
from .names import council_key, is_bare, is_council, is_generic, place_key, plain

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
        place: Key of the place it belongs to; empty if the paper does not say.
        home: Key of the place whose paper it is; empty if the paper does not say.
    """

    key: Key
    entity: Entity
    place: str
    home: str

    @property
    def paper(self) -> str:
        """Return the sha256 of its paper."""
        return self.key[0]


def mentions(papers: Iterable[Reading]) -> list[Mention]:
    """Return what papers name, in their order."""
    papers = list(papers)
    known = {place_key(entity.place or "") for paper in papers for entity in paper.entities} - {""}
    found = []
    for paper in papers:
        places = {entity.id: _place(entity, known) for entity in paper.entities}
        home = _home(paper, places)
        for entity in paper.entities:
            key = (paper.document.sha256, entity.id)
            found.append(Mention(key, entity, places[entity.id], home))
    return found


def _place(entity: Entity, known: AbstractSet[str]) -> str:
    """Return where a name says that its bearer belongs, else where the paper says so.

    Anyshire's papers speak of "Otherton City Council" and of the "Otherton Hub" too.
    """
    stated, name = place_key(entity.place or ""), plain(entity.name)
    if entity.type is EntityType.COUNCIL:
        return council_key(name) if is_council(name) or not stated else stated
    if entity.type in BODIES and not entity.national:
        return max((place for place in known if name.startswith(f"{place} ")), default=stated)
    return stated


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
        else mention.place
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


def _home(reading: Reading, places: Mapping[str, str]) -> str:
    if reading.publisher and places.get(reading.publisher):
        return places[reading.publisher]
    distinct = set(places.values()) - {""}
    return distinct.pop() if len(distinct) == 1 else ""
