"""Lists of members: where organisations stand, what is called as nobody is known to be is one.

Among "Ashby Council", "NHS England" and "Larch Constabulary", "Harbour Lights" is an organisation,
though its words might as well be a person's; and so it is where others stand behind the posts that
they send. Where any of the others is a person, this says nothing.
"""

from collections.abc import Iterator
from itertools import groupby

from ...ontology.terms import ORGANISATIONS
from ..layout.section_lines import Line
from ..layout.words import AND
from ..lexicon.grammar import grammar
from ..names import may_be_acronym
from .heads import stands_for_others
from .known import kind_before
from .mention import Mention
from .search import Search

_MEMBERS = "members"
_FEWEST = 2
"""Organisations that show where such a list has them."""
_SHARE = 0.3
"""The least share of what stands there that is known to be organisations."""
_MARKS = frozenset({"(", ")", ":", ",", "."})
_BEFORE = AND | {"the"}

_Part = tuple[int, int]


def find_organisation_parts(search: Search) -> dict[int, int]:
    """Return where organisations begin in lists of members, and where what stands there ends."""
    found: dict[int, int] = {}
    for heading, section in groupby(search.lines, key=lambda line: line.heading):
        lines = [line for line in section if line.role == _MEMBERS]
        if heading or any(line.column for line in lines):
            continue
        items = [list(_parts(search, *item)) for line in lines for item in _items(search, line)]
        opening = [parts[0] for parts in items if parts]
        closing = [parts[-1] for parts in items if len(parts) > 1]
        for column in (opening, [part for part in closing if not _is_what_sits(search, part)]):
            if _are_organisations(search, column):
                found.update(column)
    return found


def listed_organisations(search: Search) -> Iterator[Mention]:
    """Yield the capitals of unknown kind that stand where organisations do."""
    unknown = {m.start: m for m in search.found if m.type is None}
    for start, end in search.organisation_parts.items():
        mention = unknown.get(start)
        if mention is None or _is_short(search, start, end):
            continue  # what it is short for is found later
        if mention.end == end and not _is_general(search, start, end):
            yield mention


def _is_short(search: Search, start: int, end: int) -> bool:
    """Tell whether capitals are an acronym, or begin a longer name of the paper."""
    said = search.words.lowers(start, end)
    named = (m for m in search.found if m.type in ORGANISATIONS and m.end - m.start > end - start)
    longer = any(search.words.lowers(m.start, m.start + end - start) == said for m in named)
    return longer or (end - start == 1 and may_be_acronym(search.w[start].text))


def _items(search: Search, line: Line) -> Iterator[_Part]:
    """Yield what semicolons part in a line, or brackets: "NHS England (Jo Bell), Ashby Council"."""
    texts = [word.text for word in search.w[line.start : line.end]]
    mark = ";" if ";" in texts else ")" if texts.count(")") > 1 else ""
    begin = line.start
    for token in range(line.start, line.end):
        if search.w[token].text == mark:
            yield begin, token + 1
            begin = token + 1
    yield begin, line.end


def _parts(search: Search, start: int, end: int) -> Iterator[_Part]:
    """Yield the parts of an item: up to a mark, the end of a line, or a dash between blanks."""
    first = start
    for token in range(start, end + 1):
        broken = token < end and search.words.broken[token] and token > start
        if token < end and not (broken or _is_mark(search, token)):
            continue
        while first < token and search.words.lower(first) in _BEFORE:
            first += 1
        if first < token:
            yield first, token
        first = token if broken and not _is_mark(search, token) else token + 1


def _is_mark(search: Search, token: int) -> bool:
    word = search.w[token]
    return word.text in _MARKS or word.text == ";" or (word.dash and not search.words.joined(token))


def _are_organisations(search: Search, column: list[_Part]) -> bool:
    """Tell whether organisations stand at one place of the items, and no people."""
    known = sum(_is_organisation(search, *part) for part in column)
    unknown = sum(_is_unknown(search, *part) for part in column)
    people = any(_begins_person(search, *part) for part in column)
    return not people and known >= max(_FEWEST, _SHARE * (known + unknown))


def _is_organisation(search: Search, start: int, end: int) -> bool:
    """Tell whether tokens are known to name an organisation: by a list, a head, an acronym."""
    if not search.w[start].capital:
        return False
    if kind_before(search, start, end) or search.nationals.ends(start, end):
        return True
    last = search.w[end - 1]
    if end - start == 1:
        return last.text in search.acronyms
    headed = last.body_head and last.capital
    placed = headed or last.upper or search.is_place(start)
    return placed and not _is_post(search, start, end)


def _is_post(search: Search, start: int, end: int) -> bool:
    return any(word.post_head for word in search.w[start:end])


def _is_unknown(search: Search, start: int, end: int) -> bool:
    """Tell whether tokens may name one organisation, though nothing says so."""
    return not (_is_organisation(search, start, end) or _is_general(search, start, end))


def _begins_person(search: Search, start: int, end: int) -> bool:
    """Tell whether an item begins with somebody's name, as its first word shows."""
    word = search.w[start]
    named = word.honorific or word.given or word.initial
    return named and word.title and not _is_organisation(search, start, end)


def _is_what_sits(search: Search, part: _Part) -> bool:
    """Tell whether tokens say what an organisation is to the body: "(Affiliated Partner)"."""
    return search.words.lower(part[1] - 1) in grammar().bodies.seated_as


def _is_general(search: Search, start: int, end: int) -> bool:
    """Tell whether tokens name a kind of member, of which there are many: "Primary Schools"."""
    words = [w for w in search.w[start:end] if w.alpha and not w.connector]
    if not words:
        return True
    last, others = words[-1].lower, grammar().bodies.not_organisations
    if last in grammar().bodies.general or stands_for_others(last):
        return True
    plural = last.endswith("s") and last[:-1] in search.lexicon.post_heads
    return plural or words[0].digits or all(word.topic or word.lower in others for word in words)
