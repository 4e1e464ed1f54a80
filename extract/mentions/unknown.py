"""What capitals of unknown kind may be by their words: a person's name, an organisation's."""

from ..layout.words import AND
from ..lexicon.grammar import grammar
from ..lexicon.wordings import wording
from .search import Search

_ACRONYM = 4
"""Letters that an acronym in an organisation's name has at most: "Ashby CVS"."""
_NAME_PARTS = range(2, 5)
"""How many words the name of a person has."""


_BEFORE_PERSON = wording("people", "before-person")
_BEFORE_PLACED = wording("people", "before-person-placed")
_WORDS_BEFORE = 8
"""Tokens before capitals that may be said of people only."""


def may_be_person(search: Search, start: int, end: int) -> bool:
    """Tell whether capitals may be an unusual name: a few, none of them a subject."""
    words = [w for w in search.w[start:end] if not w.hyphen]
    if is_short_name(search, start, end) and not words[0].given:
        return False
    if any(w.upper and not w.initial and len(w.text) <= _ACRONYM for w in words) and any(
        w.title and not w.initial for w in words
    ):
        return False
    return len(words) in _NAME_PARTS and not any(w.connector or w.digits or w.topic for w in words)


def follows_personal(search: Search, start: int) -> bool:
    """Tell whether the words before capitals are said of people only: "chaired by"."""
    return _BEFORE_PERSON.search(_before(search, start)) is not None


def follows_leading(search: Search, start: int) -> bool:
    """Tell whether something is "led by" capitals, who are a person if they are from somewhere."""
    return _BEFORE_PLACED.search(_before(search, start)) is not None


def _before(search: Search, start: int) -> str:
    """Return the few words before a token in its unit."""
    words = search.words
    unit = words.unit_of[start]
    first = words.units[unit][0] if unit >= 0 else start
    return words.text(max(first, start - _WORDS_BEFORE), start) if start > first else ""


def is_short_name(search: Search, start: int, end: int) -> bool:
    """Tell whether capitals are an organisation's name without its head: "Larch Primary"."""
    last = search.w[end - 1].lower
    return end - start > 1 and not search.w[start].topic and last in grammar().bodies.short_heads


def is_sure_name(search: Search, start: int, end: int) -> bool:
    """Tell whether capitals name an organisation by their last words: "Larch Sixth Form"."""
    w, last = search.w, end - 1
    sure = grammar().bodies.sure_heads
    if " ".join(search.words.lowers(max(last - 1, start), end)) in sure:
        last -= 1
    elif w[last].lower not in sure:
        return False
    before = w[start:last]
    named = before and before[0].title and not any(x.post_head or x.digits for x in before)
    small = named and (before[0].topic or before[0].opener or before[-1].lower in AND)
    return bool(named) and not small
