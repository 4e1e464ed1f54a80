"""Registers of those at a meeting whose columns a converter has run together.

"Cllr Ann Vale (Chair) Ashby Council, Leader of the Council Present": the status ends each row, and
how names are made tells where the first of them ends. A line that could be running text is no row.
In a paragraph that rows have been run into, a code may stand within a cell that had wrapped, or be
left out.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import groupby, pairwise

from ...document import Block, BlockKind, Cell
from ...layout.labels import lists_people
from ...lexicon.columns import is_of
from ...lexicon.wordings import wording
from ...run_together import begins_with_person, name_end, runs_on
from ..marks import COLUMNS
from .spans import LINE, Span, place_after, words_in

_STATUS = wording("attendance", "status-at-end")
_CODE = wording("attendance", "code-at-end")
_CODE_WITHIN = wording("attendance", "code-within")
_CODES_TOLD = wording("attendance", "codes-told")
_AFTER_NAME = re.compile(r"\s*(?:\([^()]{1,60}\))?\s*[,–-]?\s*")
_ABSENCE = re.compile(r"apolog|absent|absence", re.IGNORECASE)
_INITIALS = re.compile(r"\s*\([A-Z][A-Za-z]{1,3}\)")
_LISTED = re.compile(r"\s*(?:[,–—-]\s*)?[A-Z]")
"""What follows the initials of somebody who is listed, not of whom something is told."""
_WORDS_OF_LABEL = 4
_NOBODY = " \t\n_–—-"
"""What stands in an empty cell, and beside it."""
_LEAST_ROWS = 3
_COLUMNS = 3
_LEAST_CUTS = 2
"""Rows that begin within lines, of a paragraph whose rows have been run together."""
_RUN_ON = 60
"""Characters of a line that could hold more than a row."""
_LONGEST_STATUS = 30
_LONGEST_NAME = 80
_MOST_LINES = 3
_BLANK_LINES = 1
_LONGEST = 200


def flattened_registers(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find registers of attendance whose columns nothing sets apart, as tables of three columns.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no register.
    """
    told = _CODES_TOLD.search(text) is not None
    status = _CODE if told else _STATUS
    if not (_CODE_WITHIN if told else status).search(text):
        return []
    printed = [m.span(1) for m in LINE.finditer(text) if m.start() not in passed_over]
    lines, rows = _parted(text, printed, status)
    reader = _Reader(text, lines, status, rows)
    found: list[Block] = []
    place = 0
    while place < len(lines):
        register = reader.register(place)
        if register is None:
            place += 1
            continue
        block, place = register
        found.append(block)
    return found


def _parted(
    text: str, lines: Sequence[Span], status: re.Pattern[str]
) -> tuple[list[Span], frozenset[int]]:
    """Return lines with each paragraph that rows have been run together into parted at them.

    Returns:
        The lines, and where those begin that are a row each.
    """
    parted: list[Span] = []
    rows: set[int] = set()
    for is_printed, group in groupby(lines, key=lambda line: line[0] >= 0):
        paragraph = list(group)
        cuts: list[Span] = []
        if is_printed and any(end - start > _RUN_ON for start, end in paragraph):
            cuts = list(_cuts(text, paragraph, status))
        if sum("\n" not in text[end:begin] for end, begin in cuts) < _LEAST_CUTS:
            parted += paragraph
            continue
        first, stop = paragraph[0][0], paragraph[-1][1]
        begins = [first, *(begin for _, begin in cuts)]
        parted += zip(begins, [*(end for end, _ in cuts), stop], strict=True)
        if status is _CODE:
            rows |= {begin for begin in begins if _is_listed(text[begin:stop][:_LONGEST])}
    return parted, frozenset(rows)


