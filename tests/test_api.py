"""The package as others import it."""

import subprocess
import sys
from pathlib import Path

import pytest
import rdflib
import sightline
from sightline.graph.folder import NoGraph
from sightline.queries.errors import BadQuery, UnknownQuery
from sightline.tests.graph.made import read_line


def test_a_shipped_query_gives_rows_as_dictionaries(graph: Path) -> None:
    with sightline.open(graph) as opened:
        (row,) = opened.query("who-chairs", body="Safeguarding Children Board")
    assert row["chair"] == "Gwen Achterberg"
    assert row["quote"] == "Gwen Achterberg (Independent Chair)"


def test_sparql_is_asked_of_all_papers_together(graph: Path) -> None:
    with sightline.open(str(graph)) as opened:
        assert opened.query("ASK { ?s a sl:Inspectorate }") == [{"answer": True}]
        (row,) = opened.query("SELECT (COUNT(DISTINCT ?hub) AS ?n) { ?hub a sl:Hub }")
        assert row == {"n": 2}


def test_what_cannot_be_asked_is_raised(graph: Path) -> None:
    with sightline.open(graph) as opened:
        with pytest.raises(UnknownQuery):
            opened.query("chairs")
        with pytest.raises(BadQuery):
            opened.query("DROP ALL")


def test_the_graph_is_there_for_other_libraries(graph: Path) -> None:
    with sightline.open(graph) as opened:
        assert [paper.path for paper in opened.papers()] == [
            "2018/board-minutes.pdf",
            "2019/arrangements.docx",
            "2019/scrutiny-2019-12-16.txt",
        ]
        net = opened.network()
        dataset = opened.to_rdflib()
    assert "Cabinet" in {data["label"] for _, data in net.nodes(data=True)}
    hub = rdflib.URIRef("https://w3id.org/sightline/ns#Hub")
    hubs = {quad[0] for quad in dataset.quads((None, rdflib.RDF.type, hub, None))}
    assert len(hubs) == 2


def test_a_graph_that_is_not_there_is_raised(tmp_path: Path) -> None:
    with pytest.raises(NoGraph):
        sightline.open(tmp_path / "none.graph")


def test_papers_are_built_into_a_graph(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sightline.graph.build.PaperReader", lambda *_settings: read_line)
    paper = tmp_path / "a.txt"
    paper.write_text("Ada Byrne chairs the Scrutiny Committee of Anyshire.")
    report = sightline.build([str(paper)], tmp_path / "a.graph", workers=0)
    assert (report.read, report.counts.facts) == (1, 1)
    with sightline.open(tmp_path / "a.graph") as opened:
        assert opened.query("who-chairs")[0]["chair"] == "Ada Byrne"


def test_importing_the_package_loads_nothing_heavy() -> None:
    probe = "import sys, sightline; print(*sys.modules)"
    asked = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in asked.stdout.split()}
    assert not loaded & {"click", "spacy", "pyoxigraph", "rdflib", "networkx"}
