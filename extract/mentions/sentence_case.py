"""Names of bodies with a capital for their first word only: "the Child death overview panel"."""

from functools import cache

from ..layout.words import AND
from ..lexicon import lexicon
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .search import Search

_SUBJECT = 6
"""Words in lower case between the capital and the head, at most."""
_COMPOUND = 3
"""Tokens of a word with a hyphen: "Multi-agency"."""
_OF_COUNCILS = frozenset({"council", "councils", "liaison"})
"""Words after the first that say whom a group is of: "District council liaison group"."""
_ENDING_ENTRY = frozenset({":", "(", ",", ";", "."})
_ENDING_SENTENCE = frozenset({".", "?", "!"})


def sentence_case_head(search: Search, start: int, end: int, limit: int) -> int:
    """Return the head in lower case of a name of which only the first word has a capital.

    Such a capital says something inside a sentence, after an article, or where the name is all of
    an entry; one that begins a sentence does only where a verb follows, for what any such body is
    called would have an article there. 0 where no such name stands.

    Args:
        search: The search.
        start: First token of the run.
        end: Token after the run.
        limit: Token not to pass.
    """
    head = _head(search, end, limit)
    if not head or not _is_subject(search, start, end):
        return 0
    return head if _names(search, start, head, limit) else 0


@cache
def _subjects() -> frozenset[str]:
    """Return the words in lower case that such a name may have before its head."""
    found = lexicon()
    words = found.between | found.topics | found.sub_topics | found.topic_words
    return (words | grammar().bodies.subjects_in_full) - found.lower_heads - found.post_heads


def _head(search: Search, end: int, limit: int) -> int:
    """Return the head that lower-case words of subjects lead to; 0 where they do not."""
    words, token = search.words, end
    while token < min(limit, end + _SUBJECT) and not _stops(search, token):
        lower = words.lower(token)
        if lower in search.lexicon.lower_heads and not _goes_on(search, token):
            alone = words.lower(token - 1) in AND or search.w[token].text != lower
            return 0 if alone else token
        joins = lower in AND or words.hyphenated(token, limit) or lower in {"sub", "-", "'s", "’s"}
        if (
            not (joins or lower in _subjects() or lower in search.lexicon.between | _OF_COUNCILS)
            or search.w[token].capital
        ):
            return 0
        token += 1
    return 0


def _goes_on(search: Search, token: int) -> bool:
    """Tell whether a head only qualifies another after it: "partnership board"."""
    heads, between = search.lexicon.lower_heads, search.lexicon.between
    following = search.words.lower(token + 1)
    return following in _subjects() or (following in heads and search.words.lower(token) in between)


def _stops(search: Search, token: int) -> bool:
    """Tell whether no name goes on to a token."""
    words = search.words
    return (
        search.taken[token] or words.gaps[token] or words.unit_of[token] != words.unit_of[token - 1]
    )


def _is_subject(search: Search, start: int, end: int) -> bool:
    """Tell whether the capitals are a subject by themselves, and no name."""
    first, words = search.w[start], search.words
    one = end - start == 1 or (end - start == _COMPOUND and words.hyphenated(start + 1, end))
    plain = all(word.text == word.lower for word in search.w[start + 1 : end])
    told = first.lower in _subjects() - grammar().bodies.local  # not "each Locality partnership"
    kind = first.lower in grammar().bodies.council_kinds and words.lower(end) in _OF_COUNCILS
    told |= kind
    return one and plain and first.title and told


def _names(search: Search, start: int, head: int, limit: int) -> bool:
    """Tell whether such words name a body where they stand."""
    words, before = search.words, search.words.lower(start - 1)
    unit = words.units[words.unit_of[start]]
    opens = start == unit[0] or words.broken[start]
    if not opens and search.w[start - 1].text not in _ENDING_SENTENCE:
        return search.w[start - 1].alpha or before in {"’s", "'s", ",", ":", "(", "&"}
    after = head + 1
    if opens and (after >= unit[1] or words.broken[after] or search.w[after].dash):
        return True
    if opens and search.w[after].text in _ENDING_ENTRY:
        return True
    return after < limit and words.lower(after) in english().telling_verbs
