"""Tables of which a converter has printed one column below the other, each a stack of lines.

"Name / Ann Vale / Raj Patel", and below a blank line "Post / Head of Audit / Head of / Housing":
the lines of each column are gathered into as many cells as there are people or bodies, where they
fit best what the columns hold. Columns of which the cells cannot be told apart are left out.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from ...document import Block, Cell
from ...lexicon import lexicon
from ...lexicon.columns import columns, kinds_of
from ...lexicon.grammar import grammar
from ...lexicon.wordings import wording
from ...line_ends import is_unfinished
from .cell_kinds import KINDS, Words, fit, kind_of_header
from .parting import (
    EITHER,
    ODD,
    OF_BODIES,
    Parting,
    end_fit,
    is_head,
    is_last,
    part_lines,
    room_fit,
    rows_of,
    table_of,
)
from .printed_cells import part_cells
from .spans import Span, free_headers
from .stacked import could_be_cell
from .stacked_cells import LED, tell_bodies
from .stacks import stacks_below

_FIRST = {*KINDS, "body"}
"""What the first column may hold."""
_ANCHORS = ("person", "body")
"""Columns that have one cell in each row, of which it is clear where they begin."""
_LABEL = wording("attendance", "label-of-a-line")
_NAMING = frozenset({"person", "deputy"})
_LIST = r"[^\n]*\b(?:members|officers|present|attendance|attending|apologies|observers):?"
_TOLD = re.compile(r"\s[-–—]\s")
"""A name and what its holder is, on one line: "Ann Vale – Chair"."""
_IN_TURN = frozenset({"role", "organisation", "initials", "deputy"})
"""What the columns hold whose headers may stand right below the names."""
_LEAST_ROWS = 2
_LEAST_EVEN = 3
_LEAST_COLUMNS = 2
_MOST_BESIDE = 2
"""Columns that stand beside names without a header: posts, and organisations."""
_MOST_DOUBTFUL = 2
"""Last lines of names that may be the first of what the people are."""
_MOST_BETWEEN = 2
"""Stacks without a known header between two columns, at most."""
_ODDITIES = 0.2
"""Share of the cells of a column that may be of no kind that is known."""
_OTHERS = frozenset({*KINDS, *OF_BODIES, "chair", "vice-chair", "frequency"})
"""What the columns may hold that are read."""
_LEAST_FIT = 1.0
"""What a cell fits its column, on average, at least."""
_UNSURE = {"person": 1.5, "body": 1.0, "reports-to": 1.0, "part-of": 1.0}
_UNSURE_OF_OTHERS = 3.0
"""How much better a column may be parted into another number of cells."""


@dataclass(frozen=True, slots=True)
class _Column:
    """The lines of a column, what its header is and says, and the labels between its lines."""

    kind: str
    header: Span
    lines: tuple[Span, ...]
    labels: dict[int, Span]
    """The labels, by the number of the line that each is above."""


def columns_one_below_the_other(
    text: str, skipped: AbstractSet[int] = frozenset(), passed_over: AbstractSet[int] = frozenset()
) -> list[Block]:
    """Find tables whose columns stand one below the other.

    Args:
        text: The stored text.
        skipped: Offsets at which the lines begin that may interrupt a table.
        passed_over: Offsets at which the lines begin that belong to no such table.
    """
    found: list[Block] = []
    for start in free_headers(_begins(), text, passed_over | skipped, found):
        stacks = stacks_below(text, start.start(), skipped, passed_over, _may_stand)
        stacks = _parted_at_headers(text, stacks)
        block = (_headed(text, stacks) or _beside_names(text, stacks)) if stacks else None
        found += [block] if block else []
    return found


def _may_stand(line: str) -> bool:
    return could_be_cell(line) or _LABEL.match(line) is not None


@cache
def _begins() -> re.Pattern[str]:
    """Return how the first line of a column looks: a header, or a label of a list."""
    kinds = "|".join(f"(?:{kind.pattern.pattern})" for kind in columns() if kind.id in _FIRST)
    return re.compile(
        rf"^(?=[^\n]{{3,44}}\n\s*[^\n]{{2,70}}\n)[^\S\n]*(?:{kinds}|{_LIST})[^\S\n]*$",
        re.IGNORECASE | re.MULTILINE,
    )


def _parted_at_headers(text: str, stacks: Sequence[list[Span]]) -> list[list[Span]]:
    """Return stacks, parted at the headers within them, where no blank line parts the columns.

    They end with a label below names, which begins another list.
    """
    parted: list[list[Span]] = []
    if not stacks or kind_of_header(text[slice(*stacks[0][0])]) != "person":
        return list(stacks)
    for stack in stacks:
        parted.append([])
        for line in stack:
            said = text[slice(*line)]
            headers = _IN_TURN.intersection(kinds_of(said.casefold().strip(" *:")))
            if headers and parted[-1]:
                parted.append([])
            elif len(parted) > 1 and _LABEL.match(said) and Words(said).kind != "role":
                return [lines for lines in parted if lines]
            parted[-1].append(line)
    return [lines for lines in parted if lines]


def _headed(text: str, stacks: Sequence[list[Span]]) -> Block | None:
    """Return the table of columns that begin with their headers each."""
    found: list[_Column] = []
    between = 0
    for stack in stacks:
        kind = _kind(text[slice(*stack[0])], {column.kind for column in found})
        if kind in _OTHERS and len(stack) > 1 and kind not in {column.kind for column in found}:
            found.append(_column(text, kind, stack[0], stack[1:]))
            between = 0
        elif not found or between == _MOST_BETWEEN:
            break
        else:
            between += 1
    if tell_bodies([column.kind for column in found]):
        found[0] = replace(found[0], kind="body")
    anchor = next((c for kind in _ANCHORS for c in found if c.kind == kind), None)
    return _table(text, found, anchor) if anchor and len(found) > 1 else None


def _kind(header: str, others: AbstractSet[str]) -> str:
    """Return what the column below a header holds that others do not; nothing if unknown."""
    said = header.casefold().strip(" *:")
    led = {"body"} if LED.intersection(others) else set()
    known = [kind for kind in kinds_of(said) if kind not in others | led]
    return kind_of_header(said) or next(iter(known), "")


def _column(text: str, kind: str, header: Span, lines: Sequence[Span]) -> _Column:
    """Return a column, the labels between its lines set apart."""
    cells: list[Span] = []
    labels: dict[int, Span] = {}
    for line in lines:
        said = text[slice(*line)]
        if _LABEL.match(said) and Words(said).kind != "role":
            labels[len(cells)] = line
        else:
            cells.append(line)
    return _Column(kind, header, tuple(cells), labels)


def _table(text: str, found: Sequence[_Column], anchor: _Column) -> Block | None:
    """Return the table of the columns that have as many cells as one of them."""
    kinds = [column.kind for column in found]
    ways = _partings(text, anchor, kinds)
    others = [_partings(text, column, kinds) for column in found]
    even = _line_each(text, found, others)
    sound = [number for number in ways if _is_sound(text, anchor, ways, number)]
    if not (sound or even):
        return None
    level = len({len(column.lines) for column in found}) == 1
    likely = [number for number in sound if number >= _LEAST_ROWS]
    if not likely or (even and level):
        number = even
    else:
        even, number = 0, max(likely, key=lambda n: sum(o[n].score for o in others if n in o))
    kept: list[tuple[_Column, Parting]] = []
    for column, other in zip(found, others, strict=True):
        whole = number == even == len(column.lines)
        if number in other and (whole or _is_sound(text, column, other, number)):
            kept.append((column, other[number]))
    if number < _LEAST_ROWS or len(kept) < _LEAST_COLUMNS:
        return None
    rows: list[tuple[Cell, ...]] = [tuple((column.header,) for column, _ in kept)]
    parted = [(column.lines, way) for column, way in kept]
    rows += rows_of(parted, [column for column, _ in kept].index(anchor), anchor.labels)
    return table_of(rows)


def _line_each(text: str, found: Sequence[_Column], ways: Sequence[dict[int, Parting]]) -> int:
    """Return how many lines the first column has, if bodies need no head nouns to tell them apart.

    Each has a line, and those who chair them make as many cells.
    """
    number = len(found[0].lines)
    if number < _LEAST_EVEN or found[0].kind != "body":
        return 0
    for column, way in zip(found, ways, strict=True):
        if column.kind in LED and number in way and _is_sound(text, column, way, number):
            said = [Words(text[slice(*line)]) for line in found[0].lines]
            cut = any(
                w.titled or w.vacant or is_head(w.text) or is_unfinished(w.text) for w in said
            )
            return 0 if cut else number
    return 0


def _is_sound(text: str, column: _Column, ways: dict[int, Parting], number: int) -> bool:
    """Tell whether the lines of a column make so many cells, each of which could stand alone."""
    way = ways[number]
    best = max(other.score for other in ways.values())
    unsure = _UNSURE.get(column.kind, _UNSURE_OF_OTHERS)
    if way.score < max(_LEAST_FIT * number, best - unsure):
        return False
    said = [Words(text[slice(*line)]) for line in column.lines]
    width = max(len(line.text) for line in said)
    odd = 0
    for begin, end in pairwise((*way.begins, len(said))):
        cell = Words(" ".join(line.text for line in said[begin:end]))
        full = begin > 0 and not room_fit(said[begin - 1], said[begin], width)
        if is_unfinished(said[end - 1].text) or _is_part(cell, column.kind, full=full):
            return False
        odd += _is_odd(cell, column.kind)
    return odd <= max(_ODDITIES * number, len(said) == number)


def _is_part(cell: Words, kind: str, *, full: bool) -> bool:
    """Tell whether words surely are only a part of a cell.

    Args:
        cell: The words.
        kind: What the column holds.
        full: Whether the line above them had no room for the first of them.
    """
    if cell.text.count("(") != cell.text.count(")") or (kind == "body" and end_fit(cell) < 0):
        return True
    if cell.vacant or cell.kind == "role":
        return False
    if kind in _NAMING:
        return " " not in cell.text or (cell.titled and not cell.named)
    return full and kind in KINDS and cell.kind == "organisation" and cell.general


def _is_odd(cell: Words, kind: str) -> bool:
    """Tell whether a cell is of no kind that is known, or of that of another column."""
    if cell.vacant or cell.of_none or kind not in KINDS:
        return False
    if kind in _NAMING:
        return not (cell.named or cell.kind)
    return not cell.kind or (kind == "organisation" and cell.kind == "role")


def _partings(text: str, column: _Column, kinds: Sequence[str]) -> dict[int, Parting]:
    """Return the best way to part the lines of a column into each number of cells."""
    words = [Words(text[slice(*line)]) for line in column.lines]
    if column.kind in OF_BODIES:
        begin = [-ODD if is_head(line.text) else 0.0 for line in words]
        return part_lines(words, begin, column.kind, column.labels.keys())
    if column.kind in LED or column.kind == "deputy":
        return part_cells(words, "leader", kinds, column.labels.keys())
    like = column.kind
    known = like in KINDS
    begin = [
        (fit(line, like, kinds) if known else _LEAST_FIT) - (ODD if is_last(line.text) else 0.0)
        for line in words
    ]
    return part_lines(words, begin, like, column.labels.keys())


def _beside_names(text: str, stacks: Sequence[list[Span]]) -> Block | None:
    """Return the table of the people listed below a label, and what each is, all below them."""
    first, *others = stacks
    if not _LABEL.match(text[slice(*first[0])]):
        return None
    if len(first) == 1 and others:
        first, *others = [[*first, *others[0]], *others[1:]]
    if (block := _right_below_names(text, first)) or not others:
        return block
    people = _column(text, "person", first[0], first[1:])
    ways = _partings(text, people, ["person", "role"])
    if not ways or _tells_posts(text, people.lines):
        return None
    number = max(ways, key=lambda count: ways[count].score)
    if number < _LEAST_ROWS or not _is_sound(text, people, ways, number):
        return None
    parted = [(people.lines, ways[number])]
    for stack in others[:_MOST_BESIDE]:
        way = _parted_beside(text, stack, number)
        if way is None or _are_others(text, people.lines, stack):
            break
        parted.append((tuple(stack), way))
    return table_of(list(rows_of(parted, 0, people.labels))) if len(parted) > 1 else None


def _parted_beside(text: str, lines: Sequence[Span], number: int) -> Parting | None:
    """Return how lines make so many posts or organisations; nothing where they do not."""
    words = [Words(text[slice(*line)]) for line in lines]
    if len(words) < number or _LABEL.match(words[0].text):
        return None
    if any(line.titled and line.named for line in words):
        return None
    begin = [max(fit(line, kind, KINDS) for kind in EITHER) for line in words]
    parted = part_lines(words, begin, "", frozenset())
    column = _Column("role", lines[0], tuple(lines), {})
    return parted[number] if _is_sound(text, column, parted, number) else None


def _right_below_names(text: str, lines: Sequence[Span]) -> Block | None:
    """Return the table of people below a label whose posts follow without a blank line."""
    words = [Words(text[slice(*line)]) for line in lines]
    end = next(
        (n for n in range(1, len(words) - 1) if _LABEL.match(words[n].text) and words[n + 1].named),
        len(words),
    )
    names = next((n for n in range(1, end) if not words[n].named or words[n].kind), end) - 1
    most = sum(line.titled for line in words[1 : names + 1])
    for number in range(names, max(names - _MOST_DOUBTFUL, _LEAST_ROWS) - 1, -1):
        if 2 * most < number or words[number].kind:
            continue
        people = tuple(lines[1 : number + 1])
        own = [(people, Parting(0.0, tuple(range(number))))]
        rest = lines[number + 1 : end]
        halves = [rest[:number], rest[number:]] if len(rest) == 2 * number else []
        for columns_of in ([rest], halves):
            ways = [_parted_beside(text, column, number) for column in columns_of]
            if any(_are_others(text, people, column) for column in columns_of):
                return None
            if ways and None not in ways:
                beside = [(tuple(c), way) for c, way in zip(columns_of, ways, strict=True) if way]
                return table_of(list(rows_of(own + beside, 0, {})))
    return None


def _are_others(text: str, people: Sequence[Span], lines: Sequence[Span]) -> bool:
    """Tell whether posts below councillors are no councillor's, but of others who sit with them."""
    elected = [
        text[slice(*line)].split(maxsplit=1)[0].casefold() in lexicon().elected for line in people
    ]
    posts = [line for line in (Words(text[slice(*each)]) for each in lines) if line.kind == "role"]
    theirs = (grammar().posts.of_elected.intersection(p.text.casefold().split()) for p in posts)
    return 2 * sum(elected) > len(people) and 2 * len(posts) > len(lines) and not any(theirs)


def _tells_posts(text: str, lines: Sequence[Span]) -> bool:
    """Tell whether most lines say beside a name what its holder is."""
    told = sum(_TOLD.search(text[slice(*line)]) is not None for line in lines)
    return 2 * told > len(lines)
