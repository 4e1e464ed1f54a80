"""Bodies without a head noun whose words tell their kind: "Safer Ashby", "Health Scrutiny"."""

import re

from ...ontology.terms import EntityType
from ..dates import dates
from ..layout.words import AND
from ..lexicon.grammar import grammar
from .mention import Mention
from .search import Search

_LONGEST = 6
"""Tokens of "Children and Families Overview and Scrutiny", at most."""
_HEAD = 40
"""Tokens at the top of a paper within which the line stands that says who met."""
_LONGEST_LINE = 12
"""Tokens of such a line, at most."""
_KIND = grammar().bodies.lower_kinds
_SERVED = 3
"""Tokens of "children's committee", whose head is in lower case."""


def find_headless_bodies(search: Search) -> None:
    """Find community safety partnerships and scrutiny committees that are named so."""
    for token in search.words.find(frozenset({"safer"})):
        if search.w[token].title:
            _find_safer(search, token)
    for token in search.words.find(frozenset({"scrutiny"})):
        if search.w[token].title:
            _find_scrutiny(search, token)


def _find_safer(search: Search, token: int) -> None:
    """Find the partnership for the safety of a place: "Safer Ashby"."""
    place = token + 1
    if place >= len(search.w) or not search.w[place].title or search.w[place].topic:
        return
    end = place + 1
    follows = search.w[end] if end < len(search.w) else None
    joined = follows is not None and follows.lower in AND and search.w[end + 1].title
    goes_on = follows is not None and (follows.capital or joined)
    if goes_on and follows is not None and not search.words.broken[end]:
        return
    longer = re.search(rf"Safer {re.escape(search.w[place].text)} [A-Z]", search.words.source)
    if search.is_place(place) and not longer:
        _put(search, token, end, EntityType.PARTNERSHIP)


def _find_scrutiny(search: Search, token: int) -> None:
    """Find the committee that papers go to: "reports to Children's Scrutiny in May"."""
    words, bodies = search.words, grammar().bodies
    end, start = token + 1, token
    follows = search.w[end] if end < len(search.w) else None
    if follows is not None and follows.capital and not words.broken[end]:
        return
    titled = _meets_on(search, token)
    while start > 0 and words.unit_of[start - 1] == words.unit_of[token]:
        before = search.w[start - 1]
        said = before.capital and (before.topic or before.lower == "overview")
        said |= titled and before.text == ","
        most = _LONGEST_LINE if titled else _LONGEST
        if token - start >= most or not (said or before.apostrophe or before.lower in AND):
            break
        start -= 1
    if not search.w[start].capital or start == token:
        return
    if titled and start == words.units[words.unit_of[token]][0]:
        for mention in [m for m in search.found if start <= m.start and m.end <= end]:
            search.drop(mention)
        _put(search, start, end, EntityType.COMMITTEE)
        return
    received = words.lower(start - 1 - (words.lower(start - 1) == "the")) in bodies.to_scrutiny
    served = words.lowers(end, end + _SERVED)
    if received and len(served) == _SERVED and served[-1] in _KIND and search.w[end + 1].apostrophe:
        end += _SERVED
    elif not received or words.lower(end) in bodies.of_scrutiny:
        return
    if not _is_called_in_full(search, start, end):
        _put(search, start, end, EntityType.COMMITTEE)


def _meets_on(search: Search, token: int) -> bool:
    """Tell whether a line at the head of a paper ends here, with a date alone on the line below."""
    words, unit = search.words, search.words.unit_of[token]
    if token >= _HEAD or words.units[unit][1] != token + 1 or unit + 1 >= len(words.units):
        return False
    below = words.text(*words.units[unit + 1])
    return any(2 * (end - start) > len(below) for start, end, _ in dates(below))


def _is_called_in_full(search: Search, start: int, end: int) -> bool:
    """Tell whether a scrutiny committee is named that has all these words, and more."""
    said = _stems(search, start, end)
    return any(
        m.type is EntityType.COMMITTEE and said < _stems(search, m.start, m.end)
        for m in search.found
    )


def _stems(search: Search, start: int, end: int) -> set[str]:
    """Return the words of a name, "children" for "Children's"."""
    lowers = search.words.lowers(start, end)
    return {word.split("’")[0].split("'")[0] for word in lowers if word[0].isalpha()}


def _put(search: Search, start: int, end: int, kind: EntityType) -> None:
    """Take a stretch as a name, unless something that is known stands there."""
    within = [m for m in search.found if m.start < end and m.end > start]
    if all(m.type is None for m in within):
        for mention in within:
            search.drop(mention)
        search.add(Mention(start, end, kind, "headless-body"))
