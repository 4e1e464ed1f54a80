"""Tables of people of which a converter has left a line for each row, its columns run together.

"Name Organisation Position" above "Ann Vale Ashby City Council Director of Housing": each line, or
two or three that make a row, is cut where its parts fit best what the headers say of the columns,
whatever their order. Labels, page breaks and headers that come again may stand between the rows.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import combinations, pairwise

from ...document import Block, BlockKind, Cell
from ...layout.labels import lists_people
from ...layout.places import lowered
from ...lexicon.columns import columns, kinds_of
from ...lexicon.compiled import compiled
from ...lexicon.wordings import wording
from .cell_fits import cell_fit
from .cell_kinds import KINDS, LEAD, PEOPLE, kind_of_header, person_end
from .spans import LINE, Span, free_headers, words_in
from .stacked import could_be_cell
from .ways import ways

_SHORT_LINE = r"^(?=[^\n]{8,90}\n)(?!\s*(?:lead|delegated) safeguarding partners?\s*$)"
"""A line that may hold headers; the partners are those below it, and not another column."""
_OF_ONE = re.compile(r"members(?:hip)? of (?:the )?", re.IGNORECASE)
"""How a label of one body's members begins: "Members of the Audit Group"."""
_SHORT_FORM = r"\([a-z]{2,5}\)"
_OF_BODIES = {"body": "body", "chair": "leader", "members": "leader", "frequency": "frequency"}
"""What the columns of tables of bodies hold; who sits on one is named as who leads it is."""
_OF_WHOM = frozenset({"body", "leader"})
_OF_SEATS = ["role", "person"]
_OF_NAMES = ["person", "organisation"]
_LABEL = wording("attendance", "label-of-a-line")
_MOST_LINES = 3
"""Lines that a row takes, at most."""
_MOST_ROWS = 60
_MOST_BLANKS = 2
"""Blank lines between two lines of a table, at most."""
_MOST_WORDS = 26
_LONGEST_ROW = 160
"""Characters of a row that is all on one line."""
_ODD_START = 3.0
"""How much worse a row is of which the first line is all of one cell."""
_LEAST_ROWS = 2
_WHOLE_FIT = 3.75
"""What the cells of a row that lacks nothing fit their columns, on average, at least."""
_LEAST_FIT = 2.0
"""What the cells of a row fit their columns, on average, at least."""


def best_cut_tables(
    text: str, furniture: AbstractSet[int] = frozenset(), known: AbstractSet[int] = frozenset()
) -> list[Block]:
    """Find tables whose headers stand on one line, and where nothing sets the columns apart.

    Args:
        text: The stored text.
        furniture: Offsets at which the lines begin that frame its pages, within tables too.
        known: Offsets at which the lines begin of tables known already.
    """
    found: list[Block] = []
    for line in free_headers(_headers(), lowered(text), furniture | known, found):
        header = _header(text, *line.span(1))
        kinds = _kinds(text, header)
        if not _is_told(kinds) or lists_people(line[1]) or _OF_ONE.match(line[1]):
            continue  # "Panel members" is a label
        said = text[slice(*line.span(1))]
        below = list(_lines(text, line.end(), said, furniture, known))
        rows = best_cuts(text, below, kinds)
        if sum(len(row) > 1 for row in rows) >= _LEAST_ROWS:
            cells = (tuple((span,) for span in header), *rows)
            found.append(Block(BlockKind.TABLE, header[0][0], rows[-1][-1][-1][1], rows=cells))
    return found


def _is_told(kinds: Sequence[str]) -> bool:
    """Tell whether columns are those of a table of people or of bodies."""
    once = [kind for kind in kinds if kind != "person" or "role" in kinds]
    of_people = "organisation" in kinds and not PEOPLE.isdisjoint(kinds) and "body" not in kinds
    told = of_people or set(kinds) >= _OF_WHOM or kinds == _OF_SEATS
    return told and len(set(once)) == len(once)


@cache
def _headers() -> re.Pattern[str]:
    """Return how a line looks in lower case that is several headers of columns."""
    known = (kind.pattern.pattern for kind in columns() if kind.id in {*KINDS, *_OF_BODIES})
    kinds = "|".join(rf"(?:{pattern})(?: {_SHORT_FORM})?" for pattern in (LEAD.pattern, *known))
    line = rf"[^\S\n]*((?:{kinds})(?: (?:{kinds})){{1,3}})[^\S\n]*\n"
    return compiled(rf"{_SHORT_LINE}{line}", re.MULTILINE)


def _kind(header: str) -> str:
    """Return what the cells below a header are like; nothing where that is not known."""
    said = re.sub(rf" {_SHORT_FORM}$", "", header.casefold())
    kind = next(iter(kinds_of(said)), "")
    return kind_of_header(said) or _OF_BODIES.get(kind, "")


def _kinds(text: str, header: Sequence[Span]) -> list[str]:
    """Return what the cells below headers are like; people beside bodies are named as leaders."""
    kinds = [_kind(text[start:end]) for start, end in header]
    alone = "body" in kinds and "role" not in kinds
    return ["leader" if alone and kind == "person" else kind for kind in kinds]


