"""A paper as read: its text, where its pages begin, and the blocks it is made of."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum

Cell = tuple[tuple[int, int], ...]
"""A table's cell: the (start, end) offsets of its pieces, one for each line it is printed on."""

LEVEL_BARE = 5
"""Level of a heading that nothing but its place marks as one."""


class BlockKind(StrEnum):
    """What a stretch of a paper is by its layout."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    TABLE = "table"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of `Document.text` of one kind.

    Attributes:
        kind: What it is.
        start: Offset of its first character, list marks and heading marks left out.
        end: Offset after its last character.
        level: Depth of a heading (1 is the top) or of a list item (1 is the outermost); else 0.
        page: Number of the page it begins on, from 1; None where the format has no pages.
        marker: The number, letter or bullet that an item or heading begins with
            ("3", "(a)", "26/19", "-"); empty where there is none.
        rows: For a table, the cells of each row in reading order. A cell has one piece or more: in
            a text that keeps the layout, those of its lines. An empty one has one empty piece.
        gaps: Stretches inside it that are not read: the furniture of the pages that it goes over;
            of a table, the line ends inside a piece of a cell that only wrap it.
        whole: For a table, whether its reader knows that each piece of a cell ends something, and
            has joined the lines that only wrap.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    page: int | None = None
    marker: str = ""
    rows: tuple[tuple[Cell, ...], ...] = ()
    gaps: tuple[tuple[int, int], ...] = ()
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """One paper, as text with stable offsets.

    Attributes:
        path: The paper's name as the user knows it: relative to the folder that was given, with
            "/" between parts, and for a member of an archive "pack.zip/minutes.pdf".
        media_type: The format ("application/pdf", "text/plain", ...).
        sha256: Hash of the bytes of the file, in hexadecimal.
        text: The stored text. Every offset in the project counts characters of this string.
        blocks: What the text is made of, in reading order, without overlap.
        pages: Offset at which each page begins; empty where the format has no pages.
        title: Title from the file's own metadata, else empty.
    """

    path: str
    media_type: str
    sha256: str
    text: str
    blocks: tuple[Block, ...]
    pages: tuple[int, ...] = ()
    title: str = ""

    def page_at(self, offset: int) -> int | None:
        """Return the number (from 1) of the page a character stands on, if there are pages."""
        return bisect_right(self.pages, offset) or None if self.pages else None


def text_of(text: str, cell: Cell) -> str:
    """Return what stands in a cell, its lines joined by blanks."""
    return " ".join(text[start:end] for start, end in cell)
