"""What the commands show."""

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from sightline.cli import main
from sightline.version import __version__

PROBE = "import sys; import sightline.cli; print(*sys.modules)"


def run(*arguments: str | Path, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_has_help_and_an_invocation_to_paste(name: str) -> None:
    command = main.commands[name]
    assert command.help
    first, *_, example = map(str.strip, re.split(r"\n\s*\n", command.help))
    assert "\n" not in first
    assert first.endswith(".")
    assert example.startswith(f"Example: sightline {name} ")
    shown = run(name, "--help")
    assert shown.exit_code == 0
    assert example in shown.stdout
    for param in command.params:
        if isinstance(param, click.Option) and param.name not in {"format_", "help"}:
            assert param.help, f"{name} --{param.name}"


def test_help_loads_nothing_heavy() -> None:
    asked = subprocess.run(
        [sys.executable, "-c", PROBE], capture_output=True, text=True, check=True
    )
    loaded = {name.partition(".")[0] for name in asked.stdout.split()}
    assert not loaded & {"spacy", "pyoxigraph", "rdflib", "networkx", "rich", "lxml", "numpy"}


def test_the_version_is_told() -> None:
    assert run("--version").stdout == f"sightline, version {__version__}\n"


def test_a_query_is_a_plain_table_at_full_width_when_piped(graph: Path) -> None:
    shown = run("query", "successions", "-g", graph)
    assert shown.exit_code == 0
    header, line = shown.stdout.splitlines()
    assert header.split() == ["new", "old", "date", "document", "page", "quote"]
    assert re.split(r" {2,}", line) == [
        "Marlshire Safeguarding Children Partnership",
        "Marlshire Safeguarding Children Board",
        "2019-09-30",
        "Marlshire Safeguarding Children Partnership: terms of reference",
        "The Partnership replaces the Marlshire Safeguarding Children Board from 29 September 2019",
    ]
    assert "\x1b" not in shown.stdout


def test_a_query_takes_parameters_and_gives_csv(graph: Path) -> None:
    shown = run("query", "who-chairs", "-p", "body=LSCB", "--format", "csv", "-g", graph)
    (row,) = csv.DictReader(io.StringIO(shown.stdout))
    assert row["chair"] == "Gwen Achterberg"
    assert row["page"] == "1"


def test_json_is_a_list_of_objects(graph: Path) -> None:
    shown = run("query", "who-chairs", "--param", "body=LSCB", "--format", "json", "-g", graph)
    (row,) = json.loads(shown.stdout)
    assert (row["chair"], row["page"]) == ("Gwen Achterberg", 1)


def test_a_query_may_come_from_stdin_or_a_file(graph: Path, tmp_path: Path) -> None:
    text = 'SELECT ("=1+1" AS ?sum) ("a\\nb" AS ?lines) {}'
    assert run("query", "-", "-g", graph, stdin=text).stdout.splitlines()[1].split("  ") == [
        "=1+1",
        "a b",
    ]
    file = tmp_path / "own.rq"
    file.write_text(text, encoding="utf-8")
    assert run("query", file, "--format", "csv", "-g", graph).stdout == 'sum,lines\n\'=1+1,"a\nb"\n'


def test_an_ask_query_is_answered_yes_or_no(graph: Path) -> None:
    shown = run("query", "-", "-g", graph, stdin="ASK { ?s a sl:Hub }")
    assert shown.stdout == "answer\nyes\n"


def test_what_a_terminal_would_act_on_is_not_printed(graph: Path) -> None:
    text = 'SELECT ("\x1b[31m[bold]:smile:" AS ?x) {}'
    assert run("query", "-", "-g", graph, stdin=text).stdout == "x\n[31m[bold]:smile:\n"


def test_the_queries_are_listed_without_a_graph(tmp_path: Path) -> None:
    shown = run("query", "--list", "-g", tmp_path / "none.graph")
    assert shown.exit_code == 0
    assert re.search(r"^members +body +Who sits on a body", shown.stdout, re.MULTILINE)
    assert re.search(r"^who-chairs +\[body\] \[chair\] +Who chairs", shown.stdout, re.MULTILINE)


def test_a_chain_goes_up_step_by_step(graph: Path) -> None:
    shown = run("chain", "MASH Manager", "--format", "json", "-g", graph)
    steps = [(row["step"], row["relation"], row["whom"]) for row in json.loads(shown.stdout)]
    assert (1, "reports to", "Director of Children's Services") in steps
    assert (2, "is accountable to", "Cabinet") in steps
    table = run("chain", "MASH Manager", "-g", graph)
    assert table.stdout.splitlines()[0].split()[:4] == ["step", "who", "relation", "whom"]


def test_an_entity_that_answers_to_nobody_is_told(graph: Path) -> None:
    shown = run("chain", "Ofsted", "-g", graph)
    assert shown.exit_code == 0
    assert shown.stderr == "no paper says whom Ofsted (inspectorate) answers to\n"


def test_who_tells_both_directions_with_their_passages(graph: Path) -> None:
    shown = run("who", "lscb", "-g", graph)
    assert shown.exit_code == 0
    lines = shown.stdout.splitlines()
    assert lines[:2] == [
        "Marlshire Safeguarding Children Board (partnership, Marlshire)",
        "also called: LSCB; the Board",
    ]
    chaired = lines.index("is chaired by")
    assert lines[chaired + 1 : chaired + 3] == [
        "  Gwen Achterberg",
        (
            "    \u201cGwen Achterberg (Independent Chair)\u201d \u2013"
            " Minutes of the Marlshire Safeguarding Children Board, p. 1, 2018-05-14"
        ),
    ]
    rows = json.loads(run("who", "lscb", "--format", "json", "-g", graph).stdout)
    assert rows[0].keys() == {"relation", "whom", "quote", "document", "page", "date"}


def test_the_graph_may_be_named_by_the_environment(
    graph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SIGHTLINE_GRAPH", str(graph))
    assert run("who", "Cabinet").exit_code == 0


def test_export_names_the_file_it_wrote(graph: Path, tmp_path: Path) -> None:
    shown = run("export", tmp_path / "out.nq", "-g", graph)
    assert (shown.exit_code, shown.stdout) == (0, "")
    assert shown.stderr == f"wrote {tmp_path / 'out.nq'}\n"
    assert (tmp_path / "out.nq").stat().st_size


def test_draw_says_what_is_on_the_page(graph: Path, tmp_path: Path) -> None:
    shown = run("draw", tmp_path / "net.html", "-g", graph)
    assert shown.exit_code == 0
    assert re.fullmatch(r"wrote .*net\.html: \d+ entities, \d+ facts, \d+ meetings\n", shown.stderr)
