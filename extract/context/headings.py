"""The headings of a paper, also those that nothing but their place or a number marks as such."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from ..document import Block, BlockKind
from ..layout.labels import LEADERS, PEOPLE, role_of
from ..layout.open_section import NOBODY
from ..layout.section_lines import LONGEST_HEADING, Line, role_at
from ..lexicon.english import english
from ..lexicon.syntax import syntax, third_person
from ..paper import Paper
from .heading_names import body_of, subject_of

SECOND = 2
"""Level of the highest headings that are not the paper's title."""
NUMBERED = 98
"""Level of lines that nothing but their number marks as headings."""
LOWEST = 99
"""Level of lines that are nothing but a name."""
_NUMBER = re.compile(r"([A-Z]?\d+(?:\.\d+)*)\.? [A-Z]")
_OF_BODIES = LEADERS | {"members"}
"""Roles of labels that stand alone below the name of the body whose they are."""
_SEATED = frozenset({"members"})
"""Roles of the lists of those who sit on a body."""
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
            yield line.start, line.end, LOWEST
        if start == end or number in labels:  # "Chair: Jo Bell" heads nothing
            continue
        if block.kind is BlockKind.HEADING and number >= title:
            yield start, end, SECOND if _opens_part(paper, start) else block.level
        elif _opens_part(paper, start) and subject_of(paper, start, end):
            yield start, end, SECOND
        elif _is_numbered_heading(paper, number):
            yield start, end, NUMBERED
        elif (
            _is_name_above_labels(paper, block, number)
            or _is_name_above_prose(paper, number)
            or _is_name_above_members(paper, number)
        ):
            yield start, end, LOWEST


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
    return whole and short and bool(body_of(paper, line.start, line.end))


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
        named = body_of(paper, *own) if lone else ""
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
    return seated and bool(body_of(paper, start, end))


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
