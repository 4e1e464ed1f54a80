"""How well marked papers are read; tests/papers/README.md says where the floors come from."""

import json
import random
import re
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest
from sightline.benchmarks.calibrate import by_confidence, by_rule
from sightline.benchmarks.freeze import FLOORED, SLACK, changes, floors
from sightline.benchmarks.marked import FLOORS, FROZEN, PAPERS, gold_files, score_all, untouched
from sightline.extract import load, read
from sightline.extract.facts import Evidence
from sightline.extract.readers import read_document
from sightline.extract.scoring import Claim, Score, Verdict, figures, read_gold, total
from sightline.ontology.terms import Predicate

ALL_FILES = gold_files(with_untouched=True)
TEXTS = [file for file in ALL_FILES if file.with_suffix(".txt").is_file()]
FROZEN_FIGURES = json.loads(FROZEN.read_text(encoding="utf-8"))
WIDEST_MARGIN = 120  # characters of a line
NO_PROSE = re.compile(r"\||\t|\S {3,}\S|^#")
TITLE = re.compile(r"\b(Cllr|Councillor|Mr|Mrs|Ms|Dr) ")
TYPESET: dict[str, Callable[[str], str]] = {
    "wrapped at a narrow margin": lambda text: wrap(text, 84),
    "wrapped at a wide margin": lambda text: wrap(text, 100),
    "no-break spaces": lambda text: TITLE.sub("\\1\u00a0", text),
    "long dashes": lambda text: text.replace(" – ", " — "),
    "titles cut short": lambda text: text.replace("Councillor", "Cllr"),
}
FLOOR = json.loads(FLOORS.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def scores() -> dict[str, Score]:
    """The score of each paper whose figures are frozen, all read once."""
    return score_all([PAPERS / f"{name}.json" for name in FROZEN_FIGURES if name != "all"])


@pytest.mark.parametrize("figure", FLOORED)
def test_papers_are_read_as_well_as_they_were(figure: str, scores: dict[str, Score]) -> None:
    now = figures(total(scores.values()))[figure]
    assert now is not None
    assert now >= FLOOR[figure], f"{figure} fell: `python benchmarks/freeze.py` shows where"


def test_every_quote_stands_in_its_paper(scores: dict[str, Score]) -> None:
    unfounded = [name for name, score in scores.items() if score.evidenced < len(score.claims)]
    assert not unfounded
    assert FLOOR["evidenced"] == 1


@pytest.mark.parametrize("change", TYPESET)
def test_how_papers_are_typeset_makes_next_to_no_difference(
    change: str, scores: dict[str, Score], tmp_path: Path
) -> None:
    changed = {}
    for file in (file for file in TEXTS if file.stem in scores):
        paper = file.with_suffix(".txt")
        text = paper.read_text(encoding="utf-8")
        if (anew := TYPESET[change](text)) != text:
            (tmp_path / paper.name).write_text(anew, encoding="utf-8")
            changed[file.stem] = file
    assert len(changed) > len(scores) / 5
    before = figures(total([scores[name] for name in changed]))["fact_f1"]
    after = figures(total(score_all(list(changed.values()), tmp_path).values()))["fact_f1"]
    assert before is not None
    assert after is not None
    assert before - after < 0.004


@pytest.mark.parametrize("seed", range(6))
def test_papers_whose_words_are_scrambled_are_read_all_the_same(seed: int) -> None:
    chance, nlp = random.Random(seed), load()  # noqa: S311 - tests need no secrets
    for file in TEXTS[seed::6]:
        words = re.split(r"(\s+)", file.with_suffix(".txt").read_text(encoding="utf-8"))
        places = range(0, len(words), 2)
        for _ in range(len(places) // 20):
            words[chance.choice(places)] = words[chance.choice(places)]
        text = "".join(words)
        stored = read_document(f"{file.stem}.txt", text.encode())  # a form feed is a line end in it
        found = read(stored, nlp)
        quotes = {evidence.quote for fact in found.facts for evidence in fact.evidence}
        assert all(quote in stored.text for quote in quotes), file.stem


def wrap(text: str, width: int) -> str:
    """Break the lines of prose of a text at a margin; tables and headings stay as they are.

    So do papers that have a margin already: broken twice, they look like none that is published.
    """
    lines = text.split("\n")
    if not any(len(line) > WIDEST_MARGIN and is_prose(line) for line in lines):
        return text
    return "\n".join(
        fill(line, width) if len(line) > width and is_prose(line) else line for line in lines
    )


def is_prose(line: str) -> bool:
    """Tell whether a line is no table, nor the names and titles of one that has run together."""
    words = [word for word in line.split() if word[0].isalpha()]
    return not NO_PROSE.search(line) and 2 * sum(map(str.islower, words)) > len(words)


def fill(line: str, width: int) -> str:
    indent = line[: len(line) - len(line.lstrip())]
    return textwrap.fill(
        line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def test_every_marked_paper_is_frozen_or_kept_untouched() -> None:
    frozen = FROZEN_FIGURES.keys() - {"all"}
    assert frozen | untouched() == {file.stem for file in ALL_FILES}
    assert not frozen & untouched(), "these were measured: strike them off in the README"


@pytest.mark.parametrize("file", ALL_FILES, ids=lambda file: file.stem)
def test_a_gold_file_is_about_the_paper_beside_it(file: Path) -> None:
    gold = read_gold(file)
    assert gold.document in {f"{file.stem}.txt", f"{file.stem}.pdf"}
    assert (PAPERS / gold.document).is_file()
    assert gold.entities
    assert gold.facts


def test_floors_stand_a_little_below_what_was_measured() -> None:
    assert floors(FROZEN_FIGURES["all"]) == FLOOR
    for figure in FLOORED:
        assert 0 <= FROZEN_FIGURES["all"][figure] - SLACK - FLOOR[figure] < 0.001


def test_a_changed_figure_is_shown_with_what_it_was() -> None:
    relations = {"chairs": {"F1": 0.5, "right": 1}}
    before = {"a": {"fact_f1": 0.5, "decision_f1": None, "relations": relations}}
    after = {"a": {"fact_f1": 0.75, "decision_f1": None, "relations": {}}, "b": {"fact_f1": 1.0}}
    assert list(changes(before, before)) == []
    assert list(changes(before, after)) == [
        ("a", "fact_f1", 0.5, 0.75),
        ("a", "chairs F1", 0.5, None),
        ("b", "fact_f1", None, 1.0),
    ]


def claim(verdict: Verdict, **rules: float) -> Claim:
    evidence = tuple(Evidence(0, 1, "a", None, rule, sure) for rule, sure in rules.items())
    return Claim(Predicate.CHAIRS, evidence, verdict)


def test_calibration_counts_a_fact_by_its_surest_passage_and_by_each_rule() -> None:
    claims = [
        claim(Verdict.RIGHT, title=0.7, list_=0.95),
        claim(Verdict.WRONG, title=0.7),
        claim(Verdict.RIGHT, list_=1.0),
        claim(Verdict.WRONG, guess=0.29),
    ]
    shown = [(row["confidence"], row["facts"], row["right"]) for row in by_confidence(claims)]
    assert shown == [("below 0.5", 1, 0), ("0.7-0.8", 1, 0), ("0.9-1.0", 2, 2)]
    assert [(row["rule"], row["facts"], row["right"]) for row in by_rule(claims)] == [
        ("guess", 1, 0),
        ("title", 2, 1),
        ("list_", 2, 2),
    ]
