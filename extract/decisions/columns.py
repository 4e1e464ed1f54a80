"""Decisions that stand in tables: in a column of their own, or in a row that is labelled as one."""

from ...ontology.terms import DecisionKind
from ..layout.tables import Cell, Row, grids
from ..lexicon.wordings import wording
from ..paper import Paper, Ruling
from .addressees import acts, asked_to_act

_COLUMNS = {
    DecisionKind.RECOMMENDATION: wording("decisions", "column-recommendation"),
    DecisionKind.RESOLUTION: wording("decisions", "column-decision"),
}
_ROW = wording("decisions", "row-recommendation")
_RESPONSIBLE = wording("decisions", "column-responsible")
_FEWEST_WORDS = 4


def read_columns(paper: Paper) -> None:
    """Record the decisions of each table that has a column or rows of them."""
    for grid in grids(paper.view, paper.words).values():
        header, *rows = grid
        titles = {column: cell.text for column, cell in header.items() if cell.text}
        responsible = next((n for n, title in titles.items() if _RESPONSIBLE.search(title)), None)
        for kind, pattern in _COLUMNS.items():
            column = next((n for n, title in titles.items() if pattern.search(title)), None)
            if column is not None and len(titles) > 1 and not _is_told(header, column):
                for row in rows:
                    who = row.get(responsible) if responsible is not None else None
                    _record(paper, kind, row.get(column), who)
        _read_rows(paper, grid)


def _read_rows(paper: Paper, grid: list[Row]) -> None:
    """Record each row that its first cell calls a recommendation; a row below may say whose."""
    for number, row in enumerate(grid):
        first = row.get(0)
        if first is not None and _ROW.match(first.text) and _is_told(row, 0):
            below = grid[number + 1] if number + 1 < len(grid) else {}
            label = below.get(0)
            whose = label is not None and _RESPONSIBLE.search(label.text)
            who = below.get(1) if whose else None
            _record(paper, DecisionKind.RECOMMENDATION, row.get(1), who)


def _is_told(row: Row, column: int) -> bool:
    """Tell whether the cell after a column holds a text, so that the column holds its label."""
    cell = row.get(column + 1)
    return cell is not None and cell.end - cell.start >= _FEWEST_WORDS


def _record(paper: Paper, kind: DecisionKind, cell: Cell | None, who: Cell | None) -> None:
    """Record the decision of a cell: asked of whom its text names, or the first of who must act."""
    if cell is None or cell.end - cell.start < _FEWEST_WORDS:
        return
    meeting = addressee = None
    if kind is DecisionKind.RESOLUTION:
        meeting = paper.setting_at(cell.start).meeting
    else:
        addressee = asked_to_act(paper, cell.start, cell.end)
        if addressee is None and who is not None:
            named = paper.mentions_in(who.start, who.end)
            addressee = next((m.entity for m in named if acts(paper, m)), None)
    rule = f"column-{kind.value}"
    paper.rulings.append(Ruling(kind, cell.start, cell.end, meeting, addressee, "", rule))
