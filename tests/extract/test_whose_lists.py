"""Lists and lines of governance papers: whose they are, and what in them is no name."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

SEATS = """Membership and structure

The members are:

• The Chief Constable
• The Director of Public Health

The work of the Board is supported by several subgroups:

• The Action and Training Panel (Statutory)
• The Case Review Panel (Statutory)
• The Communication Group
"""
SIGNED = """Joint Protocol between the Ashby Health and Wellbeing Board and the Ashby Adults Board

| Name | Designation | {header} |
| --- | --- | --- |
| Jo Bell | Independent Chair, Ashby Adults Board | |
| Sam Fox | Chief Executive, Ashby County Council | |

This protocol sets out how the two boards work together.
"""
FORM = """Audit Committee

25 September 2025

Report Author

Jo Bell, Deputy Chief Executive

{label}

{answer}

Consultation Undertaken

Yes
"""


def test_a_group_that_is_one_of_a_list_is_not_whose_page_it_is() -> None:
    found = reading(SEATS)
    assert {e.name for e in found.entities if e.type is EntityType.GROUP} == {
        "Action and Training Panel",
        "Case Review Panel",
        "Communication Group",
    }
    assert not stated(found, Predicate.MEMBER_OF, Predicate.PART_OF)


@pytest.mark.parametrize(("header", "seated"), [("Signature", False), ("Telephone", True)])
def test_who_signs_a_protocol_sits_on_neither_board_by_that(header: str, *, seated: bool) -> None:
    found = stated(reading(SIGNED.format(header=header)))
    assert ("Sam Fox memberOf Ashby Health and Wellbeing Board" in found) is seated
    assert {"Sam Fox holdsPost Chief Executive", "Jo Bell chairs Ashby Adults Board"} <= found


@pytest.mark.parametrize("label", ["Exemption Reason", "Urgency Rationale", "Wards Affected"])
@pytest.mark.parametrize("answer", ["N/A", "No", "None", "All Wards"])
def test_labels_of_a_form_below_its_author_name_nobody(label: str, answer: str) -> None:
    found = reading(FORM.format(label=label, answer=answer))
    assert [e.name for e in found.entities if e.type is EntityType.PERSON] == ["Jo Bell"]


@pytest.mark.parametrize(
    "name",
    ["Children, Families and Learning Scrutiny", "Adult Social Care and Health Scrutiny"],
)
def test_a_scrutiny_committee_may_be_a_line_above_the_date(name: str) -> None:
    text = (
        f"{name}\n\n7 November 2023\n\nReport of the Director of Housing\n\n1. It is about homes.\n"
    )
    assert stated(reading(text)) == {f"Director of Housing reportsTo {name}"}


def test_scrutiny_in_another_line_is_no_committee() -> None:
    text = (
        "Notes on Health Scrutiny\n\nReport of the Director of Housing\n\n1. It is about homes.\n"
    )
    assert EntityType.COMMITTEE not in {e.type for e in reading(text).entities}


@pytest.mark.parametrize(
    "label", ["Independent Chair: ", "Independent Chair\n", "INDEPENDENT CHAIR: "]
)
def test_who_stands_beside_the_label_of_the_independent_chair_holds_that_post(label: str) -> None:
    found = stated(reading(f"Ashby Safeguarding Children Partnership\n\n{label}Jo Bell\n"))
    assert "Jo Bell chairs Ashby Safeguarding Children Partnership" in found
    assert any(f.casefold() == "jo bell holdspost independent chair" for f in found)


def test_who_is_named_further_down_does_not_hold_it() -> None:
    text = (
        "Ashby Safeguarding Children Partnership\n\nIndependent Chair: Jo Bell\n\n"
        "Al Dee (Ashby Police) served as Vice Chair.\n"
    )
    assert "Al Dee holdsPost Independent Chair" not in stated(reading(text))


@pytest.mark.parametrize(
    "told", ["The Ofsted inspection was published in June.", "Since the Ofsted inspection it met."]
)
def test_an_improvement_board_is_not_what_was_inspected(told: str) -> None:
    text = (
        "Improvement Board\n\nMinutes:\n\nThe Scrutiny Board considered progress reported to "
        f"the Housing Improvement Board on 14 June 2017.\n\n{told}\n"
    )
    assert not stated(reading(text), Predicate.INSPECTED_BY)
