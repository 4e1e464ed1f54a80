"""Tables of people, or of bodies and their chairs, with a line for each cell, headers first.

"Organisation / Representative / Role", and below them "Ashby Council / Ann Vale / Head of / Audit".
Nothing but the headers says to which column a line belongs: each line is put where it fits best,
by what its column is said to hold, and goes on with the cell above where it could not stand alone.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache

from ...document import Block, BlockKind, Cell
from ...lexicon.columns import columns, kinds_of
from ...lexicon.compiled import compiled
from ...lexicon.english import english
from ...lexicon.wordings import wording
from ..marks import COLUMNS, ends_sentence, is_page_number, item_mark
from .cell_kinds import PEOPLE, Words
from .spans import LINE, Span, free_headers
from .stacked_cells import INTERESTS, LED, SKIPPED, fit_in, goes_on_in, kind_of_column, tell_bodies

_SHORT_LINE = r"^(?=[^\n]{3,44}\n)"
_LABEL = wording("attendance", "label-of-a-line")
_ABSENT = wording("attendance", "absent-mark")
_LABELLED = re.compile(r"[A-Z][\w ’'/-]{2,40}:(?:\s|$)")
_LONGEST = 100
_WORDS_OF_PROSE = 6
_MOST_COLUMNS = 5
_MOST_LINES = 400
_LINES_OF_HEADER = 12
"""Lines, blank ones among them, within which headers stand."""
_BLANK_LINES = 2
_LEAST_ROWS = 2
_LEAST_FIT = 1.2
"""What a line fits its column, on average, in what is surely a table."""
_MERGED = 0.5
"""The same of an organisation that stands over several rows."""


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a line stands, what it says, and whether a blank line is above it.

    A mark above it that somebody was not there is no line of its own.
    """

    span: Span
    words: Words
    parted: bool
    mark: Span | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """The best way to have put the lines up to one that stands in a column."""

    score: float
    before: int
    """The column of the line above; -1 before the first."""
    begins: bool


def stacked_tables(
    text: str, skipped: AbstractSet[int] = frozenset(), passed_over: AbstractSet[int] = frozenset()
) -> list[Block]:
    """Find tables that have a line for each cell.

    Args:
        text: The stored text.
        skipped: Offsets at which the lines begin that may interrupt a table.
        passed_over: Offsets at which the lines begin that belong to no such table.
    """
    found: list[Block] = []
    for header in free_headers(_headers(), text, passed_over | skipped, found):
        lines = list(_lines(text, header.start(), skipped, passed_over))
        heads = _leading(lines)
        if _is_header([kind for kind, _ in heads]) and (rows := _Reader(lines, heads).rows()):
            end = max(piece[1] for cell in rows[-1] for piece in cell)
            found.append(Block(BlockKind.TABLE, lines[0].span[0], end, rows=tuple(rows)))
    return found


@cache
def _headers() -> re.Pattern[str]:
    """Return how two lines look that are headers of columns."""
    own = SKIPPED.keys() - {INTERESTS}
    kinds = "|".join(f"(?:{kind.pattern.pattern})" for kind in columns() if kind.id in own)
    line = rf"^[^\S\n]*\**(?:{kinds})\**:?[^\S\n]*$"
    return compiled(rf"{_SHORT_LINE}{line}(?=\s{{1,4}}{line})", re.IGNORECASE | re.MULTILINE)


def _leading(lines: Sequence[_Line]) -> list[tuple[str, Cell]]:
    """Return what each column holds that the first lines head, and its header."""
    heads: list[tuple[str, Cell]] = []
    for line in lines[: _MOST_COLUMNS + 1]:
        said = line.words.text
        kinds = [kind for kind, _ in heads]
        if kinds[-1:] == [INTERESTS] and said.startswith("("):
            heads[-1] = (INTERESTS, (*heads[-1][1], line.span))  # "(Ch. denotes Chair)"
            break
        elsewhere = len(kinds) > 1 and _heads_interests(said)
        kind = INTERESTS if elsewhere else kind_of_column(said, of_bodies=kinds[:1] == ["body"])
        if not kind or (kind in kinds and kind != "role") or kinds[-1:] == [INTERESTS]:
            break
        if len(kinds) > 1 and lines[1].parted and not line.parted:
            return []  # what is above the others is a heading
        heads.append((kind, (line.span,)))
    if tell_bodies([kind for kind, _ in heads]):
        heads[0] = ("body", heads[0][1])
    return heads


