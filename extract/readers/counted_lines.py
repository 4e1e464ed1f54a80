"""Numbers of paragraphs in a text whose blank lines are lost: they count on from line to line."""

import re
from collections.abc import Iterator, Mapping, Sequence
from string import ascii_lowercase
from typing import Final

from .marks import MONTHS

_NUMBER = re.compile(
    r"^[^\S\n]*(?P<number>(?P<series>[A-Z]{0,2})(?P<count>\d{1,3}(?:\.\d{1,2}){0,4}))[.:]?"
    rf"[^\S\n]+(?!(?i:{MONTHS})\b)(?=[A-Z\"'\u2018\u201c(*<])",
    re.MULTILINE,
)
"""A number that capitals may stand before: "2", "2.1", "R2"."""
_AHEAD = 12
"""Numbers at starts of lines among which the next of a count is: the others are of lists in it."""
_LEAST = 3
_FROM_ONE = 2
"""Numbers of a count that begins with 1."""
_LED = re.compile(r":-?[^\S\n]*\n\s*(?P<mark>[1ai])[^\S\n]+(?=\w)")
"""A line that leads into a list, and the first of its marks, without a full stop or bracket."""
_COUNTS: Final = {
    "1": [str(number) for number in range(1, 27)],
    "a": list(ascii_lowercase),
    "i": ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"],
}
_LONGEST_ITEM = 1500

_Place = tuple[str | int, ...]


def counted_lines(text: str) -> Mapping[int, tuple[str, int]]:
    """Find the lines whose numbers count on: "1", "1.1", "1.2", "2"; and "a", "b" below a colon.

    Args:
        text: The stored text.

    Returns:
        The number of each and where the words after it begin, by where the number does.
    """
    found = list(_NUMBER.finditer(text))
    places = [_place(line) for line in found]
    linked = [_next(places, at) for at in range(len(places))]
    counted: set[int] = set()
    for at, place in enumerate(places):
        if at in counted:
            continue
        chain = _chain(linked, at)
        if len(chain) >= (_FROM_ONE if place[-1] == 1 else _LEAST):
            counted.update(chain)
    numbered = {found[at].start("number"): (found[at]["number"], found[at].end()) for at in counted}
    return {**dict(_led(text)), **numbered}


def _place(line: re.Match[str]) -> _Place:
    return line["series"], *map(int, line["count"].split("."))


def _next(places: Sequence[_Place], at: int) -> int | None:
    """Return which of the numbers after one counts on from it."""
    series, *counts = places[at]
    after = {(series, *counts[:depth], int(count) + 1) for depth, count in enumerate(counts)} | {
        (*places[at], 1)
    }
    return next(
        (n for n in range(at + 1, min(at + _AHEAD, len(places))) if places[n] in after), None
    )


def _chain(linked: Sequence[int | None], at: int) -> list[int]:
    chain = [at]
    while (following := linked[chain[-1]]) is not None:
        chain.append(following)
    return chain


def _led(text: str) -> Iterator[tuple[int, tuple[str, int]]]:
    """Yield the marks of lists that colons lead into, if there are two at least."""
    for lead in _LED.finditer(text):
        at = lead.start("mark")
        marks = []
        for mark in _COUNTS[lead["mark"]]:
            line = re.compile(rf"^[^\S\n]*(?P<mark>{mark})[^\S\n]+(?=\w)", re.MULTILINE)
            found = line.search(text, text.rfind("\n", 0, at) + 1, at + _LONGEST_ITEM)
            if found is None:
                break
            marks.append((found.start("mark"), (mark, found.end())))
            at = found.end()
        if len(marks) > 1:
            yield from marks
