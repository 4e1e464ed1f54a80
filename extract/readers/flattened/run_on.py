"""Tables of members that a converter has run together, below a line that names their columns.

"Organisation Name Designation", and below it "Ashby Council Ann Vale Director of Housing": the
person whom a line names tells where one column ends and the next begins. A line that names nobody
goes on with the column that was left unfinished above it.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import lru_cache

from ...document import Block, BlockKind, Cell
from ...lexicon import lexicon
from ...lexicon.columns import columns
from ...lexicon.wordings import wording
from ...line_ends import is_unfinished
from ...run_together import begins_with_person, name_end
from ..marks import COLUMNS, ends_sentence, item_mark

_LINE = re.compile(r"[^\S\n]*(?:(\S[^\n]*?))?[^\S\n]*(?:\n|\Z)")
_WORD = re.compile(r"\S+")
_HEADER = re.compile(r"^[^\S\n]*([A-Z][A-Za-z/ ]{6,60}?)[^\S\n]*$", re.MULTILINE)
_LABEL = wording("attendance", "label-of-a-line")
_VACANT = wording("attendance", "vacant-seat")
_OF_NONE = re.compile(r"(?:independent|lay)\b", re.IGNORECASE)
_AFTER_NAME = re.compile(r"[\s,–-]*")
_ORDERS = frozenset(
    {
        ("organisation", "person", "role"),
        ("organisation", "person"),
        ("role", "person", "organisation"),
        ("role", "person"),
        ("person", "organisation", "role"),
        ("person", "organisation"),
    }
)
_LEAST_ROWS = 3
_LEAST_WORDS = 5
_LONGEST = 140
_BLANK_LINES = 2
_MOST_WRAPPED = 2
_SHORT_WRAPPED = 40

_Span = tuple[int, int]


@dataclass(slots=True)
class _Row:
    """The pieces of the cells of a row, by column, and how many lines it has gone on for."""

    cells: list[list[_Span]]
    wrapped: int = 0
    label: bool = False


def run_on_tables(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find tables of members whose columns nothing sets apart.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no such table.
    """
    found: list[Block] = []
    for line in _HEADER.finditer(text):
        if line.start() in passed_over or (found and line.start() < found[-1].end):
            continue
        header = _header(text, *line.span(1))
        if header is None:
            continue
        rows = _Reader(text, header, passed_over).rows(line.end())
        if sum(not row.label for row in rows) >= _LEAST_ROWS:
            cells = [_closed(row) for row in rows]
            end = max(piece[1] for cell in cells[-1] for piece in cell)
            found.append(Block(BlockKind.TABLE, line.start(1), end, rows=(header.cells, *cells)))
    return found


def _closed(row: _Row) -> tuple[Cell, ...]:
    """Return the cells of a row; an empty one stands where the one before it ends."""
    at = min(cell[0][0] for cell in row.cells if cell)
    cells: list[Cell] = []
    for pieces in row.cells:
        cells.append(tuple(pieces) or ((at, at),))
        at = cells[-1][-1][1]
    return tuple(cells)


@dataclass(frozen=True, slots=True)
class _Header:
    """What the columns hold, and the cells that say so."""

    kinds: tuple[str, ...]
    cells: tuple[Cell, ...]
    said: str = field(repr=False)


def _header(text: str, start: int, end: int) -> _Header | None:
    """Return the columns that a line is nothing but the headers of."""
    words = [m.span() for m in _WORD.finditer(text, start, end)]
    known = [h for h in _headings(text, words) if tuple(_kind(text[a:b]) for a, b in h) in _ORDERS]
    if not known:
        return None
    most = max(known, key=len)  # "Agency Representative" is two headers rather than one
    kinds = tuple(_kind(text[a:b]) for a, b in most)
    return _Header(kinds, tuple((span,) for span in most), text[start:end])


def _headings(text: str, words: Sequence[_Span]) -> Iterator[list[_Span]]:
    """Yield the ways in which words are the headers of columns and nothing else."""
    if not words:
        yield []
    for size in range(1, len(words) + 1):
        first = (words[0][0], words[size - 1][1])
        if _kind(text[slice(*first)]):
            for others in _headings(text, words[size:]):
                yield [first, *others]


