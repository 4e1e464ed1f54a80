"""The command: each verb parses its arguments, calls what does the work, and shows the result."""

# ruff: noqa: PLC0415  heavy imports stand inside the commands, so that --help is instant

import datetime as dt
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .commands.review import different, review, same
from .commands.time import changes, history
from .failures import Commands
from .options import as_of_option, format_option, graph_option, reading_options
from .showing import give, present, tell
from .version import __version__

if TYPE_CHECKING:
    from .extract.facts import Reading
    from .graph.build import Progress
    from .graph.store import Graph
    from .queries.catalogue import Query

SOMETHING_TO_SEE = 3
"""Exit code: done, but there is something to look at."""

_MEGABYTE = 1_000_000


@click.group(cls=Commands, context_settings={"help_option_names": ["--help", "-h"]})
@click.version_option(__version__, prog_name="sightline")
def main() -> None:
    """Who governs safeguarding, read from the papers that councils publish.

    Start with `sightline build PAPERS`, PAPERS being a folder of minutes, agendas and reports.
    """


@main.command()
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
    from .graph.build import build as build_graph
    from .render import skipped_lines, summary_text

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


@main.command()
@click.argument("file", type=click.Path(path_type=Path))
@as_of_option
@graph_option
def export(file: Path, graph: Path, as_of: dt.date | None) -> None:
    """Write the graph to FILE, in the format of its suffix.

    Example: sightline export review.xlsx
    """
    from .graph.export import export as export_graph

    with _opened(graph, as_of) as opened:
        written = export_graph(opened, file)
    tell(f"wrote {written}")


@main.command()
@click.argument("question", metavar="NAME_OR_FILE", required=False)
@click.option("--param", "-p", "given", multiple=True, metavar="NAME=VALUE", help="A parameter.")
@click.option("--list", "list_", is_flag=True, help="List the named queries and stop.")
@as_of_option
@format_option
@graph_option
def query(
    question: str | None,
    given: tuple[str, ...],
    format_: str,
    graph: Path,
    as_of: dt.date | None,
    *,
    list_: bool,
) -> None:
    """Ask a named query, or SPARQL from a .rq file or stdin (-).

    Example: sightline query who-chairs --param body="Safeguarding Children Board"
    """
    from .queries.catalogue import named
    from .queries.run import run
    from .render import catalogue_rows

    if list_:
        give(("query", "parameters", "answers"), catalogue_rows(named()), format_)
        return
    if question is None:
        raise click.UsageError("name a query or a .rq file; --list lists the queries")
    asked = _question(question)
    params = dict(_pair(text) for text in given)
    with _opened(graph, as_of) as opened, _interruptible():
        answer = run(opened.store, asked, params)
    give(answer.columns, answer.rows, format_)


@main.command()
@click.argument("start", metavar="FROM")
@as_of_option
@format_option
@graph_option
def chain(start: str, format_: str, graph: Path, as_of: dt.date | None) -> None:
    """Show whom a body, post or person answers to, step by step.

    A table shows the surest passage of each step; CSV and JSON give every passage.

    Example: sightline chain "Quality and Audit Sub-group"
    """
    from .graph.chain import chain as steps_up
    from .graph.network import network
    from .queries.find import find
    from .render import CHAIN_COLUMNS, chain_rows

    with _opened(graph, as_of) as opened:
        entity = find(opened.store, start)
        steps = steps_up(network(opened.store), entity.iri)
    if not steps:
        tell(f"no paper says whom {entity.description} answers to")
    give(CHAIN_COLUMNS, chain_rows(steps, every=format_ != "table"), format_)


@main.command()
@click.argument("name")
@as_of_option
@format_option
@graph_option
def who(name: str, format_: str, graph: Path, as_of: dt.date | None) -> None:
    """Show all that is known of a person, post, body or organisation.

    Example: sightline who "Ruth Adeyemi-Lund"
    """
    from .graph.network import network
    from .queries.find import find
    from .queries.who import who as profile_of
    from .render import WHO_COLUMNS, profile_text, who_rows

    with _opened(graph, as_of) as opened:
        entity = find(opened.store, name)
        profile = profile_of(network(opened.store), entity.iri)
    if format_ == "table":
        present(profile_text(profile))
    else:
        give(WHO_COLUMNS, who_rows(profile), format_)


@main.command()
@click.argument("file", metavar="FILE.html", type=click.Path(path_type=Path))
@as_of_option
@graph_option
def draw(file: Path, graph: Path, as_of: dt.date | None) -> None:
    """Draw the network as one page for a web browser.

    Example: sightline draw network.html
    """
    from .graph.draw import draw as draw_network
    from .graph.network import network

    _want_html(file)
    with _opened(graph, as_of) as opened:
        net = network(opened.store)
    draw_network(net, file, "Who governs safeguarding")
    tell(f"wrote {file}: {len(net.nodes):,} entities, {len(net.edges):,} relations")


