"""Names that may be one: listed, decided, taken back, by command."""

import csv
import io
import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sightline.cli import main
from sightline.graph.build import build
from sightline.tests.graph.made import read_line

PAIR = "Ada Byrne-Cole", "Ada Cole"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    """A graph in which two names may be one, and a name of each of two places."""
    papers = tmp_path / "papers"
    papers.mkdir()
    for name, place in ((PAIR[0], "Anyshire"), (PAIR[1], "Anyshire"), ("Femi Okoro", "Otherton")):
        text = f"{name} chairs the Scrutiny Committee of {place}."
        (papers / f"{name}.txt").write_text(text)
    build([papers], tmp_path / "new.graph", workers=0, reader=read_line)
    return tmp_path / "new.graph"


def test_the_pairs_are_listed_with_reasons_and_passages(graph: Path) -> None:
    shown = run("review", "-g", graph)
    assert shown.exit_code == 0
    header, line = shown.stdout.splitlines()
    assert header.split() == ["kind", "one", "other", "score", "reasons", "passages"]
    assert "Ada Byrne-Cole (Anyshire)  Ada Cole (Anyshire)" in line
    assert "one surname is part of the other; both of Anyshire" in line
    assert "\u201ce1 chairs e0\u201d \u2013 Ada Cole.txt, p. 1" in line
    (row,) = json.loads(run("review", "--format", "json", "-g", graph).stdout)
    assert (row["a"], row["b"], row["decision"]) == (*PAIR, "")


def test_a_list_is_edited_and_loaded_back(graph: Path, tmp_path: Path) -> None:
    file = tmp_path / "pairs.csv"
    written = run("review", "--csv", file, "-g", graph)
    assert written.stderr == f"wrote {file}: 1 pairs; fill the column 'decision', then --load it\n"
    (row,) = csv.DictReader(io.StringIO(file.read_text("utf-8-sig")))
    with file.open("w", encoding="utf-8", newline="") as edited:
        writer = csv.DictWriter(edited, row)
        writer.writeheader()
        writer.writerow({**row, "decision": "same", "why": "married"})
    loaded = run("review", "--load", file, "-g", graph)
    assert loaded.stderr == "decided: Ada Byrne-Cole (Anyshire) and Ada Cole (Anyshire) are same\n"
    assert run("review", "-g", graph).stderr == "no two names are left that may be one\n"
    assert "Ada Cole" in run("who", "Ada Byrne-Cole", "-g", graph).stdout.splitlines()[1]
    again = run("review", "--load", file, "-g", graph)
    assert again.stderr == "nothing that was not decided already\n"


def test_decisions_by_name_are_kept_and_taken_back(graph: Path) -> None:
    decided = run("same", *PAIR, "--why", "married in 2018", "-g", graph)
    assert (decided.exit_code, decided.stdout) == (0, "")
    assert "married in 2018" in (graph / "judgements.csv").read_text("utf-8")
    run("different", *PAIR, "-g", graph)
    assert "also called" not in run("who", "Ada Cole", "-g", graph).stdout
    undone = run("review", "--undo", "-g", graph)
    assert undone.stderr.startswith("taken back: Ada Byrne-Cole (Anyshire) and Ada Cole")
    assert "also called" in run("who", "Ada Cole", "-g", graph).stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("same", "Ada Cole", "Scrutiny Committee (Anyshire)"),
            "Ada Cole (Anyshire) is a person, ",
        ),
        (("different", "Ada Cole", "Ada Cole"), "are one name: tell which is meant by a body, "),
        (("same", "Ada Cole", "Nobody Known"), "no entity called 'Nobody Known'"),
        (("review", "--undo"), "there is no decision to take back"),
    ],
)
def test_what_cannot_be_decided_is_told(
    graph: Path, arguments: tuple[str, ...], message: str
) -> None:
    shown = run(*arguments, "-g", graph)
    assert shown.exit_code == 1
    assert message in shown.stderr
    assert len(shown.stderr.splitlines()) == 1
    assert not (graph / "judgements.csv").exists()


def test_two_things_at_once_are_not_done(graph: Path, tmp_path: Path) -> None:
    assert run("review", "--undo", "--csv", tmp_path / "x.csv", "-g", graph).exit_code == 2


def test_no_graph_is_made_by_a_decision(tmp_path: Path) -> None:
    assert run("review", "--undo", "-g", tmp_path / "none").exit_code == 1
    assert not (tmp_path / "none").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_on_a_terminal_each_pair_is_asked(graph: Path) -> None:
    ours, theirs = pty.openpty()
    asking = subprocess.Popen(
        [sys.executable, "-m", "sightline", "review", "-g", str(graph)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "dumb"},
    )
    os.close(theirs)
    os.write(ours, b"y\nmarried\n")
    said = b""
    try:
        while part := os.read(ours, 65536):
            said += part
    except OSError:  # how Linux says that the other end is closed
        pass
    os.close(ours)
    assert asking.wait() == 0, said
    assert b"1 of 1: person" in said
    assert b"are same" in said
    assert "same,married" in (graph / "judgements.csv").read_text("utf-8")


def test_a_build_reports_what_speaks_against_decisions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sightline.graph.build.PaperReader", lambda *_settings: read_line)
    papers, graph = tmp_path / "papers", tmp_path / "new.graph"
    papers.mkdir()
    for name in ("C Potts", "Carole Potts", "Colin Potts"):
        (papers / f"{name}.txt").write_text(f"{name} chairs the Scrutiny Committee of Anyshire.")
    assert run("build", papers, "--workers", "0", "-g", graph).exit_code == 0
    assert run("different", "C Potts", "Carole Potts", "-g", graph).exit_code == 0
    (papers / "Colin Potts.txt").unlink()
    shown = run("build", papers, "--workers", "0", "--prune", "-g", graph)
    assert shown.exit_code == 3
    assert shown.stderr == (
        "contradicted: C Potts (Anyshire) and Carole Potts (Anyshire): decided different, but now"
        " the rules join them\n"
    )
    assert run("review", "-g", graph).stderr.startswith("contradicted: C Potts (Anyshire)")
