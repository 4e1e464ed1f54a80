"""Pages of minutes with labels above each item: what is listed below them, and what is decided."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

_PAGE = (
    "Agenda and minutes\n\nCare Scrutiny Panel\nThursday, 14th May, 2023 10.00 am\n\n"
    "Items\nNo. Item\n\n"
)


def _decided(below: str, minutes: str = "Minutes:\n\nMembers asked about the fees.") -> list[str]:
    text = f"{_PAGE}1.\n\nFees\n\nDecision:\n\n{below}\n\n{minutes}\n"
    return [" ".join(decision.text.split()) for decision in reading(text).decisions]


@pytest.mark.parametrize(
    "told",
    [
        "Apologies for absence were received from Councillors Ann Vale and Ben Orr.",
        "Councillor Ann Vale declared a personal interest in item 4.",
        "The Chair welcomed everyone to the meeting.",
        "There was no other business notified.",
        "No questions were received.",
        "The Old Mill, High Street",
        "The Panel received a presentation from the Director on fees.",
        "",
    ],
)
def test_what_only_tells_of_the_meeting_is_no_decision(told: str) -> None:
    assert not _decided(told)
    assert _decided(f"{told}\n\nThat the fees be approved.") == ["That the fees be approved."]


@pytest.mark.parametrize(
    "decided",
    [
        "Cabinet agreed to adopt the plan.",
        "Approved the recommendations set out in the report.",
        "Officers to proceed with the lease.",
        "No further action be taken.",
        "The Panel received a report on fees and noted it.",
    ],
)
def test_what_is_decided_below_the_label(decided: str) -> None:
    assert _decided(decided) == [decided]


@pytest.mark.parametrize(
    "why", [" \u2013 work commitments", " - unwell", " (personal reasons)", " - on leave", ""]
)
def test_whoever_is_away_for_a_reason_sent_apologies(why: str) -> None:
    listed = f"Councillor Ann Vale{why}\n\nCouncillor Ben Orr{why}"
    text = f"{_PAGE}1.\n\nApologies for Absence\n\nMinutes:\n\n{listed}\n\n2.\n\nFees\n\nNone.\n"
    assert stated(reading(text), Predicate.SENT_APOLOGIES) == {
        "Ann Vale sentApologies 2023-05-14",
        "Ben Orr sentApologies 2023-05-14",
    }


@pytest.mark.parametrize("did", ["chaired the meeting.", "arrived late"])
def test_whoever_did_something_there_sent_none(did: str) -> None:
    text = f"{_PAGE}1.\n\nApologies for Absence\n\nMinutes:\n\nCouncillor Ann Vale - {did}\n"
    assert not stated(reading(text), Predicate.SENT_APOLOGIES)


@pytest.mark.parametrize("council", ["Wend and Holt Borough Council", "Wend Borough Council"])
@pytest.mark.parametrize(
    "title", ["The meeting of {} was held", "Minutes of the meeting of {} held"]
)
def test_the_full_council_of_several_places_met(council: str, title: str) -> None:
    there = "The Mayor (Councillor A Vale)\n\nCouncillors B Orr and C Dunn.\n"
    held = f"{title.format(council)} at the Town Hall on 6 December 2017."
    text = f"{held}\n\nPresent\n\n{there}"
    told = stated(reading(text), Predicate.MEMBER_OF)
    assert told == {f"{who} memberOf {council}" for who in ("A Vale", "B Orr", "C Dunn")}


@pytest.mark.parametrize(
    "label",
    [
        "The following officers were in attendance:",
        "The following officers were in attendance -",
        "The following officers and guests were also present:",
        "The following were also in attendance \u2013",
    ],
)
@pytest.mark.parametrize("between", ["; ", "\n"])
def test_officers_below_the_members_are_none(label: str, between: str) -> None:
    officers = between.join(["Tess Lane, Head of Care", "Sal Wills, Audit Manager"])
    text = (
        "Care Scrutiny Panel\nMinutes of the meeting held on 4 March 2021\n\n"
        f"Present: Councillors Ann Vale and Ben Orr\n\n{label} {officers}\n"
    )
    found = reading(text)
    assert stated(found, Predicate.MEMBER_OF) == {
        "Ann Vale memberOf Care Scrutiny Panel",
        "Ben Orr memberOf Care Scrutiny Panel",
    }
    assert "Sal Wills attended 2021-03-04" in stated(found)


@pytest.mark.parametrize(
    "led", ["", "Chair - Cabinet Member for Care\n\n", "Chaired by the Leader\n\n"]
)
@pytest.mark.parametrize("title", ["Appointments to Committees", "Establishment of the Care Panel"])
def test_whoever_is_appointed_sits_on_the_body_above(led: str, title: str) -> None:
    text = (
        f"Agenda item\n\n{title}\n\nMinutes:\n\n"
        "RESOLVED \u2013 That these appointments be made:\n\n"
        f"Care Panel\n\n{led}Cllr Ann Vale\n\nCllr Ben Orr,\n\nFostering Panel\n\nCllr Carl Clay\n"
    )
    told = {fact for fact in stated(reading(text), Predicate.MEMBER_OF) if "Leader" not in fact}
    assert {fact for fact in told if "Cabinet" not in fact} == {
        "Ann Vale memberOf Care Panel",
        "Ben Orr memberOf Care Panel",
        "Carl Clay memberOf Fostering Panel",
    }


def test_nobody_reports_to_a_body_that_an_item_only_sets_up() -> None:
    text = (
        "Agenda item\n\nEstablishment of the Care Committee\n\nMinutes:\n\n"
        "The Leader of the Council introduced the report.\n"
    )
    assert not stated(reading(text), Predicate.REPORTS_TO)
