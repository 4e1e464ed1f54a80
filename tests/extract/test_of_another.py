"""Chairs, groups and staff that are another's than whoever is spoken of."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

OWN = "Larch Safeguarding Children Partnership\n\nArrangements 2024\n\n"
HEAD = "Larch Safeguarding Children Partnership"


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        ("The Independent Chair meets the partners.", {f"Independent Chair chairs {HEAD}"}),
        ("Una Kerr had been the Independent Chair until May.", set()),
    ],
)
def test_a_chair_of_before_chairs_nothing_now(said: str, facts: set[str]) -> None:
    assert stated(reading(OWN + said + "\n"), Predicate.CHAIRS) == facts


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        ("The CDOP Sub-Group meets monthly.", {f"CDOP Sub-Group partOf {HEAD}"}),
        ("The CDOP Sub-Group is shared, and it is not a sub-group of the Partnership.", set()),
        ("The CDOP Sub-Group meets and is no longer part of the Partnership.", set()),
    ],
)
def test_what_is_said_to_be_no_sub_group_is_none(said: str, facts: set[str]) -> None:
    assert stated(reading(OWN + said + "\n"), Predicate.PART_OF) == facts


def test_a_board_that_was_shown_an_annual_report_is_no_part_of_whose_it_is() -> None:
    told = (
        "Issue - meetings\n\nLSAB Annual Report 2021-22\n\nMeeting: 22/02/2022 - Executive Board "
        "(Item 106)\n\nMinutes:\n\nThe Board received the report of the Larch Safeguarding Adults "
        "Board (LSAB).\n\nRESOLVED: That the report be noted.\n"
    )
    assert not stated(reading(told), Predicate.PART_OF)


def test_each_of_groups_without_names_is_none_of_those_named_above() -> None:
    told = (
        "Beneath the Recovery Board are three groups, namely the Larch Panel; care; and staff. "
        "Each is led by an Assistant Director.\n"
    )
    assert not stated(reading(told), Predicate.CHAIRS)


def test_no_board_has_a_chief_executive() -> None:
    told = "The Larch Board met the Trust and wrote to its Chief Executive."
    assert not stated(reading(told), Predicate.POST_IN)


def test_letters_in_brackets_of_common_nouns_are_no_agency() -> None:
    told = "The Larch Board will commission serious adult reviews (SARs) for some.\n"
    assert not stated(reading(told), Predicate.COMMISSIONS)


def test_a_new_group_that_another_set_up_is_the_one_of_its_section() -> None:
    told = (
        "Larch Safeguarding Children Partnership Annual Report 2022-23\n\nThe Executive Group "
        "meets six times.\n\nAudit Group\n\nThis new group was established by the Executive "
        "Group in May. It has replaced the Data Group. Una Kerr (Head of Law) is chair.\n"
    )
    found = stated(reading(told), Predicate.REPLACES, Predicate.CHAIRS, Predicate.ESTABLISHES)
    assert found == {
        "Executive Group establishes Audit Group",
        "Audit Group replaces Data Group",
        "Una Kerr chairs Audit Group",
    }


CONSTITUTION = """Part 3 - Responsibility for Functions          Larch City Council Constitution

SECTION 3C:  COMMITTEES AND PANELS

3C.6   LEARNING SCRUTINY PANEL

1.     Functions

1.1    The Learning Scrutiny Panel shall scrutinise education.

3C.7   CORPORATE PARENTING BOARD

Terms of Reference

1. To champion children in care.

2. To receive once a year –
       (a) the annual report of the Fostering Service

3. To report to the Cabinet every six months.
"""


def test_what_a_section_of_a_constitution_receives_goes_to_its_own_board() -> None:
    assert stated(reading(CONSTITUTION), Predicate.REPORTS_TO) == {
        "Fostering Service reportsTo Corporate Parenting Board",
        "Corporate Parenting Board reportsTo Cabinet",
    }


LEADS = """Larch Safeguarding Children Partnership

Multi-Agency Safeguarding Arrangements 2024

Our Lead Safeguarding Partners

The Lead Safeguarding Partners (LSPs) for Larch are:

- Una Kerr, Chief Executive, Larch County Council
- Bo Lind, Chief Constable, Larch Police

The LSPs meet twice a year.
"""


def test_those_listed_as_lead_partners_are_the_members_of_these() -> None:
    assert stated(reading(LEADS), Predicate.MEMBER_OF) == {
        "Una Kerr memberOf Lead Safeguarding Partners",
        "Bo Lind memberOf Lead Safeguarding Partners",
    }


def test_who_may_not_sit_on_a_panel_is_not_its_member() -> None:
    told = (
        "Larch City Council Constitution\n\nLearning Scrutiny Panel\n\n2. Membership\n\n"
        "2.1 No member of the Cabinet, and no Cabinet Adviser, may sit on the Panel.\n\n"
        "2.2 Head of Law.\n"
    )
    assert "Cabinet Adviser memberOf Learning Scrutiny Panel" not in stated(reading(told))


@pytest.mark.parametrize(
    "said",
    [
        "Concerns are logged and are sent on by Larch Police, to the Larch MASH.",
        "Those made by Larch Police to the Larch MASH are late.",
    ],
)
def test_cases_that_go_to_a_hub_are_referred(said: str) -> None:
    assert stated(reading(OWN + said + "\n")) == {"Larch Police refersTo Larch MASH"}


def test_a_portfolio_names_no_place_of_work() -> None:
    told = (
        "Health and Wellbeing Board\n\nTerms of Reference\n\nMembership\n\n"
        "Executive Member for Care – Children's Services\nHead of Law, Larch Council\n\n"
        "Children's Services is run by Larch Council.\n"
    )
    found = stated(reading(told), Predicate.POST_IN)
    assert found == {"Head of Law postIn Larch Council"}


def test_sub_groups_that_report_are_not_those_who_lead_them() -> None:
    told = (
        "Larch Safeguarding Children Partnership\n\nMulti-Agency Safeguarding Arrangements 2024\n\n"
        "The Lead Safeguarding Partners (LSPs) meet twice a year. The LSPs are a group of the "
        "Larch Safeguarding Children Partnership.\n\nThe Audit Sub-Group and the Case Review "
        "Sub-Group are chaired by Una Kerr.\n\nSub-groups\n\nAll sub-groups report to the "
        "Executive Board.\n"
    )
    found = stated(reading(told), Predicate.REPORTS_TO)
    assert "Lead Safeguarding Partners reportsTo Executive Board" not in found
    assert "Audit Sub-Group reportsTo Executive Board" in found


def test_a_report_of_the_partnership_of_a_place_is_not_its_councils() -> None:
    told = (
        "Larch City Council\n\nChildren's Scrutiny Committee\n\n7 November 2023\n\n"
        "Report of the Head of Law\n\n4. The annual report of the Larch City Council partnership "
        "is at Annex A.\n"
    )
    assert "Larch City Council reportsTo" not in " ".join(
        stated(reading(told), Predicate.REPORTS_TO)
    )
