"""Commands that ask the graph: questions, the chain of accountability, all of one entity."""

# ruff: noqa: PLC0415  heavy imports stand inside the commands, so that --help is instant

import datetime as dt
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..options import as_of_option, format_option, graph_option
from ..showing import give, opened_graph, present, tell

if TYPE_CHECKING:
    from ..queries.catalogue import Query


@click.command()
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
    from ..queries.catalogue import named
    from ..queries.run import run
    from ..render import catalogue_rows

    if list_:
        give(("query", "parameters", "answers"), catalogue_rows(named()), format_)
        return
    if question is None:
        raise click.UsageError("name a query or a .rq file; --list lists the queries")
    asked = _question(question)
    params = dict(_pair(text) for text in given)
    with opened_graph(graph, as_of) as opened, _interruptible():
        answer = run(opened.store, asked, params)
        if not answer.rows and len(opened.store):
            tell("the papers say nothing of that")
    give(answer.columns, answer.rows, format_)


@click.command()
@click.argument("start", metavar="FROM")
@as_of_option
@format_option
@graph_option
def chain(start: str, format_: str, graph: Path, as_of: dt.date | None) -> None:
    """Show whom a body, post or person answers to, step by step.

    A table shows the surest passage of each step; CSV and JSON give every passage.

    Example: sightline chain "Quality and Audit Sub-group"
    """
    from ..graph.chain import chain as steps_up
    from ..graph.network import network
    from ..queries.find import find
    from ..render import CHAIN_COLUMNS, chain_rows

    with opened_graph(graph, as_of) as opened:
        entity = find(opened.store, start)
        steps = steps_up(network(opened.store), entity.iri)
    if not steps:
        tell(f"no paper says whom {entity.description} answers to")
    give(CHAIN_COLUMNS, chain_rows(steps, every=format_ != "table"), format_)


@click.command()
@click.argument("name")
@as_of_option
@format_option
@graph_option
def who(name: str, format_: str, graph: Path, as_of: dt.date | None) -> None:
    """Show all that is known of a person, post, body or organisation.

    Example: sightline who "Ruth Adeyemi-Lund"
    """
    from ..graph.network import network
    from ..queries.find import find
    from ..queries.who import who as profile_of
    from ..render import WHO_COLUMNS, profile_text, who_rows

    with opened_graph(graph, as_of) as opened:
        entity = find(opened.store, name)
        profile = profile_of(network(opened.store), entity.iri)
    if format_ == "table":
        present(profile_text(profile))
    else:
        give(WHO_COLUMNS, who_rows(profile), format_)


def _question(name: str) -> "Query":
    """Return the query that a name, a file or "-" for stdin stands for."""
    from ..queries.catalogue import get, named, parse_own
    from ..queries.errors import BadQuery

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


@contextmanager
def _interruptible() -> Iterator[None]:
    """Let Ctrl-C end a query at once, although the store answers it in a single call."""
    before = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
