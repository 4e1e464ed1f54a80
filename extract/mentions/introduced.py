"""Capitals of unknown kind, named by what the words beside them say that they are: "a charity"."""

import re
from functools import cache

from ...ontology.terms import EntityType
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..lexicon.wordings import Wording, checked, either
from .mention import Mention
from .search import Search
from .unknown import may_be_person

_TOKENS_BEFORE = 28
_TOKENS_AFTER = 12
_WHAT_WORKS = "Foundations, the What Works"
"""What names the centre that goes by one everyday word as well."""
_GOVERNING = grammar().words.governing
_NOT_PEOPLE = frozenset({EntityType.GROUP, EntityType.SERVICE})
"""What is told of a name that a person may have is told of their group or service."""
_KIND = 4
"""Tokens of a kind in lower case that goes on with a name: "Ashgrove Court nursing home"."""


def find_introduced(search: Search) -> None:
    """Give their kind to capitals that are told to be a charity, a care home, a front door."""
    unknown = [m for m in search.found if m.type is None]
    told: dict[str, EntityType] = {}
    for mention in unknown:
        _extend(search, mention)
        type_ = mention.type or _told(search, mention)
        if type_ is not None:
            told[search.words.text(mention.start, mention.end)] = type_
    _name_what_works(search, unknown)
    for mention in unknown if told else ():
        type_ = told.get(search.words.text(mention.start, mention.end))
        if type_ is not None:
            mention.type, mention.rule = type_, "introduced"
            mention.end += _is_saints(search, mention)


def _is_saints(search: Search, mention: Mention) -> bool:
    """Tell whether a name ends in an apostrophe, as a saint's does: "headteacher at St Hild's,"."""
    w, end = search.w, mention.end
    named = w[mention.start].lower in {"st", "st.", "ss"} and end < len(w) and w[end].apostrophe
    return named and not (end + 1 < len(w) and (w[end + 1].alpha or w[end + 1].digits))


def _name_what_works(search: Search, unknown: list[Mention]) -> None:
    """Join "Foundations" with what the centre is called beside it: "(the What Works Centre)"."""
    centres = [m for m in search.found if m.national is not None and _WHAT_WORKS in m.national.name]
    if not centres:
        return
    national = centres[0].national
    for mention in unknown:
        if search.words.text(mention.start, mention.end) == "Foundations":
            mention.type, mention.rule = EntityType.AGENCY, "national-list"
            mention.national = national


def _extend(search: Search, mention: Mention) -> None:
    """Let a name go on with its kind in lower case, which tells it."""
    words, end = search.words, mention.end
    _, limit = words.units[words.unit_of[mention.start]]
    if end >= limit or search.taken[end] or _is_where(search, mention):
        return
    after = words.text(end, min(limit, end + _KIND))
    for wording in _wordings("kind"):
        found = wording.pattern.match(after)
        if found:
            while end < limit and words.ends[end] <= words.starts[mention.end] + found.end():
                search.taken[end] = True
                end += 1
            mention.end, mention.type = end, EntityType(wording.means)


def _told(search: Search, mention: Mention) -> EntityType | None:
    """Return what the words before a name or after it say that it is."""
    words = search.words
    if _is_piece(search, mention):
        return None
    if (found := _told_as_subject(search, mention)) is not None:
        return found
    if not _is_marked(search, mention):
        return None
    first, limit = words.units[words.unit_of[mention.start]]
    start = max(first, mention.start - _TOKENS_BEFORE)
    end = min(limit, mention.end + _TOKENS_AFTER)
    before = f"{words.text(start, mention.start)} " if start < mention.start else ""
    after = words.text(mention.end, end) if mention.end < end else ""
    found = _first("before", before)
    if found is None and not _is_where(search, mention):
        found = _first("after", after)
    if found is None and _may_employ(search, mention):
        found = _first("employer", before)
        found = None if found is None or _is_opening(search, mention) else found
    if search.w[mention.start].lower in english().months:
        return None
    named = search.w[mention.start].given and may_be_person(search, mention.start, mention.end)
    if found is EntityType.SERVICE and _is_building(search, mention):
        return None
    return None if named and found in _NOT_PEOPLE else found  # its chair, more likely


