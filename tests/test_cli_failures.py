"""What cannot be done is told in one line, with the exit code that says which kind it is."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sightline.cli import main
from sightline.graph.folder import GraphFolder


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


@pytest.mark.parametrize(
    "arguments",
    [
        ("query", "papers"),
        ("chain", "Cabinet"),
        ("who", "Cabinet"),
        ("export", "out.nq"),
        ("draw", "out.html"),
        ("check",),
    ],
)
def test_a_graph_that_is_not_there(arguments: tuple[str, ...], tmp_path: Path) -> None:
    shown = run(*arguments, "-g", tmp_path / "none.graph")
    assert shown.exit_code == 1
    assert shown.stderr.startswith(f"Error: {tmp_path / 'none.graph'}: there is no graph")
    assert shown.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("who", "Ofstead"), "no entity called 'Ofstead'; did you mean 'Ofsted'?"),
        (("chain", "Zygote"), "no entity called 'Zygote'"),
        (
            ("who", "MASH"),
            (
                "'MASH' may be: Fenwold Multi-Agency Safeguarding Hub (Fenwold, hub);"
                " Marlshire Multi-Agency Safeguarding Hub (Marlshire, hub)"
            ),
        ),
        (
            ("query", "members", "-p", "body=Gwen Achterberg"),
            "Gwen Achterberg (Marlshire, person) is not a body",
        ),
        (("export", "out.doc"), "out.doc: no format has the suffix '.doc'; known are .nq .trig"),
        (("export", "nowhere/out.nq"), "nowhere/out.nq: there is no folder nowhere"),
        (("draw", "nowhere/out.html"), "nowhere/out.html: there is no folder nowhere"),
        (("query", "nowhere.rq"), "nowhere.rq: no such file or directory"),
        (("query", "-"), "stdin: SERVICE is refused, since it reaches outside the graph"),
    ],
)
def test_what_could_not_be_done(
    graph: Path,
    arguments: tuple[str, ...],
    message: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    service = "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"
    shown = run(*arguments, "-g", graph, stdin=service)
    assert shown.exit_code == 1
    assert shown.stdout == ""
    assert shown.stderr.startswith(f"Error: {message}")
    assert shown.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("query",), "name a query or a .rq file; --list lists the queries"),
        (("query", "chairs"), "no query called 'chairs'; there are: accountability"),
        (("query", "members"), "members needs the parameter 'body': whose members"),
        (
            ("query", "members", "-p", "board=LSCB"),
            "members has no parameter 'board'; it takes body",
        ),
        (
            ("query", "papers", "-p", "publisher"),
            "Invalid value for '--param': 'publisher' is not NAME=VALUE",
        ),
        (
            ("query", "evidence", "-p", "subject=Cabinet", "-p", "relation=heads"),
            "no relation called 'heads'; there are: holds the post of",
        ),
        (("draw", "out.pdf"), "out.pdf: the page's name must end in .html"),
        (("build",), "Missing argument 'PATH...'"),
        (("sing",), "No such command 'sing'"),
    ],
)
def test_wrong_usage(
    graph: Path, arguments: tuple[str, ...], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGHTLINE_GRAPH", str(graph))
    shown = run(*arguments)
    assert shown.exit_code == 2
    assert shown.stderr.splitlines()[-1].startswith(f"Error: {message}")


def test_a_query_that_is_no_sparql_says_where(graph: Path, tmp_path: Path) -> None:
    file = tmp_path / "bad.rq"
    file.write_text("SELECT nonsense", encoding="utf-8")
    shown = run("query", file, "-g", graph)
    assert shown.exit_code == 1
    assert shown.stderr.startswith(f"Error: {file}: not a SPARQL query: error at 1:")
    assert shown.stderr.count("\n") == 1
    file.write_text("\n", encoding="utf-8")
    assert run("query", file, "-g", graph).stderr == f"Error: {file}: holds no query\n"
    file.write_bytes(b"\xff\xfe\x00\x81")
    assert run("query", file, "-g", graph).stderr == f"Error: {file}: not a text file\n"


def test_a_graph_that_is_being_written(tmp_path: Path) -> None:
    folder = tmp_path / "busy.graph"
    writing = GraphFolder(folder, write=True)
    try:
        shown = run("query", "papers", "-g", folder)
    finally:
        writing.release()
    assert (shown.exit_code, shown.stderr.count("\n")) == (1, 1)
    assert shown.stderr.startswith(f"Error: {folder}: is being written")


def test_a_paper_that_cannot_be_read(tmp_path: Path) -> None:
    missing = run("read", tmp_path / "none.txt")
    assert (missing.exit_code, missing.stderr.count("\n")) == (1, 1)
    assert missing.stderr.startswith("Error: ")
    assert "none.txt" in missing.stderr
    empty = tmp_path / "empty.txt"
    empty.touch()
    assert run("read", empty).stderr == "Error: empty.txt: is empty\n"


def test_a_page_takes_no_other_page_s_place(graph: Path, tmp_path: Path) -> None:
    paper = tmp_path / "minutes.html"
    paper.write_text("<h1>Minutes</h1>")
    for shown in (run("read", paper, "--html", paper), run("draw", paper, "-g", graph)):
        assert shown.exit_code == 1
        assert shown.stderr.startswith(f"Error: {paper}: is there already, and is no page that")
        assert paper.read_text() == "<h1>Minutes</h1>"
    for name in ("page.html", "page.html"):
        assert run("draw", tmp_path / name, "-g", graph).exit_code == 0


def test_a_query_without_an_answer_says_so(graph: Path) -> None:
    shown = run("query", "who-chairs", "-p", "chair=Ofsted", "-g", graph)
    assert (shown.exit_code, shown.stderr) == (0, "the papers say nothing of that\n")


def test_papers_that_are_not_there_stop_a_build_before_it_begins(tmp_path: Path) -> None:
    there, gone = tmp_path / "there.txt", tmp_path / "gone"
    there.write_text("Minutes")
    shown = run("build", there, gone, "-g", tmp_path / "new.graph")
    assert (shown.exit_code, shown.stdout) == (1, "")
    assert shown.stderr == f"Error: {gone}: no such file or folder\n"
    assert not (tmp_path / "new.graph").exists()


def test_only_one_paper_is_read_at_a_time(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("Minutes")
    shown = run("read", tmp_path)
    assert shown.exit_code == 2
    assert "holds 2 papers; `sightline build` reads them all" in shown.stderr


def test_a_reader_that_has_seen_enough_is_no_failure_to_explain(graph: Path) -> None:
    command = [sys.executable, "-m", "sightline", "query", "papers", "-g", str(graph)]
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(command, stdout=write_end, stderr=subprocess.PIPE, check=False)
    os.close(write_end)
    assert b"Traceback" not in done.stderr


def test_a_query_that_takes_for_ever_can_be_interrupted(graph: Path, tmp_path: Path) -> None:
    file = tmp_path / "slow.rq"
    file.write_text("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")
    command = [sys.executable, "-m", "sightline", "query", str(file), "-g", str(graph)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as asked:
        with pytest.raises(subprocess.TimeoutExpired):
            asked.wait(timeout=2)
        asked.send_signal(signal.SIGINT)
        assert asked.wait(timeout=5)