def _cuts(text: str, paragraph: Sequence[Span], status: re.Pattern[str]) -> Iterator[Span]:
    """Yield where a row, or what stands above it, ends, and where the name after that begins."""
    words = [word for line in paragraph for word in words_in(text, *line)]
    stop = paragraph[-1][1]
    coded = status is _CODE and len(_CODE_WITHIN.findall(text, paragraph[0][0], stop)) > _LEAST_CUTS
    last: Span | None = None
    named = paragraph[0][0]
    for number, ((above, end), (begin, _)) in enumerate(pairwise(words)):
        near = max(paragraph[0][0], above - _LONGEST_STATUS, text.rfind("\n", 0, above))
        if not text[begin].isupper() or begin < named:
            continue
        name = text[begin : min(begin + _LONGEST_NAME, stop)]
        ends = _ends_cells(text, near, end, status) or _heads("person", text[words[0][0] : end])
        if not (_names(name) if ends else coded and _is_listed(name)):
            continue
        # The last column of a header is no initial: "Name P A R Ann Vale (AV)".
        if last is not None and last[1] != above:
            yield last
        label = _label(text, words[max(number + 1 - _WORDS_OF_LABEL, 0) : number + 1])
        if label is not None:
            yield label
        last, named = (end, begin), begin + name_end(name)
    if last is not None:
        yield last


def _label(text: str, words: Sequence[Span]) -> Span | None:
    """Return the gap above the label of a list that words of a paragraph end with."""
    if text[words[-1][1] - 1] != ":":
        return None
    return next(
        (
            (end, begin)
            for (_, end), (begin, _) in pairwise(words)
            if lists_people(text[begin : words[-1][1]].rstrip(":"))
        ),
        None,
    )


def _ends_cells(text: str, start: int, end: int, status: re.Pattern[str]) -> bool:
    """Tell whether a stretch ends in a status, the header of the column of them, or a label."""
    if text[end - 1] == ":" or status.search(text, start, end):
        return True
    return _heads("present", text[text.rfind(" ", start, end) + 1 : end])


def _names(text: str) -> bool:
    """Tell whether a text surely begins with a name: a given one, or one with initials."""
    length = name_end(text)
    return length > 0 and (begins_with_person(text) or _INITIALS.match(text, length) is not None)


def _is_listed(text: str) -> bool:
    """Tell whether a text begins with a name, and goes on with what one is listed with."""
    length = name_end(text)
    initials = _INITIALS.match(text, length)
    if length and initials:
        return _LISTED.match(text, initials.end()) is not None
    return begins_with_person(text) and length > 0 and runs_on(text[length:].lstrip())


@dataclass(frozen=True, slots=True)
class _Row:
    """The cells of a row, and the line after its last."""

    cells: tuple[Cell, ...]
    below: int