def _heads_interests(line: str) -> bool:
    """Tell whether a line is the header over where else each sits."""
    return INTERESTS in kinds_of(line.casefold())


def _is_header(kinds: Sequence[str]) -> bool:
    """Tell whether columns are of people, of posts and where they are, or of bodies.

    Those of bodies, with who chairs them, begin with the bodies.
    """
    if "body" in kinds:
        return kinds[0] == "body" and not LED.isdisjoint(kinds)
    return len(kinds) > 1 and not PEOPLE.isdisjoint(kinds) and LED.isdisjoint(kinds)


def _lines(
    text: str, start: int, skipped: AbstractSet[int], passed_over: AbstractSet[int]
) -> Iterator[_Line]:
    """Yield the lines from an offset on that could be cells, up to one that could not."""
    blanks = 0
    mark: Span | None = None
    for count, match in enumerate(LINE.finditer(text, start)):
        span = match.span(1)
        if span[0] < 0:
            blanks += 1
            continue
        said = text[slice(*span)]
        if match.start() in skipped or is_page_number(said) or said.isdecimal():
            continue
        if count > _MOST_LINES or blanks > _BLANK_LINES or match.start() in passed_over:
            return
        elsewhere = count < _LINES_OF_HEADER and _heads_interests(said)
        if not (could_be_cell(said) or elsewhere):
            return
        if _ABSENT.fullmatch(said):
            mark = span
            continue
        yield _Line(span, Words(said), blanks > 0, mark)
        blanks, mark = 0, None


def could_be_cell(line: str, longest: int = _LONGEST) -> bool:
    """Tell whether a line could be of a table: it is short, and neither prose nor of a list.

    Args:
        line: The line.
        longest: Characters that it has at most; a row on one line is longer than a cell.
    """
    words = line.split()
    verbs = english().telling_verbs.intersection(words)
    told = ends_sentence(line) or any(words[words.index(verb) - 1] != "be" for verb in verbs)
    prose = told and len(words) >= _WORDS_OF_PROSE
    mark = item_mark(line, 0, len(line), bare=True) if line[0] not in "-–—" else None
    return not (
        len(line) > longest
        or prose
        or mark
        or line[0] in "#|"
        or COLUMNS.search(line)
        or _LABELLED.match(line)
    )


