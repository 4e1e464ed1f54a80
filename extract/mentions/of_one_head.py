"""Groups that share the noun after their subjects: "the Quality and Learning Groups"."""

import re
from collections.abc import Iterator

from ...ontology.terms import EntityType
from ..lexicon.grammar import grammar
from .mention import Mention
from .parts import parts_of
from .search import Search

_Part = tuple[int, int]

_FEWEST = 2
_MOST = 4


def of_one_head(search: Search, start: int, end: int) -> list[Mention]:
    """Return a group for each subject that a run names before one noun in the plural.

    The paper calls all of them by that noun elsewhere, or, after "the", at least one: "Task and
    Finish Groups" are no two kinds. None if a run has no such.
    """
    noun = _noun(search, start, end)
    if noun is None:
        return []
    first, head, type_ = noun
    parts = list(parts_of(search, start, first))
    if not _FEWEST <= len(parts) <= _MOST or not all(_is_subject(search, *p) for p in parts):
        return []
    ways = list(_joined(parts))
    known = {way: [_is_named(search, part, head) for part in way] for way in ways}
    meant = next((way for way in ways if len(way) >= _FEWEST and all(known[way])), ())
    definite = start > 0 and search.words.lower(start - 1) in grammar().posts.definite
    if not meant and definite and any(known[ways[0]]):
        meant = ways[0]
    stops = [*(stop for _, stop in meant[:-1]), end]
    return [
        Mention(a, stop, type_, "of-one-head", called=f"{search.words.text(a, b)} {head}")
        for (a, b), stop in zip(meant, stops, strict=False)
    ]


def _noun(search: Search, start: int, end: int) -> tuple[int, str, EntityType] | None:
    """Return where the noun of several bodies begins, one of which it is, and of what type."""
    last = search.words.lower(end - 1)
    one = last.removesuffix("s")
    if one == last or one not in grammar().bodies.meeting:
        return None
    first = end - 1
    if search.words.lowers(end - 3, end - 1) == ["sub", "-"]:
        first = end - 3
    elif search.words.lower(end - 2) == "sub":
        first = end - 2
    type_ = EntityType.COMMITTEE if one == "committee" else EntityType.GROUP
    text = search.words.text(first, end).removesuffix("s")
    return (first, text, type_) if first > start else None


def _is_subject(search: Search, start: int, end: int) -> bool:
    """Tell whether a stretch may be what a group is for: it names no body or post itself."""
    words = search.w[start:end]
    return words[0].capital and not any(w.body_head or w.post_head or w.given for w in words)


def _joined(parts: list[_Part]) -> Iterator[tuple[_Part, ...]]:
    """Yield the ways in which neighbours may be one subject, from each alone to all together."""
    for cuts in sorted(range(2 ** (len(parts) - 1)), key=lambda n: -n.bit_count()):
        way = [parts[0]]
        for number, part in enumerate(parts[1:]):
            if cuts >> number & 1:
                way.append(part)
            else:
                way[-1] = (way[-1][0], part[1])
        yield tuple(way)


def _is_named(search: Search, part: _Part, head: str) -> bool:
    name = re.escape(f"{search.words.text(*part)} {head}")
    return re.search(rf"(?<!and )(?<!& )(?<!\w){name}\b", search.words.source) is not None
