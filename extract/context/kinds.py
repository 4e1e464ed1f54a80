"""Of what kind a paper is, by its opening words, its labels and its lists."""

import re
from functools import cache
from itertools import pairwise

from ...ontology.terms import EntityType, PaperKind
from ..dates import dates
from ..layout.labels import OF_ATTENDANCE, PRESENT
from ..layout.section_lines import Line
from ..lexicon.wordings import checked, wording
from ..paper import Paper, words_between
from .heads import HEAD, fills_line, titling

_OPENING = 600
"""Letters of the opening."""
_LINES_OF_HEAD = 24
_LINES_TO_SITTING = 3
_TABLE = 600
"""Tokens among which the table of those present begins."""
_REPORT_BY = re.compile(r"(?:joint )?report (?:of|by|from) (?:the )?[A-Z]", re.IGNORECASE)
_ISSUE = re.compile(r"\bMeeting: \d{1,2}/\d{1,2}/\d{4} - .{3,120}? \(Item \w+\)")
"""What a web page of one item of business, whatever its title, says of where it was dealt with."""
_ASKED = re.compile(r"attendees|(?:regular|required|core|usual) attend", re.IGNORECASE)
"""How a label of a list begins of whoever usually comes, or was there."""
_RESOLVED = wording("papers", "resolved-at-meeting")
_SAT = wording("papers", "sat-on")
_ACTS = wording("papers", "meeting-acts")
_FRONT_SHEET = frozenset({"author", "recipient"})
OF_REPORTS = frozenset(
    {PaperKind.ANNUAL_REPORT, PaperKind.TERMS_OF_REFERENCE, PaperKind.CONSTITUTION}
)
"""Kinds of paper that reports put before a committee tell of."""


@cache
def _kinds() -> tuple[tuple[PaperKind, re.Pattern[str]], ...]:
    kinds = checked("papers", "kind", means="kind")
    return tuple((PaperKind(kind.means), kind.pattern) for kind in kinds)


def kind_of(paper: Paper, head: int) -> PaperKind:
    """Return what a paper is, by its opening words and its lists."""
    opening = words_between(paper, 0, min(head, len(paper.words)))[:_OPENING]
    kind = PaperKind.MINUTES if _ISSUE.search(opening) else named_first(opening)
    # whoever a report lists further on sits on a body that it tells of
    if kind in {PaperKind.REPORT, *OF_REPORTS} and _is_put_before(paper, kind):
        return PaperKind.REPORT
    if kind is not None and kind is not PaperKind.REPORT:
        return kind
    if _records_attendance(paper) or _records_business(paper):
        return PaperKind.MINUTES
    if kind is PaperKind.REPORT:
        return kind
    if any(_summons(paper, line, below) for line, below in pairwise(paper.lines)):
        return PaperKind.AGENDA_PACK
    is_page = paper.document.media_type == "text/html"
    return PaperKind.WEB_PAGE if is_page else PaperKind.OTHER


def _is_put_before(paper: Paper, kind: PaperKind) -> bool:
    """Tell whether the head of a paper says to whom it is put, or whose report it is to them.

    Terms of reference have an author, too, and are the body's own.
    """
    own = titling(paper)  # above which a report to a committee begins
    end = HEAD if own is None else own.start
    top = [line for line in paper.lines[:_LINES_OF_HEAD] if line.start < end]
    if any(line.role in _FRONT_SHEET and _names_anybody(paper, line) for line in top):
        return True
    by = any(_REPORT_BY.match(paper.text(line.start, line.end)) for line in top)
    by |= kind is PaperKind.ANNUAL_REPORT and any(
        line.role == "writer" and _names_anybody(paper, line) for line in top
    )
    return by and any(
        m.type is EntityType.COMMITTEE and m.entity and fills_line(paper, m)
        for m in paper.mentions_in(0, HEAD)
    )


def _names_anybody(paper: Paper, line: Line) -> bool:
    """Tell whether a line names who may write a report or get it: not "For: information"."""
    if line.heading:
        return False
    return any(m.type is not None for m in paper.mentions_in(line.start, line.end))


def _records_attendance(paper: Paper) -> bool:
    """Tell whether a line or a table names somebody who was there, or was not."""
    dated, label = _is_dated(paper), None
    for line in paper.lines:
        label = line if line.heading else label
        if line.role not in OF_ATTENDANCE or line.heading or not _names_person(paper, line):
            continue
        # "Attendees" may be those who usually come
        if (
            dated
            or line.role not in PRESENT
            or label is None
            or not _ASKED.match(paper.text(label.start, label.end))
        ):
            return True
    return any(
        table.lists_people and table.first < _TABLE and "present" in table.columns.values()
        for table in paper.tables
    )


def _records_business(paper: Paper) -> bool:
    """Tell whether a line of a dated paper says what was resolved, or who sent apologies.

    Below the line of a web page that names a sitting, it is enough that those who sat did some.
    """
    said = [paper.text(line.start, line.end) for line in paper.lines]
    if _is_dated(paper) and any(map(_RESOLVED.match, said)):
        return True
    sat = any(map(_SAT.match, said[:_LINES_TO_SITTING]))
    return sat and _ACTS.search(paper.words.source) is not None


def _names_person(paper: Paper, line: Line) -> bool:
    named = paper.mentions_in(line.start, line.end)
    return any(m.type is EntityType.PERSON for m in named)


def _summons(paper: Paper, line: Line, below: Line) -> bool:
    """Tell whether a line near the top calls the members of a body to a meeting, or lists them.

    A list of seats is no summons: nobody is named there. Nor is a list in a paper of no date.
    """
    if not (line.role == "members" and line.heading and line.start < HEAD):
        return False
    if paper.text(line.start, line.end).casefold().endswith(("are", "comprises")):
        return False
    if paper.words.lower(line.start) == "to":
        return True
    return _is_dated(paper) and _names_person(paper, below)


def _is_dated(paper: Paper) -> bool:
    """Tell whether a date stands in the head of a paper."""
    return any(True for _ in dates(words_between(paper, 0, min(HEAD, len(paper.words)))))


def named_first(opening: str) -> PaperKind | None:
    """Return the kind that the opening words name first; a report where they name no other."""
    found = [(kind, match.start()) for kind, p in _kinds() if (match := p.search(opening))]
    plain = [entry for entry in found if entry[0] is not PaperKind.REPORT]
    return min(plain or found, key=lambda entry: entry[1], default=(None, 0))[0]
