"""Who says "I": whoever signs below, or whose report it is.

A foreword is signed by its author, and a report of an officer names the officer at its head.
"""

from ...ontology.terms import EntityType
from ..document import BlockKind
from ..layout.sections import Line
from ..paper import Paper

_LINES_TO_SIGNATURE = 30
_OFFICIALS = (EntityType.POST, EntityType.PERSON)
_BY = frozenset({"by", "from"})
_AUTHORS = ("author", "report_of")


def author_at(paper: Paper, token: int) -> str | None:
    """Return who says "I" at a token; nobody in minutes, where many speak.

    That is the person whose name stands alone on a line below, in the same section, or whom the
    lines right below its heading name ("By Jo Bell"); else the officer whose report it is.

    Args:
        paper: The paper.
        token: A token of a sentence that says "I".
    """
    if paper.of_meeting:
        return None
    return _signed_below(paper, token) or _named_above(paper, token) or _reports(paper)


def _signed_below(paper: Paper, token: int) -> str | None:
    below = [line for line in paper.lines if line.start > token][:_LINES_TO_SIGNATURE]
    for line in below:
        if paper.view.block_of(line.unit).kind is BlockKind.HEADING and not _person(paper, line):
            return None
        if signer := _person(paper, line):
            return signer
    return None


def _named_above(paper: Paper, token: int) -> str | None:
    for line in reversed([line for line in paper.lines if line.end <= token]):
        first = next(
            (t for t in range(line.start, line.end) if _word(paper, t).isalpha()), line.end
        )
        if first + 1 < line.end and _word(paper, first) in _BY:
            named = paper.mentions_in(first + 1, min(first + 3, line.end))
            return next((m.entity for m in named if m.type is EntityType.PERSON), None)
        if paper.view.block_of(line.unit).kind is BlockKind.HEADING:
            return None
    return None


def _word(paper: Paper, token: int) -> str:
    return paper.words.words[token].lower


def _person(paper: Paper, line: Line) -> str | None:
    """Return the person whose name a line is, whatever title stands before it."""
    named = [m for m in paper.mentions_in(line.start, line.end) if m.type is EntityType.PERSON]
    alone = len(named) == 1 and named[0].end >= line.end - 1 and named[0].start <= line.start + 1
    return named[0].entity if alone else None


def _reports(paper: Paper) -> str | None:
    """Return the post, or else the person, whose report the head of a paper says it is."""
    for line in paper.lines:
        if line.role in _AUTHORS and not line.heading:
            named = [m for m in paper.mentions_in(line.start, line.end) if m.type in _OFFICIALS]
            posts = [m.entity for m in named if m.type is EntityType.POST and m.entity]
            return next(iter(posts or [m.entity for m in named if m.entity]), None)
    return None