@main.command()
@format_option
@graph_option
def check(format_: str, graph: Path) -> None:
    """Check the graph against the SHACL shapes of the ontology.

    Example: sightline check --format csv
    """
    from .graph.check import check as check_graph
    from .graph.store import Graph
    from .render import CHECK_COLUMNS, problem_rows

    with Graph.open(graph) as opened:
        problems = check_graph(opened)
    if not problems and format_ == "table":
        tell("no problems")
        return
    give(CHECK_COLUMNS, problem_rows(problems), format_)
    if problems:
        raise click.exceptions.Exit(SOMETHING_TO_SEE)


@main.command()
@click.argument("paper", type=click.Path(path_type=Path))
@click.option(
    "--html",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write the paper there, with every passage marked.",
)
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table")
@reading_options
def read(
    paper: Path, html: Path | None, format_: str, model: str | None, council: str | None
) -> None:
    """Show what is understood of one paper, without any graph.

    Example: sightline read minutes.pdf --html minutes.html
    """
    from .render import as_json, reading_data, reading_text

    if html:
        _want_html(html)
    reading = _read(paper, model, council)
    if html:
        from .extract.marked import page
        from .graph.writing import whole

        with whole(html) as part:
            part.write_text(page(reading), encoding="utf-8")
        tell(f"wrote {html}")
    elif format_ == "json":
        click.echo(as_json(reading_data(reading)))
    else:
        present(reading_text(reading, framed=sys.stdout.isatty()))


@main.command()
@click.argument(
    "gold", metavar="GOLD.json...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
@click.option(
    "--papers",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Where the papers are, if not beside their gold files.",
)
@click.option("--show", is_flag=True, help="List what was missed and what was claimed wrongly.")
@click.option("--by-style", is_flag=True, help="Put papers of one style together.")
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table")
def score(
    gold: tuple[Path, ...], papers: Path | None, format_: str, *, show: bool, by_style: bool
) -> None:
    """Measure how well papers are read that people have marked.

    A gold file lists what its paper says; the paper stands beside it. Shown are precision (P),
    recall (R) and their mean (F1) of names and facts, the share of names with the right type, F1 of
    decisions, and the share of facts whose quotes stand in the paper.

    Example: sightline score marked/*.json --show
    """
    from .extract import load, scoring
    from .render import as_json, score_data, score_text

    nlp = load()
    scored = [scoring.score_paper(file, papers, nlp) for file in gold]
    scores = scoring.by_style(scored) if by_style else scoring.by_paper(scored)
    if format_ == "json":
        click.echo(as_json(score_data(scores, listed=show)))
    else:
        of = "style" if by_style else "paper"
        present(score_text(scores, of, listed=show))


def _opened(folder: Path, as_of: dt.date | None) -> "Graph":
    """Open a graph, or what it shows of a day; say how many papers have no place in time."""
    from .graph.store import Graph

    graph = Graph.open(folder, as_of)
    if graph.undated:
        tell(f"left out, since they have no date: {graph.undated} of the papers")
    return graph


def _read(paper: Path, model: str | None, council: str | None) -> "Reading":
    """Return what is understood of the one paper that a path names."""
    from .extract.readers import Unreadable, UnreadablePaper, find_papers
    from .graph.reading import PaperReader

    found = list(find_papers([paper]))
    if len(found) != 1:
        several = f"holds {len(found)} papers; `sightline build` reads them all"
        raise click.UsageError(f"{paper}: {several if found else 'holds no paper'}")
    source = found[0]
    if isinstance(source, Unreadable):
        raise UnreadablePaper(source.name, source.reason)
    return PaperReader(model, council)(source)


def _question(name: str) -> "Query":
    """Return the query that a name, a file or "-" for stdin stands for."""
    from .queries.catalogue import get, named, parse_own
    from .queries.errors import BadQuery

    if name == "-":
        return parse_own(sys.stdin.read(), "stdin")
    if name in named() or not (Path(name).exists() or name.endswith(".rq")):
        return get(name)
    try:
        return parse_own(Path(name).read_text(encoding="utf-8-sig"), name)
    except UnicodeDecodeError as error:
        raise BadQuery(f"{name}: not a text file") from error


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise click.BadParameter(f"'{text}' is not NAME=VALUE", param_hint="'--param'")
    return name, value


def _want_html(file: Path) -> None:
    if file.suffix.lower() not in {".html", ".htm"}:
        raise click.UsageError(f"{file}: the page's name must end in .html")


@contextmanager
def _interruptible() -> Iterator[None]:
    """Let Ctrl-C end a query at once, although the store answers it in a single call."""
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


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


main.add_command(changes)
main.add_command(history)
main.add_command(review)
main.add_command(same)
main.add_command(different)
