from collections.abc import Callable

import networkx as nx
import pytest
from pyoxigraph import Store
from sightline.graph.chain import Step, chain
from sightline.graph.network import IN_WORDS, Network, network

Named = Callable[[Network, str], str]


def told(steps: list[Step]) -> list[tuple[int, str]]:
    return [(step.depth, f"{step.subject} {step.relation} {step.object}") for step in steps]


def made(*facts: tuple[str, str, str], **types: str) -> Network:
    net: Network = nx.MultiDiGraph()
    for subject, relation, target in facts:
        for node in (subject, target):
            net.add_node(node, label=node, type=types.get(node, "Group"))
        net.add_edge(subject, target, key=relation, label=IN_WORDS[relation], passages=[])
    return net


def test_a_sub_group_leads_up_to_the_council(sample: Store, named: Named) -> None:
    net = network(sample)
    scrutiny = "Children's Overview and Scrutiny Committee"
    steps = chain(net, named(net, "Exploitation Sub-group"))
    assert told(steps) == [
        (1, "Exploitation Sub-group reports to Marlshire Safeguarding Children Partnership"),
        (2, "Marlshire Safeguarding Children Partnership is accountable to Cabinet"),
        (
            2,
            f"Marlshire Safeguarding Children Partnership reports to {scrutiny}",
        ),
        (3, "Cabinet is part of Marlshire County Council"),
        (3, f"{scrutiny} is part of Marlshire County Council"),
    ]
    assert all(step.passages for step in steps)


def test_a_person_leads_up_through_the_post_held(sample: Store, named: Named) -> None:
    net = network(sample)
    board = "Marlshire Safeguarding Children Board"
    assert told(chain(net, named(net, "Gwen Achterberg")))[:4] == [
        (1, f"Gwen Achterberg chairs {board}"),
        (1, "Gwen Achterberg holds the post of Independent Scrutineer"),
        (2, f"{board} was replaced by Marlshire Safeguarding Children Partnership"),
        (2, "Independent Scrutineer is accountable to Marlshire Safeguarding Children Partnership"),
    ]


def test_a_post_met_on_the_way_leads_to_its_organisation_but_not_to_its_other_seats() -> None:
    net = made(
        ("hub", "escalatesTo", "director"),
        ("director", "postIn", "council"),
        ("director", "memberOf", "choir"),
        director="Post",
    )
    assert [step.object for step in chain(net, "hub")] == ["director", "council"]
    assert {step.object for step in chain(net, "director")} == {"council", "choir"}


def test_a_body_does_not_lead_to_what_it_is_a_member_of() -> None:
    net = made(("police", "memberOf", "board"), ("police", "reportsTo", "commissioner"))
    assert [step.object for step in chain(net, "police")] == ["commissioner"]


def test_a_circle_is_told_and_not_walked_twice() -> None:
    net = made(("a", "reportsTo", "b"), ("b", "accountableTo", "c"), ("c", "reportsTo", "a"))
    assert told(chain(net, "a")) == [
        (1, "a reports to b"),
        (2, "b is accountable to c"),
        (3, "c reports to a"),
    ]


def test_two_ways_up_are_both_told_and_their_common_end_once() -> None:
    net = made(
        ("a", "reportsTo", "b"),
        ("a", "partOf", "c"),
        ("b", "partOf", "d"),
        ("c", "partOf", "d"),
        ("d", "reportsTo", "e"),
    )
    assert [(step.depth, step.object) for step in chain(net, "a")] == [
        (1, "b"),
        (1, "c"),
        (2, "d"),
        (2, "d"),
        (3, "e"),
    ]


@pytest.mark.parametrize("relation", ["attended", "inspectedBy", "replaces", "refersTo"])
def test_other_relations_do_not_lead_up(relation: str) -> None:
    assert chain(made(("a", relation, "b")), "a") == []


def test_an_unknown_start_is_an_error() -> None:
    with pytest.raises(KeyError):
        chain(made(("a", "reportsTo", "b")), "z")
