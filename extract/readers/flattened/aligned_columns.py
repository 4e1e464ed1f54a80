"""The columns of a table that blanks align: where they begin, and what of a line stands in each."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .aligned_lines import LISTED, Line
from .wrapped_rows import Row

CLEAR_GAP = 3
"""Blanks that no justified line has between words."""
INDENT = 4
"""Characters that a cell's second line may be indented by."""
FEW = 3
"""Columns that prose is not set in by chance."""
_TICK = 4  # characters of a mark that may stand centred in its column


@dataclass(frozen=True, slots=True)
class Part:
    """What a line has in one column, how far it is indented there and the gap before it."""

    column: int
    start: int
    end: int
    indent: int
    gap: int


class Columns:
    """The columns that the rows of a table have shown so far.

    Args:
        lefts: Where they begin, in order.
    """

    def __init__(self, lefts: list[int]) -> None:
        self.lefts = lefts
        self._reach = dict.fromkeys(lefts, 0)  # how far the cells of a column reach

    def knows(self, part: Part) -> bool:
        """Say whether the column of a part is known already."""
        return part.column in self._reach

    def take(self, part: Part) -> None:
        """Take note of the column of a part, and of how far it reaches."""
        if not self.knows(part):
            insort(self.lefts, part.column)
        self._reach[part.column] = max(self._reach.get(part.column, 0), part.end)

    def place(self, line: Line, rows: Sequence[Row]) -> list[Part]:
        """Find the column of each piece of a line; nothing if one has none.

        Args:
            line: The line.
            rows: The rows of the table so far.
        """
        pieces = list(self.split(line))
        if self._fills_all(pieces, rows):
            spans = zip(self.lefts, pieces, strict=True)
            return [Part(column, *span, 0, CLEAR_GAP) for column, span in spans]
        parts: list[Part] = []
        for start, end in pieces:
            gap = start - parts[-1].end if parts else CLEAR_GAP
            slack = gap >= CLEAR_GAP
            number = bisect_right(self.lefts, start + slack) - 1
            if number < 0:
                return []
            column = self.lefts[number]
            taken = bool(parts) and parts[-1].column >= column
            if not taken and end - start <= _TICK and end <= self._reach.get(column, 0):
                parts.append(Part(column, start, end, 0, gap))
            elif start - column > INDENT or taken:
                unheaded = slack and self._is_header(rows)  # a column that has no header
                if (taken and not unheaded) or start < self._reach.get(column, 0) + 2:
                    return []
                parts.append(Part(start, start, end, 0, gap))
            else:
                indent = start - column
                parts.append(Part(column, start, end, indent if indent > slack else 0, gap))
        return [] if any(self._overlaps(part) for part in parts) else parts

    def _fills_all(self, pieces: Sequence[tuple[int, int]], rows: Sequence[Row]) -> bool:
        """Say whether each column has one of the pieces within it, though not where it begins."""
        if len(pieces) != len(self.lefts) or len(pieces) < FEW or not rows:
            return False
        ends = [*self.lefts[1:], pieces[-1][1] + 1]
        inside = zip(self.lefts, pieces, ends, strict=True)
        apart = all(below[0] - above[1] >= CLEAR_GAP for above, below in pairwise(pieces))
        within = all(column <= start and end < stop for column, (start, end), stop in inside)
        return pieces[0][0] == self.lefts[0] and apart and within

    def shifted(self, line: Line, rows: Sequence[Row]) -> list[Part]:
        """Find the column that a line by itself is within, and whose cell above it may go on.

        Args:
            line: The line.
            rows: The rows of the table so far.
        """
        (start, end), *others = line.pieces or ((0, 0),)
        number = bisect_right(self.lefts, start) - 1
        if others or number <= 0 or not rows:
            return []
        column = self.lefts[number]
        beyond = self.lefts[number + 1] if number + 1 < len(self.lefts) else end + 1
        filled = column in rows[-1].cells and end < beyond
        return [Part(column, start, end, start - column, CLEAR_GAP)] if filled else []

    def split(self, line: Line) -> Iterator[tuple[int, int]]:
        """Yield a line's pieces, cut where a column begins though one blank only is before it."""
        for start, end in line.pieces:
            begin = start
            if len(line.pieces) > 1:
                first = bisect_right(self.lefts, start)
                for column in self.lefts[first : bisect_left(self.lefts, end)]:
                    before = line.text[begin:column]
                    if before[-1:] == " " and line.text[column] != " ":
                        yield begin, begin + len(before.rstrip())
                        begin = column
            yield begin, end

    def _overlaps(self, part: Part) -> bool:
        """Say whether a part reaches into the next column."""
        number = bisect_right(self.lefts, part.column)
        return number < len(self.lefts) and part.end >= self.lefts[number]

    def _is_header(self, rows: Sequence[Row]) -> bool:
        """Say whether there is but one row so far, and no number of a heading begins it."""
        first = rows[0].words(self.lefts[0]) if rows else ""
        return len(rows) == 1 and not LISTED.fullmatch(first)
