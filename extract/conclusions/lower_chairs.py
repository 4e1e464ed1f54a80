"""Independent chairs in lower case who are named: "the Board has an independent chair, Jo Bell"."""

from ...ontology.terms import EntityType, Predicate
from ..lexicon import lexicon
from ..mentions import Mention
from ..names import key
from ..paper import Claim, Paper
from ..thing import Thing
from .chairs import state_lead

_INDEPENDENT = "independent"
_RULE = "named-independent-chair"
_SURE = 0.82


def name_independent_chairs(paper: Paper) -> None:
    """Take "an independent chair" as an office, where it is said of whoever chairs a body.

    By then it has been read who that is, and of which body.
    """
    for claim in [c for c in paper.claims if c.predicate is Predicate.CHAIRS]:
        if paper.things[claim.subject].type is not EntityType.PERSON:
            continue
        title = _title(paper, claim)
        if title is None:
            continue
        office = _office(paper, claim.object)
        text, span = paper.text(title.start, title.end), (claim.start, claim.end)
        if office is None:
            office = paper.add_thing(EntityType.POST)
            office.add(title, text)
            paper.insert([title], lambda m: m.type is not None)
        paper.claim(claim.subject, Predicate.HOLDS_POST, office.id, span, _RULE, _SURE)
        paper.claim(office.id, Predicate.POST_IN, claim.object, span, _RULE, _SURE)
        state_lead(
            paper, Predicate.CHAIRS, office.id, claim.object, span, rule=_RULE, confidence=_SURE
        )


def _title(paper: Paper, claim: Claim) -> Mention | None:
    """Return the words "independent chair" right before the name of who is said to chair."""
    words = paper.words
    chairs = words.find(lexicon().chairs)
    named = {m.start for m in paper.mentions if m.entity == claim.subject}
    for token in (t for t in chairs if claim.start < t < claim.end):
        told = words.lower(token - 1) == _INDEPENDENT and words.words[token].text.islower()
        if told and token + 2 in named and not any(paper.mentions_in(token - 1, token + 1)):
            return Mention(token - 1, token + 1, EntityType.POST, "lower-case-office")
    return None


def _office(paper: Paper, body: str) -> Thing | None:
    """Return the post of independent chair that a body is already known to have."""
    posts = (
        paper.things[c.subject]
        for c in paper.claims
        if c.predicate is Predicate.POST_IN and c.object == body
    )
    return next((p for p in posts if {_INDEPENDENT, "chair"} <= set(key(p.name))), None)
