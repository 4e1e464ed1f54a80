"""Names of one place that only put their words in another order, or have a letter wrong."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from .mentions import FORMS, Key, Mention, kind_of
from .names import one_slip, telling_words
from .union import Union

Papers = dict[Key, set[str]]
"""The papers that speak of each set of mentions, by its root."""


def form_of(mention: Mention, place: str) -> str:
    """Return what tells a mention from the others of its kind and place."""
    return FORMS[kind_of(mention.entity.type)](mention.entity.name, place)


def papers_of(among: Iterable[Mention], union: Union[Key]) -> Papers:
    """Return the papers that speak of each thing."""
    papers: Papers = defaultdict(set)
    for mention in among:
        papers[union.root(mention.key)].add(mention.paper)
    return papers


def join_apart(one: Key, other: Key, papers: Papers, union: Union[Key]) -> None:
    """Join two things unless one paper tells them apart."""
    one, other = union.root(one), union.root(other)
    if one != other and papers[one].isdisjoint(papers[other]):
        both = papers[one] | papers[other]
        union.join(one, other)
        papers[union.root(one)] = both


def join_spellings(
    among: Sequence[Mention],
    blocks: Mapping[tuple[str, str, str], Sequence[Mention]],
    union: Union[Key],
) -> None:
    """Join the blocks of one place and owner whose names are spellings of one.

    A council's name is left alone: it may be one letter from its neighbour's.
    """
    near: dict[tuple[str, ...], list[tuple[str, Key]]] = defaultdict(list)
    for (place, owner, form), block in blocks.items():
        words = telling_words(form)
        if len(words) > 1 and kind_of(block[0].entity.type) != "council":
            # Two names that differ in one word share the rest.
            near[place, owner, "", *words].append((form, block[0].key))
            for left_out in range(len(words)):
                rest = (*words[:left_out], *words[left_out + 1 :])
                near[place, owner, "slip", *rest].append((form, block[0].key))
    papers = papers_of(among, union)
    for (_, _, how, *_), alike in sorted(near.items()):
        for (form, one), (other_form, other) in combinations(sorted(alike), 2):
            if not how or one_slip(form, other_form):
                join_apart(one, other, papers, union)
