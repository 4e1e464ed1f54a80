"""What a sitting is called, and what heads the lists of those who were there."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import names, reading, stated

LISTED = (
    "Helen Marsh (HM) / Independent Chair\nPeter Dunn (PD) / District Commander, Ashby Police\n"
)


@pytest.mark.parametrize(
    "sitting",
    [
        "General Meeting",
        "Executive Meeting",
        "Business Meeting",
        "Bi-Monthly Meeting",
        "ANNUAL GENERAL MEETING",
        "Formal Business Meeting",
    ],
)
def test_what_a_sitting_is_called_names_no_body(sitting: str) -> None:
    board = "Ashby Safeguarding Adults Board"
    found = reading(f"{board}\n{sitting}\n30 September 2013\nAttendees:\n{LISTED}")
    assert stated(found, Predicate.MEMBER_OF) >= {
        f"Helen Marsh memberOf {board}",
        f"Peter Dunn memberOf {board}",
    }
    assert not any(e.type is EntityType.GROUP for e in found.entities)


@pytest.mark.parametrize("sitting", ["Vulnerable Adults Meeting", "Risk Management Meeting"])
def test_a_meeting_with_a_subject_is_a_group(sitting: str) -> None:
    found = reading(f"{sitting}\n30 September 2013\nAttendees:\n{LISTED}")
    assert sitting in names(found).values() or sitting in {e.name for e in found.entities}


@pytest.mark.parametrize(
    "label",
    [
        "Children's Trust Members Present",
        "CHILDREN’S TRUST BOARD MEMBERS PRESENT:",
        "LSCB Members in Attendance",
        "Health and Wellbeing Board members present:",
        "Corporate Parenting Panel Members present",
        "The Partnership's members present",
    ],
)
def test_members_of_a_body_named_are_listed_as_present(label: str) -> None:
    found = reading(
        "Ashby Children's Trust Board\nThursday 9th December 2010\n"
        f"{label}\nCllr Helen Marsh (Chair), Cabinet Member for Children, Ashby Council\n"
        "Peter Dunn, District Commander, Marlshire Police\nIn Attendance\nRuth Okoro, Catalyst\n"
    )
    board = "Ashby Children's Trust Board"
    assert stated(found, Predicate.MEMBER_OF) == {
        f"Helen Marsh memberOf {board}",
        f"Peter Dunn memberOf {board}",
    }
    assert "Ruth Okoro attended 2010-12-09" in stated(found)


@pytest.mark.parametrize(
    "label", ["Executive Board Members present", "Other panel members present"]
)
def test_members_of_another_body_are_none(label: str) -> None:
    found = reading(
        "Ashby Scrutiny Committee\nMinutes of the meeting held on 9 December 2010\n"
        f"Present: Councillor A Vale (Chair), Councillor B Moss\n{label}: Councillor C Orr\n"
    )
    assert "C Orr memberOf Ashby Scrutiny Committee" not in stated(found)
