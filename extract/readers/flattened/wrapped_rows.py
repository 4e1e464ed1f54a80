"""Rows of aligned tables, and which of them go on with the row above."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ....ontology.terms import EntityType
from ...lexicon import lexicon
from ...lexicon.columns import is_of, kinds_of
from ...line_ends import is_unfinished, runs_over
from ...run_together import begins_with_person, is_cut_name
from ..marks import SMALL_WORDS
from .cell_kinds import PEOPLE, Words, fit, goes_on_fit, kind_of_header
from .parting import end_fit, ends_body, is_head
from .signatures import Piece

_WHOLE = re.compile(r"(?:joint )?(?:reports?|paper) (?:of|by|from|to|for)", re.IGNORECASE)
"""A label that is whole although it ends in a small word."""
_OWNED = ("'s", "\u2019s", "s'", "s\u2019")
"""What a word ends in that says whose the next is: "Children's"."""
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
        words = self.words(column)
        if _WHOLE.fullmatch(words):
            return False
        last = words.rpartition(" ")[2]
        led = last in {*SMALL_WORDS, "&"} or words.endswith(" NHS")
        return led or last.endswith(_OWNED) or _is_open(words)

    def take(self, below: "Row") -> None:
        """Take in a row that goes on with this one."""
        for column, pieces in below.cells.items():
            self.cells.setdefault(column, []).extend(pieces)


def _is_open(words: str) -> bool:
    """Say whether a bracket is open at the end of a line."""
    return words.rfind("(") > words.rfind(")")


def join_wrapped(rows: Sequence[Row], lead: int) -> list[Row]:
    """Join rows that lack a cell to the row above where blank lines part the others.

    Such a row is the second line of cells that begin in capitals as if they were new.

    Args:
        rows: The rows of a table.
        lead: Its first column.
    """
    first, *others = rows
    parted = sum(row.parted for row in others)
    if not others or not others[0].parted or parted < _PARTED_ROWS or 2 * parted < len(others):
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


def join_header(rows: Sequence[Row]) -> list[Row]:
    """Join the lines of a header that tell only together what the columns hold.

    Args:
        rows: The rows of a table.
    """
    header, *others = rows
    while others and not others[0].parted and not others[0].label:
        below = others[0].cells
        above = {column: _said(header.cells.get(column, ())) for column in below}
        both = (f"{above[column]} {_said(pieces)}".strip() for column, pieces in below.items())
        known = sum(map(bool, map(kinds_of, above.values())))
        if known == len(below) or not all(map(kinds_of, both)):
            break
        header.take(others.pop(0))
    return [header, *others]


def _said(pieces: Sequence[Piece]) -> str:
    """Return what the lines of a header say, as the lists of headers have it."""
    return " ".join(piece.words for piece in pieces).casefold().strip(" *:")


def join_full(rows: Sequence[Row], lead: int) -> list[Row]:
    """Join rows to the row above of which no cell had room for the first word.

    Args:
        rows: The rows of a table, its header first.
        lead: Its first column.
    """
    widths: dict[int, int] = {}
    for row in rows:
        for column, pieces in row.cells.items():
            widths[column] = max(widths.get(column, 0), *(len(p.words) for p in pieces))
    first, *others = rows
    joined = [first]
    for row in others:
        above = joined[-1]
        parted = above is first or above.label or row.parted or row.label
        if parted or not _had_no_room(above, row, lead, widths):
            joined.append(row)
        else:
            above.take(row)
    return joined


def _had_no_room(above: Row, below: Row, lead: int, widths: Mapping[int, int]) -> bool:
    """Tell whether a row is only what the cells of the one above had no room for."""
    if not below.cells.keys() <= above.cells.keys():
        return False
    line = below.cells[lead][0].words if lead in below.cells else ""
    if line and _ends(above.words(lead), line):
        return len(above.words(lead)) + 1 + len(line) > widths[lead]
    cells = [(above.words(n), pieces[0].words, widths[n]) for n, pieces in below.cells.items()]
    return any(_is_cut(said, more) for said, more, _ in cells) and all(
        runs_over(said, more, width) or _is_cut(said, more) for said, more, width in cells
    )


def _ends(above: str, line: str) -> bool:
    """Tell whether a line says what a body or an organisation above is: "Council", "ICB"."""
    if line.isupper():
        short = lexicon().acronym_type(line) is EntityType.AGENCY
        return short and not above.isupper() and " " in above
    return ends_body(above, line)


def _is_cut(above: str, below: str) -> bool:
    """Tell whether a line of a cell surely goes on on the next."""
    return is_unfinished(above) or (is_cut_name(above, below) and not Words(below).vacant)


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
