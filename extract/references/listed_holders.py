"""Who has a title, by the list of people in which it stands beside a name."""

from ...ontology.terms import EntityType
from ..layout.labels import PEOPLE
from ..layout.section_lines import role_at
from ..mentions import Mention
from ..paper import Paper

_BESIDE = 8
"""Tokens before a title among which its holder's name begins: "Jo Ann Bell (Chair) - "."""


def listed_holder(paper: Paper, post: Mention) -> str | None:
    """Return the person whose title, in a list of people, a post is."""
    listed = role_at(paper.lines, post.start) in PEOPLE
    return holder_before(paper, post) if listed else None


def holder_before(paper: Paper, title: Mention) -> str | None:
    """Return the person whose name a title, or an organisation, follows with a mark or a gap."""
    before = paper.mentions_in(max(0, title.start - _BESIDE), title.start)
    named = [m for m in before if m.entity]
    return named[-1].entity if named and named[-1].type is EntityType.PERSON else None
