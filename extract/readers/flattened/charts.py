"""Charts of a structure, whose boxes a converter that keeps a page's layout prints side by side.

The words of a box stand centred one below the other: "Health and" above "Wellbeing" above "Board".
Each box is read by itself; the lines that join boxes are not read.
"""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import pairwise

from ...document import Block, BlockKind, Cell
from ...lexicon import lexicon

_LINE = re.compile(r"[^\n]*\n?")
_PIECE = re.compile(r"[^\s|](?:[^\s|]| (?! ))*[^\s|]|[^\s|]")
_DRAWN = re.compile(r"[^\w()]+")
"""What is drawn rather than said: a line between boxes, an arrow."""
_WORDS = re.compile(r"[A-Za-z(&][\w&,.()/'\u2019\u2013-]*(?: [\w&,()/'\u2019\u2013-]+){0,4}")
_LONGEST = 32  # characters of a line of a box
_MARGIN = 4  # blanks before a line that is one box
_BLANK_LINES = 5  # between two rows of boxes
_FEWEST_BOXES = 4
_FEWEST_BODIES = 3
_FEWEST_CENTRED = 2


@dataclass(slots=True)
class _Box:
    """A box: its pieces as offsets of the text, and how far it reaches on its last line."""

    line: int
    pieces: list[tuple[int, int]] = field(default_factory=list)
    columns: list[tuple[int, int]] = field(default_factory=list)

    def take(self, start: int, end: int, edge: int) -> None:
        """Add what a line has of it."""
        self.pieces.append((start, end))
        self.columns.append((start - edge, end - edge))

    def overlap(self, start: int, end: int) -> int:
        """Return how many characters of a piece stand below the box's last line."""
        left, right = self.columns[-1]
        return min(right, end) - max(left, start)

    @property
    def is_centred(self) -> bool:
        """Whether its lines begin at different places, as those of no table's cell do."""
        return any(one[0] != two[0] for one, two in pairwise(self.columns))


def charts(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find the charts of a text: each is a table with its boxes in the second column.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no chart.
    """
    found: list[Block] = []
    lines: list[list[tuple[int, int]]] = []
    blanks = 0
    for match in _LINE.finditer(text):
        pieces = _pieces(text, *match.span()) if match.start() not in passed_over else None
        blanks = blanks + 1 if pieces is not None and not pieces else 0
        if pieces is None or blanks > _BLANK_LINES or match.end() == len(text):
            found += _chart(text, lines)
            lines, blanks = [], 0
        else:
            lines.append(pieces)
    return found


def _pieces(text: str, start: int, stop: int) -> list[tuple[int, int]] | None:
    """Return what a line has of boxes; None if it is no line of a chart."""
    line = text[start:stop].rstrip()
    if not line or (line[0] != " " and "  " not in line):
        return None if line else []
    pieces = []
    for found in _PIECE.finditer(line):
        if _DRAWN.fullmatch(found[0]):
            continue
        if len(found[0]) > _LONGEST or not _WORDS.fullmatch(found[0]):
            return None
        pieces.append((start + found.start(), start + found.end()))
    alone = len(pieces) == 1 and pieces[0][0] - start < _MARGIN
    return None if alone else pieces


def _chart(text: str, lines: list[list[tuple[int, int]]]) -> list[Block]:
    """Return the chart that lines are, if they surely are one."""
    if sum(len(line) > 1 for line in lines) < _FEWEST_CENTRED:
        return []
    boxes = _boxes(text, lines)
    heads = lexicon().body_heads
    bodies = [box for box in boxes if _last_word(text, box) in heads]
    centred = sum(box.is_centred for box in boxes)
    if len(boxes) < _FEWEST_BOXES or centred < _FEWEST_CENTRED:
        return []
    if len(bodies) < max(_FEWEST_BODIES, len(boxes) / 2):
        return []
    at = boxes[0].pieces[0][0]
    nothing: Cell = ((at, at),)
    end = max(stop for box in boxes for _, stop in box.pieces)
    rows = tuple((nothing, tuple(box.pieces)) for box in boxes)
    return [Block(BlockKind.TABLE, at, end, rows=rows)]


def _boxes(text: str, lines: list[list[tuple[int, int]]]) -> list[_Box]:
    """Return the boxes of a chart from the top, those of one line from the left."""
    boxes: list[_Box] = []
    open_: list[_Box] = []
    for number, line in enumerate(lines):
        below: list[_Box] = []
        for start, end in line:
            edge = text.rfind("\n", 0, start) + 1
            above = [b for b in open_ if b.overlap(start - edge, end - edge) > 0 and b not in below]
            box = max(above, key=lambda b: b.overlap(start - edge, end - edge), default=None)
            if box is None:
                box = _Box(number)
                boxes.append(box)
            box.take(start, end, edge)
            below.append(box)
        open_ = below
    return boxes


def _last_word(text: str, box: _Box) -> str:
    start, end = box.pieces[-1]
    words = re.findall(r"[a-z-]+", re.sub(r"\([^()]*\)", "", text[start:end].casefold()))
    return words[-1] if words else ""
