"""Which body a section is about, by its heading: "3.2 Learning Group" above "It reports to ...".

Sections below such a heading ("Membership") are about the same body, until a heading of its level.
So are sections about an organisation or a post, but for what is listed in them: an organisation has
no members, and below "Audit Group" its name only begins a part of what is told of the group.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple

from ...ontology.terms import BODIES, EntityType, PaperKind
from ..document import LEVEL_BARE, Block, BlockKind
from ..layout.labels import LEADERS, PEOPLE, RELATIONS, role_of
from ..layout.open_section import NOBODY
from ..layout.section_lines import LONGEST_HEADING, Line, role_at
from ..lexicon.columns import is_of
from ..lexicon.english import english
from ..lexicon.syntax import syntax, third_person
from ..lexicon.wordings import wording
from ..paper import Paper, Topic, told_at, words_between
from .heads import HEAD
from .run_in import SUBJECTS, run_in_subjects, run_in_titles

_BESIDE_A_NAME = wording("papers", "beside-a-name")
_OF_THE_YEAR = wording("papers", "beside-a-name-of-the-year")
_TELLING_OF_GROUPS = frozenset({PaperKind.ANNUAL_REPORT, PaperKind.WEB_PAGE, PaperKind.OTHER})
"""Kinds of paper in which groups are told of one by one, and nobody receives their reports."""
_SECOND = 2
"""Level of the highest headings that are not the paper's title."""
_NUMBERED = 98
"""Level of lines that nothing but their number marks as headings."""
_LOWEST = 99
_NUMBER = re.compile(r"([A-Z]?\d+(?:\.\d+)*)\.? [A-Z]")
_OF_BODIES = LEADERS | {"members"}
"""Roles of labels that stand alone below the name of the body whose they are."""
_SEATED = frozenset({"members"})
"""Roles of the lists of those who sit on a body."""
_PARTS = PEOPLE | RELATIONS | {NOBODY}
"""Roles of the labels that part what is told of a body."""
_PART = re.compile(r"(?:part|chapter|schedule|article) (?:[a-z]|[ivx]+|\d+)\b", re.IGNORECASE)
_PART_AND_NUMBER = 2
_LONGEST_LEAD = 5
_ARTICLE = 2
"""Tokens of an article and the first of a name."""
_DUTIES = frozenset(
    (*syntax().telegraphic, *(f for v in syntax().duty_verbs for f in (v, third_person(v))))
)
"""What an item of a list begins with that says what a body does: "oversee", "oversees"."""
_SHORTEST_DUTY = 3
_MEETS = frozenset({"meet", "meets"})
_ENDS_NO_NAME = frozenset({".", ";", ","})
_ENDS_LEAD = frozenset({":", "?"})
"""How a line ends that leads into what is below it, or asks it."""
_ENDS_PROSE = frozenset({".", ":"})


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
        labelled = level == _LOWEST and (labelled or _is_above_label(paper, end))
        number = _number(paper, start)
        first = first or number
        below = plain and first == 1 and number > 0
        while open_ and open_[-1].level >= level + below:
            open_.pop()
        subject = subject_of(paper, start, end)
        names = (names + bool(subject)) * (level == _LOWEST)
        if subject and level >= _SECOND:
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
    if above.level == _NUMBERED:
        return bool(role)
    if role not in _PARTS or level != LEVEL_BARE or paper.block_at(heading[0]).marker:
        return False
    numbered = above.level == LEVEL_BARE and bool(paper.block_at(above.start).marker)
    return numbered or above.level == _LOWEST


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
        body = _body(paper, *named) if named[0] < named[1] else ""
        if body and all(other.column in {0, 1} for other, _ in others):
            yield named[0], others[-1][1][1], body


def _plain(paper: Paper, label: tuple[int, int]) -> str:
    return paper.text(*label).casefold().strip(" :*")


def _number(paper: Paper, start: int) -> int:
    """Return the number of the heading that begins at a token; 0 if it has none."""
    marker = paper.block_at(start).marker
    return int(marker) if marker.isdecimal() else 0


def headings(paper: Paper) -> Iterator[tuple[int, int, int]]:
    """Yield the first and last-plus-one token and the level of each heading.

    A line that is nothing but a name is one below all others, where a labelled line follows it,
    within its paragraph, too, or a paragraph of sentences. So is a numbered line above another that
    counts on from it, "C5. Audit Board" above "C5.1", or one that names a body, and is not one of
    several such lines.
    """
    inside = _lines_above_labels(paper)
    blocks = [paper.view.block_of(number) for number in range(len(paper.view.units))]
    title = next((n for n, b in enumerate(blocks) if not _is_title(b, blocks[0])), 0)
    labels = {
        ln.unit for ln in paper.lines if ln.heading and ln.end < paper.words.units[ln.unit][1]
    }
    for number, (start, end) in enumerate(paper.words.units):
        block = blocks[number]
        for line in inside.get(number, ()):
            yield line.start, line.end, _LOWEST
        if start == end or number in labels:  # "Chair: Jo Bell" heads nothing
            continue
        if block.kind is BlockKind.HEADING and number >= title:
            yield start, end, _SECOND if _opens_part(paper, start) else block.level
        elif _opens_part(paper, start) and subject_of(paper, start, end):
            yield start, end, _SECOND
        elif _is_numbered_heading(paper, number):
            yield start, end, _NUMBERED
        elif (
            _is_name_above_labels(paper, block, number)
            or _is_name_above_prose(paper, number)
            or _is_name_above_members(paper, number)
        ):
            yield start, end, _LOWEST


