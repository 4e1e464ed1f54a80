"""What a sentence says in passing hides nothing of what it tells."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = (
    "Ashby Safeguarding Partnership\n\nAnnual Report\n\nAudit Group\n\n"
    "The group looks at audits, and meets every six weeks at the town hall. "
)


def told(sentence: str, *predicates: Predicate) -> set[str]:
    return stated(reading(f"{HEAD}{sentence}\n"), *predicates)


@pytest.mark.parametrize(
    "aside",
    [", which meets quarterly,", " (see section 4)", ", in turn,", ", as agreed in May,"],
)
@pytest.mark.parametrize(
    ("name", "rest", "fact"),
    [
        ("The Audit Group", "is kept informed of the work of the Ashby MASH", ""),
        ("Ashby Police", "provides the chair", "Ashby Police chairs Audit Group"),
        (
            "Ashby Council",
            "funds Barnardo's to run the service",
            "Ashby Council commissions Barnardo's",
        ),
    ],
)
def test_an_aside_between_a_name_and_its_verb(aside: str, name: str, rest: str, fact: str) -> None:
    plain, interrupted = told(f"{name} {rest}."), told(f"{name}{aside} {rest}.")
    assert {fact} - {""} <= plain == interrupted


@pytest.mark.parametrize(
    "opening",
    [
        "• ",
        "4.2 ",
        "From April 2024, ",
        "Although attendance has varied, ",
        "Following a review by the Health Committee, ",
        "It was noted that ",
        "The Chair explained that ",
        "This means that ",
        "However, ",
    ],
)
@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        (
            "progress is reported to the Executive Board each quarter.",
            "Audit Group reportsTo Executive Board",
        ),
        ("membership is drawn from Ashby Police and Cafcass.", "Cafcass memberOf Audit Group"),
    ],
)
def test_an_opening_before_what_is_told(opening: str, sentence: str, fact: str) -> None:
    assert fact in told(opening + sentence)


@pytest.mark.parametrize(
    "opening",
    [
        "It is not the case that ",
        "Nobody could say whether ",
        "It was asked whether ",
        "If agreed, ",
    ],
)
def test_an_opening_that_makes_it_doubtful_stays(opening: str) -> None:
    sentence = "progress is reported to the Executive Board each quarter."
    assert told(opening + sentence, Predicate.REPORTS_TO) == set()


def test_the_quote_has_what_was_said_in_passing() -> None:
    said = "Ashby Police, which meets quarterly, provides the chair"
    found = reading(f"{HEAD}{said}.\n")
    (fact,) = (fact for fact in found.facts if fact.predicate is Predicate.CHAIRS)
    assert fact.evidence[0].quote == said


MINUTES = (
    "Ashby Council\n\nHealth and Wellbeing Board\n\nMinutes of the meeting held on 3 May 2023\n\n"
    "Present: Councillors Ann Vale (Chair) and Raj Patel\n\n"
    "Also in attendance: Emma Laycock (Head of Commissioning)\n\n4. Performance\n\n"
)


def said_there(sentence: str) -> set[str]:
    return stated(reading(f"{MINUTES}{sentence}\n"), Predicate.REPORTS_TO, Predicate.REPRESENTS)


PRESENTED = {"Head of Commissioning reportsTo Health and Wellbeing Board"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Emma Laycock presented the return, which had to be submitted to NHS England by May.",
        "At the invitation of the Chair, Emma Laycock presented the return.",
        "Emma Laycock presented the return, working closely with the Audit Committee.",
        "The Board received a report of the Head of Commissioning, and the Cabinet has seen it.",
        "The Board received a report of the Head of Commissioning, as agreed by the Cabinet.",
    ],
)
def test_who_is_named_in_passing_is_not_reported_to(sentence: str) -> None:
    assert said_there(sentence) == PRESENTED


def test_whoever_asks_is_not_of_whom_comes_next() -> None:
    assert said_there("At the invitation of the Chair, Ofsted inspected the Council.") == set()


@pytest.mark.parametrize(
    "sentence",
    [
        "The Audit Group, chaired by Emma Laycock, presents its findings to the Cabinet.",
        "The Audit Group will, as before, present its findings to the Cabinet.",
        "The Audit Group, led jointly by Emma Laycock, takes its findings to the Cabinet.",
        "The Audit Group shall present its findings in person to the Cabinet.",
        "The Audit Group presents its findings once a year to the Cabinet.",
    ],
)
def test_who_leads_a_group_is_told_between_it_and_its_verb(sentence: str) -> None:
    text = f"# Marlshire Safeguarding Children Partnership\n\n## How it works\n\n{sentence}\n"
    assert stated(reading(text), Predicate.REPORTS_TO) == {"Audit Group reportsTo Cabinet"}


def test_what_several_will_do_is_told_as_what_they_do() -> None:
    text = (
        "# Marlshire Safeguarding Children Partnership\n\n## How it works\n\n"
        "Marlshire Council, Marlshire Police and NHS Marlshire ICB will meet as the Lead Group.\n"
    )
    told = stated(reading(text), Predicate.MEMBER_OF)
    assert {"Marlshire Council memberOf Lead Group", "Marlshire Police memberOf Lead Group"} <= told


def test_who_agrees_to_escalate_something_does_so() -> None:
    found = reading(
        "Ashby Scrutiny Committee\n\nMinutes of the meeting held on 4 March 2015\n\n1. Health\n\n"
        "The Executive Board of the Ashby Safeguarding Partnership meets quarterly.\n\n"
        "The Committee agreed that concerns about delay should be escalated to the Health and "
        "Wellbeing Board.\n"
    )
    assert stated(found, Predicate.ESCALATES_TO) == {
        "Ashby Scrutiny Committee escalatesTo Health and Wellbeing Board"
    }
