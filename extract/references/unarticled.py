"""Organisations called by one word without "the": "the Council and police", "Council noted"."""

from collections import defaultdict

from ...ontology.terms import ORGANISATIONS, EntityType
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..names import key
from ..paper import Paper
from .body_nouns import may_be_force

_COUNCIL = "council"
_FULL_COUNCIL = {(_COUNCIL,), ("full", _COUNCIL)}
_CALLED_SO = frozenset({EntityType.AGENCY, EntityType.SERVICE})


def find_unarticled(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return where "police" alone is the one force of a paper, and "probation" its one service.

    Before another noun such a word only says of what kind that is ("police officers"); by itself in
    a sentence that names no other organisation it is anybody's.

    Args:
        paper: The paper.
        taken: Tokens that a name stands on.
    """
    called = _called(paper)
    among = [
        paper.pointer(token, called[paper.words.lower(token)])
        for token in paper.words.find(called.keys())
        if token not in taken and _is_among_others(paper, token)
    ]
    return [*among, *_councils(paper, taken)]


def _councils(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return where "Council" opens a sentence and does what councils do when they meet."""
    words, verbs = paper.words, reference_words().pointing.meeting_verbs
    full = (t.id for t in paper.things.values() if tuple(key(t.name)) in _FULL_COUNCIL)
    meets = next(full, None) or paper.authority
    if meets is None:
        return []
    return [
        paper.pointer(token, meets)
        for token in words.find({_COUNCIL})
        if token not in taken and words.words[token].capital
        if (paper.sentence_at(token) or (-1, -1))[0] == token and words.lower(token + 1) in verbs
    ]


def _called(paper: Paper) -> dict[str, str]:
    """Return the one organisation in whose name a word stands, by the word."""
    lists = reference_words().pointing
    found: dict[str, set[str]] = defaultdict(set)
    for thing in paper.things.values():
        words = key(thing.name) if thing.type in _CALLED_SO else ()
        if may_be_force(words):
            for word in lists.unarticled.keys() & set(words):
                found[lists.unarticled[word]].add(thing.id)
    return {word: things.pop() for word, things in found.items() if len(things) == 1}


def _is_among_others(paper: Paper, token: int) -> bool:
    """Tell whether a word is an item of a list or opens a sentence that names others."""
    lists, words = reference_words().pointing, paper.words
    start, end = paper.sentence_at(token) or (token, token + 1)
    opens = token == start or words.lower(token - 1) in lists.before_items
    after = lists.after_items | (lists.acting if token == start else frozenset())
    closes = token + 1 == end or words.lower(token + 1) in after
    if not (opens and closes) or (token == start and token + 1 == end):
        return False
    named = paper.mentions_in(start, end)
    return any(paper.stands_for(m, ORGANISATIONS) for m in named)
