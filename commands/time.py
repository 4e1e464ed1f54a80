"""Commands about time: what changed between two days, and one body's line through time."""

# ruff: noqa: PLC0415  heavy imports stand inside the commands, so that --help is instant

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..options import Day, format_option, graph_option
from ..showing import give, tell

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..graph.events import Event
    from ..render import Cell

COLUMNS = ("when", "who", "change", "whom", "basis", "quote", "document", "page", "date")


@click.command()
@click.option("--from", "begin", type=Day(), metavar="DATE", required=True, help="First day.")
@click.option("--to", "end", type=Day(), metavar="DATE", required=True, help="Last day.")
@format_option
@graph_option
def changes(begin: dt.date, end: dt.date, format_: str, graph: Path) -> None:
    """Show what changed between two days: chairs, posts, members, bodies, lines.

    The basis of a line says how its date is known: stated by a paper; inferred, as when a successor
    is seen, and then it lies between two days; or seen, the date of the first paper that says so.

    Example: sightline changes --from 2019-01-01 --to 2019-12-31
    """
    from ..graph.events import changes as changed
    from ..graph.store import Graph

    if end < begin:
        raise click.UsageError(f"--to {end} is before --from {begin}")
    with Graph.open(graph) as opened:
        found = changed(opened.store, begin, end)
    if not found:
        tell(f"no paper shows a change from {begin} to {end}")
    give(COLUMNS, _rows(found, every=format_ != "table"), format_)


@click.command()
@click.argument("name")
@format_option
@graph_option
def history(name: str, format_: str, graph: Path) -> None:
    """Show the line through time of a body, post or person.

    Example: sightline history "Executive Group"
    """
    from ..graph.events import history as line_of
    from ..graph.store import Graph
    from ..queries.find import find

    with Graph.open(graph) as opened:
        entity = find(opened.store, name)
        found = line_of(opened.store, entity.iri)
    if not found:
        tell(f"no dated paper says who or what {entity.description} was to others")
    give(COLUMNS, _rows(found, every=format_ != "table"), format_)


def _rows(events: "Iterable[Event]", *, every: bool) -> "list[tuple[Cell, ...]]":
    """Return a row for each event with its surest passage, or one for every passage."""
    return [
        (
            event.dated,
            event.names[0],
            event.words,
            event.names[1],
            str(event.basis),
            passage.dated or passage.quote,
            passage.title,
            passage.page,
            passage.date.isoformat() if passage.date else None,
        )
        for event in events
        for passage in (event.passages if every else event.passages[:1])
    ]
