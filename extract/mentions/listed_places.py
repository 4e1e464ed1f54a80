"""Commas between the places that a body's name begins with: "the Marl, Wend and Tarn MASH"."""

from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .known import kind_before
from .search import Search

_LONGEST = 12
"""Tokens from the first place to the head, at most."""
_AFTER_NAME = frozenset({":", "(", "-", "–", "—"})
_FEWEST = 2
"""Words of a name after its places."""
_NHS = "NHS"
"""Before the places of a body of its own: "NHS Marl, Wend and Tarn ICB"."""


def lists_places(search: Search, token: int, end: int) -> bool:
    """Tell whether a comma stands between the places in a body's name.

    An article or "NHS" stands before them, or they begin what goes on with a mark or a verb, if at
    all.

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
    places = [*range(first, last + 1, 2), last + 2]
    if not all(_may_be_place(search, place, end) for place in places):
        return False
    head = _head(search, last + 3, min(end, first + _LONGEST))
    if not head or any(search.taken[first:head]):
        return False
    unit = words.units[words.unit_of[first]]
    if words.lower(first - 1) == "the" or w[first - 1].text == _NHS:
        return True
    opens, after = first == unit[0] or words.broken[first], head + 1
    if after >= unit[1] or words.broken[after]:
        return opens
    begins = opens or w[first - 1].text == "."
    return begins and (w[after].text in _AFTER_NAME or w[after].lower in english().telling_verbs)


def _may_be_place(search: Search, token: int, end: int) -> bool:
    """Tell whether a word may be a place: a given name, too, before what bodies are called."""
    here, after = search.w[token], search.w[min(token + 1, end - 1)]
    other = here.topic or here.body_head or here.post_head or here.honorific or here.opener
    if other or search.nationals.covers(token) or kind_before(search, token, token + 1):
        return False
    called = after.topic or after.body_head or after.upper
    return here.title and here.alpha and (called or not here.given)


def _head(search: Search, token: int, end: int) -> int:
    """Return the head of what is named after the places; 0 where none is."""
    w, bodies, first, found = search.w, grammar().bodies, token, 0
    heads = bodies.meeting | bodies.units | bodies.titled | bodies.after_places
    heads |= {"door", "care", "executive"}
    several = {f"{head}s" for head in bodies.meeting | bodies.after_places | {"partnership"}}
    while token < end:
        word = w[token]
        if not (word.capital or word.lower in AND or word.apostrophe or word.hyphen):
            break
        if word.body_head or word.lower in {"door", *bodies.after_places} | several:
            found = token
        token += 1
    acronym = found and w[found].text.removesuffix("s").isupper()
    named = found - first + 1 >= _FEWEST or acronym
    told = acronym or w[first].topic or w[first].upper or w[found].lower in bodies.meeting
    return found if named and told and w[found].lower in (heads | several) - {"council"} else 0