class _Reader:
    """Reads registers from lines, given as the offsets of what is printed on them."""

    def __init__(
        self,
        text: str,
        lines: Sequence[Span],
        status: re.Pattern[str],
        whole: AbstractSet[int],
    ) -> None:
        """Take the text and its lines, and where those begin that are a whole row each."""
        self._text = text
        self._lines = lines
        self._status = status
        self._whole = whole

    def register(self, place: int) -> tuple[Block, int] | None:
        """Return the register that begins at a line, and the line after it."""
        header = self._header(place)
        rows = list(self._rows(place + 1 if header else place))
        if len(rows) < _LEAST_ROWS or 2 * sum(map(self._is_person, rows)) < len(rows):
            return None
        if not header and self._marks_are_unclear(place, rows):
            return None
        cells = tuple(row.cells for row in rows)
        if header:
            cells = (header, *(self._with_deputies(cells) if len(header) > _COLUMNS else cells))
        end = max(piece[1] for cell in rows[-1].cells for piece in cell)
        return Block(BlockKind.TABLE, cells[0][0][0][0], end, rows=cells), rows[-1].below

    def _rows(self, place: int) -> Iterator[_Row]:
        """Yield the rows that follow one another from a line, at most a blank line between."""
        while (row := self._row(place)) is not None:
            yield row
            place = row.below
            blank = place
            while blank < len(self._lines) and self._lines[blank][0] < 0:
                blank += 1
            place = blank if blank - place <= _BLANK_LINES else len(self._lines)

    def _row(self, place: int) -> _Row | None:
        """Return the row that begins at a line and ends with a status, on it or soon after."""
        if place >= len(self._lines) or self._lines[place][0] < 0:
            return None
        start, stop = self._lines[place]
        named = self._text[start : place_after(self._text, start, stop)]
        length = name_end(self._status.sub("", named))
        if not length or stop - start > _LONGEST or COLUMNS.search(self._text, start, stop):
            return None
        pieces: list[Span] = []
        for below in range(place, min(place + _MOST_LINES, len(self._lines))):
            first, last = self._lines[below]
            if first < 0 or (below > place and begins_with_person(self._text[first:last])):
                return None
            status = (
                self._status.search(self._text, first, last) if last - first <= _LONGEST else None
            )
            beyond = status.start() if status else last
            if below == place:
                after = _AFTER_NAME.match(self._text, start + length, last)
                first = min(after.end() if after else start + length, beyond)
                name = (start, len(self._text[:first].rstrip(" ,–-")))
            pieces.append((first, max(first, len(self._text[:beyond].rstrip()))))
            if status:
                said = (status.start(1), last)
                return _Row(((name,), tuple(pieces), (said,)), below + 1)
            if start in self._whole:
                return _Row(((name,), *self._coded_within(first, last)), below + 1)
        return None

    def _coded_within(self, first: int, last: int) -> tuple[Cell, Cell]:
        """Return what is said of somebody, and the code within it; an empty cell where none is."""
        code = _CODE_WITHIN.search(self._text, first, last)
        if code is None:
            return ((first, last),), ((last, last),)
        before = (first, len(self._text[: code.start()].rstrip()))
        rest = (code.end(), last)
        after = (last - len(self._text[slice(*rest)].lstrip(_NOBODY)), last)
        pieces = tuple(piece for piece in (before, after) if piece[0] < piece[1])
        return pieces or ((first, first),), (code.span(),)

    def _with_deputies(self, rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
        """Return rows with a column more, of those who sat for others.

        Right after somebody who was not there, a row without a status is of who came instead.
        """
        found: list[tuple[Cell, ...]] = []
        for row in rows:
            start, end = row[-1][0]
            away = found and self._text[slice(*found[-1][2][0])].startswith("A")
            if start == end and away and len(found[-1][-1]) == 1:
                said = (piece for piece in row[1] if piece[0] < piece[1])
                found[-1] = (*found[-1][:-1], (*row[0], *said))
            else:
                found.append((*row, ((end, end),)))
        return tuple(found)

    def _marks_are_unclear(self, place: int, rows: Sequence[_Row]) -> bool:
        """Tell whether rows end in ticks of which the line above says that some mean absence."""
        above = next((line for line in self._lines[:place][::-1] if line[0] >= 0), (0, 0))
        ticked = not all(self._text[row.cells[-1][0][0]].isalpha() for row in rows)
        return ticked and _ABSENCE.search(self._text, *above) is not None

    def _is_person(self, row: _Row) -> bool:
        return begins_with_person(self._text[slice(*row.cells[0][0])])

    def _header(self, place: int) -> tuple[Cell, ...] | None:
        """Return the cells of a line that names the columns: "Name Organisation Attendance"."""
        start, stop = self._lines[place]
        if start < 0 or stop - start > _LONGEST:
            return None
        words = words_in(self._text, start, stop)
        first = next(
            (
                n
                for n in range(len(words) - 1, 0, -1)
                if _heads("person", self._text[start : words[n - 1][1]])
            ),
            0,
        )
        if not first:
            return None
        last = next((n for n in range(first, len(words)) if self._heads_status(words, n)), 0)
        if not last:
            return None
        deputy = next(
            (n for n in range(last + 1, len(words)) if self._is_deputy(words[n][0], stop)), 0
        )
        middle = (words[first][0], words[last - 1][1]) if first < last else (words[last][0],) * 2
        present = (words[last][0], words[deputy - 1][1] if deputy else stop)
        header = ((start, words[first - 1][1]),), (middle,), (present,)
        return (*header, ((words[deputy][0], stop),)) if deputy else header

    def _heads_status(self, words: Sequence[Span], first: int) -> bool:
        """Tell whether the header from a word on is over the status, and who sat for others."""
        start, stop = words[first][0], words[-1][1]
        if _heads("present", self._text[start:stop]):
            return True
        return any(
            _heads("present", self._text[start:end]) and self._is_deputy(begin, stop)
            for (_, end), (begin, _) in pairwise(words[first:])
        )

    def _is_deputy(self, start: int, stop: int) -> bool:
        """Tell whether the rest of a header is over those who sat for others."""
        return _heads("deputy", self._text[start:stop])


def _heads(column: str, said: str) -> bool:
    """Tell whether words are the header of a kind of column."""
    return len(said) <= _LONGEST and is_of(column, said.casefold())
