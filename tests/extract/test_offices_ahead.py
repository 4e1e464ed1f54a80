"""Offices and titles that stand ahead of a name in a list of those present or away."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Minutes of the Children's Scrutiny Committee held on 4 March 2024\n\n{}\n"
BODY = "Children's Scrutiny Committee"
CHAIR = {f"Rudd chairs {BODY}"}
LED = {*CHAIR, f"Ardle viceChairs {BODY}"}
AWAY = "1. Welcome and apologies\n\n{}"


@pytest.mark.parametrize(
    ("away", "led"),
    [
        ("from the Chair, Councillor Rudd, and the Vice-Chair, Councillor Ardle.", LED),
        ("from Councillor Rudd (Chair) and Councillor Ardle (Vice-Chair).", LED),
        ("from Councillor Rudd, the Chair, Councillor Ardle, Vice-Chair, and Councillor Dee.", LED),
        ("from Councillor Dee and the Vice-Chair, Councillor Ardle.", LED - CHAIR),
        ("from the Chair, Councillor Rudd.", CHAIR),
        ("from Councillor Dee and the Chair of Governors, Councillor Rudd.", set()),
    ],
)
def test_who_is_away_may_lead_the_body(away: str, led: set[str]) -> None:
    text = AWAY.format(f"Apologies were received {away}")
    assert stated(reading(HEAD.format(text)), Predicate.CHAIRS, Predicate.VICE_CHAIRS) == led


@pytest.mark.parametrize(
    ("present", "led"),
    [
        ("The Chair, Councillor Rudd, the Vice-Chair, Councillor Ardle, Councillor Poole", LED),
        ("Councillor Poole, Councillor Rudd (Chair) and the Vice-Chair, Councillor Ardle", LED),
        ("Chairman - Councillor Rudd; Vice-Chairman - Councillor Ardle; Councillor Dee", LED),
        ("Councillor Poole; Anyshire Care Forum - Chair, Councillor Rudd", set()),
    ],
)
def test_an_office_is_of_whoever_it_stands_beside(present: str, led: set[str]) -> None:
    """What leads to the name of one, "and the Vice-Chair,", says nothing of the one before."""
    found = reading(HEAD.format(f"Present: {present}"))
    assert stated(found, Predicate.CHAIRS, Predicate.VICE_CHAIRS) == led


def test_a_title_after_and_from_is_of_the_name_after_it() -> None:
    text = AWAY.format(
        "Apologies were received from Councillor Ardle, and from the Director of Children's "
        "Services, Anna Hill."
    )
    found = stated(reading(HEAD.format(text)), Predicate.HOLDS_POST)
    assert found == {"Anna Hill holdsPost Director of Children's Services"}


@pytest.mark.parametrize("section", ["1. Welcome and apologies", "1. Early help"])
@pytest.mark.parametrize(
    "told",
    [
        "Councillor Rudd, Chair, opened the meeting.",
        "The Chair, County Councillor Rudd, welcomed everyone.",
        "The Chair of the Committee, Borough Councillor Rudd, opened the meeting.",
        "The Chair Councillor Rudd welcomed those present.",
    ],
)
def test_whoever_opens_the_meeting_is_there_and_leads_it(section: str, told: str) -> None:
    """What is told below "Welcome and apologies" gives nobody's apologies."""
    found = reading(HEAD.format(f"{section}\n\n{told}"))
    assert stated(found, Predicate.CHAIRS) == {f"Rudd chairs {BODY}"}
    assert stated(found, Predicate.ATTENDED) == {"Rudd attended 2024-03-04"}
    assert not stated(found, Predicate.SENT_APOLOGIES)
