"""Surnames alone, which only the list tells to be names: "Labour: Vale (Chair); Green: Ash"."""

from collections.abc import Iterator
from itertools import pairwise

from ..layout.labels import PRESENT, is_party
from ..layout.section_lines import Line
from ..layout.words import AND
from .name_reader import NameReader
from .personal_name import Name
from .search import Search

_BY_PARTY = PRESENT | {"apologies", "absent", "substitutes"}
_TITLED = _BY_PARTY | {"attending"}
"""Roles of the lists whose lines may begin with a title of all that they name."""
_TITLE = 2
"""Tokens of "Councillors:"."""
_LONGEST_PARTY = 4
"""Tokens of the name of a party before its colon."""
_BRACKET = 14
_SEPARATORS = AND | {",", "/"}
_ENDS = frozenset({";", "."})


def bare_surnames(search: Search, names: NameReader) -> Iterator[Name]:
    """Yield the surnames that stand alone below "PRESENT – Councillors", or after a party."""
    titles, called, party = search.lexicon.plural_honorifics - {"members"}, False, False
    for line, after in pairwise([*search.lines, None]):
        if line is None or _labels_row(search, line, after):
            continue
        here = line.role in PRESENT
        if line.heading:
            said = search.words.lowers(line.start, line.end)
            called = here and (called or not titles.isdisjoint(said))
            party = is_party(search.words, line.start, line.end)
            continue
        if here and is_party(search.words, line.start, line.end):
            called = True  # over a column of names
            continue
        titled = line.role in _TITLED and _after_title(search, line, titles)
        called |= here and titled > 0
        starts = [line.start] if (called and here) or (party and line.role in _BY_PARTY) else []
        starts = [titled] if titled else starts
        if line.role in _BY_PARTY:
            starts += _after_parties(search, line)
        for start in starts:
            yield from _listed(search, names, start, line.end, titled=start == titled)


def _labels_row(search: Search, line: Line, after: Line | None) -> bool:
    """Tell whether a line is a cell with a name beside it: "Healthwatch", and who is from there."""
    if line.heading or line.column or after is None or not after.column:
        return False
    beside = search.w[after.start]
    return beside.honorific or beside.given


def _after_title(search: Search, line: Line, titles: frozenset[str]) -> int:
    """Return where the names begin that a line has after "Councillors:"; 0 where it has none."""
    first = line.start + _TITLE
    colon = first < line.end and search.w[first - 1].text == ":"
    return first if colon and search.words.lower(line.start) in titles else 0


def _after_parties(search: Search, line: Line) -> Iterator[int]:
    """Yield where the lists begin that a line has after the names of parties."""
    for token in range(line.start + 1, line.end - 1):
        if search.w[token].text != ":":
            continue
        first = max(line.start, token - _LONGEST_PARTY)
        if any(is_party(search.words, start, token) for start in range(first, token)):
            yield token + 1


def _listed(
    search: Search, names: NameReader, token: int, end: int, *, titled: bool
) -> Iterator[Name]:
    """Yield the surnames of a list, unless it holds anything else.

    Args:
        search: The search.
        names: What reads names.
        token: First token of the list.
        end: Token after it.
        titled: Whether a title of all stands before it, so that "North" is a name, too.
    """
    found: list[Name] = []
    while token < end:
        if not search.taken[token]:
            name = names.listed(token, end, official=True)
            if name is None:
                return
            word = search.w[name.first]
            if word.upper or (word.topic and not titled):
                return
            found.append(name)
            token = name.end
        while token < end and search.taken[token]:
            token += 1
        token = _after_bracket(search, token, end)
        if token < end and search.words.broken[token] and search.w[token - 1].text == ")":
            continue  # "Vale (Chair)" above "Orr (Vice-Chair)"
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
