"""Recommendations that stand in a column of their own, as audits list them."""

from ...ontology.terms import DecisionKind
from ..layout.tables import Cell, Row, grids
from ..lexicon.wordings import wording
from ..paper import Paper, Ruling
from .finder import acts

_RECOMMENDED = wording("decisions", "column-recommendation")
_RESPONSIBLE = wording("decisions", "column-responsible")
_FEWEST_WORDS = 4
_RULE = "column-recommendation"


def read_columns(paper: Paper) -> None:
    """Record the recommendations of each table that has a column of them."""
    for header, *rows in grids(paper.view, paper.words).values():
        titles = {column: cell.text for column, cell in header.items() if cell.text}
        recommended = next((n for n, title in titles.items() if _RECOMMENDED.search(title)), None)
        responsible = next((n for n, title in titles.items() if _RESPONSIBLE.search(title)), None)
        if recommended is None or len(titles) == 1:
            continue
        for row in rows:
            cell = row.get(recommended)
            if cell is not None and cell.end - cell.start >= _FEWEST_WORDS:
                paper.rulings.append(_ruling(paper, cell, row, responsible))


def _ruling(paper: Paper, cell: Cell, row: Row, responsible: int | None) -> Ruling:
    """Return the recommendation of a cell, to the first who can act in that of who must."""
    who = row.get(responsible) if responsible is not None else None
    named = paper.mentions_in(who.start, who.end) if who is not None else []
    addressee = next((m.entity for m in named if acts(paper, m)), None)
    kind = DecisionKind.RECOMMENDATION
    return Ruling(kind, cell.start, cell.end, None, addressee, "", _RULE)
