"""The marked papers of tests/papers, and which of them are still kept untouched."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from sightline.extract import load
from sightline.extract.scoring import Score, score_paper

PAPERS: Final = Path(__file__).parent.parent / "tests" / "papers"
FROZEN: Final = PAPERS / "frozen.json"
FLOORS: Final = PAPERS / "floors.json"


def untouched() -> set[str]:
    """Return the names that the README lists as kept untouched until measured once."""
    readme = (PAPERS / "README.md").read_text(encoding="utf-8")
    section = readme.partition("\n## Kept untouched until measured once\n")[2]
    return set(re.findall(r"(?m)^- `(\w+)`$", section.partition("\n## ")[0]))


def gold_files(*, with_untouched: bool = False) -> list[Path]:
    """Return the gold files, those of untouched papers only if they are asked for."""
    left_out = set() if with_untouched else untouched()
    named = {FROZEN.name, FLOORS.name}
    return [
        file
        for file in sorted(PAPERS.glob("*.json"))
        if file.name not in named and file.stem not in left_out
    ]


def score_all(files: Sequence[Path], papers: Path | None = None) -> dict[str, Score]:
    """Read the papers of gold files one after the other, and return each score by its name."""
    nlp = load()
    return {file.stem: score_paper(file, papers, nlp).score for file in files}
