"""The network as GraphML, for Gephi, yEd, Cytoscape and networkx."""

from pathlib import Path

import networkx as nx
from pyoxigraph import Store

from ..network import Network, network
from .xmltext import legal


def write_graphml(store: Store, file: Path) -> None:
    """Write entities as nodes and relations as edges, each with its surest passage, all as text."""
    net = network(store)
    plain: Network = nx.MultiDiGraph()
    for entity, node in net.nodes(data=True):
        plain.add_node(
            entity,
            label=legal(node["label"]),
            type=node["type"],
            aliases=legal("; ".join(node["aliases"])),
            place=legal(node["place"]),
        )
    for number, (subject, target, edge) in enumerate(net.edges(data=True), start=1):
        passage = next(iter(edge["passages"]), None)
        plain.add_edge(
            subject,
            target,
            key=f"e{number}",  # ids of edges are unique over a file
            relation=edge["relation"],
            label=edge["label"],
            quote=legal(passage.quote) if passage else "",
            document=legal(passage.title) if passage else "",
            path=legal(passage.path) if passage else "",
            page=str(passage.page or "") if passage else "",
            date=str(passage.date or "") if passage else "",
            confidence=str(passage.confidence) if passage else "",
            passages=str(len(edge["passages"])),
        )
    nx.write_graphml(plain, file)
