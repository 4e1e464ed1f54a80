"""Bodies without a name that a named one has, or is: what is told of them is told of no other."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

LINES = (
    Predicate.CHAIRS,
    Predicate.REPORTS_TO,
    Predicate.ACCOUNTABLE_TO,
    Predicate.PART_OF,
)


@pytest.mark.parametrize("what", ["task group", "small working group", "multi-agency panel"])
@pytest.mark.parametrize(
    "has", ["has set up a", "agreed to establish a", "oversees a", "is supported by a"]
)
@pytest.mark.parametrize(
    "told",
    [
        "chaired by the Chief Nurse",
        ", led by the Chief Nurse, which met in May",
        "which is chaired by the Chief Nurse and reports to the Improvement Board",
        ", which is accountable to the Improvement Board",
        "reporting to the Improvement Board",
    ],
)
def test_what_is_told_of_a_body_that_another_has(has: str, what: str, told: str) -> None:
    said = f"The Executive Group {has} {what} {told}.".replace(" ,", ",")
    assert stated(reading(f"# Report\n\n{said}\n"), *LINES) == set()


@pytest.mark.parametrize(
    "said",
    [
        "The Executive Group is a multi-agency group chaired by the Chief Nurse.",
        "The Executive Group operates as a small board chaired by the Chief Nurse.",
        "The Executive Group, a joint board chaired by the Chief Nurse, meets in May.",
        "The Executive Group (a joint board chaired by the Chief Nurse) meets in May.",
        "It is overseen by the Executive Group, a joint board chaired by the Chief Nurse.",
    ],
)
def test_what_a_body_is_said_to_be_is_told_of_it(said: str) -> None:
    found = stated(reading(f"# Report\n\n{said}\n"), Predicate.CHAIRS)
    assert found == {"Chief Nurse chairs Executive Group"}
