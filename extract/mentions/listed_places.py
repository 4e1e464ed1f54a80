"""Commas between the places that a body's name begins with: "the Marl, Wend and Tarn MASH"."""

from ..layout.words import AND, Word
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .search import Search

_LONGEST = 12
"""Tokens from the first place to the head, at most."""
_AFTER_NAME = frozenset({":", "(", "-", "–", "—"})
_FEWEST = 2
"""Words of a name after its places."""


def lists_places(search: Search, token: int, end: int) -> bool:
    """Tell whether a comma stands between the places in a body's name.

    An article stands before them, or they begin what goes on with a mark or a verb, if at all.

    Args:
        search: The search.
        token: The comma.
        end: Token not to pass.
    """
    w, words, first = search.w, search.words, token - 1
    while first > 1 and w[first - 1].text == ",":
        first -= 2
    last = token - 1
    while last + 2 < end and w[last + 1].text == ",":
        last += 2
    if last + 2 >= end or w[last + 1].lower not in AND:
        return False
    places = [*w[first : last + 1 : 2], w[last + 2]]
    if not all(_may_be_place(word) for word in places):
        return False
    head = _head(search, last + 3, min(end, first + _LONGEST))
    if not head or any(search.taken[first:head]):
        return False
    unit = words.units[words.unit_of[first]]
    if words.lower(first - 1) == "the":
        return True
    opens, after = first == unit[0] or words.broken[first], head + 1
    if after >= unit[1] or words.broken[after]:
        return opens
    begins = opens or w[first - 1].text == "."
    return begins and (w[after].text in _AFTER_NAME or w[after].lower in english().telling_verbs)


def _may_be_place(word: Word) -> bool:
    other = word.topic or word.body_head or word.post_head or word.given or word.honorific
    return word.title and word.alpha and not (other or word.opener)


def _head(search: Search, token: int, end: int) -> int:
    """Return the head of what is named after the places; 0 where none is."""
    w, bodies, first, found = search.w, grammar().bodies, token, 0
    heads = bodies.meeting | bodies.units | bodies.titled | {"door", "care", "executive"}
    while token < end:
        word = w[token]
        if not (word.capital or word.lower in AND or word.apostrophe or word.hyphen):
            break
        if word.body_head or word.lower == "door":
            found = token
        token += 1
    named = found - first + 1 >= _FEWEST or (found and w[found].upper)
    told = w[first].topic or w[first].upper or w[found].lower in bodies.meeting
    return found if named and told and w[found].lower in heads - {"council"} else 0
