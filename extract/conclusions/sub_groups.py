"""Sub-groups of which nobody says whose they are: by their name, and what is spoken of before."""

import re
from collections.abc import Container

from ...ontology.terms import EntityType, Predicate
from ..announced import SHARED
from ..document import LEVEL_BARE, BlockKind
from ..headed_groups import SUB_GROUPS
from ..lexicon.english import english
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper

_SUB_GROUP = re.compile(r"\w.* sub-?\s?group$|(?:the )?(?:partnership )?executive(?: group)?$")
_BODIES = frozenset({EntityType.PARTNERSHIP, EntityType.COMMITTEE})
_MARKS = frozenset(":–—-(")
_LONGEST_HEADING = 12
_STRUCTURE = re.compile(
    r"^[\d. ]*(?:(?:our|the) )?(?:(?:partnership|board|group) )?structure"
    r"(?: of (?:the|our) (?:partnership|board))?$"
)
"""The heading of what a body is made up of."""
_TOLD_OF = wording("papers", "sub-groups-told")
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


def below_sub_groups(paper: Paper) -> dict[str, Mention]:
    """Return the groups that paragraphs or headings below "Our sub-groups" begin with."""
    found: dict[str, Mention] = {}
    level, telling = 0, False
    for number, (start, end) in enumerate(paper.words.units):
        block = paper.view.block_of(number)
        heads = block.kind is BlockKind.HEADING
        if start < end <= start + _LONGEST_HEADING and _announces_sub_groups(paper, start, end):
            level, telling = block.level or LEVEL_BARE, True
            continue
        if heads:
            level = level if block.level >= level else 0
        name = _begins_item(paper, start, end, telling=telling) if level and start < end else None
        if name:
            found.setdefault(name.entity, name)
        elif heads and block.level <= level:
            telling = False
    return found


def _announces_sub_groups(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a line says that what is below it are the groups of whoever has the paper."""
    text = paper.text(start, end).casefold()
    about = "group" in text or "structure" in text or "committees" in text
    told = any(way.search(text) for way in (SUB_GROUPS, _STRUCTURE, _TOLD_OF))
    return about and told


def _begins_item(paper: Paper, start: int, end: int, *, telling: bool) -> Mention | None:
    """Return the group that a line names before anything else: "Audit Group: looks at cases".

    So does a paragraph right below what announces them: "The Audit Group has looked at cases".
    """
    words = paper.words.words
    start += telling and words[start].lower in english().articles
    name = next(iter(paper.mentions_in(start, min(start + 1, end))), None)
    if name is None or name.start != start or not _is_group(paper, name):
        return None
    marked = name.end == end or words[name.end].text in _MARKS
    if telling and name.end < end:
        after = words[name.end]
        acts = after.alpha and not after.capital and after.lower not in english().small_words
        marked = marked or after.text == "." or acts
    joint = words[start].lower == "joint"
    return name if marked and not (name.reference or joint) else None


def _is_group(paper: Paper, mention: Mention) -> bool:
    """Tell whether a mention is of a group, or of a sub-committee."""
    thing = paper.thing(mention.entity)
    return thing is not None and (
        thing.type is EntityType.GROUP
        or (thing.type is EntityType.COMMITTEE and thing.is_sub_group)
    )
