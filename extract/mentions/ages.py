"""Services named by the ages that they serve: "0-19 Service", "the 0 – 25 SEND team"."""

import re
from bisect import bisect_left
from typing import Final

from ...ontology.terms import EntityType
from .mention import Mention
from .search import Search

_AGES: Final = re.compile(
    r"(?<![\w/.:-])\d{1,2} ?[-–] ?\d{2} (?:[A-Za-z]+ ){0,3}?(?:[Ss]ervices?|[Tt]eams?)\b(?!['’-])"
)


def find_aged_services(search: Search) -> None:
    """Find services that ages name; of what was found, the head without them is part of it."""
    words = search.words
    for match in _AGES.finditer(words.source):
        start = bisect_left(words.starts, match.start())
        end = bisect_left(words.ends, match.end()) + 1
        inside = [m for m in search.found if m.start < end and m.end > start]
        if all(start <= m.start and m.end <= end for m in inside):
            for mention in inside:
                search.drop(mention)
            search.add(Mention(start, end, EntityType.SERVICE, "served-ages"))
