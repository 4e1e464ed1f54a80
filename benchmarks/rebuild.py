"""How long a full build takes, and adding one paper to it.

    python benchmarks/rebuild.py [--papers 1000]

The papers are invented: minutes of the boards of a few councils, month after month, with people who
come and go. They are read as any others are, by as many processes as there are cores.
"""

import argparse
import datetime as dt
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from rich.console import Console
from sightline.graph.asof import as_of
from sightline.graph.build import build
from sightline.graph.events import events
from sightline.graph.store import Graph
from sightline.render import Cell, table

_COUNCILS: Final = ("Elmshire", "Oakborough", "Ashford Vale", "Birchester", "Hollin")
_GIVEN: Final = ("Ann", "Ben", "Cora", "Dev", "Ewa", "Femi", "Grace", "Hal", "Ines", "Jo")
_SURNAMES: Final = ("Archer", "Bell", "Cole", "Drake", "Eyre", "Finch", "Grant", "Hobbs", "Irwin")
_BODIES: Final = (
    "Children and Families Scrutiny Committee",
    "Safeguarding Children Partnership",
    "Quality and Audit Sub-Group",
    "Corporate Parenting Panel",
)
_FIRST: Final = dt.date(2012, 1, 9)


def minutes(number: int) -> str:
    """Return the minutes of one meeting."""
    council = _COUNCILS[number % len(_COUNCILS)]
    body = _BODIES[number // len(_COUNCILS) % len(_BODIES)]
    date = _FIRST + dt.timedelta(days=4 * number)
    # A chair stays for about two years.
    term = number // 180
    names = ((_GIVEN[(term + n) % 10], _SURNAMES[(3 * term + n) % 9]) for n in range(8))
    chair, vice, *others = (f"Councillor {given} {surname}" for given, surname in names)
    return f"""{council} Council

{body}

Minutes of the meeting held on {date.day} {date:%B %Y} at the Town Hall

Present: {chair} (Chair), {vice} (Vice-Chair), {", ".join(others)}

1. The minutes of the last meeting, reference {number}, were agreed.

2. The {body} reports to the Cabinet of {council} Council each quarter.

3. The Quality and Audit Sub-Group is chaired by the Head of Safeguarding. Concerns are escalated
by the Head of Safeguarding to the Director of Children's Services.

Resolved: That the report on item {number} be noted.
"""


def seconds(papers: Path, graph: Path) -> tuple[float, int]:
    """Return how long a build takes, and how many papers it read."""
    begin = time.perf_counter()
    report = build([papers], graph)
    return time.perf_counter() - begin, report.read


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--papers", type=int, default=1000)
    number = parser.parse_args().papers
    with TemporaryDirectory() as name:
        papers, graph = Path(name, "papers"), Path(name, "x.graph")
        papers.mkdir()
        for n in range(number):
            (papers / f"{n:05}.txt").write_text(minutes(n), encoding="utf-8")
        full, read = seconds(papers, graph)
        (papers / "added.txt").write_text(minutes(number), encoding="utf-8")
        added, one = seconds(papers, graph)
        again, none = seconds(papers, graph)
        rows: list[tuple[Cell, ...]] = [
            (f"full build, {read:,} papers read", f"{full:.1f} s"),
            (f"one paper added, {one} read", f"{added:.1f} s"),
            (f"nothing new, {none} read", f"{again:.1f} s"),
        ]
        with Graph.open(graph) as opened:
            rows.append(("statements", f"{len(opened.store):,}"))
            begin = time.perf_counter()
            found = len(events(opened.store))
            rows.append((f"history, {found:,} events", f"{time.perf_counter() - begin:.1f} s"))
            begin = time.perf_counter()
            as_of(opened.store, _FIRST + dt.timedelta(days=2 * number))
            rows.append(("the graph as of a day half-way", f"{time.perf_counter() - begin:.1f} s"))
    Console().print(table(("measured", "figure"), rows, framed=False))


if __name__ == "__main__":
    main()
