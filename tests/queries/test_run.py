"""What running a query refuses, how values are bound, and how fast every query is."""

import time
from collections.abc import Iterator

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store
from sightline.queries.catalogue import named, parse_own
from sightline.queries.errors import Ambiguous, BadParameter, BadQuery, NotFound
from sightline.queries.run import PREFIXES, run

NOWHERE = "http://127.0.0.1:9/"


def ask(store: Store, text: str, **params: str) -> list[tuple[object, ...]]:
    return list(run(store, parse_own(text, "my.rq"), params).rows)


@pytest.mark.parametrize(
    "text",
    [
        f"SELECT * {{ SERVICE <{NOWHERE}> {{ ?s ?p ?o }} }}",
        f"SELECT * {{ service<{NOWHERE}>{{ ?s ?p ?o }} }}",
        f"SELECT * {{ SERVICE SILENT <{NOWHERE}> {{ ?s ?p ?o }} }}",
        f"SELECT * {{ ?s ?p 1SERVICE<{NOWHERE}>{{ ?s ?p ?o }} }}",
        f"PREFIX : <{NOWHERE}> SELECT * {{ SERVICE:x{{ ?s ?p ?o }} }}",
        f"SELECT * {{ ?s ?p '\\'' . SERVICE <{NOWHERE}> {{ ?s ?p '' }} }}",
        f"SELECT * {{ ?s ?p '#' . SERVICE <{NOWHERE}> {{ ?s ?p ?o }} }}",
        f"SELECT * {{ ?s ?p '''it's''' . SERVICE <{NOWHERE}> {{ ?s ?p '''x''' }} }}",
        f'SELECT * {{ ?s ?p """say ""it\\"""" . SERVICE <{NOWHERE}> {{ ?s ?p """x""" }} }}',
        f"PREFIX e: <urn:> SELECT * {{ ?s ?p e:a\\#b . SERVICE <{NOWHERE}> {{ ?s ?p ?o }} }}",
        f"PREFIX e: <urn:> SELECT * {{ ?s ?p e:a\\'b . SERVICE <{NOWHERE}> {{ ?s ?p 'x' }} }}",
        f"SELECT * {{ FILTER(?a<?b) SERVICE <{NOWHERE}> {{ ?s ?p ?o }} }}",
        f"SELECT * {{ FILTER EXISTS {{ SERVICE <{NOWHERE}> {{ ?s ?p ?o }} }} }}",
    ],
)
def test_a_query_never_reaches_outside_the_graph(store: Store, text: str) -> None:
    with pytest.raises(BadQuery, match=r"^my\.rq: SERVICE is refused"):
        ask(store, text)


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { ?s a sl:Service }",
        "SELECT ?service { ?service a sl:Hub }",
        'SELECT * { ?s skos:prefLabel "SERVICE" }',
        "SELECT * { ?s a <https://w3id.org/sightline/ns#Service> } # service",
    ],
)
def test_the_word_service_is_no_offence(store: Store, text: str) -> None:
    ask(store, text)


@pytest.mark.parametrize(
    "text",
    [
        f"LOAD <{NOWHERE}>",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "DELETE WHERE { ?s ?p ?o }",
        "DROP ALL",
        "SELECT nonsense",
    ],
)
def test_only_well_formed_queries_run(store: Store, text: str) -> None:
    before = len(store)
    with pytest.raises(BadQuery, match=r"^my\.rq: not a SPARQL query: .+$"):
        ask(store, text)
    assert len(store) == before


def test_each_form_of_query_gives_a_table(store: Store) -> None:
    asked = run(store, parse_own("ASK { ?s a sl:Hub }", "my.rq"))
    assert (asked.columns, asked.rows) == (("answer",), ((True,),))
    label = "skos:prefLabel"
    built = run(store, parse_own(f"CONSTRUCT {{ ?s {label} 'x' }} {{ ?s a sl:Hub }}", "my.rq"))
    assert built.columns == ("subject", "predicate", "object")
    assert [row[1:] for row in built.rows] == [(PREFIXES["skos"] + "prefLabel", "x")] * 2
    described = run(store, parse_own("DESCRIBE ?s { ?s a sl:Inspectorate }", "my.rq"))
    assert any("Ofsted" in row for row in described.rows)


def test_numbers_and_truth_values_are_values(store: Store) -> None:
    text = 'SELECT (1 AS ?a) (0.5 AS ?b) (true AS ?c) ("x" AS ?d) ?e {}'
    assert ask(store, text) == [(1, 0.5, True, "x", None)]


OWN = """# param body: body, required: which body
SELECT ?name { VALUES ?_body { UNDEF } ?_body skos:prefLabel ?name }"""


def test_a_users_own_query_takes_parameters(store: Store) -> None:
    assert set(ask(store, OWN, body="Cabinet")) == {("Cabinet",)}


