"""Organisations called by their kind alone: "the Ambulance Trust", "the mental health trust"."""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ...ontology.terms import EntityType
from ..lexicon.references import reference_words
from ..names import Key
from ..thing import Thing
from .bodies import Bodies, only

_WORD = re.compile(r"[a-z]+")
_OF_KIND = frozenset({EntityType.AGENCY, EntityType.SERVICE})
_SHORTEST = 2
_COUNCIL = "council"


def join_kinds(bodies: Bodies) -> None:
    """Join "Ambulance Trust" with the one organisation in whose name these words stand."""
    for own, thing in list(bodies.by_key.items()):
        if thing.type not in _OF_KIND or thing.national or not is_kind(_words(thing.name)):
            continue
        found = called(_words(thing.name), (t for t in bodies.by_key.values() if t is not thing))
        if found is not None and bodies.by_key.get(own) is thing:
            bodies.merge(own, found)


def is_kind(words: Sequence[str]) -> bool:
    """Tell whether words say no more of an organisation than its kind."""
    lists = reference_words().pointing
    return len(words) >= _SHORTEST and (lists.kinds | lists.kind_heads).issuperset(words)


def called(kind: Sequence[str], things: Iterable[Thing]) -> Thing | None:
    """Return the one agency, or council, in whose name the words of a kind stand, in their order.

    Args:
        kind: The words, small letters.
        things: What the paper names.
    """
    council = kind[-1] == _COUNCIL
    return only(
        thing
        for thing in things
        if thing.type is (EntityType.COUNCIL if council else EntityType.AGENCY)
        and any(_holds(_words(name), kind) for name in thing.names)
    )


def _holds(name: Key, kind: Sequence[str]) -> bool:
    """Tell whether a name that says more than a kind has its words in their order."""
    rest = iter(name)
    return not is_kind(name) and all(_singular(word) in rest for word in kind)


@lru_cache(maxsize=4096)
def _words(name: str) -> Key:
    return tuple(map(_singular, _WORD.findall(name.casefold())))


def _singular(word: str) -> str:
    return word.removesuffix("s")
