"""Minutes that list who was there right below their title, with no label."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

_ITEMS = "\n1. Apologies\n\nThere were none.\n"
_PANEL = "Holt Corporate Parenting Panel"


def _minutes(title: str, people: str) -> set[str]:
    text = f"{_PANEL}\n\n{title}\n\n{people}\n{_ITEMS}"
    return stated(reading(text), Predicate.ATTENDED, Predicate.MEMBER_OF, Predicate.CHAIRS)


@pytest.mark.parametrize(
    "title",
    [
        f"MINUTES of a meeting of the {_PANEL} held at County Hall on 29 January 2021.",
        "Minutes of the meeting held on Friday 29 January 2021",
        "Draft minutes of the meeting held at 10 am on 29 January 2021",
    ],
)
@pytest.mark.parametrize(
    "people",
    [
        "Councillors Carl Clay, Chris Dow and Kate Fell (Chair)",
        "Councillor Carl Clay\nCouncillor Chris Dow\nCouncillor Kate Fell (Chair)",
        "Cllr Carl Clay, Cllr Chris Dow, Cllr Kate Fell (Chair)",
    ],
)
def test_councillors_right_below_the_title_were_there(title: str, people: str) -> None:
    told = _minutes(title, f"{people}\n\nTess Lane \u2013 Head of Care\nSal Wills, Audit Manager")
    names = {"Carl Clay", "Chris Dow", "Kate Fell"}
    assert {fact.partition(" memberOf ")[0] for fact in told if " memberOf " in fact} == names
    there = {fact.partition(" attended ")[0] for fact in told if " attended " in fact}
    assert there == names | {"Tess Lane", "Sal Wills"}
    assert f"Kate Fell chairs {_PANEL}" in told


def test_members_named_on_an_agenda_were_not_there_yet() -> None:
    told = _minutes("Agenda for 29 January 2021", "Councillors Carl Clay, Chris Dow, Kate Fell")
    assert not any(" attended " in fact for fact in told)


def test_co_optees_below_councillors_are_members() -> None:
    told = _minutes(
        "Minutes of the meeting held on 29 January 2021",
        "Councillors Carl Clay and Chris Dow\nTess Lane (Parent Governor Representative)",
    )
    assert f"Tess Lane memberOf {_PANEL}" in told


_LISTS = [
    "Peter Lunn, Service Manager, Holt Council\nMary Stott, Matron, Larch House\nDana Hart (Chair)",
    "Peter Lunn / Manager / Holt Council\nMary Stott / Matron / Larch\nDana Hart (Chair) / Lay",
    "Dana Hart (Chair)\n\nPeter Lunn \u2013 Service Manager\n\nMary Stott \u2013 Matron",
]


@pytest.mark.parametrize("people", _LISTS)
@pytest.mark.parametrize(
    "head",
    [
        "Minutes of the meeting held on 5 October 2015",
        "Meeting date: Monday 5 October 2015\nTime: 9 am\nVenue: Mill House",
        "NOTES\n\n5 October 2015",
    ],
)
def test_people_right_below_the_head_of_minutes_were_there(head: str, people: str) -> None:
    found = reading(f"Holt Safeguarding Adults Board\n\n{head}\n\n{people}\n\n1. Welcome\n")
    told = stated(found, Predicate.ATTENDED, Predicate.CHAIRS)
    there = {fact.partition(" attended ")[0] for fact in told if " attended " in fact}
    assert there == {"Peter Lunn", "Mary Stott", "Dana Hart"}
    assert "Dana Hart chairs Holt Safeguarding Adults Board" in told


@pytest.mark.parametrize("people", _LISTS)
@pytest.mark.parametrize(
    "head",
    ["Annual report, 5 October 2015", "Who we are\n\n5 October 2015", "Agenda, 5 October 2015"],
)
def test_people_right_below_another_head_were_at_no_meeting(head: str, people: str) -> None:
    found = reading(f"Holt Safeguarding Adults Board\n\n{head}\n\n{people}\n\n1. Welcome\n")
    assert not stated(found, Predicate.ATTENDED)


def test_a_line_that_begins_with_a_stroke_names_nobody() -> None:
    found = reading("Holt Board\n\nMinutes\n5 October 2015\n\n/ Mill House\n/\n\n1. Welcome\n")
    assert not stated(found, Predicate.ATTENDED)


def test_initials_at_the_end_of_a_line_are_no_organisation() -> None:
    rows = "Jane McVane / Head of Care, Barnardos / JMcV\nHilda Ross / Chief Nurse, Holt CCG / HR"
    told = stated(reading(f"Holt Board\n\nMinutes of 3 May 2024\n\nPresent:\n{rows}\n"))
    assert "Jane McVane represents Barnardos" in told
    assert not any("JMcV" in fact for fact in told)
