"""Sub-groups of which nobody says whose they are: by their name, and what is spoken of before."""

import re
from collections.abc import Container

from ...ontology.terms import EntityType, Predicate
from ..announced import SHARED
from ..mentions import Mention
from ..names import key
from ..paper import Paper
from ..thing import Thing

_SUB_GROUP = re.compile(r"\w.* sub-?\s?group$|(?:the )?(?:partnership )?executive(?: group)?$")
_IS_NONE = re.compile(
    r"\b(?:not|no longer) (?:itself |formally )?(?:an? |one of )?(?:formal )?(?:the |our |its )?"
    r"(?:sub-?\s?groups?|part) of\b"
)
_BODIES = frozenset({EntityType.PARTNERSHIP, EntityType.COMMITTEE})
_PARTNERS = ("partner",)
"""What those who lead a partnership together are called, who are no group of it."""
_SEATS = frozenset({Predicate.CHAIRS, Predicate.MEMBER_OF})
_FAR = 60
"""Tokens from a partnership to what is named further on as one of its sub-groups."""


def is_denied(paper: Paper, thing: Thing) -> bool:
    """Tell whether the paper says of a group that it is none: "it is not a sub-group"."""
    sentences = {paper.sentence_at(mention.start) for mention in thing.mentions}
    return any(_denies(paper, thing, *sentence) for sentence in sentences if sentence)


def _denies(paper: Paper, thing: Thing, start: int, end: int) -> bool:
    """Tell whether a sentence denies that the body is a group, which it names last before that."""
    named = [m for m in paper.mentions_in(start, end) if m.entity]
    ends = [*(m.start for m in named), end][1:]
    own = (paper.text(m.end, n) for m, n in zip(named, ends, strict=True) if m.entity == thing.id)
    return any(_IS_NONE.search(after.casefold()) for after in own)


def names_sub_group(paper: Paper, mention: Mention) -> bool:
    """Tell whether a mention calls a group a sub-group, or the executive."""
    words = paper.text(mention.start, mention.end).casefold()
    named = mention.rule == SHARED or _SUB_GROUP.search(words) is not None
    return named and not mention.reference


def heads_section(paper: Paper, thing: Thing) -> Mention | None:
    """Return a name of a group that has a section of its own, and a chair or members there.

    In a partnership's own paper such a group is one of its groups, whatever it is called.
    """
    if thing.type is not EntityType.GROUP or key(thing.name)[-1:] == _PARTNERS:
        return None
    if not any(topic.body == thing.id for topic in paper.topics):
        return None
    seated = any(c.predicate in _SEATS and c.object == thing.id for c in paper.claims)
    return thing.mentions[0] if thing.mentions and seated else None


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
