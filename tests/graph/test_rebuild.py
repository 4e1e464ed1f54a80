"""A build that is killed, refused or out of room leaves the graph as it was or as it shall be."""

import datetime as dt
import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sightline.extract.facts import Reading
from sightline.extract.readers import Source
from sightline.graph.build import build
from sightline.graph.folder import CannotWriteGraph, GraphFolder, GraphInUse
from sightline.graph.identity import judgements
from sightline.graph.identity.judgements import Judgement, Name, Verdict
from sightline.graph.store import Graph
from sightline.tests.graph.made import read_line

FIRST = {
    "2018.txt": "Ada Byrne chairs the Scrutiny Committee of Anyshire.",
    "2019.txt": "A Byrne chairs the Scrutiny Committee of Anyshire.",
    "gone.txt": "Femi Okoro chairs the Health Board of Otherton.",
}
THEN = {
    "2018.txt": "Ada Mary Byrne chairs the Scrutiny Committee of Anyshire.",
    "2019.txt": FIRST["2019.txt"],
    "2020.txt": "Ravi Shah chairs the Scrutiny Committee of Anyshire.",
}
NAMES = [f"{year}.txt" for year in range(2010, 2020)]
LINES = st.sampled_from(
    [
        f"{person} chairs the {body} of {place}."
        for person in ("Ada Byrne", "Ada Mary Byrne", "A Byrne", "Byrne", "Ravi Shah", "R Shah")
        for body in ("Scrutiny Committee", "Scrutiny Comittee", "Otherton Health Board")
        for place in ("Anyshire", "Otherton")
    ]
)
TEXTS = st.lists(LINES, min_size=1, max_size=3).map("\n".join)
DECISIONS = [
    Judgement("person", Name("Anyshire", "Ada Byrne"), Name("Anyshire", "Ravi Shah"), Verdict.SAME),
    Judgement(
        "person", Name("Anyshire", "A Byrne"), Name("Anyshire", "Ada Byrne"), Verdict.DIFFERENT
    ),
    Judgement("person", Name("Anyshire", "R Shah"), Name("Otherton", "Ravi Shah"), Verdict.SAME),
]
POINTS = [
    ("sightline.graph.folder.GraphFolder.keep", 1),
    ("sightline.graph.folder.GraphFolder.keep", 2),
    ("sightline.graph.folder.GraphFolder.write_index", 1),
    ("sightline.graph.folder.GraphFolder.write_index", 2),
    ("sightline.graph.build.staged.copy", 1),
    ("sightline.graph.build.quads", 1),
    ("sightline.graph.build.quads", 2),
    ("sightline.graph.build.replace_graph", 1),
    ("sightline.graph.build.replace_graph", 2),
    ("sightline.graph.outcomes.Outcomes.write", 1),
    ("sightline.graph.build.staged.commit", 1),
    ("sightline.graph.staged.settle", 1),
    ("sightline.graph.folder.GraphFolder.write_index", 3),
    ("sightline.graph.folder.GraphFolder.forget", 1),
]
SCRIPT = """
import importlib, os, pkgutil, sys
from pathlib import Path
from sightline.graph.build import build
from sightline.tests.graph.made import read_line
papers, folder, point, calls, when = sys.argv[1:]
if point:
    owner, _, name = point.rpartition(".")
    owner = pkgutil.resolve_name(owner)
    before, left = getattr(owner, name), [int(calls)]
    def killing(*arguments, **named):
        left[0] -= 1
        if not left[0] and when == "before":
            os._exit(9)
        result = before(*arguments, **named)
        if not left[0]:
            os._exit(9)
        return result
    setattr(owner, name, killing)
build([Path(papers)], Path(folder), workers=0, prune=True, reader=read_line)
"""


