"""Capitals of unknown kind in lists of people: an organisation that one is of, or a rare name."""

from collections.abc import Container
from itertools import takewhile

from ...ontology.terms import ORGANISATIONS, EntityType
from ..layout.labels import PEOPLE
from ..layout.section_lines import Line
from ..layout.words import AND
from ..lexicon.grammar import grammar
from ..lexicon.wordings import wording
from .appositions import name_person
from .heads import stands_for_others
from .listed_organisations import listed_organisations
from .mention import Mention
from .name_reader import NameReader
from .search import Search
from .unknown import is_short_name, may_be_person

_ELECTED = wording("attendance", "elected")
_BETWEEN = AND | {",", ";", "the", "\n"}
"""Words between the names of a list."""
_NAME = 4
"""Words of a name before its initials, and letters of them, at most."""
_SEVERAL = 3
_ROW = 12
"""Tokens before the cell of an organisation among which the honorific of its row stands."""


def find_affiliations(search: Search, names: NameReader) -> None:
    """Give their kind to capitals that stand beside a person or a post in a list of people."""
    starts = {m.start: m for m in search.found}
    unknown = {m.start: m for m in search.found if m.type is None}
    posts = {m.end for m in search.found if m.type is EntityType.POST}
    _find_employers(search, unknown)
    _find_short_named(search, unknown)
    for listed in listed_organisations(search):
        listed.type, listed.rule = EntityType.AGENCY, "listed-organisation"
        del unknown[listed.start]
    people = [m.start for m in search.found if m.type is EntityType.PERSON]
    headers = {cell.start for table in search.tables for cell in table.header.values()}
    wards = _wards(search)
    for line in search.lines:
        if line.role not in PEOPLE or line.heading or line.start in headers:
            continue
        first_person = min((p for p in people if line.start <= p < line.end), default=line.end)
        for token in range(line.start, line.end):
            mention = unknown.get(token)
            if mention is None or mention.end - mention.start == len(search.w[token].text) == 1:
                continue  # none, or a mark: "P"
            if _is_before_post(search, mention, line, starts) or _holds(search, mention, posts):
                name_person(search, mention, names)
            elif line.start not in wards and (
                _is_affiliation(search, mention, line, first_person)
                or _is_employer(search, mention, line, starts)
            ):
                mention.type, mention.rule = EntityType.AGENCY, "listed-organisation"


def _wards(search: Search) -> set[int]:
    """Return the first tokens of the lines that have wards beside names, and no organisations.

    They stand under a label of councillors, or where all names have a title as theirs do, and
    nothing in the list is known to be an organisation or a post.
    """
    wards: set[int] = set()
    elected, section = False, list[Line]()
    for line in (*search.lines, None):
        if line is not None and not line.heading:
            if line.role in PEOPLE:
                section.append(line)
            continue
        if section and (elected or _are_titled(search, section)):
            wards.update(other.start for other in section)
        section = []
        if line is not None:
            elected = _ELECTED.search(search.words.text(line.start, line.end)) is not None
    return wards


def _are_titled(search: Search, section: list[Line]) -> bool:
    """Tell whether a list has several people, each with a title before the name, and no more."""
    first, last = section[0].start, section[-1].end
    named = [m for m in search.found if first <= m.start < last and m.type and not m.reference]
    titled = all(m.type is EntityType.PERSON and search.w[m.start].honorific for m in named)
    return titled and len(named) >= _SEVERAL


def _ends_entry(search: Search, mention: Mention, line: Line) -> bool:
    """Tell whether one word is last in its line, after a comma or dash, or fills a cell.

    What stands in brackets may be a ward or a party, and a councillor's may anywhere.
    """
    w, start = search.w, mention.start
    word, before = w[start], w[start - 1] if start else w[start]
    marked = before.text == "," or before.dash or (line.column and start == line.start)
    known = word.given or word.numbered or word.upper or word.text in search.lexicon.post_nominals
    alone = mention.end == line.end and bool(marked) and not known
    other = _is_councillors(search, start, line) or _is_branch(search, start)
    return alone and not other


def _is_branch(search: Search, token: int) -> bool:
    """Tell whether a word is a place at which an organisation before it is: "the Trust - Ashby".

    It is part of the name of another.
    """
    named = [m for m in search.found if m.type in ORGANISATIONS and not m.reference]
    place = search.w[token].text
    return any(m.end == token - 1 for m in named) and any(
        place in (w.text for w in search.w[m.start : m.end]) for m in named
    )


def _find_short_named(search: Search, unknown: dict[int, Mention]) -> None:
    """Take as organisations names without a head that a list has beside others: "Larch Homes"."""
    short = [m for m in unknown.values() if is_short_name(search, m.start, m.end)]
    if not short:
        return
    listed = {t for m in search.found if m.type in ORGANISATIONS for t in (m.start, m.end)}
    for mention in short:
        before, after = mention.start, mention.end
        while before and search.w[before - 1].lower in _BETWEEN:
            before -= 1
        while after < len(search.w) and search.w[after].lower in _BETWEEN:
            after += 1
        apart = before < mention.start, after > mention.end
        if (apart[0] and before in listed) or (apart[1] and after in listed):
            mention.type, mention.rule = EntityType.AGENCY, "listed-organisation"


