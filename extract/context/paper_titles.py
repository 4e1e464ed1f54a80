"""The title of a paper: what is labelled so, a heading near the top, or its first line."""

import re

from ...ontology.terms import BODIES, EntityType, PaperKind
from ..document import LEVEL_BARE, BlockKind
from ..layout.labels import PEOPLE
from ..layout.section_lines import Line
from ..lexicon.wordings import wording
from ..paper import Paper
from .kinds import named_first

_LONGEST_TITLE = 120
LINES_TO_TITLE = 12
"""Lines at the top of a paper among which its title stands."""
_LINES_TO_KIND = 2
WORDS_OF_KIND = 12
"""Tokens of a line that says what a paper is, at most."""
_UNSAID = (None, PaperKind.MINUTES, PaperKind.AGENDA_PACK)
"""Kinds that a title does without: the date tells such papers of one body apart."""
_FILE_NAME = re.compile(r"\.\w{3,4}$")
_HELD = re.compile(r",?\s+(?:which was |that was )?held (?:on|at|in|by|via|virtually)\b")
_DATE_ALONE = re.compile(r"(?:\w+day,? )?\d{1,2}(?:st|nd|rd|th)? \w+ \d{4}")
_CLASSIFICATION = wording("papers", "classification")


def title_of(paper: Paper) -> str:
    """Return what is labelled as the title, else the first heading near the top that says much.

    A paper without either has the title of its file, or its first line.
    """
    for line in paper.lines[:LINES_TO_TITLE]:
        if line.role == "title" and not line.heading:
            return paper.text(line.start, line.end)
    for line in paper.lines[:LINES_TO_TITLE]:
        block = paper.view.block_of(line.unit)
        if block.kind is BlockKind.HEADING and line.role not in PEOPLE:
            if block.marker or (block.level == LEVEL_BARE and _first_body(paper, line.start)):
                break  # it may head a part only of that body's paper
            if not _is_letterhead(paper, line) and not _is_addressee(paper, line):
                return _with_kind(paper, line)
    if (own := paper.document.title) and not _FILE_NAME.search(own):
        return own
    if not paper.lines:
        return ""
    said = (line for line in paper.lines[:LINES_TO_TITLE] if not _is_letterhead(paper, line))
    first = _first_body(paper, len(paper.words)) or next(said, paper.lines[0])
    return _shortened(_with_kind(paper, first))


def _shortened(title: str) -> str:
    """Return a title without when and where, if it is long: "Minutes of the Panel held on ..."."""
    if len(title) <= _LONGEST_TITLE:
        return title
    said = _HELD.split(title, maxsplit=1)[0]
    return said if len(said) <= _LONGEST_TITLE else f"{said[:_LONGEST_TITLE].rpartition(' ')[0]} …"


def _with_kind(paper: Paper, line: Line) -> str:
    """Return a title; where it only names a body, with the line below that says what this is."""
    title = paper.text(line.start, line.end)
    if line != _first_body(paper, line.end):
        return title
    below = [other for other in paper.lines[:LINES_TO_TITLE] if other.start >= line.end]
    for other in below[:_LINES_TO_KIND]:
        text = paper.text(other.start, other.end)
        brief = other.end - other.start <= WORDS_OF_KIND and not text.endswith(".")
        if brief and named_first(text) not in _UNSAID:
            return f"{title}: {text}"
    return title


def _is_addressee(paper: Paper, line: Line) -> bool:
    """Tell whether a heading of a report is a body or a date alone: to whom it went, and when."""
    if paper.kind is not PaperKind.REPORT:
        return False
    text = paper.text(line.start, line.end)
    return line == _first_body(paper, line.end) or bool(_DATE_ALONE.fullmatch(text))


def _first_body(paper: Paper, end: int) -> Line | None:
    """Return the first line near the top, before a token, that names a body and nothing else."""
    for line in paper.lines[:LINES_TO_TITLE]:
        named = paper.mentions_in(line.start, line.end)
        if line.start < end and any(
            m.type in BODIES and (m.start, m.end) == (line.start, line.end) for m in named
        ):
            return line
    return None


def _is_letterhead(paper: Paper, line: Line) -> bool:
    """Tell whether a heading only names the council or says who may read the paper."""
    if _CLASSIFICATION.search(paper.text(line.start, line.end)):
        return True
    return any(
        m.type is EntityType.COUNCIL and (m.start, m.end) == (line.start, line.end)
        for m in paper.mentions_in(line.start, line.end)
    )
