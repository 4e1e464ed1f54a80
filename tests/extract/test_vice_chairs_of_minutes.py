"""Who chairs, and who is vice-chair, where minutes say so of somebody who speaks."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Agenda item\n\nAnnual Report\n\nMinutes:\n\nThe Committee considered the plan.\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "The {office} ({name}) asked about referrals.",
        "The {office}, {name}, asked about referrals.",
        "{name} ({office}) asked about referrals.",
        "In reply to the {office} ({name}), the Head of Law said that none were late.",
    ],
)
@pytest.mark.parametrize("office", ["Vice-Chair", "Vice Chairman", "Deputy Chair"])
def test_the_vice_chair_of_whoever_met_is_named_in_brackets_or_commas(
    told: str, office: str
) -> None:
    text = f"{HEAD}{told.format(office=office, name='Cllr A Moss')}\n"
    found = stated(reading(text), Predicate.CHAIRS, Predicate.VICE_CHAIRS)
    assert found == {"A Moss viceChairs Committee"}


def test_the_vice_chair_of_another_body_is_not_that_of_whoever_met() -> None:
    text = f"{HEAD}The Vice-Chair of the Audit Panel (Cllr A Moss) asked about referrals.\n"
    assert "A Moss viceChairs Committee" not in stated(reading(text))
