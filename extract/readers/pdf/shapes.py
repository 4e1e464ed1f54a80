"""What stands on a page of a PDF: words with their places, and what they make up."""

from collections.abc import Sequence
from dataclasses import dataclass

from .grids import Box

_SAME_PLACE = 4.0  # points
_BLANK = 0.2  # width of a blank in heights of a line


@dataclass(frozen=True, slots=True)
class Word:
    """A printed word: its place in points from the page's top left corner, and whether bold."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    bold: bool

    @property
    def height(self) -> float:
        """Height of its font's line."""
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Segment:
    """Words of one printed line that stand together; a wide gap parts it from the next."""

    words: tuple[Word, ...]
    text: str
    left: float
    top: float
    right: float
    bottom: float
    height: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Row:
    """All segments at one height of a page, from left to right.

    `marked` says that a number or bullet stands apart before its words: it begins a list item.
    `room` is where the column of text ends that it stands in; 0 where that is the page's own text.
    `table` is the drawn table that stands in its place, within a column of text.
    """

    segments: tuple[Segment, ...]
    page: int
    marked: bool = False
    room: float = 0.0
    table: "Table | None" = None

    @property
    def text(self) -> str:
        """Its segments, parted by tabs."""
        return "\t".join(segment.text for segment in self.segments)

    @property
    def left(self) -> float:
        """Its left edge."""
        return self.segments[0].left

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.segments[-1].right

    @property
    def top(self) -> float:
        """Its upper edge, that of the highest segment."""
        return min(segment.top for segment in self.segments)

    @property
    def bottom(self) -> float:
        """Its lower edge, that of the lowest segment."""
        return max(segment.bottom for segment in self.segments)

    @property
    def height(self) -> float:
        """Height of its largest font."""
        return max(segment.height for segment in self.segments)

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(segment.bold for segment in self.segments)


@dataclass(frozen=True, slots=True)
class Table:
    """Cells of a table, row by row, and the places of its edges, upper and lower, and columns'.

    `drawn` says that lines enclose its cells, so that each line in one of them ends something.
    """

    rows: tuple[tuple[str, ...], ...]
    page: int
    top: float
    bottom: float
    edges: tuple[float, ...]
    drawn: bool = False

    def as_row(self) -> Row:
        """Return a row that stands for it among those of the column of text it is in."""
        text = " ".join(filter(None, self.rows[0]))
        left, right, height = (
            self.edges[0],
            self.edges[-1],
            (self.bottom - self.top) / len(self.rows),
        )
        place = Segment((), text, left, self.top, right, self.bottom, height, bold=False)
        return Row((place,), self.page, table=self)

    def goes_on_from(self, edges: Sequence[float]) -> bool:
        """Tell whether its columns stand where those of a table on the page before do."""
        pairs = zip(self.edges, edges, strict=False)
        return len(self.edges) == len(edges) and all(abs(a - b) < _SAME_PLACE for a, b in pairs)


@dataclass(frozen=True, slots=True)
class Card:
    """The lines in a box that others stand beside, and the place of its upper edge."""

    lines: tuple[str, ...]
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page's size in points, its drawn tables, its cards and its other rows, from top to bottom.

    `across` are the lines drawn across it outside of those tables.
    """

    rows: tuple[Row, ...]
    tables: tuple[Table, ...]
    width: float
    height: float
    across: tuple[Box, ...] = ()
    cards: tuple[Card, ...] = ()


def has_room(row: Row, below: Row, left: float, right: float) -> bool:
    """Tell whether a line had room for the first word of the one below.

    Args:
        row: The line.
        below: The line below it.
        left: The left edge of what there is room for.
        right: Its right edge.
    """
    middles = [line.left + line.right for line in (row, below)]
    centred = all(abs(middle - left - right) < _SAME_PLACE for middle in middles)
    before = row.left - left if centred else 0.0
    return row.right - before + _first_word(below) <= right


def _first_word(row: Row) -> float:
    """Return the width of a line's first word and the blank before it, in points."""
    first = row.segments[0]
    if first.words:
        word = first.words[0]
        return word.right - word.left + _BLANK * first.height
    letters = len(first.text.partition(" ")[0]) + 1
    return (first.right - first.left) * letters / max(len(first.text), 1)
