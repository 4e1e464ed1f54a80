"""Bodies named only in passing: what comes after goes on about whoever was told of before."""

import pytest
from sightline.tests.extract.told import reading, stated

TOLD_OF = (
    "The Audit Group looks at case files.",
    "The Audit Group, a sub-group of the Improvement Board, meets monthly.",
    "AUDIT GROUP\n\nThe group was formed in 2018 to look at case files.",
)
IN_PASSING = (
    "Cases are chosen with the Data Forum.",
    "Members of the Data Forum may attend.",
    "Like the Data Forum, the group meets in private.",
    "Figures come from the Data Forum.",
)
GOING_ON = {
    "It reports to the Strategic Partnership.": "Audit Group reportsTo Strategic Partnership",
    "Its chair is the Head of Law.": "Head of Law chairs Audit Group",
    "The chair is the Head of Law.": "Head of Law chairs Audit Group",
    "Members are the Head of Law and the Chief Nurse.": "Chief Nurse memberOf Audit Group",
    "\n\nMembership: Head of Law, Chief Nurse": "Chief Nurse memberOf Audit Group",
    "\n\nMembers:\n- Head of Law\n- Chief Nurse": "Chief Nurse memberOf Audit Group",
}


@pytest.mark.parametrize("told_of", TOLD_OF)
@pytest.mark.parametrize("passing", IN_PASSING)
@pytest.mark.parametrize("sentence", GOING_ON)
def test_it_is_not_the_body_named_in_passing(told_of: str, passing: str, sentence: str) -> None:
    found = stated(reading(f"{told_of} {passing} {sentence}"))
    assert GOING_ON[sentence] in found
    assert not {fact for fact in found if "Data Forum" in fact}


def test_a_sentence_that_begins_with_another_body_turns_to_that() -> None:
    found = stated(
        reading(
            "The Audit Group looks at case files. The Data Forum gives it figures. "
            "Its chair is the Head of Law."
        )
    )
    assert "Head of Law chairs Data Forum" in found
