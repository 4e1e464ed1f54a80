"""Tables that a converter has printed cell after cell, as a page has them, each row after another.

A cell stands on the line of the one before it where that takes one line, and otherwise below it:

    Agency Lead Role
    Ashby Hospitals NHS
    Foundation Trust
    Ann Vale Chief Nurse
    Marl Council Raj
    Patel
    Director of Housing

So a line that goes on with a cell has nothing else, and lines are read as the rows whose cells fit
best what the headers say of the columns.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from ...document import Block, Cell
from ...layout.labels import lists_people
from ...lexicon import lexicon
from ...lexicon.wordings import wording
from ...run_together import titles
from .best_cuts import best_cuts
from .cell_kinds import KINDS, Words, person_end
from .parting import room_fit, table_of
from .printed_cells import HOPELESS, fit_of_cell, may_name
from .printed_headers import headers, kinds_of_columns, read_headers
from .spans import LINE, Span, free_headers, words_in
from .stacked import could_be_cell

_LABEL = wording("attendance", "label-of-a-line")
_PARTNERS = wording("tables", "heading-of-partners")
_SKIPPED = {
    "person": 4.0,
    "leader": 4.0,
    "role": 3.0,
    "organisation": 3.0,
    "body": 6.0,
    "deputy": 2.0,
    "mark": 1.5,
    "frequency": 1.5,
    "beside": 6.0,
}
"""How unlikely it is that a cell is empty."""
_ODD_LINE = 2.5
"""How unlikely it is that a cell stands below one that takes one line."""
_WHOLE_NAME = 1.0
"""How much better a name is that ends where names of its line do."""
_LINE_READ = 0.75
"""How much better rows are for each line that they explain."""
_CUT = frozenset({*KINDS, "body", "leader", "frequency"})
"""Kinds of columns that rows on lines of their own are cut into."""
_TIMES = 3
"""How often rows are read, the widths of the columns being known from the last time."""
_MOST_HEADER_LINES = 8
_MOST_LINES_OF_CELL = 4
_MOST_LINES_OF_ROW = 12
_MOST_LINES = 240
_MOST_BLANKS = 2
"""Blank lines between two lines of a table, at most."""
_MOST_LINES_ABOVE = 2
"""Lines of the first header above that on which the others begin, at most."""
_LONGEST = 160
_LONGEST_ABOVE = 36
_LEAST_ROWS = 2
_LEAST_FIT = 1.75
"""What the cells of a row fit their columns, on average, at least."""
_PLAIN_REGISTER = 3
"""Columns of a register, at least."""

Row = tuple[Cell, ...]
"""The cells of a row."""
Line = tuple[Span, ...]
"""The words of a line."""
_Place = tuple[int, int]
"""A line, and a word of it."""


@dataclass(frozen=True, slots=True)
class _Way:
    """The cells of a row so far, how well they fit, and how many are filled.

    The row is odd if its last cell took one line, and the next begins below it.
    """

    score: float = 0.0
    cells: Row = ()
    fits: float = 0.0
    filled: int = 0
    odd: bool = False


@dataclass(frozen=True, slots=True)
class _Best:
    """The rows up to a line: how well they fit, where the last of them begins, and what it is."""

    score: float
    start: int = 0
    row: Row = ()


def printed_rows(
    text: str, furniture: AbstractSet[int] = frozenset(), known: AbstractSet[int] = frozenset()
) -> list[Block]:
    """Find tables that are printed cell after cell below their headers.

    Args:
        text: The stored text.
        furniture: Offsets at which the lines begin that frame its pages, within tables too.
        known: Offsets at which the lines begin of tables known already.
    """
    found: list[Block] = []
    for first in free_headers(headers(), text, furniture | known, found):
        if lists_people(first[1]):
            continue
        best: tuple[float, list[Row]] = (0.0, [])
        for start in _starts(text, first.start(), furniture | known):
            lines = list(lines_of_rows(text, start, furniture, known))
            for size, header in read_headers(text, lines[:_MOST_HEADER_LINES]):
                table = _table(text, lines, size, header)
                best = max(best, table, key=lambda way: way[0])
        if best[1]:
            found.append(table_of(best[1]))
    return found


def _starts(text: str, start: int, taken: AbstractSet[int]) -> Iterator[int]:
    """Yield where the first header may begin, which may have wrapped above the line of others."""
    yield start
    for _ in range(_MOST_LINES_ABOVE):
        above = text.rfind("\n", 0, start - 1) + 1 if start else start
        if above in taken or not 1 < start - above <= _LONGEST_ABOVE:
            return
        yield above
        start = above


def lines_of_rows(
    text: str, start: int, furniture: AbstractSet[int], known: AbstractSet[int]
) -> Iterator[Line]:
    """Yield the words of the lines from an offset on that could be of rows.

    Args:
        text: The stored text.
        start: The offset.
        furniture: Offsets at which the lines begin that frame its pages, within tables too.
        known: Offsets at which the lines begin that belong to no such table.
    """
    blanks = 0
    for number, match in enumerate(LINE.finditer(text, start)):
        said = match[1] or ""
        blanks = 0 if said else blanks + 1
        if blanks > _MOST_BLANKS or match.start() in known or number > _MOST_LINES:
            return
        if not said or match.start() in furniture:
            continue
        if not could_be_cell(said, _LONGEST) or (number and _PARTNERS.fullmatch(said)):
            return
        yield tuple(words_in(text, *match.span(1)))


def _table(
    text: str, lines: Sequence[Line], size: int, header: list[Cell]
) -> tuple[float, list[Row]]:
    """Return how well lines make a table, and its rows, the header first; none if they do not.

    Args:
        text: The stored text.
        lines: The words of each line.
        size: How many lines the header takes.
        header: The header.
    """
    kinds = kinds_of_columns(text, header)
    register = kinds[-1:] == ["mark"] and kinds.count("mark") == 1
    if not kinds or (register and len(kinds) >= _PLAIN_REGISTER):
        return 0.0, []
    below = _without_repeats(text, lines, size)
    score, rows = RowReader(text, below, kinds).rows()
    full = sum(len(row) > 1 for row in rows)
    names = [k for k, kind in enumerate(kinds) if kind in {"person", "leader", "deputy"}]
    cut = any(_cuts_name(text, row[k]) for row in rows if len(row) > 1 for k in names)
    if cut or full < _LEAST_ROWS or score <= _worth_of_cuts(text, below, kinds):
        return 0.0, []
    return score, [tuple(header), *rows]


def _cuts_name(text: str, cell: Cell) -> bool:
    """Tell whether a cell ends after titles and a given name, before the surname: "Cllr Ann"."""
    words = text[slice(*cell[0])].split()
    titled = 0 < titles(words) == len(words) - 1
    return titled and words[-1].casefold() in lexicon().given_names


def _without_repeats(text: str, lines: Sequence[Line], size: int) -> list[Line]:
    """Return the lines below those of a header, without others of the same words."""
    said = [text[line[0][0] : line[-1][1]] for line in lines]
    kept: list[Line] = []
    number = size
    while number < len(lines):
        again = said[number : number + size] == said[:size]
        kept += [] if again else [lines[number]]
        number += size if again else 1
    return kept


def _worth_of_cuts(text: str, lines: Sequence[Line], kinds: Sequence[str]) -> float:
    """Return how well lines fit if the second line of a row may be of any of its cells."""
    if not _CUT.issuperset(kinds):
        return 0.0
    worth = 0.0
    for row in best_cuts(text, [(line[0][0], line[-1][1]) for line in lines], list(kinds)):
        if len(row) == 1:
            continue
        for cell, kind in zip(row, kinds, strict=True):
            said = [text[slice(*piece)] for piece in cell]
            worth += fit_of_cell(said, kind, kinds) - _LEAST_FIT if said[0] else -_SKIPPED[kind]
        worth += _LINE_READ * (1 + text.count("\n", row[0][0][0], max(c[-1][1] for c in row)))
    return worth


class RowReader:
    """Reads the rows that lines are printed as, cell after cell."""

    def __init__(self, text: str, lines: Sequence[Line], kinds: Sequence[str]) -> None:
        """Take the text, the words of each line, and what the columns hold."""
        self._text = text
        self._lines = lines
        self._kinds = kinds
        self._widths = [0] * len(kinds)
        self._fits: dict[tuple[str, Cell], float] = {}

    def rows(self) -> tuple[float, list[Row]]:
        """Return how well the rows fit that fit best, and these."""
        score, rows = self._read()
        for _ in range(1, _TIMES):
            full = [row for row in rows if len(row) > 1]
            for column in range(len(self._kinds)):
                lengths = (end - start for row in full for start, end in row[column])
                self._widths[column] = max(lengths, default=0)
            score, rows = self._read()
        return score, rows

    def _read(self) -> tuple[float, list[Row]]:
        """Return the same by the widths that the columns seem to have."""
        best: dict[int, _Best] = {0: _Best(0.0)}
        for start in range(len(self._lines)):
            if start not in best:
                continue
            score = best[start].score
            ways = [
                (end, score + self._worth(way, end - start), way.cells)
                for end, way in self._row(start).items()
            ]
            if start and self._is_label(start):
                line = self._lines[start]
                ways.append((start + 1, score, (((line[0][0], line[-1][1]),),)))
            for end, worth, row in ways:
                if end not in best or best[end].score < worth:
                    best[end] = _Best(worth, start, row)
        last = max(best, key=lambda end: best[end].score)
        rows: list[Row] = []
        at = last
        while at:
            rows.append(best[at].row)
            at = best[at].start
        return best[last].score, rows[::-1]

    @staticmethod
    def _worth(way: _Way, lines: int) -> float:
        return way.score - _LEAST_FIT * way.filled + _LINE_READ * lines

    def _is_label(self, line: int) -> bool:
        """Tell whether a line says what those below it are: "Co-opted members"."""
        said = self._text[self._lines[line][0][0] : self._lines[line][-1][1]]
        return _LABEL.match(said) is not None and Words(said).kind != "role"

    def _row(self, start: int) -> dict[int, _Way]:
        """Return the best row from a line on up to each line before which one may end."""
        ways: dict[_Place, _Way] = {(start, 0): _Way()}
        at = self._lines[start][0][0]
        for column in range(len(self._kinds)):
            after: dict[_Place, _Way] = {}
            for place, way in ways.items():
                for end, new in self._steps(start, place, way, column, at):
                    if end not in after or after[end].score < new.score:
                        after[end] = new
            ways = after
        return {
            line: way
            for (line, word), way in ways.items()
            if not word
            and line > start
            and way.filled > 1
            and way.score > 0
            and way.fits >= _LEAST_FIT * way.filled
        }

    def _steps(
        self, start: int, place: _Place, way: _Way, column: int, at: int
    ) -> Iterator[tuple[_Place, _Way]]:
        """Yield what may come of a row by a cell more, which may be empty, and where that ends."""
        kind = self._kinds[column]
        empty = way.cells[-1][-1][1] if way.cells else at
        skipped = way.score - _SKIPPED[kind]
        yield (
            place,
            _Way(skipped, (*way.cells, ((empty, empty),)), way.fits, way.filled, way.odd),
        )
        for end, cell in self._cells(start, place, last=column == len(self._kinds) - 1):
            fits = self._fit(cell, column) - _ODD_LINE * way.odd
            if fits > HOPELESS:
                odd = end[1] == 0 and len(cell) == 1
                score = way.score + fits
                cells = (*way.cells, cell)
                yield end, _Way(score, cells, way.fits + fits, way.filled + 1, odd)

    def _cells(self, start: int, place: _Place, *, last: bool) -> Iterator[tuple[_Place, Cell]]:
        """Yield the cells that may begin at a place of a row, and where each ends."""
        line, word = place
        if line == len(self._lines):
            return
        words = self._lines[line]
        if not last:
            for stop in range(word + 1, len(words)):
                yield (line, stop), ((words[word][0], words[stop - 1][1]),)
        cell: Cell = ((words[word][0], words[-1][1]),)
        stop = min(line + _MOST_LINES_OF_CELL, start + _MOST_LINES_OF_ROW, len(self._lines))
        for below in range(line + 1, stop + 1):
            yield (below, 0), cell
            if below == len(self._lines) or self._is_label(below):
                return
            cell = (*cell, (self._lines[below][0][0], self._lines[below][-1][1]))

    def _fit(self, cell: Cell, column: int) -> float:
        """Return how well a cell fits a column, each line of it having had no room for the next."""
        key = (self._kinds[column], cell)
        said = [self._text[slice(*piece)] for piece in cell]
        if key not in self._fits:
            self._fits[key] = fit_of_cell(said, key[0], self._kinds)
        fits = self._fits[key]
        if key[0] == "person" and "beside" in self._kinds:
            fits += self._fit_of_line(cell)
        if fits > HOPELESS and self._widths[column] and len(said) > 1:
            for above, below in pairwise(map(Words, said)):
                apart = (
                    above.kind == below.kind == "role"
                    or may_name(above.text)
                    or may_name(below.text)
                )
                fits += 0.0 if apart else room_fit(above, below, self._widths[column])
        return fits

    def _fit_of_line(self, cell: Cell) -> float:
        """Return how much better a name is that ends where that of its line does.

        A name without a surname is cut off where that goes on.
        """
        start, end = cell[0]
        line = self._text.find("\n", start) % (len(self._text) + 1)
        whole = start + person_end(self._text[start:line])
        if end < whole:
            words = self._text[start:end].split()
            return 0.0 if len(words) - titles(words) > 1 else HOPELESS
        return _WHOLE_NAME if end == whole else 0.0
