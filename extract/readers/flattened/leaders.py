"""Tables of groups and who chairs them whose columns a converter has run together.

"Audit Group Ann Vale, Head of Audit 6": a person, or the head noun of a body before a post, tells
where the name of the group ends. What stands between the rows goes on with the cell above it as
long as nothing else has begun.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from ...document import Block, BlockKind, Cell
from ...lexicon import lexicon
from ...lexicon.wordings import wording
from ...line_ends import is_prose, is_unfinished
from ...run_together import begins_with_person, name_end
from ..marks import COLUMNS, SMALL_WORDS, item_mark
from .spans import LINE, Span, free_headers, words_in

_HEADER = wording("attendance", "header-of-leaders")
_COUNT = re.compile(r"(?<=\s)(?:\d{1,3}|x\d|monthly|quarterly|termly|six-weekly)\b", re.IGNORECASE)
"""How often a group met, in the column after whoever chairs it."""
_NOBODY = wording("attendance", "vacant")
_LEAST_ROWS = 2
_MOST_WORDS = 9
"""Words of the name of a group."""
_MOST_ADDED = 6
"""Words of a line that goes on with the cell above it."""
_LONGEST_CELL = 75
"""Characters of a line that is no paragraph below the table, however much it is prose."""
_MOST_BETWEEN = 4
"""Lines between two rows."""


def flattened_leaders(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find tables of groups and who chairs them whose columns nothing sets apart.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no such table.
    """
    found: list[Block] = []
    for header in free_headers(_HEADER, text, passed_over, found):
        names = ["body", "chair", *(["vice"] if header["vice"] else [])]
        rows = list(_rows(text, header.end(), passed_over, len(names)))
        if len(rows) < _LEAST_ROWS:
            continue
        titles: tuple[Cell, ...] = tuple((header.span(name),) for name in names)
        end = max(stop for cell in rows[-1] for _, stop in cell)
        found.append(Block(BlockKind.TABLE, header.start("body"), end, rows=(titles, *rows)))
    return found


def _rows(
    text: str, start: int, passed_over: AbstractSet[int], columns: int
) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows below a header, until too much stands between one and the next."""
    row: list[list[Span]] = []
    between, closed = 0, True
    for match in LINE.finditer(text, start):
        first, last = match.span(1)
        if first < 0:
            continue
        if match.start() in passed_over or between > _MOST_BETWEEN or COLUMNS.search(match[1]):
            break
        parted = _part(text, first, last)
        if parted:
            if row:
                yield _cells(row)
            row, closed = _leaders(text, *parted, columns)
            between = 0
        elif not row or (is_prose(match[1]) and last - first > _LONGEST_CELL):
            break
        elif not closed and _adds(text, row[-1][-1], match[1]):
            row[-1].append((first, last))
        else:
            between, closed = between + 1, True
    if row:
        yield _cells(row)


def _adds(text: str, above: Span, line: str) -> bool:
    """Tell whether a line goes on with whoever chairs: "Training" above "Officer"."""
    if len(line.split()) > _MOST_ADDED or item_mark(line, 0, len(line), bare=True):
        return False
    cell = text[above[0] : text.find("\n", above[1])].rstrip()
    last = line.rstrip(".,)").rpartition(" ")[2].casefold()
    return is_unfinished(cell) or last in lexicon().post_heads or line[0].islower()


def _part(text: str, start: int, stop: int) -> tuple[Span, Span] | None:
    """Part the name of a group from whoever chairs it; None where a line is no such row."""
    words = words_in(text, start, stop)
    if not text[start].isupper() or begins_with_person(text[start:stop]):
        return None
    for number in range(1, min(len(words), _MOST_WORDS + 1)):
        begin, before = words[number][0], text[slice(*words[number - 1])]
        if before[0].islower() and before.casefold() not in SMALL_WORDS:
            return None
        if before.casefold() in SMALL_WORDS | {"&"} or before.endswith((",", ".", ":")):
            continue
        rest = text[begin:stop]
        if (begins_with_person(rest) and name_end(rest)) or (
            _is_head(text[start : words[number - 1][1]]) and _may_lead(rest)
        ):
            return (start, words[number - 1][1]), (begin, stop)
    return None


def _is_head(name: str) -> bool:
    """Tell whether a name ends with the head noun of a body, a bracket after it aside."""
    bare = re.sub(r"\s*\([^()]*\)$", "", name)
    return bare.rpartition(" ")[2].rpartition("-")[2].casefold() in lexicon().lower_heads


def _may_lead(rest: str) -> bool:
    """Tell whether a post, or that there is nobody, stands where whoever chairs is named."""
    said = _COUNT.split(rest)[0]
    if _NOBODY.match(said):
        return True
    words = said.split(",")[0].split()
    heads = lexicon().post_heads
    return bool(words) and words[0].istitle() and not heads.isdisjoint(w.casefold() for w in words)


def _leaders(text: str, body: Span, rest: Span, columns: int) -> tuple[list[list[Span]], bool]:
    """Return the cells of a row so far, and whether the last of them has ended."""
    start, stop = rest
    count = _COUNT.search(text, start, stop)
    end = count.start() if count else stop
    if _NOBODY.match(text[start:end]):
        return [[body], *([[(start, start)]] * (columns - 1))], True
    cells = [[body]]
    for _ in range(columns - 2):
        begin = _second(text, start, end)
        cells.append([(start, _trimmed(text, start, begin))])
        start = begin
    cells.append([(start, _trimmed(text, start, end))])
    return cells, count is not None


def _second(text: str, start: int, end: int) -> int:
    """Return where the next person begins after the one that a stretch begins with."""
    after = start + name_end(text[start:end])
    begins = (begin for begin, _ in words_in(text, after, end))
    return next(
        (b for b in begins if begins_with_person(text[b:end]) and name_end(text[b:end])), end
    )


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip(" ,;–-"))


def _cells(row: list[list[Span]]) -> tuple[Cell, ...]:
    return tuple(tuple(cell) for cell in row)
