"""Whose "our partnership" is, and what capitals beside a verb of replacing or seating are not."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

OWN = "Ashmoor Safeguarding Children Partnership"
HEAD = f"{OWN} (ASCP)\n\nAbout us\n\n"


@pytest.mark.parametrize(
    "page",
    [
        "Our Lead Safeguarding Partners guide our partnership. The Ashmoor and Dale Forum met.",
        "Our Lead Safeguarding Partners lead the work. The Schools Forum met in May.",
        "Our partnership grows. Our Executive Group meets monthly. The Schools Forum met in May.",
    ],
)
def test_a_forum_named_by_the_way_owns_nothing(page: str) -> None:
    assert not stated(reading(f"{page}\n"), Predicate.PART_OF)


def test_our_groups_are_those_of_the_partnership_that_is_named() -> None:
    page = (
        "Our partnership grows. Our Audit Group helps the Dale Safeguarding Children Partnership."
    )
    assert stated(reading(f"{page}\n"), Predicate.PART_OF) == {
        "Audit Group partOf Dale Safeguarding Children Partnership"
    }


@pytest.mark.parametrize(
    ("told", "facts"),
    [
        ("The Children and Social Work Act 2017 replaces LSCBs.", set()),
        ("The ASCP replaces the former Fenland-wide arrangements.", set()),
        (
            "The ASCP replaced the Fenland Safeguarding Children Board.",
            {f"{OWN} replaces Fenland Safeguarding Children Board"},
        ),
    ],
)
def test_laws_and_arrangements_replace_nobody(told: str, facts: set[str]) -> None:
    assert stated(reading(f"{HEAD}{told}\n"), Predicate.REPLACES) == facts


@pytest.mark.parametrize(
    "told",
    [
        "The Audit Group will include Cabinet members, the Chief Nurse and the Head of Law.",
        "Members of the Audit Group:\n\n- Cabinet members\n- Chief Nurse\n- Head of Law",
    ],
)
def test_members_of_a_committee_are_not_the_committee(told: str) -> None:
    assert stated(reading(f"{HEAD}{told}\n"), Predicate.MEMBER_OF) == {
        "Chief Nurse memberOf Audit Group",
        "Head of Law memberOf Audit Group",
    }


@pytest.mark.parametrize("verb", ["takes up the role as", "remains as", "took on the post as"])
def test_who_takes_up_a_post_as_what(verb: str) -> None:
    told = f"Ruth Amble {verb} Training Officer and Jo Lane as Audit Manager."
    assert stated(reading(f"{HEAD}{told}\n"), Predicate.HOLDS_POST) == {
        "Ruth Amble holdsPost Training Officer",
        "Jo Lane holdsPost Audit Manager",
    }


def test_a_report_of_inspectors_tells_what_improved() -> None:
    told = "The council is pleased with the Ofsted report highlighting improvements to the MASH."
    assert not stated(reading(f"{HEAD}{told}\n"), Predicate.REPORTS_TO)
