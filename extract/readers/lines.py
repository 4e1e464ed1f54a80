"""The lines of plain text or Markdown, gathered into drafts of blocks."""

import re
from collections import deque
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import chain

from ..document import Block, BlockKind, Cell
from ..line_ends import is_cut, is_unfinished, is_whole_name
from .counted_lines import counted_lines
from .flattened import flattened_tables
from .furniture import is_footer
from .html_tables import html_tables
from .lone_marks import LoneMarks, Mark
from .marks import HOW_OFTEN, PANEL_LABEL, ends_sentence, is_page_number, is_title, item_mark, trim
from .side_by_side import rows_within

_LINE = re.compile(r"([^\S\n]*)(?:(\S[^\n]*))?(?:\n|\Z)")
_TAGS = r"(?:</?(?:p|div|span|center|ul|ol|br)\b[^>\n]*>[^\S\n]*)+"
_OPENING = re.compile(_TAGS + r"|(?:>[^\S\n]?)+")
_PAGE_AHEAD = re.compile(r"\d{1,3}[^\S\n]*\|[^\S\n]*[Pp]age[^\S\n]+(?=[A-Z])")
"""The number of a page that a converter has put before its first words: "3 | Page Terms of"."""
_CLOSING = re.compile(r"(?:[^\S\n]*</?(?:p|div|span|center|ul|ol|li|br)\b[^>\n]*>)+\Z")
_LINE_TAG = re.compile(r"</?(?:p|div|li|br)\b[^<>\n]*>", re.IGNORECASE)
"""A tag of a cell at which one of its lines begins or ends."""
_LIST_TAG = re.compile(r"<li\b[^>\n]*>[^\S\n]*")
_HEADING_TAG = re.compile(
    r"<h([1-6])\b[^>\n]*>[^\S\n]*([^\n]*?)[^\S\n]*(?:</h\1>)?\Z", re.IGNORECASE
)
_RULE = re.compile(r"(?:-[^\S\n]*){3,}|(?:\*[^\S\n]*){3,}|(?:_[^\S\n]*){3,}|`{3,}\w*|~{3,}\w*")
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_HASHES = re.compile(r"(#{1,6})[^\S\n]+(\S[^\n]*?)[^\S\n]*#*\Z")
_PIPE_RULE = re.compile(r"\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?")
_GRID_RULE = re.compile(r"\+(?:[-=:]{2,}\+)+")
_NO_HEADER = re.compile(r"(?:Col(?:umn)?|Unnamed:)[^\S\n]?\d{1,2}")
"""What converters write over a column that has no header."""
_BOLD = re.compile(
    r"(?:\*{2,3}(?P<stars>(?:(?!\*\*).)+)\*{2,3}|__(?P<bars>(?:(?!__).)+)__|"
    r"<(?P<tag>b|strong)>(?P<inner>(?:(?!</?(?:b|strong)>).)+)</(?P=tag)>)",
    re.DOTALL | re.IGNORECASE,
)
_BOLD_GROUPS = ("stars", "bars", "inner")

_LABELLED = re.compile(r"[A-Z][a-z]+(?: [a-z]{2,12}){0,4}:(?:[^\S\n]|$)")
"""A line of the particulars below a decision: "Date of decision: 7 March 2017"."""

_CELL_ENDS = re.compile(r"[^|]*[^\s|][^\S\n]*\|")
"""A line at which a cell of a table of items ends that is written over many lines."""

_PAGE_DIGITS = 4
_PROSE_LINE = 60  # characters of a line of prose at least
_NARROW_LINE = 45  # the same, of a column beside the numbers
_LONGEST_LINE = 160  # characters that no wrapped line has


