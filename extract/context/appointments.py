"""Lists of those whom a council appoints to its committees, below or beside each one's name.

"Corporate Parenting Panel (5)", and below it "Labour Group: Councillors Vale (Chairman) and Marsh":
these sit on the panel, and nothing says that they were at the council's meeting.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...ontology.terms import BOARDS, EntityType, PaperKind
from ..layout.labels import LEADERS, PEOPLE
from ..layout.section_lines import Line
from ..lexicon import lexicon
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper, words_between

SEATING = BOARDS | {EntityType.AGENCY}
"""What a council appoints members to: its committees, joint boards and outside bodies."""
_MARKER = re.compile(r"\W*(?:[a-z0-9]{1,4}[.)]\W*)?", re.IGNORECASE)
_NOTHING_MORE = re.compile(r"\s*(?:\(\s*\d[^()]*\))?[\s:–—-]*")
"""After the name of a body that others are listed below: how many they are."""
_FILLED_BY = re.compile(r"\s*(?:\(\s*\d[^()]*\))?\s*(?:[-–—]|:[-–—]?)\s*")
_BRACKET = re.compile(r"\([^()]*\)")
_BETWEEN = re.compile(r"[\s,;&]*(?:and\s*)?")
_AFTER = re.compile(r"[\s,;.&]*(?:and\s*)?")
_LED_BY = re.compile(r"chair(?:man|ed by)?\b", re.IGNORECASE)
_LED = 2
"""Lines below what is led that say who leads it, at least: a label, and a name."""
_LONGEST_TITLE = 10
_CONTEXT = 120
"""Tokens above the first list among which it says that people are appointed."""


@dataclass(frozen=True, slots=True)
class Appointed:
    """A list of those appointed to a body, from its name on, and where their own names begin.

    The body is unknown where only a word or two stand over those who lead it: "Healthy Places".
    """

    start: int
    names: int
    end: int
    body: str | None


def appointments(paper: Paper) -> list[Appointed]:
    """Return the lists of a paper that say who is appointed to a body, in order."""
    appoint = reference_words().bodies.appointing
    told = paper.words.find(appoint) if paper.kind is PaperKind.MINUTES else []
    found: list[Appointed] = []
    number = 0
    while told and number < len(paper.lines):
        line = paper.lines[number]
        goes_on = bool(found) and found[-1].end == paper.lines[number - 1].end
        if goes_on or any(line.start - _CONTEXT <= token < line.start for token in told):
            taken = _list_at(paper, paper.lines, number)
            taken = taken or _led_below(paper, paper.lines[number:], goes_on=goes_on)
            if taken is not None:
                found.append(taken)
                while number < len(paper.lines) and paper.lines[number].start < taken.end:
                    number += 1
                continue
        number += 1
    return found


def _list_at(paper: Paper, lines: Sequence[Line], number: int) -> Appointed | None:
    """Return the list that a line begins with the name of a body."""
    line = lines[number]
    if paper.view.units[line.unit].row is not None:
        return None
    named = paper.mentions_in(line.start, line.end)
    if not named or not _is_other_body(paper, named[0]):
        return None
    if not _MARKER.fullmatch(words_between(paper, line.start, named[0].start)):
        return None
    body, *others = named
    if _NOTHING_MORE.fullmatch(words_between(paper, body.end, line.end)):
        below = list(_members_below(paper, lines[number + 1 :]))
        end = below[-1].end if below else 0
        listed = any(_lists_councillors(paper, ln.start, ln.end) for ln in below)
        return Appointed(line.start, line.end, end, body.entity) if listed else None
    first = others[0].start if others else line.end
    filled = _FILLED_BY.fullmatch(words_between(paper, body.end, first))
    if filled and _lists_councillors(paper, first, line.end):
        return Appointed(line.start, first, line.end, body.entity)
    return None


def _led_below(paper: Paper, lines: Sequence[Line], *, goes_on: bool) -> Appointed | None:
    """Return the list of those who are to lead something that a line calls by no body's name."""
    line, *below = lines[: _LED + 1]
    if not below or line.heading or not (goes_on or line.role == "resolution"):
        return None
    told = list(_members_below(paper, lines[1:])) if below[0].role in LEADERS else []
    words = [word for word in paper.words.words[line.start : line.end] if word.alpha]
    named = all(w.title or w.connector or w.apostrophe for w in words)
    named &= len(words) <= _LONGEST_TITLE
    if not told or not named or _lists_people(paper, line.start, line.end):
        return None
    return Appointed(line.start, line.end, told[-1].end, None)


def _is_other_body(paper: Paper, mention: Mention) -> bool:
    """Tell whether a name is of a body that is not the one whose paper it is."""
    known = paper.stands_for(mention, SEATING) and not mention.reference
    return known and mention.entity not in {paper.home, paper.setting_at(mention.start).body}


def _members_below(paper: Paper, lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines that list people, and the labels between them."""
    waiting: list[Line] = []
    for line in lines:
        if paper.view.units[line.unit].row is not None:
            return
        if (line.heading and line.role in PEOPLE) or _names_leader(paper, line):
            waiting.append(line)
        elif _lists_people(paper, line.start, line.end):
            yield from (*waiting, line)
            waiting = []
        else:
            return


def _names_leader(paper: Paper, line: Line) -> bool:
    """Tell whether a line says by which office others are led: "Chair - Cabinet Member"."""
    named = paper.mentions_in(line.start, line.end)
    office = len(named) == 1 and named[0].type is EntityType.POST
    led = line.role in LEADERS or _LED_BY.match(paper.text(line.start, line.end)) is not None
    return office and led


def _lists_people(paper: Paper, start: int, end: int) -> bool:
    """Tell whether tokens are names of people, with notes in brackets, and nothing else."""
    people = paper.mentions_in(start, end)
    people = [m for m in people if m.type is EntityType.PERSON and m.entity]
    if not people or people[0].start != start:
        return False
    beside = (words_between(paper, one.end, two.start) for one, two in pairwise(people))
    between = (_BETWEEN.fullmatch(_BRACKET.sub("", text)) for text in beside)
    after = _AFTER.fullmatch(_BRACKET.sub("", words_between(paper, people[-1].end, end)))
    return after is not None and all(between)


def _lists_councillors(paper: Paper, start: int, end: int) -> bool:
    """Tell whether they are people, the first of whom is called a councillor."""
    elected = paper.words.lower(start) in lexicon().elected
    return elected and _lists_people(paper, start, end)
