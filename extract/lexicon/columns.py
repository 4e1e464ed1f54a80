"""What the header of a table's column announces: `tables.toml`."""

from functools import cache

from .wordings import Wording, checked


@cache
def columns() -> tuple[Wording, ...]:
    """Return the kinds of column.

    Raises:
        LexiconError: An entry is malformed, or an example does not behave.
    """
    return tuple(checked("tables", "column", whole=True))
