"""Who must act on a decision: whom its text asks, or whom the words that lead into it do."""

import re

from ...ontology.terms import ORGANISATIONS, EntityType
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, words_between
from .parts import Part

_MUST_ACT = wording("decisions", "must-act")
_ASKED_TO_ACT = wording("decisions", "asked-to-act")
_ASKED_BY_LEAD = wording("decisions", "asked-by-lead")
_LEFT_TO_ACT = wording("decisions", "left-to-act")
_RECOMMENDER = wording("decisions", "recommender")
_TOKENS_TO_ADDRESSEE = 14
_TOKENS_TO_VERB = 3
_ACTORS = (ORGANISATIONS - {EntityType.INSPECTORATE}) | {EntityType.POST}
_CONSULTED = re.compile(r"\bin consultation with(?: the)?\s*$", re.IGNORECASE)
_ASIDE = re.compile(
    r"\W*(?:\([^()]*\)\W*)?in consultation with [^.;:]{3,160}?,(?= be\b| to\b| should\b)"
)
"""What stands between whoever must act and what they must do: "in consultation with the Chair,"."""
_OPENS = re.compile(r"\W*(?:that )?(?:the )?", re.IGNORECASE)


def acts(paper: Paper, mention: Mention) -> bool:
    """Tell whether a mention is of a post or body, which can be asked to act."""
    return paper.stands_for(mention, _ACTORS)


def asked_to_act(paper: Paper, start: int, end: int) -> str | None:
    """Return the post or body that a decision asks to act: "That the Director report back"."""
    for mention in paper.mentions_in(start, min(end, start + _TOKENS_TO_ADDRESSEE)):
        if not acts(paper, mention):
            continue
        before = words_between(paper, start, mention.start)
        if _CONSULTED.search(before):
            continue
        told = _ASIDE.match(words_between(paper, mention.end, end))
        last = end if told else min(mention.end + _TOKENS_TO_VERB, end)
        after = words_between(paper, mention.end, last)
        after = after[told.end() :] if told else after
        goes_on = re.search(r"\w", after)
        opens = mention.type is EntityType.COMMITTEE and _OPENS.fullmatch(before)
        acting = opens and goes_on and after.split()[0].islower()
        if acting or _MUST_ACT.match(after) or (_ASKED_TO_ACT.search(before) and goes_on):
            return mention.entity
    return None


def asked_by_lead(paper: Paper, part: Part) -> str | None:
    """Return whom a lead asks to act: "The review recommends that the Board should:"."""
    for mention in reversed(paper.mentions_in(part.start, part.end)):
        before = words_between(paper, part.start, mention.start)
        after = words_between(paper, mention.end, part.end)
        asked = _ASKED_BY_LEAD.search(before) or _LEFT_TO_ACT.fullmatch(after)
        if acts(paper, mention) and asked and not _RECOMMENDER.search(before):
            return mention.entity
    return None
