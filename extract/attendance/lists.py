"""Facts that rest on lists: who is listed under which heading, with which role."""

from ..layout.sections import PEOPLE, Line
from ..lexicon.wordings import wording
from ..paper import Paper
from .affiliations import state_affiliations
from .apologies import read_apologies, read_told_apologies
from .entries import entries, seats
from .roles import state_role
from .seats import state_seats
from .substitutes import state_substitute
from .tables import read_attendance

_ABSENT = wording("attendance", "absent")
_LISTINGS = frozenset({"members", "present", "members_present", "attending"})
"""Sections that those below them ("Co-opted members") go on with."""


def list_people(paper: Paper) -> None:
    """State what the lists of people in a paper say of each."""
    tables = {table.block: table for table in paper.tables if table.lists_people}
    for table in tables.values():
        read_attendance(paper, table)
    listing = ""
    for line in paper.lines:
        if line.role in _LISTINGS:
            listing = line.role
        if line.heading or paper.view.units[line.unit].block in tables:
            continue
        if line.role == "apologies":
            read_apologies(paper, line.start, line.end)
        elif line.role == "coopted" and listing == "members":
            _read_line(paper, line, "members")
        elif line.role in PEOPLE:
            _read_line(paper, line, line.role)
    read_told_apologies(paper)


def _read_line(paper: Paper, line: Line, role: str) -> None:
    """Read a line of a list, or the row of a table whose first cell a line is."""
    start, end = line.start, line.end
    in_table = paper.view.units[line.unit].row is not None
    if in_table:
        if not _begins_row(paper, line.unit):
            return
        end = _end_of_row(paper, line.unit)
    for entry in entries(paper, start, end):
        if role != "substitutes":
            absent = in_table and _ABSENT.search(entry.text)
            state_role(paper, entry, "apologies" if absent else role)
            state_affiliations(paper, entry)
        state_substitute(paper, entry)
    state_seats(paper, seats(paper, start, end), role, end)


def _begins_row(paper: Paper, unit: int) -> bool:
    """Tell whether a cell is the first of its row."""
    return paper.view.units[unit].column == 0 or not _same_row(paper, unit - 1, unit)


def _end_of_row(paper: Paper, unit: int) -> int:
    """Return the token after the row that a cell begins."""
    while _same_row(paper, unit, unit + 1):
        unit += 1
    return paper.words.units[unit][1]


def _same_row(paper: Paper, unit: int, other: int) -> bool:
    units = paper.view.units
    if unit < 0 or other >= len(units):
        return False
    return (units[unit].block, units[unit].row) == (units[other].block, units[other].row)
