"""Tables whose cells several blanks part, but which nothing aligns: "Role  Organisation".

A converter of web pages prints them so. Two blanks stand in prose too, so the first line tells:
each of its parts heads a column of a known kind, and the lines below have as many parts. A line of
one part is a row whose other cells are empty; a gap as wide as two has an empty cell in it.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from ...document import Block, BlockKind, Cell
from ...lexicon.columns import kinds_of
from ..marks import ends_sentence, item_mark
from .cell_kinds import Words
from .spans import LINE, Span

_GAP = re.compile(r"[^\S\n\t]{2,}")
_LONGEST_ROW = 200
_LONGEST_SEAT = 60
_LEAST_ROWS = 3


def gapped_tables(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find tables whose cells are parted by blanks that are not aligned.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no such table.
    """
    found: list[Block] = []
    rows: list[tuple[Cell, ...]] = []
    width = 0
    for match in LINE.finditer(text):
        start, end = match.span(1)
        free = start >= 0 and match.start() not in passed_over and end - start <= _LONGEST_ROW
        parts = _parts(text, start, end) if free and "\t" not in match[1] else []
        if rows and parts:
            row = _row(text, parts, len(rows[0]), width)
            if row:
                rows.append(row)
                continue
        found += _table(text, rows)
        rows = []
        if len(parts) > 1 and all(kinds_of(text[slice(*p)].casefold().rstrip(":")) for p in parts):
            rows = [tuple((part,) for part in parts)]
            width = min(b - a for (_, a), (b, _) in pairwise(parts))
    found += _table(text, rows)
    return found


def _parts(text: str, start: int, end: int) -> list[Span]:
    """Return the parts of a line between its gaps."""
    parts: list[Span] = []
    for gap in _GAP.finditer(text, start, end):
        parts.append((start, gap.start()))
        start = gap.end()
    return [*parts, (start, end)]


def _row(text: str, parts: Sequence[Span], columns: int, width: int) -> tuple[Cell, ...]:
    """Return the cells of a line below a header; none where it is no row."""
    if len(parts) == columns:
        return tuple((part,) for part in parts)
    first, *others = parts
    if not others:
        return _seat(text, first, columns)
    cells: list[Cell] = [(first,)]
    for (_, before), part in pairwise(parts):
        empty = (part[0] - before) // width - 1
        cells += [((before, before),)] * empty
        cells.append((part,))
    return tuple(cells) if len(cells) == columns else ()


def _seat(text: str, line: Span, columns: int) -> tuple[Cell, ...]:
    """Return the row of a line that only says who sits: "Lay member"."""
    said = Words(text[slice(*line)])
    short = line[1] - line[0] <= _LONGEST_SEAT and not ends_sentence(said.text)
    if not short or item_mark(text, *line, bare=False) or not (said.kind == "role" or said.of_none):
        return ()
    return ((line,), *[((line[1], line[1]),)] * (columns - 1))


def _table(text: str, rows: Sequence[tuple[Cell, ...]]) -> Iterator[Block]:
    """Yield rows as a table, where they are enough and nothing aligns their cells."""
    if len(rows) < _LEAST_ROWS:
        return
    places = [[piece[0] - line for (piece, *_) in row[1:]] for line, row in _filled(text, rows)]
    aligned = sum(not set(above).isdisjoint(below) for above, below in pairwise(places))
    if 2 * aligned >= len(places) - 1:
        return
    ends = [piece[1] for cell in rows[-1] for piece in cell]
    yield Block(BlockKind.TABLE, rows[0][0][0][0], max(ends), rows=tuple(rows))


def _filled(text: str, rows: Sequence[tuple[Cell, ...]]) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    """Yield rows with the offsets at which their lines begin, those but seats alone."""
    for row in rows:
        if row[-1][0][0] < row[-1][0][1]:
            yield text.rfind("\n", 0, row[0][0][0]) + 1, row
