"""Rare names right after the title of who has it: "chaired by Chief Fire Officer Bea Lanyon"."""

from ..layout.words import Word
from ..lexicon.grammar import grammar
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


def is_title_of_one(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a noun, "and" and a title are one title: "Jo Bell, Partnership and Audit Lead".

    By itself such a noun is a body that was told of before: "thanked the Board and Audit Lead".

    Args:
        search: The search.
        first: Where the noun stands.
        token: The "and" after it.
        end: The token after the run.
    """
    w, words, after = search.w, search.words, token + 1
    noun = w[first].title and w[first].topic and not w[first].post_head  # no "Chair and Vice Chair"
    if token - first != 1 or not (noun and w[after].topic):
        return False
    head = next((t for t in range(after, end) if not w[t].topic or is_post_head(words, t)), end)
    if head in {after, end} or not is_post_head(words, head):
        return False
    articles = first > 0 and words.lower(first - 1) in grammar().words.articles
    marked = first - 1 - articles
    if marked > 0 and _parts_title(w[marked]) and marked in search.ends_of_people:
        return True
    if not articles and (words.broken[first] or words.units[words.unit_of[first]][0] == first):
        return search.listing[first] or first in search.role_starts
    return head + 2 < len(w) and _parts_title(w[head + 1]) and head + 2 in search.people


def _parts_title(mark: Word) -> bool:
    return mark.text in {",", "("} or mark.dash


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
