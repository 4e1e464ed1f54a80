"""Tables whose cells blanks set apart, and whose columns begin in no line with one another.

So they come from web pages and word processors: "Ann Vale   Clerk   Ashby Council", each row with
as many cells as the others, and blanks of the same width between them. Two such widths in a row
are a cell that is empty; a line of one cell, below others, has nothing in its other columns.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from ...document import Block, BlockKind, Cell
from ..marks import SMALL_WORDS
from .spans import LINE, Span

_GAP = re.compile(r"(?<=[^\s.?!:;]) {2,}(?=\S)|(?<=[.?!:;]) {3,}(?=\S)")
"""What parts two cells; two blanks may follow a stop."""
_LISTED = re.compile(r"(?:\W{1,2}|\(?\w{1,3}[.)]|\d[\d.]*|[A-Z][a-z]+ \d{1,2})\Z")
"""A first cell that numbers or marks what stands beside it: "1.2", "(a)", "Step 3"."""
_FIGURES = re.compile(r"[\d\W]*|page \d+", re.IGNORECASE)
_CELLS = range(2, 6)
_LEAST_ROWS = 3
_LONGEST = 90
"""Characters of a cell: a longer one is prose."""
_MOST_CUT = 0.2
"""Share of the cells that may begin or end inside a sentence."""

_Row = tuple[Span, ...]


def ragged_tables(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find the tables of a text whose cells are set apart by blanks of one width.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no table.
    """
    if "  " not in text:
        return []
    tables: list[Block] = []
    run: list[_Row] = []
    width = 0
    for line in LINE.finditer(text):
        row, gap = _row(text, line, width) if line.start() not in passed_over else ((), 0)
        if run and row and (len(row) == len(run[0]) or (len(row) == 1 and len(run) > 1)):
            run.append(row)
            continue
        tables += _tables(text, run)
        run, width = ([row], gap) if len(row) in _CELLS else ([], 0)
    return [*tables, *_tables(text, run)]


def _row(text: str, line: re.Match[str], width: int) -> tuple[_Row, int]:
    """Return the cells of a line, and how many blanks stand between them; none if it is no row.

    Args:
        text: The stored text.
        line: The line.
        width: Blanks between the cells of the rows above; 0 where there are none.
    """
    start, stop = line.span(1)
    if start < 0 or text[start] in "|#" or text.find("\t", start, stop) >= 0:
        return (), 0
    cells, at, widths = [], start, set()
    for gap in _GAP.finditer(text, start, stop):
        wide = gap.end() - gap.start()
        cells.append((at, gap.start()))
        if width and wide == 2 * width:
            cells.append((gap.start(), gap.start()))  # nothing in that column
        else:
            widths.add(wide)
        at = gap.end()
    cells.append((at, stop))
    regular = len(widths) <= 1 and (not width or widths <= {width})
    short = all(end - begin <= _LONGEST for begin, end in cells)
    return (tuple(cells), next(iter(widths), 0)) if regular and short else ((), 0)


def _tables(text: str, run: Sequence[_Row]) -> Iterator[Block]:
    """Yield the table that rows make, if they are surely one."""
    full = [row for row in run if len(row) > 1]
    if len(full) < _LEAST_ROWS or 2 * len(full) <= len(run):
        return
    if len({len(text[row[0][0] : row[1][0]]) for row in full}) == 1:
        return  # a table whose columns are in line
    said = [[text[start:end] for start, end in row] for row in full]
    cells = [cell for row in said for cell in row if cell]
    cut = sum(cell[0].islower() or cell.rpartition(" ")[2] in SMALL_WORDS for cell in cells)
    numbered = sum(_LISTED.match(row[0]) is not None for row in said)
    figures = all(_FIGURES.fullmatch(row[-1]) for row in said[1:])
    sentences = sum(cell[-1] in ".;:" for cell in cells)
    if cut + sentences > _MOST_CUT * len(cells) or 2 * numbered > len(said) or figures:
        return
    rows = tuple(tuple(_cells(row, len(run[0]))) for row in run)
    yield Block(BlockKind.TABLE, run[0][0][0], max(end for row in run for _, end in row), rows=rows)


def _cells(row: _Row, columns: int) -> Iterator[Cell]:
    """Yield the cells of a row; those that a short one lacks stand where it ends."""
    yield from ((span,) for span in row)
    yield from (((row[-1][1], row[-1][1]),) for _ in range(columns - len(row)))
