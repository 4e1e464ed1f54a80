"""A line more in the head of minutes changes nothing of who was there, and who sits on what.

Converters and clerks put much there: how the meeting was held, who takes the minutes, mottoes.
"""

import re
from functools import cache
from pathlib import Path

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

PAPERS = Path(__file__).parent.parent / "papers"
MINUTES = [f"council_{number:02}" for number in (1, 6, 12, 21, 24, 39, 44, 52)]
OF_THE_LISTS = (
    Predicate.ATTENDED,
    Predicate.SENT_APOLOGIES,
    Predicate.MEMBER_OF,
    Predicate.CHAIRS,
    Predicate.VICE_CHAIRS,
)
LINES = [
    "**Virtual meeting (Microsoft Teams)**",
    "Hybrid meeting",
    "REMOTE MEETING",
    "Virtual Board Meeting",
    "Microsoft Teams Meeting",
    "Quarterly Meeting",
    "Public Meeting",
    "PUBLIC MINUTES",
    "DRAFT - SUBJECT TO CONFIRMATION AT THE NEXT MEETING",
    "Working together to keep children safe",
    "The Guildhall, High Street, Marlbury ML1 2AB",
    "Legal and Democratic Services",
    "People Directorate",
    "Contact: Jo Bell, Democratic Services Officer  Tel 01234 567890",
    "Minutes taken by: Jo Bell",
    "Vice-Chair: vacant",
    "Date of publication: 4 May 2022",
    "Deadline for call-in: 5pm on 12 May 2022",
    "Quorum: 4",
    "Agenda Item 3",
    "Page 2 of 9",
    "<!-- image -->",
]
_LISTED = re.compile(
    r"\b(?:present|attend|attendees|members|apologies|councillors)\b", re.IGNORECASE
)


@cache
def minutes(name: str) -> tuple[str, frozenset[str], tuple[int, ...]]:
    """Return a paper, what its lists say, and the ends of the paragraphs above them."""
    text = (PAPERS / f"{name}.txt").read_text(encoding="utf-8")
    listed = _LISTED.search(text)
    assert listed
    ends = [gap.end() for gap in re.finditer(r"\n\s*\n", text) if gap.end() <= listed.start()]
    return text, frozenset(stated(reading(text), *OF_THE_LISTS)), tuple(ends[-2:])


@pytest.mark.parametrize("line", LINES)
def test_a_line_more_in_the_head_takes_nothing_from_the_lists(line: str) -> None:
    turn = LINES.index(line)
    for name in (MINUTES[turn % len(MINUTES)], MINUTES[(turn + 3) % len(MINUTES)]):
        text, facts, ends = minutes(name)
        for end in ends:
            longer = f"{text[:end]}{line}\n\n{text[end:]}"
            assert facts <= stated(reading(longer), *OF_THE_LISTS), name
