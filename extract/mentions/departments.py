"""Departments that go by what they deal with, where words beside them say that they act.

"Officers from Housing, Licensing and Leisure", "Trading Standards is represented": of "the report
on Housing" and "Licensing matters" nothing tells that a department is meant.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ...ontology.terms import ORGANISATIONS, EntityType
from ..layout.tokens import split
from ..layout.words import AND
from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..lexicon.wordings import says
from .mention import Mention
from .search import Search

_BEFORE, _AFTER = 40, 12
"""Tokens that are looked at before a list of departments and after it."""
_JOINS = AND | {",", ";", "/", "the", "or"}
_OF = grammar().words.before_subjects
_LONGEST_OTHER = 3
"""Words of a directorate's name that is not in the lexicon."""
_RULE = "department"

_Piece = tuple[int, int]


def find_departments(search: Search) -> None:
    """Name the departments that act, sit or are represented somewhere."""
    pieces = _pieces(search)
    for listed in _lists(search, pieces):
        if _is_told(search, listed):
            for start, end in listed:
                _name(search, start, end)
    _find_directorates(search)


def _pieces(search: Search) -> list[_Piece]:
    """Return where departments of the lexicon are named, by themselves or with others."""
    names = _names()
    found: list[_Piece] = []
    for token in search.words.find(names.keys()):
        if not search.w[token].capital or (found and token < found[-1][1]):
            continue
        said = names[search.words.lower(token)]
        lengths = (len(n) for n in said if tuple(search.words.lowers(token, token + len(n))) == n)
        end = token + max(lengths, default=0)
        if end > token and _is_whole(search, token, end):
            found.append((token, end))
    return found


@cache
def _names() -> dict[str, list[tuple[str, ...]]]:
    """Return the tokens of the names of departments, by the first of them."""
    names: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for name in _everyday().union(map(split, lexicon().departments)):
        names[name[0]].append(name)
    return names


@cache
def _everyday() -> frozenset[tuple[str, ...]]:
    """Return the tokens of those that are everyday words where they begin a sentence."""
    return frozenset(map(split, lexicon().everyday_departments))


def _is_whole(search: Search, start: int, end: int) -> bool:
    """Tell whether nothing goes on with a name on either side, or has taken it for its own."""
    w, words = search.w, search.words
    if not all(x.capital or x.connector or x.apostrophe for x in w[start:end]):
        return False
    after = w[end] if end < len(w) and words.unit_of[end] == words.unit_of[start] else None
    if after is not None and not words.broken[end]:
        goes_on = after.capital and not after.connector
        if goes_on or after.hyphen or after.dash or after.apostrophe or after.text == ":":
            return False
    before = w[start - 1] if start and words.unit_of[start - 1] == words.unit_of[start] else None
    if before is not None and before.capital and before.alpha and not words.broken[start]:
        return before.lower in _JOINS
    return before is None or not before.hyphen


def _lists(search: Search, pieces: list[_Piece]) -> Iterator[list[_Piece]]:
    """Yield the departments that stand in one list, with no more than other bodies between."""
    bodies = {m.start: m.end for m in search.found if m.type in ORGANISATIONS}
    groups: list[list[_Piece]] = []
    for piece in pieces:
        last = groups[-1][-1][1] if groups else 0
        if groups and _only_joined(search, last, piece[0], bodies):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    for group in groups:
        if not any(_covering_other(search, piece) for piece in group):
            yield group


def _only_joined(search: Search, start: int, end: int, bodies: dict[int, int]) -> bool:
    """Tell whether commas, "and" and names of bodies are all that stands in a stretch."""
    at, marks = start, 0
    while at < end:
        if search.w[at].lower in _JOINS:
            marks += search.w[at].lower != "the"
            at += 1
        elif at in bodies and bodies[at] <= end:
            at = bodies[at]
        else:
            return False
    return marks > 0 and search.words.unit_of[start] == search.words.unit_of[end]


def _covering_other(search: Search, piece: _Piece) -> bool:
    """Tell whether a department is part of another name: of a post's, or of a longer one."""
    start, end = piece
    if not any(search.taken[start:end]):
        return False
    over = next((m for m in search.found if m.start < end and start < m.end), None)
    if over is None:
        return True
    if (over.start, over.end) == piece:
        return over.type not in {None, EntityType.SERVICE}
    return over.rule not in {"capitals", "headless"} or not _only_lists(search, over)


