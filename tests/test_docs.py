"""The documentation says what the program does."""

import importlib.util
import re
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from sightline.cli import main
from sightline.extract.lexicon import load
from sightline.graph.export import WRITERS
from sightline.queries.catalogue import named

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.glob("*.md"), *(ROOT / "examples").glob("*.md")])
TOURS = [ROOT / "README.md", DOCS / "tutorial.md"]


def script(name: str) -> ModuleType:
    """A script of docs/, which are no part of the package."""
    spec = importlib.util.spec_from_file_location(name, DOCS / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["make_commands", "make_ontology", "make_queries"])
def test_a_generated_page_is_as_it_would_be_generated_now(name: str) -> None:
    generator = script(name)
    page = generator.PAGE.read_text(encoding="utf-8")
    assert page == generator.text(), f"{generator.PAGE.name} is out of date: run `make docs`"


@pytest.mark.parametrize("command", sorted(main.commands))
def test_each_command_is_documented_and_helps(command: str) -> None:
    assert f"\n## {command}\n" in (DOCS / "commands.md").read_text(encoding="utf-8")
    assert "Example: sightline " in (main.commands[command].help or "")


@pytest.mark.parametrize("query", named())
def test_each_query_is_documented(query: str) -> None:
    page = (DOCS / "queries.md").read_text(encoding="utf-8")
    section = page.partition(f"\n## {query}\n")[2].partition("\n## ")[0]
    assert named()[query].description in section
    assert all(f"| `{param.name}` (" in section for param in named()[query].params)
    assert all(f"`{column}`" in section for column in named()[query].columns)


@pytest.mark.parametrize("suffix", WRITERS)
def test_each_export_is_documented(suffix: str) -> None:
    rows = re.findall(r"(?m)^\| (`\..*?) \|", (DOCS / "exports.md").read_text(encoding="utf-8"))
    assert f"`{suffix}`" in ", ".join(rows).split(", ")


@pytest.mark.parametrize("page", TOURS, ids=lambda page: page.name)
def test_the_commands_that_are_shown_work(page: Path) -> None:
    tours = script("make_tours")
    text = page.read_text(encoding="utf-8")
    shown = list(tours.commands(text))
    assert shown
    assert list(tours.commands(tours.toured(text))) == shown


def test_both_tours_together_show_every_command() -> None:
    tours = script("make_tours")
    shown = {c.split()[1] for page in TOURS for c in tours.commands(page.read_text("utf-8"))}
    assert shown == set(main.commands)


def test_the_entry_that_is_shown_is_one_of_the_lexicon() -> None:
    page = (DOCS / "extraction.md").read_text(encoding="utf-8")
    shown = re.search(r"```toml\n(.*?)```", page, re.DOTALL)
    assert shown
    (entry,) = tomllib.loads(shown[1])["relation"]
    assert entry in load("relations")["relation"]


def test_figures_become_a_table() -> None:
    half = {"entity_p": 0.5, "entity_r": 1, "type_acc": 1, "fact_p": 1, "fact_r": 0.125}
    report = {"7": {**half, "decision_f1": None, "evidenced": 1.0}}
    rows = script("make_figures").table({**report, "all": report["7"]}).splitlines()
    assert rows[2] == "| paper 1 | 0.50 | 1.00 | 1.00 | 1.00 | 0.12 |  | 1.00 |"
    assert rows[3].startswith("| all together | 0.50 |")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []
