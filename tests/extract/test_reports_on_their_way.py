"""Where an annual report goes once somebody has agreed to it."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HOME = "Larch Safeguarding Children Partnership"
TO = "the Health and Wellbeing Board and the Cabinet"


@pytest.mark.parametrize(
    "sentence",
    [
        "The Executive Group approves the annual report before it goes to {}.",
        "The Executive Group agrees the annual report before it is presented to {}.",
        "The annual report is approved by the Executive Group before going to {}.",
        "The Executive Group approves the annual report for submission to {}.",
        "The Executive Group signs off the annual report ahead of its presentation to {}.",
        "The Executive Group will:\n\n- oversee us\n- agree the annual report before it goes to {}",
    ],
)
def test_a_report_that_is_agreed_goes_on(sentence: str) -> None:
    found = reading(f"{HOME}\n\nArrangements\n\n{sentence.format(TO)}\n")
    told = {f"{HOME} reportsTo Health and Wellbeing Board", f"{HOME} reportsTo Cabinet"}
    assert told <= stated(found, Predicate.REPORTS_TO)


def test_whoever_agrees_to_a_report_is_not_told_of_as_it() -> None:
    sentence = f"The Executive Group approves the annual report before it goes to {TO}."
    found = reading(f"{HOME}\n\nArrangements\n\n{sentence}\n")
    assert not [fact for fact in stated(found, Predicate.REPORTS_TO) if "Executive" in fact]


def test_a_report_that_does_not_go_is_not_reported() -> None:
    sentence = "The Executive Group approves the annual report before the Cabinet meets."
    found = reading(f"{HOME}\n\nArrangements\n\n{sentence}\n")
    assert not stated(found, Predicate.REPORTS_TO)
