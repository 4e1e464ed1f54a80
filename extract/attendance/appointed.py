"""Appointments listed by body: "Fostering Panel - Councillors A Vale and B Moss"."""

import re
from itertools import pairwise

from ...ontology.terms import EntityType, Predicate
from ..context.appointments import SEATING
from ..layout.labels import PEOPLE
from ..layout.section_lines import Line
from ..lexicon import lexicon
from ..mentions import Mention
from ..paper import Paper, words_between

_FEWEST = 2
_MARKER = re.compile(r"\W*(?:[a-z0-9]{1,4}[.)]\W*)?", re.IGNORECASE)
_FILLED_BY = re.compile(r"\s*(?:[-–—]|:[-–—]?)\s*")
_AND = re.compile(r"\s*(?:,|,?\s*(?:and|&))\s*")
_NOTHING_MORE = re.compile(r"\s*(?:$|[.;(]|,?\s*with\b.*\bsubstitutes?\b|,?\s*substitutes?\b)")
"""After the last one: a note names who stands in, or the party."""


def list_appointed(paper: Paper) -> None:
    """State that councillors are members of the bodies that begin the lines they stand on."""
    for line in paper.lines:
        if line.role in PEOPLE or line.heading:
            continue
        for start, end in _parts(paper, line):
            named = paper.mentions_in(start, end)
            if len(named) < _FEWEST or not paper.stands_for(named[0], SEATING):
                continue
            body, *others = named
            for member in _appointed(paper, (start, end), body, others):
                span = (body.start, member.end)
                rule = "appointed-in-line"
                paper.claim(member.entity, Predicate.MEMBER_OF, body.entity, span, rule, 0.8)


def _parts(paper: Paper, line: Line) -> list[tuple[int, int]]:
    """Return the parts of a line between semicolons, each of which may name a body."""
    words = paper.words.words
    marks = [t for t in range(line.start, line.end) if words[t].text == ";"]
    return list(zip([line.start, *(t + 1 for t in marks)], [*marks, line.end], strict=True))


def _appointed(
    paper: Paper, part: tuple[int, int], body: Mention, others: list[Mention]
) -> list[Mention]:
    """Return the councillors whom a line names after a body and a dash, and nothing else."""
    opens = _MARKER.fullmatch(words_between(paper, part[0], body.start))
    first = others[0]
    if not opens or not _FILLED_BY.fullmatch(words_between(paper, body.end, first.start)):
        return []
    if paper.words.lower(first.start) not in lexicon().elected:
        return []
    members = [first]
    for before, member in pairwise(others):
        if not _AND.fullmatch(words_between(paper, before.end, member.start)):
            break
        members.append(member)
    whole = _NOTHING_MORE.match(words_between(paper, members[-1].end, part[1]))
    return members if whole and all(m.type is EntityType.PERSON for m in members) else []
