"""Lists of words as data: the keys of a file, or of a table in it, are the fields of a class.

An entry "{months}" stands for all entries of that list of `english.toml`, so that each list stands
once.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self, get_origin, get_type_hints

from . import LexiconError, load

_NAMED = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Lists:
    """Lists that stand together; the type of a field says into what its entries are collected."""

    @classmethod
    def read(cls, file: str) -> Self:
        """Return the lists of a file.

        Args:
            file: File name without its suffix.

        Raises:
            LexiconError: A list is missing, or unknown.
        """
        return cls.of(f"lexicon/{file}.toml:", load(file))

    @classmethod
    def of(cls, place: str, table: dict[str, Any]) -> Self:
        """Return the lists of a table.

        Args:
            place: Where the table stands, for messages.
            table: Its content.

        Raises:
            LexiconError: A list is missing, or unknown.
        """
        kinds = get_type_hints(cls)
        wrong = kinds.keys() ^ table.keys()
        if wrong:
            raise LexiconError(f"{place} lacks or does not know {', '.join(sorted(wrong))}")
        return cls(
            **{name: _collect(f"{place} [{name}]", kinds[name], table[name]) for name in kinds}
        )


def _collect(place: str, kind: Any, value: Any) -> object:
    """Return the value of a key as what its field is: lists again, a dictionary, set or tuple."""
    collection = get_origin(kind)
    if collection is None:
        return kind.of(place, value)
    return collection(value if collection is dict else _entries(place, value))


def _entries(place: str, written: list[str]) -> Iterator[str]:
    for entry in written:
        named = _NAMED.fullmatch(entry)
        if named is None:
            yield entry
            continue
        try:
            yield from load("english")[named[1]]
        except KeyError:
            raise LexiconError(f"{place}: english.toml has no list {entry}") from None
