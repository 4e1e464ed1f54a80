"""What a wording says of two ends, stated as a fact of the kind that things like them allow."""

from ...ontology.terms import BOARDS, EntityType, Predicate
from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..lexicon.references import reference_words
from ..names import key
from ..paper import Paper
from ..thing import Thing
from .list_ends import CHAIRING
from .wordings import Relation

_LED = frozenset({EntityType.SERVICE, EntityType.HUB})
"""What is managed rather than chaired; of these, what is in a service is a part of it."""
_SEATLESS = {
    Predicate.CHAIRS: _LED,
    Predicate.MEMBER_OF: frozenset({EntityType.INSPECTORATE}),
}
"""What nobody chairs or sits on, by the kind of fact."""
_JOINED = frozenset({EntityType.GROUP, EntityType.HUB, EntityType.PARTNERSHIP})
_BELOW_COUNCILS = frozenset({EntityType.SERVICE, EntityType.COMMITTEE})
"""Of what no council is a part: "employed by the Council, is based in the Safety Team"."""
_PARTS = frozenset({EntityType.GROUP, EntityType.COMMITTEE})
_WITHOUT_STAFF = BOARDS - {EntityType.HUB}
_OF_ORGANISATIONS = tuple(f"{title} " for title in reference_words().titles.of_organisations)
_OUTSIDE = frozenset({EntityType.AGENCY, EntityType.COUNCIL})
"""What is no unit of a body that it is said to be part of, but works in it or sits on it."""
_SCHOOLS = grammar().posts.schools
_BY_POST = 0.05
"""What it costs in confidence that a fact of a post is told of its holder."""


def state(paper: Paper, rule: Relation, subject: str, object_: str, span: tuple[int, int]) -> None:
    """State a fact; where its kind needs a post, of the post of the person named.

    Args:
        paper: The paper.
        rule: The wording that says so.
        subject: Id of the entity that it is said of.
        object_: Id of the entity at the other end.
        span: First and last-plus-one token of what says so.
    """
    thing = paper.thing(object_)
    if not subject or thing is None or _is_absurd(rule.predicate, paper.things[subject], thing):
        return
    of_service = thing.type is EntityType.SERVICE and paper.things[subject].type in _LED
    if rule.predicate is Predicate.MEMBER_OF and of_service:
        paper.claim(subject, Predicate.PART_OF, object_, span, rule.id, rule.confidence)
        return
    joins = thing.type in _JOINED and paper.things[subject].type in _OUTSIDE
    if rule.predicate is Predicate.PART_OF and joins:  # "the Trust is part of the Hub"
        paper.claim(subject, Predicate.MEMBER_OF, object_, span, rule.id, rule.confidence)
        return
    posted = paper.things[subject].type is EntityType.POST and thing.type is EntityType.SERVICE
    if rule.predicate is Predicate.MEMBER_OF and posted:  # whoever makes up a team works in it
        paper.claim(subject, Predicate.POST_IN, object_, span, rule.id, rule.confidence)
        return
    if paper.claim(subject, rule.predicate, object_, span, rule.id, rule.confidence):
        if rule.predicate in CHAIRING:
            paper.claim(subject, Predicate.MEMBER_OF, object_, span, rule.id, rule.confidence)
        return
    confidence = rule.confidence - _BY_POST
    post = _held(paper, subject)
    if post:
        paper.claim(post, rule.predicate, object_, span, rule.id, confidence)
        return
    paper.claim(subject, rule.predicate, _held(paper, object_), span, rule.id, confidence)


def _is_absurd(predicate: Predicate, subject: Thing, object_: Thing) -> bool:
    """Tell whether a fact cannot be: what is managed has no chair, a council is in no team."""
    if object_.type in _SEATLESS.get(predicate, ()):
        return True
    school = subject.type is EntityType.AGENCY and key(subject.name)[-1] in _SCHOOLS
    if predicate is Predicate.CHAIRS and school:
        return True  # "Chair – Larch School" is what somebody declares to chair
    if predicate is Predicate.POST_IN and _leads_another(subject, object_):
        return True
    if predicate is Predicate.POST_IN and object_.type in _WITHOUT_STAFF:
        return f"{subject.name.lower()} ".startswith(_OF_ORGANISATIONS)
    in_part = predicate is Predicate.PART_OF and object_.type in _BELOW_COUNCILS
    return in_part and subject.type is EntityType.COUNCIL


def _leads_another(post: Thing, whole: Thing) -> bool:
    """Tell whether a chair is of a group of what is named next: "Chair of the Case Panel of"."""
    chairs = not lexicon().chairs.isdisjoint(key(post.name)) and whole.type in _WITHOUT_STAFF
    led = {m.inner.entity for m in post.mentions if m.inner is not None and m.inner.type in _PARTS}
    return chairs and bool(led) and whole.id not in led


def _held(paper: Paper, person: str) -> str:
    """Return the post that a person was said to hold."""
    return next(
        (
            claim.object
            for claim in paper.claims
            if claim.predicate is Predicate.HOLDS_POST and claim.subject == person
        ),
        "",
    )