@lru_cache(maxsize=4096)
def _kind(said: str) -> str:
    """Return what a header says of its column."""
    lower = said.casefold()
    known = ("person", "role", "organisation")
    return next((k.id for k in columns() if k.id in known and k.pattern.fullmatch(lower)), "")


class _Reader:
    """Reads the rows below a header."""

    def __init__(self, text: str, header: _Header, passed_over: AbstractSet[int]) -> None:
        self._text = text
        self._header = header
        self._passed_over = passed_over
        self._person = header.kinds.index("person")

    def rows(self, start: int) -> list[_Row]:
        """Return the rows from an offset on."""
        rows: list[_Row] = []
        loose: list[_Span] = []
        for line in self._lines(start):
            if self._text[slice(*line)] == self._header.said:
                continue
            row = self._row(line) or (self._row_of_rare_name(line) if rows else None)
            if row is None and _LABEL.match(self._text[slice(*line)]):
                row = _Row([[line]], label=True)
            if row is None:
                if not rows or rows[-1].label or not self._may_wrap(rows[-1], line):
                    break
                loose.append(line)
                rows[-1].wrapped += 1
                continue
            for piece in loose:
                self._go_on(rows[-1], piece)
            loose = []
            rows.append(row)
        for piece in loose:  # nothing but the wording tells where the last row ends
            if not self._surely_goes_on(rows[-1], piece):
                break
            self._go_on(rows[-1], piece)
        while rows and rows[-1].label:
            rows.pop()
        return rows

    def _lines(self, start: int) -> Iterator[_Span]:
        """Yield what is printed on the lines from an offset on, up to one that is no row."""
        blanks = 0
        for match in _LINE.finditer(self._text, start):
            line = match.span(1)
            if line[0] < 0:
                blanks += 1
                continue
            if match.start() in self._passed_over or self._text[slice(*line)].isdecimal():
                continue
            said = self._text[slice(*line)]
            prose = ends_sentence(said) or line[1] - line[0] > _LONGEST
            mark = item_mark(self._text, *line, bare=True)
            if blanks > _BLANK_LINES or prose or mark or said[0] in "#|" or COLUMNS.search(said):
                return
            yield line
            blanks = 0

    def _row(self, line: _Span) -> _Row | None:
        """Return the row that a line is: where it names somebody, or says that nobody is named."""
        words = [m.start() for m in _WORD.finditer(self._text, *line)]
        for number, start in enumerate(words):
            if (number > 0) is not (self._person > 0):
                continue
            rest = self._text[start : line[1]]
            vacant = _VACANT.match(rest)
            length = vacant.end() if vacant else self._name(rest, self._text[line[0] : start])
            if not length:
                continue
            return self._parted_at(line, start, length)
        return None

    def _row_of_rare_name(self, line: _Span) -> _Row | None:
        """Return the row of a line where two words before a post can only be a name."""
        words = [m.start() for m in _WORD.finditer(self._text, *line)]
        if not self._person or "role" not in self._header.kinds or len(words) < _LEAST_WORDS:
            return None
        for start in words[:0:-1]:
            rest = self._text[start : line[1]]
            length = name_end(rest)
            after = rest[length:].replace(",", " ").split()[:2]
            if rest[:length].count(" ") == 1 and any(map(_heads_post, after)):
                return self._parted_at(line, start, length)
        return None

    def _parted_at(self, line: _Span, start: int, length: int) -> _Row:
        """Return the row that a line is, by where the name on it stands."""
        after = _AFTER_NAME.match(self._text, start + length, line[1])
        beyond = after.end() if after else start + length
        before = (line[0], line[0] + len(self._text[line[0] : start].rstrip(" ,–-")))
        name = (start, start + length)
        parted = [(beyond, line[1])] if self._person else self._parted(beyond, line[1])
        return self._cells(before, name, parted)

    def _name(self, rest: str, before: str) -> int:
        """Return the length of the name of a person that the rest of a line begins with.

        A rare name is told by what stands beside it: a post, and an organisation before it if any.
        """
        length = name_end(rest)
        if begins_with_person(rest):
            return length if self._person else self._without_place(rest, length)
        after = rest[length:].replace(",", " ").split()
        last = before.split()[-1:]
        employed = not last or _OF_NONE.match(before) or _ends_organisation(last[0])
        posted = "role" in self._header.kinds and any(map(_heads_post, after))
        return length if employed and posted else 0

    def _without_place(self, rest: str, length: int) -> int:
        """Leave out of a name the first word of the organisation after it: "Ellis Orlby Police"."""
        after = rest[length:].split(maxsplit=1)[:1]
        shorter = rest[:length].rpartition(" ")[0]
        runs_over = bool(after) and _ends_organisation(after[0]) and " " in shorter
        return len(shorter) if runs_over and name_end(shorter) == len(shorter) else length

    def _cells(self, before: _Span, name: _Span, after: Sequence[_Span]) -> _Row:
        pieces = [[before], [name], *([piece] for piece in after)]
        pieces = pieces if self._person else pieces[1:]
        size = len(self._header.kinds)
        pieces = [[p for p in cell if p[0] < p[1]] for cell in pieces][:size]
        return _Row(pieces + [[] for _ in range(size - len(pieces))])

    def _parted(self, start: int, end: int) -> list[_Span]:
        """Part an organisation from the post after it, where its last word tells its end."""
        words = [m.span() for m in _WORD.finditer(self._text, start, end)]
        said = [self._text[slice(*word)].strip("(),") for word in words]
        post = next((n for n, word in enumerate(said) if _heads_post(word)), len(said))
        ends = [n for n in range(post) if _ends_organisation(said[n])]
        ends = [n for n in ends if said[n + 1 : n + 2] != ["Member"]]  # "Cabinet Member"
        last = ends[-1] if ends else None
        if last is None and post < len(said):
            return [(start, start), (start, end)]
        if last is None or last + 1 == len(words):
            return [(start, end)]
        return [(start, words[last][1]), (words[last + 1][0], end)]

    def _may_wrap(self, row: _Row, line: _Span) -> bool:
        """Tell whether a line may be the second of a cell."""
        return line[1] - line[0] <= _SHORT_WRAPPED and row.wrapped < _MOST_WRAPPED

    def _surely_goes_on(self, row: _Row, line: _Span) -> bool:
        last = next((self._text[slice(*cell[-1])] for cell in row.cells[::-1] if cell), "")
        said = self._text[slice(*line)]
        return is_unfinished(last) or said[0].islower() or said[0] == "("

    def _go_on(self, row: _Row, line: _Span) -> None:
        """Add a line to the cell of a row that it goes on with."""
        said = self._text[slice(*line)]
        columns_of = [n for n in range(len(row.cells)) if n != self._person]
        last = columns_of[-1]
        words = said.split()
        if self._is_open(row, last) or self._surely_goes_on(row, line):
            row.cells[last].append(line)
            return
        first = columns_of[0]
        organisation = self._header.kinds[first] == "organisation"
        ends = not row.cells[last] or _ends_organisation(words[-1].strip("(),"))
        row.cells[first if organisation and ends else last].append(line)

    def _is_open(self, row: _Row, column: int) -> bool:
        """Tell whether a post lacks its last words: "Head of Protecting"."""
        if not row.cells[column] or self._header.kinds[column] != "role":
            return False
        last = self._text[slice(*row.cells[column][-1])].rsplit(None, 1)[-1].strip("(),")
        return not _heads_post(last) and not _ends_organisation(last)


def _heads_post(word: str) -> bool:
    return word.casefold().rpartition("-")[2] in lexicon().post_heads


def _ends_organisation(word: str) -> bool:
    """Tell whether a word may be the last of an organisation's name: "Trust", "ICB"."""
    lists = lexicon()
    lower = word.casefold()
    short = len(word) > 2 and word.isupper()  # noqa: PLR2004 - initials of a name are two
    return short or (lower in lists.body_heads and lower not in lists.post_heads)
