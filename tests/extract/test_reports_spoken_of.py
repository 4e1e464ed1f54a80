"""Who reports to a body that the sentence does not name: the one spoken of."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

GROUP = """# Ashby Safeguarding Children Partnership

### Learning Group

The Learning Group looks at what can be learnt from cases. {}
"""
TERMS = """Ashby County Council

Corporate Parenting Board

Terms of Reference

1. Purpose

The Board makes sure that the Council is a good parent.

2. Reporting

{}
"""


@pytest.mark.parametrize(
    ("paper", "body"),
    [(GROUP, "Learning Group"), (TERMS, "Corporate Parenting Board")],
    ids=["section", "terms"],
)
@pytest.mark.parametrize(
    ("told", "reporting"),
    [
        ("The Virtual School brings a termly report.", "Virtual School"),
        ("The Fostering Service will report every six months.", "Fostering Service"),
        ("Ashby Police brings its problem profile each quarter.", "Ashby Police"),
        ("Reports are received from Ashby Police twice a year.", "Ashby Police"),
        (
            "The annual report of the Fostering Service is considered each June.",
            "Fostering Service",
        ),
        ("The Fostering Service's annual report is received in May.", "Fostering Service"),
    ],
)
def test_those_who_report_do_so_to_the_body_spoken_of(
    paper: str, body: str, told: str, reporting: str
) -> None:
    found = stated(reading(paper.format(told)), Predicate.REPORTS_TO)
    assert found == {f"{reporting} reportsTo {body}"}


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ("The Risk Panel reports into it.", "Risk Panel reportsTo Learning Group"),
        (
            "The Executive Board holds it to account.",
            "Learning Group accountableTo Executive Board",
        ),
    ],
)
def test_it_is_the_body_that_is_reported_to_or_held_to_account(told: str, fact: str) -> None:
    assert fact in stated(reading(GROUP.format(told), "paper.md"))


@pytest.mark.parametrize(
    "told",
    [
        "The Virtual School brings children to the door each quarter.",
        "The Virtual School was asked for a report every six months.",
        "Reports are received from schools each term.",
        "The Virtual School reports to parents each term.",
    ],
)
def test_not_whoever_is_named_beside_a_report_reports(told: str) -> None:
    assert not stated(reading(GROUP.format(told), "paper.md"), Predicate.REPORTS_TO)