def _opens_part(paper: Paper, start: int) -> bool:
    """Tell whether a heading is that of a part of a paper, above all others: "Part B Board"."""
    return (
        _PART.match(paper.text(start, min(start + _PART_AND_NUMBER, len(paper.words)))) is not None
    )


def _lines_above_labels(paper: Paper) -> dict[int, list[Line]]:
    """Return the lines that name a body above a label in one paragraph with it, by their unit."""
    found: dict[int, list[Line]] = {}
    for line, below in pairwise(paper.lines):
        ends = not line.role and paper.words.units[line.unit][0] < line.start
        near = below.unit == line.unit or (ends and below.unit == line.unit + 1)
        if not near or line.heading or line.role in PEOPLE:
            continue
        if _leads(paper, below) and _is_name(paper, line):
            found.setdefault(line.unit, []).append(line)
    return found


def _leads(paper: Paper, line: Line) -> bool:
    """Tell whether a line is a label, or a few words with a colon: "Mandated to:", "Lead: Jo"."""
    if line.heading:
        return bool(line.role)
    words = paper.words
    if words.words[line.start + 1].text == ":" and words.words[line.start].post_head:
        return True
    return line.end - line.start <= _LONGEST_LEAD and words.words[line.end - 1].text == ":"


def _is_name(paper: Paper, line: Line) -> bool:
    """Tell whether a line, and no more of a sentence, names a body."""
    words = paper.words.words
    whole = words[line.start].capital and words[line.end - 1].text != "."
    short = line.end - line.start <= LONGEST_HEADING
    return whole and short and bool(_body(paper, line.start, line.end))


def _is_title(block: Block, first: Block) -> bool:
    """Tell whether one of the blocks above all others goes on with the title."""
    return block.kind is BlockKind.HEADING and block.level == first.level


def _is_numbered_heading(paper: Paper, number: int) -> bool:
    """Tell whether a short paragraph has a number, and what is below it is told under it."""
    (start, end), *below = paper.words.units[number : number + 2]
    if end - start > LONGEST_HEADING or not below or below[0][0] == below[0][1]:
        return False
    if paper.view.block_of(number).kind is not BlockKind.PARAGRAPH:
        return False
    numbered = _NUMBER.match(paper.text(start, end))
    if numbered is None:
        return False
    told = paper.text(*below[0])
    counts_on = told.startswith(f"{numbered[1]}.1 ")
    return counts_on or (not _NUMBER.match(told) and bool(subject_of(paper, start, end)))


def _is_name_above_labels(paper: Paper, block: Block, number: int) -> bool:
    """Tell whether a labelled line follows a paragraph without a label, or a table of people."""
    last = number + 1 == len(paper.view.units)
    own = paper.words.units[number]
    if block.kind is not BlockKind.PARAGRAPH or last or _is_labelled(paper, *own):
        return False
    start, end = paper.words.units[number + 1]
    below = bisect_left(paper.lines, start, key=lambda line: line.start)
    label = paper.lines[below] if below < len(paper.lines) else None
    if label is None or label.start != start:
        return False
    in_table = paper.view.units[number + 1].row is not None
    told = paper.words.words[own[1] - 1].text == "."
    if label.heading and label.role and not in_table:
        lone = label.role == NOBODY and _is_lone_name(paper, number)
        named = _body(paper, *own) if lone else ""
        other = named not in {"", paper.home}  # "Sub-groups" below the title of a paper
        alone = (other or label.role in _OF_BODIES) and not paper.of_meeting
        return (label.end < end or alone) and not told
    if own[1] - own[0] > LONGEST_HEADING or told:
        return False
    if _is_labelled(paper, start, end):
        return True
    people = any(table.first == start for table in paper.tables)
    return in_table and (people or bool(role_of(paper.text(start, end))))


def _is_name_above_prose(paper: Paper, number: int) -> bool:
    """Tell whether a paragraph is a name, and the next one tells of whose it is in sentences.

    The items of a list may do so, too.

    Below the last of several such names, "Audit Group", "Case Panel", all of them are told of.
    """
    own = paper.words.units[number]
    if number == 0 or not _is_lone_name(paper, number) or number + 1 == len(paper.view.units):
        return False
    told = _is_prose(paper, number + 1) or _is_list_of_duties(paper, number + 1)
    meets = not _MEETS.isdisjoint(paper.words.lowers(*own))  # "Audit Group (meets monthly)"
    told |= meets and not _is_lone_name(paper, number + 1)
    parted = not told and _is_part_below(paper, number + 1) and _is_prose(paper, number + 2)
    subject = subject_of(paper, *own) if told or parted else ""
    if not subject or (parted and subject == paper.home):
        return False
    above = paper.words.units[number - 1]
    listed = _is_lone_name(paper, number - 1) and subject_of(paper, *above)
    return number == 1 or not listed


