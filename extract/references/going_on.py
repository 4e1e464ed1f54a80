"""Whether "the Board" goes on about a board just named, or is the paper's own again.

In "The Panel met. The Board heard from the Health Board, which asks what the Board will do" only
what a sentence is about is gone on about: a body that others send something to is named in passing.
"""

from ..document import BlockKind
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper

_TOWARDS = reference_words().pointing.in_passing
_WITHIN = _TOWARDS | reference_words().pointing.governed
_JOINS = frozenset({",", "and", "or", ";", "both"})
_ANSWERS = 2
"""Tokens after "the Board" among which it is told what that did with what it was sent."""


def goes_on(paper: Paper, named: Mention, start: int, end: int) -> bool:
    """Tell whether a head noun that the paper's own body shares may mean another.

    Args:
        paper: The paper.
        named: Where the other was named last.
        start: First token of the noun: "Board".
        end: Token after it.
    """
    sentence, _ = paper.sentence_at(start) or (start, end)
    called = {word.lower for word in paper.words.words[named.start : named.end]}
    more = paper.words.lowers(start, end - 1)  # "the Joint Committee"
    if paper.words.lower(start - 1) == "that" or (more and called.issuperset(more)):
        return True
    if _is_apart(paper, named, start):
        return False
    same = named.start >= sentence
    if same and "by" in paper.words.lowers(max(start - 2, 0), start):
        return False  # "The Schools Committee was replaced by the Committee"
    if not _is_governed(paper, named, _TOWARDS if same else _WITHIN):
        return True
    after = set(paper.words.lowers(end, min(end + _ANSWERS, len(paper.words))))
    return not same and not after.isdisjoint(reference_words().pointing.meeting_verbs - {"was"})


def _is_apart(paper: Paper, named: Mention, token: int) -> bool:
    """Tell whether a heading stands between, that of another section."""
    units = range(paper.words.unit_of[named.start] + 1, paper.words.unit_of[token])
    return any(paper.view.block_of(unit).kind is BlockKind.HEADING for unit in units)


def _is_governed(paper: Paper, named: Mention, prepositions: frozenset[str]) -> bool:
    """Tell whether a preposition governs a name, or the list that it is an item of."""
    at = named.start - 1
    while at > 0:
        while at > 0 and paper.words.lower(at) in english().articles:
            at -= 1
        if paper.words.lower(at) in prepositions:
            return True
        joined = at
        while at > 0 and (
            paper.words.lower(at) in _JOINS or paper.words.lower(at) in english().articles
        ):
            at -= 1
        before = next((m for m in paper.mentions_in(max(at - 12, 0), at + 1) if m.end == at + 1), 0)
        if at == joined or not isinstance(before, Mention):
            return False
        at = before.start - 1
    return False
