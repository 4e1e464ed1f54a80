"""The lines of a paper, each with what the label above or before it announces."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from ..lexicon.label_words import label_words
from .labels import AUTHORS, LEADERS, PEOPLE
from .lines import belongs_above
from .words import Words

LONGEST_HEADING = 12
"""Tokens of a line that may be a heading, though nothing but its place and its words says so."""
_MOST_LEADING = 5
"""Lines below a label that say who leads one body, at most."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a paper: a stretch of tokens without a line break, within one unit.

    Attributes:
        start: First token.
        end: Token after the last.
        unit: Index of the unit it is in.
        role: What the label above or before it announces; empty where there is none.
        heading: True where the line is itself a label or a heading, and lists nothing.
        column: Column of the table it is a cell of, from 0; 0 outside tables.
    """

    start: int
    end: int
    unit: int
    role: str
    heading: bool = False
    column: int = 0


def role_at(lines: Sequence[Line], token: int) -> str:
    """Return the role of the line that a token stands in; empty between lines."""
    number = bisect_right(lines, token, key=lambda line: line.start) - 1
    return lines[number].role if number >= 0 and token < lines[number].end else ""


def without_columns(found: list[Line]) -> Iterator[Line]:
    """Yield lines, those below "Chair" with no role where they are a column of a lost table."""
    for (role, heading), group in groupby(found, key=lambda line: (line.role, line.heading)):
        lines_of_one = list(group)
        if role in LEADERS and not heading and len(lines_of_one) > _MOST_LEADING:
            yield from (replace(line, role="") for line in lines_of_one)
        else:
            yield from lines_of_one


def without_answers(words: Words, found: list[Line]) -> Iterator[Line]:
    """Yield lines, those of a form below its author with no role: "Exempt" above "No".

    What a short answer stands below is a label that nobody knows, and so may be all that follows.
    """
    for (role, heading), group in groupby(found, key=lambda line: (line.role, line.heading)):
        lines_of_one = list(group)
        said = [words.text(line.start, line.end).casefold().strip(" .*") for line in lines_of_one]
        answers = [n for n, text in enumerate(said) if n > 1 and text in label_words().answers]
        if role not in AUTHORS or heading or not answers:
            yield from lines_of_one
            continue
        first = answers[0] - 1
        yield from lines_of_one[:first]
        yield from (replace(line, role="") for line in lines_of_one[first:])


def rejoined(words: Words, found: list[Line]) -> list[Line]:
    """Join what a conversion has put on lines of their own: a name, its mark, a dash, its post."""
    joined: list[Line] = []
    for line in found:
        above = joined[-1] if joined else line
        listed = line.role in PEOPLE and line.role == above.role and not line.column
        apart = line.unit != above.unit
        if (
            listed
            and not (line.heading or above.heading)
            and belongs_above(words, (above.start, above.end), (line.start, line.end), apart=apart)
        ):
            joined[-1] = replace(above, end=line.end)
        else:
            joined.append(line)
    return joined


def addressed(words: Words, found: list[Line]) -> Iterator[Line]:
    """Yield lines; "To:" beside "From:" or "Report of" heads no list of members.

    Args:
        words: The words of the paper.
        found: Its lines, in their order.
    """
    headings = [line for line in found if line.heading]
    said = {line: words.text(line.start, line.end).casefold() for line in headings}
    memo = {
        line
        for pair in pairwise(headings)
        for line in pair
        if line.role == "members" and said[line].strip(" :") == "to"
        if any(other.role == "author" for other in pair)
    }
    addressed = False
    for line in found:
        addressed = line in memo if line.heading else addressed and line.role == "members"
        yield replace(line, role="recipient") if addressed else line
