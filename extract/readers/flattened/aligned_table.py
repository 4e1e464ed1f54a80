"""A table whose columns are aligned by blanks: which lines are its rows, where its columns are.

What is in doubt is no row, and lines that only happen to be in line are no table.
"""

from collections.abc import Iterator, Sequence

from ...document import Block, BlockKind, Cell
from ...lexicon.wordings import wording
from ...line_ends import is_seat
from ...run_together import begins_with_person, is_cut_name, name_end, titles
from .aligned_columns import CLEAR_GAP, FEW, INDENT, Columns, Part
from .aligned_lines import LISTED, Line
from .aligned_words import ends, goes_on_with, is_cut
from .signatures import Piece, gather_signatures, names_people
from .wrapped_rows import (
    Row,
    join_by_kinds,
    join_ends_of_bodies,
    join_full,
    join_header,
    join_wrapped,
)

_PEOPLE = wording("attendance", "label-of-a-line")
_LEAST_GAP = 2  # blanks between two columns
_WIDE = 4  # columns of a table whose first or last two tell whether a line begins a row
_FULL = 0.8  # share of a column's room, at least, that words have which do not fit
_LEAST_ROWS = 2
_TWO = 2
_ENDS_OF_TEXT = ".:;,?"
_FEW_ROWS = 3
_MOST_CUT = 0.4  # share of cells; of prose in two columns most begin in lower case
_MOST_CUT_OF_FEW = 0.2


