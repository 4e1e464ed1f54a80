"""A marked paper, read and scored."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from ..document import Document
from ..readers import read_document
from ..readers.decode import decode
from .compare import score
from .gold import BadGold, read_gold
from .scores import Score, total

if TYPE_CHECKING:
    from spacy.language import Language


@dataclass(frozen=True, slots=True)
class ScoredPaper:
    """A paper's gold file, the paper's style, and how well it was read."""

    gold_file: Path
    style: str
    score: Score


def score_paper(
    gold_file: Path, papers: Path | None = None, nlp: "Language | None" = None
) -> ScoredPaper:
    """Read the paper that a gold file is about, and score the reading.

    Args:
        gold_file: The gold file.
        papers: The folder that the paper is in; by default that of the gold file.
        nlp: A pipeline from `load`; without it a new one is made.

    Raises:
        BadGold: The gold file is malformed, or its paper is not there.
        UnreadablePaper: The paper cannot be read.
        OSError: The gold file is not there.
    """
    from ..pipeline import read  # noqa: PLC0415 - spaCy takes long to import, gold files do not need it

    gold = read_gold(gold_file)
    file = (papers or gold_file.parent) / gold.document
    if not file.is_file():
        raise BadGold(f"{gold_file}: its paper {file} is not there")
    document = read_document(gold.document, file.read_bytes())
    reading = read(document, nlp)
    return ScoredPaper(gold_file, gold.style, score(gold, reading, _text(file, document)))


def by_paper(scored: Sequence[ScoredPaper]) -> dict[str, Score]:
    """Return the score of each paper by the name of its gold file, its path where names recur."""
    names = [paper.gold_file.stem for paper in scored]
    return {
        name if names.count(name) == 1 else str(paper.gold_file): paper.score
        for name, paper in zip(names, scored, strict=True)
    }


def by_style(scored: Sequence[ScoredPaper]) -> dict[str, Score]:
    """Return the scores of all papers of one style together, by style."""
    ordered = sorted(scored, key=lambda paper: paper.style)
    return {
        style or "no style given": total(paper.score for paper in papers)
        for style, papers in groupby(ordered, key=lambda paper: paper.style)
    }


def _text(file: Path, document: Document) -> str:
    """Return the text in which quotes must stand.

    That is a text file's own, the one that stands beside a paper of another format, or else what
    was stored of the paper.
    """
    beside = file.with_suffix(".txt")
    return decode(beside.read_bytes()) if beside.is_file() else document.text
