"""Who had a role before somebody, or has it after: "She took over from Karim Dale in May".

The role is what the paragraph says that one of the two has, "It is chaired by Jo Bell." Where the
sentence itself names the role, "as chair", wordings read it.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ...ontology.terms import EntityType, Predicate
from ..mentions import Mention
from ..paper import Claim, Paper
from .patterns import ARTICLES, SYMBOL
from .rendering import Rendered

_RULE = "took-over-from"
_CONFIDENCE = 0.76
_WORDS = frozenset({
    "over", "succeed", "succeeds", "succeeded", "replaced", "replaces", "replacing", "succeeding",
    "followed", "place",
})  # fmt: skip
_TOOK = r"(?:takes?|took|taken|taking)"
_PERSON = rf"{ARTICLES}(?:⟨O\d+⟩ , )?"
_NO_ROLE = r"(?! (?:as|on|of|.s) )"
_AFTER = re.compile(
    rf"\b{_TOOK} over (?:(?:in|on|this|that|last)[^⟨⟩.;:,]{{2,24}} )?from "
    rf"{_PERSON}(?P<old>⟨P\d+⟩){_NO_ROLE}"
    rf"|\b(?:succeed(?:s|ed|ing)?|replace[sd]|replacing) {_PERSON}(?P<old2>⟨P\d+⟩){_NO_ROLE}"
    rf"|\b{_TOOK} (?P<old3>⟨P\d+⟩) .s place{_NO_ROLE}"
    rf"|\b(?:{_TOOK} over from|succeeded|replaced) (?:him|her|them)(?! as )"
    rf"|\b{_TOOK} (?:his|her|their) place{_NO_ROLE}"
)
"""Who comes after somebody: the new holder is named before."""
_BY = re.compile(
    r"\b(?:succeeded|replaced|followed) (?:(?:in|on|from|this|last)[^⟨⟩.;:,]{2,24} )?by "
    rf"{ARTICLES}(?:⟨[OX]\d+⟩ , )?(?P<new>⟨P\d+⟩)(?! (?:as|on) )"
)
"""Who comes after somebody who is named before."""
_FOR_NOW = re.compile(r"\b(?:for|at) (?:the|this) (?:meeting|item)\b|\bsubstitut")
_PEOPLE = frozenset({EntityType.PERSON})
_LEADS = frozenset({Predicate.CHAIRS, Predicate.VICE_CHAIRS})
_TRIED = (_LEADS, frozenset({Predicate.MEMBER_OF}))
_BACK = 2
"""Sentences before, in its paragraph, in which the role may be told."""


class _Change(NamedTuple):
    """Two people, one of whom came after the other."""

    old: str
    new: str
    start: int
    end: int


def read_successors(paper: Paper, sentences: Iterable[Rendered]) -> None:
    """State who chaired a body, or sat on it, before or after whoever is said to do so.

    Args:
        paper: The paper, in which it has been read who chairs what.
        sentences: Its sentences, rendered.
    """
    for rendered in sentences:
        if _WORDS.isdisjoint(rendered.words) or _FOR_NOW.search(rendered.text):
            continue
        for change in _changes(paper, rendered):
            _hand_over(paper, rendered, change)


def _changes(paper: Paper, rendered: Rendered) -> Iterator[_Change]:
    """Yield who came after whom, as a sentence says."""
    for match in _AFTER.finditer(rendered.text):
        named = next(filter(None, (match["old"], match["old2"], match["old3"])), None)
        new = _last_person(rendered, match.start())
        if new is None:
            continue
        old = rendered.names(named)[0] if named else None
        if old is None or old.entity == new.entity:  # "Jo Bell has succeeded him"
            old = _person_before(paper, new)
        if old is not None:
            end = max(new.end, rendered.token_from(match.end()))
            yield _Change(old.entity, new.entity, new.start, end)
    for match in _BY.finditer(rendered.text):
        old = _last_person(rendered, match.start())
        if old is not None:
            new = rendered.names(match["new"])[0]
            yield _Change(old.entity, new.entity, old.start, new.end)


def _last_person(rendered: Rendered, end: int) -> Mention | None:
    """Return the person last named before an offset of a rendered sentence."""
    named = [m for m in SYMBOL.finditer(rendered.text, 0, end) if m[1] == "P"]
    return rendered.named(named[-1]) if named else None


def _person_before(paper: Paper, new: Mention) -> Mention | None:
    """Return whoever else is named last before somebody in the paragraph: "has taken his place"."""
    begin, _ = paper.words.units[paper.words.unit_of[new.start]]
    named = (m for m in reversed(paper.mentions_in(begin, new.start)) if m.entity != new.entity)
    return next((m for m in named if paper.stands_for(m, _PEOPLE)), None)


def _hand_over(paper: Paper, rendered: Rendered, change: _Change) -> None:
    """State of one of two people the role that the other is said to have."""
    begin, _ = paper.words.units[paper.words.unit_of[rendered.start]]
    before = [s for s in paper.sentences_before(rendered.start, _BACK) if s[0] >= begin]
    begin = before[0][0] if before else rendered.start
    near = [c for c in paper.claims if begin <= c.start and c.end <= rendered.end]
    for predicates in _TRIED:
        told = [c for c in near if c.predicate in predicates and _is_of(c, change)]
        if not told:
            continue
        latest = max(told, key=lambda c: c.start)
        other = change.old if latest.subject == change.new else change.new
        _state(paper, latest, other, (change.start, change.end))
        return


def _is_of(claim: Claim, change: _Change) -> bool:
    return claim.subject in {change.old, change.new}


def _state(paper: Paper, claim: Claim, other: str, span: tuple[int, int]) -> None:
    also = {Predicate.MEMBER_OF} if claim.predicate in _LEADS else set()
    for predicate in (claim.predicate, *also):
        paper.claim(other, predicate, claim.object, span, _RULE, _CONFIDENCE)
