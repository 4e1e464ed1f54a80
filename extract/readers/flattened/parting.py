"""How the lines of a column of a table are parted into its cells."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ...document import Block, BlockKind, Cell
from ...lexicon import lexicon
from .cell_kinds import Words, goes_on_fit
from .spans import Span

OF_BODIES: Final = frozenset({"body", "reports-to", "part-of"})
"""Columns of which each cell ends in what a body is: "Executive Group"."""
EITHER: Final = ("role", "organisation")
"""What a column without a header may hold beside names."""
ODD: Final = 2.0
"""How much worse a cell is that begins with what a body or a post is, or is nothing else."""
NEVER: Final = -100.0
_FULL = 0.8
"""Share of the width of a column that a line has with the next word, at least, if it goes on."""
_HAD_ROOM = -5.0
"""How unlikely it is that a line goes on which had room for the next word."""


@dataclass(frozen=True, slots=True)
class Parting:
    """How well lines make so many cells, and which of them begin one."""

    score: float
    begins: tuple[int, ...]


def part_lines(
    words: Sequence[Words], begin: Sequence[float], like: str, labelled: AbstractSet[int]
) -> dict[int, Parting]:
    """Return the best way to part lines into each number of cells.

    Args:
        words: The lines.
        begin: How well each begins a cell.
        like: What the column holds; nothing where that is a post or an organisation.
        labelled: Which lines have a label above, so that a cell begins there.
    """
    width = max((len(line.text) for line in words), default=0)
    ways: dict[int, Parting] = {}
    for place, line in enumerate(words):
        joined = NEVER
        begun = begin[place] + (end_fit(line) if like in OF_BODIES else 0.0)
        if place and place not in labelled:
            above = words[place - 1]
            joined = room_fit(above, line, width)
            joined += _goes_on(above, line, like)
        after: dict[int, Parting] = {}
        for count, way in ways.items() or [(0, Parting(0.0, ()))]:
            single = way.begins[-1:] == (place - 1,) and is_head(words[place - 1].text)
            odd = ODD if like in OF_BODIES and single else 0.0
            new = Parting(way.score + begun - odd, (*way.begins, place))
            longer = Parting(way.score + joined, way.begins)
            for number, other in ((count + 1, new), (count, longer)):
                if number and (number not in after or other.score > after[number].score):
                    after[number] = other
        ways = after
    return ways


def _goes_on(above: Words, below: Words, like: str) -> float:
    """Return how well a line goes on with the cell of the line above it, if that had no room."""
    if like in OF_BODIES:
        return end_fit(below) - end_fit(above)
    if not like:
        return max(_goes_on(above, below, kind) for kind in EITHER)
    if like != "organisation" and is_last(below.text) and above.kind != "role":
        return ODD
    return goes_on_fit(above, below, like)


def room_fit(above: Words, below: Words, width: int) -> float:
    """Return how likely it is that a line goes on below, by the room it had for the next word."""
    full = len(above.text) + 1 + len(below.text.partition(" ")[0]) >= _FULL * width
    return 0.0 if full else _HAD_ROOM


def is_last(line: str) -> bool:
    """Tell whether a line is no more than how titles of posts end: "Manager"."""
    return " " not in line and line.casefold() in lexicon().post_heads


def is_head(line: str) -> bool:
    """Tell whether a line is no more than what a body is: "Group"."""
    return " " not in line and line.casefold() in lexicon().body_heads


def ends_body(above: str, line: str) -> bool:
    """Tell whether a line says what a body above is, whose name does not say it: "Group"."""
    return bool(above) and is_head(line) and end_fit(Words(above)) < 0


def end_fit(line: Words) -> float:
    """Return how well a line ends the name of a body."""
    last = line.plain.rpartition(" ")[2].casefold().replace("-", "")
    heads = lexicon().body_heads
    return 3.0 if last in heads or last.removeprefix("sub") in heads else -1.0


def rows_of(
    parted: Sequence[tuple[Sequence[Span], Parting]], anchor: int, labels: dict[int, Span]
) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows of columns that have been parted into as many cells.

    Args:
        parted: The lines of each column, and which of them begin a cell.
        anchor: The column between whose lines labels stand.
        labels: The labels, by the number of the line that each is above.
    """
    cells = [
        [tuple(lines[a:b]) for a, b in pairwise((*way.begins, len(lines)))] for lines, way in parted
    ]
    for begin, row in zip(parted[anchor][1].begins, zip(*cells, strict=True), strict=True):
        if begin in labels:
            yield ((labels[begin],),)
        yield row


def table_of(rows: Sequence[tuple[Cell, ...]]) -> Block:
    """Return the table that rows make, which spans all that is in them."""
    pieces = [piece for row in rows for cell in row for piece in cell]
    start, end = min(a for a, _ in pieces), max(b for _, b in pieces)
    return Block(BlockKind.TABLE, start, end, rows=tuple(rows))
