"""Who is meant where a sentence names several, or points to one of them."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

FRONT = """# Marlshire Safeguarding Children Partnership

## How safeguarding is governed

"""
CHAIRS, REPORTS, MEMBER = Predicate.CHAIRS, Predicate.REPORTS_TO, Predicate.MEMBER_OF


def test_it_in_a_second_clause_is_not_who_acts_there() -> None:
    text = (
        f"{FRONT}The Executive Board meets monthly. It is chaired by Jo Marsh, and the Audit Group "
        "reports to it.\n"
    )
    assert stated(reading(text), REPORTS) == {"Audit Group reportsTo Executive Board"}


def test_a_name_after_a_semicolon_begins_a_clause_whatever_a_bracket_says_of_it() -> None:
    text = (
        f"{FRONT}The Audit Group (chair: Jo Marsh) reports to the Executive Board; the Case Panel "
        "(chair: Omar Dux) reports to the Audit Group.\n"
    )
    assert stated(reading(text), REPORTS) == {
        "Audit Group reportsTo Executive Board",
        "Case Panel reportsTo Audit Group",
    }


def test_members_end_where_it_goes_on() -> None:
    text = (
        f"{FRONT}The Executive Board was set up in May. Its members are Marlshire Police and "
        "Marlshire Council; it meets monthly.\n"
    )
    assert stated(reading(text), MEMBER) >= {
        "Marlshire Police memberOf Executive Board",
        "Marlshire Council memberOf Executive Board",
    }


def test_a_body_gives_a_report_to_the_one_it_answers_to() -> None:
    text = (
        f"{FRONT}The Executive Board is accountable to the Leadership Board and provides it with a "
        "quarterly report.\n"
    )
    assert stated(reading(text), REPORTS) == {"Executive Board reportsTo Leadership Board"}


def test_a_group_that_a_body_has_is_gone_on_about() -> None:
    text = (
        f"{FRONT}The Safeguarding Board has an Executive Group, which meets between its meetings. "
        "It is chaired by the Chief Nurse.\n"
    )
    assert stated(reading(text), CHAIRS) == {"Chief Nurse chairs Executive Group"}


def test_a_relative_clause_in_brackets_is_about_the_last_name() -> None:
    text = (
        f"{FRONT}The members are Marlshire Council and NHS Marlshire Integrated Care Board (which "
        "took over from Marlshire Clinical Commissioning Group in 2022).\n"
    )
    found = stated(reading(text), Predicate.REPLACES)
    assert found == {
        "NHS Marlshire Integrated Care Board replaces Marlshire Clinical Commissioning Group"
    }


def test_one_organisation_is_represented_on_two_bodies_by_two_people() -> None:
    text = (
        f"{FRONT}Marlshire Police is represented on the Safeguarding Board by Jo Marsh and on the "
        "Executive Group by Omar Dux.\n"
    )
    assert stated(reading(text), MEMBER, Predicate.REPRESENTS) >= {
        "Jo Marsh memberOf Safeguarding Board",
        "Omar Dux memberOf Executive Group",
        "Jo Marsh represents Marlshire Police",
        "Omar Dux represents Marlshire Police",
    }
    assert "Omar Dux memberOf Safeguarding Board" not in stated(reading(text), MEMBER)


def test_a_group_may_have_what_it_looks_at_between_its_name_and_who_leads_it() -> None:
    text = f"{FRONT}There is a Task and Finish Group on self-neglect, led by the Head of Housing.\n"
    assert stated(reading(text), CHAIRS) == {"Head of Housing chairs Task and Finish Group"}


def test_a_sentence_may_end_with_a_letter() -> None:
    text = (
        f"{FRONT}The Partnership commissioned Jo Marsh to review the case of Child F. The Audit "
        "Group reports to the Executive Board.\n"
    )
    found = reading(text)
    quotes = [e.quote for f in found.facts for e in f.evidence if f.predicate is REPORTS]
    assert quotes == ["Audit Group reports to the Executive Board"]


def test_who_chairs_a_group_that_was_announced_is_no_group() -> None:
    text = f"""{FRONT}Two groups report to the Board:

Steering Group - oversees the panels. Chair: Detective Chief Inspector, Marlshire Police.

Case Group - meets weekly. Chair: Named Nurse, Marlshire Hospitals NHS Trust.
"""
    found = reading(text)
    groups = {e.name for e in found.entities if e.type is EntityType.GROUP}
    assert groups == {"Steering Group", "Case Group"}
    assert stated(found, CHAIRS) == {
        "Detective Chief Inspector chairs Steering Group",
        "Named Nurse chairs Case Group",
    }


def test_reviews_that_are_commissioned_are_no_organisation() -> None:
    text = f"{FRONT}The Audit Group commissions Domestic Homicide Reviews for the Partnership.\n"
    assert not stated(reading(text), Predicate.COMMISSIONS)


def test_where_an_officer_is_based_is_no_part_of_a_team() -> None:
    text = (
        f"{FRONT}The Board Manager is employed by Marlshire Council, is based in the Community "
        "Safety Team and attends the Audit Group.\n"
    )
    assert not stated(reading(text), Predicate.PART_OF)


def test_the_one_annual_report_that_a_paper_speaks_of_is_meant_throughout() -> None:
    text = """MARLSHIRE COUNCIL

Children's Scrutiny Committee

Report title: Marlshire Safeguarding Children Partnership Annual Report 2023/24

Report of: Director of Children's Services

1. Purpose

1.1 To tell members of the work of the year.

2. Reporting

2.1 The annual report has been considered by the Health and Wellbeing Board.
"""
    assert (
        "Marlshire Safeguarding Children Partnership reportsTo Health and Wellbeing Board"
        in stated(reading(text), REPORTS)
    )


@pytest.mark.parametrize(
    "lead",
    [
        "The following agencies are co-located within the Marlshire MASH:",
        "The following partners are represented in the Marlshire MASH:",
        "Partner agencies in the Marlshire MASH include:",
    ],
)
def test_agencies_of_a_hub_are_listed_below_what_leads_into_them(lead: str) -> None:
    text = f"{FRONT}{lead}\n\n- Marlshire Police\n- Marlshire Hospitals NHS Trust\n"
    assert stated(reading(text), MEMBER) >= {
        "Marlshire Police memberOf Marlshire MASH",
        "Marlshire Hospitals NHS Trust memberOf Marlshire MASH",
    }


def test_signatories_of_a_paper_are_no_members() -> None:
    text = """# Marlshire Multi-Agency Safeguarding Hub

Operating protocol

The Marlshire MASH takes contacts.

## Signatories

| Name | Post | Organisation |
|---|---|---|
| Amanda Kerr | Chief Nurse | Marlshire Hospitals NHS Trust |
"""
    found = reading(text)
    assert not stated(found, MEMBER)
    assert stated(found, Predicate.HOLDS_POST) == {"Amanda Kerr holdsPost Chief Nurse"}
