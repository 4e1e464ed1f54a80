"""The parts of a run that lists several things under one noun: "Ashby and Wend LSCBs"."""

from collections.abc import Iterator

from ..layout.words import AND
from .search import Search

_PARTING = AND | {","}


def parts_of(search: Search, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches between "and" and commas, as first and last-plus-one tokens."""
    first = start
    for token in range(start, end + 1):
        if token == end or search.words.lower(token) in _PARTING:
            if token > first:
                yield first, token
            first = token + 1
