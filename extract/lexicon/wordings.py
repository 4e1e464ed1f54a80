"""Wordings as data: named regular expressions, each held to the examples beside it.

An entry has an `id`, a `pattern`, and lists of what it `must` and `must_not` match. An example that
does not behave stops the load, so that a wording cannot be widened by accident.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from . import LexiconError, load
from .compiled import compiled

_SPACED = "(?x)"


@dataclass(frozen=True, slots=True)
class Wording:
    """One way of saying something.

    Attributes:
        id: Its name in the file.
        means: What a match says, in the terms of the file; the id where the file says no more.
        pattern: Its form.
    """

    id: str
    means: str
    pattern: re.Pattern[str]


def checked(file: str, kind: str, *, means: str = "id", whole: bool = False) -> Iterator[Wording]:
    """Yield the wordings of a file, each checked against its examples; case is ignored.

    Args:
        file: File name without its suffix.
        kind: The key of the entries in the file.
        means: The field that tells what a match says.
        whole: Whether a pattern must fit the whole of a text, rather than stand in it.

    Raises:
        LexiconError: An entry is malformed, or an example does not behave.
    """
    for entry in load(file)[kind]:
        place = place_of(file, entry)
        try:
            pattern = compiled(entry["pattern"], re.IGNORECASE)
            wording = Wording(entry["id"], entry[means], pattern)
            must, must_not = entry["must"], entry["must_not"]
        except (KeyError, re.error) as error:
            raise LexiconError(f"{place}: {error}") from error
        hold(place, must, must_not, pattern.fullmatch if whole else pattern.search)
        yield wording


def either(wordings: Iterable[Wording]) -> re.Pattern[str]:
    """Return one regular expression that fits wherever one of some wordings does.

    Most texts are none of what is looked for, and it takes less time to see that once.
    """
    patterns = (_as_part(wording.pattern.pattern) for wording in wordings)
    return compiled("|".join(patterns), re.IGNORECASE)


def _as_part(pattern: str) -> str:
    """Return a pattern as a group; what is written on several lines ends before a comment would."""
    spaced = pattern.startswith(_SPACED)
    return f"(?x:{pattern.removeprefix(_SPACED)}\n)" if spaced else f"(?:{pattern})"


def place_of(file: str, entry: dict[str, Any]) -> str:
    """Return where an entry stands, for messages: its file and id."""
    return f"lexicon/{file}.toml: {entry.get('id', entry)}"


def hold(
    place: str, must: Iterable[str], must_not: Iterable[str], reads: Callable[[str], object]
) -> None:
    """Hold what reads texts to the examples of its entry.

    Args:
        place: Where the entry stands.
        must: Texts that it must read.
        must_not: Texts that it must not.
        reads: Tells whether it reads one.

    Raises:
        LexiconError: An example does not behave.
    """
    for text in (t for t in must if not reads(t)):
        raise LexiconError(f"{place}: does not match {text!r}")
    for text in (t for t in must_not if reads(t)):
        raise LexiconError(f"{place}: matches {text!r}")


@cache
def _patterns(file: str, kind: str) -> tuple[re.Pattern[str], ...]:
    return tuple(w.pattern for w in checked(file, kind))


def says(file: str, kind: str, text: str) -> bool:
    """Tell whether one of the wordings of a kind, in a file, stands in a text."""
    return any(pattern.search(text) for pattern in _patterns(file, kind))


@cache
def _wordings(file: str) -> dict[str, re.Pattern[str]]:
    found: dict[str, re.Pattern[str]] = {}
    for entry in checked(file, "wording"):
        if entry.id in found:
            raise LexiconError(f"lexicon/{file}.toml: two wordings {entry.id!r}")
        found[entry.id] = entry.pattern
    return found


def wording(file: str, id_: str) -> re.Pattern[str]:
    """Return one wording of a file by its id.

    Raises:
        LexiconError: There is none of that id, or the file is malformed.
    """
    try:
        return _wordings(file)[id_]
    except KeyError as error:
        raise LexiconError(f"lexicon/{file}.toml: no wording {id_!r}") from error
