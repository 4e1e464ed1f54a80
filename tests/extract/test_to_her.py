"""Whom "to her" and "to him" stand for, which is never who reports."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"


def lines(text: str) -> set[str]:
    found = stated(reading(f"{HEAD}{text}\n"), Predicate.REPORTS_TO, Predicate.ACCOUNTABLE_TO)
    return {fact.replace("reportsTo", "to").replace("accountableTo", "to") for fact in found}


@pytest.mark.parametrize("line", ["is accountable to", "reports to"])
@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("The {who} is appointed by the Chief Nurse and {line} her.", "Board Manager"),
        ("The {who} meets the Chief Nurse monthly and {line} him.", "Board Manager"),
        ("The {who}, Jane Bell, meets the Chief Nurse in May and {line} her.", "Board Manager"),
        ("We have a {who}, Jo Bell, who meets the Chief Nurse and {line} her.", "Board Manager"),
        ("The Chief Nurse leads on quality. The {who} {line} her weekly.", "Named Nurse"),
    ],
)
def test_whoever_reports_does_so_to_another(told: str, who: str, line: str) -> None:
    assert lines(told.format(who=who, line=line)) == {f"{who} to Chief Nurse"}


def test_a_report_to_her_board_is_none_to_her() -> None:
    told = "The Chief Nurse, Jane Bell, was met. The Named Nurse reports to her Trust's Board."
    assert "Named Nurse to Chief Nurse" not in lines(told)
