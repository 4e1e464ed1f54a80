"""What is said of one is said of all that are named together with it."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = (
    "Ashby Safeguarding Partnership\n\nAnnual Report\n\nAudit Group\n\n"
    "The group looks at audits, and meets every six weeks at the town hall. "
)


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        (
            "Ashby Council and Ashby Police fund Barnardo's to run the service.",
            {"Ashby Council commissions Barnardo's", "Ashby Police commissions Barnardo's"},
        ),
        (
            "The contract was awarded to Barnardo's and Cafcass by Ashby Council.",
            {"Ashby Council commissions Barnardo's", "Ashby Council commissions Cafcass"},
        ),
        (
            "The Ashby MASH and the Family Hub were praised by Ofsted during the inspection.",
            {"Ashby MASH inspectedBy Ofsted", "Family Hub inspectedBy Ofsted"},
        ),
        (
            "The Exploitation Sub-Group was replaced by the Review Panel and the Neglect Forum.",
            {
                "Review Panel replaces Exploitation Sub-Group",
                "Neglect Forum replaces Exploitation Sub-Group",
            },
        ),
        (
            "Meetings are chaired by the Head of Safeguarding, the Named Nurse and the Lead Nurse.",
            {
                "Head of Safeguarding chairs Audit Group",
                "Named Nurse chairs Audit Group",
                "Lead Nurse chairs Audit Group",
            },
        ),
    ],
)
def test_those_named_together(sentence: str, facts: set[str]) -> None:
    assert facts <= stated(reading(f"{HEAD}{sentence}\n"))


@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        (
            "Meetings are chaired by the Named Nurse and the Lead Nurse keeps the action log.",
            "Lead Nurse chairs Audit Group",
        ),
        (
            "The Exploitation Sub-Group was replaced by the Review Panel and the Hub's staff left.",
            "Hub replaces Exploitation Sub-Group",
        ),
    ],
)
def test_whoever_begins_a_clause_is_not_named_with_them(sentence: str, fact: str) -> None:
    assert fact not in stated(reading(f"{HEAD}{sentence}\n"))