class AlignedTable:
    """Rows being gathered, and the columns that they have shown so far."""

    def __init__(self, columns: list[int]) -> None:
        self._grid = Columns(columns)
        self._columns = self._grid.lefts
        self._rows: list[Row] = []
        self._header: set[tuple[str, ...]] = set()  # what the lines of the first row say
        self._full = 0  # cells on lines that fill the first column
        self._cut = 0  # those of them that begin or end inside a sentence
        self._signed: bool | None = None

    def take(self, line: Line, *, after_blank: bool, below: Line | None) -> bool:
        """Add a line as a row, to the row above, or as a label; return False if it is none."""
        return self.add(line, after_blank=after_blank, below=below) or self._label(line, below)

    def add(self, line: Line, *, after_blank: bool, below: Line | None = None) -> bool:
        """Add a line as a row, or to the row above; return False if it does not belong.

        Args:
            line: The line.
            after_blank: Whether a blank line is above it.
            below: The line right below it, which may hold the rest of its row.
        """
        parts = self._place(line) or ([] if after_blank else self._shifted(line))
        if not parts or (parts[0].column == self._columns[0] and line.labels):
            return False
        leads = self._leads(line, parts, below)
        begins = not any(goes_on_with(line.text[part.start]) for part in parts)
        if len(self._rows) == 1 and self._names_another(line, parts):
            self._signed = False  # "Jo Bell   New Leaf" above "Al Dee   Health Trust"
        signed = begins and not after_blank and self._is_signed()
        seat = not after_blank and self._is_seat(line, parts)
        goes_on = not (after_blank or leads or signed or seat) and self._continues(line, parts)
        if not goes_on:
            known = signed and all(self._grid.knows(part) for part in parts)
            if not (leads or known or seat or self._is_row(parts)):
                return False
            self._rows.append(Row(parted=after_blank))
        wraps = goes_on and len(self._columns) >= FEW  # prose is not in so many columns
        if parts[0].column == self._columns[0]:
            cut = [is_cut(line.text[part.start : part.end]) for part in parts]
            self._full += len(parts)
            self._cut += 0 if wraps else sum(cut)
        self._put(line, parts)
        return True

    def add_seat(self, lines: Sequence[Line], below: Line) -> bool:
        """Add lines as a first cell that has nothing beside it; return False if they are none.

        Args:
            lines: What stands between two blank lines.
            below: The line after them, a row of the table like those above.
        """
        rest = self._place(below)
        fits = len(rest) == len(self._columns) == _TWO and not any(part.indent for part in rest)
        if not fits or len(self._rows) < _LEAST_ROWS or rest[1].gap < CLEAR_GAP:
            return False
        first, second = self._columns
        said = [line.text[slice(*line.pieces[0])] if line.pieces else "" for line in lines]
        for line, words in zip(lines, said, strict=True):
            within = len(line.pieces) == 1 and line.pieces[0][1] + _LEAST_GAP <= second
            if not within or line.pieces[0][0] != first or not words[0].isupper():
                return False
        if _PEOPLE.match(said[0]) or LISTED.match(said[0]) or said[-1][-1] in _ENDS_OF_TEXT:
            return False
        self._rows.append(Row(parted=True))
        for line in lines:
            self._put(line, self._place(line))
        return True

    def resume(self, line: Line, below: Line | None) -> bool:
        """Add a line to the row above, of which a page's end has cut off the last lines.

        Args:
            line: The first line of a page.
            below: The line right below it.
        """
        parts = self._place(line)
        first = self._columns[0]
        if not parts:
            fits = below is not None and len(self._place(below)) == len(self._columns)
            parts = [p for p in self._shifted(line) if fits or p.indent <= 2 * INDENT]
        inside = self._rows and all(part.column in self._rows[-1].cells for part in parts)
        if not parts or not inside or line.labels:
            return False
        above, said = self._rows[-1].words(first), line.text[parts[0].start : parts[0].end]
        cut = self._rows[-1].open_ended(first) or is_cut_name(above, said) or ends(above, said)
        if parts[0].column == first and not cut and not goes_on_with(said[0]):
            return False
        self._put(line, parts)
        return True

    def repeats(self, line: Line) -> bool:
        """Say whether a line is one of the header's, which pages repeat."""
        said = tuple(line.text[start:end] for start, end in self._grid.split(line))
        return len(self._rows) > 1 and said in self._header

    def is_like(self, line: Line) -> bool:
        """Say whether a line has as many cells as the rows."""
        return len(line.pieces) == len(self._columns)

    def block(self, *, goes_on: bool = False) -> Block | None:
        """Return the table, or None if the lines only look a little like one.

        Args:
            goes_on: Whether it is at the top of a page, and the page before ended with a table.
        """
        if not self._holds() and not (goes_on and self._is_last_row()):
            return None
        lead = self._columns[0]
        if not self._is_signed():
            self._rows = join_full(join_header(self._rows), lead)
        self._rows = join_wrapped(self._rows, lead)
        self._rows = join_ends_of_bodies(join_by_kinds(self._rows), lead)
        pieces = [piece for row in self._rows for cell in row.cells.values() for piece in cell]
        start, end = min(piece.start for piece in pieces), max(piece.end for piece in pieces)
        if self._is_signed():
            self._rows = [Row(cells) for cells in gather_signatures([r.cells for r in self._rows])]
        rows = tuple(tuple(self._cells(row)) for row in self._rows)
        return Block(BlockKind.TABLE, start, end, rows=rows)

    def _label(self, line: Line, below: Line | None) -> bool:
        """Add a line that says what the rows below it are, if it does and one is right below."""
        if below is None or len(line.pieces) != 1 or not _PEOPLE.match(line.text.strip()):
            return False
        parts, rest = self._place(line), self._place(below)
        first = self._columns[0]
        full = len(rest) > 1 and all(self._grid.knows(part) for part in rest)
        if not parts or (parts[0].column, parts[0].indent) != (first, 0) or not full:
            return False
        if len(self._rows) < _LEAST_ROWS or rest[0].column != first:
            return False
        self._rows.append(Row(parted=True, label=True))
        self._put(line, parts)
        return True

    def _is_signed(self) -> bool:
        """Say whether people signed side by side: the first row is nothing but their names."""
        if self._signed is None and self._rows:
            self._signed = names_people([c[0].words for c in self._rows[0].cells.values()])
        return self._signed is True

    def _names_another(self, line: Line, parts: Sequence[Part]) -> bool:
        """Say whether a line begins with another name, where signatures have titles below names."""
        said = line.text[parts[0].start : parts[0].end]
        leads = parts[0].column == self._columns[0] and len(parts) > 1
        return leads and begins_with_person(said) and name_end(said) == len(said)

    def _place(self, line: Line) -> list[Part]:
        """Find the column of each piece of a line; nothing if one has none."""
        return self._grid.place(line, self._rows)

    def _shifted(self, line: Line) -> list[Part]:
        """Find the column that a line by itself is within, and whose cell above it may go on."""
        return self._grid.shifted(line, self._rows)

    def _continues(self, line: Line, parts: Sequence[Part]) -> bool:
        """Say whether a line goes on with the cells of the row above."""
        if not self._rows or self._rows[-1].label:
            return False
        if any(not self._grid.knows(part) for part in parts):
            return False
        person = begins_with_person(line.text[parts[0].start : parts[0].end])
        if parts[0].column != self._columns[0] or self._rows[-1].cells.keys() == {self._columns[0]}:
            return not (person and len(parts) > 1 and self._lists(parts[0].column))
        if all(part.indent or goes_on_with(line.text[part.start]) for part in parts):
            return True
        wraps = len(self._columns) >= _WIDE and goes_on_with(line.text[parts[0].start])
        others = [part for part in parts[1:] if len(self._rows) > 1]  # not "Reports to"
        led = any(self._rows[-1].open_ended(part.column) for part in others)
        people = self._names_another(line, parts) or any(self._begins(line, p) for p in others)
        open_ended = self._rows[-1].open_ended(self._columns[0]) or (led and not people)
        if wraps or open_ended or self._lacks_ending(parts):
            return True
        above = self._rows[-1].words(self._columns[0])
        said = line.text[parts[0].start : parts[0].end]
        cut = is_cut_name(above, said) and self._fills(above, said)
        last = ends(above, said)
        runs_over = not person and self._runs_over(above, line, parts)
        return cut or (len(parts) == 1 and (last or runs_over))

    def _begins(self, line: Line, part: Part) -> bool:
        """Say whether a part names somebody, below a cell that lacks nothing."""
        above = self._rows[-1].words(part.column)
        words = line.text[part.start : part.end]
        led = titles([above.rpartition(" ")[2]]) > 0 or self._rows[-1].open_ended(part.column)
        return bool(above) and not led and begins_with_person(words)

    def _is_seat(self, line: Line, parts: Sequence[Part]) -> bool:
        """Say whether a line is a title by itself, as the first cell of the row above is one."""
        above = self._rows[-1].words(self._columns[0]) if self._rows else ""
        first = len(parts) == 1 and parts[0].column == self._columns[0] and not parts[0].indent
        return bool(above and first) and is_seat(above, line.text[parts[0].start : parts[0].end])

    def _lists(self, column: int) -> bool:
        """Say whether the row above has a person in a column that is not its first."""
        pieces = self._rows[-1].cells.get(column, ())
        listed = any(begins_with_person(piece.words) for piece in pieces)
        return column != self._columns[0] and listed

    def _leads(self, line: Line, parts: Sequence[Part], below: Line | None) -> bool:
        """Say whether a line is the first of a label that goes on beside the rest of its row."""
        if below is None or len(parts) > 1 or parts[0].indent or not self._grid.knows(parts[0]):
            return False
        rest = self._place(below)
        if len(rest) == 1 or not rest or {parts[0].column, rest[0].column} != {self._columns[0]}:
            return False
        if rest[0].indent or goes_on_with(below.text[rest[0].start]):
            return True
        said = line.text[parts[0].start : parts[0].end]
        above = self._rows[-1].words(self._columns[0]) if self._rows else ""
        return not ends(above, said) and self._runs_over(said, below, rest)

    def _runs_over(self, above: str, line: Line, parts: Sequence[Part]) -> bool:
        """Say whether a line's first word had no room in the first column after words above it."""
        if len(self._columns) == 1 or not above:
            return False
        room = self._columns[1] - self._columns[0] - _LEAST_GAP
        word = line.text[parts[0].start : parts[0].end].partition(" ")[0]
        return len(above) + 1 + len(word) > room

    def _fills(self, above: str, said: str) -> bool:
        """Say whether two lines had about no room on one of the first column: letters differ."""
        room = self._columns[1] - self._columns[0] - _LEAST_GAP if len(self._columns) > 1 else 0
        return len(above) + 1 + len(said) >= _FULL * room

    def _lacks_ending(self, parts: Sequence[Part]) -> bool:
        """Say whether a line has nothing in the two last columns, which the rows above fill."""
        last = self._columns[-2:]
        return (
            len(self._columns) >= _WIDE
            and len(self._rows) >= _LEAST_ROWS
            and all(column in row.cells for row in self._rows[-_FEW_ROWS:] for column in last)
            and not any(part.column in last for part in parts)
        )

    def _is_row(self, parts: Sequence[Part]) -> bool:
        """Say whether a line fills two of the columns, and nothing in it is out of line."""
        known = sum(self._grid.knows(part) for part in parts)
        return known > 1 and not any(part.indent for part in parts)

    def _put(self, line: Line, parts: Sequence[Part]) -> None:
        row = self._rows[-1]
        if len(self._rows) == 1:
            self._header.add(tuple(line.text[part.start : part.end] for part in parts))
        for part in parts:
            self._grid.take(part)
            piece = Piece(
                line.start + part.start, line.start + part.end, line.text[part.start : part.end]
            )
            row.cells.setdefault(part.column, []).append(piece)
            row.gaps.setdefault(part.column, part.gap)

    def _is_last_row(self) -> bool:
        """Say whether there is one row, as the last of a table that a page's end has cut off."""
        row = self._rows[0]
        gaps = [gap for column, gap in row.gaps.items() if column != self._columns[0]]
        listed = LISTED.fullmatch(row.words(self._columns[0])) is not None
        return len(self._rows) == 1 and not listed and all(gap >= CLEAR_GAP for gap in gaps)

    def _holds(self) -> bool:
        """Say whether the rows are surely a table's, not lines that happen to be in line."""
        few = len(self._rows) < _FEW_ROWS
        first, *others = self._columns
        if len(self._rows) < _LEAST_ROWS or (
            few and len(others) == 1 and any(row.parted for row in self._rows)
        ):
            return False
        if self._cut > (_MOST_CUT_OF_FEW if few else _MOST_CUT) * self._full:
            return False
        for column in others:
            gaps = [row.gaps[column] for row in self._rows if column in row.gaps]
            clear = sum(gap >= CLEAR_GAP for gap in gaps)
            if 2 * clear < len(gaps) or (few and len(others) == 1 and clear < len(gaps)):
                return False
        listed = [LISTED.fullmatch(row.words(first)) is not None for row in self._rows]
        headed = len(others) > 1 and not listed[0]
        return headed or 2 * sum(listed) <= len(listed)

    def _cells(self, row: Row) -> Iterator[Cell]:
        """Yield the cells of a row; an empty one stands where the one before it ends."""
        at = min(piece.start for pieces in row.cells.values() for piece in pieces)
        for column in self._columns:
            cell = tuple((piece.start, piece.end) for piece in row.cells.get(column, ()))
            yield cell or ((at, at),)
            at = cell[-1][1] if cell else at
