"""People who act in an office that no fact tells, but their title, a table or the words beside."""

from collections.abc import Iterator

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, words_between

IN_OFFICE = "in-office"
"""Rule of a name whose office the words around it show, though no fact is told of it."""
_BEFORE = wording("people", "before-official")
_AFTER = wording("people", "after-official")
_TOKENS_BESIDE = 14
_BETWEEN_NAMES = AND | {","}
_COLUMNS = ("person", "deputy")


def officials(paper: Paper, known: set[str]) -> set[str]:
    """Return the people who are shown to act in an office.

    Args:
        paper: The paper.
        known: Those of whom it tells more, who are looked at only beside others.
    """
    people = [m for m in paper.mentions if m.type is EntityType.PERSON and m.entity]
    titled = {t.id for t in paper.things.values() if t.official and t.given}
    found = titled.union(_listed(paper))
    return found | _told(paper, people, known | found)


def _listed(paper: Paper) -> Iterator[str]:
    """Yield those whom the tables of members and deputies name."""
    for table in (table for table in paper.tables if table.lists_people):
        for row in table.rows:
            for cell in filter(None, (table.cell(row, column) for column in _COLUMNS)):
                named = paper.mentions_in(cell.start, cell.end)
                yield from (m.entity for m in named if m.type is EntityType.PERSON and m.entity)


def _told(paper: Paper, people: list[Mention], known: set[str]) -> set[str]:
    """Return those beside whose names an office is told, with those named in one list with them."""
    found: set[str] = set()
    for listed in _lists(paper, people):
        new = {m.entity for m in listed} - known
        if new and any(_is_told(paper, m) for m in listed):
            found |= new
    return found


def _lists(paper: Paper, people: list[Mention]) -> Iterator[list[Mention]]:
    """Yield the people who are named one after the other, with commas and "and" between."""
    listed: list[Mention] = []
    for before, mention in zip([None, *people], people, strict=False):
        between = paper.words.lowers(before.end, mention.start) if before else []
        if listed and not _BETWEEN_NAMES.issuperset(between):
            yield listed
            listed = []
        listed.append(mention)
    yield listed


def _is_told(paper: Paper, person: Mention) -> bool:
    first, limit = paper.words.units[paper.words.unit_of[person.start]]
    before = words_between(paper, max(first, person.start - _TOKENS_BESIDE), person.start)
    after = words_between(paper, person.end, min(limit, person.end + _TOKENS_BESIDE))
    return bool(_BEFORE.search(f"{before} ") or _AFTER.match(after))
