"""Who chairs a body by being said to be its chair: "The Chair of the Panel will be the Mayor".

So does an office that "is also Chair of the Panel", which is no office besides.
"""

import re
from collections import Counter

from ...ontology.terms import BOARDS, OFFICIALS, EntityType
from ..lexicon import lexicon
from ..mentions import Mention
from ..paper import Paper, words_between
from .chairs import lead_of, state_lead

_RULE = "chair-is"
_WILL_BE = re.compile(r"(?:is|will be|shall be|must be|should be)(?: held by)? (?:the |an? )?")
_IS = re.compile(
    r"(?:(?:, )?(?:who )?(?:is|was|remains|will be|has been|had been|acts as|serves as) "
    r"(?:(?:also|now|currently|again|both) )*|, (?:also|as|currently) )(?:the |our |its )?"
)
"""Between an office and the body that it chairs: "the Mayor, who is also Chair of the Panel"."""
_DOUBT = re.compile(r"\b(?:not|if|whether|unless|where|when|until|should|could|might|may)\b")
"""What stands before an office that is its holder only perhaps, or at times."""
_WITHIN = 5
"""Tokens after a title within which the office begins that holds it."""


def state_chair_offices(paper: Paper) -> None:
    """State that an office or a person chairs the body whose chair that is said to be."""
    said: list[str] = []
    for title in paper.mentions:
        body = title.inner.entity if title.inner is not None else ""
        if title.type is not EntityType.POST or not body or paper.things[body].type not in BOARDS:
            continue
        if paper.words.lower(title.start) not in lexicon().chairs | {"vice", "deputy"}:
            continue
        told = title.entity not in paper.things  # of a person, by whom the title was turned
        office = None if told else _office_before(paper, title)
        holder = office or _holder(paper, title)
        if holder is None:
            continue
        predicate = lead_of(paper.words.lowers(title.start, title.end))
        span = (min(title.start, holder.start), max(title.end, holder.end))
        state_lead(paper, predicate, holder.entity, body, span, rule=_RULE, confidence=0.85)
        if office is not None:
            said.append(title.entity)
    for post, times in Counter(said).items():
        if times >= len(paper.things[post].mentions):
            paper.forget(post)


def _office_before(paper: Paper, title: Mention) -> Mention | None:
    """Return the office that a sentence says to be a chair: "the Mayor is Chair of the Panel"."""
    start, _ = paper.sentence_at(title.start) or (title.start, title.start)
    office = next(iter(reversed(paper.mentions_in(start, title.start))), None)
    if office is None or office.type is not EntityType.POST or office.entity == title.entity:
        return None
    said = f"{words_between(paper, office.end, title.start).strip()} ".casefold()
    doubtful = _DOUBT.search(words_between(paper, start, office.start).casefold())
    return office if _IS.fullmatch(said) and not doubtful else None


def _holder(paper: Paper, title: Mention) -> Mention | None:
    """Return who a title is said to be held by, right after it."""
    after = paper.mentions_in(title.end, title.end + _WITHIN)
    holder = next((m for m in after if paper.stands_for(m, OFFICIALS)), None)
    if holder is None or holder.entity == title.entity:
        return None
    said = f"{words_between(paper, title.end, holder.start).strip()} ".casefold()
    return holder if _WILL_BE.fullmatch(said) else None
