"""The three-year story of the example papers, told by the commands about time."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from sightline.cli import main

EXAMPLES = Path(__file__).parent.parent / "examples" / "papers"
SCRUTINY = "Children and Families Scrutiny Committee"
BOARD = "Thornmere Local Safeguarding Children Board"
PARTNERSHIP = "Thornmere Safeguarding Children Partnership"

Rows = list[dict[str, str]]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The graph of the example papers."""
    folder = tmp_path_factory.mktemp("story") / "x.graph"
    assert run(folder, "build", str(EXAMPLES), "--workers", "0").exit_code == 0
    return folder


def run(graph: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, [*arguments, "-g", str(graph)])


def rows(graph: Path, *arguments: str) -> Rows:
    shown = run(graph, *arguments, "--format", "csv")
    assert shown.exit_code == 0, shown.stderr
    return list(csv.DictReader(io.StringIO(shown.stdout)))


def lines(found: Rows) -> set[str]:
    assert all(row["quote"] and row["document"] and row["date"] for row in found)
    told = (f"{r['when']} {r['who']} {r['change']} {r['whom']} ({r['basis']})" for r in found)
    return {line.replace(" (Thornmere)", "") for line in told}


def test_the_changes_of_2019_are_told_with_their_evidence(story: Path) -> None:
    told = lines(rows(story, "changes", "--from", "2019-01-01", "--to", "2019-12-31"))
    assert told >= {
        f"2019-05 Derek Aspinall ceased to be chair of {SCRUTINY} (stated)",
        f"2019-07-08 Yasmin Karim first seen as chair of {SCRUTINY} (seen)",
        f"2019-09-01 {PARTNERSHIP} replaced {BOARD} (stated)",
    }
    assert any(
        line.startswith("2019-09-01 Rukhsana Mirza became holder of Independent Scrutineer")
        for line in told
    )


def test_a_date_that_is_not_in_the_quote_is_shown_with_its_wording(story: Path) -> None:
    found = rows(story, "history", "Derek Aspinall (Thornmere)")
    (ended,) = [row for row in found if row["change"] == "ceased to be chair of"]
    assert ended["quote"] == "Councillor Derek Aspinall, who chaired it until May 2019"


def test_the_line_of_a_body_runs_through_its_chairs(story: Path) -> None:
    told = lines(rows(story, "history", "Executive Group"))
    assert "2020-08-31 Peter Longstaffe ceased to be chair of Executive Group (stated)" in told


@pytest.mark.parametrize(
    ("day", "chair"),
    [("2018-06-01", "Derek Aspinall"), ("2019-08-01", "Yasmin Karim")],
)
def test_a_day_has_the_chair_of_its_time(story: Path, day: str, chair: str) -> None:
    found = rows(story, "query", "who-chairs", "-p", f"body={SCRUTINY} (Thornmere)", "--as-of", day)
    assert {row["chair"] for row in found if row["role"] == "chair"} == {chair}


def test_the_chain_of_the_board_goes_on_in_the_partnership_once_it_was_replaced(
    story: Path,
) -> None:
    before = rows(story, "chain", BOARD, "--as-of", "2019-08-31")
    assert "was replaced by" not in {row["relation"] for row in before}
    after = rows(story, "chain", BOARD, "--as-of", "2019-09-01")
    assert {(row["relation"], row["whom"]) for row in after if row["step"] == "1"} == {
        ("was replaced by", PARTNERSHIP)
    }
    assert any(row["step"] == "2" and row["who"] == PARTNERSHIP for row in after)


def test_who_and_draw_and_export_show_a_day(story: Path, tmp_path: Path) -> None:
    shown = run(story, "who", "Derek Aspinall (Thornmere)", "--as-of", "2018-06-01")
    assert "\nchairs\n" in shown.stdout
    shown = run(story, "who", "Derek Aspinall (Thornmere)", "--as-of", "2020-02-01")
    assert "\nchairs\n" not in shown.stdout
    whole, day = tmp_path / "whole.nq", tmp_path / "day.nq"
    assert run(story, "export", str(whole)).exit_code == 0
    assert run(story, "export", str(day), "--as-of", "2018-06-01").exit_code == 0
    assert set(day.read_text().splitlines()) < set(whole.read_text().splitlines()) | {
        line for line in day.read_text().splitlines() if "/derived/time>" in line
    }
    assert "2019-" not in day.read_text()
    drawn = run(story, "draw", str(tmp_path / "day.html"), "--as-of", "2018-06-01")
    assert drawn.exit_code == 0
    assert (tmp_path / "day.html").exists()


def test_a_name_that_came_later_is_unknown_on_a_day(story: Path) -> None:
    shown = run(story, "who", "Rukhsana Mirza", "--as-of", "2018-06-01")
    assert shown.exit_code == 1
    assert shown.stderr.startswith("Error: no entity called 'Rukhsana Mirza'")


def test_papers_without_a_date_are_told_of(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("Cllr Ann Cole chairs the Elmshire Scrutiny Committee.")
    assert run(tmp_path / "x.graph", "build", str(tmp_path / "note.txt")).exit_code == 0
    shown = run(tmp_path / "x.graph", "query", "papers", "--as-of", "2020-01-01")
    assert shown.stderr == "left out, since they have no date: 1 of the papers\n"


def test_changes_are_given_to_programs(story: Path) -> None:
    shown = run(story, "changes", "--from=2019-09-01", "--to=2019-09-01", "--format", "json")
    found = json.loads(shown.stdout)
    assert {"when", "who", "change", "whom", "basis", "quote", "document"} <= found[0].keys()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["changes", "--from", "May", "--to", "2019-09-01"], "'May' is not a date such as"),
        (["changes", "--from", "2019-09-02", "--to", "2019-09-01"], "--to 2019-09-01 is before"),
        (["query", "papers", "--as-of", "2019"], "'2019' is not a date such as 2019-09-29"),
    ],
)
def test_a_day_that_is_none_is_refused(story: Path, arguments: list[str], message: str) -> None:
    shown = run(story, *arguments)
    assert shown.exit_code == 2
    assert message in shown.stderr


def test_a_time_without_change_says_so(story: Path) -> None:
    shown = run(story, "changes", "--from", "1999-01-01", "--to", "1999-12-31")
    assert shown.exit_code == 0
    assert shown.stderr == "no paper shows a change from 1999-01-01 to 1999-12-31\n"
