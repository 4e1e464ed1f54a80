"""Which body a section is about, by its heading: "3.2 Learning Group" above "It reports to ...".

Sections below such a heading ("Membership") are about the same body, until a heading of its level.
So are sections about an organisation or a post, but for what is listed in them: an organisation has
no members, and below "Audit Group" its name only begins a part of what is told of the group.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from ...ontology.terms import BODIES
from ..document import LEVEL_BARE
from ..layout.labels import PEOPLE, RELATIONS, role_of
from ..layout.open_section import NOBODY
from ..lexicon.columns import is_of
from ..paper import Paper, Topic, told_at
from .heading_names import body_of, subject_of
from .headings import LOWEST, NUMBERED, SECOND, headings
from .run_in import run_in_subjects, run_in_titles

_PARTS = PEOPLE | RELATIONS | {NOBODY}
"""Roles of the labels that part what is told of a body."""


class _Open(NamedTuple):
    """The heading of a section that goes on: where it begins, its level, and what it names."""

    start: int
    level: int
    subject: str


def find_topics(paper: Paper) -> None:
    """Find the sections that are about somebody, and set the topics and subjects of the paper.

    Headings that are numbered from 1 are below the one without a number that they follow. A title
    that runs into a paragraph is of that alone.
    """
    open_: list[_Open] = []
    plain, first, names, labelled = False, 0, 0, False
    for start, end, level in headings(paper):
        apart = names > 1 and not labelled  # of several names in a row, and none has labels below
        if open_ and not apart and _is_part_of(paper, open_[-1], (start, end), level):
            labelled = True
            continue
        labelled = level == LOWEST and (labelled or _is_above_label(paper, end))
        number = _number(paper, start)
        first = first or number
        below = plain and first == 1 and number > 0
        while open_ and open_[-1].level >= level + below:
            open_.pop()
        subject = subject_of(paper, start, end)
        names = (names + bool(subject)) * (level == LOWEST)
        if subject and level >= SECOND:
            open_.append(_Open(start, level, subject))
            plain, first = not number, 0
        _begin(paper.subjects, start, open_[-1].subject if open_ else None)
        bodies = (o.subject for o in reversed(open_) if paper.things[o.subject].type in BODIES)
        _begin(paper.topics, start, next(bodies, None))
    for start, end, body in [*run_in_titles(paper), *_forms(paper)]:
        _put(paper.topics, start, end, body)
        _put(paper.subjects, start, end, body)
    if not paper.of_meeting:
        for start, end, subject in [*run_in_subjects(paper), *_rows(paper)]:
            _put(paper.subjects, start, end, subject)


def _begin(sections: list[Topic], start: int, subject: str | None) -> None:
    """Begin a section, unless the one before is of the same subject."""
    if subject != (sections[-1].body if sections else None):
        sections.append(Topic(start, subject))


def _put(sections: list[Topic], start: int, end: int, subject: str) -> None:
    """Put a section of its own into those that there are."""
    around, begin = told_at(sections, start), attrgetter("start")
    sections.insert(bisect_right(sections, start, key=begin), Topic(start, subject))
    after = bisect_left(sections, end, key=begin)
    if after == len(sections) or sections[after].start != end:
        sections.insert(after, Topic(end, around))


def _rows(paper: Paper) -> Iterator[tuple[int, int, str]]:
    """Yield the tokens of each row of a table after the name it begins with, and whose that is."""
    units = zip(paper.view.units, paper.words.units, strict=True)
    cells = ((unit, span) for unit, span in units if unit.row is not None and span[0] < span[1])
    for _, row in groupby(cells, key=lambda cell: (cell[0].block, cell[0].row)):
        (first, name), *others = row
        subject = subject_of(paper, *name) if others and not first.column else ""
        if subject:
            yield name[1], others[-1][1][1], subject


def _is_above_label(paper: Paper, token: int) -> bool:
    """Tell whether a label of a part of what is told of a body stands right after a token."""
    number = bisect_left(paper.lines, token, key=attrgetter("start"))
    return number < len(paper.lines) and (
        paper.lines[number].heading and paper.lines[number].role in _PARTS
    )


def _is_part_of(paper: Paper, above: _Open, heading: tuple[int, int], level: int) -> bool:
    """Tell whether a heading is a label of the section it stands in, by its words and no more.

    "Terms of reference" stands below "C4. Audit Board", and "Membership" below "4.2 Audit Board" or
    below a line that is nothing but the name.
    """
    role = role_of(paper.text(*heading))
    if above.level == NUMBERED:
        return bool(role)
    if role not in _PARTS or level != LEVEL_BARE or paper.block_at(heading[0]).marker:
        return False
    numbered = above.level == LEVEL_BARE and bool(paper.block_at(above.start).marker)
    return numbered or above.level == LOWEST


def _forms(paper: Paper) -> Iterator[tuple[int, int, str]]:
    """Yield the tokens of each table that is a form about a body, by its first row, and that body.

    "Name of group | Audit Group" stands above "Chair | Jo Bell".
    """
    units = zip(paper.view.units, paper.words.units, strict=True)
    for _, rows in groupby(units, key=lambda entry: entry[0].block):
        (unit, label), *others = rows
        if unit.row is None or not others or unit.column or label[0] == label[1]:
            continue
        beside, named = others[0]
        if beside.row != unit.row or not is_of("body", _plain(paper, label)):
            continue
        body = body_of(paper, *named) if named[0] < named[1] else ""
        if body and all(other.column in {0, 1} for other, _ in others):
            yield named[0], others[-1][1][1], body


def _plain(paper: Paper, label: tuple[int, int]) -> str:
    return paper.text(*label).casefold().strip(" :*")


def _number(paper: Paper, start: int) -> int:
    """Return the number of the heading that begins at a token; 0 if it has none."""
    marker = paper.block_at(start).marker
    return int(marker) if marker.isdecimal() else 0
