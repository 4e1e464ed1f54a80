import hashlib
import shutil
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from pyoxigraph import Quad, Store
from sightline.extract.facts import Reading
from sightline.extract.readers import Source
from sightline.graph.build import BuildReport, Progress, build
from sightline.graph.folder import GraphFolder, GraphInUse
from sightline.graph.reading import Reader
from sightline.graph.store import Counts, Graph, replace_graph
from sightline.tests.graph.made import read_line

PAPERS = {
    "2018/autumn.txt": "Ada Byrne chairs the Scrutiny Committee of Anyshire.",
    "2019/spring.txt": "A Byrne chairs the Scrutiny Committee of Anyshire.",
    "2019/summer.txt": "Femi Okoro chairs the Scrutiny Committee of Anyshire.",
    "2019/winter.txt": "Femi Okoro chairs the Health Board of Otherton.",
}


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    return write(tmp_path / "papers", PAPERS)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "sightline.graph"


def write(folder: Path, papers: dict[str, str]) -> Path:
    for name, text in papers.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder


def make(
    papers: Path, folder: Path, *, prune: bool = False, reader: Reader = read_line
) -> BuildReport:
    return build([papers], folder, workers=0, prune=prune, reader=reader)


def statements(folder: Path) -> list[str]:
    with Graph.open(folder) as graph:
        return sorted(str(quad) for quad in graph.store)


def paths(folder: Path) -> list[str]:
    with Graph.open(folder) as graph:
        return [paper.path for paper in graph.papers()]


def refuse(_source: Source) -> Reading:
    raise AssertionError("a paper is read again")


def test_a_build_says_what_it_did(papers: Path, folder: Path) -> None:
    report = make(papers, folder)
    assert report == BuildReport(read=4, unchanged=0, dropped=0, skipped=(), counts=Counts(5, 3, 0))
    assert paths(folder) == sorted(PAPERS)


def test_nothing_is_read_twice(papers: Path, folder: Path) -> None:
    first = make(papers, folder)
    before = statements(folder)
    again = make(papers, folder, reader=refuse)
    assert again == BuildReport(read=0, unchanged=4, dropped=0, skipped=(), counts=first.counts)
    assert statements(folder) == before


def test_building_in_parts_equals_building_at_once(
    papers: Path, folder: Path, tmp_path: Path
) -> None:
    make(papers, tmp_path / "whole.graph")
    whole = statements(tmp_path / "whole.graph")
    hidden = {name: (papers / name).rename(tmp_path / f"{n}.txt") for n, name in enumerate(PAPERS)}
    for name in reversed(PAPERS):
        hidden[name].rename(papers / name)
        make(papers, folder)
    assert statements(folder) == whole


def test_a_paper_that_changed_takes_the_place_of_what_it_was(
    papers: Path, folder: Path, tmp_path: Path
) -> None:
    make(papers, folder)
    write(papers, {"2019/summer.txt": "Ravi Shah chairs the Scrutiny Committee of Anyshire."})
    report = make(papers, folder)
    assert (report.read, report.unchanged, report.dropped) == (1, 3, 1)
    make(papers, tmp_path / "fresh.graph")
    assert statements(folder) == statements(tmp_path / "fresh.graph")
    assert len(list((folder / "papers").iterdir())) == 4


def test_papers_that_are_gone_stay_until_they_are_pruned(
    papers: Path, folder: Path, tmp_path: Path
) -> None:
    make(papers, folder)
    (papers / "2018/autumn.txt").unlink()
    assert make(papers, folder).dropped == 0
    assert make(papers, folder, prune=True).dropped == 1
    make(papers, tmp_path / "fresh.graph")
    assert statements(folder) == statements(tmp_path / "fresh.graph")


def test_papers_that_are_gone_from_an_archive_are_pruned(tmp_path: Path, folder: Path) -> None:
    pack = tmp_path / "pack.zip"
    for names in (["2018/autumn.txt", "2019/spring.txt"], ["2019/spring.txt"]):
        with zipfile.ZipFile(pack, "w") as archive:
            for name in names:
                archive.writestr(name, PAPERS[name])
        report = make(pack, folder, prune=True)
    assert report.dropped == 1
    assert paths(folder) == ["pack.zip/2019/spring.txt"]


def test_two_equal_files_are_one_paper_with_two_paths(
    papers: Path, folder: Path, tmp_path: Path
) -> None:
    make(papers, folder)
    write(papers, {"2017/copy.txt": PAPERS["2018/autumn.txt"]})
    make(papers, folder)
    make(papers, tmp_path / "fresh.graph")
    assert statements(folder) == statements(tmp_path / "fresh.graph")
    named = [line for line in statements(folder) if "ns#path" in line and "document" in line]
    assert len(named) == 5
    (papers / "2017/copy.txt").unlink()
    assert make(papers, folder, prune=True).dropped == 0
    assert paths(folder) == sorted(PAPERS)


