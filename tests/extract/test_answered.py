"""Whose title it is that stands between two names: of whoever speaks, not of whom they answer."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Minutes of the Children's Scrutiny Committee held on 4 March 2024\n\n1. Fostering\n\n{}\n"


@pytest.mark.parametrize(
    "told",
    [
        "In response to a question from Councillor Lee, the Head of Fostering, Bo Moss, said so.",
        "In reply to Councillors Lee and Vale, the Head of Fostering, Bo Moss, spoke.",
        "Responding to Councillor Lee, the Head of Fostering (Bo Moss) said so.",
        "Following a query by Councillor Lee, Bo Moss, Head of Fostering, said so.",
    ],
)
def test_a_title_is_of_whoever_answers(told: str) -> None:
    found = stated(reading(HEAD.format(told)), Predicate.HOLDS_POST)
    assert found == {"Bo Moss holdsPost Head of Fostering"}


def test_a_title_that_ends_the_opening_is_of_whom_it_names() -> None:
    told = "Following a question from Ann Lee, the Head of Fostering, members noted the report."
    found = stated(reading(HEAD.format(told)), Predicate.HOLDS_POST)
    assert found == {"Ann Lee holdsPost Head of Fostering"}


def test_the_author_of_a_report_reports_whoever_presents_it() -> None:
    told = "The report of the Chief Auditor on fraud was presented by the Audit Manager, Jo Hale."
    found = stated(reading(HEAD.format(told)), Predicate.REPORTS_TO)
    assert "Chief Auditor reportsTo Children's Scrutiny Committee" in found
