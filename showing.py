"""What the commands print, to people and to programs."""

# ruff: noqa: PLC0415  heavy imports stand inside, so that --help is instant

import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import RenderableType

    from .render import Rows

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
