"""Which entity of a reading is which entity of the gold."""

import re
from collections.abc import Iterable
from typing import Final

from ...ontology.terms import EntityType
from .gold import Named

_Words = tuple[str, ...]

_OWN_KIND: Final = frozenset({EntityType.PERSON, EntityType.POST, EntityType.MEETING})
_TITLES: Final = frozenset(
    {"councillor", "councillors", "cllr", "mr", "mrs", "ms", "miss", "dr", "prof", "professor"}
    | {"sir", "dame", "lord", "lady", "baroness", "the", "rev", "revd", "canon", "alderman"}
    | {"dci", "di", "ds", "superintendent", "inspector", "sergeant", "hon"}
)
_SMALL: Final = frozenset({"the", "of", "and", "for", "a", "an", "in", "to", "on"})

_SURNAME_ONLY: Final = 0.8
_SHORT_FIRST_NAME: Final = 0.9
_LEAST_OVERLAP: Final = 0.75
_STEM: Final = 3  # letters by which "Jon" and "Jonathan" are one first name


def match(gold: Iterable[Named], found: Iterable[Named]) -> dict[str, str]:
    """Pair entities one to one, the most alike first.

    Only entities of one kind are paired: people, posts, meetings, and bodies or organisations of
    any type. A meeting is known by its date, anything else by its names. Of pairs that are alike in
    every way, the first by the id of the gold and the name of the other is taken.

    Returns:
        The id of the gold entity for the id of each entity found that is one.
    """
    known = [(entity, _forms(entity)) for entity in found]
    pairs = []
    for wanted in gold:
        forms = _forms(wanted)
        for entity, own in known:
            likeness = _likeness(wanted, entity, forms, own)
            if likeness:
                shared = 0 if wanted.type == EntityType.MEETING else len(forms & own)
                by_name = (wanted.id, entity.names[0].casefold())
                rank = (-likeness, -shared, wanted.type != entity.type, *by_name)
                pairs.append((rank, wanted.id, entity.id))
    taken: set[str] = set()
    matched: dict[str, str] = {}
    for _, wanted_id, found_id in sorted(pairs):
        if wanted_id not in taken and found_id not in matched:
            taken.add(wanted_id)
            matched[found_id] = wanted_id
    return matched


def _kind(entity: Named) -> EntityType | None:
    """Return the type within which an entity is sought; None for bodies and organisations."""
    return entity.type if entity.type in _OWN_KIND else None


def _forms(entity: Named) -> set[_Words]:
    """Return each name of an entity as the words that tell it apart."""
    passed_over = _TITLES if entity.type == EntityType.PERSON else _SMALL
    return {_words(name, passed_over) for name in entity.names}


def _words(name: str, passed_over: frozenset[str]) -> _Words:
    plain = name.casefold().replace("\u2019", "'").replace("&", " and ")
    joined = re.sub(r"'(?=\w)", "", plain)
    return tuple(word for word in re.findall(r"[a-z0-9]+", joined) if word not in passed_over)


def _likeness(gold: Named, found: Named, forms: set[_Words], own: set[_Words]) -> float:
    """Return how alike two entities are, from 0 to 1."""
    if _kind(gold) != _kind(found):
        return 0.0
    if gold.type == EntityType.MEETING:
        return float(gold.date == found.date)
    alike = _alike_people if gold.type == EntityType.PERSON else _alike_names
    return max((alike(a, b) for a in forms for b in own if a and b), default=0.0)


def _alike_people(a: _Words, b: _Words) -> float:
    if a == b:
        return 1.0
    if a[-1] != b[-1]:
        return 0.0
    if len(a) == 1 or len(b) == 1:
        return _SURNAME_ONLY
    first, other = a[0], b[0]
    length = 1 if 1 in (len(first), len(other)) else _STEM
    return _SHORT_FIRST_NAME if first[:length] == other[:length] else 0.0


def _alike_names(a: _Words, b: _Words) -> float:
    if a == b:
        return 1.0
    one, other = set(a), set(b)
    overlap = len(one & other) / len(one | other)
    return overlap if overlap >= _LEAST_OVERLAP else 0.0