def write(folder: Path, papers: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, text in papers.items():
        (folder / name).write_text(text)
    return folder


def make(papers: Path, folder: Path) -> None:
    build([papers], folder, workers=0, prune=True, reader=read_line)


def statements(folder: Path) -> list[str]:
    with Graph.open(folder) as graph:
        return sorted(str(quad) for quad in graph.store)


def start(papers: Path, folder: Path, *how: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen([sys.executable, "-c", SCRIPT, papers, folder, *how])


@pytest.fixture
def built(tmp_path: Path) -> tuple[Path, Path, list[str], list[str]]:
    """The papers as they are now, a graph of them as they were, and what it held and shall hold."""
    papers = write(tmp_path / "papers", THEN)
    make(papers, tmp_path / "after.graph")
    make(write(papers, FIRST), tmp_path / "x.graph")
    before = statements(tmp_path / "x.graph")
    write(papers, THEN)
    return papers, tmp_path / "x.graph", before, statements(tmp_path / "after.graph")


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize(("point", "calls"), POINTS)
def test_a_build_killed_at_any_point_leaves_the_graph_whole(
    built: tuple[Path, Path, list[str], list[str]], point: str, calls: int, when: str
) -> None:
    papers, folder, before, after = built
    with start(papers, folder, point, str(calls), when) as process:
        code = process.wait(60)
    assert code == 9
    assert statements(folder) in (before, after)
    make(papers, folder)
    assert statements(folder) == after
    assert {file.name for file in folder.iterdir()} <= {
        "format.json",
        "index.json",
        "judgements.csv",
        "lock",
        "names.json",
        "papers",
        "store",
    }
    assert len(list((folder / "papers").iterdir())) == len(THEN)


@pytest.mark.parametrize("share", [0.7, 0.8, 0.85, 0.9, 0.95])
def test_a_build_killed_at_any_time_leaves_the_graph_whole(
    built: tuple[Path, Path, list[str], list[str]], tmp_path: Path, share: float
) -> None:
    papers, folder, before, after = built
    began = time.perf_counter()
    with start(papers, tmp_path / "other.graph", "", "0", "") as process:
        process.wait(60)
    whole = time.perf_counter() - began
    with start(papers, folder, "", "0", "") as process:
        time.sleep(whole * share)
        process.kill()
    assert statements(folder) in (before, after)
    make(papers, folder)
    assert statements(folder) == after


def test_papers_that_changed_or_went_withdraw_exactly_their_statements(
    built: tuple[Path, Path, list[str], list[str]],
) -> None:
    papers, folder, before, after = built
    make(papers, folder)
    assert statements(folder) == after
    make(write(papers, FIRST), folder)
    assert statements(folder) == before


@dataclass(frozen=True)
class Step:
    """What changes before a build.

    Attributes:
        papers: The text of each paper that is added or changed; None for one that is removed.
        decisions: Those that hold.
        council: The place given with the papers.
    """

    papers: dict[str, str | None]
    decisions: list[Judgement]
    council: str | None


def read_yearly(source: Source) -> Reading:
    """Read a paper whose name is the year that it speaks of."""
    return replace(read_line(source), date=dt.date(int(Path(source.name).stem), 12, 16))


def make_with(papers: Path, folder: Path, step: Step) -> list[str]:
    GraphFolder(folder, write=True).release()
    judgements.write(folder / "judgements.csv", step.decisions)
    build([papers], folder, workers=0, prune=True, council=step.council, reader=read_yearly)
    return statements(folder)


@settings(max_examples=15, deadline=None)
@given(
    first=st.fixed_dictionaries(dict.fromkeys(NAMES, TEXTS)),
    steps=st.lists(
        st.builds(
            Step,
            papers=st.dictionaries(st.sampled_from(NAMES), TEXTS | st.none(), max_size=2),
            decisions=st.lists(st.sampled_from(DECISIONS), unique=True),
            council=st.sampled_from([None, None, None, "Otherton"]),
        ),
        min_size=1,
        max_size=5,
    ),
)
def test_whatever_was_added_changed_and_removed_the_graph_is_that_of_a_fresh_build(
    first: dict[str, str], steps: list[Step]
) -> None:
    with TemporaryDirectory() as name:
        root, state = Path(name), dict(first)
        make_with(write(root / "papers", state), root / "x.graph", Step({}, [], None))
        for step in steps:
            state = {n: text for n, text in (state | step.papers).items() if text}
            stepwise = make_with(write(root / "papers", state), root / "x.graph", step)
        assert stepwise == make_with(root / "papers", root / "fresh.graph", step)


def test_a_second_build_at_the_same_time_is_refused(
    built: tuple[Path, Path, list[str], list[str]],
) -> None:
    papers, folder, before, _ = built
    first = GraphFolder(folder, write=True)
    with pytest.raises(GraphInUse) as refused:
        make(papers, folder)
    first.release()
    assert str(refused.value) == f"{folder}: is being used by another sightline"
    assert statements(folder) == before


def test_a_folder_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "x.graph"
    make(write(tmp_path / "papers", FIRST), folder)
    (folder / "lock").unlink()
    (folder / "lock").mkdir()
    with pytest.raises(CannotWriteGraph) as refused:
        make(tmp_path / "papers", folder)
    assert str(refused.value) == f"{folder}: cannot be written: unable to open database file"


def test_a_folder_that_is_read_only_is_refused(
    built: tuple[Path, Path, list[str], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    papers, folder, before, _ = built
    allowed = os.access
    # nothing is read-only to the superuser, who may run this
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and allowed(path, mode))
    with pytest.raises(CannotWriteGraph, match=r"x\.graph: cannot be written: permission denied"):
        make(papers, folder)
    assert statements(folder) == before


@pytest.mark.parametrize("room", [200, 2_000, 8_000])
def test_a_full_disk_is_told_and_nothing_is_half_written(
    built: tuple[Path, Path, list[str], list[str]], room: int
) -> None:
    papers, folder, before, after = built

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))

    command = [sys.executable, "-m", "sightline", "build", str(papers), "-g", str(folder)]
    done = subprocess.run(
        [*command, "--prune", "--workers", "0"],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=little_room,
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "too large" in done.stderr or "disk I/O error" in done.stderr
    assert statements(folder) in (before, after)
