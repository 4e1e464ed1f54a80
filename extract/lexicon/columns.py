"""What the header of a table's column announces: `tables.toml`."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from .wordings import Wording, checked, wording

_BRACKETED = wording("tables", "bracketed-in-header")
_FURTHER = wording("tables", "further-in-header")
_OF_WHAT = wording("tables", "of-what-in-header")
_QUALIFIED = wording("tables", "qualified-header")
_EXACT = frozenset({"officer", "present"})
"""Kinds whose headers say another thing with more words: "Director (People)", "Attendance 2024"."""


@cache
def columns() -> tuple[Wording, ...]:
    """Return the kinds of column.

    Raises:
        LexiconError: An entry is malformed, or an example does not behave.
    """
    return tuple(checked("tables", "column", whole=True))


@lru_cache(maxsize=2**12)
def kinds_of(header: str) -> tuple[str, ...]:
    """Return the kinds of column that a header may be of, the likeliest first.

    Args:
        header: What it says, in lower case.
    """
    return tuple(column.id for column in columns() if column.pattern.fullmatch(header))


@lru_cache(maxsize=2**12)
def kinds_of_cell(header: str) -> tuple[str, ...]:
    """Return the kinds of column that a cell above one may announce, the likeliest first.

    Where it is no header as it stands, what it is of, what it is joined with and what qualifies
    it are left out: "Role within agency", "Chair and deputy", "Appointed chair (2024)".

    Args:
        header: What it says, in lower case.
    """
    less = map(kinds_of, _readings(header))
    return kinds_of(header) or next((k for k in less if k and k[0] not in _EXACT), ())


def _readings(header: str) -> Iterator[str]:
    """Yield ever less of a header."""
    plain = _BRACKETED.sub("", header).strip(" ?:")
    yield plain
    first = _FURTHER.split(plain)[0]
    yield first
    head = _OF_WHAT.sub("", first)
    yield head
    qualified = _QUALIFIED.fullmatch(head)
    if qualified:
        yield qualified["head"]


@cache
def _patterns() -> dict[str, list[re.Pattern[str]]]:
    """Return how the headers of each kind of column look."""
    found: dict[str, list[re.Pattern[str]]] = defaultdict(list)
    for column in columns():
        found[column.id].append(column.pattern)
    return found


def is_of(kind: str, header: str) -> bool:
    """Tell whether a header may be of a kind of column.

    Args:
        kind: The kind.
        header: What the header says, in lower case.
    """
    return any(pattern.fullmatch(header) for pattern in _patterns()[kind])
