"""Tables that are no tables of facts: minutes kept in cells, and lists side by side below labels.

"Item | Minute | Action": what such a table holds is running text, whose titles, paragraphs and
numbered resolutions stand in cells of their own. They become the blocks that they would be without
it. "Present | Apologies" over a cell of names each is two labels, each of which goes to its names.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from ..document import Block, BlockKind, Cell, text_of
from ..layout.labels import lists_people
from ..lexicon.wordings import wording
from ..line_ends import is_prose, is_unfinished, runs_over
from ..run_together import begins_with_person
from .marks import LABELLED, item_mark, title_level

_OVER = wording("tables", "over-minutes")
_BESIDE = wording("tables", "beside-minutes")
_NUMBER = wording("tables", "number-of-minute")
_OWNERS = wording("tables", "owners-of-action")
_MARKUP = "*_ \t\n\u00a0"
_BREAKS = ("", "<br>", "<br/>", "<br />")
_LONGEST_TITLE = 110
_LONGEST_LINE = 160
"""Characters of a line of a cell, at most, unless it is a whole paragraph."""
_FULL = 0.85
"""Share of the width of a column that a full line has with the next word, at least."""
_LONGEST_HEADER = 40
_FEWEST_COLUMNS = 2
_MOST_COLUMNS = 6
_FEWEST_NUMBERS = 2
_FEWEST_NAMES = 2
"""Lines of one of the lists that stand side by side, at least."""

Row = tuple[Cell, ...]


def without_tables_of_text(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks of a paper, with those of running text in place of tables that hold it.

    Args:
        text: The stored text.
        blocks: The blocks, as they were read.
    """
    if not any(block.rows for block in blocks):
        return tuple(blocks)
    return tuple(part for block in blocks for part in _parts(text, block))


def _parts(text: str, block: Block) -> Iterator[Block]:
    """Yield what a block is: itself, or the blocks of the minutes that are kept in it."""
    first = _first_of_minutes(text, block)
    if first is None:
        yield _side_by_side(text, replace(block, rows=_at_labels(text, block.rows)))
        return
    above = block.rows[:first]
    rooms: dict[int, int] = defaultdict(int)
    for row in block.rows[first:]:
        for column, cell in enumerate(row):
            rooms[column] = max(rooms[column], *(end - start for start, end in cell))
    if len(above) > 1:
        yield replace(block, end=_end(above[-1]), rows=above)
    elif above:
        yield from _blocks_of_row(text, block, above[0], rooms)
    for row in block.rows[first:]:
        below = row
        if _kinds_of(text, row) is not None:
            heads = [len(cell) if _head(text, cell) == _said(text, cell) else 1 for cell in row]
            yield from _furniture(block, tuple(c[:n] for c, n in zip(row, heads, strict=True)))
            below = tuple(
                cell[n:] or ((cell[-1][1],) * 2,) for cell, n in zip(row, heads, strict=True)
            )
        yield from _blocks_of_row(text, block, below, rooms)


def _at_labels(text: str, rows: Sequence[Row]) -> tuple[Row, ...]:
    """Return rows, a label that ends a first cell, and is that of those below, as a row itself.

    It stands close below the names of one list, and above those of the next.
    """
    parted: list[Row] = []
    for row in rows:
        above, last = row[0][:-1], row[0][-1:]
        said = _said(text, last)
        # "... the record to" / "Members" is no name above a label
        if above and _is_label(said) and begins_with_person(_said(text, above)):
            blanks = tuple(((last[0][1],) * 2,) for _ in row[1:])
            parted += [(above, *row[1:]), (last, *blanks)]
        else:
            parted.append(row)
    return tuple(parted)


def _is_label(said: str) -> bool:
    return said[:1].isupper() and len(said) <= _LONGEST_HEADER and lists_people(said)


