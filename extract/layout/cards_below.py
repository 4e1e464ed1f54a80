"""Members on cards below the name of their body, with no label between.

"Ann Vale | Chair / Head of Audit", "Raj Patel | Chief Nurse": one of them leads, so that they are
no staff, and nobody's signatures.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from .labels import LEADERS, PEOPLE, role_of
from .section_lines import Line
from .view import View
from .words import Words

_FEWEST = 3
"""Cards that make a list."""
_LONGEST_NAME = 7
"""Tokens of a name, of which a hyphen is one."""


def cards_below(view: View, words: Words, found: Sequence[Line]) -> list[Line]:
    """Return lines, those of such cards as of lists of members.

    Args:
        view: The paper.
        words: Its words.
        found: Its lines, in their order.
    """
    if any(line.role in PEOPLE - LEADERS for line in found):
        return list(found)  # who belongs to it, or who was there, is listed elsewhere
    tables: dict[int, list[Line]] = defaultdict(list)
    for line in found:
        if view.units[line.unit].row is not None:
            tables[view.units[line.unit].block].append(line)
    listed = {block for block, lines in tables.items() if _are_cards(view, words, lines)}
    return [
        replace(line, role="members") if view.units[line.unit].block in listed else line
        for line in found
    ]


def _are_cards(view: View, words: Words, lines: Sequence[Line]) -> bool:
    """Tell whether each row of a table is a name and what that person is, and one of them leads."""
    names = [line for line in lines if not line.column]
    known = sum(_is_titled(words, line) for line in names)
    rows = {view.units[line.unit].row for line in lines}
    return (
        len(names) == len(rows) >= _FEWEST
        and 2 * known >= len(names)
        and all(_may_name(words, line) for line in names)
        and any(line.column == 1 and _leads(words, line) for line in lines)
    )


def _may_name(words: Words, line: Line) -> bool:
    named = words.words[line.start : line.end]
    heads = named[-1].body_head or named[-1].post_head
    capital = all(w.capital or w.hyphen or w.apostrophe for w in named)
    return 1 < len(named) <= _LONGEST_NAME and capital and not heads


def _is_titled(words: Words, line: Line) -> bool:
    first = words.words[line.start]
    return first.given or first.honorific


def _leads(words: Words, line: Line) -> bool:
    """Tell whether the first line of a cell, or all of it, is "Chair" or "Deputy Chair"."""
    start, end = words.lines(line.start, line.end)[0]
    return role_of(words.text(start, end)) in LEADERS
