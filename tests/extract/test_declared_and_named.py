"""Who declares an interest, councillors whose surnames are titles, and meetings that were moved."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Minutes of the Children's Scrutiny Committee held on 4 March 2024\n\n2. Interests\n\n{}\n"


@pytest.mark.parametrize(
    "told",
    [
        "Mr Begg declared a personal interest as his son attended a local school.",
        "Mr Begg disclosed a non-pecuniary interest since he was a school governor.",
    ],
)
def test_whoever_declares_an_interest_is_no_member_of_the_public(told: str) -> None:
    found = stated(reading(HEAD.format(told)), Predicate.ATTENDED)
    assert found == {"Begg attended 2024-03-04"}


def test_whoever_tells_of_a_son_may_be_one() -> None:
    told = "Mr Begg asked about buses as his son attended a local school."
    assert not stated(reading(HEAD.format(told)), Predicate.ATTENDED)


@pytest.mark.parametrize(
    ("said", "surname"),
    [
        ("Cllr Lord", "Lord"),
        ("Councillor Champion", "Champion"),
        ("Cllr J Steward", "J Steward"),
        ("Councillor Clerk", "Clerk"),
    ],
)
def test_a_title_after_councillor_is_a_surname(said: str, surname: str) -> None:
    found = stated(reading(HEAD.format(f"{said} asked about foster care.")), Predicate.ATTENDED)
    assert found == {f"{surname} attended 2024-03-04"}


@pytest.mark.parametrize("title", ["Councillor Champion for Care Leavers", "Station Manager"])
def test_a_title_is_one_where_it_goes_on(title: str) -> None:
    found = reading(HEAD.format(f"The {title} presented the report."))
    assert not [e.name for e in found.entities if e.name in {"Champion", "Manager"}]


@pytest.mark.parametrize(
    "head",
    [
        "Moved from 9th March 2024, Cabinet - Monday, 4th March, 2024 2.00 pm",
        "Cabinet\n\nRescheduled from 26 February 2024\n\nDate: 4 March 2024",
        "Cabinet\n\nMonday 4 March 2024 (originally scheduled for 26 February 2024)",
        "Cabinet\n\nOriginally planned for 26 February 2024\n\nMonday 4 March 2024",
    ],
)
def test_a_meeting_that_was_moved_is_of_the_day_that_it_was_held_on(head: str) -> None:
    found = reading(f"Agenda and minutes\n\n{head}\n\nPresent: Councillor Ann Vale\n")
    assert stated(found, Predicate.ATTENDED) == {"Ann Vale attended 2024-03-04"}


def test_an_officer_among_councillors_who_are_away_is_no_member() -> None:
    told = "Apologies were received from Councillor Vale, Jo Ash and co-opted member Ed Dow."
    found = stated(reading(HEAD.format(told)), Predicate.MEMBER_OF)
    assert {fact.partition(" memberOf")[0] for fact in found} == {"Vale", "Ed Dow"}
