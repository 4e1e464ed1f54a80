"""Bodies that the law asks for: "each council must set up a Safeguarding Adults Board".

A paper that says so before its partnership is told of means no other body, and speaks of the
partnership as "the Board".
"""

import re

from ...ontology.terms import EntityType
from ..lexicon.references import reference_words
from ..names import Key, key
from ..thing import Thing
from .bodies import Bodies, only

_DUTY = re.compile(
    r"\b(?:must|shall|requires?|(?:is|are) required|duty|has to|have to|needs? to)\b"
    r"(?:(?!\breplac)[^.;:])*$",
    re.IGNORECASE,
)
_CLAUSE = 30
"""Tokens before a name within which a duty is told."""
_ANY = reference_words().bodies.of_any_partnership


def join_required(bodies: Bodies) -> None:
    """Join a board that the law asks for with the one safeguarding partnership that it may be."""
    for own in [own for own in bodies.by_key if "safeguarding" in own[:-1]]:
        thing = bodies.by_key[own]
        if thing.national or not _is_required(bodies, own, thing):
            continue
        served = set(own) - _ANY
        whole = only(
            other
            for name, other in bodies.by_key.items()
            if other is not thing
            and other.type is EntityType.PARTNERSHIP
            and other.is_for_safeguarding
            and served <= set(name)
            and len(name) > len(own)
        )
        if whole is not None:
            bodies.merge(own, whole)


def _is_required(bodies: Bodies, own: Key, thing: Thing) -> bool:
    """Tell whether a name without a place is first told of as what somebody must have."""
    words = bodies.paper.words
    if not reference_words().bodies.of_safeguarding.issuperset(own):
        return False
    first = min(thing.mentions, key=lambda m: m.start, default=None)
    if first is None or key(bodies.name(first)) != own:
        return False
    if words.lower(first.start - 1) not in reference_words().pointing.introducing:
        return False
    start, _ = words.units[words.unit_of[first.start]]
    before = words.text(max(start, first.start - _CLAUSE), first.start)
    return _DUTY.search(before) is not None
