"""What the cells of a row say of whether its person was there: "Apologies", a cross, a mark."""

import re

from ..layout.section_lines import role_at
from ..layout.tables import Cell, Row, Table
from ..lexicon.wordings import wording
from ..paper import Paper

_ABSENT = wording("attendance", "absent")
_ABSENT_WITHOUT = wording("attendance", "absent-without")
_ABSENT_CODE = wording("attendance", "absent-code")
_HERE = wording("attendance", "here")
_UNSAID = wording("attendance", "unsaid")
_TICK = re.compile("[✓✔☑√]")
_CROSS = re.compile(r"\W*x\W*", re.IGNORECASE)
_NOTHING = " -–—"
"""What stands in a cell that says nothing."""


def role_of_row(paper: Paper, table: Table, row: Row, start: int, *, sat_for: bool) -> str:
    """Return whether the person of a row was there, was not, or is only listed.

    Args:
        paper: The paper.
        table: The table.
        row: The row.
        start: Where its person is named.
        sat_for: Whether it names who sat for them.
    """
    usual = "members" if paper.setting_at(start).meeting is None else "present"
    role = role_at(paper.lines, start) or usual
    own = table.cell(row, "present")
    unheaded = (cell.text for n, cell in row.items() if n not in table.columns)
    status = own.text if own and own.text else " ".join(unheaded).strip()
    told = paper.view.legend.get(status)
    if told:
        return role if told == "present" else "members" if told == "absent" else told
    if _ABSENT_WITHOUT.search(status) and not sent_apologies(table, row):
        return role if role == "apologies" else "members"
    if sent_apologies(table, row) or tells_absence(status) or _ABSENT_CODE.search(status):
        return "apologies"
    recorded = "present" in table.columns.values()
    unsaid = recorded and _UNSAID.search(status) and not _HERE.search(status)
    unsaid = unsaid or (_CROSS.fullmatch(status) and _is_ticked(table))
    absent = unsaid or sat_for
    if absent:
        return role if role == "apologies" else "members"
    marked = recorded and role == "members" and _HERE.search(status) is not None
    return "members_present" if marked and usual == "present" else role


def sent_apologies(table: Table, row: Row) -> bool:
    """Tell whether a row has something in the column of apologies."""
    cell = table.cell(row, "apologies")
    return cell is not None and bool(cell.text.strip(_NOTHING))


def tells_absence(said: str) -> bool:
    """Tell whether a cell says that somebody was not there."""
    return _ABSENT.search(said) is not None


def is_away(row: Row, present: int) -> bool:
    """Tell whether a row has nothing below "Present", or that somebody was not."""
    said = row[present].text if present in row else ""
    told = tells_absence(said) or _ABSENT_CODE.search(said) or _ABSENT_WITHOUT.search(said)
    return bool(told) or not said.strip(_NOTHING)


def is_mark(table: Table, column: int, cell: Cell) -> bool:
    """Tell whether a cell under no header says that somebody was not there."""
    return column not in table.columns and _ABSENT.match(cell.text) is not None


def _is_ticked(table: Table) -> bool:
    """Tell whether those who were there are ticked, so that a cross tells that somebody was not."""
    cells = (table.cell(row, "present") for row in table.rows)
    return any(cell is not None and _TICK.search(cell.text) for cell in cells)
