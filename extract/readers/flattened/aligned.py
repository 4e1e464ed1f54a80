"""Tables whose columns only blanks set apart, as converters that keep a page's layout print them.

Prose is full of stray blanks, hanging indents and lists beside a label: a table that is missed is
still text that reads as before, while prose taken for a table is cut to pieces. What is in doubt
is therefore no table.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ...document import Block
from .aligned_lines import Line, read_line
from .aligned_table import AlignedTable

_LINE = re.compile(r"[^\n]*\n?")
_RULE = re.compile(r"[-_=\u2013\u2014 ]{3,}")
_BLANK_LINES = 2  # between two rows


def aligned_tables(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find the tables of a text whose columns are aligned by blanks.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no table.

    Returns:
        The tables in order. A cell that is printed on several lines has a piece on each.
    """
    tables = []
    lines = [read_line(text, *match.span(), passed_over) for match in _LINE.finditer(text)]
    place = 0
    while place < len(lines):
        line = lines[place]
        if line is None or not line.opens:
            place += 1
            continue
        below = lines[place + 1] if place + 1 < len(lines) else None
        table = _open(line, below)
        place = _fill(table, lines, place + 1)
        if block := table.block():
            tables.append(block)
    return tables


def _open(line: Line, below: Line | None) -> AlignedTable:
    """Begin a table; a full first cell may hide where the second column begins."""
    if below is not None and below.opens and len(below.pieces) > len(line.pieces):
        table = AlignedTable(_columns_of_both(line, below))
        if table.add(line, after_blank=False):
            return table
    table = AlignedTable([start for start, _ in line.pieces])
    table.add(line, after_blank=False)
    return table


def _columns_of_both(header: Line, below: Line) -> list[int]:
    """Return where columns begin, of which all but the first have headers centred over marks."""
    (first, beyond), *marks = below.pieces
    pairs = zip(header.pieces, marks, strict=False)
    centred = len(marks) == len(header.pieces) and all(
        max(beyond, start) <= mark < end for (start, end), (mark, _) in pairs
    )
    over = header.pieces if centred and header.pieces[0][0] > beyond else marks
    return [first, *(start for start, _ in over)]


def _fill(table: AlignedTable, lines: Sequence[Line | None], place: int) -> int:
    """Add the lines that belong to a table and return where the first stands that does not."""
    stop, blanks = place, 0
    while place < len(lines) and blanks <= _BLANK_LINES:
        line = lines[place]
        place += 1
        if line is None:
            blanks += 1
        elif _RULE.fullmatch(line.text) or table.take(
            line, after_blank=blanks > 0, below=lines[place] if place < len(lines) else None
        ):
            stop, blanks = place, 0
        else:
            break
    return stop
