"""Tables that a text has as HTML: some converters write Markdown but for its tables."""

import re
from collections.abc import Iterator

from ..document import Block, BlockKind, Cell
from .marks import trim
from .side_by_side import rows_within

_TABLE = re.compile(
    r"(?:</?(?:div|center|p|html|body)\b[^<>\n]*>[^\S\n]*)*<table\b[^<>]*>(?P<rows>.*?)</table>"
    r"(?:[^\S\n]*</(?:div|center|p|body|html)>)*",
    re.DOTALL | re.IGNORECASE,
)
_ROW = re.compile(r"<tr\b[^<>]*>(?P<cells>.*?)(?=<tr\b|\Z)", re.DOTALL | re.IGNORECASE)
_CELL = re.compile(
    r"<t[dh]\b(?P<said>[^<>]*)>(?P<words>.*?)(?=</t[dh]>|<t[dh]\b|</tr>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_SPAN = re.compile(r"\b(col|row)span\s*=\s*[\"']?(\d{1,2})", re.IGNORECASE)
_LINE_END = re.compile(r"(?:\s*</?(?:p|div|ul|ol|li|br)\b[^<>]*>\s*)+|\s*\n\s*", re.IGNORECASE)
_OPENINGS = ("<table", "<TABLE")


def html_tables(text: str) -> list[Block]:
    """Find the tables of a text that are written as HTML, and have more than one column.

    Args:
        text: The stored text.

    Returns:
        The tables in reading order. A cell that spans several has empty ones beside and below it.
    """
    if not any(opening in text for opening in _OPENINGS):
        return []
    return [
        Block(BlockKind.TABLE, table.start(), table.end(), rows=tuple(rows))
        for table in _TABLE.finditer(text)
        if max(map(len, rows := list(_rows(text, *table.span("rows")))), default=0) > 1
    ]


def _rows(text: str, start: int, end: int) -> Iterator[tuple[Cell, ...]]:
    spanned: dict[int, int] = {}
    for row in _ROW.finditer(text, start, end):
        cells: list[Cell] = []
        for cell in _CELL.finditer(text, *row.span("cells")):
            spans = {side.casefold(): int(number) for side, number in _SPAN.findall(cell["said"])}
            _pass_spanned(cells, spanned, cell.start())
            spanned[len(cells)] = spans.get("row", 1) - 1
            cells.append(_lines(text, *cell.span("words")))
            cells += [((cell.end(), cell.end()),)] * (spans.get("col", 1) - 1)
        _pass_spanned(cells, spanned, row.end())
        said = [[text[first:last].strip("*_ ") for first, last in cell] for cell in cells]
        for part in rows_within(cells, said):
            yield tuple(
                tuple(own) or (cell[-1][-1:] * 2,) for own, cell in zip(part, cells, strict=True)
            )


def _pass_spanned(cells: list[Cell], spanned: dict[int, int], at: int) -> None:
    """Leave cells empty that one in a row above goes over."""
    while spanned.get(len(cells), 0) > 0:
        spanned[len(cells)] -= 1
        cells.append(((at, at),))


def _lines(text: str, start: int, end: int) -> Cell:
    """Return where each line of a cell stands, as tags and line ends part them."""
    lines: list[tuple[int, int]] = []
    at = start
    for gap in _LINE_END.finditer(text, start, end):
        lines.append((at, gap.start()))
        at = gap.end()
    lines.append((at, end))
    stripped = (trim(text, *line) for line in lines)
    return tuple(line for line in stripped if line[0] < line[1]) or ((start, start),)
