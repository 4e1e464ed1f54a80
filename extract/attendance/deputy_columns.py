"""Columns of deputies: who sat for the person of a row, or may."""

import re
from collections.abc import Iterator

from ...ontology.terms import EntityType, Predicate
from ..layout.tables import Cell, Row, Table
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, words_between
from .affiliations import state_affiliations
from .entries import Entry
from .presence_columns import is_away, sent_apologies, tells_absence
from .substitutes import is_deputy

_WHO_SAT = wording("attendance", "who-sat")
_BARE_DEPUTY = re.compile(r"(?:deputy|substitute|deputies|alternate)(?:\(?s\)?)?[:*]?")


def state_deputies(paper: Paper, table: Table, row: Row, entry: Entry) -> None:
    """State that those in the column of deputies sat for the person of the row, and what they are.

    A column of "Named deputies" tells only what they are.
    """
    cell = table.cell(row, "deputy")
    if cell is None:
        _state_named_beside(paper, table.cell(row, "present"), entry)
        return
    sat = {deputy.start for deputy in _deputies(paper, table, row)}
    named = paper.mentions_in(cell.start, cell.end)
    people = [m for m in named if m.type is EntityType.PERSON and m.entity]
    ends = (*(m.start for m in people[1:]), cell.end)
    for deputy, end in zip(people, ends, strict=False):
        if deputy.start in sat:
            _state_deputy(paper, deputy, entry)
        beside = paper.named_in(deputy.end, end)
        state_affiliations(paper, Entry(deputy, beside, cell.text, (deputy.start, end)))


def state_stand_ins(paper: Paper, cell: Cell, entry: Entry) -> bool:
    """State who sat for somebody where a cell tells that instead: "Rep by Jo Lee, Named Nurse"."""
    people = [m for m in paper.named_in(cell.start, cell.end) if m.type is EntityType.PERSON]
    if not people or not is_deputy(words_between(paper, cell.start, people[0].start)):
        return False
    for deputy in people[:1]:
        _state_deputy(paper, deputy, entry)
        beside = paper.named_in(deputy.end, cell.end)
        state_affiliations(paper, Entry(deputy, beside, "", (deputy.start, cell.end)))
    return True


def has_deputy(paper: Paper, table: Table, row: Row) -> bool:
    """Tell whether a row names who sat for its person."""
    return any(True for _ in _deputies(paper, table, row))


def _state_named_beside(paper: Paper, status: Cell | None, entry: Entry) -> None:
    """State who sat for somebody, where it stands beside their apologies: "Apologies (Jo Lee)"."""
    if status is None or not tells_absence(status.text):
        return
    for deputy in paper.mentions_in(status.start, status.end):
        if deputy.type is EntityType.PERSON and deputy.entity != entry.person.entity:
            _state_deputy(paper, deputy, entry)


def _deputies(paper: Paper, table: Table, row: Row) -> Iterator[Mention]:
    """Yield those who sat for the person of a row.

    A column of "Named deputies" tells who may sit, one of "Deputy attending" who did.
    """
    column = table.column("deputy")
    cell = table.cell(row, "deputy")
    if column is None or cell is None:
        return
    if not (_tells_who_sat(table.heading(column)) or _sat_in_place(table, row, column)):
        return
    for deputy in paper.mentions_in(cell.start, cell.end):
        if deputy.type is EntityType.PERSON and deputy.entity:
            yield deputy


def _sat_in_place(table: Table, row: Row, column: int) -> bool:
    """Tell whether those below "Substitute" sat at a meeting: others of the register have none.

    So it is of somebody who was away, where nobody is named beside those who were there.
    """
    present = table.column("present")
    if present is None or not _BARE_DEPUTY.fullmatch(table.heading(column)):
        return False
    named = [other for other in table.rows if column in other and other[column].text.strip(" -–—")]
    away = [other for other in named if sent_apologies(table, other) or is_away(other, present)]
    return row in named and len(named) == len(away) < len(table.rows)


def _tells_who_sat(header: str) -> bool:
    return _WHO_SAT.search(header) is not None


def _state_deputy(paper: Paper, deputy: Mention, entry: Entry) -> None:
    who, span, rule = deputy.entity, entry.span, "deputy-column"
    paper.claim(who, Predicate.SUBSTITUTED_FOR, entry.person.entity, span, rule, 0.9)
    paper.claim(who, Predicate.ATTENDED, paper.setting_at(span[0]).meeting, span, rule, 0.85)
