"""An executive is one body, however its names say whose it is."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading

HEAD = "# Carr Safeguarding Children Partnership\n\nThe Audit Group reports to the Executive.\n\n"


def executives(said: str) -> int:
    """Return how many executives a paper names."""
    found = reading(f"{HEAD}{said}\n").entities
    groups = [e for e in found if e.type in {EntityType.GROUP, EntityType.PARTNERSHIP}]
    return sum("Executive" in e.name for e in groups)


@pytest.mark.parametrize(
    "said",
    [
        "The Partnership Executive asked for a review. The results come to the CSCP Executive.",
        "The Safeguarding Partnership Executive met. The CSCP Executive Group agreed.",
        "The Partnership has an Executive of three. Schools sit on the CSCP Executive.",
        "The Executive Partnership is made up of the partners.",
    ],
)
def test_an_executive_is_one(said: str) -> None:
    assert executives(said) == 1


@pytest.mark.parametrize(
    "said",
    [
        "The Partnership Executive Board meets quarterly, the CSCP Executive Group in May.",
        "The Dale Safeguarding Adults Board is another. The DSAB Executive met the CSCP Executive.",
    ],
)
def test_executives_of_other_kinds_or_owners_are_two(said: str) -> None:
    assert executives(said) > 1
