"""Reading order of a page: columns of text one after the other, tables row by row."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from .glyphs import Page, Row, Segment, Table
from .marks import ACTIONS, item_mark
from .unruled import are_people, tables

_COLUMN_ROWS = 5  # a column of text has at least this many lines
_FEWEST_ROWS = 3
_PROSE_CHARS = 25  # characters to a line that a column of prose has on average
_APART = 0.7  # in heights of a line: a wider gap parts what columns belong to
_SAME_PLACE = 4  # points
_MARGIN = 0.6  # share of a page's width: a margin for actions begins beyond it
_ACTIONS = re.compile(ACTIONS, re.IGNORECASE)
_MARK_ALONE = re.compile(r"\S{1,9}")


@dataclass(frozen=True, slots=True)
class ActionMargin:
    """The margin beside minutes that says who is to act: from where it is headed to the end."""

    left: float
    page: int
    top: float

    def holds(self, segment: Segment, row: Row) -> bool:
        """Say whether a segment of a row stands in it."""
        below = (row.page, row.top) > (self.page, self.top)
        return below and abs(segment.left - self.left) < _SAME_PLACE


def action_margin(pages: Iterable[Page]) -> ActionMargin | None:
    """Find what heads the margin for actions: "Action" by itself, or beside a numbered heading."""
    for page in pages:
        for row in page.rows:
            last = row.segments[-1]
            headed = _ACTIONS.fullmatch(last.text) and last.left > page.width * _MARGIN
            if headed and (len(row.segments) == 1 or _join_marks(row).marked):
                return ActionMargin(last.left, row.page, row.top)
    return None


def reading_order(page: Page, margin: ActionMargin | None = None) -> Iterator[Row | Table]:
    """Yield a page's rows in the order they are read; aligned cells become tables.

    Args:
        page: The page, furniture left out.
        margin: Where actions stand beside the text, if anywhere.
    """
    rows = [_join_marks(row) for row in page.rows]
    for table in page.tables:
        above = [row for row in rows if row.top < table.top]
        rows = rows[len(above) :]
        yield from _beside(above, page.width, margin)
        yield table
    yield from _beside(rows, page.width, margin)


def _beside(
    rows: Sequence[Row], width: float, margin: ActionMargin | None
) -> Iterator[Row | Table]:
    """Yield rows in order, what stands in the margin for actions after the text it is beside."""
    text: list[Row] = []
    actions: list[Row] = []
    for row in rows:
        last = row.segments[-1]
        if actions and _is_apart(actions[-1], row) and (not text or _is_apart(text[-1], row)):
            yield from _ordered(text, width)
            yield from actions
            text, actions = [], []
        if margin is not None and margin.holds(last, row):
            actions.append(replace(row, segments=(replace(last, bold=False),), marked=False))
            row = replace(row, segments=row.segments[:-1])  # noqa: PLW2901 - the rest of it
        if row.segments:
            text.append(row)
    yield from _ordered(text, width)
    yield from actions


def _ordered(rows: Sequence[Row], width: float) -> Iterator[Row | Table]:
    for stretch in _stretches(rows, width):
        yield from tables(stretch)


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
        words=(*first.words, *rest[0].words),
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
    halves = [(_part(row, gutter, left=True), _part(row, gutter, left=False)) for row in band]
    left = _with_room([part for part, _ in halves if part])
    right = _with_room([part for _, part in halves if part])
    beside = all(right_part for left_part, right_part in halves if left_part)
    if beside and are_people(left) and not are_people(right):
        return ()  # names, and what each of them is
    return (left, right) if _is_columns(left, right) else ()


def _with_room(rows: Sequence[Row]) -> list[Row]:
    """Note on the lines of a column of prose where it ends; those of a list end by themselves."""
    room = max((row.right for row in rows), default=0.0)
    return [replace(row, room=room) for row in rows] if _is_prose(rows) else list(rows)


def _is_prose(rows: Sequence[Row]) -> bool:
    return sum(len(row.text) for row in rows) >= _PROSE_CHARS * len(rows)


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
    return edge - 2 if count >= _FEWEST_ROWS else None


def _is_columns(left: list[Row], right: list[Row]) -> bool:
    """Say whether two halves are columns to be read one after the other, not rows of a table."""
    if min(len(left), len(right)) < _FEWEST_ROWS:
        return False
    halves = (left, right)
    if all(map(are_people, halves)):
        # A label further down begins another list, whose names stand beside it.
        return not any(row.segments[0].text.endswith(":") for row in (*left[1:], *right[1:]))
    return min(len(left), len(right)) >= _COLUMN_ROWS and all(
        _is_prose(half) and sum(len(row.segments) == 1 for row in half) > len(half) / 2
        for half in halves
    )
