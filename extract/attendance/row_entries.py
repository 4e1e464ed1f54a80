"""Who has a row of a table, and what its other cells say and name of them."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ...ontology.terms import EntityType
from ..layout.tables import SITTING, Cell, Row, Table
from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, words_between
from .affiliations import is_pointer
from .entries import Entry
from .presence_columns import is_mark

INTERESTS = "interests"
"""The column of the other bodies on which the person of a row sits."""
_OF_OTHERS = frozenset(
    {"deputy", "apologies", "present", "initials", "reports-to", INTERESTS, SITTING}
)
"""Columns that hold nothing of what the person is."""
_TOGETHER = re.compile(r"[\s,;&/]*(?:and\s*)?")
_IN_TURN = wording("attendance", "in-turn")
VACANT = wording("attendance", "vacant")


def row_entries(paper: Paper, table: Table, row: Row) -> Iterator[Entry]:
    """Yield who has the row; where columns of people have posts in them, those of each."""
    kind = "role" if table.lists_seats else "person"
    named = [n for n, column in table.columns.items() if column == kind]
    several = named if "role" not in table.columns.values() else named[:1]
    for column in several:
        if column in row:
            others = set(several) - {column}
            own = {n: cell for n, cell in row.items() if n not in others}
            yield from _entries_of(paper, table, own, _seat(paper, table, row, row[column]))


def who_of(paper: Paper, cell: Cell) -> list[Mention]:
    """Return the people whose row it is, or in a table of members of a body the posts."""
    named = paper.named_in(cell.start, cell.end)
    people = [m for m in named if m.type is EntityType.PERSON]
    if people:
        return people[:1] + [
            m
            for above, m in pairwise(people)
            if paper.words.broken[m.start] or _TOGETHER.fullmatch(paper.text(above.end, m.start))
        ]
    posts = [m for m in named if m.type is EntityType.POST and not is_pointer(m)]
    if not posts or posts[0].start != cell.start:
        return []
    return posts[:1] + [m for m in posts[1:] if paper.words.broken[m.start]]


def _seat(paper: Paper, table: Table, row: Row, cell: Cell) -> Cell:
    """Return the cell of who has a row: that of the post where a seat on a body is vacant."""
    post = table.cell(row, "role")
    vacant = VACANT.match(cell.text) and paper.setting_at(table.first).meeting is None
    return post if post is not None and vacant else cell


def _entries_of(paper: Paper, table: Table, row: Row, cell: Cell) -> Iterator[Entry]:
    """Yield who is named in a cell, each with what the columns about them say and name.

    They are the first person of the cell, or the posts in their place, and whoever begins one of
    its lines, or is named together with the one before.
    """
    who = who_of(paper, cell)
    if not who:
        return
    employer = table.cell(row, "organisation")
    if employer is not None:
        _name_employer(paper, employer)
    about = [
        c
        for n, c in sorted(row.items())
        if table.columns.get(n) not in _OF_OTHERS and c is not cell and not is_mark(table, n, c)
    ]
    other = [m for c in about for m in paper.mentions_in(c.start, c.end) if _is_beside(m)]
    status = table.cell(row, "present")  # "Chair", or "Present (Chair)"
    notes = [c.text for c in (*about, *([status] if status else []))]
    filled = [c for _, c in sorted(row.items()) if c.start < c.end and not c.above]
    span = (filled[0].start, filled[-1].end)
    ends = [*(m.start for m in who[1:]), cell.end]
    in_turn = all(
        _IN_TURN.search(words_between(paper, m.end, end)) for m, end in zip(who, ends, strict=True)
    )
    for number, (mention, end) in enumerate(zip(who, ends, strict=True)):
        start = mention.end if number else cell.start
        own = [m for m in paper.mentions_in(start, end) if _is_beside(m) and m is not mention]
        text = " ".join([words_between(paper, mention.end, end), *notes])
        shared = other if in_turn else _shared(other, number, len(who))
        yield Entry(mention, own + shared, text, span)


def _is_beside(mention: Mention) -> bool:
    return bool(mention.entity) and mention.type is not EntityType.PERSON


def _shared(other: list[Mention], number: int, several: int) -> list[Mention]:
    """Return what the other cells of a row name of one of several: the organisation is of all."""
    posts = [m for m in other if m.type is EntityType.POST]
    if several == 1:
        return other
    bodies = [m for m in other if m.type is not EntityType.POST]
    return bodies + (posts[number : number + 1] if len(posts) == several else [])


def _name_employer(paper: Paper, cell: Cell) -> None:
    """Take an acronym that is all of a cell, and short for nothing in the paper, as a name."""
    for mention in paper.mentions_in(cell.start, cell.end):
        alone = (mention.start, mention.end) == (cell.start, cell.end)
        said = cell.text.casefold()
        common = said in lexicon().generic_bodies or said in grammar().bodies.not_organisations
        alone &= not common
        if alone and mention.unknown:
            paper.promote(mention, EntityType.AGENCY)
