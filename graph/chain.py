"""The line of accountability: from a body, post or person upward, step by step."""

from dataclasses import dataclass
from typing import Final

import networkx as nx

from ..ontology.terms import OFFICIALS, Predicate
from .network import Network
from .passages import Passage

UPWARD: Final = frozenset(
    {
        Predicate.REPORTS_TO,
        Predicate.ACCOUNTABLE_TO,
        Predicate.ESCALATES_TO,
        Predicate.PART_OF,
    }
)
"""Relations that lead from who answers to whom they answer to; followed from anywhere."""

SEATS: Final = frozenset(
    {
        Predicate.HOLDS_POST,
        Predicate.CHAIRS,
        Predicate.VICE_CHAIRS,
        Predicate.MEMBER_OF,
    }
)
"""Relations that lead from a person or post to its place; followed from the start only.

What a post met on the way is also a member of is no part of the line that led to it.
"""


REPLACED: Final = "was replaced by"
"""How the step from a body to its successor is told."""


@dataclass(frozen=True, slots=True)
class Step:
    """One relation on the way up.

    Attributes:
        subject: Label of who answers.
        relation: The relation in words ("reports to").
        object: Label of whom they answer to.
        depth: How far from the start, from 1.
        passages: What says so, the surest first.
    """

    subject: str
    relation: str
    object: str
    depth: int
    passages: list[Passage]


def chain(net: Network, start: str) -> list[Step]:
    """Return the accountability chain above an entity, nearest steps first.

    A post leads on to the organisation it is a post in, and a body to the one that replaced it,
    wherever they are met. Each relation is given once: one that closes a circle is told, and the
    circle is not walked again.

    Args:
        net: What `network` returned.
        start: IRI of a body, post or person.

    Raises:
        KeyError: The network has no such entity.
    """
    official = net.nodes[start]["type"] in OFFICIALS

    def leads_up(subject: str, relation: str) -> bool:
        if relation in UPWARD or relation == Predicate.POST_IN:
            return True
        return official and subject == start and relation in SEATS

    upward: Network = nx.MultiDiGraph()
    upward.add_node(start)
    upward.add_edges_from(
        (subject, target, relation)
        for subject, target, relation in net.edges(keys=True)
        if leads_up(subject, relation)
    )
    upward.add_edges_from(
        (old, new, relation)
        for new, old, relation in net.edges(keys=True)
        if relation == Predicate.REPLACES
    )
    depth = {start: 0}
    steps = []
    for subject, target, relation in nx.edge_bfs(upward, start):
        depth.setdefault(target, depth[subject] + 1)
        replaced = relation == Predicate.REPLACES
        ends = (target, subject) if replaced else (subject, target)
        edge = net.edges[*ends, relation]
        steps.append(
            Step(
                subject=net.nodes[subject]["label"],
                relation=REPLACED if replaced else edge["label"],
                object=net.nodes[target]["label"],
                depth=depth[subject] + 1,
                passages=edge["passages"],
            )
        )
    return steps
