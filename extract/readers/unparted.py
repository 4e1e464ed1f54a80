"""Paragraphs between which no blank line is left: a converter has dropped the blank lines.

A line that ends a sentence although the next word would have fitted on it ends a paragraph.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ..document import LEVEL_BARE, BlockKind
from .lines import Draft
from .marks import is_title, trim

_FEWEST = 6
"""Lines of what may be several paragraphs."""
_PROSE = 60
"""Characters of a line of prose at least."""
_UNWRAPPED = 160
"""Characters that no wrapped line has."""
_LONG = 100
"""Characters of a line that is likely to end at a margin, or is a whole paragraph."""
_SHORT = 0.6
"""Of the width of a wrapped paragraph, a line that ends well before the margin."""
_FULL = 0.8
"""The same, a line that reaches it."""
_AHEAD = 16
"""Lines within which the first sentence of a paragraph ends."""
_STOPS = (".", "!", "?")
_OF_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
_GOES_ON = re.compile(r"\s*[a-z]\S")
_STRAY = 0.03
"""Of the lines right below another, those that may begin in lower case where none is wrapped."""


def part_paragraphs(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Part paragraphs that no blank line parts.

    Args:
        text: The stored text.
        drafts: Its blocks so far, in reading order.
    """
    if are_lines_whole(text):
        drafts = [part for draft in drafts for part in _without_prose(text, draft)]
    return [
        part
        for draft in drafts
        for part in (_parts(text, draft) if _may_be_several(draft) else (draft,))
    ]


def are_lines_whole(text: str) -> bool:
    """Tell whether each line of a text is a paragraph, as where a page was copied from a browser.

    Some are longer than any margin allows, and hardly any goes on in lower case from the one above.

    Args:
        text: The stored text.
    """
    lines = text.split("\n")
    below = [line for above, line in pairwise(lines) if above.strip() and line.strip()]
    going_on = sum(_GOES_ON.match(line) is not None for line in below)
    return (
        len(below) >= _FEWEST
        and max(map(len, lines)) > _UNWRAPPED
        and going_on <= _STRAY * len(below)
    )


def _without_prose(text: str, draft: Draft) -> Iterator[Draft]:
    """Yield an item of one line with a bullet, and apart from it the lines below."""
    bulleted = draft.kind is BlockKind.ITEM and not any(map(str.isalnum, draft.marker))
    if not bulleted or draft.lines == 1 or draft.gaps:
        yield draft
        return
    lines = _lines(text, draft)
    yield _part(draft, lines[:1], heads=False)
    yield _draft(lines[1:])


def part_leads(text: str, draft: Draft) -> Iterator[Draft]:
    """Yield the parts of a paragraph: a line that ends in a colon begins one.

    Args:
        text: The stored text.
        draft: A draft.
    """
    if draft.kind is not BlockKind.PARAGRAPH or draft.lines == 1 or draft.gaps:
        yield draft
        return
    lines = _lines(text, draft)
    begins = [n for n, (_, end) in enumerate(lines) if n and text[end - 1] == ":"]
    for first, last in pairwise([0, *begins, len(lines)]):
        yield _draft(lines[first:last])


def _lines(text: str, draft: Draft) -> list[tuple[int, int]]:
    return [trim(text, *span) for span in pairwise([*line_starts(text, draft), draft.end])]


def line_starts(text: str, draft: Draft) -> list[int]:
    """Return where the lines of a draft begin.

    Args:
        text: The stored text.
        draft: The draft.
    """
    starts = [draft.start]
    while (newline := text.find("\n", starts[-1], draft.end)) >= 0:
        starts.append(newline + 1)
    return starts


def _may_be_several(draft: Draft) -> bool:
    return draft.kind in _OF_LINES and draft.lines >= _FEWEST and not draft.gaps


def _parts(text: str, draft: Draft) -> Iterator[Draft]:
    lines = _lines(text, draft)
    width = max(end - start for start, end in lines)
    printed = [text[slice(*line)] for line in lines]
    heads = {n for n, pair in enumerate(pairwise(printed)) if _heads(*pair)}
    heads = heads if width > _UNWRAPPED or _are_whole(printed) else set()
    first = 0
    for place, (line, below) in enumerate(pairwise(printed), 1):
        rest = printed[place : place + _AHEAD]
        if place == 1 and draft.kind is BlockKind.ITEM:  # what heads a clause has its number
            parted = is_title(line) and _ends_list(below, rest[1:], width)
        else:
            parted = _ends(line, below, width) or _ends_list(line, rest, width)
        if parted or not heads.isdisjoint({place - 1, place}):
            yield _part(draft, lines[first:place], heads=first in heads)
            first = place
    yield _part(draft, lines[first:], heads=False)


def _part(draft: Draft, lines: Sequence[tuple[int, int]], *, heads: bool) -> Draft:
    """Return a part of a draft: the first of an item is the item."""
    if draft.kind is BlockKind.ITEM and lines[0][0] == draft.start:
        return replace(draft, end=lines[-1][1], lines=len(lines), first=lines[0][1])
    return _heading(lines[0]) if heads else _draft(lines)


def _heading(line: tuple[int, int]) -> Draft:
    start, end = line
    return Draft(BlockKind.HEADING, start, end, level=LEVEL_BARE, first=end)


def _draft(lines: Sequence[tuple[int, int]]) -> Draft:
    (start, first), (_, end) = lines[0], lines[-1]
    return Draft(BlockKind.PARAGRAPH, start, end, lines=len(lines), first=first)


def _are_whole(lines: Sequence[str]) -> bool:
    """Tell whether each long line is a paragraph, so that nothing is wrapped."""
    long = [line for line in lines if len(line) > _LONG]
    return len(long) > 1 and all(line.endswith(_STOPS) for line in long)


def _heads(line: str, below: str) -> bool:
    """Tell whether a line is the title of the one below, which is a paragraph as a whole."""
    return is_title(line) and not is_title(below) and below.endswith(_STOPS)


def _ends(line: str, below: str, width: int) -> bool:
    """Tell whether a paragraph ends with a line."""
    if not below[:1].isupper() or not any(map(str.isalpha, line)):
        return False
    fits = width > _UNWRAPPED or len(line) + 1 + len(below.split(maxsplit=1)[0]) <= width
    told = len(below) >= _PROSE and below.endswith(_STOPS)
    return fits and (line.endswith(_STOPS) or (line.endswith(":") and told))


def _ends_list(line: str, below: Sequence[str], width: int) -> bool:
    """Tell whether a short line is of a list or a heading, and wrapped prose begins below it."""
    if not (_PROSE <= width <= _UNWRAPPED and len(line) <= _SHORT * width):
        return False
    stop = next((n for n, other in enumerate(below) if other.endswith(_STOPS)), None)
    full = below[: max(stop, 1)] if stop is not None else ()
    return bool(full) and below[0][:1].isupper() and all(len(o) >= _FULL * width for o in full)
