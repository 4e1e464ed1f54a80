"""Recommendations that stand in a column of their own, as audits list them."""

from collections import defaultdict
from collections.abc import Iterator

from ...ontology.terms import ORGANISATIONS, DecisionKind, EntityType
from ..lexicon.wordings import wording
from ..paper import Paper, Ruling

_RECOMMENDED = wording("decisions", "column-recommendation")
_RESPONSIBLE = wording("decisions", "column-responsible")
_FEWEST_WORDS = 4
_RULE = "column-recommendation"

_Row = dict[int, tuple[int, int]]
"""The tokens of the cells of a row, by their column."""


def read_columns(paper: Paper) -> None:
    """Record the recommendations of each table that has a column of them."""
    for header, *rows in _tables(paper):
        texts = {column: paper.text(*cell) for column, cell in header.items() if cell[0] < cell[1]}
        recommended = next((n for n, text in texts.items() if _RECOMMENDED.search(text)), None)
        responsible = next((n for n, text in texts.items() if _RESPONSIBLE.search(text)), None)
        if recommended is None or len(texts) == 1:
            continue
        for row in rows:
            start, end = row.get(recommended, (0, 0))
            if end - start >= _FEWEST_WORDS:
                addressee = _actor(paper, row.get(responsible)) if responsible is not None else None
                kind = DecisionKind.RECOMMENDATION
                paper.rulings.append(Ruling(kind, start, end, None, addressee, "", _RULE))


def _tables(paper: Paper) -> Iterator[list[_Row]]:
    """Yield the rows of each table, its first the header."""
    tables: dict[int, dict[int, _Row]] = defaultdict(lambda: defaultdict(dict))
    for unit, cell in zip(paper.view.units, paper.words.units, strict=True):
        if unit.row is not None and unit.column is not None:
            tables[unit.block][unit.row][unit.column] = cell
    for rows in tables.values():
        yield [rows[number] for number in sorted(rows)]


def _actor(paper: Paper, cell: tuple[int, int] | None) -> str | None:
    """Return the first post or organisation that a cell names."""
    if cell is None:
        return None
    actors = ORGANISATIONS | {EntityType.POST}
    named = (m.entity for m in paper.mentions_in(*cell) if m.entity and m.type in actors)
    return next(named, None)
