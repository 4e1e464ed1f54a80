"""Which people of which papers are one."""

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations

from .mentions import Key, Mention
from .names import PersonName, gender
from .union import Union

Named = list[tuple[PersonName, Mention]]


FAR_APART = 8
"""Years between papers after which a name may be somebody else's."""


def join_people(
    people: Sequence[Mention],
    places: Mapping[Key, str],
    bodies: Mapping[Key, frozenset[Key]],
    union: Union[Key],
) -> None:
    """Join people of one place whose names agree.

    "C Potts" is Carole Potts where no other C Potts could be meant, and "Potts" is the only Potts
    of the place who shares a body with that Potts. Mr Potts is not Mrs Potts, and a name that
    was not heard for years is not joined to who had it before.

    Args:
        people: Everyone named.
        places: Where each belongs.
        bodies: What each person sits on, meets with or speaks for.
        union: Where to join them.
    """
    blocks: dict[tuple[str, str], Named] = defaultdict(list)
    for mention in people:
        name = PersonName.parse(mention.entity.name)
        if name:
            blocks[places[mention.key], name.surname].append((name, mention))
    for block in blocks.values():
        _join_full([(name, mention) for name, mention in block if name.given], union)
        _join_surnames(block, bodies, union)


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
    for era in _eras(same):
        for group in _genders(era):
            if len({mention.paper for mention in group}) == len(group):
                union.join_all(mention.key for mention in group)


def _eras(same: Sequence[Mention]) -> list[list[Mention]]:
    """Return mentions between whose papers there are no long years, in groups.

    Papers without a date go with the others if those are of one time.
    """
    dated = sorted((m for m in same if m.date), key=lambda m: (m.date, m.key))
    eras: list[list[Mention]] = []
    last = dt.date.min
    for mention in dated:
        date = mention.date or last
        if not eras or date.year - last.year > FAR_APART:
            eras.append([])
        eras[-1].append(mention)
        last = date
    undated = [mention for mention in same if not mention.date]
    if len(eras) > 1:
        return [*eras, *([mention] for mention in undated)]
    return [[*undated, *(mention for era in eras for mention in era)]]


def _genders(same: Sequence[Mention]) -> list[list[Mention]]:
    """Return mentions in groups that no title tells apart."""
    titled: dict[frozenset[str], list[Mention]] = defaultdict(list)
    for mention in same:
        titled[frozenset(map(gender, mention.entity.aliases)) - {""}].append(mention)
    if len(frozenset[str]().union(*titled)) < 2:  # noqa: PLR2004 - his and hers
        return [list(same)]
    return list(titled.values())


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
