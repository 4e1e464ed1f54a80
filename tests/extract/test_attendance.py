"""Who was present, who sent apologies, who sat for whom: the layouts that minutes use.

The layouts stand in `attendance.txt`, parted by "---", each with all that it must tell of people.
"""

from pathlib import Path

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import cases, reading, stated

LAYOUTS = Path(__file__).parent / "attendance.txt"
FRONT = (
    "Marlshire County Council\n\nChildren's Scrutiny Committee\n\n"
    "Minutes of the meeting held on 12 March 2024\n\n"
)
OF_PEOPLE = (
    Predicate.ATTENDED,
    Predicate.SENT_APOLOGIES,
    Predicate.SUBSTITUTED_FOR,
    Predicate.MEMBER_OF,
    Predicate.CHAIRS,
    Predicate.VICE_CHAIRS,
    Predicate.REPRESENTS,
    Predicate.HOLDS_POST,
)


@pytest.mark.parametrize(
    ("layout", "must", "may"), list(cases(LAYOUTS.read_text(encoding="utf-8"), "\n---\n"))
)
def test_a_layout_tells_exactly_this_of_people(
    layout: str, must: frozenset[str], may: frozenset[str]
) -> None:
    found = stated(reading(FRONT + layout + "\n"), *OF_PEOPLE)
    assert must <= found <= may


def test_people_of_a_paper_without_a_meeting_attended_nothing() -> None:
    text = "Quality Assurance Group\n\nTerms of reference\n\nMembership: Helen Marsh, Omar Sadiq\n"
    assert stated(reading(text)) == {
        "Helen Marsh memberOf Quality Assurance Group",
        "Omar Sadiq memberOf Quality Assurance Group",
    }


def test_a_partnership_lists_people_with_their_agencies() -> None:
    text = (
        "Marlshire Safeguarding Children Partnership\n\nNotes of the meeting of 9 January 2024\n\n"
        "Present:\nRuth Penfold - Independent Chair\nHelen Marsh - Marlshire Police\n"
    )
    assert {
        "Ruth Penfold holdsPost Independent Chair",
        "Ruth Penfold attended 2024-01-09",
        "Helen Marsh represents Marlshire Police",
        "Helen Marsh memberOf Marlshire Safeguarding Children Partnership",
    } <= stated(reading(text))
