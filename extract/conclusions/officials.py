"""People who act in an office that no fact tells, but their title, a table or the words beside."""

from collections.abc import Iterator
from itertools import pairwise

from ...ontology.terms import EntityType
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, words_between

IN_OFFICE = "in-office"
"""Rule of a name whose office the words around it show, though no fact is told of it."""
_BEFORE = wording("people", "before-official")
_AFTER = wording("people", "after-official")
_TOKENS_BESIDE = 14
_BETWEEN_NAMES = frozenset({",", "and", "&"})
_COLUMNS = ("person", "deputy")


def officials(paper: Paper) -> set[str]:
    """Return the people who are shown to act in an office, whatever else is said of them."""
    people = [m for m in paper.mentions if m.type is EntityType.PERSON and m.entity]
    titled = {t.id for t in paper.things.values() if t.official and t.given}
    return titled.union(_listed(paper), _told(paper, people))


def _listed(paper: Paper) -> Iterator[str]:
    """Yield those whom the tables of members and deputies name."""
    for table in (table for table in paper.tables if table.lists_people):
        for row in table.rows:
            for cell in filter(None, (table.cell(row, column) for column in _COLUMNS)):
                named = paper.mentions_in(cell.start, cell.end)
                yield from (m.entity for m in named if m.type is EntityType.PERSON and m.entity)


def _told(paper: Paper, people: list[Mention]) -> set[str]:
    """Return those beside whose names an office is told, with those named in one list with them."""
    told = {m.start for m in people if _is_told(paper, m)}
    pairs = list(pairwise(people))
    for one, other in (*pairs, *reversed(pairs)):
        joined = _BETWEEN_NAMES.issuperset(paper.words.lowers(one.end, other.start))
        if joined and not told.isdisjoint((one.start, other.start)):
            told |= {one.start, other.start}
    return {m.entity for m in people if m.start in told}


def _is_told(paper: Paper, person: Mention) -> bool:
    first, limit = paper.words.units[paper.words.unit_of[person.start]]
    before = words_between(paper, max(first, person.start - _TOKENS_BESIDE), person.start)
    after = words_between(paper, person.end, min(limit, person.end + _TOKENS_BESIDE))
    return bool(_BEFORE.search(f"{before} ") or _AFTER.match(after))
