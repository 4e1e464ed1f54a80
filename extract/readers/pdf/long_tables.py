"""Tables of a PDF that go on on the next page."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile, zip_longest

from ...line_ends import fills_and_runs_over
from ..marks import ends_sentence, goes_on
from .shapes import Page, Row, Table
from .unruled import continuation

_NUMBERED = 0.7  # share of the rows that have a first cell where one without it begins no row
_FIRST_WORDS = 8  # of a paragraph: those that one of its lines has
_FEWEST_HEADERS = 3  # columns of a table whose header alone says that it is one


def heads_with_rows(pages: Sequence[Page]) -> list[Page]:
    """Return pages with the header of a table, where the end of one cuts it off, on the next."""
    kept = list(pages)
    for number, (page, after) in enumerate(pairwise(pages)):
        *others, head = page.rows or (None,)
        alone = not others or len(others[-1].segments) == 1
        if head is None or not alone or len(head.segments) < _FEWEST_HEADERS or not after.rows:
            continue
        edges = [segment.left for segment in head.segments]
        if continuation(after.rows, edges, after.across) is not None:
            kept[number] = replace(kept[number], rows=kept[number].rows[:-1])
            kept[number + 1] = replace(after, rows=(_above(head, after.rows[0]), *after.rows))
    return kept


def _above(head: Row, below: Row) -> Row:
    """Return a line as if it stood above another, as far from it as rows do."""
    down = below.top - below.height - head.bottom
    segments = (replace(s, top=s.top + down, bottom=s.bottom + down) for s in head.segments)
    return replace(head, segments=tuple(segments), page=below.page)


def _joined(above: str, below: str) -> str:
    """Return what a cell says before the end of a page and after it."""
    last, first = above.rpartition("\n")[2], " ".join(below.split()[:_FIRST_WORDS])
    runs_on = last and first and not ends_sentence(last) and fills_and_runs_over(last, first)
    return f"{above} {below}" if runs_on else f"{above}\n{below}".strip()


class LongTable:
    """A table, and what the pages after it add to it.

    Args:
        table: Its part on the first page.

    Attributes:
        cells: Its rows.
        pages: The pages it is on, and the first row of each.
        edges: Left edges of its columns.
        drawn: Whether lines enclose its cells.
    """

    def __init__(self, table: Table) -> None:
        self.cells = [list(row) for row in table.rows if any(row)]
        self.pages = [(table.page, 0)]
        self.edges = table.edges
        self.drawn = table.drawn

    def takes(self, table: Table) -> bool:
        """Take in a table that goes on with this one; tell whether it does.

        It does if it is on the next page and has the same columns. A header that it repeats is
        left out, and what it tells of a row that the end of the page has cut is put to that row.
        """
        if table.page != self.pages[-1][0] + 1 or not table.goes_on_from(self.edges):
            return False
        rows = [list(row) for row in table.rows if any(row)]
        repeated = takewhile(lambda pair: pair[0] == pair[1], zip(rows, self.cells, strict=False))
        rows = rows[len(list(repeated)) :]
        if rows and self._is_cut(rows[0]):
            self.cells[-1] = [
                _joined(above, below)
                for above, below in zip_longest(self.cells[-1], rows.pop(0), fillvalue="")
            ]
        self.pages.append((table.page, len(self.cells)))
        self.cells += rows
        return True

    def _is_cut(self, row: Sequence[str]) -> bool:
        """Tell whether the first row on a page goes on with the last row on the page before."""
        last = self.cells[-1]
        if len(row) != len(last):
            return False
        if not row[0] and sum(bool(cells[0]) for cells in self.cells) > _NUMBERED * len(self.cells):
            return True
        first = next(filter(None, row), "")
        return first[:1].islower() or any(
            goes_on(above, below) for above, below in zip(last, row, strict=True) if below
        )
