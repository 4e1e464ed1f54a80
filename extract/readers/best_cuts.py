"""Tables of people of which a converter has left a line for each row, its columns run together.

"Name Organisation Position" above "Ann Vale Ashby City Council Director of Housing": each line, or
two or three that make a row, is cut where its parts fit best what the headers say of the columns.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import combinations, combinations_with_replacement, pairwise

from ..document import Block, BlockKind, Cell
from ..lexicon.columns import columns
from .cell_kinds import KINDS, LEAD, PEOPLE, Words, fit, kind_of_header, part_fit
from .stacked import could_be_cell

_SHORT_LINE = r"^(?=[^\n]{8,70}\n)"
_LINE = re.compile(r"[^\S\n]*(\S(?:[^\n]*\S)?)?[^\S\n]*(?:\n|\Z)")
_WORD = re.compile(r"\S+")
_MOST_LINES = 3
"""Lines that a row takes, at most."""
_MOST_ROWS = 60
_MOST_WORDS = 26
_INTERLEAVED = 2
"""Lines of a row, of which the second goes on with more than one cell."""
_MOST_WRAPPED = 6
"""Words of that line, at most."""
_ODD_BREAK = 2.0
"""How much worse a post is whose second line begins as organisations end: "Trust"."""
_VACANT_SEAT = 2.0
"""How much better a cell of people fits that says that there is nobody yet."""
_LEAST_ROWS = 2
_LEAST_FIT = 2.0
"""What the cells of a row fit their columns, on average, at least."""

_Span = tuple[int, int]


def best_cut_tables(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find tables whose headers stand on one line, and where nothing sets the columns apart.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no such table.
    """
    found: list[Block] = []
    for line in _headers().finditer(text):
        if line.start() in passed_over or (found and line.start() < found[-1].end):
            continue
        header = _header(text, *line.span(1))
        kinds = [kind_of_header(text[start:end]) for start, end in header]
        told = "organisation" in kinds and not PEOPLE.isdisjoint(kinds)
        if not told or len(set(kinds)) < len(kinds):
            continue
        rows = _rows(text, list(_lines(text, line.end(), passed_over)), kinds)
        if len(rows) >= _LEAST_ROWS:
            cells = (tuple((span,) for span in header), *rows)
            found.append(Block(BlockKind.TABLE, header[0][0], rows[-1][-1][-1][1], rows=cells))
    return found


@cache
def _headers() -> re.Pattern[str]:
    """Return how a line looks that is several headers of columns."""
    known = [LEAD.pattern, *(kind.pattern.pattern for kind in columns() if kind.id in KINDS)]
    kinds = "|".join(f"(?:{pattern})" for pattern in known)
    line = rf"[^\S\n]*((?:{kinds})(?: (?:{kinds})){{1,3}})[^\S\n]*\n"
    return re.compile(rf"{_SHORT_LINE}{line}", re.IGNORECASE | re.MULTILINE)


def _header(text: str, start: int, end: int) -> list[_Span]:
    """Return where the headers stand that make a line; the fewest that are headers each.

    Those that name people go before others: "Agency Name Post" is three headers.
    """
    words = [m.span() for m in _WORD.finditer(text, start, end)]
    fewest: list[_Span] = []
    for number in range(2, len(words) + 1):
        for cuts in combinations(range(1, len(words)), number - 1):
            parts = [(words[a][0], words[b - 1][1]) for a, b in pairwise((0, *cuts, len(words)))]
            kinds = [kind_of_header(text[a:b]) for a, b in parts]
            if "person" in kinds and all(kinds):
                return parts
            if not fewest and all(kinds):
                fewest = parts
    return fewest


def _lines(text: str, start: int, passed_over: AbstractSet[int]) -> Iterator[_Span]:
    """Yield the lines from an offset on that could be rows, at most a blank line between."""
    blanks = 0
    for match in _LINE.finditer(text, start):
        span = match.span(1)
        blanks = blanks + 1 if span[0] < 0 else 0
        if blanks > 1 or match.start() in passed_over:
            return
        if span[0] >= 0:
            if not could_be_cell(text[slice(*span)]):
                return
            yield span


