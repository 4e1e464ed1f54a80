"""Which printed lines of a table that nothing rules begin a row, and which go on with one."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ...line_ends import ends_name, fills_and_runs_over
from ...run_together import begins_with_name
from ..marks import is_person
from .grids import Box
from .shapes import Row, Segment

_MARK = re.compile(r"^(?:\W{1,2}|[A-Z]{1,2}) ")
_CLEAR = 0.5  # share of the difference of all gaps that parts those of lines and of rows
_BEGINS = 0.5  # share of the lines close below another that begin rows nevertheless
_FEWEST_DRAWN = 2  # drawn lines that part the rows of a table
_DRAWN = 0.3  # drawn lines for each line that has a first cell, where they part the rows

# In heights of a line.
_APART = 1.2  # between a full cell and the column beside it, with the blank before the next word
PADDING = 0.12  # between rows, over what is between the lines of one

Cells = dict[int, Segment]
"""What a printed line has in each column of its table."""


def _middle(row: Row) -> float:
    return (row.top + row.bottom) / 2


def _is_person(segment: Segment) -> bool:
    """Say whether a cell begins with a person, or with a mark before one: "* Mrs Ann Vale"."""
    name = _MARK.sub("", segment.text)
    return is_person(name) or begins_with_name(name)


class RowStarts:
    """Tells which printed lines of a table begin a row of it, and which go on with one.

    Args:
        rows: The printed lines.
        lines: What each has in which column.
        edges: Left edges of the columns.
        across: Lines drawn across the page.
    """

    def __init__(
        self,
        rows: Sequence[Row],
        lines: Sequence[Cells],
        edges: Sequence[float],
        across: Sequence[Box],
    ) -> None:
        self._lines = lines
        self._edges = edges
        self._margin = max(row.right for row in rows)
        self._gaps = [below.top - above.bottom for above, below in pairwise(rows)]
        self._height = rows[0].height
        self._tight = min(self._gaps)
        self._least = self._least_gap()
        self._drawn = self._drawn_apart(rows, across)

    def at(self, place: int) -> bool:
        """Tell whether a line begins a row: it is apart, or has a cell that the one above lacks."""
        if self._drawn:
            return place in self._drawn
        if self._is_aside(place):
            return False
        if 0 not in self._lines[place]:
            return self._names_another(place)
        if self._least:
            return self._gaps[place - 1] >= self._least
        here, above = self._lines[place], self._lines[place - 1]
        if len(here) == len(self._edges):
            last = here[0].text
            return not (" " not in last and ends_name(last) and self._label_runs_on(above, here))
        return not self._goes_on(place)

    def _is_aside(self, place: int) -> bool:
        """Tell whether a line has only brackets, about what the one above has none in."""
        here, above = self._lines[place], self._lines[place - 1]
        asides = (s.text.startswith("(") and s.text.endswith(")") for s in here.values())
        return (
            here.keys() <= above.keys()
            and all(asides)
            and not any(above[column].text.startswith("(") for column in here)
        )

    def _drawn_apart(self, rows: Sequence[Row], across: Sequence[Box]) -> frozenset[int]:
        """Return the lines that a drawn line parts from those above; nothing if few rows are so."""
        middle = (rows[0].left + self._margin) / 2
        heights = [box[1] for box in across if box[0] < middle < box[2]]
        below = {
            place
            for place, (above, row) in enumerate(pairwise(rows), 1)
            if any(_middle(above) < height < _middle(row) for height in heights)
        }
        firsts = sum(0 in line for line in self._lines)
        return frozenset(below if len(below) >= max(_FEWEST_DRAWN, _DRAWN * firsts) else ())

    def _least_gap(self) -> float:
        """Return the least gap above a line that begins a row; 0 where gaps do not tell.

        They do where they are of two kinds, close and wide.
        """
        gaps = sorted(self._gaps)
        jump, least = max(((b - a, (a + b) / 2) for a, b in pairwise(gaps)), default=(0.0, 0.0))
        apart = jump > max(PADDING * self._height, _CLEAR * (gaps[-1] - self._tight))
        close = [n for n, gap in enumerate(self._gaps, 1) if gap < least]
        anew = [n for n in close if not self._goes_on(n)]
        return least if apart and len(anew) < _BEGINS * len(close) else 0.0

    def _goes_on(self, place: int) -> bool:
        """Tell whether a line could go on with the cells of the one above."""
        here, above = self._lines[place], self._lines[place - 1]
        return here.keys() <= above.keys() and (
            self._runs_on(above, here) or self._label_runs_on(above, here)
        )

    def _label_runs_on(self, above: Cells, here: Cells) -> bool:
        """Tell whether the first cell goes on: what stands in the others may be lines of their own.

        "Ashby City / Council" beside "Ann Vale / Chief Executive".
        """
        if (
            not here.keys() >= {0} <= above.keys()
            or not self._had_no_room(above, here, 0)
            or is_person(here[0].text)
        ):
            return False
        return ends_name(here[0].text) or fills_and_runs_over(above[0].text, here[0].text)

    def _names_another(self, place: int) -> bool:
        """Tell whether a line without a first cell has a person, and what they are, below one.

        What the one above is may go over several lines.
        """
        here = self._lines[place]
        named = (
            _is_person(segment) and (above := self._above(place, column)) and _is_person(above)
            for column, segment in here.items()
        )
        return len(here) > 1 and any(named)

    def _above(self, place: int, column: int) -> Segment | None:
        """Return what stands next above a line in a column."""
        above = (self._lines[n].get(column) for n in range(place - 1, -1, -1))
        return next(filter(None, above), None)

    def _runs_on(self, above: Cells, here: Cells) -> bool:
        """Tell whether each cell of a line had no room for its first word on the line above."""
        if 0 in here and is_person(here[0].text):
            return False
        return all(self._had_no_room(above, here, column) for column in here)

    def _had_no_room(self, above: Cells, here: Cells, column: int) -> bool:
        """Tell whether a cell of a line had no room for the first word of the one below."""
        edge, first = [*self._edges, self._margin][column + 1], here[column].words[0]
        return above[column].right + first.right - first.left >= edge - _APART * self._height
