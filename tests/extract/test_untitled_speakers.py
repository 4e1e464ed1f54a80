"""People whom minutes name without title or post: they act in an office, but for the public."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

COMMITTEE = "Marlshire Council\n\nChildren's Committee\n\nMinutes of the meeting of 4 May 2024\n\n"
BOARD = "Marlshire Safeguarding Children Board\n\nMinutes of the meeting of 4 May 2024\n\n"


def there(text: str) -> set[str]:
    """Return who attended by what a paper tells."""
    return {said.split(" attended")[0] for said in stated(reading(text), Predicate.ATTENDED)}


@pytest.mark.parametrize("head", [COMMITTEE, BOARD])
@pytest.mark.parametrize(
    "told",
    [
        "Helen Marsh presented the report.",
        "Helen Marsh updated the meeting on neglect.",
        "Ms Helen Marsh explained that audits were late.",
        "The report was introduced by Helen Marsh.",
        "Members heard from Helen Marsh.",
        "The Chair welcomed Helen Marsh to the meeting.",
    ],
)
def test_who_reports_to_a_meeting_was_there(head: str, told: str) -> None:
    assert there(head + told) == {"Helen Marsh"}


@pytest.mark.parametrize("verb", ["asked about training", "said that it was late", "commented"])
def test_who_only_asks_may_be_of_the_public_where_the_public_may_come(verb: str) -> None:
    assert there(f"{COMMITTEE}Helen Marsh {verb}.") == set()
    assert there(f"{BOARD}Helen Marsh {verb}.") == {"Helen Marsh"}


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("Public participation", "Helen Marsh presented her views."),
        ("Petitions", "Helen Marsh introduced it."),
        ("Questions from residents", "Helen Marsh explained that the road was unsafe."),
        ("Buses", "Helen Marsh presented a petition."),
        ("Buses", "Helen Marsh explained that her son waited a year."),
        ("Buses", "A tenant of Ash Court, Helen Marsh, outlined what she had seen."),
    ],
)
@pytest.mark.parametrize("head", [COMMITTEE, BOARD])
def test_members_of_the_public_are_nobody(head: str, heading: str, told: str) -> None:
    found = reading(f"{head}Present: Councillor Jane Smith\n\n## {heading}\n\n{told}\n")
    assert {e.name for e in found.entities if e.type is EntityType.PERSON} == {"Jane Smith"}


@pytest.mark.parametrize("name", ["Mark Garrow", "Dale Parry", "Grace Akello", "Zbigniew Kowal"])
def test_a_name_that_could_be_something_else_is_told_by_what_it_does(name: str) -> None:
    assert there(f"{BOARD}{name} advised that audits were late.") == {name}


@pytest.mark.parametrize(
    "name", ["Judy Trainer", "Tom Nurse", "John Constable", "Fiona Alderman", "Di Oldroyd"]
)
def test_a_title_may_be_a_surname_and_a_rank_a_given_name(name: str) -> None:
    assert there(f"{BOARD}Present: Ann Holt, {name}, Raj Patel") == {"Ann Holt", name, "Raj Patel"}
    assert there(f"{BOARD}{name} presented the report.") == {name}


def test_undated_minutes_name_who_spoke_though_of_no_meeting() -> None:
    found = reading("Agenda item\n\nNeglect\n\nMinutes:\n\nHelen Marsh presented the report.\n")
    assert [e.name for e in found.entities if e.type is EntityType.PERSON] == ["Helen Marsh"]
    assert stated(found, Predicate.ATTENDED) == set()


@pytest.mark.parametrize(
    "told",
    [
        "Questions were asked by Councillors Fell and Royle.",
        "Contributions were received from Councillors Fell and Royle.",
        "The Chair allowed Councillors Fell and Royle to speak.",
        "Cllr Moss was proposed as Chair by Councillor Fell and seconded by Councillor Royle.",
    ],
)
def test_councillors_who_are_heard_were_there(told: str) -> None:
    assert {"Fell", "Royle"} <= there(COMMITTEE + told)


def test_a_dated_page_that_says_what_was_resolved_is_minutes() -> None:
    page = (
        "Marlshire Council\n\nCare Committee - Wednesday, 10th December, 2014 10.00 am\n\n"
        "Resolved - that the report be noted.\n\nCouncillor Fell stated that it was late.\n"
    )
    assert there(page) == {"Fell"}


def test_whoever_an_action_is_for_acts_in_an_office() -> None:
    found = reading(f"{BOARD}It was late. (Action: Ruth Okoro)\n")
    assert [e.name for e in found.entities if e.type is EntityType.PERSON] == ["Ruth Okoro"]


def test_a_knight_is_called_by_the_given_name() -> None:
    found = reading(f"{BOARD}Sir Leonard Vale presented the report. Sir Leonard was thanked.\n")
    assert [e.name for e in found.entities if e.type is EntityType.PERSON] == ["Leonard Vale"]


@pytest.mark.parametrize("again", ["reappointed", "re-appointed", "re-elected"])
def test_who_is_appointed_again_is_a_member(again: str) -> None:
    told = f"Ruth Okoro and Peter Dunn were {again} as members of the Audit Group."
    assert stated(reading(BOARD + told), Predicate.MEMBER_OF) == {
        "Ruth Okoro memberOf Audit Group",
        "Peter Dunn memberOf Audit Group",
    }


def test_titles_and_names_in_turn_go_in_pairs() -> None:
    told = (
        "The Head of Care, Helen Marsh, Head of Audit, Jo Bell, and Director for Schools, "
        "David Oakes, introduced the report."
    )
    assert stated(reading(BOARD + told), Predicate.HOLDS_POST) == {
        "Helen Marsh holdsPost Head of Care",
        "Jo Bell holdsPost Head of Audit",
        "David Oakes holdsPost Director for Schools",
    }
