from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store
from sightline.graph.network import Network

SAMPLE = Path(__file__).parent / "sample.trig"


@pytest.fixture
def sample() -> Store:
    """The sample graph, in memory."""
    store = Store()
    store.load(path=str(SAMPLE), format=RdfFormat.TRIG)
    return store


@pytest.fixture
def altered_sample() -> Callable[[str, str], Store]:
    """The sample graph with a name or a quote in it replaced by another, given as plain text."""

    def alter(old: str, new: str) -> Store:
        escaped = new.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        text = SAMPLE.read_text(encoding="utf-8")
        assert old in text
        store = Store()
        store.load(text.replace(old, escaped).encode(), format=RdfFormat.TRIG)
        return store

    return alter


@pytest.fixture
def named() -> Callable[[Network, str], str]:
    """Finds the node of a network by its label."""

    def find(net: Network, label: str) -> str:
        return next(node for node, data in net.nodes(data=True) if data["label"] == label)

    return find
