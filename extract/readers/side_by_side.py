"""Cells of a row whose lines stand beside each other: names in one, their posts in the next."""

from collections.abc import Sequence
from typing import TypeVar

from ..run_together import name_end

_FEWEST = 2
"""Lines of a cell, and cells with as many, that can stand beside each other."""

Piece = TypeVar("Piece")


def rows_within(
    row: Sequence[Sequence[Piece]], lines: Sequence[Sequence[str]]
) -> list[list[Sequence[Piece]]]:
    """Return the rows that the lines of the cells of a row make, or the row itself.

    Args:
        row: The pieces of each cell, one for each of its lines.
        lines: What these say. In one of the cells, each must be the name of a person and no more.
    """
    number = max(map(len, row), default=0)
    beside = [n for n, cell in enumerate(row) if len(cell) == number]
    folded = (
        number >= _FEWEST
        and len(beside) >= _FEWEST
        and all(len(cell) in {0, 1, number} for cell in row)
        and any(all(name_end(line) == len(line) for line in lines[n]) for n in beside)
    )
    if not folded:
        return [list(row)]
    return [
        [
            cell[at : at + 1] if n in beside else cell if at == 0 else ()
            for n, cell in enumerate(row)
        ]
        for at in range(number)
    ]
