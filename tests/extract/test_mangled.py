"""Papers that a conversion, a scan or a careless hand has mangled: whatever is left is read."""

import random
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from sightline.tests.extract.told import names, reading

PAPERS = sorted((Path(__file__).parents[1] / "papers").glob("*.txt"))[::6]
_Mangled = Callable[[str, random.Random], str]


def _lines_lost(text: str, chance: random.Random) -> str:
    return "\n".join(line for line in text.split("\n") if chance.random() > 1 / 3)


def _lines_shuffled(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    chance.shuffle(lines)
    return "\n".join(lines)


def _letters_lost(text: str, chance: random.Random) -> str:
    return "".join(letter for letter in text if chance.random() > 1 / 50)


def _breaks_changed(text: str, chance: random.Random) -> str:
    return re.sub(r"\n+", lambda _: chance.choice(["\n", "\n\n", "\t", " ", " / "]), text)


def _cases_changed(text: str, chance: random.Random) -> str:
    kept = (str, str, str.upper, str.lower)
    return "\n".join(chance.choice(kept)(line) for line in text.split("\n"))


def _cut_off(text: str, chance: random.Random) -> str:
    start = chance.randrange(len(text) // 2)
    return text[start : start + chance.randrange(200, 4000)]


@pytest.mark.parametrize(
    "mangled",
    [
        _lines_lost,
        _lines_shuffled,
        _letters_lost,
        _breaks_changed,
        _cases_changed,
        _cut_off,
    ],
)
def test_a_mangled_paper_is_read_and_what_is_told_of_it_stands_in_it(mangled: _Mangled) -> None:
    chance = random.Random(mangled.__name__)  # noqa: S311 - the same papers every time
    for paper in PAPERS:
        text = mangled(paper.read_text(encoding="utf-8"), chance)
        found = reading(text)
        kept = found.document.text
        for fact in found.facts:
            assert all(kept[e.start : e.end] == e.quote for e in fact.evidence), paper.name


@pytest.mark.parametrize(
    "mistyped",
    [
        "Larch Council and and Board Manager met.",
        "Larch Safeguarding Board and and Board Manager met.",
        "The Director of Law by and Board Manager met.",
    ],
)
def test_a_word_that_joins_names_may_be_printed_twice(mistyped: str) -> None:
    assert any("Manager" in name for name in names(reading(mistyped + "\n")).values())