@dataclass(slots=True)
class Draft:
    """A block being put together.

    Attributes as of a `Block`, and:
        lines: How many lines it has.
        first: Offset after the first of them.
        indent: Blanks before an item, a tab counting as up to four.
        number: Offset of an item's marker.
        parted: Whether the marker stands on a line of its own, above the item.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    marker: str = ""
    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    gaps: list[tuple[int, int]] = field(default_factory=list)
    lines: int = 1
    first: int = 0
    indent: int = 0
    number: int = 0
    parted: bool = False


def gather(
    text: str, furniture: AbstractSet[int] = frozenset(), *, paged: bool = False
) -> list[Draft]:
    """Gather lines into drafts: what each line says by itself and by the one above it.

    Args:
        text: The stored text.
        furniture: Offsets at which the lines begin that are known as furniture of a page.
        paged: Whether the text says where its pages end.
    """
    return _Scanner(text, furniture, paged=paged).scan()


class _Scanner:
    """Goes over the lines once and gathers them into drafts."""

    def __init__(self, text: str, furniture: AbstractSet[int], *, paged: bool) -> None:
        self.text = text
        self.furniture = furniture
        self.drafts: list[Draft] = []
        self.open: Draft | None = None
        self.after_blank = True
        self.marks = LoneMarks(text, paged=paged)
        self.counted = counted_lines(text)

    def scan(self) -> list[Draft]:
        text = self.text
        tables = deque(_tables(text, self.furniture))
        for match in _LINE.finditer(text):
            start, stop = match.span(2)
            if start < 0:
                self._blank()
                continue
            if tables and start >= tables[0].end:
                tables.popleft()
            if tables and start >= tables[0].start:
                self._table(tables[0], start)
                self._rest(tables[0].end, stop)
                continue
            if tables and tables[0].start < stop:  # its title stands on the same line
                self._line(start, trim(text, start, tables[0].start)[1], stop, 0, tab=False)
                self._table(tables[0], tables[0].start)
                self._rest(tables[0].end, stop)
                continue
            end = start + len(match[2].rstrip())
            start = _after_marks(text, start, end)
            if text[end - 1] == ">" and (closing := _CLOSING.search(text, start, end)):
                end = closing.start()
            if start >= end or (text[start:end] == "|" and self._in_whole_item()):
                self._blank()
                continue
            if match.start() in self.furniture:
                self._blank()
                self._add(Draft(BlockKind.FURNITURE, start, end))
                continue
            self._text_line(match, start, end)
        return self.drafts

    def _text_line(self, match: re.Match[str], start: int, end: int) -> None:
        """Add a line, without the tags around it; one that ends a cell ends its paragraph."""
        text, blanks = self.text, match[1]
        closes = text[end - 1] == "|" and _CELL_ENDS.fullmatch(text, start, end)
        end = trim(text, start, end - 1)[1] if closes else end
        self._line(start, end, match.end(2), len(blanks.expandtabs(4)), tab="\t" in blanks)
        self.after_blank = False
        if closes:
            self._blank()

    def _blank(self) -> None:
        self.open = None
        self.after_blank = True

    def _table(self, table: Block, start: int) -> None:
        """Add a table at its first line; nothing at the others, which are in it."""
        self._blank()
        self.marks.clear()
        if start == table.start:
            self._add(
                Draft(
                    BlockKind.TABLE, start, table.end, rows=list(table.rows), gaps=list(table.gaps)
                )
            )

    def _rest(self, end: int, stop: int) -> None:
        """Add what stands after a table on its last line: the label and the names of a list."""
        start, last = trim(self.text, end, stop) if end < stop else (stop, stop)
        if end < start < last:
            self._line(start, last, stop, 0, tab=False)

    def _add(self, draft: Draft) -> None:
        self.drafts.append(draft)

    def _line(self, start: int, end: int, stop: int, indent: int, *, tab: bool) -> None:
        text, first = self.text, self.text[start]
        if (first in "-*_=`~+" and self._rule(start, end)) or self.marks.add(start, end, indent):
            return
        if first in "#<" and self._heading(start, end):
            return
        in_table = self.open is not None and self.open.kind is BlockKind.TABLE
        bare = self.after_blank or not self._in(BlockKind.PARAGRAPH) or start in self.counted
        mark = item_mark(text, start, end, bare=bare) or self.counted.get(start)
        mark = None if mark and self._is_holder(start, end) else mark
        words = mark[1] if mark else start
        if first == "<" and (tag := _LIST_TAG.match(text, start, end)):
            mark, words = ("\u2022", tag.end()), tag.end()
        number = start
        lone = None if mark else self._lone_mark(start, end, stop)
        if lone:
            mark, words, number, indent = (lone.marker, start), start, lone.start, lone.indent
        if text.find("\t", words, stop) >= 0 or (
            in_table and (tab or text.find("\t", start, end) >= 0)
        ):
            self._row(_cells(text, start - 1 if tab else start, stop, "\t"), start, end)
        elif (first == "|" and end - start > 1) or text.count("|", start, end) > 1:
            self._pipe_row(start, end)
        elif is_page_number(text[start:end]) or self._is_furniture(start, end, stop):
            self.open = None
            self._add(Draft(BlockKind.FURNITURE, start, end))
        elif mark:
            item = Draft(BlockKind.ITEM, words, end, marker=mark[0], first=end, indent=indent)
            item.number, item.parted = number, number < start
            self.open = item
            self._add(item)
        elif self.open is not None and not in_table and not self._ends_list(start, stop, indent):
            self.open.end = end
            self.open.lines += 1
        else:
            self.open = Draft(BlockKind.PARAGRAPH, start, end, first=end)
            self._add(self.open)

    def _lone_mark(self, start: int, end: int, stop: int) -> Mark | None:
        """Return the mark that stands above a line, on a line of its own."""
        text = self.text
        if is_page_number(text[start:end]) or self._is_furniture(start, end, stop):
            return None
        above = text[self.open.start : self.open.end].rpartition("\n")[2] if self.open else ""
        return self.marks.take(start, after_blank=self.after_blank, above=above)

    def _ends_list(self, start: int, stop: int, indent: int) -> bool:
        """Say whether a line right under a bulleted item is no part of it, but goes on with prose.

        The item has had room for its first word, by the length of this line or the one below.
        """
        item, text = self.open, self.text
        if item is None or item.kind is not BlockKind.ITEM or indent > item.indent:
            return False
        above = text[text.rfind("\n", 0, item.end) + 1 : item.end]
        if above[-1] == "." and _LABELLED.match(text, start, stop):
            return True
        counted = any(map(str.isalnum, item.marker)) and not item.parted
        numbered = counted or item.marker[0].isdigit()
        if not text[start].isupper() or numbered or is_unfinished(above):
            return False
        below = text[stop + 1 : text.find("\n", stop + 1) % (len(text) + 1)]
        if _heads_panel(text[start:stop].rstrip(), below):
            return True
        width = max(stop - start, len(below))
        word = text[start:stop].partition(" ")[0]
        unwrapped = max(width, len(above)) > _LONGEST_LINE
        return width >= (_NARROW_LINE if item.parted else _PROSE_LINE) and (
            unwrapped or len(above) + 1 + len(word) < width
        )

    def _is_holder(self, start: int, end: int) -> bool:
        """Tell whether a line with a dash says who holds the office that the one above labels."""
        if self.text[start] not in "-–—" or not self._in(BlockKind.PARAGRAPH) or self.open is None:
            return False
        above = self.text[self.open.start : self.open.end].rpartition("\n")[2]
        return is_cut(above.strip(), self.text[start:end])

    def _in(self, kind: BlockKind) -> bool:
        return self.open is not None and self.open.kind is kind

    def _in_whole_item(self) -> bool:
        """Tell whether an item stands above that ends in a sentence: with it may end a cell."""
        item = self.open if self._in(BlockKind.ITEM) else None
        return item is not None and ends_sentence(self.text[item.start : item.end])

    def _rule(self, start: int, end: int) -> bool:
        text, above = self.text, self.open
        if _GRID_RULE.fullmatch(text, start, end):
            if above is None or above.kind is not BlockKind.TABLE:
                self._blank()
            return True
        if (
            _UNDERLINE.fullmatch(text, start, end)
            and above is not None
            and above.kind is BlockKind.PARAGRAPH
            and above.lines == 1
            and is_title(text[above.start : above.end])
        ):
            level = 1 if text[start] == "=" else 2
            self.drafts[-1] = make_heading(text, above.start, above.end, level)
        elif not _RULE.fullmatch(text, start, end) and text[start:end].strip("="):
            return False
        self._blank()
        return True

    def _heading(self, start: int, end: int) -> bool:
        match = _HASHES.match(self.text, start, end)
        level = len(match[1]) if match else 0
        if match is None and (match := _HEADING_TAG.match(self.text, start, end)):
            level = int(match[1])
        if match is None or not match[2]:
            return False
        self.open = None
        self._add(make_heading(self.text, *match.span(2), level))
        return True

    def _is_furniture(self, start: int, end: int, stop: int) -> bool:
        """Say whether a line that stands alone is a number, or words with the page's number."""
        text = self.text
        if not self.after_blank or text[stop + 1 : stop + 2] not in ("\n", ""):
            return False
        number = end - start <= _PAGE_DIGITS and text[start:end].isdecimal()
        return number or is_footer(text[start:end])

    def _pipe_row(self, start: int, end: int) -> None:
        if _PIPE_RULE.fullmatch(self.text, start, end):
            return
        inner = start + (self.text[start] == "|")
        close = end - (self.text[end - 1] == "|" and end - 1 > inner)
        cells = tuple(self._filled(cell) for cell in _cells(self.text, inner, close, "|"))
        if not any(first < last for cell in cells for first, last in cell):
            return
        said = [[self.text[first:last].strip("*_ ") for first, last in cell] for cell in cells]
        for row in rows_within(cells, said):
            blanks = (cell[-1][-1:] * 2 for cell in cells)
            parts = zip(row, blanks, strict=True)
            self._row(tuple(tuple(part) or (blank,) for part, blank in parts), start, end)

    def _filled(self, cell: Cell) -> Cell:
        """Return a cell, emptied of what a converter writes where a header is missing."""
        (start, end), *more = cell
        if (
            not more
            and self.text[start : start + 1] in ("C", "U")
            and _NO_HEADER.fullmatch(self.text, start, end)
        ):
            return ((start, start),)
        return cell

    def _row(self, cells: tuple[Cell, ...], start: int, end: int) -> None:
        if self.open is None or self.open.kind is not BlockKind.TABLE:
            self.open = Draft(BlockKind.TABLE, start, end)
            self._add(self.open)
        self.open.rows.append(cells)
        self.open.end = end


