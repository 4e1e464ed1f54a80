"""A list of members that stands within a paragraph ends where the paragraph goes on telling."""

import pytest

from .told import reading, stated

_HEAD = "Marlshire Safeguarding Children Partnership\n\nHow we are governed\n\n"
_MEMBERS = {"Head of Care memberOf Audit Group", "Named Nurse memberOf Audit Group"}


@pytest.mark.parametrize(
    "above",
    [
        "The Audit Group meets monthly.",
        "2.2 The Audit Group meets monthly.",
        "1.4 The Learning Group meets in May. 1.5 The Audit Group meets monthly.",
        "The Executive Board meets in May. The Audit Group meets monthly. It works to a plan.",
    ],
)
@pytest.mark.parametrize("label", ["Members: Head of Care,", "Membership: the Head of Care, the"])
@pytest.mark.parametrize(
    ("below", "told"),
    [
        ("The group answers to the Scrutiny Panel.", "Audit Group accountableTo Scrutiny Panel"),
        ("It reports to the Scrutiny Panel.", "Audit Group reportsTo Scrutiny Panel"),
        ("The Clerk keeps the minutes. The Scrutiny Panel sees them.", ""),
        ("Beneath it is the Data Group. The page ends with", "Data Group partOf Audit Group"),
        (
            "3.1 The Practice Lead sits on the Scrutiny Panel.",
            "Practice Lead memberOf Scrutiny Panel",
        ),
    ],
)
def test_paragraph_goes_on_after_list(above: str, label: str, below: str, told: str) -> None:
    facts = set(stated(reading(f"{_HEAD}{above} {label} Named Nurse. {below}\n")))
    assert {fact for fact in facts if fact.endswith("memberOf Audit Group")} == _MEMBERS
    assert not told or told in facts
