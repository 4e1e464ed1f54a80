"""Facts that rest on lists: who is listed under which heading, with which role."""

from bisect import bisect_right

from ..layout.sections import PEOPLE, Line
from ..lexicon.wordings import wording
from ..paper import Paper, words_between
from .affiliations import state_affiliations
from .apologies import read_apologies, read_told_apologies, tells_apologies
from .entries import Entry, entries, seats
from .roles import SEATED, state_role
from .seats import state_seats
from .substitutes import has_deputy, is_sat_for, read_told_substitutes, state_substitute
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
        if line.role == "apologies" or tells_apologies(paper, line):
            span = _whole_row(paper, line)
            if span is not None:
                read_apologies(paper, *span)
        elif line.role == "coopted" and listing == "members":
            _read_line(paper, line, "members")
        elif line.role in PEOPLE:
            _read_line(paper, line, line.role)
    read_told_apologies(paper)
    read_told_substitutes(paper)


def _read_line(paper: Paper, line: Line, role: str) -> None:
    """Read a line of a list, or the row of a table whose first cell a line is."""
    span = _whole_row(paper, line)
    if span is None:
        return
    start, end = span
    in_table = paper.view.units[line.unit].row is not None
    before = start
    for entry in entries(paper, start, end):
        if role != "substitutes":
            absent = in_table and _ABSENT.search(entry.text)
            _read_entry(paper, entry, "apologies" if absent else role, before)
        state_substitute(paper, entry)
        before = entry.person.end
    state_seats(paper, seats(paper, start, end), role, end)


def _read_entry(paper: Paper, entry: Entry, role: str, before: int) -> None:
    """State what a list says of one person; somebody for whom another sat was not there."""
    between = words_between(paper, before, entry.person.start)
    if role != "apologies" and (is_sat_for(between) or has_deputy(paper, entry)):
        if role not in SEATED:
            return
        role = "members"
    state_role(paper, entry, role)
    state_affiliations(paper, entry)


def _whole_row(paper: Paper, line: Line) -> tuple[int, int] | None:
    """Return a line, or all the row that it begins; None for a cell further on in its row."""
    if paper.view.units[line.unit].row is None:
        return line.start, line.end
    if not _begins_row(paper, line.unit):
        return None
    return line.start, _end_of_row(paper, line.unit)


def _begins_row(paper: Paper, unit: int) -> bool:
    """Tell whether a cell is the first of its row, empty cells and labels left out."""
    if not _same_row(paper, unit - 1, unit):
        return True
    start, end = paper.words.units[unit - 1]
    return (start == end or _is_label(paper, start)) and _begins_row(paper, unit - 1)


def _is_label(paper: Paper, token: int) -> bool:
    number = bisect_right(paper.lines, token, key=lambda line: line.start) - 1
    return number >= 0 and paper.lines[number].heading


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
