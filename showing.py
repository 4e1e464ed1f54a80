"""What the commands print, to people and to programs."""

# ruff: noqa: PLC0415  heavy imports stand inside, so that --help is instant

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import RenderableType

    from .graph.store import Graph
    from .render import Rows

SOMETHING_TO_SEE = 3
"""Exit code: done, but there is something to look at."""

_FULL_WIDTH = 1_000_000
"""Columns of a pipe or file: no line of a table is ever cut or folded there."""


def give(columns: tuple[str, ...], rows: "Rows", format_: str) -> None:
    """Print rows in the format asked for."""
    from .render import csv_text, json_text, table

    if format_ == "csv":
        click.echo(csv_text(columns, rows))
    elif format_ == "json":
        click.echo(json_text(columns, rows))
    else:
        present(table(columns, rows, framed=sys.stdout.isatty()))


def present(what: "RenderableType") -> None:
    """Print for people: fitted to a terminal; plain and at full width into a pipe or a file."""
    from rich.console import Console

    if sys.stdout.isatty():
        Console(highlight=False).print(what)
        return
    console = Console(width=_FULL_WIDTH, color_system=None, force_terminal=False, highlight=False)
    with console.capture() as captured:
        console.print(what)
    for line in captured.get().splitlines():
        click.echo(line.rstrip())


def tell(message: str) -> None:
    """Print a message beside the output."""
    click.echo(message, err=True)


def opened_graph(folder: Path, as_of: dt.date | None) -> "Graph":
    """Open a graph, or what it shows of a day; say how many papers have no place in time."""
    from .graph.store import Graph

    graph = Graph.open(folder, as_of)
    if graph.undated:
        tell(f"left out, since they have no date: {graph.undated} of the papers")
    if as_of and not len(graph.store):
        tell(f"no paper is dated {as_of} or before: there is nothing to show")
    return graph
