"""To whom a report goes, in minutes, duties and prose; and what only looks like a line of it."""

import pytest
from sightline.ontology.terms import DecisionKind, Predicate

from .told import reading, stated

MINUTES = "Holt Scrutiny Committee\n\nMinutes of the meeting held on 3 May 2018\n\n{}\n"
TERMS = "Holt Safeguarding Panel\n\nTerms of reference\n\n{}\n"
REPORTS = Predicate.REPORTS_TO
HEAD = "Head of Fostering reportsTo Holt Scrutiny Committee"


@pytest.mark.parametrize(
    "said",
    [
        "The plan was introduced to the Committee by Jo Bell (Head of Fostering).",
        "The annual report was outlined to Members by the Head of Fostering.",
        "Consideration was given to an update from the Head of Fostering.",
        "Consideration was given to a presentation by the Head of Fostering on placements.",
        "The Head of Fostering presented a suggested draft work programme.",
        "5. Fostering\n\nBriefing Note of the Head of Fostering",
    ],
)
def test_who_reports_to_the_committee_that_met(said: str) -> None:
    assert HEAD in stated(reading(MINUTES.format(said)), REPORTS)


@pytest.mark.parametrize("to", ["Cabinet", "Health and Wellbeing Board"])
@pytest.mark.parametrize(
    "said",
    [
        "There was a requirement for it to be submitted to the {}.",
        "It tells of the year and is provided to the {} for information.",
    ],
)
def test_where_an_annual_report_goes(said: str, to: str) -> None:
    report = "The annual report of the Holt Safeguarding Adults Board was introduced. "
    if said.startswith("It "):
        report, said = "", f"The Holt Safeguarding Adults Board annual report {said[3:]}"
    facts = stated(reading(MINUTES.format(report + said.format(to))), REPORTS)
    assert f"Holt Safeguarding Adults Board reportsTo {to}" in facts


@pytest.mark.parametrize(
    "said",
    [
        "The role of the Panel is to consider referrals and to make recommendations to Cabinet.",
        (
            "The Panel has the following duties:\n\n1. To note the plan.\n"
            "2. To consider matters referred to the Panel and to make recommendations to Cabinet."
        ),
        "The purpose of the Panel is to review plans and report to Cabinet.",
    ],
)
def test_second_of_two_duties(said: str) -> None:
    facts = stated(reading(TERMS.format(said)))
    assert "Holt Safeguarding Panel reportsTo Cabinet" in facts
    assert not {fact for fact in facts if "refersTo" in fact}


@pytest.mark.parametrize(
    ("said", "fact"),
    [
        (
            (
                "The Holt Safeguarding Adults Board has a manager, and the team is hosted "
                "by Holt Council."
            ),
            "Holt Safeguarding Adults Board partOf Holt Council",
        ),
        (
            "This is to present Cabinet with the plan for permission to submit it to Ofsted.",
            "Cabinet reportsTo Ofsted",
        ),
        (
            (
                "The second LSCB event was attended by over 300 practitioners from across the "
                "Holt Children's Partnership."
            ),
            "Holt Children's Partnership memberOf LSCB",
        ),
        (
            (
                "The Audit Panel saw the scrutiny annual report, feedback from the Officers Forum "
                "and changes."
            ),
            "Audit Panel accountableTo Officers Forum",
        ),
        (
            "The Audit Panel takes an overview of Holt Council's duties.",
            "Holt Council reportsTo Audit Panel",
        ),
    ],
)
def test_what_is_no_line_of_governance(said: str, fact: str) -> None:
    assert fact not in stated(reading(f"News\n\n{said}\n"))


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        (
            "The Audit Panel takes an overview of Holt Council's duties.",
            {"Holt Council accountableTo Audit Panel"},
        ),
        (
            (
                "The Delivery Board has oversight of the work across both the Audit Group "
                "and the Learning Group."
            ),
            {
                "Audit Group accountableTo Delivery Board",
                "Learning Group accountableTo Delivery Board",
            },
        ),
        (
            (
                "The Director of Care is held to account for the work of the LSCB by the Chief "
                "Executive and challenged where needed by the Lead Member."
            ),
            {
                "Director of Care accountableTo Chief Executive",
                "Director of Care accountableTo Lead Member",
            },
        ),
    ],
)
def test_who_oversees(said: str, facts: set[str]) -> None:
    assert facts <= stated(reading(f"News\n\n{said}\n"), Predicate.ACCOUNTABLE_TO)


@pytest.mark.parametrize(
    ("paper", "kind", "text"),
    [
        (
            MINUTES.format("The Chair proposed and it was RESOLVED that the order be changed."),
            DecisionKind.RESOLUTION,
            "that the order be changed.",
        ),
        (
            (
                "Decision details\n\nDecision:\n\nThat:\n\na) Cabinet note the letter from "
                "the inspectors, at appendix a\n\nAlternatives considered:\n\n1. Do nothing.\n"
            ),
            DecisionKind.RESOLUTION,
            "Cabinet note the letter from the inspectors, at appendix a",
        ),
        (
            "Report to Cabinet\n\nThe inspectors came.\nCabinet is asked to note the report.\n",
            DecisionKind.RECOMMENDATION,
            "Cabinet is asked to note the report.",
        ),
    ],
)
def test_decision_told_within_a_paragraph(paper: str, kind: DecisionKind, text: str) -> None:
    found = reading(paper).decisions
    assert [(d.kind, " ".join(d.text.split())) for d in found] == [(kind, text)]


def test_name_and_date_that_an_empty_line_cuts() -> None:
    cut = (
        "The Committee noted the appointment by Full Council on 26 May\n\n2016 of Councillor Anne "
        "Tarrant as Chair.\n\nThe Committee then received a comprehensive presentation from Helen"
        "\n\nMarsh, Head of Fostering, together with a note."
    )
    facts = stated(reading(MINUTES.format(cut)))
    assert {"Anne Tarrant chairs Holt Scrutiny Committee", HEAD} <= facts
    assert "Helen Marsh holdsPost Head of Fostering" in facts
