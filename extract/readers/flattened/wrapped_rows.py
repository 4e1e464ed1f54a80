"""Rows of aligned tables, and which of them go on with the row above."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ...lexicon.columns import is_of
from ...run_together import begins_with_person
from ..marks import SMALL_WORDS
from .cell_kinds import PEOPLE, Words, fit, goes_on_fit, kind_of_header
from .parting import end_fit, is_head
from .signatures import Piece

_WHOLE = re.compile(r"(?:joint )?(?:reports?|paper) (?:of|by|from|to|for)", re.IGNORECASE)
"""A label that is whole although it ends in a small word."""
_PARTED_ROWS = 3


@dataclass(slots=True)
class Row:
    """A row: for each column that it fills, the pieces of the cell and the gap before it."""

    cells: dict[int, list[Piece]] = field(default_factory=dict)
    gaps: dict[int, int] = field(default_factory=dict)
    parted: bool = False
    """Whether a blank line is above it."""
    label: bool = False
    """Whether it is no row, but says what those below it are: "Co-opted members"."""

    def words(self, column: int) -> str:
        """Return what a cell has on its last line."""
        return self.cells[column][-1].words if column in self.cells else ""

    def open_ended(self, column: int) -> bool:
        """Say whether a cell ends in a word after which something must follow."""
        if _WHOLE.fullmatch(self.words(column)):
            return False
        return self.words(column).rpartition(" ")[2] in {*SMALL_WORDS, "&"}

    def take(self, below: "Row") -> None:
        """Take in a row that goes on with this one."""
        for column, pieces in below.cells.items():
            self.cells.setdefault(column, []).extend(pieces)


def join_wrapped(rows: Sequence[Row], lead: int) -> list[Row]:
    """Join rows that lack a cell to the row above where blank lines part the others.

    Such a row is the second line of cells that begin in capitals as if they were new.

    Args:
        rows: The rows of a table.
        lead: Its first column.
    """
    first, *others = rows
    parted = sum(row.parted for row in others)
    if not others[0].parted or parted < _PARTED_ROWS or 2 * parted < len(others):
        return list(rows)
    joined = [first]
    for row in others:
        said = row.words(lead)
        whole = row.cells.keys() == joined[-1].cells.keys()
        if row.parted or joined[-1].label or whole or (said and begins_with_person(said)):
            joined.append(row)
        else:
            joined[-1].take(row)
    return joined


def join_ends_of_bodies(rows: Sequence[Row], lead: int) -> list[Row]:
    """Join rows that begin with no more than what a body is to the name of it above: "Group".

    Args:
        rows: The rows of a table, its header first.
        lead: Its first column.
    """
    first, *others = rows
    if not is_of("body", first.words(lead).casefold()):
        return list(rows)
    joined = [first]
    for row in others:
        above = joined[-1]
        whole = above is first or row.parted or end_fit(Words(above.words(lead))) > 0
        inside = row.cells.keys() <= above.cells.keys()
        if is_head(row.words(lead)) and inside and not whole:
            above.take(row)
        else:
            joined.append(row)
    return joined


def join_by_kinds(rows: Sequence[Row]) -> list[Row]:
    """Join rows that could not stand by themselves, by what the headers say of the columns.

    Args:
        rows: The rows of a table, its header first.
    """
    first, *others = rows
    heads = {column: " ".join(p.words for p in pieces) for column, pieces in first.cells.items()}
    kinds = {column: kind_of_header(head) for column, head in heads.items()}
    if not all(kinds.values()) or PEOPLE.isdisjoint(kinds.values()):
        return list(rows)
    joined = [first]
    for row in others:
        above = joined[-1]
        parted = above is first or above.label or row.parted
        if parted or not _goes_on(above, row, kinds):
            joined.append(row)
        else:
            above.take(row)
    return joined


def _goes_on(above: Row, below: Row, kinds: dict[int, str]) -> bool:
    """Tell whether the cells of a row would rather go on with those above than begin new ones."""
    if not below.cells.keys() <= above.cells.keys() & kinds.keys():
        return False
    better = 0.0
    for column, pieces in below.cells.items():
        line, kind = Words(pieces[0].words), kinds[column]
        better += goes_on_fit(Words(above.words(column)), line, kind)
        better -= fit(line, kind, list(kinds.values()))
    return better > 0
