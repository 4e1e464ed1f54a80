"""Who chairs, where several are named together, and where the verb is said only once."""

from itertools import permutations

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"


def chairs(sentence: str) -> set[str]:
    return stated(reading(f"{HEAD}{sentence}\n"), Predicate.CHAIRS)


@pytest.mark.parametrize(
    ("leaders", "chairing"),
    [
        ("the Chief Nurse and Rowan Police", {"Chief Nurse", "Rowan Police"}),
        ("Rowan Police and the Chief Nurse", {"Chief Nurse", "Rowan Police"}),
        ("Rowan Police, Rowan Council and the Chief Nurse",
         {"Chief Nurse", "Rowan Police", "Rowan Council"}),
        ("Jane Bell, Rowan Council and Alan Dee, Rowan Police", {"Jane Bell", "Alan Dee"}),
        ("Superintendent Jane Bell (Rowan Police) and Alan Dee (Rowan Council)",
         {"Jane Bell", "Alan Dee"}),
        ("Rowan Police, Superintendent Jane Bell", {"Jane Bell"}),
    ],
)  # fmt: skip
def test_an_organisation_chairs_beside_a_post_but_not_as_its_place(
    leaders: str, chairing: set[str]
) -> None:
    found = chairs(f"The Audit Group is co-chaired by {leaders}.")
    assert found == {f"{leader} chairs Audit Group" for leader in chairing}


LEADERS = ("Rowan Police", "the Chief Nurse", "Jane Bell")


@pytest.mark.parametrize(("first", "second"), list(permutations(LEADERS, 2)))
@pytest.mark.parametrize(
    "told",
    [
        "The Audit Group is chaired by {} and the Data Group by {}.",
        "The Audit Group is led by {} and the Data Group by {}.",
        "{} chairs the Audit Group and {} the Data Group.",
    ],
)
def test_a_verb_said_once_is_true_of_both(told: str, first: str, second: str) -> None:
    sentence = told.format(first, second)
    groups = zip((first, second), ("Audit Group", "Data Group"), strict=True)
    assert chairs(sentence[0].upper() + sentence[1:]) == {
        f"{leader.removeprefix('the ')} chairs {group}" for leader, group in groups
    }


def test_what_another_reports_to_is_not_reported_to_by_the_first() -> None:
    told = "The Audit Group reports to the Delivery Group and the Data Group to our own board."
    found = stated(reading(f"{HEAD}{told}\n"), Predicate.REPORTS_TO)
    assert found == {"Audit Group reportsTo Delivery Group"}
