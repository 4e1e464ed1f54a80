"""Lists of names with the surname first that run on in one line: "Archer, E. Ball, D. Benn, J."."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

from ..layout.section_lines import Line
from ..layout.words import Words
from ..lexicon import lexicon
from ..names import cased
from .personal_name import Name

_PARTICLES = "|".join(map(re.escape, sorted(lexicon().particles, key=len, reverse=True)))
_HONORIFICS = "|".join(map(re.escape, sorted(lexicon().honorifics, key=len, reverse=True)))
_SURNAME = rf"(?:(?i:{_PARTICLES}) )*[A-Z][\w'’]+(?:[- ][A-Z][\w'’]+)*"
_INITIALS = r"[A-Z]{1,3}(?![\w'’])\.?(?: ?[A-Z](?![\w'’])\.?){0,3}"
_ASIDE = r"\([^()\n]{1,60}\)"
_NAME = re.compile(
    rf"(?P<surname>{_SURNAME}),\s?(?:(?i:{_HONORIFICS})\.? )?(?P<initials>{_INITIALS})"
    rf"\s*(?:{_ASIDE}\s*)?[;,.]?\s*(?:(?:and|&)\s+)?"
)
_OPENING = re.compile(rf"(?i:{'|'.join(sorted(lexicon().plural_honorifics))})\s*:?\s*")
_ENDS = re.compile(r"\Z|[\na-z]")
"""What follows a list in prose, which no other name does."""
_FEWEST = 2


def turned_runs(words: Words, lines: Iterable[Line]) -> dict[int, Name]:
    """Return the names of lists that are nothing but surnames with initials after them.

    Read in order, "Archer, E. Ball, D. Benn, J." would name E. Ball and D. Benn; that the list
    begins with a surname and ends in initials tells that it is turned.

    Args:
        words: The tokens of the paper.
        lines: Its lines that name people, in order.

    Returns:
        The names by the token that each begins at.
    """
    found: dict[int, Name] = {}
    for start, end in _stretches(words, lines):
        names, last = _names(words, words.starts[start], words.ends[end - 1])
        if last == words.ends[end - 1]:
            found |= names
    for token in words.find(lexicon().plural_honorifics):
        _, end = words.units[words.unit_of[token]]
        names, last = _names(words, words.starts[token], words.ends[end - 1])
        if _ENDS.match(words.source, last):
            found |= names
    return found


def _stretches(words: Words, lines: Iterable[Line]) -> Iterator[tuple[int, int]]:
    """Yield the lines of each list, those of one paragraph together."""
    spans: list[tuple[int, int]] = []
    for line in lines:
        start, end = line.start, line.end
        goes_on = spans and spans[-1][1] == start
        if start == end:
            continue
        if goes_on and words.unit_of[start - 1] == words.unit_of[start] and not line.heading:
            spans[-1] = spans[-1][0], end
        else:
            spans.append((start, end))
    yield from spans


def _names(words: Words, offset: int, stop: int) -> tuple[dict[int, Name], int]:
    """Return the names from an offset on, if there are several, and the offset after the last."""
    if opening := _OPENING.match(words.source, offset, stop):
        offset = opening.end()
    found = []
    while named := _NAME.match(words.source, offset, stop):
        found.append(_name(words, named))
        offset = named.end()
    return {name.start: name for name in found if len(found) >= _FEWEST}, offset


def _name(words: Words, named: re.Match[str]) -> Name:
    start = bisect_left(words.starts, named.start("surname"))
    end = bisect_left(words.starts, named.end("initials"))
    given = " ".join(filter(str.isalpha, named["initials"]))
    return Name(start, end, start, given, cased(named["surname"]), official=False, titled=False)
