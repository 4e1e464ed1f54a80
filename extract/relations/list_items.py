"""Facts that a list shares out: what leads into the list, and what its items begin with."""

import re
from collections.abc import Iterator

from ...ontology.terms import EntityType
from ..document import BlockKind
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .patterns import ARTICLES

_OPENING = 6
"""The tokens of an item within which the body that it is about is named."""
_ASKS = re.compile(rf"\b{alternatives(syntax().recommending)}\b")
_SMALL = re.compile(ARTICLES)
_MEANT = frozenset(EntityType) - {EntityType.MEETING}
_NO_LEAD = frozenset({EntityType.PERSON, EntityType.MEETING})


def lead_in(paper: Paper, token: int) -> tuple[int, int] | None:
    """Return the tokens of what leads into the list of a token, and names a body or post.

    Nobody does yet what such a block recommends or asks for.

    Args:
        paper: The paper.
        token: A token of an item: "reports to the Board" below "The Panel:".
    """
    unit = paper.words.unit_of[token]
    blocks, units = paper.document.blocks, paper.view.units
    if unit < 0 or blocks[units[unit].block].kind is not BlockKind.ITEM:
        return None
    level = blocks[units[unit].block].level
    for above in range(unit - 1, -1, -1):
        block = blocks[units[above].block]
        if block.kind is BlockKind.ITEM and block.level >= level:
            continue
        unit_above = paper.words.units[above]
        named = any(
            m.entity and paper.things[m.entity].type not in _NO_LEAD
            for m in paper.mentions_in(*unit_above)
        )
        if named or block.kind is BlockKind.HEADING:
            asks = _ASKS.search(paper.text(*unit_above).casefold())
            return unit_above if named and not asks else None
    return None


def names_listed_after(paper: Paper, token: int) -> list[Mention]:
    """Return the names that the items of the list below are, or begin with.

    Args:
        paper: The paper.
        token: The token after what leads into the list.
    """
    found: dict[tuple[int, int | None], Mention] = {}
    for place, start, end in _items_after(paper, token):
        name = opening_name(paper, start, end, _MEANT)
        before = (
            paper.text(start, name.start).casefold() + " " if name and name.start > start else ""
        )
        if name and place not in found and _SMALL.fullmatch(before):
            found[place] = name
    return list(found.values())


def opening_name(
    paper: Paper, start: int, end: int, types: frozenset[EntityType]
) -> Mention | None:
    """Return the first name that tokens begin with, if it is of one of the types."""
    opening = paper.mentions_in(start, min(start + _OPENING, end))
    fitting = (m for m in opening if m.entity and paper.things[m.entity].type in types)
    return next(fitting, None)


def _items_after(paper: Paper, token: int) -> Iterator[tuple[tuple[int, int | None], int, int]]:
    """Yield the block and row of each unit of the list after a token, with its tokens."""
    blocks, units = paper.document.blocks, paper.view.units
    for number in range(paper.words.unit_of[token - 1] + 1, len(units)):
        unit = units[number]
        if blocks[unit.block].kind is not BlockKind.ITEM and unit.row is None:
            return
        yield (unit.block, unit.row), *paper.words.units[number]
