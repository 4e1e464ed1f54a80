"""Reading order of a page: columns of text one after the other, tables row by row."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain, groupby, pairwise

from ...layout.labels import lists_people
from ..marks import ACTIONS, item_mark
from .shapes import Card, Page, Row, Segment, Table
from .unruled import are_named, are_people, tables

_Gutters = tuple[float, ...]
"""Places on a page that part columns, from left to right."""

_OUTER = 0.15  # share of the text's width at each side where no columns are parted
_CROSSED = 0.04  # share of the lines that cross a gutter further up or down
_MOST_CROSSED = 0.4
_NARROWEST = 6  # points
_MOST_LANES = 3
_ALIGNED = 0.8  # share of what begins in two columns of a table that begins in one row
_PADDING = 0.25  # in heights of a line: what parts paragraphs or rows, over what parts lines
_SHIFTED = 0.5  # share of the lines of a column that may stand at the height of one beside
_COLUMN = 0.6  # share of the text's width that a table fills at most beside a column of text
_WRAPPED = 0.93  # share of a column's width at which its lines are wrapped
_COLUMN_ROWS = 5  # a column of text has at least this many lines
_LONGEST_LABEL = 40
_FEWEST_ROWS = 3
_PROSE_CHARS = 25  # characters to a line that a column of prose has on average
_APART = 0.7  # in heights of a line: a wider gap parts what columns belong to
_SAME_PLACE = 4  # points
_CENTRED = 24  # points from the middle of the text, which may not fill its room
_MARGIN = 0.6  # share of a page's width: a margin for actions begins beyond it
_ACTIONS = re.compile(ACTIONS, re.IGNORECASE)
_MARK_ALONE = re.compile(r"\S{1,9}")
_MINUTE = re.compile(r"[A-Z]{1,6} ?\d{1,4}[.:]?")  # numbers what is minuted, or heads a cell


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


def reading_order(page: Page, margin: ActionMargin | None = None) -> Iterator[Row | Table | Card]:
    """Yield a page's rows in the order they are read; aligned cells become tables.

    Args:
        page: The page, furniture left out.
        margin: Where actions stand beside the text, if anywhere.
    """
    rows = [_join_marks(row) for row in page.rows]
    narrow = [table for table in page.tables if _may_stand_in_column(table, page)]
    rows = sorted([*rows, *(table.as_row() for table in narrow)], key=lambda row: row.top)
    framed: list[Table | Card] = [*(t for t in page.tables if t not in narrow), *page.cards]
    for part in sorted(framed, key=lambda part: part.top):
        above = [row for row in rows if row.top < part.top]
        rows = rows[len(above) :]
        yield from _beside(above, page, margin)
        yield part
    yield from _beside(rows, page, margin)


def _may_stand_in_column(table: Table, page: Page) -> bool:
    """Say whether a table leaves room for a column of text beside it."""
    left = min((row.left for row in page.rows), default=0.0)
    right = max((row.right for row in page.rows), default=page.width)
    return table.edges[-1] - table.edges[0] < _COLUMN * (right - left)


def _beside(rows: Sequence[Row], page: Page, margin: ActionMargin | None) -> Iterator[Row | Table]:
    """Yield rows in order, what stands in the margin for actions after the text it is beside."""
    text: list[Row] = []
    actions: list[Row] = []
    for row in rows:
        last = row.segments[-1]
        if actions and _is_apart(actions[-1], row) and (not text or _is_apart(text[-1], row)):
            yield from _ordered(text, page)
            yield from actions
            text, actions = [], []
        if margin is not None and margin.holds(last, row):
            actions.append(replace(row, segments=(replace(last, bold=False),), marked=False))
            row = replace(row, segments=row.segments[:-1])  # noqa: PLW2901 - the rest of it
        if row.segments:
            text.append(row)
    yield from _ordered(text, page)
    yield from actions


def _ordered(rows: Sequence[Row], page: Page) -> Iterator[Row | Table]:
    for stretch in _stretches(rows, page.width):
        begin = 0
        for place, row in enumerate(stretch):
            if row.table is not None:
                yield from tables(stretch[begin:place], page.across)
                yield row.table
                begin = place + 1
        yield from tables(stretch[begin:], page.across)


def _join_marks(row: Row) -> Row:
    """Join a number or a bullet to the words it stands before, however wide the gap."""
    first, *rest = row.segments
    if not rest:
        return row
    joined = f"{first.text} {rest[0].text}"
    marked = _MARK_ALONE.fullmatch(first.text) is not None and _is_mark(first.text, joined)
    if not marked and (len(rest) > 1 or not _heads(*row.segments)):
        return row
    segment = replace(
        rest[0],
        text=joined,
        words=(*first.words, *rest[0].words),
        left=first.left,
        top=min(first.top, rest[0].top),
        bottom=max(first.bottom, rest[0].bottom),
    )
    return replace(row, segments=(segment, *rest[1:]), marked=marked)


def _is_mark(mark: str, joined: str) -> bool:
    """Say whether what stands apart before words is the number or bullet they begin with.

    A bullet may have a number after it, which is of the words.
    """
    found = item_mark(joined, 0, len(joined), bare=True)
    return found is not None and found[1] > len(mark)


def _heads(mark: Segment, words: Segment) -> bool:
    """Say whether what stands apart before a heading is the number of the minute it heads."""
    return _MINUTE.fullmatch(mark.text) is not None and words.text.isupper() and words.bold


def _stretches(rows: Sequence[Row], width: float) -> Iterator[list[Row]]:
    """Part rows where the page has columns, and yield these one after the other."""
    for gutters in _gutters(rows, width):
        plain: list[Row] = []
        found: list[list[Row]] = []
        for is_band, band in _bands(rows, gutters):
            whole = _columns(band, gutters) if is_band else ()
            columns = [part for column in whole for part in _parted_again(column, width)]
            if columns:
                found += [plain, *columns] if plain else columns
                plain = []
            else:
                plain += band
        if found:
            yield from [*found, plain] if plain else found
            return
    yield list(rows)


def _parted_again(column: list[Row], width: float) -> Iterator[list[Row]]:
    """Yield a column, or the columns of names that it is of itself."""
    beside = any(len(row.segments) > 1 for row in column)
    yield from _stretches(column, width) if beside and are_people(column) else [column]


def _bands(rows: Sequence[Row], gutters: _Gutters) -> Iterator[tuple[bool, list[Row]]]:
    """Part rows into those that leave the gutters free, where columns may be, and others."""
    middle = (min(row.left for row in rows) + max(row.right for row in rows)) / 2
    for free, group in groupby(rows, lambda row: not _crosses(row, gutters)):
        band = list(group)
        both = [
            place
            for place, row in enumerate(band)
            if row.right > gutters[0] and not _is_title(row, middle)
        ]
        if not free or not both:
            yield False, band
            continue
        # What stands apart above or below the right column belongs to the whole page.
        gaps = [place for place in range(1, len(band)) if _is_apart(band[place - 1], band[place])]
        start = max((gap for gap in gaps if gap <= both[0]), default=0)
        stop = min((gap for gap in gaps if gap > both[-1]), default=len(band))
        stop = _end_of_first(band, stop, [*gaps, len(band)], gutters[0])
        yield False, band[:start]
        if _columns(band[start:stop], gutters):
            yield True, band[start:stop]
        else:
            cuts = [start, *(gap for gap in gaps if start < gap < stop), stop]
            yield from ((True, band[cut:end]) for cut, end in pairwise(cuts))
        yield False, band[stop:]


def _end_of_first(band: Sequence[Row], stop: int, gaps: Sequence[int], gutter: float) -> int:
    """Return where the first column ends, which may go on below the others.

    Its paragraphs are wrapped at its edge, not at that of the page.
    """
    first = [s.right for row in band[:stop] for s in row.segments if s.right <= gutter]
    edge = max(first, default=0.0)
    for end in (gap for gap in gaps if gap > stop):
        wrapped = [row for row in band[stop : end - 1] if row.right > edge * _WRAPPED]
        if not wrapped:
            break
        stop = end
    return stop


def _is_title(row: Row, middle: float) -> bool:
    """Say whether a line is a title in the middle of the page, which is in no column."""
    centred = abs((row.left + row.right) / 2 - middle) < _CENTRED
    return len(row.segments) == 1 and centred and (row.bold or row.text.isupper())


def _crosses(row: Row, gutters: _Gutters) -> bool:
    return any(s.left < gutter < s.right for s in row.segments for gutter in gutters)


def _is_apart(above: Row, below: Row) -> bool:
    return below.top - above.bottom > _APART * below.height


def _columns(band: Sequence[Row], gutters: _Gutters) -> tuple[list[Row], ...]:
    """Return the columns of a band; nothing if it has none."""
    edges = (float("-inf"), *gutters, float("inf"))
    columns = [
        _with_room([_join_marks(part) for row in band if (part := _part(row, left, right))])
        for left, right in pairwise(edges)
    ]
    first, *others = columns
    beside = all(row.segments[-1].left > gutters[0] for row in band if row.left < gutters[0])
    if beside and are_people(first) and not all(are_people(o) or are_named(o) for o in others):
        return ()  # names, and what each of them is
    return tuple(columns) if _are_columns(columns) else ()


def _part(row: Row, left: float, right: float) -> Row | None:
    """Return what of a row stands between two places."""
    segments = tuple(s for s in row.segments if left < s.right and s.left < right)
    return replace(row, segments=segments) if segments else None


def _with_room(rows: Sequence[Row]) -> list[Row]:
    """Note on the lines of a column of prose where it ends; those of a list end by themselves."""
    room = max((row.right for row in rows), default=0.0)
    if rows and are_people(rows):
        return [replace(row, room=2 * room) for row in rows]  # none is wrapped
    return [replace(row, room=room) for row in rows] if _is_prose(rows) else list(rows)


def _is_prose(rows: Sequence[Row]) -> bool:
    return sum(len(row.text) for row in rows) >= _PROSE_CHARS * len(rows)


def _gutters(rows: Sequence[Row], width: float) -> Iterator[_Gutters]:
    """Yield where columns may be parted: in what hardly any line crosses, or by a left edge."""
    lanes = _lanes(rows)
    if len(lanes) > 1:
        yield lanes
    yield from ((lane,) for lane in lanes)
    edges = Counter(
        round(segment.left)
        for row in rows
        for segment in row.segments
        if width * 0.3 < segment.left < width * 0.7
    )
    if edges:
        edge, count = edges.most_common(1)[0]
        if count >= _FEWEST_ROWS:
            yield (edge - 2,)


def _lanes(rows: Sequence[Row]) -> _Gutters:
    """Return the places between which hardly any line goes on from the left to the right."""
    left = min((row.left for row in rows), default=0.0)
    right = max((row.right for row in rows), default=0.0)
    steps = [0] * (int(right - left) + 2)
    for row in rows:
        for segment in row.segments:
            steps[int(segment.left - left)] += 1
            steps[int(segment.right - left) + 1] -= 1
    inner = range(int(len(steps) * _OUTER), int(len(steps) * (1 - _OUTER)))
    crossed = list(accumulate(steps))
    most = min((crossed[x] for x in inner), default=0) + len(rows) * _CROSSED
    if most > len(rows) * _MOST_CROSSED:
        return ()
    lanes = (list(group) for free, group in groupby(inner, lambda x: crossed[x] <= most) if free)
    wide = [lane for lane in lanes if len(lane) >= _NARROWEST]
    return tuple(left + lane[-1] for lane in wide) if len(wide) <= _MOST_LANES else ()


def _are_columns(columns: Sequence[list[Row]]) -> bool:
    """Say whether columns are to be read one after the other, not rows of a table."""
    people = all(map(are_people, columns))
    fewest = max if people else min  # the last column of a list of names may be short
    if fewest(map(len, columns)) < _FEWEST_ROWS:
        return False
    if people or all(map(are_named, columns)):
        # A label further down begins another list, whose names stand beside it.
        first, *others = columns
        lines = chain(first[1:], *others)
        return not any(_is_label(row.segments[0].text) for row in lines)
    if min(map(len, columns)) < _COLUMN_ROWS:
        return False
    if all(map(_flows, columns)):
        return not any(_are_aligned(*pair) for pair in pairwise(columns))
    # What stands beside running text at heights of its own is no part of its lines.
    return any(map(_flows, columns)) and all(_are_shifted(*pair) for pair in pairwise(columns))


def _is_label(text: str) -> bool:
    return text.endswith(":") or (len(text) <= _LONGEST_LABEL and lists_people(text))


def _flows(rows: Sequence[Row]) -> bool:
    """Say whether lines could be running text, most of them full."""
    single = sum(len(row.segments) == 1 for row in rows)
    return _is_prose(rows) and single > len(rows) / 2


def _are_aligned(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Say whether what begins in one column begins beside what begins in the other, as in rows."""
    begins = [row.top for row in _begin(left)]
    beside = [any(abs(row.top - top) < _SAME_PLACE for top in begins) for row in _begin(right)]
    fewest = min(len(begins), len(beside))
    return fewest >= _FEWEST_ROWS and sum(beside) >= _ALIGNED * fewest


def _are_shifted(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Say whether most lines of two columns stand at other heights than those beside them."""
    fewer, more = sorted((left, right), key=len)
    tops = {round(row.top + step) for row in more for step in (-1, 0, 1)}
    return sum(round(row.top) in tops for row in fewer) < _SHIFTED * len(fewer)


def _begin(rows: Sequence[Row]) -> Iterator[Row]:
    """Yield the lines that stand further below those above than lines of one paragraph do."""
    yield rows[0]
    gaps = [below.top - above.bottom for above, below in pairwise(rows)]
    for gap, row in zip(gaps, rows[1:], strict=True):
        if gap > min(gaps) + _PADDING * row.height:
            yield row