def _is_building(search: Search, mention: Mention) -> bool:
    """Tell whether a name is that of a house: whoever runs it has a home there, and no service."""
    last = search.w[mention.end - 1].lower
    return last in grammar().bodies.buildings or last in grammar().bodies.homes


def _told_as_subject(search: Search, mention: Mention) -> EntityType | None:
    """Return what a name is that a verb after it tells of: "Compass is the front door for"."""
    words, start, end = search.words, mention.start, mention.end
    _, limit = words.units[words.unit_of[start]]
    last = min(limit, end + _TOKENS_AFTER)
    said = words.source[words.ends[end - 1] : words.ends[last - 1]] if end < last else ""
    if not said or search.w[start - 1].lower in _GOVERNING:
        return None
    found = _first("is", said)
    w = [word for word in search.w[start:end] if word.alpha and not word.connector]
    several = len(w) > 1 and not all(word.topic for word in w) and not w[0].given
    placed = any(map(search.is_place, range(start, end)))  # "Contact Anyshire"
    unlike = several and (placed or not may_be_person(search, start, end))
    posts = any(word.post_head or word.honorific for word in w)
    return found or (_first("sits", said) if unlike and not posts else None)


def _may_employ(search: Search, mention: Mention) -> bool:
    """Tell whether capitals may name who employs or supplies: they say nothing of what is done."""
    words = search.w[mention.start : mention.end]
    told = any(w.topic or w.post_head or w.body_head or w.digits for w in words)
    told |= _is_building(search, mention)
    return not (told or words[0].given or search.is_place(mention.start))


def _is_opening(search: Search, mention: Mention) -> bool:
    """Tell whether a name goes on, here or where the paper has it in full: "Keys to Change Ltd"."""
    w, end = search.w, mention.end
    after, leading_on = w[end : end + 2], grammar().words.leading_on
    if after and (after[0].text == "(" or (after[0].lower in leading_on and after[-1].capital)):
        return True
    opening = search.words.text(mention.start, end) + " "
    named = (m for m in search.found if m.type is not None and m.end - m.start > 1)
    return any(search.words.text(m.start, m.end).startswith(opening) for m in named)


def _is_marked(search: Search, mention: Mention) -> bool:
    """Tell whether a mark or a small word stands beside capitals, as all introductions have it."""
    before = search.w[mention.start - 1] if mention.start else None
    after = search.w[mention.end] if mention.end < len(search.w) else None
    opened = before is not None and (before.text == "," or before.text[0].isalpha())
    return opened or (after is not None and after.text in {",", "("})


def _is_piece(search: Search, mention: Mention) -> bool:
    """Tell whether capitals are part of a longer name, of a list of subjects, or of a table."""
    words, start = search.words, mention.start
    single = mention.end - start == 1
    apart = words.gaps[start] or (words.broken[start] and single)
    inside = search.w[start - 1].connector and search.w[start - 2].capital and start > 1
    if inside and any(m.end == start - 1 and m.type is not None for m in search.found):
        inside = False  # it follows a whole name: "the Review Panel and Larchmere"
    called = words.lower(start - 1) in {"called", "named"}
    short = search.w[start].topic or (search.w[start].upper and not called)
    return apart or inside or (single and short)


def _is_where(search: Search, mention: Mention) -> bool:
    """Tell whether capitals say where something is: "in Derby, a charity runs"."""
    return search.words.lower(mention.start - 1) in grammar().words.whereabouts


def _first(side: str, text: str) -> EntityType | None:
    """Return what the first wording that stands in a text says."""
    if not _any_wording(side).search(text):
        return None
    found = (w for w in _wordings(side) if w.pattern.search(text))
    return next((EntityType(w.means) for w in found), None)


@cache
def _any_wording(side: str) -> re.Pattern[str]:
    return either(_wordings(side))


@cache
def _wordings(side: str) -> tuple[Wording, ...]:
    return tuple(checked("introductions", side, means="type"))
