"""What the header of a table's column announces: `tables.toml`."""

import re
from collections import defaultdict
from functools import cache, lru_cache

from .wordings import Wording, checked


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
