"""Web pages on one decision: what was decided, by whom, and what only explains it."""

import pytest
from sightline.extract.facts import Decision
from sightline.ontology.terms import DecisionKind, EntityType
from sightline.tests.extract.told import names, reading

HEAD = "Decision details\n\nYouth Justice Annual Report\n\n"
FIELDS = "Decision Maker: Cabinet\n\nDecision status: Approved\n\nIs subject to call in?: Yes\n\n"
REASONS = "Reasons for the decision:\n\nThe report must be published each year.\n\n"
DATES = (
    "Publication date: 06/12/2022\n\nDate of decision: 05/12/2022\n\n"
    "Decided at meeting: 05/12/2022 - Cabinet\n"
)


def decided(text: str) -> list[Decision]:
    return list(reading(HEAD + FIELDS + text + REASONS + DATES).decisions)


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("That the report be noted.\n\n", ["That the report be noted."]),
        ("Decision:\n\nThe Cabinet approved the plan.\n\n", ["The Cabinet approved the plan."]),
        (
            ("To tell Cabinet of it.\n\n(i)  To approve the plan\n\n(ii)  To note the costs.\n\n"),
            ["To approve the plan", "To note the costs."],
        ),
        (
            "(a) that the plan be approved; and\n(b) that the costs be noted.\n",
            ["that the plan be approved", "that the costs be noted."],
        ),
        ("That approval be given to the plan.\n\n", ["That approval be given to the plan."]),
        (
            "THAT the following be noted:\n\n(a) the report; and\n\n(b) the plan for the year.\n\n",
            ["the report", "the plan for the year."],
        ),
    ],
)
def test_what_a_page_on_a_decision_says_was_decided(text: str, texts: list[str]) -> None:
    found = decided(text)
    assert [decision.text for decision in found] == texts
    assert {decision.kind for decision in found} == {DecisionKind.RESOLUTION}


def test_why_it_was_decided_is_no_decision() -> None:
    found = decided("The year is told of.\n\n1. To tell Cabinet of the work.\n\n")
    assert not found


@pytest.mark.parametrize(
    ("maker", "dates", "met"),
    [
        ("Cabinet", DATES, ["Cabinet, 5 December 2022"]),
        ("Cabinet", "Publication date: 06/12/2022\n\nDate of decision: 05/12/2022\n",
         ["Cabinet, 5 December 2022"]),
        ("Leader of the Council", "Date of decision: 05/12/2022\n", []),
    ],
)  # fmt: skip
def test_a_page_says_who_met_and_when(maker: str, dates: str, met: list[str]) -> None:
    found = reading(
        "Decision details\n\nMarlshire Safeguarding Adults Board Annual Report\n\n"
        f"Decision Maker: {maker}\n\nDecision status: Approved\n\n"
        f"That the report be noted.\n\n{REASONS}{dates}"
    )
    assert [e.name for e in found.entities if e.type is EntityType.MEETING] == met
    of_meeting = [names(found)[d.meeting] for d in found.decisions if d.meeting]
    assert of_meeting == ["2022-12-05"] * len(met)


def test_the_council_itself_may_have_met() -> None:
    found = reading(
        "Issue - meetings\n\nReview of scrutiny\n\nMeeting: 15/05/2023 - Council (Item 12)\n\n"
        "The Council considered a recommendation of the Standards Committee.\n\n"
        "Resolved: That the review be approved.\n"
    )
    assert [e.name for e in found.entities if e.type is EntityType.MEETING] == [
        "Council, 15 May 2023"
    ]


def test_a_list_above_the_reasons_of_a_decision_needs_no_label() -> None:
    found = reading(
        "Marlshire County Council\n\nCabinet, 24 November 2022\n\n# ANNUAL REPORT\n\n"
        "1. Before it is printed, the report be noted.\n2. Printing be agreed.\n"
        "Reasons for Decisions:\nIt must be printed.\n"
    )
    assert [decision.text for decision in found.decisions] == [
        "Before it is printed, the report be noted.",
        "Printing be agreed.",
    ]