def _is_name_above_members(paper: Paper, number: int) -> bool:
    """Tell whether a paragraph is the name of a body, and its members are right below it."""
    if not _is_lone_name(paper, number, shortest=1) or number + 1 == len(paper.view.units):
        return False
    (start, end), (below, _) = paper.words.units[number : number + 2]
    seated = not role_at(paper.lines, start) and role_at(paper.lines, below) in _SEATED
    return seated and bool(_body(paper, start, end))


def _is_part_below(paper: Paper, number: int) -> bool:
    """Tell whether a line is the heading of a part of what is told below a name: "Governance"."""
    return (
        _is_lone_name(paper, number, shortest=1)
        and not any(m.entity for m in paper.mentions_in(*paper.words.units[number]))
        and number + 1 < len(paper.view.units)
    )


def _is_prose(paper: Paper, number: int) -> bool:
    """Tell whether a paragraph tells of something in sentences."""
    start, end = paper.words.units[number]
    told = end - start > _LONGEST_LEAD and paper.words.words[end - 1].text in _ENDS_PROSE
    told |= paper.words.lower(start) in english().telling_verbs  # "Reports to the Executive"
    return told and paper.view.block_of(number).kind is BlockKind.PARAGRAPH


def _is_list_of_duties(paper: Paper, number: int) -> bool:
    """Tell whether the first item of a list says what somebody does: "• Reports to the Board"."""
    start, end = paper.words.units[number]
    opens = paper.words.lower(start) in english().telling_verbs | _DUTIES
    item = paper.view.block_of(number).kind is BlockKind.ITEM
    return item and opens and end - start >= _SHORTEST_DUTY


def _is_lone_name(paper: Paper, number: int, shortest: int = 2) -> bool:
    """Tell whether a paragraph is a name by its looks: a few words, and no end of a sentence."""
    start, end = paper.words.units[number]
    if not shortest <= end - start <= LONGEST_HEADING or paper.view.units[number].row is not None:
        return False
    words = paper.words.words
    plain = words[start].capital and words[end - 1].text not in _ENDS_NO_NAME
    if words[end - 1].text in _ENDS_LEAD:
        plain = plain and bool(subject_of(paper, start, end))
    elif _is_labelled(paper, start, end):
        named = next(iter(paper.mentions_in(start, start + _ARTICLE)), None)
        plain = plain and named is not None and bool(subject_of(paper, start, end))
    return plain and paper.view.block_of(number).kind is BlockKind.PARAGRAPH


def _is_labelled(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a line begins with a label of any kind: "Set up by: the Cabinet"."""
    return ":" in paper.words.lowers(start + 1, min(start + 1 + _LONGEST_LEAD, end))


def subject_of(paper: Paper, start: int, end: int) -> str:
    """Return what a heading names that a section can be about, if it says little more than that.

    Args:
        paper: The paper.
        start: First token of the heading.
        end: Token after it.
    """
    body = _body(paper, start, end)
    if body or paper.of_meeting:
        return body
    subject = _named(paper, start, end, SUBJECTS - BODIES)
    letterhead = subject == paper.authority and start < HEAD
    return "" if letterhead else subject


def _body(paper: Paper, start: int, end: int) -> str:
    """Return the body that a heading names, if it says little more than that."""
    return _named(paper, start, end, BODIES)


def _named(paper: Paper, start: int, end: int, types: frozenset[EntityType]) -> str:
    """Return the one thing of some types that a heading names, if it says little more."""
    named = [m for m in paper.mentions_in(start, end) if paper.stands_for(m, types)]
    if named:  # "Audit Group (joint with Ashby Safeguarding Board)"
        bracket = next((t for t in range(named[0].end, end) if paper.words.lower(t) == "("), end)
        named = [m for m in named if m.start < bracket]
    if not named or any(m.entity != named[0].entity for m in named[1:]):
        return ""
    whole = names_no_more(paper, (start, end), (named[0].start, named[-1].end))
    return named[0].entity if whole else ""


def names_no_more(paper: Paper, heading: tuple[int, int], name: tuple[int, int]) -> bool:
    """Tell whether a heading says little more than a name: "Terms of reference of the Board".

    Args:
        paper: The paper.
        heading: First and last-plus-one token of the heading.
        name: Those of the name in it.
    """
    before = words_between(paper, heading[0], name[0])
    after = words_between(paper, name[1], heading[1])
    beside = f"{before} | {after}"
    yearly = paper.kind in _TELLING_OF_GROUPS and _OF_THE_YEAR.fullmatch(beside) is not None
    return yearly or _BESIDE_A_NAME.fullmatch(beside) is not None
