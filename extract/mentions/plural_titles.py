"""Posts of one title that are named together: "the Directors of Housing and Finance"."""

import re
from collections.abc import Iterator

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon.grammar import grammar
from .mention import Mention
from .search import Search

_Part = tuple[int, int]

_FEWEST = 2
_MORE = r",? (?:and|&) [A-Z]"
"""After the name of a post that is not its whole name."""
_CONNECTORS = frozenset({"of", "for"})


def find_plural_titles(search: Search) -> None:
    """Take a title in the plural as one post for each subject that it has.

    The title begins after "the" or another word that says that certain posts are meant, and its
    subjects end with the one after "and": "the Cabinet Members for Adults, Children and Housing".
    Where the title's "for" stands before each, a subject may have an "and" of its own.
    """
    for connector in search.words.find(_CONNECTORS):
        title = _title(search, connector - 1)
        if title is not None:
            _add_posts(search, *title)


def _title(search: Search, head: int) -> _Part | None:
    """Return where a title in the plural begins and ends whose head is a token, if it is one."""
    if head <= 0 or not search.w[head].capital:
        return None
    plural, before = search.w[head].lower, search.words.lower(head - 1)
    elected = before in grammar().posts.of_portfolios and plural == "members"
    if not elected and not (plural.endswith("s") and plural[:-1] in search.lexicon.post_heads):
        return None
    first = head
    while first and search.w[first - 1].capital and _may_begin(search, first - 1):
        first -= 1
    pointed = first > 0 and search.words.lower(first - 1) in grammar().posts.definite
    return (first, head + 1) if pointed else None


def _may_begin(search: Search, token: int) -> bool:
    word = search.w[token]
    return word.post_head or word.lower in grammar().posts.of_portfolios or search.qualifies(word)


def _add_posts(search: Search, first: int, connector: int) -> None:
    """Add the posts of a title, the first with all its words, the others with their subjects.

    A post of which more is said elsewhere, "Director of Adults and Health", is short for that one.
    """
    words, subjects = search.words, list(_subjects(search, connector))
    title = f"{words.text(first, connector)[:-1]} {words.lower(connector)}"
    if len(subjects) < _FEWEST:
        return
    if f"{title} {words.text(subjects[0][0], subjects[-1][1])}" in words.source:
        return
    starts = [first, *(start for start, _ in subjects[1:])]
    for start, (begin, end) in zip(starts, subjects, strict=True):
        name = f"{title} {words.text(begin, end)}"
        if re.search(re.escape(name) + _MORE, words.source):
            continue
        search.add(Mention(start, end, EntityType.POST, "plural-title", called=name))


def _subjects(search: Search, connector: int) -> Iterator[_Part]:
    """Yield the subjects after a title, up to the last, or to what is none."""
    words, again = search.words, search.words.lower(connector)
    repeated = _is_repeated(search, connector)
    start, last = connector + 1, False
    while True:
        end = start
        while end < len(words) and _is_inside(search, end, repeated=repeated):
            end += 1
        if end == start or not _is_subject(search, start, end):
            return
        yield start, end
        mark = end + (words.lower(end) == ",")
        joined = words.lower(mark) in AND
        if last or (mark == end and not joined):
            return
        last = joined and not repeated
        after = mark + joined
        start = after + (words.lower(after) == again)


def _is_repeated(search: Search, connector: int) -> bool:
    """Tell whether the title's "for" stands again after an "and": "for Adults and for Housing"."""
    words, again = search.words, search.words.lower(connector)
    token = connector + 1
    while token < len(words) and (
        _is_inside(search, token, repeated=True) or search.w[token].text == ","
    ):
        token += 1
    return words.lower(token) in AND and words.lower(token + 1) == again


def _is_inside(search: Search, token: int, *, repeated: bool) -> bool:
    word = search.w[token]
    if repeated and word.lower in AND:
        following = search.w[token + 1]
        return following.capital and not following.post_head
    return word.capital or word.apostrophe


def _is_subject(search: Search, start: int, end: int) -> bool:
    """Tell whether a stretch may be what a post is for: it names no body, post or place."""
    words = search.w[start:end]
    topical = any(w.topic for w in words)
    return topical and not any(w.post_head or w.given or w.honorific for w in words)
