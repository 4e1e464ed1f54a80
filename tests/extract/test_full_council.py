"""Minutes of a council that no place in them names."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading

_MINUTES = """{head} - Wednesday 22 May 2024 10.00 am

1. Election of Chair

{spoken}

RESOLVED that Councillor Vera Small be elected as Chair of Council for the year.
"""


@pytest.mark.parametrize("head", ["County Council", "Council", "COUNTY COUNCIL", "Full Council"])
@pytest.mark.parametrize(
    "spoken",
    [
        "Councillor Small was proposed by Councillor Mark Hawes, Leader of the Council.",
        "Councillor Small was proposed by Councillor Mark Hawes.",
        "The Council thanked Councillor Mark Hawes, whose council tax report it had noted.",
    ],
)
def test_the_council_that_met_has_a_chair(head: str, spoken: str) -> None:
    found = reading(_MINUTES.format(head=head, spoken=spoken))
    names = {entity.id: entity for entity in found.entities}
    (chairs,) = (fact for fact in found.facts if fact.predicate is Predicate.CHAIRS)
    assert names[chairs.subject].name == "Vera Small"
    assert names[chairs.object].type in {EntityType.COMMITTEE, EntityType.COUNCIL}
