"""One title, several offices: the headteachers of two schools hold two posts."""

from collections import defaultdict

from ...ontology.terms import EntityType
from ..paper import Claim, Paper, Thing

_HELD, _PLACED = "post-beside-name", "post-and-organisation"
"""Rules by which a list says who holds a post, and in which organisation it is."""


def part_offices(paper: Paper) -> None:
    """Make a post of each organisation of one that lists give to people of several."""
    held: dict[str, list[Claim]] = defaultdict(list)
    for claim in paper.claims:
        if claim.rule == _HELD:
            held[claim.object].append(claim)
    for post, claims in held.items():
        placed = [(claim, place) for claim in claims if (place := _place(paper, claim))]
        if len({place.object for _, place in placed}) > 1:
            _part(paper, paper.things[post], placed)


def _place(paper: Paper, held: Claim) -> Claim | None:
    """Return the claim that says in which organisation somebody in a list holds a post."""
    return next(
        (
            claim
            for claim in paper.claims
            if claim.rule == _PLACED
            and claim.subject == held.object
            and held.start <= claim.start < held.end
        ),
        None,
    )


def _part(paper: Paper, post: Thing, placed: list[tuple[Claim, Claim]]) -> None:
    """Give each organisation a post of its own, of the same title."""
    own: dict[str, Thing] = {}
    title = post.name
    for held, place in placed:
        body = paper.things[place.object]
        if body.id not in own:
            own[body.id] = paper.add_thing(EntityType.POST)
        thing = own[body.id]
        for mention in [m for m in post.mentions if held.start <= m.start < held.end]:
            post.mentions.remove(mention)
            thing.add(mention, f"{title}, {body.name}")
        held.object = place.subject = thing.id
    if not post.mentions and not any(post.id in {c.subject, c.object} for c in paper.claims):
        del paper.things[post.id]
