"""Titles in lower case beside the names of a list: "Jo Bell (independent reviewing officer)"."""

from ...ontology.terms import EntityType
from .mention import Mention
from .search import Search

_LONGEST = 8
_SHORTEST = 2
_OPENING = frozenset({"(", ",", "–", "-", "—"})
_CLOSING = frozenset({"(", ")", ",", ";", "."})


def find_lower_titles(search: Search) -> None:
    """Find the titles that follow listed names, up to the next mark, and end with their head."""
    people = [m for m in search.found if m.type is EntityType.PERSON and search.listing[m.start]]
    for person in people:
        start = person.end + 1
        if start < len(search.w) and search.w[person.end].text in _OPENING:
            _find_title(search, start)


def _find_title(search: Search, start: int) -> None:
    """Take the words from a token to the next mark, if they are a title in lower case."""
    words, w = search.words, search.w
    unit = words.unit_of[start]
    limit = min(words.units[unit][1], start + _LONGEST) if unit >= 0 else start
    end = start
    while end < limit and w[end].text not in _CLOSING and not (end > start and words.broken[end]):
        end += 1
    closed = end >= words.units[unit][1] or w[end].text in _CLOSING or words.broken[end]
    title = w[start:end]
    lower = all(word.alpha and word.text.islower() for word in title)
    if closed and lower and len(title) >= _SHORTEST and _is_title(search, start, end):
        search.add(Mention(start, end, EntityType.POST, "lower-case-title"))


def _is_title(search: Search, start: int, end: int) -> bool:
    """Tell whether words have a post's head before "of" or at the end, and qualify it."""
    lowers = search.words.lowers(start, end)
    if lowers[0] in {"as", "for", "in", "who", "from"}:
        return False
    head = lowers.index("of") - 1 if "of" in lowers else len(lowers) - 1
    return head >= 0 and lowers[head] in search.lexicon.post_heads - search.lexicon.chairs
