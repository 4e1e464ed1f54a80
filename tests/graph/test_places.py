"""Which place a name belongs to, where its paper does not say so, or says it wrongly."""

import datetime as dt

import pytest
from pyoxigraph import Literal, NamedNode
from sightline.graph.mentions import placed
from sightline.graph.quads import quads
from sightline.graph.resolve import resolve
from sightline.graph.said import said_in
from sightline.graph.union import Union
from sightline.ontology.terms import EntityType
from sightline.tests.graph.made import Made

PLACED_BY = NamedNode("https://w3id.org/sightline/ns#placedBy")
DAY = dt.date(2019, 5, 1)


def place_of(last: Made, *others: Made) -> str:
    """The place of the last thing that a paper names."""
    readings = [made.reading() for made in (*others, last)]
    _, places = placed(readings)
    return places[readings[-1].document.sha256, last.entities[-1].id]


def known(*places: str) -> Made:
    made = Made("known.txt")
    for place in places:
        made.entity(EntityType.COMMITTEE, "Cabinet", place=place)
    return made


def test_the_body_that_met_says_whose_notes_they_are() -> None:
    notes = Made("notes.txt", place="Otherton", date=DAY)
    board = notes.entity(EntityType.GROUP, "Anyshire Improvement Board")
    notes.entity(EntityType.MEETING, "m", body=board, date=DAY)
    notes.entity(EntityType.COUNCIL, "Otherton City Council")
    notes.entity(EntityType.PERSON, "Ada Byrne")
    assert place_of(notes, known("Anyshire", "Otherton")) == "anyshire"


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("anyshire/minutes.txt", "anyshire"),
        ("papers/Otherton_2019/sub/minutes.txt", "otherton"),
        ("papers/minutes.txt", "?"),
    ],
)
def test_a_folder_says_whose_a_paper_is_that_does_not(path: str, place: str) -> None:
    lost = Made(path, place=None)
    lost.entity(EntityType.PERSON, "Ada Byrne")
    assert place_of(lost, known("Anyshire", "Otherton")) == place


@pytest.mark.parametrize(
    ("name", "places"),
    [
        ("Anyshire and Otherton Safeguarding Partnership", ("Anyshire", "Otherton")),
        ("Anyshire Otherton Safeguarding Partnership", ("Anyshire", "Otherton")),
        ("Ash and Elm Safeguarding Partnership", ("Ash and Elm",)),
        ("Otherton Safeguarding Partnership", ("Otherton",)),
    ],
)
def test_a_joint_body_belongs_to_all_its_partners(name: str, places: tuple[str, ...]) -> None:
    made = Made("joint.txt")
    partnership = made.entity(EntityType.PARTNERSHIP, name)
    readings = [
        made.reading(),
        known("Anyshire", "Otherton", "Ash", "Elm", "Ash and Elm").reading(),
    ]
    found = resolve(readings)[readings[0].document.sha256, partnership]
    assert found.places == places


def test_what_is_on_two_sides_never_comes_together() -> None:
    union = Union("abcd", {"a": frozenset({"1+"}), "b": frozenset({"1-"})})
    union.join("a", "c")
    union.join("b", "c")
    assert union.sets() == [["a", "c"], ["b"], ["d"]]
    union.join_all("abd")
    assert union.sets() == [["a", "c"], ["b"], ["d"]]


@pytest.mark.parametrize(
    ("made", "given", "by"),
    [
        (Made("a.txt", place="Anyshire"), None, "its paper"),
        (Made("a.txt", place="Anyshire"), "Anyshire", "the council given with its paper"),
        (Made("minutes/anyshire/a.txt", place=None), None, "the folder of its paper"),
        (Made("a.txt", place=None), None, "other papers"),
    ],
)
def test_the_evidence_says_how_a_place_is_known(made: Made, given: str | None, by: str) -> None:
    made.entity(EntityType.PARTNERSHIP, "Front Door Forum")
    other = known("Anyshire")
    other.entity(EntityType.PARTNERSHIP, "Front Door Forum", place="Anyshire")
    papers = [made.reading(), other.reading()]
    said = said_in(papers[0], given)
    stated = quads(papers[0], resolve(papers), [made.path], said)
    assert [q.object for q in stated if q.predicate == PLACED_BY] == [Literal(by)]


def test_a_name_that_says_its_place_is_evidence_of_it() -> None:
    made = Made("a.txt", place="Anyshire")
    made.entity(EntityType.PARTNERSHIP, "Anyshire Front Door Forum")
    paper = made.reading()
    stated = quads(paper, resolve([paper]), [made.path], said_in(paper))
    assert [q.object for q in stated if q.predicate == PLACED_BY] == [Literal("its name")]
