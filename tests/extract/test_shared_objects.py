"""Verbs joined by "and" that share the name after the last of them, with commas or without."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Ashby Safeguarding Children Partnership\n\nAnnual report\n\n"
FIRST = {
    "is part of": Predicate.PART_OF,
    "is accountable to": Predicate.ACCOUNTABLE_TO,
    "is overseen by": Predicate.ACCOUNTABLE_TO,
}


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize(
    "parted", [" and reports to ", ", and reports to, ", " and reports directly to "]
)
@pytest.mark.parametrize("subject", ["The Audit Group", "The Audit Group, which"])
def test_both_verbs_are_told_of_the_name(first: str, parted: str, subject: str) -> None:
    end = ", meets monthly." if subject.endswith("which") else "."
    found = stated(reading(f"{HEAD}{subject} {first}{parted}the Delivery Group{end}\n"))
    assert {
        f"Audit Group {FIRST[first]} Delivery Group",
        "Audit Group reportsTo Delivery Group",
    } <= found


@pytest.mark.parametrize("first", ["sits on", "attends", "is a member of"])
def test_who_sits_there_may_report_there(first: str) -> None:
    found = stated(
        reading(f"{HEAD}The Director of Housing {first} and reports to the Audit Group.\n")
    )
    assert {
        "Director of Housing memberOf Audit Group",
        "Director of Housing reportsTo Audit Group",
    } <= found


@pytest.mark.parametrize(
    "sentence",
    [
        "The Audit Group does not sit on or report to the Delivery Group.",
        "The Audit Group is not part of and does not report to the Delivery Group.",
        "Ashby Police leads and members of the Delivery Group met.",
    ],
)
def test_what_is_denied_or_no_verb_tells_nothing(sentence: str) -> None:
    found = stated(reading(f"{HEAD}{sentence}\n"))
    assert not any("Audit Group" in f or "Police" in f for f in found)


@pytest.mark.parametrize(
    "named", ["MASH agencies are", "core MASH agencies include", "MASH partners are:"]
)
def test_the_agencies_of_a_hub_are_its_members(named: str) -> None:
    listed = "\n\n• Ashby County Council (Adults and Children)\n• Ashby Police\n"
    plain = " Ashby County Council and Ashby Police.\n"
    for after in (listed, plain) if named.endswith(":") else (plain,):
        found = stated(reading(f"{HEAD}The seven {named}{after}"))
        assert {"Ashby County Council memberOf MASH", "Ashby Police memberOf MASH"} <= found


def test_a_board_in_a_list_of_chairs_does_not_chair_the_next() -> None:
    text = (
        f"{HEAD}The independent chairs of the ASCB and the ASAB, the chair of the Health and Care "
        "Board, the Director of Housing and the Leader of Ashby Council have agreed to it.\n"
    )
    assert not any("chairs Health" in fact for fact in stated(reading(text)))
