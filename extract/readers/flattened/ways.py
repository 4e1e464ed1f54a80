"""The ways in which the words of a few lines make the cells of a row."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, combinations_with_replacement, pairwise

from .cell_kinds import VACANT, person_end
from .spans import Span

_INTERLEAVED = 2
"""Lines of a row, of which the second goes on with more than one cell."""
_MOST_WRAPPED = 8
"""Words of that line, at most."""


def ways(
    text: str, lines: Sequence[Sequence[Span]], size: int, at: int | None
) -> Iterator[list[Sequence[Span]]]:
    """Yield the ways in which the words of lines make as many cells.

    They follow one another, or those of a second line go on with several cells of the first.

    Args:
        text: The stored text.
        lines: The words of each line.
        size: How many cells.
        at: The cell that holds nothing but a name, if any does.
    """
    names = {} if at is None else _names(text, lines)
    known = at if names else None
    for cells in _all_ways(lines, size, known, names):
        if known is None or _could_name(text, cells[known], names):
            yield cells


def _all_ways(
    lines: Sequence[Sequence[Span]], size: int, at: int | None, names: Mapping[int, int]
) -> Iterator[list[Sequence[Span]]]:
    """Yield the same where a cell begins as a name does, wherever that name ends."""
    words = [word for line in lines for word in line]
    for cuts in combinations(range(1, len(words)), size - 1):
        if at is None or words[(0, *cuts)[at]][0] in names:
            yield [words[a:b] for a, b in pairwise((0, *cuts, len(words)))]
    if size == 1 or len(lines) != _INTERLEAVED or len(lines[1]) > _MOST_WRAPPED:
        return
    first, second = lines
    for upper in combinations(range(1, len(first)), size - 1):
        if at is not None and first[(0, *upper)[at]][0] not in names:
            continue
        above = [first[a:b] for a, b in pairwise((0, *upper, len(first)))]
        for lower in combinations_with_replacement(range(len(second) + 1), size - 1):
            if lower[-1] > 0:  # else all of it goes on with the last cell
                below = [second[a:b] for a, b in pairwise((0, *lower, len(second)))]
                yield [[*one, *two] for one, two in zip(above, below, strict=True)]


def _names(text: str, lines: Sequence[Sequence[Span]]) -> dict[int, int]:
    """Return where on lines names of people surely begin, or vacancies, and where these end."""
    names: dict[int, int] = {}
    for line in lines:
        for begin, _ in line:
            rest = text[begin : line[-1][1]]
            vacant = VACANT.match(rest)
            length = len(vacant[0].rstrip()) if vacant else person_end(rest)
            if length:
                names[begin] = begin + length
    return names


def _could_name(text: str, cell: Sequence[Span], names: Mapping[int, int]) -> bool:
    """Tell whether a cell begins as a name does, and ends there or a word before.

    What stands in brackets may follow, and so may the second line of half a name.
    """
    begin, end = cell[0][0], cell[-1][1]
    if begin not in names:
        return False
    line_end = text.find("\n", begin, end)
    below = next((word for word in cell if 0 < line_end < word[0]), None)
    if below is not None:
        half = text[begin : max(stop for _, stop in cell if stop <= line_end)]
        return text[below[0]] == "(" or not person_end(half)
    stop = names[begin]
    return " " not in text[end:stop].strip() if end < stop else text[stop:end].strip()[:1] in "(,)"
