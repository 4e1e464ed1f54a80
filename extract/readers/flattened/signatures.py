"""People who signed side by side: under each name a title and an organisation of its own."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...run_together import name_end

_OPEN_ENDED = re.compile(r"(?:[,&]|['\u2019]s|\b(?:of|and|for|the|in|to))$")
_LEAST_GAP = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """What a cell has on one line; offsets count from the text's beginning."""

    start: int
    end: int
    words: str


def names_people(cells: Sequence[str]) -> bool:
    """Say whether cells are names of people and nothing else, and several."""
    return len(cells) > 1 and all(name_end(words) == len(words) for words in cells)


def gather_signatures(
    rows: Sequence[Mapping[int, Sequence[Piece]]],
) -> list[dict[int, list[Piece]]]:
    """Return the rows anew, each cell with the lines of it that had no room in one.

    Args:
        rows: For each line the pieces in each column, by where the column begins.
    """
    found: list[dict[int, list[Piece]]] = []
    first = 0
    for row in rows:
        if names_people([pieces[0].words for pieces in row.values()]):
            first = len(found)
        for column, pieces in row.items():
            own = [cells for cells in found[first:] if column in cells]
            if len(own) > 1 and _goes_on(column, own[-1][column][-1].words, pieces[0].words, rows):
                own[-1][column] += pieces
                continue
            if first + len(own) == len(found):
                found.append({})
            found[first + len(own)][column] = list(pieces)
    return found


def _goes_on(
    column: int, above: str, below: str, rows: Sequence[Mapping[int, Sequence[Piece]]]
) -> bool:
    """Say whether words go on with those above them, which ended for want of room."""
    if _OPEN_ENDED.search(above):
        return True
    beside = [other for row in rows for other in row if other > column]
    room = min(beside) - column - _LEAST_GAP if beside else len(above) + len(below)
    return len(above) + 1 + len(below.partition(" ")[0]) > room
