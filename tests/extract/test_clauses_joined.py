"""Two clauses joined by "and": what the second tells is told of its own subject alone."""

import pytest
from sightline.tests.extract.told import reading, stated

FIRST = (
    "The Principal Social Worker reports to the Head of Care",
    "The Audit Group was set up by the Head of Care",
    "The Audit Group is chaired by the Head of Care",
    "Concerns are raised with the Head of Care",
)
SECOND = (
    ("the Chief Nurse chairs the Improvement Board", "chairs Improvement Board"),
    ("the Chief Nurse, Jo Bell, chairs the Improvement Board", "chairs Improvement Board"),
    ("the Chief Nurse reports to the Improvement Board", "reportsTo Improvement Board"),
    ("the Chief Nurse sits on the Improvement Board", "memberOf Improvement Board"),
)


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize(("second", "told"), SECOND)
def test_a_clause_has_its_own_subject(first: str, second: str, told: str) -> None:
    facts = stated(reading(f"{first}, and {second}."))
    assert f"Chief Nurse {told}" in facts
    assert f"Head of Care {told}" not in facts


@pytest.mark.parametrize("subject", ["The Head of Care and the Chief Nurse", "The Chief Nurse"])
def test_a_list_before_the_verb_is_all_of_the_subject(subject: str) -> None:
    facts = stated(reading(f"{subject} chair the Improvement Board."))
    posts = ("Head of Care", "Chief Nurse")
    assert {f"{p} chairs Improvement Board" for p in posts if p in subject} <= facts


def test_both_are_the_two_objects_of_a_sentence_with_a_subject_of_its_own() -> None:
    text = (
        "2.2 The Management Board is accountable to the Marlow Safety Partnership for crime and to "
        "the Marlow Safeguarding Children Partnership for the rest. The Chief Nurse sits on both."
    )
    seats = {fact for fact in stated(reading(text)) if "Chief Nurse memberOf" in fact}
    assert seats == {
        "Chief Nurse memberOf Marlow Safety Partnership",
        "Chief Nurse memberOf Marlow Safeguarding Children Partnership",
    }


def test_the_director_is_no_assistant_director() -> None:
    text = (
        "The director of children's services of Ashby Council is new, and so is the assistant "
        "director for care, Jo Bell. The Principal Social Worker reports to the director."
    )
    told = stated(reading(text))
    assert "Principal Social Worker reportsTo director of children's services" in told
