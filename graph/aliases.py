"""The other names of what a paper names, each with the one thing that surely bears it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..extract.facts import Entity
from ..ontology.terms import EntityType
from .names import PersonName, names_several, titles


def with_own_aliases(entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Return the entities of a paper with the aliases that are surely theirs.

    "Councillors Ann Cole" is nobody's name. Where a paper names two of one surname, "Mrs Cole" is
    who has that title elsewhere in it; if both have it, or neither, it is nobody's.
    """
    people: dict[str, list[Entity]] = defaultdict(list)
    for entity in entities:
        if entity.type is EntityType.PERSON and (name := PersonName.parse(entity.name)):
            people[name.surname].append(entity)
    own = {
        entity.id: tuple(alias for alias in entity.aliases if not names_several(alias))
        for namesakes in people.values()
        for entity in namesakes
    }
    for namesakes in people.values():
        if len(namesakes) > 1:
            own |= _told_apart(namesakes, own)
    return tuple(
        replace(entity, aliases=own[entity.id])
        if own.get(entity.id, entity.aliases) != entity.aliases
        else entity
        for entity in entities
    )


def _told_apart(
    namesakes: Sequence[Entity], own: dict[str, tuple[str, ...]]
) -> dict[str, tuple[str, ...]]:
    """Give each surname that stands alone to the one of several who has the title before it."""
    full = {e.id: {alias for alias in own[e.id] if not _is_bare(alias)} for e in namesakes}
    bare = {alias for e in namesakes for alias in own[e.id] if _is_bare(alias)}
    borne = {e.id: _titles([e.name, *full[e.id]]) for e in namesakes}
    for alias in bare:
        fitting = [e for e in namesakes if titles(alias) and titles(alias) <= borne[e.id]]
        if len(fitting) == 1:
            full[fitting[0].id].add(alias)
    return {identifier: tuple(sorted(aliases)) for identifier, aliases in full.items()}


def _is_bare(alias: str) -> bool:
    name = PersonName.parse(alias)
    return name is not None and not name.given


def _titles(names: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(titles, names))
