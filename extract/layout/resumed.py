"""Lists of members with paragraphs above them, or between their items.

A paragraph ends a list of members. Where it stands right below the heading, that the Chair may
co-opt, no list has begun yet: what is listed below it, if it is seats or people, is what the
heading announces. Where the next item of the same list follows, it only told more of one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from ..document import BlockKind
from ..lexicon.columns import kinds_of
from .lines import is_prose, is_sentence
from .section_lines import Line
from .view import View
from .words import Words

_MEMBERS = "members"
_FEWEST = 2
"""Entries that make a list."""
_ENTRIES = 0.75
"""Share of the lines of a list that name a seat, a person or an organisation."""
_CAPITALS = 0.6
"""Share of the words of an entry that have a capital."""


def resumed(view: View, words: Words, found: Sequence[Line]) -> Iterator[Line]:
    """Yield lines, those of a list below the first paragraphs on membership as members.

    Args:
        view: The view.
        words: Its words.
        found: Its lines, in their order.
    """
    waiting, stop, item = False, 0, -1
    for number, line in enumerate(found):
        if number < stop:
            item = line.unit
        elif line.role == _MEMBERS and not line.heading:
            waiting, item = False, line.unit
        elif item >= 0 and _goes_on(view, words, found, number, item):
            stop = number + max(_listed(words, found, number), 1)
            item = line.unit
        elif line.heading or line.role:
            item = -1
            waiting = line.heading and line.role == _MEMBERS and _of_people(words, line)
        elif waiting and not _tells(words, line):
            waiting, stop = False, number + _listed(words, found, number)
        elif words.lower(line.end - 1) == ":":  # leads into a list of something else
            waiting, item = False, -1
        yield replace(line, role=_MEMBERS) if number < stop else line


def _goes_on(view: View, words: Words, found: Sequence[Line], number: int, item: int) -> bool:
    """Tell whether a line is the next item of the list that a paragraph stands in."""
    line, above = found[number], found[number - 1]
    if above.role or line.unit == item or _tells(words, line):
        return False
    one, other = view.block_of(item), view.block_of(line.unit)
    both = one.kind is other.kind is BlockKind.ITEM and one.level == other.level
    below = takewhile(lambda ln: ln.unit == line.unit, found[number:])
    if any(ln.heading for ln in below):  # a group with members of its own
        return False
    return both and words.share_of_capitals(line.start, line.end) >= _CAPITALS


def _of_people(words: Words, line: Line) -> bool:
    """Tell whether a heading is of members, and not of partners, who may be told one by one."""
    return any("member" in word or word == "who" for word in words.lowers(line.start, line.end))


def _listed(words: Words, found: Sequence[Line], first: int) -> int:
    """Return how many lines from one make a list of seats; 0 if they do not."""
    run = list(takewhile(lambda line: _is_open(words, line), found[first:]))
    said = [line for line in run if not kinds_of(words.text(line.start, line.end).casefold())]
    entries = sum(_is_entry(words, line) for line in said)
    return len(run) if entries >= _FEWEST and entries >= _ENTRIES * len(said) else 0


def _is_open(words: Words, line: Line) -> bool:
    return not (line.heading or line.role or _tells(words, line))


def _tells(words: Words, line: Line) -> bool:
    """Tell whether a line is running text."""
    ends = words.words[line.end - 1].text in {".", ":"}
    span = line.start, line.end
    return is_prose(words, *span) or is_sentence(words, *span) or (ends and not line.column)


def _is_entry(words: Words, line: Line) -> bool:
    """Tell whether a line names a seat, a person or an organisation."""
    told = words.words[line.start : line.end]
    colon = next((n for n, word in enumerate(told) if word.text == ":"), 0)
    if colon and kinds_of(words.text(line.start, line.start + colon).casefold()):
        return False  # "Organisation: Ashby Council", a line of a form
    named = any(
        w.capital and (w.post_head or w.body_head or w.given or w.honorific or w.upper)
        for w in told
    )
    return named and words.share_of_capitals(line.start, line.end) >= _CAPITALS
