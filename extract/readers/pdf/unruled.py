"""Tables that are set by alignment alone: cells stand under each other, and nothing is ruled."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from ...layout.labels import lists_people
from ...run_together import begins_with_name
from ..marks import SMALL_WORDS, is_person
from .glyphs import join_words
from .grids import Box
from .row_starts import PADDING, Cells, RowStarts
from .shapes import Row, Segment, Table, Word

_NOTE = re.compile(r"\([^()]*\)")
"""A line that says something of the name above: "(Vice-Chairman)"."""
_TABLE_ROWS = 3
_NAMES = 0.6  # share of the cells that are names where a list of names is set in columns
_LONGEST_HEADING = 40
_FEWEST_COLUMNS = 2
_MANY_COLUMNS = 3
_SUPPORT = 0.3  # share of the rows in which a cell begins where the first row has none

# In heights of a line.
_ALIGNED = 0.8
_HANGS = 2.0  # the second line of a first cell below the words after its mark: "* Ann Vale"
_EXACT = 0.15  # how far from a column's edge a word begins that stands in it, and is not prose
_BLANK = 0.35  # a blank wider than that may part cells on a line that nothing else parts
_SPACE = 0.12  # and on one that has cells beside
_NARROWEST = 2.0  # width of a column that the first row does not show
_WIDEST_GAP = 1.1  # between the rows of a table
_WIDEST_CLEAR_GAP = 2.2  # where a row has cells under most of several columns
_HEADED = 0.5  # above a heading between the rows of a table


def tables(rows: Sequence[Row], across: Sequence[Box] = ()) -> Iterator[Row | Table]:
    """Replace runs of printed lines whose segments align by tables.

    Args:
        rows: The lines, from top to bottom. Lists of names that are set in columns come as lines
            again, column by column.
        across: Lines drawn across the page, and edges of shaded boxes, which may part rows.
    """
    place = 0
    while place < len(rows):
        stop = _table_end(rows, place)
        if stop > place:
            edges = _edges(rows[place:stop])
            aligned = [_cut(row, edges) for row in rows[place:stop]]
            yield from _names(aligned, edges) or (_table(aligned, edges, across),)
            place = stop
        else:
            yield rows[place]
            place += 1


def continuation(
    rows: Sequence[Row], edges: Sequence[float], across: Sequence[Box]
) -> Table | None:
    """Return the table of the lines at the top of a page that stand in the columns of another.

    Args:
        rows: The lines of the page.
        edges: Left edges of the columns of the table that the page before ended with.
        across: Lines drawn across the page.
    """
    aligned: list[Row] = []
    for line in rows:
        row = _cut(line, edges)
        gap = row.top - aligned[-1].bottom if aligned else 0.0
        apart = gap > _WIDEST_GAP * row.height or _heads(row, gap)
        alone = len(row.segments) == 1 and not _column(row.segments[0], edges)
        if apart or not _fits(row, edges) or (alone and not aligned):
            break
        aligned.append(row)
    if len(edges) < _FEWEST_COLUMNS or not any(len(row.segments) > 1 for row in aligned):
        aligned = []
    return _table(aligned, edges, across) if len(aligned) > 1 else None


def are_people(rows: Sequence[Row]) -> bool:
    """Say whether lines are names of people, most of them, with brackets on lines of their own."""
    named = [row for row in rows if not _NOTE.fullmatch(row.text)]
    return sum(is_person(row.text) for row in named) >= _NAMES * len(named) > 0


def are_named(rows: Sequence[Row]) -> bool:
    """Say whether lines are names of people, with or without titles, from the first one on.

    A label may stand above them.
    """
    below = rows[1:] if lists_people(rows[0].text) else rows
    named = [is_person(row.text) or begins_with_name(row.text) for row in below]
    return any(named[:1]) and sum(named) >= _NAMES * len(named)


# --- where a table is, and its columns --------------------------------------------------------


def _table_end(rows: Sequence[Row], start: int) -> int:
    """Return where the table that begins with a row ends; `start` if none does."""
    first = rows[start]
    if len(first.segments) == 1:
        return start
    edges = [segment.left for segment in first.segments]
    full, stop, widest, apart = 1, start + 1, 0.0, False
    for place in range(start + 1, len(rows)):
        row, above = _cut(rows[place], edges), rows[place - 1]
        gap = row.top - above.bottom
        widest_gap = _widest_gap(row, edges)
        if gap > max(widest_gap * row.height, 2 * widest) or not _fits(row, edges):
            break
        if _heads(row, gap) and not _are_labels(rows[start:place]):
            break
        if len(row.segments) > 1:
            full += 1
            stop = place + 1
        elif gap >= row.height:
            break
        else:
            # What stands further below than any row is in the table only if rows follow it.
            apart = apart or gap > widest + PADDING * row.height
            stop = stop if apart else place + 1
        apart = apart and len(row.segments) == 1
        widest = max(widest, gap)
    # The end of the page may leave no more of a table than its head and a row.
    begun = stop == len(rows) and full > 1 and len(first.segments) > _FEWEST_COLUMNS
    return stop if full >= _TABLE_ROWS or begun else start


def _widest_gap(row: Row, edges: Sequence[float]) -> float:
    """Return how far below a table a row of it may stand, in heights of a line.

    What has cells under most of three columns or more is in no other text by chance.
    """
    clear = len(edges) >= _MANY_COLUMNS and 2 * len(row.segments) > len(edges)
    return _WIDEST_CLEAR_GAP if clear else _WIDEST_GAP


def _are_labels(rows: Sequence[Row]) -> bool:
    """Say whether the first column of a table is bold, not only the head of the table."""
    return all(row.segments[0].bold for row in rows if len(row.segments) > 1)


def _heads(row: Row, gap: float) -> bool:
    """Say whether a row is a heading: alone, apart from the row above, bold or in capitals."""
    alone = len(row.segments) == 1 and gap > _HEADED * row.height
    return alone and (row.bold or row.text.isupper()) and len(row.text) <= _LONGEST_HEADING


def _fits(row: Row, edges: Sequence[float]) -> bool:
    """Say whether each segment of a row begins where a column does and ends before the next."""
    for segment in row.segments:
        column = _column(segment, edges)
        if column is None:
            return False
        if column + 1 < len(edges) and segment.right > edges[column + 1]:
            return False
    return True


def _column(segment: Segment, edges: Sequence[float]) -> int | None:
    near = [
        column
        for column, edge in enumerate(edges)
        if abs(segment.left - edge) <= _ALIGNED * segment.height
        # Centred headings and figures flush right: anywhere inside the column.
        or (
            (column or segment.left - edge <= _HANGS * segment.height)
            and edge <= segment.left
            and segment.right <= [*edges, float("inf")][column + 1]
        )
    ]
    return near[0] if near else None


def _edges(rows: Sequence[Row]) -> list[float]:
    """Return the left edges of a table's columns: its first row's, and those that others show.

    The cells of a head may be too close to be told apart: "19/04/23 12/07/23" over "P" and "Ap".
    """
    edges = [segment.left for segment in rows[0].segments]
    lefts = sorted(s.left for row in rows for s in _cut(row, edges).segments)
    height = rows[0].height
    for left in lefts:
        alike = [other for other in lefts if 0 <= other - left <= _EXACT * height]
        seldom = len(alike) < max(_TABLE_ROWS, _SUPPORT * len(rows))
        if seldom or any(-_NARROWEST * height < left - edge < height for edge in edges):
            continue
        further = sorted([*edges, left])
        if all(_fits(_cut(row, further), further) for row in rows):
            edges = further
    return edges


def _cut(row: Row, edges: Sequence[float]) -> Row:
    """Return a row with segments parted that run from one column into the next."""
    blank = (_BLANK if len(row.segments) == 1 else _SPACE) * row.height
    parts = [part for segment in row.segments for part in _parts(segment, edges, blank)]
    return replace(row, segments=tuple(parts)) if len(parts) > len(row.segments) else row


def _parts(segment: Segment, edges: Sequence[float], blank: float) -> Iterator[Segment]:
    if not any(segment.left < edge < segment.right for edge in edges):
        yield segment
        return
    group: list[Word] = []
    for word in segment.words:
        near = any(abs(word.left - edge) <= _EXACT * segment.height for edge in edges)
        if group and near and word.left - group[-1].right > blank:
            yield join_words(group)
            group = []
        group.append(word)
    yield join_words(group) if len(group) < len(segment.words) else segment


# --- what it holds ----------------------------------------------------------------------------


def _names(rows: Sequence[Row], edges: Sequence[float]) -> list[Row]:
    """Return a list of people that is set in columns as rows, column by column; else nothing."""
    columns: list[list[Row]] = [[] for _ in edges]
    for row in rows:
        for segment in row.segments:
            columns[_column(segment, edges) or 0].append(replace(row, segments=(segment,)))
    if all(map(are_people, columns)):
        return list(chain.from_iterable(columns))
    return []


def _table(rows: Sequence[Row], edges: Sequence[float], across: Sequence[Box]) -> Table:
    """Gather the printed lines of a table's cells into its rows."""
    lines = [_cells(row, edges) for row in rows]
    begins = RowStarts(rows, lines, edges, across)
    cells: list[list[str]] = []
    for place, line in enumerate(lines):
        headed = len(cells) == 1 and len(line) == len(edges)  # "Reports to" is a whole header
        cut = bool(cells) and not headed and any(_is_cut(cells[-1][column]) for column in line)
        if not cells or (begins.at(place) and not (cut and line.keys() <= lines[place - 1].keys())):
            cells.append([""] * len(edges))
        for column, segment in line.items():
            cells[-1][column] = f"{cells[-1][column]}\n{segment.text}".strip()
    return Table(tuple(map(tuple, cells)), rows[0].page, rows[0].top, rows[-1].bottom, tuple(edges))


def _cells(row: Row, edges: Sequence[float]) -> Cells:
    """Return what a line has in each column; what stands apart in one of them stays so."""
    cells: Cells = {}
    for segment in row.segments:
        column = _column(segment, edges) or 0
        if column in cells:
            before = cells[column]
            cells[column] = replace(
                before,
                words=before.words + segment.words,
                text=f"{before.text}\t{segment.text}",
                right=segment.right,
            )
        else:
            cells[column] = segment
    return cells


def _is_cut(cell: str) -> bool:
    """Say whether a cell breaks off at a word that something must follow, or in brackets."""
    open_ = cell.count("(") > cell.count(")")
    return open_ or (bool(words := cell.split()) and words[-1] in SMALL_WORDS)
