"""Names that a decision ends with, below it: "that the following be appointed:"."""

import re
from collections.abc import Sequence

from ...ontology.terms import EntityType
from ..document import BlockKind
from ..lexicon.wordings import wording
from ..paper import Paper
from .parts import Part

_NAMES_FOLLOW = wording("decisions", "names-follow")
_TELLS = re.compile(r"\b(?:be|is|are|was|were|to|that|has|have|had|will|would)\b")
"""A word of a line that decides something itself, and is no name with what it goes with."""


def names_below(paper: Paper, parts: Sequence[Part], position: int, said: str) -> int:
    """Return how many parts a decision takes up, with the names that it leads into.

    Args:
        paper: The paper.
        parts: Its parts.
        position: The part in which the decision begins.
        said: The words of the decision there.
    """
    if not _NAMES_FOLLOW.search(said):
        return 1
    lead, last = parts[position], position + 1
    while last < len(parts) and _is_names(paper, lead, parts[last]):
        last += 1
    return last - position


def _is_names(paper: Paper, lead: Part, part: Part) -> bool:
    """Tell whether a part lists people, and is no item beside the lead."""
    items = lead.block.kind is part.block.kind is BlockKind.ITEM
    if (items and part.block.level <= lead.block.level) or _TELLS.search(part.text):
        return False
    named = paper.mentions_in(part.start, part.end)
    people = any(m.type is EntityType.PERSON for m in named)
    return people and paper.words.lists_names(part.start, part.end)
