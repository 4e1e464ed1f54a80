"""Whom "him" and "her" stand for as objects."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
LINES = (Predicate.REPORTS_TO, Predicate.ACCOUNTABLE_TO, Predicate.ESCALATES_TO)


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        (
            "The Mayor appoints the Head of Law and holds him to account.",
            {"Head of Law accountableTo Mayor"},
        ),
        (
            "The Mayor meets the Head of Law each month to hold her to account for her work.",
            {"Head of Law accountableTo Mayor"},
        ),
        (
            "The Head of Law is appointed by the Mayor, who holds him to account.",
            {"Head of Law accountableTo Mayor"},
        ),
        (
            "The Head of Law meets the Mayor quarterly and reports to him.",
            {"Head of Law reportsTo Mayor"},
        ),
        (
            "The Head of Law meets the Mayor quarterly and is held to account by him.",
            {"Head of Law accountableTo Mayor"},
        ),
        (
            "The Mayor has two aides: the Head of Law and the Clerk of Works both report to her.",
            {"Head of Law reportsTo Mayor", "Clerk of Works reportsTo Mayor"},
        ),
        (
            "The Mayor, Jo Bell, chairs the Audit Group. The Head of Law reports to her.",
            {"Head of Law reportsTo Mayor"},
        ),
        (
            "The Mayor chairs the Audit Group. The Head of Law is managed by her.",
            {"Head of Law accountableTo Mayor"},
        ),
        (
            "The Hub is led by the Head of Law and late cases are escalated by him to the Mayor.",
            {"Head of Law escalatesTo Mayor"},
        ),
        ("The Mayor chairs the Audit Group. The Head of Law reports to her manager.", set()),
    ],
)
def test_an_object_is_not_who_acts(sentence: str, facts: set[str]) -> None:
    assert stated(reading(f"{HEAD}{sentence}\n"), *LINES) == facts
