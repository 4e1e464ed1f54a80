"""Who chairs a body by being said to be its chair: "The Chair of the Panel will be the Mayor"."""

import re

from ...ontology.terms import BOARDS, OFFICIALS, EntityType
from ..lexicon import lexicon
from ..mentions import Mention
from ..paper import Paper, words_between
from .chairs import lead_of, state_lead

_RULE = "chair-is"
_WILL_BE = re.compile(r"(?:is|will be|shall be|must be|should be)(?: held by)? (?:the |an? )?")
_WITHIN = 5
"""Tokens after a title within which the office begins that holds it."""


def state_chair_offices(paper: Paper) -> None:
    """State that an office or a person chairs the body whose chair that is said to be."""
    for title in paper.mentions:
        body = title.inner.entity if title.inner is not None else ""
        if title.type is not EntityType.POST or not body or paper.things[body].type not in BOARDS:
            continue
        if paper.words.lower(title.start) not in lexicon().chairs | {"vice", "deputy"}:
            continue
        holder = _holder(paper, title)
        if holder is None:
            continue
        predicate = lead_of(paper.words.lowers(title.start, title.end))
        span = (title.start, holder.end)
        state_lead(paper, predicate, holder.entity, body, span, rule=_RULE, confidence=0.85)


def _holder(paper: Paper, title: Mention) -> Mention | None:
    """Return who a title is said to be held by, right after it."""
    after = paper.mentions_in(title.end, title.end + _WITHIN)
    holder = next((m for m in after if paper.stands_for(m, OFFICIALS)), None)
    if holder is None or holder.entity == title.entity:
        return None
    said = f"{words_between(paper, title.end, holder.start).strip()} ".casefold()
    return holder if _WILL_BE.fullmatch(said) else None
