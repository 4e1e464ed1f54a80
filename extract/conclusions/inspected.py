"""Who was inspected, as letters of inspectors say in their subject: "Visit to Anyshire Council"."""

import re

from ...ontology.terms import EntityType, PaperKind, Predicate
from ..context import HEAD
from ..paper import Paper

_SUBJECT = re.compile(r"\b(?:inspection|visit)\b", re.IGNORECASE)
_TOP = 4 * HEAD
"""Tokens among which a letter says what it is about."""
_RULE, _CONFIDENCE = "letter-about-inspection", 0.85


def state_inspected(paper: Paper) -> None:
    """State that the council that a letter of inspectors is about was inspected by them."""
    if paper.kind is not PaperKind.INSPECTION_LETTER or not paper.authority:
        return
    top = paper.mentions_in(0, min(_TOP, len(paper.words)))
    by = next((m for m in top if m.type is EntityType.INSPECTORATE and m.start < HEAD), None)
    if by is None:
        return
    for start, end in paper.sentences:
        if start >= _TOP:
            return
        named = [m for m in paper.mentions_in(start, end) if m.entity == paper.authority]
        if named and _SUBJECT.search(paper.text(start, end)):
            span = (start, max(m.end for m in named))
            paper.claim(
                paper.authority, Predicate.INSPECTED_BY, by.entity, span, _RULE, _CONFIDENCE
            )
            return
