"""Who has a title, by the list of people in which it stands beside a name."""

from ...ontology.terms import EntityType
from ..layout.labels import PEOPLE
from ..layout.section_lines import role_at
from ..mentions import Mention
from ..paper import Paper

_BESIDE = 8
"""Tokens before a title among which its holder's name begins: "Jo Ann Bell (Chair) - "."""


def listed_holder(paper: Paper, post: Mention) -> str | None:
    """Return the person whose title, in a list of people, a post is: no word stands between."""
    if role_at(paper.lines, post.start) not in PEOPLE:
        return None
    after = next(iter(paper.mentions_in(post.end, post.end + 1)), None)
    if after is not None and after.type is EntityType.PERSON:  # "Chief Constable Jo Bell"
        return after.entity
    before = paper.mentions_in(max(0, post.start - _BESIDE), post.start)
    holder = before[-1] if before and before[-1].type is EntityType.PERSON else None
    if holder is None or any(w.text.islower() for w in paper.words.words[holder.end : post.start]):
        return None
    return holder.entity


def holder_before(paper: Paper, title: Mention) -> str | None:
    """Return the person whose name a title, or an organisation, follows with a mark or a gap."""
    before = paper.mentions_in(max(0, title.start - _BESIDE), title.start)
    named = [m for m in before if m.entity]
    return named[-1].entity if named and named[-1].type is EntityType.PERSON else None
