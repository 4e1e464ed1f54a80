import os
from pathlib import Path

import pytest
from pyoxigraph import Store
from sightline.graph.folder import GraphFolder

os.environ["SIGHTLINE_CACHE"] = ""  # nothing is left in the folders of whoever runs the tests

SAMPLE = Path(__file__).parent / "graph" / "sample.trig"


@pytest.fixture(scope="session")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph folder that holds three invented papers of Marlshire."""
    folder = tmp_path_factory.mktemp("marlshire") / "marlshire.graph"
    opened = GraphFolder(folder, write=True)
    store = Store(str(opened.store))
    store.load(path=str(SAMPLE))
    store.flush()
    del store
    opened.release()
    return folder
