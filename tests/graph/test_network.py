import datetime as dt
from collections.abc import Callable

from pyoxigraph import Store
from sightline.graph.network import IN_WORDS, MEETING_OF, Network, network
from sightline.ontology.terms import Predicate

Named = Callable[[Network, str], str]


def test_every_entity_is_a_node_with_its_names_and_place(sample: Store, named: Named) -> None:
    net = network(sample)
    assert len(net) == 25
    partnership = net.nodes[named(net, "Marlshire Safeguarding Children Partnership")]
    assert partnership["type"] == "Partnership"
    assert partnership["aliases"] == ["MSCP", "the Partnership"]
    assert partnership["place"] == "Marlshire"
    assert net.nodes[named(net, "Ofsted")]["place"] == ""
    assert net.nodes[named(net, "Tomasz Wren")]["type"] == "Person"


def test_every_kind_of_fact_is_an_edge_in_words(sample: Store) -> None:
    net = network(sample)
    assert {key for _, _, key in net.edges(keys=True)} == {*Predicate, MEETING_OF}
    assert all(edge["label"] == IN_WORDS[edge["relation"]] for *_, edge in net.edges(data=True))


def test_every_edge_quotes_the_paper_that_says_it(sample: Store) -> None:
    assert all(edge["passages"] for *_, edge in network(sample).edges(data=True))


def test_a_passage_says_where_it_stands(sample: Store, named: Named) -> None:
    net = network(sample)
    hub = named(net, "Marlshire Multi-Agency Safeguarding Hub")
    director = named(net, "Director of Children's Services")
    (passage,) = net.edges[hub, director, "escalatesTo"]["passages"]
    assert passage.quote.startswith("Unresolved concerns are escalated by the MASH")
    assert passage.title == "Minutes of the Marlshire Safeguarding Children Board"
    assert passage.path == "2018/board-minutes.pdf"
    assert passage.page == 3
    assert passage.date == dt.date(2018, 5, 14)
    assert passage.confidence == 0.9
    assert passage.rule == "escalates"


def test_a_fact_of_two_papers_has_a_passage_of_each_the_surest_first(
    sample: Store, named: Named
) -> None:
    net = network(sample)
    ruth = named(net, "Ruth Adeyemi-Lund")
    director = named(net, "Director of Children's Services")
    passages = net.edges[ruth, director, "holdsPost"]["passages"]
    assert [passage.date for passage in passages] == [dt.date(2018, 5, 14), dt.date(2019, 12, 16)]


def test_the_order_of_papers_changes_nothing(sample: Store) -> None:
    backwards = Store()
    for quad in sorted(sample, key=str, reverse=True):
        backwards.add(quad)
    one, other = network(sample), network(backwards)
    assert list(one.nodes(data=True)) == list(other.nodes(data=True))
    assert list(one.edges(keys=True, data=True)) == list(other.edges(keys=True, data=True))


def test_an_empty_graph_is_an_empty_network() -> None:
    assert len(network(Store())) == 0
