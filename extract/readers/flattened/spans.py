"""What a text has on its lines, and the headers below which a table may stand."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from ...document import Block
from ...layout.places import place_spans

Span = tuple[int, int]
"""Where something begins in a text, and ends."""
LINE: Final = re.compile(r"[^\S\n]*(\S(?:[^\n]*\S)?)?[^\S\n]*(?:\n|\Z)")
"""A line, of which the group is what is printed on it, if anything is."""
_WORD = re.compile(r"\([A-Z]{2,4}\)(?=[A-Z][a-z])|\S+")
"""A word; initials in brackets may have lost the blank after them: "(AV)Head"."""


def words_in(text: str, start: int, stop: int) -> list[Span]:
    """Return where the words of a stretch of a text stand; a place of several is one.

    Args:
        text: The text.
        start: Where the stretch begins.
        stop: Where it ends.
    """
    words = [word.span() for word in _WORD.finditer(text, start, stop)]
    places = place_spans(text)
    for first, last in places[bisect_left(places, (start, start)) :]:
        if first >= stop:
            break
        inside = [n for n, (begin, end) in enumerate(words) if begin < last and first < end]
        if len(inside) > 1 and last <= stop:
            words[inside[0] : inside[-1] + 1] = [(words[inside[0]][0], words[inside[-1]][1])]
    return words


def place_after(text: str, start: int, stop: int) -> int:
    """Return where the first name of a place of several words stands after a start, or the stop."""
    places = place_spans(text)
    at = bisect_left(places, (start + 1, start))
    return min(places[at][0], stop) if at < len(places) else stop


def free_headers(
    header: re.Pattern[str], text: str, taken: AbstractSet[int], tables: Sequence[Block]
) -> Iterator[re.Match[str]]:
    """Yield the headers of tables that no table has yet.

    Args:
        header: What a header is like.
        text: The text.
        taken: Offsets at which the lines begin that belong to no such table.
        tables: The tables found so far; those that are added meanwhile count.
    """
    for found in header.finditer(text):
        if found.start() not in taken and not (tables and found.start() < tables[-1].end):
            yield found
