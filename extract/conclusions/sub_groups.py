"""Sub-groups of which nobody says whose they are: by their name, and what is spoken of before."""

import re
from collections.abc import Container

from ...ontology.terms import EntityType, Predicate
from ..announced import SHARED
from ..mentions import Mention
from ..paper import Paper

_SUB_GROUP = re.compile(r"\w.* sub-?\s?group$|(?:the )?(?:partnership )?executive(?: group)?$")
_BODIES = frozenset({EntityType.PARTNERSHIP, EntityType.COMMITTEE})
_FAR = 60
"""Tokens from a partnership to what is named further on as one of its sub-groups."""


def names_sub_group(paper: Paper, mention: Mention) -> bool:
    """Tell whether a mention calls a group a sub-group, or the executive."""
    words = paper.text(mention.start, mention.end).casefold()
    named = mention.rule == SHARED or _SUB_GROUP.search(words) is not None
    return named and not mention.reference


def state_spoken_of(paper: Paper, placed: Container[str]) -> None:
    """State that sub-groups in the minutes of another are of the partnership last spoken of.

    Args:
        paper: The minutes.
        placed: What it is known of whose it is.
    """
    for thing in [t for t in paper.things.values() if t.type is EntityType.GROUP]:
        mention = next((m for m in thing.mentions if names_sub_group(paper, m)), None)
        if mention is None or thing.id in placed or not thing.is_sub_group:
            continue
        before = (m for m in paper.mentions_in(mention.start - _FAR, mention.start))
        bodies = [m.entity for m in before if paper.stands_for(m, _BODIES)]
        body = paper.thing(bodies[-1]) if bodies else None
        if body is not None and body.id != paper.home and body.is_for_safeguarding:
            span = (mention.start, mention.end)
            rule = "sub-group-spoken-of"
            paper.claim(thing.id, Predicate.PART_OF, body.id, span, rule, 0.7)