def _first_of_minutes(text: str, block: Block) -> int | None:
    """Return the row of a table that heads minutes, if any does and text stands below it."""
    for number, row in enumerate(block.rows):
        column = _kinds_of(text, row)
        below = block.rows[number:]
        if column is not None and _holds_text(text, below, column) and _in_line(text, below):
            return number
    return 0 if _are_numbered(text, block.rows) else None


def _are_numbered(text: str, rows: Sequence[Row]) -> bool:
    """Tell whether rows without a header are minutes: numbers, and beside them what they number.

    Who must act may stand on the other side.
    """
    if not all(_FEWEST_COLUMNS <= len(row) <= _FEWEST_COLUMNS + 1 for row in rows):
        return False
    numbers = [_said(text, row[0]) for row in rows]
    owners = [_said(text, row[-1]) for row in rows if len(row) > _FEWEST_COLUMNS]
    return (
        sum(_NUMBER.search(number) is not None for number in numbers) >= _FEWEST_NUMBERS
        and all(not number or _NUMBER.search(number) for number in numbers)
        and all(not owner or _OWNERS.search(owner) for owner in owners)
        and _holds_text(text, rows, 1)
    )


def _kinds_of(text: str, row: Row) -> int | None:
    """Return the column of the minutes where a row is the header of a table of them."""
    if not _FEWEST_COLUMNS <= len(row) <= _MOST_COLUMNS:
        return None
    said = [_head(text, cell).casefold() for cell in row]
    over = [n for n, head in enumerate(said) if _OVER.search(head)]
    beside = [n for n, head in enumerate(said) if _BESIDE.search(head)]
    unnamed = [n for n, head in enumerate(said) if not head]
    known = len({*over, *beside, *unnamed}) == len(row)
    acting = [n for n in beside if n not in over]
    if not known or not acting:
        return None
    # "Item" is over the text where nothing else is: "Item | Action".
    return max(over, key=lambda n: (n not in beside, n)) if over else next(iter(unnamed), None)


def _holds_text(text: str, rows: Sequence[Row], column: int) -> bool:
    """Tell whether a column holds sentences, rather than a few words of a log of actions."""
    return any(
        column < len(row) and is_prose(" ".join(_said(text, row[column]).split())) for row in rows
    )


def _in_line(text: str, rows: Sequence[Row]) -> bool:
    """Tell whether no cell of text stands in pieces between those of another."""
    for row in rows:
        told = [cell for cell in row if len(_said(text, cell)) and not _is_aside(text, cell)]
        if len(told) > 1 and not all(_is_whole(text, cell) for cell in row):
            return False
    return True


def _is_whole(text: str, cell: Cell) -> bool:
    """Tell whether a cell stands in one stretch."""
    return all(
        text[above:below].strip().casefold() in _BREAKS for (_, above), (below, _) in pairwise(cell)
    )


def _is_aside(text: str, cell: Cell) -> bool:
    """Tell whether a cell holds no more than a number, or who must act."""
    said = _said(text, cell)
    return any(kind.search(said) for kind in (_NUMBER, _OWNERS, _BESIDE))


def _said(text: str, cell: Cell) -> str:
    return text_of(text, cell).strip(_MARKUP)


def _head(text: str, cell: Cell) -> str:
    """Return what a cell of a row of headers says, without the text that may go on below it."""
    said = _said(text, cell)
    return said if len(said) <= _LONGEST_HEADER else _said(text, cell[:1])


def _end(row: Row) -> int:
    return max(end for cell in row for _, end in cell)


def _furniture(block: Block, row: Row) -> Iterator[Block]:
    """Yield headers, or initials of who must act, as what is no part of the text."""
    for cell in row:
        if cell[0][0] < cell[-1][1]:
            yield Block(BlockKind.FURNITURE, cell[0][0], cell[-1][1], page=block.page)


