"""An entity as one paper names it, and the place it is taken to belong to."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ..extract.facts import Entity, Reading
from ..ontology.terms import ORGANISATIONS, EntityType
from .names import (
    body_form,
    council_key,
    is_bare,
    is_generic,
    person_key,
    post_form,
    qualifiers,
)
from .places import PLACELESS, PlacedBy, known_places, places_in

Key = tuple[str, str]
"""A paper's sha256 and the entity's id in it."""

Form = Callable[[str, str], str]
"""Turns a name and a place's key into what tells the entity from the others of the place."""

FORMS: dict[str, Form] = {
    "body": body_form,
    "council": lambda name, _: council_key(name),
    "person": lambda name, _: person_key(name),
    "post": post_form,
}
"""What tells things of each kind apart by their names."""

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
        date: The day its paper speaks of, if it says so.
        placed_by: How its place is known.
    """

    key: Key
    entity: Entity
    place: str
    home: str
    date: dt.date | None
    placed_by: PlacedBy

    @property
    def paper(self) -> str:
        """Return the sha256 of its paper."""
        return self.key[0]


_KINDS = {
    type_: "body" if type_ in ORGANISATIONS - {EntityType.COUNCIL} else type_.lower()
    for type_ in EntityType
}


def kind_of(entity_type: EntityType) -> str:
    """Return the kind of names that a type's are compared with: "body" for a board or agency."""
    return _KINDS[entity_type]


def mentions(papers: Iterable[Reading]) -> list[Mention]:
    """Return what papers name, in their order."""
    papers = list(papers)
    known = known_places(papers)
    found = []
    for paper in papers:
        places, home = places_in(paper, known)
        for entity in paper.entities:
            key = (paper.document.sha256, entity.id)
            place, by = places[entity.id]
            found.append(Mention(key, entity, place, home, paper.date, by))
    return found


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


def placed(papers: Iterable[Reading]) -> tuple[list[Mention], dict[Key, str]]:
    """Return what papers name, and the place each thing that has a kind is taken to belong to."""
    everything = mentions(papers)
    kinds: dict[str, list[Mention]] = defaultdict(list)
    for mention in everything:
        kinds[kind_of(mention.entity.type)].append(mention)
    places: dict[Key, str] = {}
    for kind, form in FORMS.items():
        places |= settle(kinds[kind], form)
    return everything, places


def placed_by(mention: Mention, place: str) -> PlacedBy | None:
    """Return how the place that something is taken to belong to is known; None without a place."""
    if place == EVERYWHERE or place.startswith(PLACELESS):
        return None
    return mention.placed_by if mention.place else PlacedBy.OTHERS


def telling_aliases(mention: Mention) -> list[str]:
    """Return the other names that identify a mention outside its paper too.

    A post's interim holder may be called so in one paper, and the post is none of its own there.
    """
    entity = mention.entity
    telling = [alias for alias in entity.aliases if not is_bare(alias)]
    if entity.type is EntityType.POST:
        rank = qualifiers(post_form(entity.name))
        return [alias for alias in telling if qualifiers(post_form(alias)) == rank]
    return telling


def _adopted(mention: Mention, offered: set[str]) -> str:
    corporate = mention.entity.type in CORPORATE
    if len(offered) == 1 and not is_generic(mention.entity.name):
        (place,) = offered
        if corporate or place == EVERYWHERE or mention.home in ("", place):
            return place
    return PLACELESS if corporate else f"{PLACELESS}{mention.home}"
