"""Rare names right after the title of who has it: "chaired by Chief Fire Officer Bea Lanyon"."""

from .heads import is_post_head
from .search import Search

_NAME = 2
"""Words of such a name."""


def begins_holder(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a name begins here, after a title in running text.

    Args:
        search: The search.
        first: Where the title begins, in a run of capitals.
        token: Where the name may.
        end: The token after the run.
    """
    w, words = search.w, search.words
    if end - token != _NAME or token - first < _NAME or not first:
        return False
    if not is_post_head(words, token - 1) or not w[first - 1].text.islower():
        return False
    if search.is_place(token) or search.nationals.at(token) or w[token].text in search.acronyms:
        return False
    if end < len(w) and w[end].capital and words.unit_of[end] == words.unit_of[token]:
        return False
    surname = w[end - 1]
    named = w[token].initial or (w[token].title and not _tells(search, token))
    whole = surname.title and surname.lower not in search.lexicon.things
    return named and whole and not _tells(search, end - 1)


def _tells(search: Search, token: int) -> bool:
    """Tell whether a word names no person: a subject, a head, a small word."""
    x = search.w[token]
    return (
        x.topic
        or x.body_head
        or x.post_head
        or x.connector
        or x.opener
        or x.honorific
        or x.numbered
        or not x.alpha
        or search.words.broken[token]
        or search.words.gaps[token]
    )
