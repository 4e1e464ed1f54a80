"""Only what changed is made anew, and it is what a full build makes."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sightline.extract.facts import Reading
from sightline.extract.readers import Source
from sightline.graph.build import build
from sightline.graph.store import Graph
from sightline.graph.time import time_quads
from sightline.tests.graph.dated import paper

DATES = ("2017-01-01", "2018-01-01", "2019-01-01", "2020-01-01")
LINES = (
    "Ann Cole chairs Elm Board",
    "A Cole chairs Elm Board until May 2018",
    "Ben Shah chairs Elm Board",
    "Nursing Manager chairs Elm Board",
    "Ann Cole holdsPost Nursing Manager",
    "Ben Shah holdsPost Nursing Manager since 1 June 2018",
    "Nursing Manager postIn Elm Board",
    "Nursing Manager memberOf Oak Partnership",
    "Cy Dale viceChairs Oak Partnership",
    "Ben Shah viceChairs Oak Partnership",
    "Cy Dale memberOf Elm Board",
    "Cyril Dale memberOf Ash Panel",
    "Oak Partnership replaces Elm Board on 1 April 2019",
    "Ash Panel reportsTo Oak Partnership. The Oak Partnership was disbanded in May 2019",
)
NAMES = ("a.txt", "b.txt", "c.txt", "d.txt")
TEXTS = st.builds(
    lambda date, lines: "\n".join((date, *lines)),
    st.sampled_from(DATES),
    st.lists(st.sampled_from(LINES), min_size=1, max_size=5, unique=True),
)


def read_dated(source: Source) -> Reading:
    """Read a paper whose first line is its date and whose others are facts."""
    data = source.read_bytes()
    date, *lines = data.decode().split("\n")
    made = paper(date, *lines, name=source.name)
    made.data = data
    return made.reading()


def make(papers: Path, folder: Path) -> None:
    build([papers], folder, workers=0, prune=True, reader=read_dated)


def statements(folder: Path) -> list[str]:
    with Graph.open(folder) as graph:
        return sorted(map(str, graph.store))


@settings(max_examples=25, deadline=None)
@given(
    states=st.lists(
        st.dictionaries(st.sampled_from(NAMES), TEXTS, min_size=1), min_size=2, max_size=4
    )
)
def test_lines_brought_up_to_date_are_those_of_a_fresh_build(states: list[dict[str, str]]) -> None:
    with TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        root = Path(name)
        patch.setattr("sightline.graph.build._FEW", 1.0)
        for state in states:
            papers = root / "papers"
            papers.mkdir(exist_ok=True)
            for old in papers.iterdir():
                old.unlink()
            for file, text in state.items():
                (papers / file).write_text(text)
            make(papers, root / "x.graph")
        patch.setattr("sightline.graph.build._FEW", -1.0)
        make(papers, root / "fresh.graph")
        assert statements(root / "x.graph") == statements(root / "fresh.graph")
        with Graph.open(root / "x.graph") as graph:
            assert all(quad in graph.store for quad in time_quads(graph.store))
