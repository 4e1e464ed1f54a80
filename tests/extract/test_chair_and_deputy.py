"""A chair and a vice-chair told of together, whose body is named once; and who "I" am by name."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Marlshire Safeguarding Children Partnership\n\nAnnual report\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "Ann Dale is named as Chair and Tom Bell as Vice-Chair of the Audit Committee.",
        "It named Ann Dale as Chair, and Tom Bell as Vice-Chair, for the Audit Committee.",
        "Cllr Ann Dale is the Chair and Cllr Tom Bell the Vice-Chair of the Audit Committee.",
    ],
)
def test_both_lead_the_body_that_is_named(told: str) -> None:
    facts = stated(reading(f"{HEAD}{told}\n"), Predicate.CHAIRS, Predicate.VICE_CHAIRS)
    assert facts == {"Ann Dale chairs Audit Committee", "Tom Bell viceChairs Audit Committee"}


def test_each_leads_a_body_of_their_own() -> None:
    told = "Ann Dale is Chair of the Audit Group and Tom Bell is Vice-Chair of the Care Panel.\n"
    facts = stated(reading(HEAD + told), Predicate.CHAIRS, Predicate.VICE_CHAIRS)
    assert facts == {"Ann Dale chairs Audit Group", "Tom Bell viceChairs Care Panel"}


@pytest.mark.parametrize(
    "told", ["My name is Ann Dale and I am the", "My name is Ann Dale, and I'm the new"]
)
def test_whose_name_it_is(told: str) -> None:
    facts = stated(reading(f"{HEAD}{told} Business Manager of the Wend Safety Board.\n"))
    assert "Ann Dale holdsPost Business Manager of the Wend Safety Board" in facts