@pytest.mark.parametrize("copy", ["2017/copy.txt", "2020/copy.txt"])
def test_a_copy_that_is_gone_leaves_no_path(papers: Path, folder: Path, copy: str) -> None:
    make(papers, folder)
    before = statements(folder)
    write(papers, {copy: PAPERS["2018/autumn.txt"]})
    make(papers, folder)
    (papers / copy).unlink()
    make(papers, folder, prune=True)
    assert statements(folder) == before


def test_a_store_that_was_deleted_is_made_again(papers: Path, folder: Path) -> None:
    make(papers, folder)
    before = statements(folder)
    shutil.rmtree(folder / "store")
    make(papers, folder, reader=refuse)
    assert statements(folder) == before


def test_a_paper_read_with_other_settings_is_read_again(papers: Path, folder: Path) -> None:
    make(papers, folder)
    report = build([papers], folder, workers=0, council="Anyshire", reader=read_line)
    assert (report.read, report.dropped) == (4, 0)


def test_papers_elsewhere_stay(papers: Path, folder: Path, tmp_path: Path) -> None:
    make(papers, folder)
    more = write(tmp_path / "more", {"2018/autumn.txt": "Jo Lee chairs the Cabinet of Otherton."})
    assert make(more, folder, prune=True).read == 1
    assert len(paths(folder)) == 5


def test_a_paper_costs_no_other(papers: Path, folder: Path) -> None:
    write(papers, {"a.txt": "refuse", "b.txt": "fail", "c.txt": "kill", "d.csv": "passed over"})
    report = build([papers], folder, workers=2, reader=read_line)
    assert report.read == 4
    assert sorted(report.skipped) == [
        ("a.txt", "is refused"),
        ("b.txt", "could not be read (ValueError: one line)"),
        ("c.txt", "reading it broke down the process that read it"),
    ]


def test_a_change_that_cannot_be_read_leaves_what_was(papers: Path, folder: Path) -> None:
    make(papers, folder)
    before = statements(folder)
    write(papers, {"2018/autumn.txt": "refuse"})
    report = make(papers, folder)
    assert report.skipped == (("2018/autumn.txt", "is refused"),)
    assert statements(folder) == before


def test_progress_names_each_paper(papers: Path, folder: Path) -> None:
    seen: list[Progress] = []
    build([papers], folder, workers=0, reader=read_line, progress=seen.append)
    assert seen == [Progress(n, 4, name) for n, name in enumerate(sorted(PAPERS), 1)]


def test_a_build_that_was_stopped_is_finished_by_the_next(
    papers: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(papers, folder)
    write(papers, {"2019/spring.txt": "Ada Mary Byrne chairs the Scrutiny Committee of Anyshire."})
    make(papers, tmp_path / "whole.graph")
    written: list[str] = []

    def stop(store: Store, graph: str, quads: Sequence[Quad]) -> None:
        if written:
            raise KeyboardInterrupt
        written.append(graph)
        replace_graph(store, graph, quads)

    with monkeypatch.context() as patched:
        patched.setattr("sightline.graph.build.replace_graph", stop)
        with pytest.raises(KeyboardInterrupt):
            make(papers, folder)
    assert statements(folder) != statements(tmp_path / "whole.graph")
    make(papers, folder, reader=refuse)
    assert statements(folder) == statements(tmp_path / "whole.graph")


def test_what_was_read_before_a_build_was_stopped_is_not_read_again(
    papers: Path, folder: Path
) -> None:
    def stop(progress: Progress) -> None:
        if progress.done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build([papers], folder, workers=0, reader=read_line, progress=stop)
    report = make(papers, folder)
    assert (report.read, report.unchanged) == (1, 3)
    assert paths(folder) == sorted(PAPERS)


def test_one_writes_while_nobody_reads(papers: Path, folder: Path) -> None:
    make(papers, folder)
    with Graph.open(folder), Graph.open(folder), pytest.raises(GraphInUse) as refused:
        make(papers, folder)
    assert str(refused.value) == f"{folder}: is being used by another sightline"
    writer = GraphFolder(folder, write=True)
    with pytest.raises(GraphInUse) as refused:
        Graph.open(folder)
    writer.release()
    assert str(refused.value) == f"{folder}: is being written by another sightline"


def test_a_paper_keeps_its_text(papers: Path, folder: Path) -> None:
    make(papers, folder)
    sha256 = hashlib.sha256(PAPERS["2018/autumn.txt"].encode()).hexdigest()
    with Graph.open(folder) as graph:
        reading = graph.reading(sha256)
    for entity in reading.entities:
        span = slice(entity.evidence.start, entity.evidence.end)
        assert reading.document.text[span] == entity.evidence.quote
