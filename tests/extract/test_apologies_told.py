"""Who was away from a meeting, who came instead and who led it, as minutes tell it in sentences."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

MINUTES = """Agenda and minutes

Children's Scrutiny Panel - Wednesday, 1st March, 2023 10.00 am

{}
"""
PANEL = "Children's Scrutiny Panel"
AWAY = [
    ("Councillor Vale gave apologies.", "Vale"),
    ("Councillor Ann Vale submitted her apologies.", "Ann Vale"),
    ("Councillors Vale and Orr had provided apologies for absence.", "Vale, Orr"),
    ("Apologies from Councillor Vale and Ruth Dee were noted.", "Vale, Ruth Dee"),
    (
        "The apologies of Councillor Vale, Councillor Orr and Ruth Dee were noted.",
        "Vale, Orr, Ruth Dee",
    ),
    ("Apologies from Councillor Vale.", "Vale"),
    ("Apologies from Councillor Vale, Councillor Orr", "Vale, Orr"),
    ("Councillor Vale sent apologies, and Councillor Orr was welcomed.", "Vale"),
    ("Councillor Vale said that Councillor Orr had sent his apologies.", "Orr"),
    ("Councillor Vale gave apologies on behalf of Councillor Orr.", ""),
    ("Councillor Vale gave her apologies for the late report.", ""),
    ("Councillor Vale sent apologies for the meeting on 3 May.", ""),
    ("Apologies for absence were received from co-opted members K Dee and C Orr.", "K Dee, C Orr"),
    ("The following members sent apologies:\n\nCouncillor Vale\n\nCouncillor Orr", "Vale, Orr"),
]
DEPUTIES = [
    "Apologies were received from Councillor Vale (with Councillor Orr as a substitute) and J Dee.",
    "Apologies were received from Councillor Vale with Councillor Orr as substitute.",
    "Apologies for absence were received from Councillor Vale (Councillor Orr – substitute).",
    "Apologies: Jo Dee, Councillor Vale (with Councillor Orr substituting), Councillor Marsh",
    "Apologies for absence:\n\nCouncillor Vale (Councillor Orr as substitute)\n\nCouncillor Marsh",
    "Apologies were received for Councillor Vale. Councillor Orr was in attendance as substitute.",
    "Councillor Vale sent apologies and Councillor Orr attended as his substitute.",
    "Councillor Vale provided apologies, Councillor Orr substituted.",
]
CHAIRS = [
    "In the absence of Councillor Sue Vale, the meeting was chaired by Councillor Glyn Orr.",
    "Councillor Glyn Orr chaired the first part of the meeting.",
    "RESOLVED that Councillor Glyn Orr act as Chair for the remainder of the meeting.",
    "In the absence of the Chair, Councillor Glyn Orr was elected as Chair for the meeting.",
    "COUNCILLOR GLYN ORR IN THE CHAIR",
]
NOT_CHAIRS = [
    "The last meeting was chaired by Councillor Glyn Orr.",
    "The Panel agreed that the meeting in May be chaired by Councillor Glyn Orr.",
    "Councillor Glyn Orr chaired the last meeting.",
]


@pytest.mark.parametrize(("told", "away"), AWAY)
def test_those_who_gave_apologies_were_away(told: str, away: str) -> None:
    """Only those are away whose apologies they are."""
    found = stated(reading(MINUTES.format(told)), Predicate.SENT_APOLOGIES)
    assert {fact.split(" sentApologies")[0] for fact in found} == set(
        filter(None, away.split(", "))
    )


@pytest.mark.parametrize("told", DEPUTIES)
def test_substitute_named_beside_the_absent_was_there(told: str) -> None:
    """A substitute sat for the one whom they are named with, and was not away."""
    found = stated(reading(MINUTES.format(told)))
    assert {fact for fact in found if "substitutedFor" in fact} == {"Orr substitutedFor Vale"}
    assert any(fact.startswith("Orr attended") for fact in found)
    assert any(fact.startswith("Vale sentApologies") for fact in found)
    assert not any(fact.startswith("Orr sentApologies") for fact in found)


def test_substitute_below_several_who_were_away_is_of_none_of_them() -> None:
    """Nobody says for which of two a substitute came."""
    told = (
        "Councillors Vale and Dee sent apologies. Councillor Orr was in attendance as a substitute."
    )
    assert not stated(reading(MINUTES.format(told)), Predicate.SUBSTITUTED_FOR)


def test_lines_of_substitutes_are_read_apart() -> None:
    """The name that ends one line did not sit for the name on the next."""
    told = (
        "Julie Marsh attended for John Vale (Ashby Council)\n"
        "Mark Orr substituted for Lisa Dee (Ashby Council)"
    )
    found = stated(reading(MINUTES.format(told)), Predicate.SUBSTITUTED_FOR)
    assert "Julie Marsh substitutedFor John Vale" in found
    assert not any(fact.startswith("John Vale") for fact in found)


def test_list_of_the_following_substitute_members_is_one() -> None:
    """A sentence may lead into the list of substitutes."""
    told = (
        "The appointment of the following substitute members was reported:-\n\n"
        "Julie Marsh for John Vale\n\nJoan Orr for Lisa Dee"
    )
    assert stated(reading(MINUTES.format(told)), Predicate.SUBSTITUTED_FOR) == {
        "Julie Marsh substitutedFor John Vale",
        "Joan Orr substitutedFor Lisa Dee",
    }


def test_sentence_leads_into_list_of_absent_and_substitutes() -> None:
    """Below "received the following apologies" each was away but those who came instead."""
    told = (
        "The Board received the following apologies and notification of substitutes.\n\n"
        "Councillor Vale (Cllr J Orr attending as substitute)\n"
        "Councillor Dee (Cllr Marsh attending as a substitute)\nCouncillor Lake"
    )
    found = stated(reading(MINUTES.format(told)))
    assert {fact.split()[0] for fact in found if "sentApologies" in fact} == {"Vale", "Dee", "Lake"}
    assert {"J Orr substitutedFor Vale", "Marsh substitutedFor Dee"} <= found


@pytest.mark.parametrize("told", CHAIRS)
def test_chair_of_one_meeting_was_there(told: str) -> None:
    """Who leads a meeting, or part of it, chairs the body, sits on it and was there."""
    found = {fact.lower() for fact in stated(reading(MINUTES.format(told)))}
    name = "glyn orr"
    assert {f"{name} chairs {PANEL.lower()}", f"{name} memberof {PANEL.lower()}"} <= found
    assert any(fact.startswith(f"{name} attended") for fact in found)


@pytest.mark.parametrize("told", NOT_CHAIRS)
def test_chair_of_another_meeting_is_not_of_this(told: str) -> None:
    """A meeting before or after this one does not say who was here."""
    found = stated(reading(MINUTES.format(told)), Predicate.CHAIRS, Predicate.ATTENDED)
    assert not found
