"""Who acts with somebody, or does the same, where the sentence names them after the verb."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Ashmoor Safeguarding Children Partnership\n\n"
KINDS = (Predicate.REPORTS_TO, Predicate.ACCOUNTABLE_TO)


@pytest.mark.parametrize(
    ("told", "facts"),
    [
        (
            "The Audit Group reports to the Dale Board, together with the Director of Care.",
            {"Audit Group reportsTo Dale Board"},
        ),
        (
            "The Audit Group reports to the Dale Board together with the Cabinet.",
            {"Audit Group reportsTo Dale Board", "Audit Group reportsTo Cabinet"},
        ),
        (
            "The Audit Group presents its findings to the Dale Board along with the Chief Nurse.",
            {"Audit Group reportsTo Dale Board"},
        ),
        (
            "The Chief Nurse, along with the Director of Care, reports to the Dale Board.",
            {"Chief Nurse reportsTo Dale Board", "Director of Care reportsTo Dale Board"},
        ),
        (
            "The Dale Board receives the annual report, as does the Scrutiny Committee.",
            {
                "Ashmoor Safeguarding Children Partnership reportsTo Dale Board",
                "Ashmoor Safeguarding Children Partnership reportsTo Scrutiny Committee",
            },
        ),
        (
            "The Dale Board receives reports from the Audit Group, as does the Cabinet.",
            {"Audit Group reportsTo Dale Board", "Audit Group reportsTo Cabinet"},
        ),
        (
            "The Dale Board oversees the Audit Group, as does the Cabinet.",
            {"Audit Group accountableTo Dale Board", "Audit Group accountableTo Cabinet"},
        ),
        (
            "The Audit Group reports to the Dale Board, as does the Review Panel.",
            {"Audit Group reportsTo Dale Board", "Review Panel reportsTo Dale Board"},
        ),
        (
            "The Audit Group is accountable to the Dale Board, and so is the Review Panel.",
            {"Audit Group accountableTo Dale Board", "Review Panel accountableTo Dale Board"},
        ),
    ],
)
def test_whoever_is_named_after_the_verb(told: str, facts: set[str]) -> None:
    assert stated(reading(f"{HEAD}{told}\n"), *KINDS) == facts
