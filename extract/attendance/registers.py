"""Registers of attendance: tables with a column for each meeting of a period."""

from ...ontology.terms import EntityType, Predicate
from ..layout.tables import Cell, Row, Table
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper
from .entries import Entry

_ABSENT = wording("attendance", "absent")
_ABSENT_CODE = wording("attendance", "absent-code")
_DEPUTY_CODE = wording("attendance", "deputy-code")
_HERE = wording("attendance", "here")
_RULE = "register"


def read_register(paper: Paper, table: Table, row: Row, entry: Entry) -> None:
    """State which of the meetings of a register the person of a row attended."""
    for column in table.sittings:
        cell = row.get(column)
        meeting = _meeting(paper, table.header[column])
        if cell is None or meeting is None:
            continue
        said, who = cell.text.strip(), entry.person.entity
        span = (entry.span[0], max(entry.span[1], cell.end))
        if _ABSENT.search(said) or _ABSENT_CODE.search(said):
            paper.claim(who, Predicate.SENT_APOLOGIES, meeting, span, _RULE, 0.88)
        elif _HERE.search(said):
            paper.claim(who, Predicate.ATTENDED, meeting, span, _RULE, 0.92)
        elif _DEPUTY_CODE.search(said):
            for deputy in _deputies(paper, table, row):
                paper.claim(deputy.entity, Predicate.ATTENDED, meeting, span, _RULE, 0.85)
                paper.claim(deputy.entity, Predicate.SUBSTITUTED_FOR, who, span, _RULE, 0.85)


def _meeting(paper: Paper, header: Cell) -> str | None:
    """Return the meeting whose date heads a column."""
    return next(
        (
            thing.id
            for thing in paper.things.values()
            if thing.type is EntityType.MEETING
            and any(header.start <= m.start < header.end for m in thing.mentions)
        ),
        None,
    )


def _deputies(paper: Paper, table: Table, row: Row) -> list[Mention]:
    """Return the one deputy of a row; of several it is not said who came."""
    cell = table.cell(row, "deputy")
    named = paper.named_in(cell.start, cell.end) if cell is not None else []
    people = [m for m in named if m.type is EntityType.PERSON]
    return people if len(people) == 1 else []
