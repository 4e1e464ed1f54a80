"""Who people of minutes are: of which constituency, whose chair, whose substitute."""

import pytest
from sightline.ontology.terms import Predicate

from .told import reading, stated

_HEAD = "Larchford Safeguarding Adults Board\n\nMinutes of the meeting held on 3 May 2018\n\n"
_PRESENT = "Present: Ann Vale (Chair), Jo Marsh, Raj Patel\n\n"


@pytest.mark.parametrize(
    "constituency",
    [
        "Primary Academy",
        "Secondary Academy",
        "PVI",
        "Academies",
        "Teaching Unions",
        "Special Academy",
    ],
)
def test_a_constituency_is_no_organisation(constituency: str) -> None:
    text = f"{_HEAD}Present: Ann Vale (Primary Maintained), Jo Marsh ({constituency})\n"
    assert not stated(reading(text), Predicate.REPRESENTS)


def test_a_nominated_substitute_sat_in_place_of_somebody() -> None:
    told = stated(reading(f"{_HEAD}{_PRESENT}Nominated Substitute: Eve Lund for Sue Hart\n"))
    assert "Eve Lund substitutedFor Sue Hart" in told
    assert not any(fact.startswith("Sue Hart attended") for fact in told)


@pytest.mark.parametrize(
    "told",
    [
        "Audit Review Group. Jo Marsh (Chair) said that the Group had met twice.",
        "Audit Review Group: JM (Chair) presented the dashboard.",
        "4. Audit Review Group\n\nJo Marsh (Chair) reported that it had met twice.",
    ],
)
def test_the_chair_of_a_group_is_not_whoever_chairs_those_who_met(told: str) -> None:
    found = stated(reading(f"{_HEAD}{_PRESENT}3. Reports\n\n{told}\n"), Predicate.CHAIRS)
    assert found == {
        "Ann Vale chairs Larchford Safeguarding Adults Board",
        "Jo Marsh chairs Audit Review Group",
    }


@pytest.mark.parametrize(
    ("agreed", "predicate"),
    [
        ("AGREED: Jo Marsh to be Vice Chair for two years.", "viceChairs"),
        ("Agreed – Raj Patel to act as Vice-Chair.", "viceChairs"),
        ("AGREED: Raj Patel to be Chair for the year.", "chairs"),
    ],
)
def test_who_is_agreed_to_lead_leads(agreed: str, predicate: str) -> None:
    people = "Present: Ann Vale, Jo Marsh, Raj Patel\n\n"
    told = stated(reading(f"{_HEAD}{people}{agreed}\n"))
    assert any(predicate in fact.split() for fact in told)


@pytest.mark.parametrize("title", ["Governor", "Deputy Governor"])
def test_a_governor_of_a_prison_holds_a_post(title: str) -> None:
    told = stated(reading(f"{_HEAD}Present:\nAnn Vale – {title}, HMP Larch\n"))
    assert any(fact.startswith(f"Ann Vale holdsPost {title}") for fact in told)
    assert any(fact.endswith("postIn HMP Larch") for fact in told)


def test_a_governor_of_a_school_holds_none() -> None:
    text = f"{_HEAD}Present:\nAnn Vale – Primary Governor\nJo Marsh – Parent Governor\n"
    assert not stated(reading(text), Predicate.HOLDS_POST)
