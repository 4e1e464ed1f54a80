"""Bodies whose names have no head noun, or one that is less common."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = (
    "Holt Safeguarding Children Partnership\n\nAnnual report\n\nHolt Council, Marlshire Police and "
    "the Executive Group took part. The Audit Panel met.\n\n"
)


@pytest.mark.parametrize(
    "name",
    [
        "Safer Holt",
        "Children's Scrutiny",
        "Overview and Scrutiny",
        "Overview and Scrutiny children's committee",
        "Access to Resources Panel",
        "Agenda Planning Group",
        "Constitution Working Party",
        "Behaviour and Attendance Collaborative",
    ],
)
def test_a_body_has_a_whole_name(name: str) -> None:
    told = stated(reading(f"{HEAD}The Audit Panel reports to the {name} each autumn.\n"))
    assert f"Audit Panel reportsTo {name}" in told


@pytest.mark.parametrize(
    "said",
    [
        "Safer Sleep training reports to the Audit Panel.",
        "The work is done by Children's Scrutiny Officers.",
        "The matter was sent to the Overview and Scrutiny function.",
        "Safer Holt Partnership met.",
    ],
)
def test_what_goes_on_is_no_such_body(said: str) -> None:
    found = {e.name for e in reading(f"{HEAD}{said}\n").entities}
    assert found.isdisjoint(
        {"Safer Sleep", "Children's Scrutiny", "Overview and Scrutiny", "Safer Holt"}
    )


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Beneath it a group called PEARL meets and is chaired by Marlshire Police.", "PEARL"),
        ("An operational panel called Beacon is chaired by Marlshire Police.", "Beacon"),
    ],
)
def test_a_group_is_introduced_by_what_it_is_called(said: str, name: str) -> None:
    assert f"Marlshire Police chairs {name}" in stated(reading(f"{HEAD}{said}\n"))


@pytest.mark.parametrize(
    "said",
    [
        "There are three sub groups of the HSCP - Training, Policy & Procedures, and Audit Panel.",
        "The Board moved to two sub-groups, these being Workforce, and Policy & Procedures.",
    ],
)
def test_lists_announce_groups_in_more_ways(said: str) -> None:
    text = HEAD.replace("Partnership\n", "Partnership (HSCP)\n")
    assert "Policy & Procedures" in {e.name for e in reading(f"{text}{said}\n").entities}
