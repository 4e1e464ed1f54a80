"""The command that reads papers into the graph."""

# ruff: noqa: PLC0415  heavy imports stand inside the commands, so that --help is instant

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..options import graph_option, reading_options
from ..showing import SOMETHING_TO_SEE, present, tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..graph.build import Progress

_MEGABYTE = 1_000_000


@click.command()
@click.argument(
    "paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@graph_option
@click.option("--prune", is_flag=True, help="Drop papers whose file is gone.")
@click.option("--workers", type=click.IntRange(min=0), help="Processes that read. [default: cores]")
@click.option(
    "--max-size",
    type=click.IntRange(min=1),
    default=100,
    show_default=True,
    metavar="MB",
    help="Skip files larger than this.",
)
@reading_options
def build(
    paths: tuple[Path, ...],
    graph: Path,
    *,
    workers: int | None,
    prune: bool,
    max_size: int,
    model: str | None,
    council: str | None,
) -> None:
    """Read papers into the graph; only what is new or changed is read.

    Example: sightline build papers/ minutes.pdf pack.zip
    """
    from ..graph.build import build as build_graph
    from ..render import skipped_lines, summary_text

    missing = [str(path) for path in paths if not path.exists()]
    if missing and not prune:
        raise click.ClickException(f"{', '.join(missing)}: no such file or folder")
    with _progress() as progress:
        report = build_graph(
            paths,
            graph,
            workers=workers,
            prune=prune,
            max_bytes=max_size * _MEGABYTE,
            model=model,
            council=council,
            progress=progress,
        )
    if not (report.read or report.unchanged or report.dropped or report.skipped):
        raise click.ClickException(f"no papers in {', '.join(map(str, paths))}")
    for line in skipped_lines(report):
        tell(line)
    for line in report.contradictions:
        tell(f"contradicted: {line}")
    present(summary_text(report))
    if report.skipped or report.contradictions:
        raise click.exceptions.Exit(SOMETHING_TO_SEE)


@contextmanager
def _progress() -> "Iterator[Callable[[Progress], None] | None]":
    """Show a bar on a terminal; give None where there is none."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    name = TextColumn("{task.description}", markup=False)
    with Bar(BarColumn(), MofNCompleteColumn(), name, console=console, transient=True) as bar:
        task = bar.add_task("", total=None)

        def advance(progress: "Progress") -> None:
            bar.update(
                task,
                completed=progress.done,
                total=progress.total,
                description=progress.name,
            )

        yield advance
