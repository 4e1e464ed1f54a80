"""Whom "it", "its", "she" and "this" stand for."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "The Audit Group met. It reports to the Quality Assurance Board.",
            {"Audit Group reportsTo Quality Assurance Board"},
        ),
        (
            "The Audit Group meets monthly. Its chair is Helen Marsh.",
            {"Helen Marsh chairs Audit Group", "Helen Marsh memberOf Audit Group"},
        ),
        (
            "Helen Marsh spoke. She chairs the Audit Group.",
            {"Helen Marsh chairs Audit Group", "Helen Marsh memberOf Audit Group"},
        ),
        (
            "Omar Sadiq spoke. He chairs the Audit Group.",
            {"Omar Sadiq chairs Audit Group", "Omar Sadiq memberOf Audit Group"},
        ),
        (
            "Helen Marsh attends the Audit Group and reports to it. The Head of Quality chairs it.",
            {
                "Helen Marsh memberOf Audit Group",
                "Head of Quality chairs Audit Group",
                "Head of Quality memberOf Audit Group",
            },
        ),
        (
            (
                "The Marlshire Safeguarding Children Partnership has a plan. "
                "The partnership replaced the Marlshire Children's Board in 2019. "
                "Its annual report is presented to the Cabinet."
            ),
            {
                "Marlshire Safeguarding Children Partnership replaces Marlshire Children's Board",
                "Marlshire Safeguarding Children Partnership reportsTo Cabinet",
            },
        ),
    ],
)
def test_a_pronoun_is_whoever_the_sentence_before_is_about(text: str, facts: set[str]) -> None:
    assert stated(reading(f"## Notes\n\n{text}\n")) == facts


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        ("This is chaired by Omar Sadiq.", {"Omar Sadiq chairs Audit Group"}),
        ("This is the first report to the Cabinet by Omar Sadiq.", set()),
    ],
)
def test_this_is_a_body_only_where_something_is_told_of_one(sentence: str, facts: set[str]) -> None:
    found = reading(f"The Audit Group meets monthly. {sentence}")
    assert stated(found, Predicate.CHAIRS, Predicate.REPORTS_TO) == facts


@pytest.mark.parametrize(
    "text",
    [
        "It was chaired by the Head of Law, and the CCG was represented by its Chief Nurse.",
        "It has asked the CCG to send its Chief Nurse.",
    ],
)
def test_its_nurse_is_that_of_the_organisation_that_sends_her(text: str) -> None:
    above = "NHS Ashby CCG is a partner. The Transition Group has met monthly."
    found = stated(reading(f"Ashby Safeguarding Partnership\n\n{above} {text}\n"))
    assert "Chief Nurse postIn NHS Ashby CCG" in found


@pytest.mark.parametrize(
    "sentence",
    [
        "The Executive Group meets monthly, and the Audit Group reports to it.",
        "The Executive Group is led by the Clerk and the Audit Group reports to it in May.",
        "The Executive Group meets often while the Audit Group, led by Jo Bell, reports to it.",
    ],
)
def test_it_is_what_the_first_clause_is_about_where_the_second_tells_of_another(
    sentence: str,
) -> None:
    found = stated(reading(f"Ashby Safeguarding Board\n\n{sentence}\n"), Predicate.REPORTS_TO)
    assert found == {"Audit Group reportsTo Executive Group"}


@pytest.mark.parametrize(
    "told",
    [
        "This is a shared sub-group of the two partnerships. It's chaired by Jo Bell.",
        "This is the multi-agency panel that looks at cases. It is chaired by Jo Bell.",
        "This was a task group of the Executive. It was chaired by Jo Bell.",
    ],
)
def test_this_is_the_body_of_the_section_where_its_kind_is_told(told: str) -> None:
    found = stated(
        reading(
            "# Marlshire Safeguarding Children Partnership\n\nThe Executive leads the work.\n\n"
            f"## Exploitation Panel\n\n{told}\n"
        )
    )
    assert "Jo Bell chairs Exploitation Panel" in found


def test_this_is_no_body_where_a_thing_is_told_of() -> None:
    found = stated(
        reading(
            "# Marlshire Safeguarding Children Partnership\n\n## Exploitation Panel\n\n"
            "This is a report of the Audit Group. The plan is chaired by nobody.\n"
        )
    )
    assert not {fact for fact in found if fact.startswith("Exploitation Panel reportsTo")}
