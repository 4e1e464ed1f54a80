"""Reading order of a page: columns of text one after the other, tables row by row."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby, pairwise

from .glyphs import Page, Row, Segment, Table
from .marks import SMALL_WORDS, is_person, item_mark

_COLUMN_ROWS = 5  # a column of text has at least this many lines
_TABLE_ROWS = 3
_PROSE_CHARS = 25  # characters to a line that a column of prose has on average
_NAMES = 0.6  # share of the cells that are names where a list of names is set in columns
_APART = 0.7  # in heights of a line: a wider gap parts what columns belong to
_ALIGNED = 0.8  # in heights of a line
_CELL_GAP = 1.35  # a row's gap to the one above, against the smallest: wider begins a new row
_WIDEST_GAP = 1.1  # in heights of a line, between the rows of a table
_HEADED = 0.5  # in heights of a line, above a heading between the rows of a table
_LONGEST_HEADING = 40
_BEGINS = 0.8  # share of the lines close below another that begin rows nevertheless
_MARK_ALONE = re.compile(r"\S{1,9}")


def reading_order(page: Page) -> Iterator[Row | Table]:
    """Yield a page's rows in the order they are read; aligned cells become tables.

    Args:
        page: The page, furniture left out.
    """
    rows = [_join_marks(row) for row in page.rows]
    for table in page.tables:
        above = [row for row in rows if row.top < table.top]
        rows = rows[len(above) :]
        yield from _ordered(above, page.width)
        yield table
    yield from _ordered(rows, page.width)


def _ordered(rows: Sequence[Row], width: float) -> Iterator[Row | Table]:
    for stretch in _stretches(rows, width):
        yield from _tables(stretch)


def _join_marks(row: Row) -> Row:
    """Join a number or a bullet to the words it stands before, however wide the gap."""
    first, *rest = row.segments
    if not rest or not _MARK_ALONE.fullmatch(first.text):
        return row
    joined = f"{first.text} {rest[0].text}"
    mark = item_mark(joined, 0, len(joined), bare=True)
    if mark is None or mark[1] != len(first.text) + 1:
        return row
    segment = replace(
        rest[0],
        text=joined,
        left=first.left,
        top=min(first.top, rest[0].top),
        bottom=max(first.bottom, rest[0].bottom),
    )
    return replace(row, segments=(segment, *rest[1:]), marked=True)


def _stretches(rows: Sequence[Row], width: float) -> Iterator[list[Row]]:
    """Part rows where the page has two columns, and yield the left one before the right."""
    gutter = _gutter(rows, width)
    plain: list[Row] = []
    for is_band, band in _bands(rows, gutter):
        if is_band and gutter is not None and (halves := _columns(band, gutter)):
            if plain:
                yield plain
                plain = []
            yield from halves
        else:
            plain += band
    if plain:
        yield plain


def _bands(rows: Sequence[Row], gutter: float | None) -> Iterator[tuple[bool, list[Row]]]:
    """Part rows into those that leave a gutter free, where text may be in columns, and others."""
    if gutter is None:
        yield False, list(rows)
        return
    for free, group in groupby(
        rows, lambda row: not any(s.left < gutter < s.right for s in row.segments)
    ):
        band = list(group)
        both = [place for place, row in enumerate(band) if row.right > gutter]
        if not free or not both:
            yield False, band
            continue
        # What stands apart above or below the right column belongs to the whole page.
        gaps = [place for place in range(1, len(band)) if _is_apart(band[place - 1], band[place])]
        start = max((gap for gap in gaps if gap <= both[0]), default=0)
        stop = min((gap for gap in gaps if gap > both[-1]), default=len(band))
        yield False, band[:start]
        if _columns(band[start:stop], gutter):
            yield True, band[start:stop]
        else:
            cuts = [start, *(gap for gap in gaps if start < gap < stop), stop]
            yield from ((True, band[cut:end]) for cut, end in pairwise(cuts))
        yield False, band[stop:]


def _is_apart(above: Row, below: Row) -> bool:
    return below.top - above.bottom > _APART * below.height


def _columns(band: Sequence[Row], gutter: float) -> tuple[list[Row], ...]:
    """Return the two columns of a band; nothing if it has none."""
    left = [part for row in band if (part := _part(row, gutter, left=True))]
    right = [part for row in band if (part := _part(row, gutter, left=False))]
    return (left, right) if _is_columns(left, right) else ()


def _part(row: Row, gutter: float, *, left: bool) -> Row | None:
    segments = tuple(s for s in row.segments if (s.right <= gutter) is left)
    return replace(row, segments=segments) if segments else None


def _gutter(rows: Sequence[Row], width: float) -> float | None:
    """Find where a right column begins: the commonest left edge in the middle of the page."""
    edges = Counter(
        round(segment.left)
        for row in rows
        for segment in row.segments
        if width * 0.3 < segment.left < width * 0.7
    )
    if not edges:
        return None
    edge, count = edges.most_common(1)[0]
    return edge - 2 if count >= _TABLE_ROWS else None


def _is_columns(left: list[Row], right: list[Row]) -> bool:
    """Say whether two halves are columns to be read one after the other, not rows of a table."""
    if min(len(left), len(right)) < _TABLE_ROWS:
        return False
    halves = (left, right)
    if all(map(_are_people, halves)):
        # A label further down begins another list, whose names stand beside it.
        return not any(row.segments[0].text.endswith(":") for row in (*left[1:], *right[1:]))
    return min(len(left), len(right)) >= _COLUMN_ROWS and all(
        sum(len(row.text) for row in half) >= _PROSE_CHARS * len(half)
        and sum(len(row.segments) == 1 for row in half) > len(half) / 2
        for half in halves
    )


def _tables(rows: Sequence[Row]) -> Iterator[Row | Table]:
    """Replace runs of rows whose segments align by tables."""
    place = 0
    while place < len(rows):
        stop = _table_end(rows, place)
        if stop > place:
            yield from _names(rows[place:stop]) or (_table(rows[place:stop]),)
            place = stop
        else:
            yield rows[place]
            place += 1


def _names(rows: Sequence[Row]) -> list[Row]:
    """Return a list of people that is set in columns as rows, column by column; else nothing."""
    edges = [segment.left for segment in rows[0].segments]
    columns: list[list[Row]] = [[] for _ in edges]
    for row in rows:
        for segment in row.segments:
            columns[_column(segment, edges) or 0].append(replace(row, segments=(segment,)))
    if all(_are_people(column) for column in columns):
        return list(chain.from_iterable(columns))
    return []


def _are_people(rows: Sequence[Row]) -> bool:
    return sum(is_person(row.text) for row in rows) >= _NAMES * len(rows)


def _table_end(rows: Sequence[Row], start: int) -> int:
    """Return where the table that begins with a row ends; `start` if none does."""
    first = rows[start]
    if len(first.segments) == 1:
        return start
    edges = [segment.left for segment in first.segments]
    full, stop, widest = 1, start + 1, 0.0
    for place in range(start + 1, len(rows)):
        row, above = rows[place], rows[place - 1]
        gap = row.top - above.bottom
        if gap > max(_WIDEST_GAP * row.height, 2 * widest) or not _fits(row, edges):
            break
        if _heads(row, gap) and not first.bold:
            break
        widest = max(widest, gap)
        if len(row.segments) > 1:
            full += 1
            stop = place + 1
        elif row.top - above.bottom < row.height:
            stop = place + 1
        else:
            break
    return stop if full >= _TABLE_ROWS else start


def _heads(row: Row, gap: float) -> bool:
    """Say whether a row is a heading: alone, apart from the row above, bold or in capitals."""
    alone = len(row.segments) == 1 and gap > _HEADED * row.height
    return alone and (row.bold or row.text.isupper()) and len(row.text) <= _LONGEST_HEADING


def _fits(row: Row, edges: list[float]) -> bool:
    """Say whether each segment of a row begins where a column does and ends before the next."""
    for segment in row.segments:
        column = _column(segment, edges)
        if column is None:
            return False
        if column + 1 < len(edges) and segment.right > edges[column + 1]:
            return False
    return True


def _is_cut(cell: str) -> bool:
    """Say whether a cell breaks off at a word that something must follow."""
    return bool(words := cell.split()) and words[-1] in SMALL_WORDS


def _column(segment: Segment, edges: Sequence[float]) -> int | None:
    near = [
        column
        for column, edge in enumerate(edges)
        if abs(segment.left - edge) <= _ALIGNED * segment.height
        # Centred headings and figures flush right: anywhere inside the column.
        or (column and edge <= segment.left and segment.right <= [*edges, float("inf")][column + 1])
    ]
    return near[0] if near else None


def _table(rows: Sequence[Row]) -> Table:
    """Gather the printed lines of a table's cells into its rows."""
    edges = [segment.left for segment in rows[0].segments]
    gaps = [below.top - above.bottom for above, below in pairwise(rows)]
    height = rows[0].height
    tight = min(gaps)
    apart = max(gaps) - tight > (_CELL_GAP - 1) * height
    apart = apart and not _begin_rows(rows, gaps, tight + (_CELL_GAP - 1) * height / 2)
    cells: list[list[str]] = []
    for place, row in enumerate(rows):
        columns = [_column(segment, edges) or 0 for segment in row.segments]
        wrapped = apart and place > 0 and gaps[place - 1] - tight < (_CELL_GAP - 1) * height / 2
        wrapped |= bool(cells) and any(_is_cut(cells[-1][column]) for column in columns)
        if not cells or not (wrapped or 0 not in columns):
            cells.append([""] * len(edges))
        for column, segment in zip(columns, row.segments, strict=True):
            cells[-1][column] = f"{cells[-1][column]}\n{segment.text}".strip()
    return Table(tuple(map(tuple, cells)), rows[0].page, rows[0].top)


def _begin_rows(rows: Sequence[Row], gaps: Sequence[float], close: float) -> bool:
    """Say whether lines close below another begin rows: most have words of their own in column 0.

    Where cells are wrapped, the first column is mostly empty there, or goes on in lower case.
    """
    left = rows[0].left
    below = [row for row, gap in zip(rows[1:], gaps, strict=True) if gap < close]
    own = [
        row
        for row in below
        if abs(row.left - left) <= _ALIGNED * row.height and row.segments[0].text[:1].isupper()
    ]
    return len(own) >= _BEGINS * len(below)
