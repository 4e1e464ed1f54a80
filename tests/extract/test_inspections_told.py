"""Inspections as a noun: whose they were, and of whom, on either side of "of" and "by"."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

COUNCIL = "Ashmoor Borough Council"
ADOPTION = "Adoption Service"


@pytest.mark.parametrize(
    ("told", "inspected"),
    [
        (f"The inspection by Ofsted of {COUNCIL} took place in May.", {COUNCIL}),
        (f"Following the visit by Ofsted to {COUNCIL}, a board was set up.", {COUNCIL}),
        (
            f"The inspection of the {ADOPTION}, which Ofsted carried out in May, was good.",
            {ADOPTION},
        ),
        (
            f"Inspection of {COUNCIL} children's services was undertaken by Ofsted.",
            {"children's services"},
        ),
        (f"A JTAI of {COUNCIL} was undertaken by Ofsted in 2022.", {COUNCIL}),
        (f"No inspection by Ofsted of {COUNCIL} took place.", set()),
    ],
)
def test_whose_inspection_it_was(told: str, inspected: set[str]) -> None:
    found = stated(reading(f"{COUNCIL}\n\nNews\n\n{told}\n"), Predicate.INSPECTED_BY)
    assert {fact.removesuffix(" inspectedBy Ofsted") for fact in found} == inspected


def test_the_services_that_were_inspected_are_named() -> None:
    found = reading(
        "Wend Safeguarding Children Partnership\n\nUpdate\n\nThis report gives an update on the "
        "Ofsted inspection of Local Authority Children's Services in May.\n"
    )
    names = {e.id: e.name for e in found.entities}
    inspected = {names[f.subject] for f in found.facts if f.predicate == "inspectedBy"}
    assert inspected == {"Children's Services"}
