"""Line breaks inside the entries of a list that is not as wide as the rest of a paper.

Each entry is a name, a dash and an office. A line without one, below a line that had no room for
its first word and above the next entry, goes on with the one above.
"""

import re
from collections.abc import Iterator, Sequence

from ..lexicon import lexicon
from ..lexicon.wordings import wording
from ..line_ends import is_unfinished
from ..run_together import begins_with_person

_ENTRY = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,4}(?: \([^()]{1,30}\))?\s?[-–—]\s[A-Z(]")
_FEWEST = 3
"""Entries that show how wide a list is."""
_MOST_BETWEEN = 2
"""Lines that an entry goes on over, at most, after its first."""
_FULL = 0.85
"""Share of the longest line that a line must need, with the next word, to be full."""
_NARROWEST = 40
_ANNOUNCES = wording("attendance", "label-of-a-line")

Line = tuple[int, int, str]
"""Length of a line from the edge of the page, offset of its newline, its words."""


def wrapped_entries(lines: Sequence[Line]) -> Iterator[int]:
    """Yield the newlines of a block that only wrap an entry of a list of people."""
    entries = [n for n, (_, _, words) in enumerate(lines) if _ENTRY.match(words)]
    if len(entries) < _FEWEST:
        return
    for run in _runs(lines, entries):
        people = [n for n in run if begins_with_person(lines[n][2])]
        if len(people) < _FEWEST or 2 * len(people) <= len(run):
            continue
        numbers = [n for n in run if people[0] <= n <= people[-1]]
        room = max(length for length, _, _ in lines[numbers[0] : numbers[-1] + 1])
        if room >= _NARROWEST:
            yield from _in_run(lines, numbers, room)


def _runs(lines: Sequence[Line], entries: Sequence[int]) -> Iterator[list[int]]:
    """Yield the numbers of the entries that follow one another, with a line or two between them."""
    run = [entries[0]]
    for entry in entries[1:]:
        between = [words for _, _, words in lines[run[-1] + 1 : entry]]
        if len(between) > _MOST_BETWEEN or any(map(_is_label, between)):
            yield run
            run = []
        run.append(entry)
    yield run


def _in_run(lines: Sequence[Line], numbers: Sequence[int], room: int) -> Iterator[int]:
    last = min(numbers[-1] + _MOST_BETWEEN + 1, len(lines))
    for at in range(numbers[0] + 1, last):
        (length, newline, above), (_, _, below) = lines[at - 1], lines[at]
        longer = length + 1 + len(below.partition(" ")[0])
        beyond = at > numbers[-1]
        full = longer > _FULL * room or _ends_name(below)
        if at in numbers or not full or _is_label(below):
            if beyond:
                return
            continue
        if beyond and not (is_unfinished(above) or _goes_on(below)):
            return
        yield newline


def _is_label(line: str) -> bool:
    return line.endswith(":") or line.isdigit() or _ANNOUNCES.search(line) is not None


def _ends_name(line: str) -> bool:
    """Tell whether a line begins with the last word of a name, and tells no title: "Care"."""
    words = [word.strip(",.;)") for word in line.partition(",")[0].split()]
    head = words[0].casefold()
    ends = head in lexicon().body_heads or head in lexicon().topic_words
    return len(words) == 1 and ends and head not in lexicon().post_heads


def _goes_on(line: str) -> bool:
    """Tell whether a line begins within a name: "Partnership, Adult Care", "(for Jo Bell)"."""
    first = line.partition(" ")[0]
    return (
        first[0] in "(&"
        or first.islower()
        or first.strip(",.;)").casefold() in lexicon().body_heads
    )
