"""Numbers of paragraphs in a text whose blank lines are lost: they count on from line to line."""

import re
from collections.abc import Sequence

_NUMBER = re.compile(
    r"^[^\S\n]*(?P<number>\d{1,3}(?:\.\d{1,2}){0,4})\.?[^\S\n]+(?=[A-Z\"'\u2018\u201c(*<])",
    re.MULTILINE,
)
_AHEAD = 12
"""Numbers at starts of lines among which the next of a count is: the others are of lists in it."""
_LEAST = 3
_FROM_ONE = 2
"""Numbers of a count that begins with 1."""

_Place = tuple[int, ...]


def counted_lines(text: str) -> frozenset[int]:
    """Return where the lines begin whose numbers count on: "1", "1.1", "1.2", "2".

    Args:
        text: The stored text.

    Returns:
        Offsets of the numbers, the blanks before them left out.
    """
    found = list(_NUMBER.finditer(text))
    places = [tuple(map(int, line["number"].split("."))) for line in found]
    linked = [_next(places, at) for at in range(len(places))]
    counted: set[int] = set()
    for at in range(len(places)):
        if at in counted:
            continue
        chain = _chain(linked, at)
        if len(chain) >= (_FROM_ONE if places[at][-1] == 1 else _LEAST):
            counted.update(chain)
    return frozenset(found[at].start("number") for at in counted)


def _next(places: Sequence[_Place], at: int) -> int | None:
    """Return which of the numbers after one counts on from it."""
    place = places[at]
    after = {place[:depth] + (place[depth] + 1,) for depth in range(len(place))} | {(*place, 1)}
    return next(
        (n for n in range(at + 1, min(at + _AHEAD, len(places))) if places[n] in after), None
    )


def _chain(linked: Sequence[int | None], at: int) -> list[int]:
    chain = [at]
    while (following := linked[chain[-1]]) is not None:
        chain.append(following)
    return chain
