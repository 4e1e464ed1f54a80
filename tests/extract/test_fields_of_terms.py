"""Terms of reference set out in fields: a label, and right below or beside it whom it asks for."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Ashmoor Safeguarding Adults Board\n\nAudit Group\n\nTerms of reference\n\n"
SEATED = {"Named Nurse memberOf Audit Group", "Head of Housing memberOf Audit Group"}


@pytest.mark.parametrize(
    "fields",
    [
        "1. Purpose\nTo learn.\n\n2. Membership\nNamed Nurse\nHead of Housing\n\n3. Quorum\nTwo",
        "Membership\nNamed Nurse\nHead of Housing\n\nQuorum\nTwo",
        (
            "| Purpose | To learn |\n| Membership | Named Nurse; Head of Housing |\n"
            "| Quorum | Two |\n| Reporting | Executive Group |"
        ),
    ],
)
def test_members_are_told_below_or_beside_their_label(fields: str) -> None:
    assert stated(reading(f"{HEAD}{fields}\n"), Predicate.MEMBER_OF) == SEATED


def test_who_leads_is_told_in_a_form() -> None:
    form = "| Chair | Named Nurse |\n| Vice Chair | Head of Housing |\n| Quorum | Two |\n"
    found = stated(reading(HEAD + form), Predicate.CHAIRS, Predicate.VICE_CHAIRS)
    assert found == {"Named Nurse chairs Audit Group", "Head of Housing viceChairs Audit Group"}


@pytest.mark.parametrize(
    "form",
    [
        (
            "| Chair | Agrees the agenda with the Business Manager. |\n"
            "| Members | Report back to their Head of Housing. |\n"
        ),
        "| Apologies | Business Manager |\n| Minutes | Named Nurse |\n",
    ],
)
def test_what_a_chair_does_seats_nobody(form: str) -> None:
    assert not stated(reading(HEAD + form), Predicate.CHAIRS, Predicate.MEMBER_OF)


@pytest.mark.parametrize(
    ("fields", "reports"),
    [
        (
            (
                "Reporting\n\nQuarterly highlight report to the Executive Group\n\n"
                "Administration\n\nBusiness Support Officer"
            ),
            {"Audit Group reportsTo Executive Group"},
        ),
        (
            "Receives reports from: Review Panel, Housing Forum",
            {"Review Panel reportsTo Audit Group", "Housing Forum reportsTo Audit Group"},
        ),
    ],
)
def test_reporting_is_told_in_fields(fields: str, reports: set[str]) -> None:
    assert stated(reading(f"{HEAD}{fields}\n"), Predicate.REPORTS_TO) == reports