def _heads_panel(line: str, below: str) -> bool:
    """Say whether a line is a body's name, with how often it meets or above a label of its own."""
    labelled = PANEL_LABEL.match(below) is not None and is_whole_name(line)
    return labelled or HOW_OFTEN.search(line) is not None


def _after_marks(text: str, start: int, end: int) -> int:
    """Return where a line's own words begin, after tags or the number of its page."""
    marks = _OPENING if text[start] in "<>" else _PAGE_AHEAD if text[start].isdigit() else None
    found = marks.match(text, start, end) if marks else None
    return found.end() if found else start


def _tables(text: str, furniture: AbstractSet[int]) -> list[Block]:
    """Return the tables that are more than lines of cells, in reading order."""
    written = html_tables(text)
    flattened = flattened_tables(text, furniture)
    if not written:
        return flattened
    apart = (
        table
        for table in flattened
        if all(table.end <= other.start or table.start >= other.end for other in written)
    )
    return sorted([*written, *apart], key=lambda table: table.start)


def _cells(text: str, start: int, stop: int, separator: str) -> tuple[Cell, ...]:
    """Return the offsets of a row's cells, in each of its lines, blanks around them left out."""
    cells = []
    for cell in text[start:stop].split(separator):
        lines = list(_lines(cell, start)) if "<" in cell else [_stripped(cell, start)]
        cells.append(tuple(lines) or ((start, start),))
        start += len(cell) + 1
    return tuple(cells)


