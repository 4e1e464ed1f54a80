"""What "it" and "its" stand for where they are not the subject: the body of the sentence before."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\nThe Audit Group meets monthly. "
BELOW = {"Data Group partOf Audit Group", "Skills Forum partOf Audit Group"}
UPWARD = {"Data Group reportsTo Audit Group", "Skills Forum reportsTo Audit Group"}
TOLD = {
    "The Data Group is a sub-group of it.": {"Data Group partOf Audit Group"},
    "The Data Group and the Skills Forum are both sub-groups of it.": BELOW,
    "The Data Group and the Skills Forum report to it.": UPWARD,
    "The Chief Nurse attends it.": {"Chief Nurse memberOf Audit Group"},
    "The Data Group receives a quarterly report from it.": {"Audit Group reportsTo Data Group"},
    "The Data Group escalates serious risks to it.": {"Data Group escalatesTo Audit Group"},
    "The Data Group was set up by it in 2021.": {"Audit Group establishes Data Group"},
    "Larch Council, Rowan Police and NHS Larch ICB are its members.": {
        "Larch Council memberOf Audit Group",
        "Rowan Police memberOf Audit Group",
        "NHS Larch ICB memberOf Audit Group",
    },
    "The Chief Nurse acts as its vice chair.": {
        "Chief Nurse viceChairs Audit Group",
        "Chief Nurse memberOf Audit Group",
    },
    "The Data Group does not report to it.": set(),
    "The Chief Nurse wrote to it.": set(),
    "The Data Group discussed it.": set(),
}
OWNED = {
    "Larch Council and Rowan Police are the Data Group's core members.": {
        "Larch Council memberOf Data Group",
        "Rowan Police memberOf Data Group",
    },
    "The Chief Nurse acts as the Data Group's chair.": {
        "Chief Nurse chairs Data Group",
        "Chief Nurse memberOf Data Group",
    },
    "The Skills Forum is the Data Group's parent body.": {"Data Group partOf Skills Forum"},
    "The Skills Forum is the Data Group's point of escalation.": {
        "Data Group escalatesTo Skills Forum"
    },
    "The Skills Forum is the Data Group's successor.": {"Skills Forum replaces Data Group"},
    "The Skills Forum's predecessor was the Data Group.": {"Skills Forum replaces Data Group"},
    "Rowan Police thanked the Data Group's members.": set(),
}


def said(text: str) -> set[str]:
    """Return what a text states, but for whose groups and posts are."""
    home = "Larch Safeguarding Children Partnership"
    return {fact for fact in stated(reading(text)) if not fact.endswith(home)}


@pytest.mark.parametrize("sentence", TOLD)
def test_it_stands_for_the_body_of_the_sentence_before(sentence: str) -> None:
    assert said(f"{HEAD}{sentence}\n") == TOLD[sentence]


@pytest.mark.parametrize("sentence", OWNED)
def test_what_is_a_bodys_is_told_of_it(sentence: str) -> None:
    assert said(f"{HEAD}{sentence}\n") == OWNED[sentence]


def test_a_chair_to_a_body_chairs_that_and_not_the_papers_own() -> None:
    found = said(
        f"{HEAD}Jo Bell is the Independent Chair to the Larch Safeguarding Adults Board.\n"
    )
    assert "Jo Bell chairs Larch Safeguarding Adults Board" in found
    assert not any("Children" in fact for fact in stated(reading(HEAD)))


def test_a_chair_who_brings_something_to_a_body_does_not_chair_it() -> None:
    found = said(f"{HEAD}The report is presented by the Independent Chair to the Data Group.\n")
    assert "Independent Chair chairs Data Group" not in found


@pytest.mark.parametrize("verb", ["oversees", "monitors", "scrutinises", "directs"])
def test_its_work_is_that_of_the_body_told_of(verb: str) -> None:
    assert said(f"{HEAD}The Care Board {verb} its work.\n") == {
        "Audit Group accountableTo Care Board"
    }


@pytest.mark.parametrize("paper", ["minutes", "annual report", "quarterly reports"])
def test_its_papers_are_those_of_the_body_told_of(paper: str) -> None:
    assert said(f"{HEAD}The Care Board, chaired by the Chief Nurse, receives its {paper}.\n") == {
        "Audit Group reportsTo Care Board",
        "Chief Nurse chairs Care Board",
        "Chief Nurse memberOf Care Board",
    }


def test_a_body_that_watches_its_own_work_answers_to_nobody_for_it() -> None:
    assert said(f"{HEAD}It oversees its work.\n") == set()


def test_what_the_sentence_goes_on_with_after_it_does_not_stand_beside_it() -> None:
    own = "Larch Safeguarding Children Partnership"
    sentence = f"The {own} has a Care Board, which leads it, and a Data Group, which does the work."
    found = stated(reading(f"{own}\n\nAnnual report\n\n{sentence}\n"))
    assert found - {f"Data Group partOf {own}"} == {f"Care Board partOf {own}"}