def _header(text: str, start: int, end: int) -> list[Span]:
    """Return where the headers stand that make a line; the fewest that are headers each.

    Those that name people go before others: "Agency Name Post" is three headers.
    """
    words = words_in(text, start, end)
    fewest: list[Span] = []
    for number in range(2, len(words) + 1):
        for cuts in combinations(range(1, len(words)), number - 1):
            parts = [(words[a][0], words[b - 1][1]) for a, b in pairwise((0, *cuts, len(words)))]
            kinds = _kinds(text, parts)
            named = {"person", "organisation"} <= set(kinds) or set(kinds) >= _OF_WHOM
            if named and all(kinds):
                return parts
            if not fewest and all(kinds):
                fewest = parts
    return fewest


def _lines(
    text: str, start: int, header: str, furniture: AbstractSet[int], known: AbstractSet[int]
) -> Iterator[Span]:
    """Yield the lines from an offset on that could be rows, few blank lines between.

    What frames a page is left out, and so is a header that comes again.
    """
    blanks = 0
    for match in LINE.finditer(text, start):
        line = match[1] or ""
        blanks = 0 if line else blanks + 1
        if blanks > _MOST_BLANKS or match.start() in known:
            return
        if not line or match.start() in furniture or line == header or line.isdecimal():
            continue
        if not could_be_cell(line, _LONGEST_ROW):
            return
        yield match.span(1)


def best_cuts(text: str, lines: Sequence[Span], kinds: Sequence[str]) -> list[tuple[Cell, ...]]:
    """Return the rows that lines make, where they fit the columns best, and labels between."""
    best: list[tuple[float, list[tuple[Cell, ...]]]] = [(0.0, [])]
    whole: list[bool] = []
    labels = [_LABEL.match(text[slice(*line)]) is not None for line in lines]
    for stop in range(1, min(len(lines), _MOST_ROWS) + 1):
        rated = [(float("-inf"), best[0][1])]
        label = lines[stop - 1]
        if labels[stop - 1]:
            rated.append((best[-1][0], [*best[-1][1], ((label,),)]))
        for start in range(stop - 1, max(0, stop - _MOST_LINES) - 1, -1):
            if stop - start > 1 and any(labels[start:stop]):
                break
            if any(whole[start + 1 : stop]) or best[start][0] < 0:
                continue  # a row that lacks nothing goes on with none above
            score, row = _best_cut(text, lines[start:stop], kinds)
            if start == stop - 1:
                whole.append(score >= _WHOLE_FIT * len(kinds))
            if row:
                rated.append((best[start][0] + score, [*best[start][1], row]))
        whole += [False] * (stop - len(whole))
        best.append(max(rated, key=lambda way: way[0]))
    return max(best, key=lambda way: way[0])[1]


def _best_cut(
    text: str, lines: Sequence[Span], kinds: Sequence[str]
) -> tuple[float, tuple[Cell, ...]]:
    """Return the best row that lines make, with an empty cell unless all are well filled."""
    best: tuple[float, tuple[Cell, ...]] = (float("-inf"), ())
    for missing in (None, *range(len(kinds))):
        score, row = _cut(text, lines, kinds, missing)
        if score > best[0] and score >= _LEAST_FIT * (len(kinds) - (missing is not None)):
            best = (score, row)
        if missing is None and score >= _WHOLE_FIT * len(kinds):
            break
    return best


def _cut(
    text: str, lines: Sequence[Span], kinds: Sequence[str], missing: int | None
) -> tuple[float, tuple[Cell, ...]]:
    """Return the best way to cut lines into the cells of a row, and how well they fit.

    Args:
        text: The stored text.
        lines: The lines.
        kinds: What the columns hold.
        missing: The column that is empty, if any; never the one of people.
    """
    filled = [kind for number, kind in enumerate(kinds) if number != missing]
    by_line = [words_in(text, *line) for line in lines]
    words = [word for line in by_line for word in line]
    best: tuple[float, tuple[Cell, ...]] = (float("-inf"), ())
    if not len(filled) <= len(words) <= _MOST_WORDS or (
        missing is not None and {"person", "leader"}.isdisjoint(filled)
    ):
        return best
    fits: dict[tuple[str, tuple[Span, ...]], float] = {}
    told = "role" in kinds or (
        filled == _OF_NAMES and person_end(text[words[0][0] : lines[0][1]].partition("\n")[0]) > 0
    )
    named = filled.index("person") if told and "person" in filled else None
    for cells in ways(text, by_line, len(filled), named):
        score = 0.0
        for cell, kind in zip(cells, filled, strict=True):
            key = (kind, tuple(cell))
            if key not in fits:
                fits[key] = cell_fit(text, cell, lines[-1][0], kind, kinds)
            score += fits[key]
        if len(cells) > 1 and cells[1][0] > by_line[0][-1]:
            score -= _ODD_START
        if score > best[0]:
            row = [_cell(cell, lines) for cell in cells]
            if missing is not None:
                empty = row[missing - 1][-1][1] if missing else words[0][0]
                row.insert(missing, ((empty, empty),))
            best = (score, tuple(row))
    return best


def _cell(words: Sequence[Span], lines: Sequence[Span]) -> Cell:
    """Return a cell of words, with a piece on each of its lines."""
    pieces = [[word for word in words if start <= word[0] < end] for start, end in lines]
    return tuple((piece[0][0], piece[-1][1]) for piece in pieces if piece)
