"""Entries of a list of members that take two or three lines: a name above what its holder is."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from .section_lines import Line
from .words import Word, Words

_MEMBERS = "members"
_PAIR = 2
_CARD = 3
"""Lines of a name, a post and where that is."""
_FEWEST = 2
"""Blocks of so many lines that make such a list."""


def two_lined(words: Words, found: list[Line]) -> Iterator[Line]:
    """Yield lines, those of each entry as one where all of a list has its entries in blocks.

    Args:
        words: The words of the paper.
        found: Its lines, in their order.
    """
    for listed, group in groupby(found, key=lambda ln: ln.role == _MEMBERS and not ln.heading):
        lines = list(group)
        blocks = [list(block) for _, block in groupby(lines, key=lambda line: line.unit)]
        pairs = sum(_is_entry(words, block) for block in blocks) if listed else 0
        if pairs < max(_FEWEST, len(blocks) - 1):  # what follows may be a heading
            yield from lines
            continue
        for block in blocks:
            yield from [replace(block[0], end=block[-1].end)] if _is_entry(words, block) else block


def _is_entry(words: Words, block: list[Line]) -> bool:
    """Tell whether a block is a person or a post, and below it what says more of that one."""
    if not _PAIR <= len(block) <= _CARD or any(line.column for line in block):
        return False
    above, *below = (words.words[line.start : line.end] for line in block)
    person, titled = _begins_person(above), _has_title(above)
    if len(block) == _CARD and not (person and _has_title(below[0])):
        return False
    other = any(_begins_person(line) or (not person and _has_title(line)) for line in below)
    marked = any(word.text in {",", ";"} for word, _ in pairwise(above))
    return (person or titled) and not other and not marked


def _begins_person(line: list[Word]) -> bool:
    return line[0].title and (line[0].given or line[0].honorific or line[0].initial)


def _has_title(line: list[Word]) -> bool:
    return any(word.post_head and word.capital for word in line)
