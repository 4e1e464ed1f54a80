"""Tables of which a converter has made a paragraph of each cell, with blank lines between.

"Sub-group", "Chair", "Support", and below them "Audit" over "Group", "Ann Vale" over "Head of
Audit", "Business Unit". As many cells make a row as there are headers, of which some are of no
known kind, and the corner above the first column may have none.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from ...document import Block, BlockKind, Cell, text_of
from ..marks import ends_sentence, is_page_number
from .cell_kinds import PEOPLE, Words
from .printed_cells import fit_of_cell
from .printed_headers import like_of_header
from .spans import LINE, Span
from .stacked_cells import INTERESTS, LED, SKIPPED, fit_in, kind_of_column

_LONGEST_LINE = 90
_LONGEST_CELL = 160
_MOST_LINES = 6
"""Lines of a cell, at most."""
_LONGEST_HEADER = 44
_WORDS_OF_PROSE = 8
_FEWEST = 8
"""Paragraphs of a table, at least."""
_MOST_COLUMNS = 6
_LEAST_ROWS = 2
_LEAST_KNOWN = 2
"""Headers of known kinds, at least."""
_LEAST_FIT = 1.2
"""What a cell fits its column, on average, in what is surely a table."""
_LEAST_OF_ROW = 0.4
"""The same of the cells of one row."""
_UNKNOWN = ""
_MARK = "mark"
"""A column of marks or counts, of each meeting or of all."""
_BLANKS = frozenset({"-", "–", "—"})
"""What stands in a cell for nothing."""
_NAMING = frozenset({"person", "deputy", *LED})
_NAMED = 2.5
"""How well a cell fits a column of people that begins with a person, or "Co-chairs:"."""
_SEATED = 2.0
"""The same of one that says what post somebody holds, who is not named."""
_LABEL = re.compile(r"[A-Z][a-z-]+:")


def tables_of_paragraphs(
    text: str, skipped: AbstractSet[int] = frozenset(), passed_over: AbstractSet[int] = frozenset()
) -> list[Block]:
    """Find tables that have a paragraph for each cell.

    Args:
        text: The stored text.
        skipped: Offsets at which the lines begin that may interrupt a table.
        passed_over: Offsets at which the lines begin that belong to no such table.
    """
    found = []
    for cells in _runs(text, skipped, passed_over):
        at = 0
        while at + _FEWEST <= len(cells):
            first = _kind(text, cells[at], of_bodies=False)
            rows = _table(text, cells[at:], first) if first else []
            if rows:
                end = rows[-1][-1][-1][1]
                found.append(Block(BlockKind.TABLE, cells[at][0][0], end, rows=tuple(rows)))
                at = next((n for n, cell in enumerate(cells) if cell[0][0] >= end), len(cells))
            at += not rows
    return found


def _runs(
    text: str, skipped: AbstractSet[int], passed_over: AbstractSet[int]
) -> Iterator[list[Cell]]:
    """Yield the paragraphs that follow one another and could be cells, where they are many."""
    run: list[Cell] = []
    cell: list[Span] = []
    for line in LINE.finditer(text):
        span = line.span(1)
        if span[0] >= 0 and line.start() not in passed_over:
            if line.start() not in skipped and not is_page_number(line[1]):
                cell.append(span)
            continue
        if cell and _may_be_cell(text, cell):
            run.append(tuple(cell))
        if (cell and not _may_be_cell(text, cell)) or line.start() in passed_over:
            yield from [run] if len(run) >= _FEWEST else []
            run = [tuple(cell[-1:])] if _ends_in_header(text, cell) else []
        cell = []
    run += [tuple(cell)] if cell and _may_be_cell(text, cell) else []
    yield from [run] if len(run) >= _FEWEST else []


def _ends_in_header(text: str, lines: Sequence[Span]) -> bool:
    """Tell whether the last line of a paragraph is the first header of a table right below it."""
    last = text[slice(*lines[-1])] if len(lines) > 1 else ""
    return 0 < len(last) <= _LONGEST_HEADER and bool(like_of_header(last))


def _may_be_cell(text: str, lines: Sequence[Span]) -> bool:
    """Tell whether a paragraph could be a cell: a few short lines, and no prose."""
    if len(lines) > _MOST_LINES or lines[-1][1] - lines[0][0] > _LONGEST_CELL:
        return False
    if any(end - start > _LONGEST_LINE for start, end in lines) or text[lines[0][0]] in "#|•*":
        return False
    last = text[slice(*lines[-1])]
    words = sum(text.count(" ", *line) + 1 for line in lines)
    return not (ends_sentence(last) and words >= _WORDS_OF_PROSE)


def _kind(text: str, cell: Cell, *, of_bodies: bool) -> str:
    """Return what the column below a header holds; nothing where that is not known."""
    said = text_of(text, cell)
    if len(said) > _LONGEST_HEADER:
        return _UNKNOWN
    kind = kind_of_column(said, of_bodies=of_bodies)
    if kind in SKIPPED and kind != INTERESTS:
        return kind
    return _MARK if like_of_header(said) == _MARK else _UNKNOWN


def _table(text: str, cells: Sequence[Cell], first: str) -> list[tuple[Cell, ...]]:
    """Return the rows of the table whose headers the first paragraphs are, or nothing.

    Args:
        text: The stored text.
        cells: The paragraphs.
        first: What the column below the first of them holds.
    """
    others = (_kind(text, cell, of_bodies=first == "body") for cell in cells[1:_MOST_COLUMNS])
    heads = [first, *others]
    if "person" not in heads:
        heads = ["person" if kind == "deputy" else kind for kind in heads]  # "Represented by"
    known = next((n for n, kind in enumerate(heads) if not kind), len(heads))
    best: tuple[float, list[tuple[Cell, ...]]] = (0.0, [])
    for size in range(max(known, _LEAST_KNOWN), len(heads) + 1):
        kinds = heads[:size]
        if size > known and not all(_is_header(text, cell) for cell in cells[known:size]):
            break
        at = cells[0][0][0]
        cornered = size == known and kinds[0] in _NAMING
        for corner in ([], ["organisation"]) if cornered else ([],):
            every = [*corner, *kinds]
            if not _is_table(every):
                continue
            fitting, rows = _rows(text, cells[size:], every)
            if fitting > best[0]:
                empty: list[Cell] = [((at, at),) for _ in corner]
                best = fitting, [(*empty, *cells[:size]), *rows]
    return best[1]


def _is_header(text: str, cell: Cell) -> bool:
    """Tell whether a cell could be a header of a kind that is not known: "Support"."""
    said = Words(text_of(text, cell))
    short = len(said.text) <= _LONGEST_HEADER and len(cell) <= _LEAST_KNOWN
    return short and said.text[:1].isupper() and not (said.named or said.titled or said.vacant)


def _is_table(kinds: Sequence[str]) -> bool:
    """Tell whether columns are of people and what they are, or of bodies and who leads them."""
    if sum(bool(kind) for kind in kinds) < _LEAST_KNOWN:
        return False
    if "body" in kinds:
        return kinds[0] == "body" and not LED.isdisjoint(kinds)
    return not PEOPLE.isdisjoint(kinds) and LED.isdisjoint(kinds)


def _rows(
    text: str, cells: Sequence[Cell], kinds: Sequence[str]
) -> tuple[float, list[tuple[Cell, ...]]]:
    """Return the rows that cells make, up to the first that does not fit, and how well they fit."""
    rows: list[tuple[Cell, ...]] = []
    total = 0.0
    size = len(kinds)
    for at in range(0, len(cells) - size + 1, size):
        row = tuple(cells[at : at + size])
        fits = [
            _fit(text, cell, kind, kinds) for cell, kind in zip(row, kinds, strict=True) if kind
        ]
        mean = sum(fits) / len(fits)
        if mean < _LEAST_OF_ROW or fits[0] < 0:
            break
        total += mean
        rows.append(row)
    sure = len(rows) >= _LEAST_ROWS and total >= _LEAST_FIT * len(rows)
    return (total * size, rows) if sure else (0.0, [])


def _fit(text: str, cell: Cell, kind: str, kinds: Sequence[str]) -> float:
    """Return how well a cell fits its column: one of people by its first line."""
    if kind == _MARK:
        return fit_of_cell([text_of(text, cell)], kind, kinds)
    said = Words(text_of(text, cell[:1] if kind in _NAMING else cell))
    if said.text in _BLANKS:
        return 1.0
    if kind in _NAMING and (said.titled or _LABEL.match(said.text)):
        return _NAMED
    if kind in _NAMING and said.kind == "role" and "role" not in kinds:
        return _SEATED
    return fit_in(said, kind, kinds)
