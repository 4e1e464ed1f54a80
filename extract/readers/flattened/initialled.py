"""Registers of members, each with initials in brackets, whose columns a converter has run together.

"Apols Ann Vale (AV) Head of Audit Ashby Council Health Board (Ch)": the header says which columns
there were, initials show where a row begins, and what names end in tells its cells apart. A cell
may go on on the next lines.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from ...document import Block, BlockKind, Cell
from ...layout.labels import lists_people
from ...lexicon.columns import kinds_of
from ...lexicon.wordings import wording
from ...run_together import name_end
from ..marks import COLUMNS
from .row_cells import cell_of, parted, words_of
from .spans import Span, words_in

_ROW = re.compile(
    r"^[^\S\n]*(?P<name>[\w*\u2713\u2717\u2718\u221a][^\n(]{3,70}?)\s*"
    r"\((?P<initials>[A-Z][A-Za-z]{1,3})\)(?=\s)",
    re.MULTILINE,
)
_MARK = re.compile(r"\W\s*|\w{1,9}\.?\s+(?=[A-Z])")
_ABSENT = wording("attendance", "absent")
_STOP = re.compile(r"\n[^\S\n]*\n(?:[^\S\n]*\n)*")
_LINE_BELOW = re.compile(r"\n[^\n]{3,60}(?=\n|\Z)")
_ABOUT = ("role", "organisation", "interests")
_LEAST_ROWS = 4
_MOST_WORDS = 40
"""Words of a row after the name."""
_MOST_WORDS_OF_HEADER = 4
_HEADER = 400
"""Characters between the header and the first row, at most."""
_LINES_OF_HEADER = 2


def initialled_registers(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find such registers, as tables of the columns that their headers name.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no register.
    """
    found = [row for row in _ROW.finditer(text) if _is_row(row, passed_over)]
    if len(found) < _LEAST_ROWS:
        return []
    header = _header(text, found[0].start())
    if header is None:
        return []
    kinds = list(header)
    below = [row.start() for row in found[1:]]
    rows: list[tuple[Cell, ...]] = [
        (*((header[kind],) for kind in kinds), ((header[kinds[-1]][1],) * 2,))
    ]
    joined: list[Span] = []
    for row, limit in zip(found, [*below, len(text)], strict=True):
        stop = _end(text, row.end(), limit)
        words = list(words_of(text, row.end(), stop))
        if len(words) > _MOST_WORDS:
            break
        name = _name(row)
        mark = (row.start("name"), len(text[:name].rstrip()))
        parts = parted(text, words, kinds)
        cells = [
            cell_of(text, words[first:last], row.end(), lined=kind == "interests")
            for kind, (first, last) in zip(kinds[1:], parts, strict=True)
        ]
        joined += [gap for cell in cells for piece in cell for gap in _breaks(text, *piece)]
        rows.append((((name, row.end()),), *cells, (mark,)))
        if stop < limit and text[stop:limit].strip():
            break
    if len(rows) <= _LEAST_ROWS:
        return []
    start, end = rows[0][0][0][0], max(piece[1] for cell in rows[-1] for piece in cell)
    return [Block(BlockKind.TABLE, start, end, rows=tuple(rows), gaps=tuple(joined))]


def _is_row(row: re.Match[str], passed_over: AbstractSet[int]) -> bool:
    """Tell whether initials are those of the name before them."""
    line = row.string.find("\n", row.end()) % (len(row.string) + 1)
    if row.start() in passed_over or COLUMNS.search(row.string[row.start() : line].strip()):
        return False
    name, initials = row.string[_name(row) : row.end("name")], row["initials"]
    first = any(word[0] == initials[0] for word in name.split()[:-1])
    return first and name.split()[-1][0] in initials[1:] and name_end(name) == len(name)


def _name(row: re.Match[str]) -> int:
    """Return where the name begins, after a mark of who was there or was not."""
    mark = _MARK.match(row.string, row.start("name"), row.end("name"))
    is_mark = mark and (not mark[0][0].isalnum() or _ABSENT.search(mark[0]))
    return mark.end() if mark and is_mark else row.start("name")


def _header(text: str, before: int) -> dict[str, Span] | None:
    """Return what the columns hold by the header above the first row, in their order."""
    offset = max(before - _HEADER, 0)
    lines = list(re.finditer(r"\S[^\n]*", text[offset:before]))
    for place in range(len(lines) - 1, -1, -1):
        last = lines[min(place + _LINES_OF_HEADER, len(lines)) - 1]
        for end in {lines[place].end(), last.end()}:
            kinds = _kinds(text, offset + lines[place].start(), offset + end)
            if kinds:
                return kinds
    near = lines[-_LINES_OF_HEADER:]
    words = words_in(text, offset + near[0].start(), before) if near else []
    for number in range(len(words) - 1, -1, -1):
        kinds = _kinds(text, words[number][0], before)
        if kinds:
            said = words[max(number - 1, 0)]
            whose = said if text[slice(*said)].isupper() else kinds["person"]  # "ALSCB Members"
            return {**kinds, "person": (whose[0], kinds["person"][1])}
    return None


def _kinds(text: str, start: int, end: int) -> dict[str, Span] | None:
    """Return the columns whose headers follow one another and fill a stretch."""
    words = words_in(text, start, end)
    found: dict[str, Span] = {}
    at = 0
    while at < len(words):
        ends = [*range(at + 1, min(at + _MOST_WORDS_OF_HEADER, len(words)) + 1), len(words)]
        kind, after = next(
            ((k, n) for n in reversed(ends) if (k := _kind(text[words[at][0] : words[n - 1][1]]))),
            ("", 0),
        )
        if not kind or kind in found:
            return None
        found[kind] = (words[at][0], words[after - 1][1])
        at = after
    wanted = [kind for kind in ("person", *_ABOUT) if kind in found]
    return found if list(found) == wanted and "person" in found and len(found) > 1 else None


def _kind(header: str) -> str:
    plain = re.sub(r"\s+", " ", header.casefold())
    return next((kind for kind in kinds_of(plain) if kind in {"person", *_ABOUT}), "")


def _end(text: str, start: int, limit: int) -> int:
    """Return where a row ends: at the next, at a blank line or at a label."""
    blank = _STOP.search(text, start, limit)
    end = blank.start() if blank else len(text[:limit].rstrip())
    lines = _LINE_BELOW.finditer(text, start, end)
    labels = (
        line.start()
        for line in lines
        if lists_people(line[0]) or _ABSENT.fullmatch(line[0].strip())
    )
    return next(labels, end)


def _breaks(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the line ends inside a piece of a cell."""
    for at in range(start, end):
        if text[at] == "\n":
            yield at, at + 1
