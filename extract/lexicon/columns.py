"""What the header of a table's column announces: `tables.toml`."""

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
