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


IMPROVEMENT = "Thornmere Children's Services Improvement Board"
MEMBER = "Cabinet Member for Children's Services"
ASSISTANT = "Assistant Director for Children's Social Care"
DIRECTOR = "Director of Children's Services"


def test_the_three_years_are_told_in_order(story: Path) -> None:
    told = lines(rows(story, "changes", "--from", "2017-09-01", "--to", "2020-12-31"))
    assert told >= {
        f"2018-01-25 Thornmere Borough Council is to set up {IMPROVEMENT} (seen)",
        f"2018-04-03 Graham Titterington became holder of {DIRECTOR} (stated)",
        f"2018-03-07 to 2018-04-03 Alison Keverne no longer holder of {DIRECTOR} (inferred)",
        # he is last seen in minutes of December 2018, though they stand in the pack of February
        f"2018-12-05 to 2019-02-06 Graham Titterington no longer holder of {DIRECTOR} (inferred)",
        f"2019-02-06 Nadia Rahman-Cole first seen as holder of {DIRECTOR} (seen)",
        f"2019-05 Grace Adeyemi became holder of {MEMBER} (stated)",
        f"2019-05 Hugh Bannerman ceased to be holder of {MEMBER} (stated)",
        "2019-06-20 Peter Longstaffe first seen as chair of Executive Group (seen)",
        f"2017-09-14 to 2019-07-08 {ASSISTANT} no longer chair of MASH Strategic Board (inferred)",
        f"2018-10-17 to 2019-09-01 Margaret Oduya no longer chair of {BOARD} (inferred)",
        f"2020-01-10 {IMPROVEMENT} was disbanded  (stated)",
        f"2019-07-08 to 2020-01-10 Barbara Eastaugh no longer chair of {IMPROVEMENT} (inferred)",
        f"2019-02-06 to 2019-07-08 Joan Threlfall no longer vice-chair of {SCRUTINY} (inferred)",
        "2020-06 Priya Nair ceased to be chair of MASH Strategic Board (stated)",
        "2020-08-31 Peter Longstaffe ceased to be chair of Executive Group (stated)",
        "2020-09-01 Caroline Stott became chair of Executive Group (stated)",
    }
    # A post and its holder are one chair, a former chair is no new member, and a body's members
    # go with it.
    assert not any("Chief Executive of the Council ceased" in line for line in told)
    assert not any("Derek Aspinall first seen as member" in line for line in told)
    assert not any("no longer member" in line for line in told)


def test_a_date_that_is_not_in_the_quote_is_shown_with_its_wording(story: Path) -> None:
    found = rows(story, "history", "Derek Aspinall (Thornmere)")
    (ended,) = [row for row in found if row["change"] == "ceased to be chair of"]
    assert ended["quote"] == "Councillor Derek Aspinall, who chaired it until May 2019"


def test_the_line_of_a_body_runs_through_its_chairs(story: Path) -> None:
    told = lines(rows(story, "history", "Executive Group"))
    assert "2020-08-31 Peter Longstaffe ceased to be chair of Executive Group (stated)" in told


@pytest.mark.parametrize(
    ("day", "chair"),
    [
        ("2018-06-01", "Derek Aspinall"),
        ("2019-08-01", "Yasmin Karim"),
        ("2020-10-01", "Yasmin Karim"),
    ],
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


@pytest.mark.parametrize(
    ("day", "chairs"),
    [
        ("2018-06-01", {ASSISTANT}),
        ("2019-08-01", {"Priya Nair"}),
        ("2020-10-01", set()),
    ],
)
def test_no_old_chair_comes_back(story: Path, day: str, chairs: set[str]) -> None:
    board = "body=MASH Strategic Board"
    found = rows(story, "query", "who-chairs", "-p", board, "--as-of", day)
    assert {row["chair"] for row in found} == chairs
    without = {row["body"] for row in rows(story, "query", "no-chair", "--as-of", day)}
    assert ("MASH Strategic Board" in without) == (not chairs)


def test_a_body_that_is_no_more_lacks_no_chair_and_says_when_it_ended(story: Path) -> None:
    without = {row["body"] for row in rows(story, "query", "no-chair", "--as-of", "2020-02-01")}
    assert without.isdisjoint({BOARD, IMPROVEMENT})
    shown = rows(story, "who", IMPROVEMENT, "--as-of", "2020-02-01")
    assert ("was disbanded", "2020-01-10") in {(row["relation"], row["whom"]) for row in shown}
    assert not {"is chaired by", "has as a member"} & {row["relation"] for row in shown}


def test_a_surname_of_two_is_told_with_both(story: Path) -> None:
    shown = run(story, "who", "Karim")
    assert shown.exit_code == 1
    assert "S Karim (Thornmere, person); Yasmin Karim (Thornmere, person)" in shown.stderr
    assert "Mrs Karim" in run(story, "who", "S Karim").stdout
    assert "Mrs Karim" not in run(story, "who", "Yasmin Karim").stdout


def test_two_of_one_meeting_are_made_one_with_a_warning(story: Path) -> None:
    pair = ("Yasmin Karim", "Joan Threlfall")
    shown = run(story, "same", *pair)
    run(story, "review", "--undo")
    assert shown.exit_code == 0
    warning = next(line for line in shown.stderr.splitlines() if line.startswith("warning: "))
    assert "decided same, though one paper names both at one meeting (2020-01-16" in warning


def test_a_name_that_came_later_is_unknown_on_a_day(story: Path) -> None:
    shown = run(story, "who", "Rukhsana Mirza", "--as-of", "2018-06-01")
    assert shown.exit_code == 1
    assert shown.stderr.startswith("Error: no entity called 'Rukhsana Mirza'")


def test_papers_without_a_date_are_told_of(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("Cllr Ann Cole chairs the Elmshire Scrutiny Committee.")
    assert run(tmp_path / "x.graph", "build", str(tmp_path / "note.txt")).exit_code == 0
    shown = run(tmp_path / "x.graph", "query", "papers", "--as-of", "2020-01-01")
    assert shown.stderr == (
        "left out, since they have no date: 1 of the papers\n"
        "no paper is dated 2020-01-01 or before: there is nothing to show\n"
    )


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