def _blocks_of_row(text: str, block: Block, row: Row, rooms: Mapping[int, int]) -> Iterator[Block]:
    """Yield the blocks of the cells of a row: a number is that of the title or text beside it."""
    marker = ""
    for column, cell in enumerate(row):
        said = _said(text, cell)
        if _NUMBER.search(said) and column + 1 < len(row):
            marker = said.rstrip(".")
        elif column and _OWNERS.search(said):
            if all(_is_whole(text, other) for other in row):
                yield from _furniture(block, (cell,))
        elif said:
            for pieces in _lines(text, cell, rooms[column]):
                yield _block(text, pieces, marker, block.page)
                marker = ""


def _lines(text: str, cell: Cell, room: int) -> Iterator[Cell]:
    """Yield the pieces of each stretch of a cell that is a line or a paragraph."""
    pieces = [piece for piece in cell if piece[0] < piece[1]]
    line = pieces[:1]
    for above, below in pairwise(pieces):
        whole = text[line[0][0] : above[1]]
        said, goes_on = (text[slice(*piece)].strip(_MARKUP) for piece in (above, below))
        if not said or not goes_on or not _runs_over(whole, said, goes_on, room):
            yield tuple(line)
            line = []
        line.append(below)
    if line:
        yield tuple(line)


def _runs_over(whole: str, above: str, below: str, room: int) -> bool:
    """Tell whether a line of running text in a cell goes on on the next.

    Args:
        whole: What goes before, from the last line that was new.
        above: Its last line.
        below: The line after it.
        room: Characters of the longest line of the column; very many where lines are paragraphs.
    """
    mark = item_mark(below, 0, len(below), bare=False)
    if mark and mark[0] != below[:1]:
        # "RESOLVED - that" / "(1) the report be noted; and (2) ..." is one sentence
        return below[mark[1] : mark[1] + 1].islower() and above[-1:].islower()
    if below[:1].islower() or runs_over(above, below, room):
        return True
    if room > _LONGEST_LINE or LABELLED.match(f"{below} "):
        return False
    if len(above) + 1 + len(below.partition(" ")[0]) < _FULL * room:
        return False
    listed = begins_with_person(below) and not is_prose(whole) and ":" not in whole
    return not listed or is_unfinished(above)


def _block(text: str, pieces: Cell, marker: str, page: int | None) -> Block:
    """Return the block that a line or paragraph of a cell is, beside a number or not."""
    start, end = pieces[0][0], pieces[-1][1]
    titled = bool(marker)
    bold = text.startswith("**", start) and text.find("**", start + 2, end) == end - 2
    if bold:
        start, end = start + 2, end - 2
    mark = item_mark(text, start, end, bare=True)
    listed = not titled and mark is not None and mark[0][:1] == "("
    if mark and mark[1] < end:
        marker, start = mark
    said = text[start:end].strip(_MARKUP)
    gaps = tuple((a, b) for (_, a), (b, _) in pairwise(pieces) if text[a:b] != " ")
    level = title_level(said, bold=bold or titled) if len(said) <= _LONGEST_TITLE else 0
    if level and not listed and not gaps:
        return Block(BlockKind.HEADING, start, end, level, page, marker)
    if marker:
        depth = 1 + marker.count(".")
        return Block(BlockKind.ITEM, start, end, depth, page, marker, gaps=gaps)
    return Block(BlockKind.PARAGRAPH, start, end, page=page, gaps=gaps)


def _side_by_side(text: str, block: Block) -> Block:
    """Return a table of lists below labels with each label beside its list; any other as it is."""
    if len(block.rows) < _FEWEST_COLUMNS or not block.rows[0] or len(block.rows[0]) == 1:
        return block
    header, *rows = block.rows
    labels = [_said(text, cell) for cell in header]
    if not all(label and lists_people(label.rstrip(" :")) for label in labels):
        return block
    if any(len(row) != len(header) for row in rows) or len(set(labels)) < len(labels):
        return block
    columns = [
        [(start, end) for row in rows for start, end in row[n] if start < end]
        for n in range(len(header))
    ]
    if max(map(len, columns)) < _FEWEST_NAMES or not all(columns):
        return block
    lists = zip(header, columns, strict=True)
    return replace(block, rows=tuple((label, tuple(names)) for label, names in lists))
