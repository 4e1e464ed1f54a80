"""Papers in, by command: building, checking, and looking at one paper."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sightline.cli import main
from sightline.graph.check import Problem
from sightline.tests.graph.made import read_line


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def papers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Papers of one line each, and what reads them in place of the extraction."""
    monkeypatch.setattr("sightline.graph.build.PaperReader", lambda *_settings: read_line)
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "a.txt").write_text("Ada Byrne chairs the Scrutiny Committee of Anyshire.")
    (folder / "b.txt").write_text("Femi Okoro chairs the Health Board of Otherton.")
    return folder


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "new.graph"


def counts(shown: Result) -> dict[str, int]:
    found = re.findall(r"^(\S.*?) {2,}([\d,]+)$", shown.stdout, re.MULTILINE)
    return {name: int(number) for name, number in found}


def test_a_build_says_what_it_did_and_what_there_is(papers: Path, new: Path) -> None:
    first = run("build", papers, "--workers", "0", "-g", new)
    assert first.exit_code == 0
    assert first.stderr == ""
    assert counts(first) == {
        "papers read": 2,
        "unchanged": 0,
        "dropped": 0,
        "skipped": 0,
        "entities": 4,
        "facts": 2,
        "decisions": 0,
    }
    assert counts(run("build", papers, "--workers", "0", "-g", new))["unchanged"] == 2
    (papers / "a.txt").unlink()
    pruned = run("build", papers, "--workers", "0", "--prune", "-g", new)
    assert (pruned.exit_code, counts(pruned)["dropped"]) == (0, 1)
    assert "Ada Byrne" not in run("query", "who-chairs", "-g", new).stdout


def test_a_paper_that_cannot_be_read_is_named_and_costs_no_other(papers: Path, new: Path) -> None:
    (papers / "c.txt").write_text("refuse")
    shown = run("build", papers, "--workers", "0", "-g", new)
    assert shown.exit_code == 3
    assert shown.stderr == "skipped c.txt: is refused\n"
    assert counts(shown)["papers read"] == 2


def test_a_paper_that_is_too_large_is_skipped(papers: Path, new: Path) -> None:
    (papers / "c.txt").write_text("x" * 1_000_001)
    shown = run("build", papers, "--workers", "0", "--max-size", "1", "-g", new)
    assert shown.exit_code == 3
    assert shown.stderr.startswith("skipped c.txt: ")


def test_a_folder_without_papers_is_told(tmp_path: Path, new: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    shown = run("build", empty, "-g", new)
    assert (shown.exit_code, shown.stderr) == (1, f"Error: no papers in {empty}\n")


def test_a_pipeline_that_is_not_installed_is_wrong_usage(papers: Path, new: Path) -> None:
    shown = run("build", papers, "--model", "xx_none", "-g", new)
    assert shown.exit_code == 2
    assert shown.stderr.endswith(
        "Invalid value for '--model': no spaCy pipeline called 'xx_none' is installed\n"
    )


def test_check_finds_no_problem_in_what_was_built(papers: Path, new: Path) -> None:
    run("build", papers, "--workers", "0", "-g", new)
    shown = run("check", "-g", new)
    assert (shown.exit_code, shown.stdout, shown.stderr) == (0, "", "no problems\n")


def test_check_shows_the_problems_and_says_so_by_its_exit_code(
    graph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = Problem("has no date", "Cabinet, 1 May", "", ("a.txt", "b.txt"))
    monkeypatch.setattr("sightline.graph.check.check", lambda _graph: [problem])
    shown = run("check", "--format", "json", "-g", graph)
    assert shown.exit_code == 3
    assert json.loads(shown.stdout) == [
        {"what": "Cabinet, 1 May", "problem": "has no date", "value": "", "papers": "a.txt; b.txt"}
    ]


PAPER = """Anyshire County Council

Children's Scrutiny Committee

Minutes of the meeting held on 16 December 2019

Present: Councillor Ada Byrne (Chair), Councillor Femi Okoro
"""


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "minutes.txt"
    file.write_text(PAPER)
    return file


def test_one_paper_can_be_looked_at_without_a_graph(paper: Path) -> None:
    shown = run("read", paper, "--format", "json")
    assert shown.exit_code == 0
    understood = json.loads(shown.stdout)
    assert (understood["paper"], understood["date"]) == ("minutes.txt", "2019-12-16")
    stated = {(fact["who"], fact["relation"], fact["whom"]) for fact in understood["facts"]}
    assert ("Ada Byrne", "chairs", "Children's Scrutiny Committee") in stated
    table = run("read", paper)
    assert re.search(r"^Ada Byrne +chairs +Children's Scrutiny", table.stdout, re.MULTILINE)


def test_one_paper_can_be_written_as_a_marked_page(paper: Path, tmp_path: Path) -> None:
    shown = run("read", paper, "--html", tmp_path / "marked.html")
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert shown.stderr == f"wrote {tmp_path / 'marked.html'}\n"
    assert 'title="Ada Byrne (person)"' in (tmp_path / "marked.html").read_text(encoding="utf-8")
