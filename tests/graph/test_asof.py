import datetime as dt

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store
from sightline.graph.asof import as_of
from sightline.graph.chain import chain
from sightline.graph.identifiers import IDENTITY
from sightline.graph.network import network
from sightline.ontology.terms import EntityType
from sightline.queries.catalogue import named
from sightline.queries.run import run
from sightline.tests.graph.dated import paper, store_of
from sightline.tests.graph.made import Made

ANN = "Ann Cole chairs Elm Board"
BEN = "Ben Shah chairs Elm Board"
STORY = [
    paper("2018-01-01", ANN, "Ash Panel reportsTo Elm Board", "Elm Board reportsTo Yew Council"),
    paper("2018-09-01", "Oak Partnership replaces Elm Board on 1 April 2019"),
    paper("2019-02-01", BEN, f"{ANN} until May 2018"),
    paper("2020-01-01", "Oak Partnership reportsTo Fir Cabinet"),
    paper("", "Cy Dale chairs Ash Panel"),
]


@pytest.fixture(scope="module")
def story() -> Store:
    return store_of(STORY)


def edges(store: Store, day: str) -> set[str]:
    net = network(as_of(store, dt.date.fromisoformat(day)))
    return {
        f"{net.nodes[s]['label']} {relation} {net.nodes[o]['label']}"
        for s, o, relation in net.edges(keys=True)
    }


def test_nothing_is_known_before_the_first_paper(story: Store) -> None:
    assert len(as_of(story, dt.date(2017, 12, 31))) == 0


def test_a_day_shows_what_was_known_by_then(story: Store) -> None:
    # That Ann Cole had left in May was told in the next year only.
    assert edges(story, "2018-08-01") == {
        "Ann Cole chairs Elm Board",
        "Ash Panel reportsTo Elm Board",
        "Elm Board reportsTo Yew Council",
    }


def test_what_has_ended_is_gone_and_what_is_announced_is_not_there(story: Store) -> None:
    assert edges(story, "2019-03-01") == {
        "Ben Shah chairs Elm Board",
        "Ash Panel reportsTo Elm Board",
        "Elm Board reportsTo Yew Council",
    }


def test_a_body_that_was_replaced_has_no_chair_and_no_lines(story: Store) -> None:
    assert edges(story, "2019-04-01") == {"Oak Partnership replaces Elm Board"}
    assert edges(story, "2020-02-01") == {
        "Oak Partnership replaces Elm Board",
        "Oak Partnership reportsTo Fir Cabinet",
    }


def test_what_a_later_paper_repeats_of_a_replaced_body_stays(story: Store) -> None:
    again = store_of([*STORY, paper("2019-12-01", BEN)])
    assert "Ben Shah chairs Elm Board" in edges(again, "2020-02-01")
    assert "Ben Shah chairs Elm Board" not in edges(story, "2020-02-01")


def test_the_chain_goes_on_in_the_body_that_took_over(story: Store) -> None:
    net = network(as_of(story, dt.date(2020, 2, 1)))
    board = next(node for node, data in net.nodes(data=True) if data["label"] == "Elm Board")
    steps = chain(net, board)
    assert [(step.relation, step.object) for step in steps] == [
        ("was replaced by", "Oak Partnership"),
        ("reports to", "Fir Cabinet"),
    ]
    assert all(step.passages for step in steps)


def test_what_is_shown_of_a_day_needs_no_later_paper(story: Store) -> None:
    day = dt.date(2019, 3, 1)
    early = store_of([made for made in STORY if made.date and made.date <= day])
    assert {str(quad) for quad in as_of(early, day)} == {str(quad) for quad in as_of(story, day)}


def ending(date: str, text: str, *lines: str) -> Made:
    made = paper(date, *lines)
    if not lines:
        made.entity(EntityType.PARTNERSHIP, "Elm Board")
    made.text += text
    return made


def test_a_body_that_was_disbanded_is_not_there_any_more() -> None:
    store = store_of(
        [
            paper("2018-01-01", ANN, "Ash Panel reportsTo Elm Board"),
            ending("2019-02-01", "The Elm Board was disbanded on 4 January 2019."),
        ]
    )
    assert "Ann Cole chairs Elm Board" in edges(store, "2018-12-01")
    assert edges(store, "2019-03-01") == set()
    view = as_of(store, dt.date(2019, 3, 1))
    assert "Elm Board" not in {data["label"] for _, data in network(view).nodes(data=True)}


def test_a_body_that_will_be_disbanded_is_still_there() -> None:
    store = store_of(
        [
            paper("2018-01-01", ANN),
            ending("2018-06-01", "The Elm Board will be disbanded on 4 January 2019."),
        ]
    )
    assert edges(store, "2018-12-01") == {"Ann Cole chairs Elm Board"}
    assert edges(store, "2019-01-05") == set()


@pytest.mark.parametrize(
    ("day", "bodies"), [("2018-06-01", {"Elm Board"}), ("2019-05-01", {"Oak Partnership"})]
)
def test_only_what_is_there_lacks_a_chair(day: str, bodies: set[str]) -> None:
    store = store_of(
        [
            paper("2018-01-01", "Cy Dale memberOf Elm Board"),
            paper("2018-09-01", "Oak Partnership replaces Elm Board on 1 April 2019"),
        ]
    )
    table = run(as_of(store, dt.date.fromisoformat(day)), named()["no-chair"], {})
    assert {row["body"] for row in table.records()} == bodies


def test_an_old_chair_does_not_come_back_by_the_name_of_a_post() -> None:
    store = store_of(
        [paper("2018-01-01", "Nursing Manager chairs Elm Board"), paper("2019-02-01", BEN)]
    )
    assert edges(store, "2019-03-01") == {"Ben Shah chairs Elm Board"}


def test_what_was_decided_of_names_holds_on_any_day() -> None:
    store = store_of(STORY)
    person = next(q.subject for q in store if q.object == Literal("Ann Cole"))
    link = Quad(
        person, NamedNode("http://www.w3.org/2002/07/owl#sameAs"), person, NamedNode(IDENTITY)
    )
    store.add(link)
    assert link in as_of(store, dt.date(2018, 2, 1))
    assert link not in as_of(store, dt.date(2017, 2, 1))
