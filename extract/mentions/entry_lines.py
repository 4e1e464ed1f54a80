"""Lists whose entries stand on lines of their own, without bullets: one organisation to a line."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from ..layout.lines import is_name
from ..layout.words import AND
from ..lexicon.columns import kinds_of
from ..lexicon.wordings import wording
from ..run_together import is_general
from .heads import has_post_head
from .search import Search

_FEWEST = 3
"""Lines that make such a list."""
_SHORT = 1
"""Tokens of a line that has only the last word of a name."""
_TITLES = frozenset({"role", "initials"})
"""Columns whose headers are no part of a name below them: "Role"."""
_LONGEST = 110
"""Characters of a line that has no more than an entry of a list."""
_ENDS = frozenset({".", ",", ";", ":", "/", "&", "-"}) | AND
"""What no line of one ends with."""


_VACANT_SEAT = wording("attendance", "vacant-seat")


def parts_entries(search: Search, token: int) -> bool:
    """Tell whether the line break before a token parts two entries of a list.

    Each line begins anew and ends nothing in its middle, and most had room for the next word, or
    the paper wraps no line. What is only the end of a name, "NHS Trust", goes on with the line
    above.
    """
    words = search.words
    unit = words.unit_of[token]
    lines = words.lines(*words.units[unit]) if unit >= 0 else []
    line = next((span for span in lines if span[0] == token), None)
    if line is None or words.hanging[token] or search.in_cell[token]:
        return False
    return (
        _are_entries(search, lines)
        and not _is_rest(search, line)
        and _had_room(search, lines, token)
    )


def parts_name(search: Search, token: int, is_ragged: Callable[[int], bool]) -> bool:
    """Tell whether a line break parts a line that is somebody's name from another line.

    It stands above a title or the header of a column, "Jo Bell / Clerk", or among short lines,
    as what stands below the header of a column of titles does. A seat that is vacant is no name.

    Args:
        search: The paper.
        token: The token that the break is before.
        is_ragged: Tells whether a token stands among short lines.
    """
    words, unit = search.words, search.words.unit_of[token]
    lines = words.lines(*words.units[unit]) if unit >= 0 else []
    for above, line in pairwise(lines):
        if line[0] == token:
            heads, headed = (kinds_of(words.text(*each).casefold()) for each in (line, above))
            titled = is_name(words, *above) and (has_post_head(words, *line) or heads)
            below_header = _TITLES.intersection(headed) and line[1] - line[0] > _SHORT
            if _VACANT_SEAT.match(words.text(*above)):
                return True
            return bool(titled or ((below_header or is_name(words, *line)) and is_ragged(token)))
    return False


def _are_entries(search: Search, lines: Sequence[tuple[int, int]]) -> bool:
    """Tell whether lines begin anew and end nothing in their middle."""
    words = search.words.words
    return len(lines) >= _FEWEST and all(
        words[start].capital and words[end - 1].text not in _ENDS and not words[end - 1].connector
        for start, end in lines
    )


def _is_rest(search: Search, line: tuple[int, int]) -> bool:
    """Tell whether a line is only the end of the name above."""
    words = search.words.words
    whole = words[line[0] - 1].body_head and words[line[1] - 1].body_head
    few = line[1] - line[0] <= _SHORT
    return (few or not whole) and all(is_general(words[t].text) for t in range(*line))


def _had_room(search: Search, lines: Sequence[tuple[int, int]], token: int) -> bool:
    """Tell whether lines end before the next word had to go below, as most of a list do."""
    words = search.words
    width = max(words.ends[end - 1] - words.starts[start] for start, end in lines)
    if words.unwrapped or all(words.had_room(start) for start, _ in lines[1:]):
        return width <= _LONGEST
    roomy = {
        below: words.ends[end - 1] - words.starts[start] + 1 + len(words.words[below].text) < width
        for (start, end), (below, _) in pairwise(lines)
    }
    here = roomy.get(token, False) or words.words[token - 1].body_head
    return here and 2 * sum(roomy.values()) >= len(roomy)
