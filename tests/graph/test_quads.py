import datetime as dt

import pytest
from pyoxigraph import Literal, NamedNode, Store
from sightline.graph.identifiers import document_iri, entity_iri, slug
from sightline.graph.quads import quads
from sightline.graph.resolve import resolve
from sightline.graph.store import replace_graph
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.graph.made import Made

PREFIXES = """
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX id: <https://w3id.org/sightline/id/>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX sl: <https://w3id.org/sightline/ns#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""


@pytest.fixture
def made() -> Made:
    made = Made("2019/minutes.txt")
    board = made.entity(EntityType.COMMITTEE, "Scrutiny Board", "the Board")
    sitting = made.entity(EntityType.MEETING, "sitting", body=board, date=dt.date(2019, 5, 1))
    ada = made.person("Ada Byrne", board)
    made.fact(ada, Predicate.ATTENDED, sitting)
    made.decision('That "it"\nbe noted', sitting, board)
    made.publisher, made.contacts = board, (ada,)
    return made


def asks(made: Made, pattern: str) -> bool:
    store = Store()
    reading = made.reading()
    store.extend(quads(reading, resolve([reading]), ["2019/minutes.txt", "copy.txt"]))
    return bool(store.query(f"{PREFIXES} ASK {{ GRAPH ?document {{ {pattern} }} }}"))


@pytest.mark.parametrize(
    "pattern",
    [
        '?document a sl:Document ; dcterms:title "2019/minutes" ; dcterms:format "text/plain"',
        '?document dcterms:date "2019-12-16"^^xsd:date ; dcterms:type sl:agendaPack',
        '?document sl:path "2019/minutes.txt", "copy.txt" ; sl:sha256 ?hash',
        '?document dcterms:publisher [ a sl:Committee ; skos:prefLabel "Scrutiny Board" ]',
        '?document dcterms:contributor [ a foaf:Person ; skos:prefLabel "Ada Byrne" ]',
        '?board skos:altLabel "the Board" ; dcterms:spatial "Anyshire"',
        '?m a sl:Meeting ; sl:meetingOf [ a sl:Committee ] ; sl:date "2019-05-01"^^xsd:date',
        "?person sl:memberOf ?board ; sl:attended ?m . ?m sl:meetingOf ?board",
        '?d a sl:Resolution ; sl:text "That \\"it\\"\\nbe noted" ; sl:item "Item"',
        "?d sl:decidedAt [ a sl:Meeting ] ; sl:addressedTo [ a sl:Committee ]",
        "?e rdf:subject ?d ; rdf:predicate sl:text ; rdf:object ?text . ?d sl:text ?text",
        "?e rdf:subject ?p ; rdf:predicate rdf:type ; rdf:object foaf:Person . ?p a foaf:Person",
        """?e a sl:Evidence ; rdf:subject ?p ; rdf:predicate sl:attended ; rdf:object ?m ;
            sl:quote "e2 attended e1" ; sl:start ?start ; sl:end ?end ; sl:page 1 ;
            sl:rule "made-by-hand" ; sl:confidence 0.95 ; prov:wasDerivedFrom ?document ;
            sl:observedOn "2019-05-01"^^xsd:date FILTER(?end = ?start + 14)""",
        '?e rdf:object sl:Committee ; sl:observedOn "2019-12-16"^^xsd:date',
    ],
)
def test_the_shape_of_the_data(made: Made, pattern: str) -> None:
    assert asks(made, pattern)


def test_minutes_in_an_agenda_pack_were_observed_when_they_were_taken() -> None:
    made = Made("pack.txt", date=dt.date(2019, 12, 16))
    board = made.entity(EntityType.COMMITTEE, "Scrutiny Board")
    sitting = made.entity(EntityType.MEETING, "m", body=board, date=dt.date(2019, 10, 14))
    ada, ravi = (made.entity(EntityType.PERSON, name) for name in ("Ada Byrne", "Ravi Shah"))
    made.fact(ada, Predicate.ATTENDED, sitting)
    made.fact(ada, Predicate.CHAIRS, board)
    made.fact(ravi, Predicate.ATTENDED, sitting)
    made.fact(ravi, Predicate.CHAIRS, board)
    ask = "?e rdf:predicate sl:chairs ; rdf:subject [ skos:prefLabel {} ] ; sl:observedOn {} "
    assert asks(made, ask.format('"Ada Byrne"', '"2019-10-14"^^xsd:date'))
    assert asks(made, ask.format('"Ravi Shah"', '"2019-12-16"^^xsd:date'))


def test_facts_come_back_from_the_graph_as_they_went_in(made: Made) -> None:
    reading = made.reading()
    resolved = resolve([reading])
    sha256 = reading.document.sha256
    relations = {f"https://w3id.org/sightline/ns#{predicate}" for predicate in Predicate}
    assert {
        (quad.subject.value, quad.predicate.value.partition("#")[2], quad.object.value)
        for quad in quads(reading, resolved, ["x"])
        if quad.predicate.value in relations
        and isinstance(quad.subject, NamedNode)
        and isinstance(quad.object, NamedNode)
    } == {
        (resolved[sha256, f.subject].iri, f.predicate.value, resolved[sha256, f.object].iri)
        for f in reading.facts
    }


def test_everything_stands_in_the_graph_of_its_document(made: Made) -> None:
    reading = made.reading()
    graphs = {quad.graph_name for quad in quads(reading, resolve([reading]), ["x"])}
    assert graphs == {NamedNode(document_iri(reading.document.sha256))}


def test_a_paper_without_a_date_observes_none(made: Made) -> None:
    made.date = None
    assert not asks(made, "?e sl:observedOn ?date")
    assert not asks(made, "?document dcterms:date ?date")


def test_a_label_is_the_same_in_every_paper() -> None:
    papers = []
    for name in ("C Potts", "Carole Potts"):
        made = Made(f"{name}.txt")
        made.person(name, made.entity(EntityType.COMMITTEE, "Scrutiny Board"))
        papers.append(made.reading())
    resolved = resolve(papers)
    store = Store()
    for paper in papers:
        store.extend(quads(paper, resolved, [paper.document.path]))
    labels = NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel")
    people = [
        quad
        for quad in store.quads_for_pattern(None, labels, None, None)
        if "/person/" in str(quad.subject)
    ]
    assert [quad.object for quad in people] == [Literal("Carole Potts")] * 2
    assert len({quad.graph_name for quad in people}) == 2


def test_a_statement_about_a_thing_and_itself_is_left_out() -> None:
    made = Made()
    one = made.entity(EntityType.SERVICE, "Learning Service")
    made.fact(one, Predicate.PART_OF, made.entity(EntityType.SERVICE, "Learning Services"))
    assert not asks(made, "?one sl:partOf ?other")


@pytest.mark.parametrize(
    "text", ['"', "\\", "\n\r\t\x0c\x01", "</script>", "\u2028 \U0001f600 é", "${x}", "{ } ."]
)
def test_any_text_survives_storing(text: str) -> None:
    made = Made(f"{text}.txt")
    made.decision(text)
    reading = made.reading()
    statements = quads(reading, resolve([reading]), [made.path])
    store = Store()
    replace_graph(store, document_iri(reading.document.sha256), statements)
    assert set(store) == set(statements)


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Children & Young People's Board", "children-young-peoples-board"),
        ("Zoë Ó Briain", "zoe-o-briain"),
        ("委員会", "unnamed"),
        ("word " * 30, "word-" * 11 + "word"),
    ],
)
def test_a_slug_can_be_read(label: str, expected: str) -> None:
    assert slug(label) == expected


def test_an_iri_depends_on_what_is_stable_alone() -> None:
    assert entity_iri("body", "A Board", "x") == entity_iri("body", "A Board", "x")
    assert entity_iri("body", "A Board", "x") != entity_iri("body", "A Board", "y")
    assert entity_iri("body", "A Board", "xy", "z") != entity_iri("body", "A Board", "x", "yz")
