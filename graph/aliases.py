"""The other names of what a paper names, without those that are no name of one person."""

from collections.abc import Sequence
from dataclasses import replace

from ..extract.facts import Entity
from ..ontology.terms import EntityType
from .names import names_several


def with_own_aliases(entities: Sequence[Entity]) -> tuple[Entity, ...]:
    """Return the entities of a paper; "Councillors Ann Cole" is nobody's name."""
    return tuple(
        replace(entity, aliases=tuple(a for a in entity.aliases if not names_several(a)))
        if entity.type is EntityType.PERSON and any(map(names_several, entity.aliases))
        else entity
        for entity in entities
    )
