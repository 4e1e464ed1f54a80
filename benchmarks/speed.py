"""How fast papers are read, beside what tokenising alone takes in the same run.

    python benchmarks/speed.py [--papers 1000] [--rounds 5]

The papers are the marked ones in plain text, over and over. The time of a paper is the best of
the rounds, since whatever else a machine does only ever adds to it; a start-up is the median,
since that is what a user waits.
"""

import argparse
import itertools
import os
import resource
import statistics
import string
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

import numpy as np
import spacy
from rich.console import Console
from sightline.benchmarks.marked import gold_files
from sightline.extract import load, read
from sightline.extract.readers import read_document
from sightline.render import Cell, table
from spacy.language import Language

_P = TypeVar("_P")
_PER_MEGABYTE: Final = 1024**2 if sys.platform == "darwin" else 1024  # of what `ru_maxrss` counts


def best(rounds: int, work: Callable[[_P], object], papers: Sequence[_P]) -> float:
    """Return the seconds that some papers take, each in the fastest of several rounds."""
    times = [[_seconds(partial(work, paper)) for paper in papers] for _ in range(rounds)]
    return float(np.min(times, axis=0).sum())


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def throughput(nlp: Language, papers: Sequence[Path], rounds: int) -> list[tuple[str, str]]:
    """Return tokens a second of tokenising and of reading, and how many times longer it takes."""
    data = [(paper.name, paper.read_bytes()) for paper in papers]
    texts = [read_document(name, content).text for name, content in data]
    blank = spacy.blank("en")
    tokens = sum(len(blank(text)) for text in texts)
    tokenising = best(rounds, blank, texts)
    reading = best(rounds, lambda paper: read(read_document(*paper), nlp), data)
    return [
        ("tokens in the papers", f"{tokens:,}"),
        ("tokens/s, blank tokeniser", f"{tokens / tokenising:,.0f}"),
        ("tokens/s, bytes to facts", f"{tokens / reading:,.0f}"),
        ("reading takes, times tokenising", f"{reading / tokenising:.1f}"),
    ]


def start_up(paper: Path, rounds: int) -> list[tuple[str, str]]:
    """Return how long a user waits for the help, and for one short paper to be read.

    As where it is installed, each module is compiled once and kept, whatever this machine is told.
    """
    environment = os.environ.copy()
    environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def seconds(*arguments: str) -> str:
        command = [sys.executable, "-m", "sightline", *arguments]
        run = partial(subprocess.run, command, check=True, capture_output=True, env=environment)
        run()
        times = [_seconds(run) for _ in range(rounds)]
        return f"{statistics.median(times):.2f} s"

    return [
        ("sightline --help", seconds("--help")),
        ("sightline read PAPER", seconds("read", str(paper))),
    ]


def memory(nlp: Language, papers: Sequence[Path], number: int) -> list[tuple[str, str]]:
    """Return the most memory held once each paper was read, and once a number of them was.

    Each of that number has words that no other has, as papers do.
    """
    for paper in papers:
        read(read_document(paper.name, paper.read_bytes()), nlp)
    before = _peak_megabytes()
    for at, paper in enumerate(itertools.islice(itertools.cycle(papers), number)):
        words = " ".join(f"Word{at}x{letter}" for letter in string.ascii_lowercase)
        read(read_document(paper.name, paper.read_bytes() + f"\n\n{words}\n".encode()), nlp)
    return [
        (f"peak memory, {len(papers)} papers", f"{before:,.0f} MB"),
        (f"peak memory, {number:,} papers more", f"{_peak_megabytes():,.0f} MB"),
    ]


def _peak_megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _PER_MEGABYTE


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--papers", type=int, default=1000, help="papers read for memory")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured")
    arguments = parser.parse_args()
    texts = (file.with_suffix(".txt") for file in gold_files())
    papers = [text for text in texts if text.is_file()]
    nlp = load()
    rows: list[tuple[Cell, ...]] = [
        *memory(nlp, papers, arguments.papers),
        *throughput(nlp, papers, arguments.rounds),
        *start_up(papers[0], arguments.rounds),
    ]
    Console().print(table(("measured", "figure"), rows, framed=False))


if __name__ == "__main__":
    main()
