import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pytest
from sightline.graph.build import build
from sightline.graph.folder import (
    DamagedGraph,
    GraphError,
    GraphFolder,
    GraphInUse,
    NewerFormat,
    NoGraph,
)
from sightline.graph.store import Counts, Graph
from sightline.tests.graph.made import read_line

TEXT = "Ada Byrne chairs the Scrutiny Committee of Anyshire."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "minutes.txt").write_text(TEXT)
    build([tmp_path / "minutes.txt"], tmp_path / "sightline.graph", workers=0, reader=read_line)
    return tmp_path / "sightline.graph"


def refusal(folder: Path) -> str:
    with pytest.raises(GraphError) as refused:
        Graph.open(folder)
    assert "\n" not in str(refused.value)
    return f"{type(refused.value).__name__}: {refused.value}"


def test_papers_are_listed_with_what_they_state(folder: Path) -> None:
    with Graph.open(folder) as graph:
        (paper,) = graph.papers()
        assert graph.reading(paper.sha256).title == "minutes"
    assert (paper.path, paper.title) == ("minutes.txt", "minutes")
    assert (paper.date, paper.media_type) == (dt.date(2019, 12, 16), "text/plain")
    assert paper.counts == Counts(entities=2, facts=1, decisions=0)
    assert paper.iri.endswith(f"/document/{paper.sha256[:20]}")


def test_rdflib_sees_every_statement(folder: Path) -> None:
    with Graph.open(folder) as graph:
        dataset = graph.to_rdflib()
        assert len(list(dataset.quads())) == len(graph.store)
        (paper,) = graph.papers()
    assert paper.iri in {str(context.identifier) for context in dataset.graphs()}


def test_an_unknown_paper_is_refused(folder: Path) -> None:
    with Graph.open(folder) as graph, pytest.raises(NoGraph, match="holds no paper"):
        graph.reading("0" * 64)


def test_a_folder_that_is_not_there_is_no_graph(tmp_path: Path) -> None:
    message = "there is no graph; make one with `sightline build`"
    assert refusal(tmp_path / "x") == f"NoGraph: {tmp_path / 'x'}: {message}"
    assert not (tmp_path / "x").exists()


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(NoGraph) as refused:
        build([], tmp_path, workers=0)
    assert str(refused.value) == f"{tmp_path}: is not a graph, and is not empty"
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_a_graph_that_was_never_filled_is_empty(tmp_path: Path) -> None:
    GraphFolder(tmp_path / "x.graph", write=True).release()
    message = "is empty; add papers with `sightline build`"
    assert refusal(tmp_path / "x.graph") == f"NoGraph: {tmp_path / 'x.graph'}: {message}"


def test_a_newer_format_is_refused(folder: Path) -> None:
    (folder / "format.json").write_text(json.dumps({"format": 2}))
    message = "has format 2, this sightline knows 1: update it"
    assert refusal(folder) == f"{NewerFormat.__name__}: {folder}: {message}"
    with pytest.raises(NewerFormat):
        build([], folder, workers=0)


@pytest.mark.parametrize("content", ["", "[]", "{}", "\x00"])
def test_a_damaged_format_is_named(folder: Path, content: str) -> None:
    (folder / "format.json").write_text(content)
    file = folder / "format.json"
    message = f"is damaged; delete {folder}, build again"
    assert refusal(folder) == f"{DamagedGraph.__name__}: {file}: {message}"


@pytest.mark.parametrize("content", ["", "[]", '{"a": 1}', '{"a": {}}'])
def test_a_damaged_index_is_named(folder: Path, content: str) -> None:
    (folder / "index.json").write_text(content)
    with pytest.raises(DamagedGraph, match=r"index\.json: is damaged"):
        build([], folder, workers=0)


def test_a_damaged_reading_is_named(folder: Path) -> None:
    (file,) = (folder / "papers").iterdir()
    file.write_bytes(file.read_bytes()[:-20])
    with Graph.open(folder) as graph:
        (paper,) = graph.papers()
        with pytest.raises(DamagedGraph, match="is damaged"):
            graph.reading(paper.sha256)


def test_a_damaged_store_is_named(folder: Path) -> None:
    (folder / "store" / "CURRENT").write_text("nonsense")
    message = f"{folder / 'store'}: cannot be opened; delete it, build again"
    assert refusal(folder) == f"DamagedGraph: {message}"
    (folder / "index.json").unlink()
    with pytest.raises(DamagedGraph) as refused:
        build([], folder, workers=0)
    assert str(refused.value) == message


def test_only_one_writes(folder: Path) -> None:
    writer = GraphFolder(folder, write=True)
    with pytest.raises(GraphInUse):
        GraphFolder(folder, write=True)
    writer.release()
    GraphFolder(folder, write=True).release()


def test_the_lock_of_a_process_that_was_killed_is_gone(folder: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; "
        "from sightline.graph.folder import GraphFolder; "
        "held = GraphFolder(Path(sys.argv[1]), write=True); print('held', flush=True); "
        "time.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(folder)], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"held\n"
        with pytest.raises(GraphInUse):
            Graph.open(folder)
        process.kill()
    Graph.open(folder).close()