def _rows(text: str, lines: Sequence[_Span], kinds: Sequence[str]) -> list[tuple[Cell, ...]]:
    """Return the rows that lines make, where they fit the columns best."""
    best: list[tuple[float, list[tuple[Cell, ...]]]] = [(0.0, [])]
    for stop in range(1, min(len(lines), _MOST_ROWS) + 1):
        ways = [(float("-inf"), best[0][1])]
        for start in range(max(0, stop - _MOST_LINES), stop):
            for missing in (None, *range(len(kinds))):
                score, row = _cut(text, lines[start:stop], kinds, missing)
                if row and score >= _LEAST_FIT * (len(kinds) - (missing is not None)):
                    ways.append((best[start][0] + score, [*best[start][1], row]))
        best.append(max(ways, key=lambda way: way[0]))
    return max(best, key=lambda way: way[0])[1]


def _cut(
    text: str, lines: Sequence[_Span], kinds: Sequence[str], missing: int | None
) -> tuple[float, tuple[Cell, ...]]:
    """Return the best way to cut lines into the cells of a row, and how well they fit.

    Args:
        text: The stored text.
        lines: The lines.
        kinds: What the columns hold.
        missing: The column that is empty, if any; never the one of people.
    """
    filled = [kind for number, kind in enumerate(kinds) if number != missing]
    by_line = [[m.span() for m in _WORD.finditer(text, *line)] for line in lines]
    words = [word for line in by_line for word in line]
    best: tuple[float, tuple[Cell, ...]] = (float("-inf"), ())
    if not len(filled) <= len(words) <= _MOST_WORDS or (
        missing is not None and "person" not in filled
    ):
        return best
    fits: dict[tuple[str, tuple[_Span, ...]], float] = {}
    for cells in _ways(by_line, len(filled)):
        score = 0.0
        for cell, kind in zip(cells, filled, strict=True):
            key = (kind, tuple(cell))
            if key not in fits:
                part = Words(" ".join(text[slice(*word)] for word in cell))
                fits[key] = fit(part, kind, kinds) + part_fit(part, kind)
                fits[key] += _VACANT_SEAT if part.vacant and kind == "person" else 0.0
                if kind == "role" and _breaks_oddly(text, cell, lines[-1][0]):
                    fits[key] -= _ODD_BREAK
            score += fits[key]
        if score > best[0]:
            row = [_cell(cell, lines) for cell in cells]
            if missing is not None:
                at = row[missing - 1][-1][1] if missing else words[0][0]
                row.insert(missing, ((at, at),))
            best = (score, tuple(row))
    return best


def _breaks_oddly(text: str, cell: Sequence[_Span], below: int) -> bool:
    """Tell whether a cell goes on below an offset with a word that ends organisations: "Trust"."""
    wrapped = next((b for a, b in pairwise(cell) if a[0] < below <= b[0]), None)
    return wrapped is not None and Words(text[slice(*wrapped)]).kind == "organisation"


def _ways(lines: Sequence[Sequence[_Span]], size: int) -> Iterator[list[Sequence[_Span]]]:
    """Yield the ways in which the words of lines make as many cells.

    They follow one another, or those of a second line go on with several cells of the first.
    """
    words = [word for line in lines for word in line]
    for cuts in combinations(range(1, len(words)), size - 1):
        yield [words[a:b] for a, b in pairwise((0, *cuts, len(words)))]
    if size == 1 or len(lines) != _INTERLEAVED or len(lines[1]) > _MOST_WRAPPED:
        return
    first, second = lines
    for upper in combinations(range(1, len(first)), size - 1):
        above = [first[a:b] for a, b in pairwise((0, *upper, len(first)))]
        for lower in combinations_with_replacement(range(len(second) + 1), size - 1):
            if lower[-1] > 0:  # else all of it goes on with the last cell
                below = [second[a:b] for a, b in pairwise((0, *lower, len(second)))]
                yield [[*one, *two] for one, two in zip(above, below, strict=True)]


def _cell(words: Sequence[_Span], lines: Sequence[_Span]) -> Cell:
    """Return a cell of words, with a piece on each of its lines."""
    pieces = [[word for word in words if start <= word[0] < end] for start, end in lines]
    return tuple((piece[0][0], piece[-1][1]) for piece in pieces if piece)
