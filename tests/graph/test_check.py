import datetime as dt
import time
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store
from sightline.extract import load, read
from sightline.extract.readers import read_document
from sightline.graph.build import build
from sightline.graph.check import Problem, check, validate
from sightline.graph.identifiers import document_iri
from sightline.graph.quads import quads
from sightline.graph.resolve import resolve
from sightline.graph.store import Graph, replace_graph
from sightline.ontology.terms import SIGNATURES, EntityType, Predicate
from sightline.tests.graph.made import Made, read_line

SL = "https://w3id.org/sightline/ns#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
SKOS = "http://www.w3.org/2004/02/skos/core#"


def store_of(*papers: Made) -> Store:
    store = Store()
    readings = [paper.reading() for paper in papers]
    resolved = resolve(readings)
    for reading in readings:
        statements = quads(reading, resolved, [reading.document.path])
        replace_graph(store, document_iri(reading.document.sha256), statements)
    return store


def sound(path: str = "minutes.txt") -> Made:
    """Return a paper with a fact of every kind."""
    made = Made(path)
    board = made.entity(EntityType.COMMITTEE, "Scrutiny Board")
    sitting = made.entity(EntityType.MEETING, "first sitting", body=board, date=dt.date(2019, 5, 1))
    ends = {
        EntityType.PERSON: (made.person("Ada Byrne", board), made.person("Jo Lee", board)),
        EntityType.POST: (
            made.entity(EntityType.POST, "Director of Learning"),
            made.entity(EntityType.POST, "Director of Health"),
        ),
        EntityType.SERVICE: (board, made.entity(EntityType.SERVICE, "Learning Service")),
        EntityType.MEETING: (sitting, sitting),
    }
    for predicate, (domain, range_) in SIGNATURES.items():
        for subject in domain & ends.keys():
            for whom in range_ & ends.keys():
                made.fact(ends[subject][0], predicate, ends[whom][1])
    made.contacts = (made.person("Sue Hart"),)
    made.publisher = board
    made.decision("That the report be noted", sitting, board)
    return made


def problems(store: Store, *removed: tuple[str, str | None]) -> list[Problem]:
    for predicate, value in removed:
        for quad in store.quads_for_pattern(None, NamedNode(predicate), None, None):
            if value is None or quad.object == Literal(value):
                store.remove(quad)
                break
    return validate(store)


def test_a_graph_that_was_built_is_sound() -> None:
    assert validate(store_of(sound(), sound("other.txt"))) == []


def test_every_kind_of_fact_was_in_it() -> None:
    assert {fact.predicate for fact in sound().facts} == set(Predicate)


def test_a_folder_is_checked(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ada Byrne chairs the Scrutiny Committee of Anyshire.")
    build([tmp_path / "a.txt"], tmp_path / "sightline.graph", workers=0, reader=read_line)
    with Graph.open(tmp_path / "sightline.graph") as graph:
        assert check(graph) == []


@pytest.mark.parametrize(
    ("removed", "value", "message"),
    [
        (f"{SL}quote", None, "needs the words of the passage"),
        (f"{SL}start", None, "needs the offset at which it begins"),
        (f"{SL}end", None, "needs the offset at which it ends"),
        (f"{SL}rule", None, "needs the rule that recognised it"),
        (f"{SL}confidence", None, "needs a confidence from 0 to 1"),
        (f"{SL}date", None, "is a meeting and needs one date"),
        (f"{SL}text", None, "is a decision and needs its wording"),
        (f"{SL}path", None, "needs a path"),
        (f"{SKOS}prefLabel", "Ada Byrne", "needs exactly one preferred name"),
    ],
)
def test_what_is_missing_is_named(removed: str, value: str | None, message: str) -> None:
    found = problems(store_of(sound()), (removed, value))
    assert [problem.message for problem in found] == [message]


def test_a_fact_without_evidence_is_a_problem() -> None:
    store = store_of(sound())
    (evidence,) = [
        quad.subject
        for quad in store.quads_for_pattern(None, NamedNode(f"{SL}quote"), None, None)
        if "postIn" in str(quad.object)
    ]
    for quad in list(store.quads_for_pattern(evidence, None, None, None)):
        store.remove(quad)
    assert validate(store) == [
        Problem(
            "is stated of something without evidence",
            "is a post in",
            "Director of Learning",
            ("minutes.txt",),
        )
    ]


def test_a_person_whose_office_only_the_words_around_show_is_no_problem() -> None:
    line = b"The review was written by Lionel Strachan, an independent author.\n"
    found = read(read_document("minutes.txt", line), load())
    assert [(e.type, e.name) for e in found.entities] == [(EntityType.PERSON, "Lionel Strachan")]
    store = Store()
    statements = quads(found, resolve([found]), [found.document.path])
    replace_graph(store, document_iri(found.document.sha256), statements)
    assert validate(store) == []


def test_a_person_without_an_official_role_is_a_problem() -> None:
    made = sound()
    made.person("Tom Child")
    assert validate(store_of(made)) == [
        Problem("is a person without an official role", "Tom Child", "", ("minutes.txt",))
    ]


@pytest.mark.parametrize("predicate", list(Predicate))
@pytest.mark.parametrize("end", [0, 1])
def test_a_fact_between_the_wrong_things_is_a_problem(predicate: Predicate, end: int) -> None:
    made = sound()
    sitting = made.entity(EntityType.MEETING, "odd sitting", date=dt.date(2019, 5, 2))
    person = made.person("Kim Odd", "e0")
    odd = person if EntityType.MEETING in SIGNATURES[predicate][end] else sitting
    right = {kind: id_ for id_, kind in ((e.id, e.type) for e in made.entities[:6])}
    others = [right[kind] for kind in right if kind in SIGNATURES[predicate][1 - end]]
    made.fact(*((odd, predicate, others[0]) if end == 0 else (others[0], predicate, odd)))
    found = validate(store_of(made))
    assert {problem.focus for problem in found} == {"odd sitting" if odd == sitting else "Kim Odd"}
    assert all(problem.message.startswith("stands where only") for problem in found)


def test_a_passage_that_ends_before_it_begins_is_a_problem() -> None:
    store = store_of(sound())
    (quad, *_) = store.quads_for_pattern(None, NamedNode(f"{SL}end"), None, None)
    store.remove(quad)
    store.add(Quad(quad.subject, quad.predicate, Literal(-1), quad.graph_name))
    assert [problem.message for problem in validate(store)] == ["ends before it begins"]


def test_checking_twenty_thousand_statements_takes_seconds() -> None:
    store = store_of(*(sound(f"{number}.txt") for number in range(30)))
    assert len(store) > 20_000
    start = time.monotonic()
    assert validate(store) == []
    assert time.monotonic() - start < 60