@pytest.mark.parametrize(
    ("value", "error", "message"),
    [
        ('x" } DROP ALL #', NotFound, "no body called 'x\" } DROP ALL #'"),
        ("Cabinett", NotFound, "no body called 'Cabinett'; did you mean 'Cabinet'?"),
        ("Gwen Achterberg", NotFound, "Gwen Achterberg (Marlshire, person) is not a body"),
        (
            "MASH",
            Ambiguous,
            (
                "'MASH' may be: Fenwold Multi-Agency Safeguarding Hub (Fenwold, hub);"
                " Marlshire Multi-Agency Safeguarding Hub (Marlshire, hub)"
            ),
        ),
    ],
)
def test_a_value_that_names_nothing_is_told(
    store: Store, value: str, error: type[Exception], message: str
) -> None:
    with pytest.raises(error) as raised:
        ask(store, OWN, body=value)
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({}, "members needs the parameter 'body': whose members"),
        ({"board": "LSCB"}, "members has no parameter 'board'; it takes body"),
    ],
)
def test_parameters_must_be_those_of_the_query(
    store: Store, params: dict[str, str], message: str
) -> None:
    with pytest.raises(BadParameter) as raised:
        run(store, named()["members"], params)
    assert str(raised.value) == message


def test_a_relation_is_named_in_words(store: Store) -> None:
    for words in ("reportsTo", "reports to", "REPORTS-TO"):
        params = {"subject": "MASH Manager", "relation": words}
        assert len(run(store, named()["evidence"], params).rows) == 1
    with pytest.raises(
        BadParameter, match=r"^no relation called 'heads'; there are: holds the post"
    ):
        run(store, named()["evidence"], {"subject": "Cabinet", "relation": "heads"})


def _many(papers: int) -> Iterator[Quad]:
    """A graph of the size that a hundred papers make: a long chain, and a body all papers name."""
    at = "https://w3id.org/sightline/id/"

    def node(kind: str, number: int) -> NamedNode:
        return NamedNode(f"{at}{kind}/{number}")

    def term(name: str) -> NamedNode:
        prefix, _, local = name.partition(":")
        return NamedNode(PREFIXES[prefix] + local)

    day = Literal("2019-12-16", datatype=term("xsd:date"))
    for paper in range(papers):
        graph = node("document", paper)

        def say(s: NamedNode, p: str, o: NamedNode | Literal, graph: NamedNode = graph) -> Quad:
            return Quad(s, term(p), o, graph)

        yield say(graph, "rdf:type", term("sl:Document"))
        yield say(graph, "dcterms:title", Literal(f"Paper {paper}"))
        yield say(graph, "dcterms:date", day)
        yield say(graph, "sl:path", Literal(f"{paper}.pdf"))
        meeting = node("meeting", paper)
        yield say(meeting, "sl:meetingOf", node("body", paper % 50))
        yield say(meeting, "sl:date", day)
        entities = [("meeting", "sl:Meeting", paper)]
        entities += [("body", "sl:Group", (paper + step) % 200) for step in range(10)]
        entities += [("body", "sl:Council", 999)]
        entities += [("person", "foaf:Person", (paper * 7 + step) % 500) for step in range(10)]
        statements = []
        for kind, class_, number in entities:
            yield say(node(kind, number), "rdf:type", term(class_))
            yield say(node(kind, number), "skos:prefLabel", Literal(f"{kind} {number}"))
            statements.append((node(kind, number), "rdf:type", term(class_)))
        for step in range(10):
            body, above = node("body", (paper + step) % 200), node("body", (paper + step + 1) % 200)
            person = node("person", (paper * 7 + step) % 500)
            up = ("sl:reportsTo", "sl:partOf", "sl:escalatesTo", "sl:accountableTo")[step % 4]
            statements += [
                (body, up, above),
                (body, "sl:partOf", node("body", 999)),
                (person, "sl:attended", meeting),
                (person, ("sl:chairs", "sl:memberOf")[step % 2], body),
            ]
        for number, (subject, predicate, target) in enumerate(statements):
            yield say(subject, predicate, target)
            passage = node("evidence", paper * 100 + number)
            yield say(passage, "rdf:subject", subject)
            yield say(passage, "rdf:predicate", term(predicate))
            yield say(passage, "rdf:object", target)
            yield say(passage, "sl:quote", Literal(f"quote {number}"))
            yield say(passage, "sl:start", Literal(str(number), datatype=term("xsd:integer")))
            yield say(passage, "sl:rule", Literal("rule"))
            yield say(passage, "sl:confidence", Literal("0.9", datatype=term("xsd:decimal")))
            yield say(passage, "sl:observedOn", day)
            yield say(passage, "prov:wasDerivedFrom", graph)


@pytest.fixture(scope="module")
def large() -> Store:
    store = Store()
    store.extend(_many(100))
    assert len(store) > 55_000
    return store


@pytest.mark.parametrize("name", sorted(named()))
def test_every_query_is_quick_on_a_large_graph(large: Store, name: str) -> None:
    query = named()[name]
    values = {"body": "body 7", "actor": "body 7", "entity": "person 7"}
    params = {param.name: values[param.kind] for param in query.params if param.required}
    started = time.perf_counter()
    run(large, query, params)
    assert time.perf_counter() - started < 1
