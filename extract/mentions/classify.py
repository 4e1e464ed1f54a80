"""What a stretch of capitals names."""

from ..lexicon.grammar import grammar
from .bodies import body, is_office, placed_office
from .heads import trim
from .known import exact_national, front_door, known, phrase, scrutiny, sitting
from .mention import Mention
from .posts import post, post_acronym
from .search import Search

_LONG = 6
"""Tokens of a listed name that no title is read in: "Mayor's Office for Policing and Crime"."""


def classify(search: Search, start: int, end: int) -> Mention | None:
    """Return the mention that stands in a stretch of tokens, of unknown kind where nothing tells.

    None where nothing but small words stands there.
    """
    start, end = trim(search, start, end)
    if start >= end:
        return None
    if search.w[end - 1].lower in grammar().bodies.laws:
        return Mention(start, end, None, "capitals")
    if is_office(search, start, end) and search.w[start].lower in grammar().bodies.offices:
        return exact_national(search, start, end) or body(search, start, end)
    listed = exact_national(search, start, end) if end - start >= _LONG else None
    return (
        listed
        or phrase(search, start, end)
        or post_acronym(search, start, end)
        or scrutiny(search, start, end)
        or sitting(search, start, end)
        or placed_office(search, start, end)
        or front_door(search, start, end)
        or post(search, start, end)
        or exact_national(search, start, end)
        or body(search, start, end)
        or known(search, start, end)
        or Mention(start, end, None, "capitals")
    )
