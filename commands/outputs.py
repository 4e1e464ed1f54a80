"""Commands that hand the graph over: exports, the network page, the check of its soundness."""

# ruff: noqa: PLC0415  heavy imports stand inside the commands, so that --help is instant

import datetime as dt
from pathlib import Path

import click

from ..options import as_of_option, format_option, graph_option, want_html
from ..showing import SOMETHING_TO_SEE, give, opened_graph, tell


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@as_of_option
@graph_option
def export(file: Path, graph: Path, as_of: dt.date | None) -> None:
    """Write the graph to FILE, in the format of its suffix.

    Example: sightline export review.xlsx
    """
    from ..graph.export import export as export_graph

    with opened_graph(graph, as_of) as opened:
        written = export_graph(opened, file)
    tell(f"wrote {written}")


@click.command()
@click.argument("file", metavar="FILE.html", type=click.Path(path_type=Path))
@as_of_option
@graph_option
def draw(file: Path, graph: Path, as_of: dt.date | None) -> None:
    """Draw the network as one page for a web browser.

    Example: sightline draw network.html
    """
    from ..graph.draw import draw as draw_network
    from ..graph.network import MEETING_OF, network

    want_html(file)
    with opened_graph(graph, as_of) as opened:
        net = network(opened.store)
    draw_network(net, file, "Who governs safeguarding")
    if as_of and net.nodes and not net.edges:
        tell(f"on {as_of} nothing is known to stand in a relation to another")
    meetings = sum(relation == MEETING_OF for *_, relation in net.edges(keys=True))
    facts = len(net.edges) - meetings
    tell(f"wrote {file}: {len(net.nodes):,} entities, {facts:,} facts, {meetings:,} meetings")


@click.command()
@format_option
@graph_option
def check(format_: str, graph: Path) -> None:
    """Check the graph against the SHACL shapes of the ontology.

    Example: sightline check --format csv
    """
    from ..graph.check import check as check_graph
    from ..graph.store import Graph
    from ..render import CHECK_COLUMNS, problem_rows

    with Graph.open(graph) as opened:
        problems = check_graph(opened)
    if not problems and format_ == "table":
        tell("no problems")
        return
    give(CHECK_COLUMNS, problem_rows(problems), format_)
    if problems:
        raise click.exceptions.Exit(SOMETHING_TO_SEE)