class _Reader:
    """Puts lines into the columns that the first of them head."""

    def __init__(self, lines: Sequence[_Line], heads: Sequence[tuple[str, Cell]]) -> None:
        self._lines = lines
        self._kinds = [kind for kind, _ in heads]
        self._header = tuple(cell for _, cell in heads)
        self._size = sum(len(cell) for cell in self._header)
        self._spaced = all(line.parted for line in lines[1 : len(heads)])
        self._marked = any(line.mark for line in lines)
        self._fitting = 0.0

    def rows(self) -> list[tuple[Cell, ...]]:
        """Return the rows, the header first; nothing where the lines are no table."""
        rows: list[tuple[Cell, ...]] = []
        taken = 0
        for start, stop in self._stretches():
            part, used = self._fill(start, stop)
            rows += part
            taken += used
            if used < stop - start:
                break
            if self._is_label(stop):
                rows.append(((self._lines[stop].span,),))
        while rows and len(rows[-1]) == 1:
            rows.pop()
        full = [row for row in rows if len(row) > 1]
        if len(full) < _LEAST_ROWS or self._fitting < _LEAST_FIT * taken:
            return []
        at = self._header[0][0][0]
        unheaded = [((at, at),)] if self._marked else []
        return [(*unheaded, *self._header), *rows]

    def _stretches(self) -> Iterator[Span]:
        """Yield the lines between labels and headers that are repeated at the top of a page."""
        start = number = self._size
        while number <= len(self._lines):
            repeated = self._repeats(number)
            if repeated or self._is_label(number) or number == len(self._lines):
                yield start, number
                start = number + (repeated or 1)
            number += repeated or 1

    def _is_label(self, number: int) -> bool:
        """Tell whether a line says what those below it are: "Co-opted members"."""
        words = self._lines[number].words if number < len(self._lines) else None
        return words is not None and words.kind != "role" and bool(_LABEL.match(words.text))

    def _repeats(self, number: int) -> int:
        """Return how many lines of a header stand at a place once more."""
        size = self._size
        same = [line.words.text for line in self._lines[number : number + size]]
        return size if same == [line.words.text for line in self._lines[:size]] else 0

    def _fill(self, start: int, stop: int) -> tuple[list[tuple[Cell, ...]], int]:
        """Return the rows of a stretch of lines, and how many lines they take."""
        steps: list[dict[int, _Step]] = []
        for number in range(start, stop):
            above = steps[-1] if steps else {}
            steps.append(
                {column: self._step(number, column, above) for column in range(len(self._kinds))}
            )
        ends = [max(step.items(), key=lambda item: item[1].score) for step in steps]
        if not ends:
            return [], 0
        last = max(range(len(ends)), key=lambda n: ends[n][1].score - self._left(ends[n][0]))
        if ends[last][1].score <= 0:
            return [], 0
        self._fitting += ends[last][1].score
        column, path = ends[last][0], []
        for number in range(last, -1, -1):
            step = steps[number][column]
            path.append((column, step.begins))
            column = step.before
        return list(self._gather(start, path[::-1])), last + 1

    def _step(self, number: int, column: int, above: dict[int, _Step]) -> _Step:
        """Return the best way to put a line into a column."""
        line = self._lines[number]
        here = fit_in(line.words, self._kinds[column], self._kinds)
        if not above:
            return _Step(here - self._skipped(-1, column), -1, begins=True)
        bonus = 1.0 if line.parted and not self._spaced else 0.0
        steps = [
            _Step(
                step.score + here - self._skipped(before, column) + bonus * (column <= before),
                before,
                begins=True,
            )
            for before, step in above.items()
        ]
        joined = goes_on_in(self._lines[number - 1].words, line.words, self._kinds[column])
        joined += (-2.0 if line.parted else 3.0) if self._spaced else (-1.0 if line.parted else 0.0)
        steps.append(_Step(above[column].score + joined, column, begins=False))
        return max(steps, key=lambda step: step.score)

    def _skipped(self, before: int, column: int) -> float:
        """Return how unlikely the cells are to be empty between those of two columns."""
        if column > before >= 0:
            return sum(SKIPPED[kind] for kind in self._kinds[before + 1 : column])
        merged = before >= 0 and column > 0 and self._kinds[0] == "organisation"
        first = _MERGED if merged else SKIPPED[self._kinds[0]] if column > 0 else 0.0
        return (
            (self._left(before) if before >= 0 else 0.0)
            + first
            + sum(SKIPPED[kind] for kind in self._kinds[1:column])
        )

    def _left(self, column: int) -> float:
        """Return how unlikely it is that a row ends with a column."""
        return sum(SKIPPED[kind] for kind in self._kinds[column + 1 :])

    def _gather(self, start: int, path: Sequence[tuple[int, bool]]) -> Iterator[tuple[Cell, ...]]:
        """Yield the rows that lines make, each with the column that was found for it."""
        row: dict[int, list[Span]] = {}
        mark: Span | None = None
        for number, (column, begins) in enumerate(path, start):
            line = self._lines[number]
            if begins and row and column <= max(row):
                yield self._row(row, mark)
                row = {}
            mark = mark if row else line.mark
            row.setdefault(column, []).append(line.span)
        if row:
            yield self._row(row, mark)

    def _row(self, row: dict[int, list[Span]], mark: Span | None) -> tuple[Cell, ...]:
        """Return the cells of a row; an empty one stands where the one before it ends."""
        at = min(pieces[0][0] for pieces in row.values())
        cells: list[Cell] = [(mark or (at, at),)] if self._marked else []
        for column in range(len(self._kinds)):
            cell = tuple(row.get(column, ()))
            cells.append(cell or ((at, at),))
            at = cells[-1][-1][1]
        return tuple(cells)
