"""Surnames alone, which only the list tells to be names: "Labour: Vale (Chair); Green: Ash"."""

from collections.abc import Iterator

from ..layout.labels import is_party
from ..layout.sections import Line
from ..layout.words import AND
from .personal_names import Name, NameReader
from .search import Search

_THERE = frozenset({"present", "members_present"})
_BY_PARTY = _THERE | {"apologies", "absent", "substitutes"}
_LONGEST_PARTY = 4
"""Tokens of the name of a party before its colon."""
_BRACKET = 14
_SEPARATORS = AND | {",", "/"}
_ENDS = frozenset({";", "."})


def bare_surnames(search: Search, names: NameReader) -> Iterator[Name]:
    """Yield the surnames that stand alone below "PRESENT – Councillors", or after a party."""
    titles, called, party = search.lexicon.plural_honorifics - {"members"}, False, False
    for line in search.lines:
        here = line.role in _THERE
        if line.heading:
            said = search.words.lowers(line.start, line.end)
            called = here and (called or not titles.isdisjoint(said))
            party = is_party(search.words, line.start, line.end)
            continue
        starts = [line.start] if (called and here) or (party and line.role in _BY_PARTY) else []
        if line.role in _BY_PARTY:
            starts += _after_parties(search, line)
        for start in starts:
            yield from _listed(search, names, start, line.end)


def _after_parties(search: Search, line: Line) -> Iterator[int]:
    """Yield where the lists begin that a line has after the names of parties."""
    for token in range(line.start + 1, line.end - 1):
        if search.w[token].text != ":":
            continue
        first = max(line.start, token - _LONGEST_PARTY)
        if any(is_party(search.words, start, token) for start in range(first, token)):
            yield token + 1


def _listed(search: Search, names: NameReader, token: int, end: int) -> Iterator[Name]:
    """Yield the surnames of a list, unless it holds anything else."""
    found: list[Name] = []
    while token < end:
        if not search.taken[token]:
            name = names.listed(token, end, official=True)
            if name is None or search.w[name.first].upper or search.w[name.first].topic:
                return
            found.append(name)
            token = name.end
        while token < end and search.taken[token]:
            token += 1
        token = _after_bracket(search, token, end)
        if token >= end or search.w[token].text in _ENDS or search.words.broken[token]:
            break
        if search.w[token].lower not in _SEPARATORS:
            return
        while token < end and search.w[token].lower in _SEPARATORS:
            token += 1
    yield from (name for name in found if not name.given)


def _after_bracket(search: Search, token: int, end: int) -> int:
    """Return the token after the bracket that opens at a token, or that token."""
    if token < end and search.w[token].text == "(":
        for at in range(token, min(end, token + _BRACKET)):
            if search.w[at].text == ")":
                return at + 1
    return token
