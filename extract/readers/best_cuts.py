"""Tables of people of which a converter has left a line for each row, its columns run together.

"Name Organisation Position" above "Ann Vale Ashby City Council Director of Housing": each line, or
two or three that make a row, is cut where its parts fit best what the headers say of the columns.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import combinations, pairwise

from ..document import Block, BlockKind, Cell
from ..lexicon.columns import columns
from .cell_kinds import KINDS, PEOPLE, Words, fit, kind_of_header, part_fit
from .stacked import could_be_cell

_SHORT_LINE = r"^(?=[^\n]{8,70}\n)"
_LINE = re.compile(r"[^\S\n]*(\S(?:[^\n]*\S)?)?[^\S\n]*(?:\n|\Z)")
_WORD = re.compile(r"\S+")
_MOST_LINES = 3
"""Lines that a row takes, at most."""
_MOST_ROWS = 60
_MOST_WORDS = 26
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
    kinds = "|".join(f"(?:{kind.pattern.pattern})" for kind in columns() if kind.id in KINDS)
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
    words = [m.span() for line in lines for m in _WORD.finditer(text, *line)]
    best: tuple[float, tuple[Cell, ...]] = (float("-inf"), ())
    if not len(filled) <= len(words) <= _MOST_WORDS or (
        missing is not None and "person" not in filled
    ):
        return best
    said = [text[slice(*word)] for word in words]
    fits: dict[tuple[int, int, str], float] = {}
    for cuts in combinations(range(1, len(words)), len(filled) - 1):
        parts = list(pairwise((0, *cuts, len(words))))
        for (start, stop), kind in zip(parts, filled, strict=True):
            if (start, stop, kind) not in fits:
                part = Words(" ".join(said[start:stop]))
                fits[start, stop, kind] = fit(part, kind, kinds) + part_fit(part, kind)
        score = sum(fits[a, b, kind] for (a, b), kind in zip(parts, filled, strict=True))
        if score > best[0]:
            cells = [_cell(words[a:b], lines) for a, b in parts]
            if missing is not None:
                at = cells[missing - 1][-1][1] if missing else words[0][0]
                cells.insert(missing, ((at, at),))
            best = (score, tuple(cells))
    return best


def _cell(words: Sequence[_Span], lines: Sequence[_Span]) -> Cell:
    """Return a cell of words, with a piece on each of its lines."""
    pieces = [[word for word in words if start <= word[0] < end] for start, end in lines]
    return tuple((piece[0][0], piece[-1][1]) for piece in pieces if piece)
