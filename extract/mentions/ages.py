"""Bodies named by the ages that they serve: "0-19 Service", "the 0 – 25 SEND team"."""

import re
from bisect import bisect_left
from typing import Final

from ...ontology.terms import EntityType
from ..layout.words import AND
from .classify import classify
from .mention import Mention
from .search import Search

_AGES: Final = re.compile(
    r"(?<![\w/.:-])(?:\d{1,2} ?(?:[-–]|to) ?\d{2}|0 ?(?:[-–]|to) ?\d"
    r"|Under[- ]\d{1,2}(?:['’]?s)?) "
    r"(?:(?:[A-Z][A-Za-z'’]+|&|and) ){0,4}?"
    r"(?:[Ss]ervices?|[Tt]eams?|(?:(?:Sub-?|Sub )[Gg]r|Gr|(?<=[a-z] )gr)oup|Board|Panel|Forum|Hub"
    r"|Unit|Network|Partnership|Alliance)\b(?!['’-])"
)
_COUNTED: Final = re.compile(r"\d to \d+ (?:services?|teams?)\b")
"""What counts services rather than names one: "10 to 12 services"."""


def find_aged_services(search: Search) -> None:
    """Find services and groups that ages name; of what was found, the head without them is part.

    So is the title of a post there: "0-19 Service Manager".
    """
    words = search.words
    for match in _AGES.finditer(words.source):
        start = bisect_left(words.starts, match.start())
        end = bisect_left(words.ends, match.end()) + 1
        if _COUNTED.search(match[0]):
            continue
        inside = [m for m in search.found if m.start < end and m.end > start]
        last = inside[-1] if inside else None
        if last is not None and last.type is EntityType.POST and last.end > end:
            for mention in inside:
                search.drop(mention)
            search.add(Mention(start, last.end, EntityType.POST, last.rule))
            continue
        if last is not None and last.end > end and words.lower(end) in AND:
            inside[-1] = _parted(search, last, end)
        if all(start <= m.start and m.end <= end for m in inside):
            for mention in inside:
                search.drop(mention)
            search.add(Mention(start, end, _type(search, start, end), "served-ages"))


def _parted(search: Search, joined: Mention, end: int) -> Mention:
    """Return a name with ages alone, having parted what "and" joins: "0-19 Service and NSPCC"."""
    search.drop(joined)
    other = classify(search, end + 1, joined.end)
    if other is not None:
        search.add(other)
    joined.end = end
    search.add(joined)
    return joined


def _type(search: Search, start: int, end: int) -> EntityType:
    """Return what a name with ages is, by its head; a partnership is one of schools."""
    head = search.words.lower(end - 1)
    kind = search.lexicon.body_heads.get(head) or search.lexicon.body_heads[head.removesuffix("s")]
    type_ = kind.type_of(frozenset(search.words.lowers(start, end)))
    return EntityType.GROUP if type_ is EntityType.PARTNERSHIP else type_
