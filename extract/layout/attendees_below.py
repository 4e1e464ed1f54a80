"""People listed right below the head of minutes, with no label between.

"Notes of the meeting on 4 May 2018", and then "Ann Vale, Chief Nurse" and the others, one to a
line or a row: nothing but the head says that they were there. On a page of agenda and minutes they
stand right above the first item.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from ..dates import dates
from ..lexicon.wordings import wording
from .labels import PRESENT
from .lines import is_name, is_prose, opens_entry
from .open_section import NOBODY
from .section_lines import Line
from .words import Words

_HEAD_OF_MINUTES = wording("attendance", "head-of-minutes")
_OTHER_HEAD = wording("attendance", "head-of-other-papers")
_PAGE = wording("attendance", "head-of-page")
_ABOVE_ITEMS = wording("attendance", "above-items")
_HEAD = 120
"""Tokens among which such a list begins."""
_FEWEST = 3
"""People that make a list."""


def attendees_below(words: Words, found: Sequence[Line]) -> list[Line]:
    """Return lines, those of such a list as of those who were present.

    Args:
        words: The words of the paper.
        found: Its lines, in their order.
    """
    if any(line.role in PRESENT for line in found):
        return list(found)
    first = next((n for n, line in enumerate(found) if _begins(words, line)), len(found))
    listed = list(takewhile(lambda line: _goes_on(words, line), found[first:]))
    if sum(_names(words, line) for line in listed) < _FEWEST:
        return list(found)
    head = words.source[: words.starts[listed[0].start]]
    told = _HEAD_OF_MINUTES.search(head) and not _OTHER_HEAD.search(head)
    above = found[first - 1]
    page = _PAGE.match(head) and _ABOVE_ITEMS.match(words.text(above.start, above.end))
    if not (told or page) or not any(dates(head)):
        return list(found)
    last = first + len(listed)
    return [
        replace(line, role="present") if first <= number < last else line
        for number, line in enumerate(found)
    ]


def _begins(words: Words, line: Line) -> bool:
    return line.start < _HEAD and _goes_on(words, line) and _names(words, line)


def _goes_on(words: Words, line: Line) -> bool:
    """Tell whether a line may be one of a list, or of what stands beside a name of it."""
    return (
        line.role in {"", NOBODY} and not line.heading and not is_prose(words, line.start, line.end)
    )


def _names(words: Words, line: Line) -> bool:
    """Tell whether a line begins with the name of a person."""
    after = range(line.start + 1, line.end)
    stop = next((token for token in after if words.words[token].text == "/"), line.end)
    named = is_name(words, line.start, stop) or opens_entry(words, line.start, stop)
    return named and words.words[line.end - 1].text != "."
