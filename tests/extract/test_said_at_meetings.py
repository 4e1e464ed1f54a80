"""What those do in minutes who are recorded as having been there, whatever the verb."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Minutes of the Children's Scrutiny Committee held on 4 March 2024\n\n1. Early help\n\n{}\n"
SAID = """
    praised the team|commended the report|paid tribute to staff|offered to share the figures
    argued that it was late|challenged the figures|urged caution|read out a statement
    warned that costs would rise|noted the rise in referrals|set out the position|voiced concern
    ran through the slides|led the discussion|made a statement|concurred|left at 7.15pm
    withdrew from the meeting|closed the meeting|invited questions|called for a review
    endorsed the approach|agreed with the comments|was content with the reply
"""
VERBS = [verb.strip() for verb in SAID.replace("\n", "|").split("|") if verb.strip()]


@pytest.mark.parametrize("who", ["Councillor Ada Rudd", "Ada Rudd, Head of Early Help,"])
@pytest.mark.parametrize("said", VERBS)
def test_whoever_says_something_was_there(who: str, said: str) -> None:
    found = stated(reading(HEAD.format(f"{who} {said}.")), Predicate.ATTENDED)
    assert found == {"Ada Rudd attended 2024-03-04"}


@pytest.mark.parametrize(
    "told",
    [
        "The report by Councillor Ada Rudd noted the rise in referrals.",
        "A letter from Councillor Ada Rudd argued that it was late.",
        "A paper of the Head of Early Help, Ada Rudd, set out the position.",
        "Councillor Ada Rudd opened a new centre in May.",
        "Ada Rudd praised the team.",
        "Ada Rudd made a statement about her street.",
    ],
)
def test_whoever_wrote_something_or_came_from_the_public_was_not(told: str) -> None:
    """Who has no office may be a member of the public, and who wrote a letter be elsewhere."""
    assert not stated(reading(HEAD.format(told)), Predicate.ATTENDED)
