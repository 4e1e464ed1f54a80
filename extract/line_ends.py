"""What a full line ends with, and the next begins with, where it ends no more than a line."""

import re

from .lexicon import lexicon
from .run_together import begins_with_person, name_end

_LABEL = re.compile(r"[A-Z][^\s:][^:\n]{0,60}:\s")
_PAIR = re.compile(r"[A-Z][\w&'’,. ]{2,60} [-–—] [A-Z]")
"""An organisation or a post, a dash, and who is meant."""
_UNFINISHED = re.compile(r"(?:[,&(–-]|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|NHS))$")

_NARROWEST = 20
"""Characters of a column in which more than single words are wrapped."""
_WORDS_OF_PROSE = 8
_COLUMNS = re.compile(r"\S(?: {3,}|\t)\S")
"""What stands apart on a line, which is no line of prose then."""


def is_new_line(above: str, below: str, *, listed: bool) -> bool:
    """Tell whether a line that follows a full one begins something all the same.

    Args:
        above: The full line.
        below: The line after it.
        listed: Whether other lines near them end short of the margin, as those of a list do.
    """
    if _COLUMNS.search(above) or (_PAIR.match(above) and _PAIR.match(below)):
        return True
    if _UNFINISHED.search(above):
        return False
    return _LABEL.match(below) is not None or (listed and begins_with_person(below))


def runs_over(above: str, below: str, room: int) -> bool:
    """Tell whether a line of a cell goes on on the next: "Head of" above "adult care".

    Args:
        above: The line.
        below: The line after it.
        room: Characters of the longest line in the cell's column.
    """
    if _UNFINISHED.search(above) or below[:1].islower():
        return True
    full = len(above) + 1 + len(below.partition(" ")[0]) > max(room, _NARROWEST)
    if not full or _begins_title(above, below):
        return False
    words = above.split()
    if len(words) >= _WORDS_OF_PROSE and sum(map(str.islower, words)) * 2 >= len(words):
        return True
    return name_end(above) != len(above) and not begins_with_person(below)


def _begins_title(above: str, below: str) -> bool:
    """Tell whether a line is one more title: "Chief Nurse" below "Chief Officer"; "Head of ..."."""
    words, heads = below.casefold().split(), lexicon().post_heads
    head = next((n for n, word in enumerate(words) if word in heads), None)
    if head is None or heads.isdisjoint(above.casefold().split()):
        return False
    complete = head > 0 and above.casefold().rpartition(" ")[2] in heads
    return complete or words[head + 1 : head + 2] in (["of"], ["for"])
