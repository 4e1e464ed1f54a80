"""Meetings that how often they are held tells from others: "the daily missing meeting"."""

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon.grammar import grammar
from .mention import Mention
from .search import Search

_LONGEST = 5
"""Words between how often a meeting is held and its head, at most."""


def find_recurring(search: Search) -> None:
    """Find the meetings in lower case that begin with how often they are held."""
    heads = grammar().bodies.recurring_heads
    for head in search.words.find(heads):
        if search.w[head].text.islower() and not search.taken[head]:
            start = _begin(search, head)
            if start is not None:
                search.add(Mention(start, head + 1, EntityType.GROUP, "recurring-meeting"))


def _begin(search: Search, head: int) -> int | None:
    """Return where such a name begins, if it says what the meeting is about."""
    words, bodies = search.words, grammar().bodies
    told = False
    for token in range(head - 1, max(head - _LONGEST - 2, -1), -1):
        word = search.w[token]
        if words.unit_of[token] != words.unit_of[head] or search.taken[token]:
            return None
        if word.lower in bodies.how_often:
            opens = words.lower(token - 1) in bodies.before_recurring or word.capital
            return token if told and opens else None
        if not word.text.islower() and not (word.hyphen or word.apostrophe):
            return None
        if _is_subject(search, token):
            told = True
        elif not (word.hyphen or word.lower in AND or word.lower in search.lexicon.between):
            return None
    return None


def _is_subject(search: Search, token: int) -> bool:
    """Tell whether a word says what a meeting is about."""
    lower, lexicon = search.words.lower(token), search.lexicon
    bodies = grammar().bodies
    known = (lexicon.topics, lexicon.sub_topics, bodies.recurring, lexicon.topic_words)
    return lower not in bodies.vague_meetings and any(lower in kind for kind in known)
