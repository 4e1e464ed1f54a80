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


@pytest.mark.parametrize(
    "told",
    [
        "with the substitution of Councillor Frost for Councillor Dunn",
        "with substitution of Cllr Frost in place of Cllr Dunn",
        "with Councillor Frost substituting for Councillor Dunn",
    ],
)
def test_who_sat_for_whom_is_told_beside_apologies(told: str) -> None:
    found = reading(
        "Children's Scrutiny Committee\nMinutes of the meeting held on 4 June 2014\n"
        "Present: Councillor Tarrant (Chair), Councillor Frost and Councillor Gowland\n"
        f"Apologies for absence were received from Councillors Marsh and Dunn, {told}.\n"
    )
    assert stated(found, Predicate.SUBSTITUTED_FOR) == {"Frost substitutedFor Dunn"}
    assert stated(found, Predicate.SENT_APOLOGIES) == {
        "Marsh sentApologies 2014-06-04",
        "Dunn sentApologies 2014-06-04",
    }


@pytest.mark.parametrize("between", [" (PD)", " (PD) ", " / PD / ", " (PD) / "])
def test_initials_beside_a_name_are_no_part_of_the_title(between: str) -> None:
    found = reading(
        "Ashby Safeguarding Adults Board\nMinutes of the meeting held on 4 June 2014\nPresent:\n"
        "Helen Marsh (HM) Head of Adult Care, Ashby Council\n"
        f"Peter Dunn{between}District Commander, Marlshire Police\n"
    )
    assert "Peter Dunn holdsPost District Commander" in stated(found)
    assert "Peter Dunn represents Marlshire Police" in stated(found)


def test_initials_after_a_title_are_of_whom_they_stand_beside() -> None:
    found = reading(
        "Ashby Safeguarding Adults Board\nMinutes of the meeting held on 4 June 2014\nPresent:\n"
        "Cllr Helen Marsh (Cllr HM) / Deputy Cabinet Member for Adults\n"
        "Peter Dunn (PD) / District Commander, Marlshire Police\n"
    )
    people = {e.name for e in found.entities if e.type is EntityType.PERSON}
    assert people == {"Helen Marsh", "Peter Dunn"}
    assert "Helen Marsh holdsPost Deputy Cabinet Member for Adults" in stated(found)


@pytest.mark.parametrize("label", ["School Forum Members", "Forum Members", "Members"])
def test_members_right_below_present_were_there(label: str) -> None:
    minutes = (
        "Ashby Schools Forum\n\nMinutes of the meeting held on 5 December 2019\n\nPresent\n\n"
        f"{label}\n\nCllr Nick Hardy\n\nSue Ash\n\nOfficers\n\nKaren Brand\n"
    )
    assert stated(reading(minutes), Predicate.ATTENDED, Predicate.MEMBER_OF) == {
        "Nick Hardy attended 2019-12-05",
        "Nick Hardy memberOf Ashby Schools Forum",
        "Sue Ash attended 2019-12-05",
        "Sue Ash memberOf Ashby Schools Forum",
        "Karen Brand attended 2019-12-05",
    }
