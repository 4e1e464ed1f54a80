"""Who sat for whom: "A for B", "A (substitute for B)", "A, deputised by B"."""

from ...ontology.terms import EntityType, Predicate
from ..layout.sections import role_at
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, words_between
from .entries import Entry

_SUBSTITUTES = wording("attendance", "substitutes")
_SUBSTITUTES_BRIEFLY = wording("attendance", "substitutes-briefly")
_DEPUTISED = wording("attendance", "deputised")
_SAT_INSTEAD = wording("attendance", "sat-instead")
_TOKENS_AFTER = 6
_LETTERS_BEFORE_DEPUTY = 40
_LETTERS_BEFORE_ABSENT = 45


def state_substitute(paper: Paper, entry: Entry) -> None:
    """State what is said between a name and the next in its line: who sat for whom."""
    person = entry.person
    _, limit = paper.words.units[paper.words.unit_of[person.start]]
    following = paper.mentions_in(person.end, limit)
    other = next((m for m in following if m.type is EntityType.PERSON), None)
    if other is None:
        return
    between = words_between(paper, person.end, other.start)
    after = words_between(paper, other.end, min(other.end + _TOKENS_AFTER, limit))
    span = (person.start, other.end)
    role = role_at(paper.lines, person.start)
    if _DEPUTISED.search(between):
        _state_deputy(paper, other, person, "deputised-by")
    elif _SAT_INSTEAD.search(after):
        _state_deputy(paper, other, person, "in-their-place")
    elif _sits_for(between, role):
        rule = "substitute-for"
        paper.claim(person.entity, Predicate.SUBSTITUTED_FOR, other.entity, span, rule, 0.92)
        if role != "apologies":
            paper.claim(person.entity, Predicate.ATTENDED, paper.meeting, span, rule, 0.85)


def _state_deputy(paper: Paper, deputy: Mention, person: Mention, rule: str) -> None:
    """State that the second of two people named sat for the first."""
    span = (person.start, deputy.end)
    paper.claim(deputy.entity, Predicate.SUBSTITUTED_FOR, person.entity, span, rule, 0.9)
    paper.claim(deputy.entity, Predicate.ATTENDED, paper.meeting, span, rule, 0.9)


def follows_substitution(before: str) -> bool:
    """Tell whether the words before a name make it one of a pair: "J Holt, deputised by"."""
    return bool(
        _DEPUTISED.search(before[-_LETTERS_BEFORE_DEPUTY:])
        or _SUBSTITUTES.search(before[-_LETTERS_BEFORE_ABSENT:])
    )


def _sits_for(between: str, role: str) -> bool:
    if role == "substitutes" and _SUBSTITUTES_BRIEFLY.search(between.strip()):
        return True
    return bool(_SUBSTITUTES.search(between))
