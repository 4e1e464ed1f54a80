"""Chairs: "Jane Smith, Chair of the Panel" tells who chairs it, and names no post."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from ...ontology.terms import EntityType, Predicate
from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..lexicon.references import reference_words
from ..names import key
from ..offices_of_two import led_by_two
from ..paper import Claim, Paper
from ..thing import Thing

_SEAT = 0.8
"""How sure it is that whoever chairs a body is its member."""


def turn_chairs(paper: Paper) -> None:
    """Read "Jane Smith, Chair of the Panel" as who chairs it.

    Only an independent chair is a post, and that of an organisation of its own: "Chair of the CCG".
    """
    beside: dict[str, set[int]] = defaultdict(set)
    kept: list[Claim] = []
    for claim in paper.claims:
        bodies = _chaired_by(paper, claim)
        if not bodies:
            kept.append(claim)
            continue
        if any(paper.things[b].type is EntityType.AGENCY or _is_standing(paper, b) for b in bodies):
            kept.append(claim)
        else:
            beside[claim.object] |= _named_in(paper, claim)
        predicate = lead_of(key(paper.things[claim.object].name))
        for body in bodies:
            kept.append(replace(claim, predicate=predicate, object=body))
            kept.append(replace(claim, predicate=Predicate.MEMBER_OF, object=body))
    paper.claims[:] = kept
    turned = {post for post, at in beside.items() if len(at) >= len(paper.things[post].mentions)}
    own = {thing.id for thing in paper.things.values() if _is_own_seat(paper, thing)}
    shared = {m.entity for m in paper.mentions if m.entity and led_by_two(paper, m)}
    own |= {post for post in shared if _is_only_given(paper, paper.things[post])}
    for post in turned | own:
        paper.forget(post)


def _is_only_given(paper: Paper, post: Thing) -> bool:
    """Tell whether a title only says who was made to lead, together with another."""
    told = {end for c in paper.claims for end in (c.subject, c.object)}
    return post.id not in told and all(led_by_two(paper, m) for m in post.mentions)


def _named_in(paper: Paper, claim: Claim) -> set[int]:
    """Return where the passage of a claim names its post; two may be of the same passage."""
    named = paper.things[claim.object].mentions
    within = {m.start for m in named if claim.start <= m.start and m.end <= claim.end}
    return within or {claim.start}


def _is_standing(paper: Paper, body: str) -> bool:
    """Tell whether whoever chairs a body holds an office: that of another's safeguarding board."""
    board = paper.things[body]
    return board.type is EntityType.PARTNERSHIP and board.is_for_safeguarding and body != paper.home


def lead_of(words: Iterable[str]) -> Predicate:
    """Return how whoever has a title of some words, in lower case, leads: "vice", "chair"."""
    deputy = not reference_words().titles.deputies.isdisjoint(words)
    return Predicate.VICE_CHAIRS if deputy else Predicate.CHAIRS


def state_lead(
    paper: Paper,
    predicate: Predicate,
    post: str,
    body: str,
    span: tuple[int, int],
    *,
    rule: str,
    confidence: float,
) -> None:
    """State that a post chairs a body, and so sits on it."""
    paper.claim(post, predicate, body, span, rule, confidence)
    paper.claim(post, Predicate.MEMBER_OF, body, span, rule, _SEAT)


def _is_own_seat(paper: Paper, thing: Thing) -> bool:
    """Tell whether it is the chair that a committee fills: "nominations for Vice-Chair".

    Nothing is told of it but that somebody was proposed, in minutes of that committee.
    """
    home = paper.thing(paper.home)
    if thing.type is not EntityType.POST or home is None or home.type is not EntityType.COMMITTEE:
        return False
    words = set(key(thing.name))
    if not paper.of_meeting or words.isdisjoint(lexicon().chairs) or "independent" in words:
        return False
    inner = [m.inner for m in thing.mentions]
    own = bool(inner) and all(b is not None and b.entity == home.id for b in inner)
    return own and all(thing.id not in (c.subject, c.object) for c in paper.claims)


def _chaired_by(paper: Paper, claim: Claim) -> list[str]:
    """Return the bodies that someone is said to chair by being said to be their chair."""
    post = paper.things[claim.object]
    if claim.predicate is not Predicate.HOLDS_POST:
        return []
    words = key(post.name)
    if "chair" not in words or "independent" in words:
        return []
    inner = [m.inner for m in post.mentions if m.inner is not None]
    unnamed = not inner and words[-1] in grammar().bodies.meeting
    if unnamed or any(body.reference and not body.entity for body in inner):
        return [paper.home] if paper.home else []  # "Chair of the Joint Committee"
    named = ([b.entity for b in paper.bodies_of(m) if b.entity] for m in post.mentions)
    return next((bodies for bodies in named if bodies), [])
