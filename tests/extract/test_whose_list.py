"""Whose list a table, a list or a label is, where a paper tells of several bodies."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

REPORT = (
    "Marlshire County Council\n\n# Children's Scrutiny Committee\n\n14 October 2022\n\n"
    "Report of the Director of Children's Services\n\n"
)


def seats(text: str) -> set[str]:
    """Return who is said to sit where, and who leads what."""
    leads = (Predicate.MEMBER_OF, Predicate.CHAIRS, Predicate.VICE_CHAIRS)
    return stated(reading(REPORT + text), *leads)


def test_a_table_of_members_is_of_whom_the_sentence_above_it_tells() -> None:
    found = seats(
        "## 4. The Marlshire Safeguarding Children Partnership\n\n"
        "The Partnership is led by an Executive Group which meets six times a year. Membership is "
        "set out below.\n\n"
        "|Name|Role|Organisation|\n|---|---|---|\n"
        "|Helen Marsh (Chair)|Chief Executive|Marlshire County Council|\n"
        "|Liam Poole|Chief Constable|Marlshire Police|\n"
    )
    assert found == {
        "Helen Marsh memberOf Executive Group",
        "Helen Marsh chairs Executive Group",
        "Liam Poole memberOf Executive Group",
    }


def test_a_chair_told_right_below_a_heading_is_that_of_the_body_it_names() -> None:
    found = seats(
        "# PART B - ADULTS SELECT COMMITTEE: WORK PROGRAMME\n\n"
        "Chair: Councillor Helen Marsh           Vice-Chair: Councillor Liam Poole\n"
    )
    assert {
        "Helen Marsh chairs Adults Select Committee",
        "Liam Poole viceChairs Adults Select Committee",
    } <= found
    assert not any("Children's" in fact for fact in found)


@pytest.mark.parametrize(
    "table",
    [
        "Set up by:     the Cabinet\nMembers:       Helen Marsh; Liam Poole\n",
        "|Name|Role|\n|---|---|\n|Helen Marsh|Head of Law|\n",
    ],
)
def test_a_line_that_names_a_group_heads_the_table_below_it(table: str) -> None:
    found = seats(
        "The Partnership has two sub-groups.\n\nElective Home Education Task and Finish Group\n\n"
        f"{table}"
    )
    assert "Helen Marsh memberOf Elective Home Education Task and Finish Group" in found


def test_a_label_in_a_paragraph_is_of_the_body_before_it_and_of_no_list_further_up() -> None:
    found = seats(
        "Below the Executive is the Delivery Group. Its members are:\n\n"
        "Jill Starr, Head of Law\nMax Boon, Head of Housing\n\n"
        "The Marlshire Safeguarding Children Partnership has other groups. The Learning Group "
        "considers reviews and audits. Chair: Hannah Quill.\n"
    )
    assert {
        "Jill Starr memberOf Delivery Group",
        "Hannah Quill chairs Learning Group",
    } <= found
    assert "Hannah Quill memberOf Delivery Group" not in found
