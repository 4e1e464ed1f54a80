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