def _only_lists(search: Search, mention: Mention) -> bool:
    """Tell whether capitals are no more than departments beside each other."""
    names, at = _names(), mention.start
    while at < mention.end:
        if search.w[at].lower in _JOINS:
            at += 1
            continue
        rest = search.words.lowers(at, mention.end)
        said = names.get(rest[0], [])
        length = max((len(n) for n in said if tuple(rest[: len(n)]) == n), default=0)
        if not length:
            return False
        at += length
    return True


def _is_told(search: Search, listed: list[_Piece]) -> bool:
    """Tell whether words before a list of departments, or after it, say that they act."""
    words, w = search.words, search.w
    first, last = _ends(search, listed)
    unit = words.units[words.unit_of[first]]
    start, end = max(unit[0], first - _BEFORE), min(unit[1], last + _AFTER)
    before = words.source[words.starts[start] : words.starts[first]]
    after = words.source[words.ends[last - 1] : words.ends[end - 1]]
    if says("introductions", "department_before", before):
        return True
    opens = first == unit[0] or w[first - 1].text in {".", ":", ";"} or words.broken[first]
    if opens and all(tuple(words.lowers(*piece)) in _everyday() for piece in listed):
        return False
    subject = first == unit[0] or w[first - 1].lower not in _OF
    return subject and says("introductions", "department_after", after)


def _ends(search: Search, listed: list[_Piece]) -> _Piece:
    """Return where the list of some departments begins and ends, with the bodies in it."""
    first, last = listed[0][0], listed[-1][1]
    ends = {m.end: m.start for m in search.found if m.type in ORGANISATIONS}
    starts = {m.start: m.end for m in search.found if m.type in ORGANISATIONS}
    while (mark := _joint(search, first, -1)) in ends:
        first = ends[mark]
    while (mark := _joint(search, last, 1)) in starts:
        last = starts[mark]
    return first, last


def _joint(search: Search, token: int, step: int) -> int:
    """Return the end or the start of what stands beside a list, over what joins the two."""
    at = token - 1 if step < 0 else token
    while 0 <= at < len(search.w) and search.w[at].lower in _JOINS:
        at += step
    moved = at != (token - 1 if step < 0 else token)
    return (at + 1 if step < 0 else at) if moved else -1


def _name(search: Search, start: int, end: int) -> None:
    """Take a stretch as a department, out of the capitals that hold it and others."""
    for over in [m for m in search.found if m.start < end and start < m.end]:
        if (over.start, over.end) == (start, end):
            over.type, over.rule = EntityType.SERVICE, _RULE
            return
        search.drop(over)
        for other in _others(search, over, start, end):
            search.add(other)
    search.add(Mention(start, end, EntityType.SERVICE, _RULE))


def _others(search: Search, over: Mention, start: int, end: int) -> Iterator[Mention]:
    """Yield what is left of capitals on both sides of a department."""
    for stretch in (range(over.start, start), range(end, over.end)):
        named = [t for t in stretch if search.w[t].lower not in _JOINS]
        if named:
            yield Mention(named[0], named[-1] + 1, None, "capitals")


def _find_directorates(search: Search) -> None:
    """Name the directorates that are listed after the word, whatever they are called."""
    for token in search.words.find({"directorates", "departments"}):
        first, limit = search.words.units[search.words.unit_of[token]]
        at = token + 1
        while at < limit and not search.w[at].capital and at < token + 3:
            at += 1
        before = search.words.source[search.words.starts[first] : search.words.starts[at]]
        if at >= limit or not says("introductions", "directorates_before", before):
            continue
        end = at
        while end < limit and (search.w[end].capital or search.w[end].lower in _JOINS):
            end += 1
        parts = _parts(search, at, end)
        if len(parts) > 1 and all(last - first <= _LONGEST_OTHER for first, last in parts):
            for part in parts:
                _name(search, *part)


def _parts(search: Search, start: int, end: int) -> list[_Piece]:
    """Return the stretches of a list between what joins them."""
    joins = [start - 1, *(t for t in range(start, end) if search.w[t].lower in _JOINS), end]
    return [(one + 1, other) for one, other in pairwise(joins) if other > one + 1]
