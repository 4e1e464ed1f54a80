"""Councillors listed right below the name of the body they sit on, with no label between.

A page about a committee may give its name, what it does, and then "Councillor A Vale (Chair)" and
the others, one to a line: nothing but the heading says that they are its members.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from ..lexicon import lexicon
from .labels import LEADERS, PEOPLE
from .section_lines import LONGEST_HEADING, Line
from .words import Words

_MEMBERS = "members"
_OF_MEETINGS = PEOPLE - LEADERS - {_MEMBERS, "coopted"}
"""Roles of the lists of those who came to a meeting, or did not."""
_FEWEST = 3
"""Councillors that make a list."""
_LONGEST_ENTRY = 16
"""Tokens of a name with what is said beside it."""


def councillors_below(words: Words, found: Sequence[Line]) -> Iterator[Line]:
    """Yield lines, those that list councillors below the name of a body as its members.

    Args:
        words: The words of the paper.
        found: Its lines, in their order.
    """
    if any(line.role in _OF_MEETINGS for line in found):
        yield from found  # who was at a meeting is listed the same way
        return
    named, stop = False, 0
    for number, line in enumerate(found):
        if line.heading or line.role or _names_body(words, line):
            named = not line.role and _names_body(words, line)
        elif named and number >= stop and _is_entry(words, line):
            listed = len(list(takewhile(lambda below: _is_entry(words, below), found[number:])))
            stop = number + listed if listed >= _FEWEST else stop
        elif number >= stop:
            named &= _tells(words, line)
        yield replace(line, role=_MEMBERS) if number < stop else line


def _names_body(words: Words, line: Line) -> bool:
    """Tell whether a line is the name of a body and nothing else."""
    name = words.words[line.start : line.end]
    short = len(name) <= LONGEST_HEADING and name[-1].body_head and not name[0].honorific
    return short and all(w.capital or w.connector or not w.alpha for w in name)


def _tells(words: Words, line: Line) -> bool:
    """Tell whether a line says something of a body, and heads nothing else."""
    return words.words[line.end - 1].text in {".", ":"}


def _is_entry(words: Words, line: Line) -> bool:
    """Tell whether a line names one councillor, and tells nothing."""
    listed = words.words[line.start : line.end]
    elected = lexicon().elected
    titles = [number for number, word in enumerate(listed) if word.lower in elected]
    short = len(listed) <= _LONGEST_ENTRY and not line.heading and not line.role
    return short and titles == [0] and listed[-1].text != "."
