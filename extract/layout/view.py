"""The text as the pipeline reads it, and the way back to the stored text.

The stored text keeps what the file says: markup, line breaks, hyphens at line ends. Reading wants
running text. A view drops the one for the other and remembers where each character came from, so
that a quote is always cut from the stored text itself.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass, field
from html import unescape
from sys import maxsize

from ..document import Block, BlockKind, Cell, Document
from ..lexicon import lexicon
from ..lexicon.english import english
from ..line_ends import is_broken, runs_over
from .glued import glued
from .legends import find_legend
from .wraps import is_unwrapped, widest, wraps, wraps_of_labels

_NARROW = 2
"""Blanks that a typist, or a converter, may leave between the words of a name."""
BLOCK_END = "\n"
CELL_END = "\t"
_STOPS = ".?!:;,"
"""Marks after which typists leave two spaces."""

_NOISE = re.compile(
    r"""
    (?= [\W_] )  # nothing else begins noise, so that letters are passed over at once
    (?! (?<= [^\W_]|[,.] ) [ ] [^\W_pP] )  # nor does one space between words, but before "PDF"
    (?: (?P<markup> \*+ | </?(?:b|i|u|em|strong|span|sup|sub|small|a|font)\b[^<>\n]*>
          | \\(?=[-_.*\#()\[\]]) | (?<=:)[-–](?=\s|$) | (?<!\w)_+(?=\w) | (?<=\w)_+(?!\w) )
      | (?P<break> <br\s*/?> | (?: [^\S\n]* </?(?:p|div)\b[^<>\n]*> )+ )
      | (?P<entity> &(?:amp;)?(?:\#\d{2,6}|\#[xX][\da-fA-F]{2,5}|[a-zA-Z]{2,8}\d?); )
      | (?P<hyphen> (?<=[a-z])-[ ]*\n[ ]*(?=[a-z]) )
      | (?P<double> (?<=[a-z])-\n[ ]*(?=[A-Z][a-z]) )  # "Ann Vale-" above "Ashby"
      | (?P<cut> (?<=[a-z])-[ ](?=[a-z]) )  # or ended one that was lost: "Part- nership"
      | (?P<bracket> (?<=[a-z]{2})\((?=[A-Z][a-z]) )  # "Ann Vale(Chair)", but not "member(s)"
      | (?P<file> [ \t]+ (?:pdf[ ]icon\s+)? \(?PDF,?\s[\d.,]+[ ]?[KM]B\b\)? )  # beside a link
      | (?P<space> (?! (?<=[^\W_]|[,.]) [ ] [^\W_] ) \s+ )  # but for one space between words
    )
    """,
    re.VERBOSE,
)

_HYPHENATED = re.compile(rf"\b(?:{'|'.join(english().hyphenated)})$", re.IGNORECASE)


_LEADS_IN = re.compile(r":[^\S\n]*\n\s*\S")
"""From the end of a line that leads into a list to the first letter of that."""
_LONGEST_PART = 20
"""Letters of a word before the hyphen that cuts it."""
_BEFORE_CUT = re.compile(r"[A-Za-z]+$")
_AFTER_CUT = re.compile(r"[a-z]+")


def _is_cut(source: str, hyphen: re.Match[str]) -> bool:
    """Tell whether a hyphen and a blank stand inside a word of posts and bodies."""
    before = _BEFORE_CUT.search(source, max(hyphen.start() - _LONGEST_PART, 0), hyphen.start())
    after = _AFTER_CUT.match(source, hyphen.end())
    word = (before[0] + after[0]).casefold() if before and after else ""
    lists = lexicon()
    return any(
        word in words
        for words in (lists.post_heads, lists.body_heads, lists.qualifiers, lists.topic_words)
    )


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of the view: one block, or one cell of a table.

    Attributes:
        block: Index of the block in `Document.blocks`.
        start: Offset in the view's text.
        end: Offset after it.
        row: Row of the table, from 0; None outside tables.
        column: Column of the table, from 0; None outside tables.
    """

    block: int
    start: int
    end: int
    row: int | None = None
    column: int | None = None


@dataclass
class View:
    """Running text of a document, and its offsets in the stored text.

    Attributes:
        document: What it is a view of.
        text: Running text: blocks end with a newline, cells of a table with a tab.
        units: Blocks and cells in reading order.
        breaks: Offsets in `text` of the blanks that were line breaks, but for those that only wrap.
        unwrapped: Whether no line is wrapped, so that each break ends something.
        width: Characters of the longest line of running text as it was stored.
        gaps: Offsets in `text` of the blanks that were wider than a space: between columns.
        legend: What each mark beside names says of them, as the role of a list.
        starts: Offset in `text` of each piece that was taken over unchanged.
        origins: Offset of that piece in the stored text.
    """

    document: Document
    text: str = ""
    units: list[Unit] = field(default_factory=list)
    breaks: set[int] = field(default_factory=set)
    unwrapped: bool = False
    width: int = 0
    gaps: set[int] = field(default_factory=set)
    legend: dict[str, str] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)
    origins: list[int] = field(default_factory=list)

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the stored text behind a span of the view.

        A cell that is wrapped over lines lies in pieces between those of its neighbours: the span
        then reaches from the first piece to the last, in the order of the stored text.
        """
        first, last = (bisect_right(self.starts, at) - 1 for at in (start, end - 1))
        if first == last:
            shift = self.origins[first] - self.starts[first]
            return start + shift, end + shift
        inside = [self.origins[piece] for piece in range(first + 1, last + 1)]
        ends = [self.origins[n] + self.starts[n + 1] - self.starts[n] for n in range(first, last)]
        return min([self._at(start), *inside]), max([self._at(end - 1) + 1, *ends])

    def block_of(self, unit: int) -> Block:
        """Return the block that a unit is, or is a cell of."""
        return self.document.blocks[self.units[unit].block]

    def same_row(self, unit: int, other: int) -> bool:
        """Tell whether two units are cells of one row, or parts of one block."""
        if unit < 0 or other >= len(self.units):
            return False
        one, two = self.units[unit], self.units[other]
        return (one.block, one.row) == (two.block, two.row)

    def hangs(self, offset: int, unit: Unit) -> bool:
        """Tell whether a line is indented further in the stored text than the first of its unit.

        Below a line that leads into a list, "Its members are:", it is the first line of that.

        Args:
            offset: Where the line begins in the view.
            unit: What it is a line of.
        """
        first, at = self._at(unit.start), self._at(offset)
        for lead in _LEADS_IN.finditer(self.document.text, first, at + 1):
            first = lead.end() - 1
        above, own = (self.document.text.rfind("\n", 0, place) for place in (first, at))
        return own != above and at - own > first - above

    def _at(self, offset: int) -> int:
        piece = bisect_right(self.starts, offset) - 1
        return self.origins[piece] + offset - self.starts[piece]


def view(document: Document) -> View:
    """Return the running text of a document's blocks, page furniture left out."""
    builder = _Builder(document)
    for number, block in enumerate(document.blocks):
        if block.kind is BlockKind.FURNITURE:
            continue
        if block.rows:
            builder.add_table(number, block)
        else:
            builder.add_unit(number, block)
            builder.close(block.end, BLOCK_END)
    return builder.finish()


class _Builder:
    """Collects pieces of running text with their origins."""

    def __init__(self, document: Document) -> None:
        whole = is_unwrapped(document)
        legend = find_legend(document.text)
        self._view = View(document, unwrapped=whole, width=widest(document), legend=legend)
        self._source = document.text
        self._glued = glued(document.text)
        wrapped = frozenset[int]() if whole else wraps(document)
        self._wraps = wrapped | wraps_of_labels(document.text)
        self._pieces: list[str] = []
        self._length = 0

    def add_table(self, number: int, block: Block) -> None:
        room: dict[int, int] = defaultdict(int)
        for cells in block.rows:
            for column, cell in enumerate(cells):
                room[column] = max([room[column], *(end - start for start, end in cell)])
        for row, cells in enumerate(block.rows):
            for column, cell in enumerate(cells):
                begin = self._length
                self._add_cell(cell, maxsize if block.whole else room[column])
                self._view.units.append(Unit(number, begin, self._length, row, column))
                self.close(cell[-1][1], CELL_END)
            self.close(block.end, BLOCK_END)

    def _add_cell(self, cell: Cell, room: int) -> None:
        begin = self._length
        for number, (start, end) in enumerate(cell):
            if number and self._length > begin and not self._parted(start):
                above, below = self._source[slice(*cell[number - 1])], self._source[start:end]
                if not is_broken(above, below):
                    if not runs_over(above, below, room):
                        self._view.breaks.add(self._length)
                    self._put(" ", start - 1)
            self._clean(start, end)
            self._trim(begin)

    def _parted(self, start: int) -> bool:
        """Tell whether a name is parted at the end of a line: "Ann Vale- / Ashby"."""
        last = self._pieces[-1]
        return last[-1] == "-" and last[-2:-1].isalpha() and self._source[start].isupper()

    def add_unit(self, number: int, block: Block) -> None:
        begin, at = self._length, block.start
        for start, end in block.gaps:
            self._clean(at, start)
            self._put(" ", start)
            at = end
        self._clean(at, block.end)
        self._view.units.append(Unit(number, begin, self._length))

    def close(self, at: int, mark: str) -> None:
        self._put(mark, max(at - 1, 0))

    def finish(self) -> View:
        self._view.text = "".join(self._pieces)
        return self._view

    def _put(self, text: str, origin: int) -> None:
        if text:
            self._view.starts.append(self._length)
            self._view.origins.append(origin)
            self._pieces.append(text)
            self._length += len(text)

    def _clean(self, start: int, end: int) -> None:
        """Add a stretch of the stored text without its noise, blanks made single."""
        first, position, blank = self._length, start, True
        for noise in _NOISE.finditer(self._source, start, end):
            if position < noise.start():
                self._take(position, noise.start())
                blank = False
            kind, position = noise.lastgroup, noise.end()
            if kind == "entity":  # twice, since a converter may have written "&amp;#39;"
                character = unescape(unescape(noise[0])).replace("\xa0", " ")
                self._put(character, noise.start())
                blank = character == " "
            elif kind == "double" or (kind == "hyphen" and self._is_hyphenated(start, noise)):
                self._put("-", noise.start())
            elif kind == "cut" and not _is_cut(self._source, noise):
                self._put(noise[0], noise.start())
            elif kind == "bracket":
                self._put(" ", noise.start())
                self._put("(", noise.start())
                blank = False
            elif kind in {"space", "break"} and not blank and position < end:
                self._note_blank(noise)
                self._put(" ", noise.start())
                blank = True
        self._take(position, end)
        self._trim(first)

    def _is_hyphenated(self, start: int, hyphen: re.Match[str]) -> bool:
        """Tell whether a word has its hyphen wherever it stands: "multi-" above "agency"."""
        return _HYPHENATED.search(self._source, start, hyphen.start()) is not None

    def _take(self, start: int, end: int) -> None:
        """Add a stretch of the stored text as it is, but for the blanks that were lost in it."""
        for at in self._glued[bisect_left(self._glued, start) :]:
            if at >= end:
                break
            self._put(self._source[start:at], start)
            self._view.gaps.add(self._length)
            self._put(" ", at)
            start = at
        self._put(self._source[start:end], start)

    def _note_blank(self, noise: re.Match[str]) -> None:
        """Remember a blank that was more than a space: a line break, or the gap of a column.

        After "and" or "of" a name goes on, unless the gap is wide.
        """
        words = self._pieces[-1].rsplit(None, 1)
        narrow = noise.lastgroup == "break" or len(noise.group()) <= _NARROW
        if narrow and words and words[-1] in english().small_words:
            return
        newline = self._source.find("\n", noise.start(), noise.end())
        if newline >= 0 or noise.lastgroup == "break":
            if newline not in self._wraps:
                self._view.breaks.add(self._length)
        elif self._source[noise.start() - 1] not in _STOPS and (
            len(noise.group()) > 1 or noise.group() == "\t"
        ):
            self._view.gaps.add(self._length)

    def _trim(self, first: int) -> None:
        """Drop a blank that markup left at the end of a unit."""
        while self._pieces and self._length > first and self._pieces[-1] == " ":
            self._pieces.pop()
            self._view.starts.pop()
            self._view.origins.pop()
            self._length -= 1
            self._view.breaks.discard(self._length)
            self._view.gaps.discard(self._length)
