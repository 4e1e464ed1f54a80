from pathlib import Path

import pytest
from pyoxigraph import Store
from sightline.graph.time import time_quads

SAMPLE = Path(__file__).parents[1] / "graph" / "sample.trig"


@pytest.fixture(scope="session")
def store() -> Store:
    """Three invented papers of Marlshire."""
    store = Store()
    store.load(path=SAMPLE)
    store.extend(time_quads(store))
    return store
