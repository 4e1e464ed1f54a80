"""The chairs of the sub-groups, who sit together on a body of their own or on the Executive."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "# Marl Safeguarding Children Partnership\n\nAnnual report 2023-24\n\n## Sub-groups\n\n"
TOLD = """The Audit Group is chaired by Neil Pask, Head of Quality.

The Training Group is chaired by the Head of Learning.
"""
LISTED = """The Partnership has two sub-groups:

- Audit Group (chair: Neil Pask)
- Training Group (chair: the Head of Learning)
"""
COLUMNS = """| Sub-group | Chair |
|---|---|
| Audit Group | Neil Pask |
| Training Group | Head of Learning |
"""
FORMED_ANEW = """The former Policy Sub-Group closed in May.

### Audit Group

Chair: Neil Pask

### Training Group

Chair: the Head of Learning
"""
BOTH = {"Neil Pask memberOf Executive Group", "Head of Learning memberOf Executive Group"}


def seats(chairs: str, further: str) -> set[str]:
    text = f"{HEAD}{chairs}\n## How we are run\n\n{further} It meets every two months.\n"
    found = stated(reading(text), Predicate.MEMBER_OF)
    return {fact for fact in found if fact.endswith("memberOf Executive Group")}


@pytest.mark.parametrize("chairs", [TOLD, LISTED, COLUMNS, FORMED_ANEW])
def test_chairs_are_known_wherever_they_are_told(chairs: str) -> None:
    assert seats(chairs, "The Executive Group brings together the sub-group chairs.") == BOTH


@pytest.mark.parametrize(
    "further",
    [
        "The Executive Group is made up of the chairs of all the sub-groups.",
        "The chairs of the two sub-groups meet quarterly as the Executive Group.",
        "The sub-group chairs sit on the Executive Group.",
        "The chair of each sub-group is a member of the Executive Group.",
        "Each sub-group chair has a seat on the Executive Group.",
        "The Executive Group's members include the chairs of each of the sub-groups.",
    ],
)
def test_chairs_of_sub_groups_sit_together(further: str) -> None:
    assert seats(TOLD, further) == BOTH


def test_chairs_of_sub_groups_sit_beside_others() -> None:
    further = "The Executive Group comprises the chairs of all the sub-groups and the Lead Nurse."
    assert seats(TOLD, further) == BOTH | {"Lead Nurse memberOf Executive Group"}


@pytest.mark.parametrize(
    "further",
    [
        "The chairs of the sub-groups report to the Executive Group.",
        "The chairs of the sub-groups are appointed by the Executive Group.",
        "The Executive Group is supported by the sub-group chairs.",
    ],
)
def test_chairs_of_sub_groups_are_not_seated_by_what_else_is_told(further: str) -> None:
    assert not seats(TOLD, further)


@pytest.mark.parametrize(
    "further",
    [
        "Each sub-group is led by a chair who sits on the Executive Group.",
        "Each sub-group has its own chair, who is a member of the Executive Group.",
        "Delivery is for the sub-groups. Each has a chair who will sit on the Executive Group.",
    ],
)
def test_what_is_told_of_the_chair_of_each_is_told_of_all(further: str) -> None:
    assert seats(TOLD, further) == BOTH


def test_a_chair_who_does_not_sit_there_is_no_member() -> None:
    assert not seats(TOLD, "Each sub-group has a chair who does not sit on the Executive Group.")
