"""Puts a `Document` together for the formats whose text has to be made: text and blocks in step."""

from collections.abc import Sequence
from dataclasses import replace

from ..document import Block, BlockKind, Cell
from .marks import LEVEL_BOLD, item_mark, title_level
from .side_by_side import rows_within


class Builder:
    """Collects blocks and the stored text they point into.

    Blocks are parted by a blank line, items of a list by a newline, the cells of a row by a tab.
    Empty content is passed over.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._parts: list[str] = []
        self._length = 0

    @property
    def text(self) -> str:
        """The stored text so far."""
        return "".join(self._parts)

    def add(
        self,
        kind: BlockKind,
        content: str,
        *,
        level: int = 0,
        marker: str = "",
        page: int | None = None,
    ) -> None:
        """Add a block; its marker stands before it in the text, outside its span."""
        if content := content.strip():
            self._separate(kind)
            if marker:
                self._write(f"{marker} ")
            start = self._length
            self._write(content)
            self.blocks.append(Block(kind, start, self._length, level, page, marker))

    @property
    def last_content(self) -> str:
        """The text of the last block, which must not be a table."""
        return self._parts[-1]

    def rewrite_last(self, content: str) -> None:
        """Put other content in place of the last block's, which must not be a table's."""
        last = self.blocks[-1]
        self._parts[-1] = content
        self._length = last.start + len(content)
        self.blocks[-1] = replace(last, end=self._length)

    def add_line(self, content: str, *, bold: bool = False, page: int | None = None) -> None:
        """Add text that the format calls a paragraph, as what it looks like.

        Args:
            content: The text.
            bold: Whether all of it is bold.
            page: Its page.
        """
        content = content.strip()
        level = title_level(content, bold=bold)
        mark = item_mark(content, 0, len(content), bare=True)
        marker, words = mark or ("", 0)
        if level:
            self.add(BlockKind.HEADING, content[words:], level=level, marker=marker, page=page)
        elif mark:
            depth = 1 + marker.count(".")
            self.add(BlockKind.ITEM, content[words:], level=depth, marker=marker, page=page)
        else:
            self.add(BlockKind.PARAGRAPH, content, page=page)

    def add_heading(self, content: str, level: int, *, page: int | None = None) -> None:
        """Add a heading, the number it may begin with as its marker."""
        content = content.strip()
        marker, words = item_mark(content, 0, len(content), bare=True) or ("", 0)
        self.add(
            BlockKind.HEADING, content[words:], level=level or LEVEL_BOLD, marker=marker, page=page
        )

    def add_table(
        self, rows: Sequence[Sequence[str]], *, page: int | None = None, whole: bool = False
    ) -> None:
        """Add a table; one without a second cell is paragraphs.

        Args:
            rows: The text of each cell; what stands on several lines is a piece for each.
            page: Its page.
            whole: Whether each of these lines ends something.
        """
        cells = [[_pieces(cell) for cell in row] for row in rows]
        pieces = [part for row in cells if any(row) for part in rows_within(row, row)]
        if max(map(len, pieces), default=0) <= 1:
            for row in pieces:
                self.add_line(" ".join(row[0]), page=page)
            return
        self._separate(BlockKind.TABLE)
        start, spans = self._length, []
        for number, row in enumerate(pieces):
            self._write("\n" if number else "")
            spans.append(self._write_row(row))
        self.blocks.append(
            Block(BlockKind.TABLE, start, self._length, page=page, rows=tuple(spans), whole=whole)
        )

    def _write_row(self, row: Sequence[Sequence[str]]) -> tuple[Cell, ...]:
        spans = []
        for number, cell in enumerate(row):
            self._write("\t" if number else "")
            lines = []
            for place, line in enumerate(cell or ("",)):
                self._write(" " if place else "")
                lines.append((self._length, self._length + len(line)))
                self._write(line)
            spans.append(tuple(lines))
        return tuple(spans)

    def _separate(self, kind: BlockKind) -> None:
        if self.blocks:
            same_list = kind is BlockKind.ITEM and self.blocks[-1].kind is BlockKind.ITEM
            self._write("\n" if same_list else "\n\n")

    def _write(self, part: str) -> None:
        self._parts.append(part)
        self._length += len(part)


def _pieces(cell: str) -> list[str]:
    """Return the lines of a cell that hold anything, blanks made single, tabs kept."""
    lines = (line.split("\t") for line in cell.splitlines())
    joined = ("\t".join(" ".join(part.split()) for part in parts) for parts in lines)
    return [line for line in map(str.strip, joined) if line]