def _lines(cell: str, start: int) -> Iterator[tuple[int, int]]:
    """Yield the lines of a cell as its tags part them: "<p>Ann Vale</p><p>Chief Nurse</p>"."""
    tags = ((tag.start(), tag.end()) for tag in _LINE_TAG.finditer(cell))
    edges = [0, *chain.from_iterable(tags), len(cell)]
    for begin, end in zip(edges[::2], edges[1::2], strict=True):
        if cell[begin:end].strip():
            yield _stripped(cell[begin:end], start + begin)


def _stripped(part: str, start: int) -> tuple[int, int]:
    inner = part.strip()
    begin = start + (len(part) - len(part.lstrip()) if inner else 0)
    return begin, begin + len(inner)


def bold_span(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the words of a line stand that is bold as a whole; None if it is not."""
    bold = _BOLD.fullmatch(text, start, end)
    if bold is None:
        return None
    return trim(text, *bold.span(next(name for name in _BOLD_GROUPS if bold[name])))


def make_heading(text: str, start: int, end: int, level: int) -> Draft:
    """Make a heading, its bold marks and its number left out of its span."""
    start, end = bold_span(text, start, end) or (start, end)
    mark = item_mark(text, start, end, bare=True)
    if mark and mark[0][-1:].isalnum() | (mark[0][-1:] == ")"):
        return Draft(BlockKind.HEADING, mark[1], end, level, marker=mark[0])
    return Draft(BlockKind.HEADING, start, end, level)