def _find_employers(search: Search, unknown: dict[int, Mention]) -> None:
    """Take as organisations the capitals that fill a cell where the organisations stand.

    After an organisation and a dash, they are a service of it: "Anyshire Council – Early Years".
    """
    ends = {m.end for m in search.found if m.type in ORGANISATIONS}
    for cell in search.cells_of(frozenset({"organisation"})):
        start = cell.start + (search.w[cell.start].lower == "the")
        mention = unknown.get(start)
        # what capitals alone are short for is found later
        if mention is not None and mention.end == cell.end and not search.w[start].upper:
            if not _is_common(search, mention):
                mention.type, mention.rule = EntityType.AGENCY, "cell-names-organisation"
            continue
        dashes = (t for t in range(cell.start + 1, cell.end - 1) if search.w[t].dash)
        unit = next((unknown.get(t + 1) for t in dashes if t in ends), None)
        if unit is not None and unit.end == cell.end and _is_unit(search, unit):
            unit.type, unit.rule = EntityType.SERVICE, "cell-names-service"


def _is_unit(search: Search, unit: Mention) -> bool:
    """Tell whether what stands after an organisation and a dash may be a service of it."""
    lists, name = search.lexicon, search.words.lower(unit.start)
    known = name in lists.departments or name in lists.everyday_departments
    return known or unit.end - unit.start > 1


def _is_common(search: Search, mention: Mention) -> bool:
    """Tell whether capitals are words that anybody may be listed with: "Health", "Governor"."""
    words = [w for w in search.w[mention.start : mention.end] if w.alpha and not w.connector]
    others = grammar().bodies.not_organisations
    plural = words[-1].lower.endswith("s") and words[-1].lower[:-1] in search.lexicon.post_heads
    # "Senior Officers" are nobody's name
    return (
        (plural and len(words) > 1)
        or stands_for_others(words[-1].lower)
        or all(word.topic or word.lower in others for word in words)
    )


def _is_before_post(
    search: Search, mention: Mention, line: Line, starts: dict[int, Mention]
) -> bool:
    """Tell whether unknown capitals stand as "Name, Post" or "Name (Post)" in a list."""
    mark = mention.end
    post = starts.get(mark + 1)
    return (
        post is not None
        and post.type is EntityType.POST
        and mark + 1 < line.end
        and search.w[mark].text in {",", "("}
        and may_be_person(search, mention.start, mention.end)
    )


def _holds(search: Search, mention: Mention, posts: Container[int]) -> bool:
    """Tell whether capitals in brackets behind a post begin as a name: "Clerk (Jo Bell)"."""
    w, opening = search.w, mention.start - 1
    closed = search.words.lower(mention.end) == ")"
    alone = opening in posts and w[opening].text == "(" and closed
    return alone and w[mention.start].given and may_be_person(search, mention.start, mention.end)


def _is_councillors(search: Search, token: int, line: Line) -> bool:
    """Tell whether what stands at a token is said beside the name of a councillor."""
    first = max(token - _ROW, 0) if line.column else line.start
    return not search.lexicon.official.isdisjoint(search.words.lowers(first, token))


def _is_initials(search: Search, token: int, first: int) -> bool:
    """Tell whether a word is short for the name before it, in another column: "Ann Vale", "AVa".

    So is one for the name that the line begins with: "Jo McVane / Head of Care / JMcV".
    """
    words, text = search.w, search.w[token].text
    initials = "".join(w.text[0] for w in words[max(token - _NAME, 0) : token] if w.title)
    opening = "".join(w.text for w in takewhile(lambda w: w.title, words[first:token]))
    of_line = len(text) > 1 and _capitals(text) == _capitals(opening)
    beside = text[:2].isupper() and initials.endswith(text[:2])
    return len(text) <= _NAME and (of_line or beside)


def _capitals(text: str) -> str:
    return "".join(filter(str.isupper, text))


def _is_employer(search: Search, mention: Mention, line: Line, starts: dict[int, Mention]) -> bool:
    """Tell whether unknown capitals close the line of a seat: "Chief Officer, Harbour Lights"."""
    post, mark = starts.get(line.start), search.w[mention.start - 1]
    seat = post is not None and post.type is EntityType.POST and post.end == mention.start - 1
    several = mention.end - mention.start > 1
    closes = mention.end == line.end or search.w[mention.end].text in {")", ";", "."}
    marked = mark.text in {",", "("} or mark.dash
    seat |= post is not None and post.type is EntityType.POST and post.end == mention.start
    marked |= search.words.broken[mention.start]  # on the line below
    if not (seat and several and closes and marked) or _is_common(search, mention):
        return False
    words = search.words.lowers(mention.start, mention.end)
    never = not grammar().people.not_names.isdisjoint(words) or search.is_place(mention.start)
    return never or not may_be_person(search, mention.start, mention.end)


def _is_affiliation(search: Search, mention: Mention, line: Line, first_person: int) -> bool:
    """Tell whether unknown capitals stand as "Name, Organisation", or in a column of their own."""
    w, start = search.w, mention.start
    words = [word for word in w[start : mention.end] if word.alpha and not word.connector]
    if _is_common(search, mention) or (len(words) == 1 and not _ends_entry(search, mention, line)):
        return False
    if w[start - 1].text == "(" and _is_councillors(search, start, line):
        return False  # it is a ward
    if mention.end < line.end and w[mention.end].text not in {")", ";", ",", "("}:
        return False
    if len(words) == 1 and _is_initials(search, start, line.start):
        return False
    if line.column and start <= line.start + 1:
        return True
    opened = start > 0 and (w[start - 1].dash or w[start - 1].text in {",", "("})
    opened |= w[start - 1].text == "/" and search.words.spaced[start - 1]
    opened |= line.start < start and search.words.broken[start]
    return opened and first_person < start
