"""Notes at the foot of a PDF's pages, which interrupt what goes on on the next page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .glyphs import join_words
from .shapes import Page, Row, Segment

_SMALLER = 0.93  # of the height of the text's lines: notes are set smaller
_RAISED = 0.85  # of the height of a note's words: so is the mark before it
_LONGEST_RULE = 0.45  # share of the page's width: it stands above the notes
_LINE = 3.0  # points: as thick as it may be
_LONGEST_MARK = 3


def part_notes(page: Page, height: float) -> tuple[Page, list[list[Row]]]:
    """Part the notes at the foot of a page from its text.

    Args:
        page: The page, furniture left out.
        height: Height of the lines of the text.

    Returns:
        The page without them, and the lines of each, their marks left out.
    """
    start = len(page.rows)
    while start and page.rows[start - 1].height < height * _SMALLER:
        start -= 1
    ruled = _below_rule(page, start)
    if ruled is None:
        while start < len(page.rows) and not _is_marked(page.rows[start]):
            start += 1
    else:
        start = ruled
    notes = list(_notes(page.rows[start:], ruled=ruled is not None))
    return replace(page, rows=page.rows[:start]) if notes else page, notes


def _below_rule(page: Page, start: int) -> int | None:
    """Return the first line below the short rule above a page's notes, if it begins one."""
    for rule in page.across:
        if rule[2] - rule[0] < _LONGEST_RULE * page.width:
            below = [n for n in range(start, len(page.rows)) if page.rows[n].top > rule[1]]
            apart = not any(t.bottom > rule[3] + _LINE for t in page.tables)
            if below and apart and _is_marked(page.rows[below[0]], raised=False):
                return below[0]
    return None


def _notes(rows: Sequence[Row], *, ruled: bool) -> Iterator[list[Row]]:
    note: list[Row] = []
    for row in rows:
        marked = _is_marked(row, raised=not ruled)
        if note and marked:
            yield note
            note = []
        note.append(_unmarked(row) if not note and marked else row)
    if note:
        yield note


def _is_marked(row: Row, *, raised: bool = True) -> bool:
    """Tell whether a line begins with a number or star, small and raised, before larger words."""
    words = row.segments[0].words
    if len(words) == 1 and len(row.segments) > 1:
        words += row.segments[1].words
    mark, *others = words
    return (
        bool(others)
        and len(mark.text) <= _LONGEST_MARK
        and mark.text.strip("*").isdecimal() | (mark.text == "*")
        and (not raised or mark.height < others[0].height * _RAISED)
    )


def _unmarked(row: Row) -> Row:
    first, *others = row.segments
    words = first.words[1:]
    segments: list[Segment] = [join_words(words), *others] if words else others
    return replace(row, segments=tuple(segments), marked=False)
