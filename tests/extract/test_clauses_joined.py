"""Two clauses joined by "and": what the second tells is told of its own subject alone."""

import pytest
from sightline.tests.extract.told import reading, stated

FIRST = (
    "The Principal Social Worker reports to the Head of Care",
    "The Audit Group was set up by the Head of Care",
    "The Audit Group is chaired by the Head of Care",
    "Concerns are raised with the Head of Care",
)
SECOND = (
    ("the Chief Nurse chairs the Improvement Board", "chairs Improvement Board"),
    ("the Chief Nurse, Jo Bell, chairs the Improvement Board", "chairs Improvement Board"),
    ("the Chief Nurse reports to the Improvement Board", "reportsTo Improvement Board"),
    ("the Chief Nurse sits on the Improvement Board", "memberOf Improvement Board"),
)


@pytest.mark.parametrize("first", FIRST)
@pytest.mark.parametrize(("second", "told"), SECOND)
def test_a_clause_has_its_own_subject(first: str, second: str, told: str) -> None:
    facts = stated(reading(f"{first}, and {second}."))
    assert f"Chief Nurse {told}" in facts
    assert f"Head of Care {told}" not in facts


@pytest.mark.parametrize("subject", ["The Head of Care and the Chief Nurse", "The Chief Nurse"])
def test_a_list_before_the_verb_is_all_of_the_subject(subject: str) -> None:
    facts = stated(reading(f"{subject} chair the Improvement Board."))
    posts = ("Head of Care", "Chief Nurse")
    assert {f"{p} chairs Improvement Board" for p in posts if p in subject} <= facts


def test_both_are_the_two_objects_of_a_sentence_with_a_subject_of_its_own() -> None:
    text = (
        "2.2 The Management Board is accountable to the Tarn Safety Partnership for crime and to "
        "the Tarn Safeguarding Children Partnership for the rest. The Chief Nurse sits on both."
    )
    seats = {fact for fact in stated(reading(text)) if "Chief Nurse memberOf" in fact}
    assert seats == {
        "Chief Nurse memberOf Tarn Safety Partnership",
        "Chief Nurse memberOf Tarn Safeguarding Children Partnership",
    }


def test_the_director_is_no_assistant_director() -> None:
    text = (
        "The director of children's services of Ashby Council is new, and so is the assistant "
        "director for care, Jo Bell. The Principal Social Worker reports to the director."
    )
    told = stated(reading(text))
    assert "Principal Social Worker reportsTo director of children's services" in told


@pytest.mark.parametrize("aside", ["advised", "ably supported", "deputised for"])
@pytest.mark.parametrize(
    "told",
    [
        "chairs Improvement Board",
        "reportsTo Improvement Board",
        "memberOf Improvement Board",
    ],
)
def test_by_whom_somebody_is_helped_is_only_an_aside(aside: str, told: str) -> None:
    said = {"chairs": "chairs", "reportsTo": "reports to", "memberOf": "is a member of"}
    verb = said[told.split(maxsplit=1)[0]]
    text = f"The Chief Nurse, {aside} by the Head of Care, {verb} the Improvement Board."
    facts = stated(reading(text))
    assert f"Chief Nurse {told}" in facts
    assert f"Head of Care {told}" not in facts


@pytest.mark.parametrize(
    "text",
    [
        "The Audit Group reports to the Executive, and Jo Bell chairs it.",
        "The Audit Group is part of the Executive, and Jo Bell is its chair.",
        "The Audit Group was set up by the Executive and Jo Bell leads it.",
        "The Executive set up the Audit Group and Jo Bell chairs it.",
    ],
)
def test_whom_a_second_clause_says_to_lead_it(text: str) -> None:
    assert {f for f in stated(reading(text)) if "Jo Bell chairs" in f} == {
        "Jo Bell chairs Audit Group"
    }


def test_who_chairs_one_body_as_another() -> None:
    told = stated(reading("The Audit Group is chaired by Jo Bell, as is the Learning Group."))
    assert "Jo Bell chairs Learning Group" in told
    told = stated(reading("Jo Bell chairs the Audit Group, as did Sam Hill."))
    assert "Sam Hill chairs Audit Group" not in told


@pytest.mark.parametrize("dash", ["–", "-", "—"])
def test_what_stands_between_dashes_is_told_of_the_name_before(dash: str) -> None:
    text = f"The Audit Group {dash} which is a sub-group of the Case Board {dash} met in May."
    assert "Audit Group partOf Case Board" in stated(reading(text))


def test_one_body_as_well_as_another_is_no_member_of_it() -> None:
    text = "The Audit Group, as well as the Case Panel, reports to the Improvement Board."
    assert stated(reading(text)) == {
        "Audit Group reportsTo Improvement Board",
        "Case Panel reportsTo Improvement Board",
    }


TOLD_IN_ONE = {
    "The Audit Group reports to the Case Board, which reports to the Quality Board, which reports "
    "to the Top Board.": {
        "Audit Group reportsTo Case Board",
        "Case Board reportsTo Quality Board",
        "Quality Board reportsTo Top Board",
    },
    "The Chief Nurse, who chairs the Audit Group, and the Head of Law, who chairs the Case Panel, "
    "sit on the Top Board.": {
        "Chief Nurse chairs Audit Group",
        "Head of Law chairs Case Panel",
        "Chief Nurse memberOf Top Board",
        "Head of Law memberOf Top Board",
    },
    "The Chief Nurse, who chairs the Audit Group and the Case Panel, sits on the Top Board.": {
        "Chief Nurse chairs Audit Group",
        "Chief Nurse chairs Case Panel",
        "Chief Nurse memberOf Top Board",
    },
    "The Chief Nurse sits on the Top Board as chair of the Audit Group.": {
        "Chief Nurse memberOf Top Board",
        "Chief Nurse chairs Audit Group",
    },
    "The Audit Group reports to the Executive and its chair, Jo Bell, sits on the Top Board.": {
        "Audit Group reportsTo Executive",
        "Jo Bell chairs Audit Group",
        "Jo Bell memberOf Top Board",
    },
    "As chair of the Audit Group, the Chief Nurse reports to the Top Board.": {
        "Chief Nurse chairs Audit Group",
        "Chief Nurse reportsTo Top Board",
    },
    "In addition to chairing the Audit Group, the Chief Nurse sits on the Top Board.": {
        "Chief Nurse chairs Audit Group",
        "Chief Nurse memberOf Top Board",
    },
}


@pytest.mark.parametrize("text", TOLD_IN_ONE)
def test_clauses_about_names_tell_of_them_alone(text: str) -> None:
    told = TOLD_IN_ONE[text]
    found = stated(reading(text))
    seats = {fact.replace(" chairs ", " memberOf ") for fact in told}
    assert told <= found <= told | seats
