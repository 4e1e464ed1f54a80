"""Tables whose cells a converter has parted by slashes: "Organisation / Name / Post".

Slashes stand in prose too, so the first line tells: it heads columns of known kinds, or begins with
a label that ends in a colon, as the lines of a front sheet do, or the lines below it are as many
cells. A line without slashes is one more of those whom the organisation above has sent.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from ...document import Block, BlockKind, Cell, text_of
from ...lexicon.columns import is_of, kinds_of
from ...line_ends import is_unfinished
from ..marks import ends_sentence, item_mark
from .cell_kinds import Words
from .spans import LINE, Span

_SLASH = re.compile(r"[^\S\n]+/(?:[^\S\n]+|$)", re.MULTILINE)
_LONGEST_LABEL = 60
_LONGEST_WRAPPED = 80
_LEAST_ROWS = 2
_LEAST_REGULAR = 3
"""Cells of each of as many lines that make a table whatever their header says."""


def slashed_tables(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find tables whose cells are parted by slashes.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no such table.
    """
    found: list[Block] = []
    if " / " not in text:
        return found
    rows: list[tuple[Cell, ...]] = []
    lines = [*_lines(text, passed_over), None]
    for place, line in enumerate(lines):
        cells = _cells(text, line) if line else []
        if len(cells) > 1 and (rows or _opens(text, cells, lines[place + 1 :][:_LEAST_REGULAR])):
            if rows and _heads(text, cells) and not _labels(text, cells[0]):
                found += _table(rows)
                rows = []
            rows.append(_row(text, rows, cells))
        elif line and rows and _wraps(text, rows[-1][-1][-1], line):
            rows[-1] = (*rows[-1][:-1], (*rows[-1][-1], line))
        elif line and rows and _is_seat(text, rows, line):
            rows.append(_row(text, rows, cells))
        else:
            found += _table(rows)
            rows = []
    return found


def _row(text: str, above: Sequence[tuple[Cell, ...]], cells: Sequence[Span]) -> tuple[Cell, ...]:
    """Return the cells of a row; where the first is left out, it is empty.

    An empty cell stands where the row begins.
    """
    row = tuple((cell,) for cell in cells)
    if not above or len(row) >= len(above[0]) or not _is_of_organisations(text, above[0]):
        return row
    if len(row) > 1 and Words(text[slice(*cells[0])]).kind != "role":
        return row
    start = cells[0][0]
    return (*((((start, start),),) * (len(above[0]) - len(row))), *row)


def _is_of_organisations(text: str, header: tuple[Cell, ...]) -> bool:
    """Tell whether the header of a table has the first column hold organisations."""
    said = text_of(text, header[0]).casefold()
    return is_of("organisation", said)


def _is_seat(text: str, rows: Sequence[tuple[Cell, ...]], line: Span) -> bool:
    """Tell whether a line without slashes is one more seat of the organisation above."""
    said = text[slice(*line)]
    listed = len(rows) > 1 and len(said) <= _LONGEST_WRAPPED and not ends_sentence(said)
    if not listed or not _is_of_organisations(text, rows[0]):
        return False
    return Words(said).kind != "" or Words(said).titled


def _lines(text: str, passed_over: AbstractSet[int]) -> Iterator[Span | None]:
    """Yield what is printed on each line; None for one that ends a table."""
    for match in LINE.finditer(text):
        start, end = match.span(1)
        blank = start < 0 or match.start() in passed_over
        yield None if blank or item_mark(text, start, end, bare=False) else (start, end)


def _table(rows: Sequence[tuple[Cell, ...]]) -> Iterator[Block]:
    """Yield rows as a table, where they are enough."""
    if len(rows) >= _LEAST_ROWS:
        yield Block(BlockKind.TABLE, rows[0][0][0][0], rows[-1][-1][-1][1], rows=tuple(rows))


def _cells(text: str, line: Span) -> list[Span]:
    """Return the cells of a line; slashes within the label that begins it part nothing."""
    start, end = line
    cells: list[Span] = []
    for slash in _SLASH.finditer(text, start, end):
        cells.append((start, slash.start()))
        start = slash.end()
    cells.append((start, end))
    label = next((n for n, cell in enumerate(cells) if _labels(text, cell)), 0)
    within = (cells[0][0], cells[label][1])
    if label and within[1] - within[0] <= _LONGEST_LABEL and label + 1 < len(cells):
        cells = [within, *cells[label + 1 :]]
    return cells


def _opens(text: str, cells: Sequence[Span], below: Sequence[Span | None]) -> bool:
    """Tell whether a table may begin with a row of these cells, above certain lines."""
    if _labels(text, cells[0]) or _heads(text, cells):
        return True
    if len(cells) < _LEAST_REGULAR or any(start == end for start, end in cells):
        return False
    regular = [line is not None and len(_cells(text, line)) == len(cells) for line in below]
    return sum(regular[: _LEAST_REGULAR - 1]) == _LEAST_REGULAR - 1


def _labels(text: str, cell: Span) -> bool:
    return text[cell[1] - 1] == ":" and cell[1] - cell[0] <= _LONGEST_LABEL


def _heads(text: str, cells: Sequence[Span]) -> bool:
    """Tell whether every cell is the header of a column of some kind."""
    return all(kinds_of(text[slice(*cell)].casefold().rstrip(":")) for cell in cells)


def _wraps(text: str, above: Span, line: Span) -> bool:
    """Tell whether a line without slashes goes on with the last cell of the row above."""
    short = line[1] - line[0] <= _LONGEST_WRAPPED
    unfinished = is_unfinished(text[slice(*above)]) or text[line[0]].islower()
    return short and unfinished and not ends_sentence(text[slice(*line)])
