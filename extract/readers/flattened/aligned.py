"""Tables whose columns only blanks set apart, as converters that keep a page's layout print them.

Prose is full of stray blanks, hanging indents and lists beside a label: a table that is missed is
still text that reads as before, while prose taken for a table is cut to pieces. What is in doubt
is therefore no table.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile

from ...document import Block
from .aligned_lines import Line, read_line
from .aligned_table import AlignedTable

_LINE = re.compile(r"[^\n]*\n?")
_RULE = re.compile(r"[-_=\u2013\u2014 ]{3,}")
_BLANK_LINES = 2  # between two rows
_MOST_OF_SEAT = 3  # lines of a first cell that has nothing beside it


def aligned_tables(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find the tables of a text whose columns are aligned by blanks.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no table.

    Returns:
        The tables in order. A cell that is printed on several lines has a piece on each.
    """
    tables: list[Block] = []
    spans = [match.span() for match in _LINE.finditer(text)]
    lines = [read_line(text, *span, passed_over) for span in spans]
    ends = {
        place
        for place, (line, span) in enumerate(zip(lines, spans, strict=True))
        if line is None and span[0] in passed_over
    }
    place, stop = 0, 0
    above: AlignedTable | None = None  # with nothing but blank lines below it so far
    while place < len(lines):
        line = lines[place]
        if line is None or not line.opens:
            above = above if line is None else None
            place += 1
            continue
        table = _open(line, lines[place + 1] if place + 1 < len(lines) else None)
        paged = above is not None and not ends.isdisjoint(range(stop, place))
        goes_on = paged and above is not None and above.is_like(line)
        place = stop = _fill(table, lines, place + 1, ends)
        block = table.block(goes_on=goes_on)
        above = table if block else None
        tables += [block] if block else []
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


def _fill(
    table: AlignedTable, lines: Sequence[Line | None], place: int, ends: AbstractSet[int]
) -> int:
    """Add the lines that belong to a table and return where the first stands that does not."""
    stop, blanks, paged = place, 0, False
    while place < len(lines):
        line, below = lines[place], lines[place + 1] if place + 1 < len(lines) else None
        if line is None:
            blanks, paged = blanks + 1, paged or place in ends
        elif (blanks <= _BLANK_LINES and _takes(table, line, below, blanks)) or (
            paged and table.resume(line, below)
        ):
            stop, blanks, paged = place + 1, 0, False
        elif 0 < blanks <= _BLANK_LINES and not paged and (seat := _seat(table, lines, place)):
            place = stop = place + seat
            blanks = 0
            continue
        elif not (paged and table.repeats(line)):
            break
        place += 1
    return stop


def _seat(table: AlignedTable, lines: Sequence[Line | None], place: int) -> int:
    """Add to a table what stands in its first column with nothing beside it: a seat left empty.

    Returns:
        How many lines that takes; 0 where the table does not go on below it.
    """
    own = list(takewhile(lambda line: line is not None, lines[place : place + _MOST_OF_SEAT]))
    after = lines[place + len(own) : place + len(own) + _BLANK_LINES + 1]
    below = next((line for line in after if line is not None), None)
    alone = [line for line in own if line is not None]
    return len(own) if below and after[0] is None and table.add_seat(alone, below) else 0


def _takes(table: AlignedTable, line: Line, below: Line | None, blanks: int) -> bool:
    """Add a line to a table if it belongs to it; say whether it does."""
    return _RULE.fullmatch(line.text) is not None or table.take(
        line, after_blank=blanks > 0, below=below
    )
