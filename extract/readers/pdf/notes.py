"""Notes at the foot of a PDF's pages, which interrupt what goes on on the next page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .glyphs import join_words
from .shapes import Page, Row, Segment

_SMALLER = 0.93  # of the height of the text's lines: notes are set smaller
_RAISED = 0.85  # of the height of a note's words: so is the mark before it
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
    while start < len(page.rows) and not _is_marked(page.rows[start]):
        start += 1
    notes = list(_notes(page.rows[start:]))
    return replace(page, rows=page.rows[:start]) if notes else page, notes


def _notes(rows: Sequence[Row]) -> Iterator[list[Row]]:
    note: list[Row] = []
    for row in rows:
        if note and _is_marked(row):
            yield note
            note = []
        note.append(_unmarked(row) if not note else row)
    if note:
        yield note


def _is_marked(row: Row) -> bool:
    """Tell whether a line begins with a small raised number or star before larger words."""
    words = row.segments[0].words
    if len(words) == 1 and len(row.segments) > 1:
        words += row.segments[1].words
    mark, *others = words
    return (
        bool(others)
        and len(mark.text) <= _LONGEST_MARK
        and mark.text.strip("*").isdecimal() | (mark.text == "*")
        and mark.height < others[0].height * _RAISED
    )


def _unmarked(row: Row) -> Row:
    first, *others = row.segments
    words = first.words[1:]
    segments: list[Segment] = [join_words(words), *others] if words else others
    return replace(row, segments=tuple(segments), marked=False)
