"""Groups that stand in a list of groups: "The Board is supported by several sub-groups:".

None of them is whose paper it is, however early the list stands: they are parts of that body.
"""

import re

from ...ontology.terms import EntityType
from ..document import BlockKind
from ..layout.lists import items_below
from ..lexicon.syntax import groups_together
from ..mentions import Mention
from ..paper import Paper

_SEVERAL = re.compile(rf"\b{groups_together()}\b")
_FEWEST = 2
"""Groups that make a list of them."""


def stands_in_list(paper: Paper, mention: Mention) -> bool:
    """Tell whether a name is that of a group in a list, below words that say it is of groups."""
    if mention.type is not EntityType.GROUP:
        return False
    first = paper.words.unit_of[mention.start]
    while first and _is_item(paper, first):
        first -= 1
    if first == paper.words.unit_of[mention.start]:
        return False
    start, end = paper.words.units[first]
    if paper.words.lower(end - 1) != ":" or not _SEVERAL.search(paper.text(start, end).casefold()):
        return False
    items = [paper.words.units[number] for number in items_below(paper.view, first + 1)]
    groups = [
        next((m for m in paper.mentions_in(*item) if m.type is EntityType.GROUP), None)
        for item in items
    ]
    return mention in groups and len([m for m in groups if m]) >= _FEWEST


def _is_item(paper: Paper, unit: int) -> bool:
    return paper.view.block_of(unit).kind is BlockKind.ITEM
