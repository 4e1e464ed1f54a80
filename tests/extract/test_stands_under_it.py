"""What a body stands under where that is only "it": never the body itself."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

_UPWARD = (Predicate.REPORTS_TO, Predicate.ACCOUNTABLE_TO, Predicate.ESCALATES_TO)


@pytest.mark.parametrize(
    "aside",
    [
        "",
        ", which meets weekly,",
        ", which looks at children one by one,",
        ", which Al Dee chairs,",
        ", chaired by Al Dee,",
        ", set up in 2019,",
        " and the Missing Panel",
        " and the Missing Panel, which look at single cases,",
    ],
)
@pytest.mark.parametrize(
    ("verb", "verbs", "relation"),
    [
        ("reports to it", "report to it", "reportsTo"),
        ("is accountable to it", "are accountable to it", "accountableTo"),
        ("answers to it", "answer to it", "accountableTo"),
        ("escalates cases to it", "escalate cases to it", "escalatesTo"),
    ],
)
def test_it_is_the_body_told_of_before(aside: str, verb: str, verbs: str, relation: str) -> None:
    acts = verbs if " and " in aside else verb
    text = f"The Audit Group meets monthly. The Safety Panel{aside} {acts}."
    found = stated(reading(f"Ashby Safeguarding Board\n\n{text}\n"), *_UPWARD)
    subjects = ["Safety Panel", *(["Missing Panel"] if " and " in aside else [])]
    assert found == {f"{subject} {relation} Audit Group" for subject in subjects}


def test_two_clauses_mean_the_same_by_it() -> None:
    text = "The Safety Panel reports to it, and the Missing Panel is accountable to it."
    found = stated(
        reading(f"Ashby Safeguarding Board\n\nThe Audit Group meets. {text}\n"), *_UPWARD
    )
    assert found == {
        "Safety Panel reportsTo Audit Group",
        "Missing Panel accountableTo Audit Group",
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Jo Bell attends the Safety Panel, which meets weekly, and reports to it.",
        "Members of the Safety Panel, which meets weekly, report to it.",
    ],
)
def test_who_comes_to_a_body_makes_it_report_to_none(sentence: str) -> None:
    text = f"Ashby Safeguarding Board\n\nThe Audit Group meets monthly. {sentence}\n"
    assert stated(reading(text), *_UPWARD) == set()
