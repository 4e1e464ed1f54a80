"""Facts that have several at one end: each of them is told of."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
BOTH = {"Data Group reportsTo Care Board", "Skills Forum reportsTo Care Board"}
WATCHED = {"Data Group accountableTo Care Board", "Skills Forum accountableTo Care Board"}
TOLD = {
    "Annual reports of the Data Group and the Skills Forum are given to the Care Board.": BOTH,
    "Annual reports of the Data Group and the Skills Forum go to the Care Board.": BOTH,
    "The minutes of the Data Group and the Skills Forum are sent to the Care Board.": BOTH,
    "The annual reports of the Data Group and the Skills Forum are presented by their chairs"
    " to the Care Board.": BOTH,
    "The Care Board considers reports from the Data Group and the Skills Forum.": BOTH,
    "The Care Board has asked the Data Group and the Skills Forum to report to it.": BOTH,
    "The work of the Data Group and the Skills Forum is overseen by the Care Board.": WATCHED,
    "The meetings of the Data Group and the Skills Forum are overseen by the Care Board.": WATCHED,
    "The Care Board has oversight of the Data Group and the Skills Forum.": WATCHED,
}
ALONE = {
    "A report from the Data Group is considered at each meeting of the Care Board.": {
        "Data Group reportsTo Care Board"
    },
    "Oversight of the Data Group is provided by the Care Board.": {
        "Data Group accountableTo Care Board"
    },
    "The Care Board receives the Data Group's annual report, and its own goes to the Cabinet.": {
        "Data Group reportsTo Care Board",
        "Care Board reportsTo Cabinet",
    },
    "The Care Board agrees the Data Group's work plan.": {"Data Group accountableTo Care Board"},
}


def said(sentence: str) -> set[str]:
    """Return what a sentence states, but for whose groups there are."""
    return {fact for fact in stated(reading(f"{HEAD}{sentence}\n")) if "partOf" not in fact}


@pytest.mark.parametrize("sentence", TOLD)
def test_each_of_several_is_told_of(sentence: str) -> None:
    assert said(sentence) == TOLD[sentence]


@pytest.mark.parametrize("sentence", ALONE)
def test_nothing_more_is_said_of_one(sentence: str) -> None:
    assert said(sentence) == ALONE[sentence]
