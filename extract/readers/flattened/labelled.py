"""Lists beside their labels, both aligned by blanks: "Present:", and to its right who was.

The labels stand in a column of their own and may take several lines; what they label begins at
one column throughout. Labels that take one line each, with what they label, read well as they are.
"""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from ...document import Block, BlockKind, Cell
from ...run_together import begins_with_person

_LINE = re.compile(r"([^\S\n]*)((?:[^\n]*\S)?)[^\S\n]*(?:\n|\Z)")
_BESIDE = re.compile(
    r"(?P<label>[A-Z](?:[^\s:]| (?! )){2,43}(?::[-\u2013]?)?)"
    r"(?:(?<=[:\u2013-])\s{2,}|\s{3,})(?P<words>\S.*)"
)
_LEAST_COLUMN = 12
_SLACK = 1
_BLANK_LINES = 1
_LEAST_ROWS = 2
_MOST_LINES = 4
_COLONS = (":", ":-", ":\u2013")

_Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Line:
    """Where a line has a label and words beside it, and in which column the words begin."""

    label: _Span | None
    words: _Span | None
    column: int


@dataclass(slots=True)
class _Row:
    """A label and what it labels, line by line."""

    label: list[_Span] = field(default_factory=list)
    words: list[_Span] = field(default_factory=list)


def labelled_lists(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find labels set beside lists, as tables of two columns.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no table.

    Returns:
        The tables in order. A cell that is printed on several lines has a piece on each.
    """
    if " " * _LEAST_COLUMN not in text:  # then nothing stands under what a label stands beside
        return []
    tables: list[Block] = []
    run = _Run(text)
    for match in _LINE.finditer(text):
        line = None if match.start() in passed_over else _read(text, match)
        if run.add(line):
            continue
        tables += run.tables()
        run = _Run(text)
        run.add(line)
    return [*tables, *run.tables()]


def _read(text: str, match: re.Match[str]) -> _Line | None:
    """Part a line into its label and its words; a blank one has neither.

    A name with something beside it is no label, but a row of a table of people.
    """
    start, end = match.span(2)
    if start == end:
        return _Line(None, None, 0)
    indent = len(match[1].expandtabs())
    if indent >= _LEAST_COLUMN:
        return _Line(None, (start, end), indent)
    beside = _BESIDE.fullmatch(text, start, end)
    if beside is None:
        return _Line((start, end), None, 0)
    if not beside["label"].endswith(_COLONS) and begins_with_person(beside["label"]):
        return None
    return _Line(beside.span("label"), beside.span("words"), beside.start("words") - match.start())


class _Run:
    """Lines whose words begin at one column, the rows they make being gathered."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._rows: list[_Row] = []
        self._column = 0
        self._blanks = 0

    def add(self, line: _Line | None) -> bool:
        """Add a line; return False if the run ends before it."""
        if line is None:
            return False
        if line.label is None and line.words is None:
            self._blanks += 1
            return bool(self._rows) and self._blanks <= _BLANK_LINES
        if not self._belongs(line):
            return False
        if line.label is not None and (line.words is None or self._goes_on()):
            self._rows[-1].label.append(line.label)
        elif line.label is not None:
            self._rows.append(_Row([line.label]))
        if line.words is not None:
            self._rows[-1].words.append(line.words)
        self._blanks = 0
        return True

    def tables(self) -> list[Block]:
        """Return the run as a table; nothing if its lines read well as they are."""
        closed = sum(self._closed(row) for row in self._rows)
        folded = any(len(row.words) > 1 or len(row.label) > 1 for row in self._rows)
        if len(self._rows) < _LEAST_ROWS or 2 * closed < len(self._rows) or not folded:
            return []
        rows: tuple[tuple[Cell, ...], ...] = tuple(
            (tuple(row.label), tuple(row.words)) for row in self._rows
        )
        end = max(span[1] for row in rows for cell in row for span in cell)
        return [Block(BlockKind.TABLE, rows[0][0][0][0], end, rows=rows)]

    def _belongs(self, line: _Line) -> bool:
        if not self._rows:
            self._column = line.column
            return line.label is not None and line.words is not None
        if line.words is None:
            return self._goes_on()
        return abs(line.column - self._column) <= _SLACK or self._wraps(line)

    def _wraps(self, line: _Line) -> bool:
        """Say whether a line goes on with what stands beside a name on the line above it."""
        if self._blanks or line.label is not None or not self._rows[-1].words:
            return False
        start, end = self._rows[-1].words[-1]
        beside = start + line.column - self._column
        parted = self._text[beside - 2 : beside] == "  " and self._text[beside] != " "
        return start < beside < end and parted

    def _goes_on(self) -> bool:
        """Say whether a label on the next line is the rest of the one above."""
        if not self._rows or self._blanks:
            return False
        return len(self._rows[-1].label) < _MOST_LINES and not self._closed(self._rows[-1])

    def _closed(self, row: _Row) -> bool:
        return self._text[slice(*row.label[-1])].endswith(_COLONS)
