"""Words that have their capital from where they stand: "Cases the Panel cannot settle"."""

from ..layout.words import Words
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .search import Search

_BEFORE = frozenset({".", "?", "!", ";", ":", "To", "to", "will", "Will"})
"""What stands before the verb of a sentence without a subject, or of what somebody is to do."""
_BODIES = frozenset({"board", "cabinet", "council", "committee", "partnership", "executive"})
"""Heads of bodies that an item tells to do something for."""


def is_no_name(search: Search, token: int) -> bool:
    """Tell whether a sentence or an item begins with a common noun or a verb, and no name."""
    word, words = search.w[token], search.words
    if token + 1 >= len(words) or not word.title or not _opens(words, token):
        return False
    if _bids(search, token):
        return True
    other = word.body_head or word.post_head or word.given or word.honorific
    return search.w[token + 1].text == "the" and not other


def _opens(words: Words, token: int) -> bool:
    """Tell whether a token begins a sentence, or a line that does not go on with the one before."""
    before = words.words[token - 1]
    line = words.broken[token] and not before.connector
    return words.units[words.unit_of[token]][0] == token or line or before.text in _BEFORE


def _bids(search: Search, token: int) -> bool:
    """Tell whether an item says what is done for a body: "Review Cabinet decisions"."""
    w, after = search.w, token + 2
    if search.words.lower(token) not in grammar().words.bidding or after >= len(w):
        return False
    bare = w[token + 1].lower in _BODIES and w[token + 1].title and not search.words.broken[after]
    noun = w[after].text.islower() and w[after].alpha and not w[after].connector
    return bare and noun and w[after].lower not in english().telling_verbs
