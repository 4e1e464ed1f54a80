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
            "THAT the following be noted:\n\n(a) the report; and\n\n(b) the plan for the year.\n\n",
            ["the report", "the plan for the year."],
        ),
    ],
)
def test_what_a_page_on_a_decision_says_was_decided(text: str, texts: list[str]) -> None:
    found = decided(text)
    assert [decision.text for decision in found] == texts
    assert {decision.kind for decision in found} == {DecisionKind.RESOLUTION}
