"""Tables whose cells a converter has parted by slashes: "Organisation / Name / Post".

Slashes stand in prose too, so the first line tells: it heads columns of known kinds, or begins with
a label that ends in a colon, as the lines of a front sheet do.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from ..document import Block, BlockKind, Cell
from ..lexicon.columns import columns
from ..line_ends import is_unfinished
from .marks import ends_sentence, item_mark

_LINE = re.compile(r"[^\S\n]*(?:(\S[^\n]*?))?[^\S\n]*(?:\n|\Z)")
_SLASH = re.compile(r"[^\S\n]+/(?:[^\S\n]+|$)", re.MULTILINE)
_LONGEST_LABEL = 60
_LONGEST_WRAPPED = 80
_LEAST_ROWS = 2

_Span = tuple[int, int]


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
    for line in [*_lines(text, passed_over), None]:
        cells = _cells(text, line) if line else []
        if len(cells) > 1 and (rows or _opens(text, cells)):
            if rows and _heads(text, cells) and not _labels(text, cells[0]):
                found += _table(rows)
                rows = []
            rows.append(tuple((cell,) for cell in cells))
        elif line and rows and _wraps(text, rows[-1][-1][-1], line):
            rows[-1] = (*rows[-1][:-1], (*rows[-1][-1], line))
        else:
            found += _table(rows)
            rows = []
    return found


def _lines(text: str, passed_over: AbstractSet[int]) -> Iterator[_Span | None]:
    """Yield what is printed on each line; None for one that ends a table."""
    for match in _LINE.finditer(text):
        start, end = match.span(1)
        blank = start < 0 or match.start() in passed_over
        yield None if blank or item_mark(text, start, end, bare=False) else (start, end)


def _table(rows: Sequence[tuple[Cell, ...]]) -> Iterator[Block]:
    """Yield rows as a table, where they are enough."""
    if len(rows) >= _LEAST_ROWS:
        yield Block(BlockKind.TABLE, rows[0][0][0][0], rows[-1][-1][-1][1], rows=tuple(rows))


def _cells(text: str, line: _Span) -> list[_Span]:
    """Return the cells of a line; slashes within the label that begins it part nothing."""
    start, end = line
    cells: list[_Span] = []
    for slash in _SLASH.finditer(text, start, end):
        cells.append((start, slash.start()))
        start = slash.end()
    cells.append((start, end))
    label = next((n for n, cell in enumerate(cells) if _labels(text, cell)), 0)
    within = (cells[0][0], cells[label][1])
    if label and within[1] - within[0] <= _LONGEST_LABEL and label + 1 < len(cells):
        cells = [within, *cells[label + 1 :]]
    return cells


def _opens(text: str, cells: Sequence[_Span]) -> bool:
    """Tell whether a table may begin with a row of these cells."""
    return _labels(text, cells[0]) or _heads(text, cells)


def _labels(text: str, cell: _Span) -> bool:
    return text[cell[1] - 1] == ":" and cell[1] - cell[0] <= _LONGEST_LABEL


def _heads(text: str, cells: Sequence[_Span]) -> bool:
    """Tell whether every cell is the header of a column of some kind."""
    said = [text[slice(*cell)].casefold().rstrip(":") for cell in cells]
    return all(any(kind.pattern.fullmatch(cell) for kind in columns()) for cell in said)


def _wraps(text: str, above: _Span, line: _Span) -> bool:
    """Tell whether a line without slashes goes on with the last cell of the row above."""
    short = line[1] - line[0] <= _LONGEST_WRAPPED
    unfinished = is_unfinished(text[slice(*above)]) or text[line[0]].islower()
    return short and unfinished and not ends_sentence(text[slice(*line)])
