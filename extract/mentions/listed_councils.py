"""Councils that share the noun they are called by: "Ashby, Marl Vale and Bramford councils"."""

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .known import kind_before
from .mention import Mention
from .search import Search

_LONGEST = 4
"""Tokens of the name of a place."""
_FEWEST = 2
"""Places of a list."""
COUNCILS = "councils"
SHARED_NOUN = "plural-councils"
"""The rule of a place that "councils" makes one."""


def find_listed_councils(search: Search) -> None:
    """Find the councils of a list of places that "councils" follows, or after "councils of"."""
    for noun in search.words.find(frozenset({COUNCILS})):
        start, end = search.words.units[search.words.unit_of[noun]]
        first = _first_kind(search, noun, start)
        places = _before(search, first, start)
        if not places and search.words.lower(noun + 1) == "of":
            places = _after(search, noun + _FEWEST, end)
            first = noun + 1
        if len(places) < _FEWEST:
            continue
        for place in places:
            search.add(Mention(*place, EntityType.COUNCIL, SHARED_NOUN))
        for token in range(first, noun + 1):
            search.taken[token] = True  # so that no other name begins with the noun


def _first_kind(search: Search, noun: int, start: int) -> int:
    """Return where the words begin that tell the kind of the councils: "district councils"."""
    first = noun
    while first > start and search.words.lower(first - 1) in grammar().bodies.council_kinds:
        first -= 1
    return first


def _before(search: Search, end: int, start: int) -> list[tuple[int, int]]:
    """Return the places of the list that ends at a token, the last first."""
    found: list[tuple[int, int]] = []
    while True:
        first = end
        while first > start and end - first < _LONGEST and _may_name(search, first - 1):
            first -= 1
        person = search.w[first].given and end - first > 1
        if first == end or person:
            return found
        found.append((first, end))
        end = first - 1
        if end <= start or not _parts(search, end, last=len(found) == 1):
            return found
        end -= search.w[end - 1].text == ","  # "Ashby, and Bramford"


def _after(search: Search, start: int, end: int) -> list[tuple[int, int]]:
    """Return the places of the list that begins at a token."""
    found: list[tuple[int, int]] = []
    token, joined = start, False
    while not joined:
        first = token
        while token < end and token - first < _LONGEST and _may_name(search, token):
            token += 1
        if token == first:
            return []
        found.append((first, token))
        joined = token < end and search.w[token].lower in AND
        if token >= end or not (joined or search.w[token].text == ","):
            return []
        token += 1
    first = token
    while token < end and token - first < _LONGEST and _may_name(search, token):
        token += 1
    return [*found, (first, token)] if token > first else []


def _parts(search: Search, token: int, *, last: bool) -> bool:
    """Tell whether a mark or word parts two places; "and" stands before the last of them only."""
    return search.w[token].lower in AND if last else search.w[token].text == ","


def _may_name(search: Search, token: int) -> bool:
    """Tell whether a word may be part of the name of a place."""
    word = search.w[token]
    if not (word.title and word.alpha) or search.taken[token] or search.words.broken[token + 1]:
        return False
    if search.nationals.covers(token) or kind_before(search, token, token + 1):
        return False
    if word.lower in english().compass:
        return True
    if word.lower in grammar().bodies.council_kinds:
        return _may_name(search, token - 1)  # "Ashby City"
    named = word.topic or word.body_head or word.post_head or word.honorific or word.opener
    return not (named or word.text in search.acronyms)
