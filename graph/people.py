"""Which people of which papers are one."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from .mentions import Key, Mention, settle
from .names import PersonName, plain
from .union import Union

Named = list[tuple[PersonName, Mention]]


def join_people(
    people: Sequence[Mention], bodies: Mapping[Key, frozenset[Key]], union: Union[Key]
) -> dict[Key, str]:
    """Join people of one place whose names agree, and return the place of each.

    "C Potts" is Carole Potts where no other C Potts could be meant, and "Potts" is the only Potts
    of the place who shares a body with that Potts.

    Args:
        people: Everyone named.
        bodies: What each person sits on, meets with or speaks for.
        union: Where to join them.
    """
    places = settle(people, person_key)
    blocks: dict[tuple[str, str], Named] = defaultdict(list)
    for mention in people:
        name = PersonName.parse(mention.entity.name)
        if name:
            blocks[places[mention.key], name.surname].append((name, mention))
    for block in blocks.values():
        _join_full([(name, mention) for name, mention in block if name.given], union)
        _join_surnames(block, bodies, union)
    return places


def person_key(name: str, _place: str) -> str:
    """Return given names and surname as one key."""
    parsed = PersonName.parse(name)
    return " ".join((*parsed.given, parsed.surname)) if parsed else plain(name)


def _join_full(block: Named, union: Union[Key]) -> None:
    """Join forms of a name that all agree with each other, unless one paper tells two apart."""
    forms: dict[PersonName, list[Mention]] = defaultdict(list)
    for name, mention in block:
        forms[name].append(mention)
    related = Union(forms)
    for one, other in combinations(forms, 2):
        if one.agrees(other):
            related.join(one, other)
    for group in related.sets():
        if all(one.agrees(other) for one, other in combinations(group, 2)):
            _join_apart([mention for name in group for mention in forms[name]], union)
        for name in group:
            _join_apart(forms[name], union)


def _join_apart(same: list[Mention], union: Union[Key]) -> None:
    if len({mention.paper for mention in same}) == len(same):
        union.join_all(mention.key for mention in same)


def _join_surnames(block: Named, bodies: Mapping[Key, frozenset[Key]], union: Union[Key]) -> None:
    bare = [mention for name, mention in block if not name.given]
    full = [mention for name, mention in block if name.given]
    if len({union.root(mention.key) for mention in full}) > 1:
        return
    shared = frozenset[Key]().union(*(bodies[mention.key] for mention in full))
    papers = {mention.paper for mention in full}
    if full:
        fitting = [m for m in bare if bodies[m.key] & shared and m.paper not in papers]
        _join_apart([full[0], *fitting], union)
        return
    for one, other in combinations(bare, 2):
        if one.paper != other.paper and bodies[one.key] & bodies[other.key]:
            union.join(one.key, other.key)
