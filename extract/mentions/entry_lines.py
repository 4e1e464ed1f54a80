"""Lists whose entries stand on lines of their own, without bullets: one organisation to a line."""

from itertools import pairwise

from ..layout.words import AND
from ..run_together import is_general
from .search import Search

_FEWEST = 3
"""Lines that make such a list."""
_SHORT = 1
"""Tokens of a line that has only the last word of a name."""
_LONGEST = 110
"""Characters of a line that has no more than an entry of a list."""
_ENDS = frozenset({".", ",", ";", ":", "/", "&", "-"}) | AND
"""What no line of one ends with."""


def parts_entries(search: Search, token: int) -> bool:
    """Tell whether the line break before a token parts two entries of a list.

    Each line begins anew and ends nothing in its middle, and most had room for the next word, or
    the paper wraps no line. What is only the end of a name, "NHS Trust", goes on with the line
    above.
    """
    words = search.words
    unit = words.unit_of[token]
    lines = words.lines(*words.units[unit]) if unit >= 0 else []
    if len(lines) < _FEWEST or words.hanging[token] or search.in_cell[token]:
        return False
    for start, end in lines:
        first, last = words.words[start], words.words[end - 1]
        if not first.capital or last.text in _ENDS or last.connector:
            return False
    line = next((span for span in lines if span[0] == token), None)
    if line is None:
        return False
    whole = words.words[token - 1].body_head and words.words[line[1] - 1].body_head
    few = line[1] - line[0] <= _SHORT
    if (few or not whole) and all(is_general(words.words[t].text) for t in range(*line)):
        return False
    width = max(words.ends[end - 1] - words.starts[start] for start, end in lines)
    if words.unwrapped:
        return width <= _LONGEST
    roomy = sum(
        words.ends[end - 1] - words.starts[start] + 1 + len(words.words[below].text) < width
        for (start, end), (below, _) in pairwise(lines)
    )
    return 2 * roomy >= len(lines) - 1
