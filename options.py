"""Options that several commands share."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import click

Command = Callable[..., None]

OWN_PAGE = b'<meta name="generator" content="Sightline">'
"""By what the pages that Sightline writes are known."""

_HEAD = 1000
"""Bytes at the beginning of a page that hold it."""


class Day(click.ParamType[dt.date]):
    """A day, as in 2019-09-29."""

    name = "date"

    def convert(
        self, value: str | dt.date, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.date:
        """Return the day that a person typed."""
        if isinstance(value, dt.date):
            return value
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            self.fail(f"'{value}' is not a date such as 2019-09-29", param, ctx)


graph_option = click.option(
    "--graph",
    "-g",
    type=click.Path(path_type=Path),
    envvar="SIGHTLINE_GRAPH",
    default="sightline.graph",
    show_default="./sightline.graph",
    show_envvar=True,
    help="The graph, a folder.",
)
format_option = click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "csv", "json"]),
    default="table",
    show_default=True,
    help="For people, or for programs.",
)

as_of_option = click.option(
    "--as-of",
    type=Day(),
    metavar="DATE",
    help="What the papers dated up to that day show of it.",
)


def reading_options(command: Command) -> Command:
    """Add the options that say how papers are read."""
    council = click.option(
        "--council", metavar="NAME", help="The council the papers are of, if they do not say."
    )
    model = click.option(
        "--model",
        metavar="NAME",
        callback=_installed,
        help="An installed spaCy pipeline, whose parser and NER are run too.",
    )
    return council(model(command))


def _installed(_ctx: click.Context, _option: click.Parameter, model: str | None) -> str | None:
    """Return the name of a spaCy pipeline that can be loaded.

    Raises:
        click.BadParameter: There is none of that name.
    """
    if model:
        from spacy.util import is_package  # noqa: PLC0415  costs a second, and few need it

        if not (is_package(model) or Path(model, "config.cfg").is_file()):
            raise click.BadParameter(f"no spaCy pipeline called '{model}' is installed")
    return model


def want_html(file: Path) -> None:
    """Refuse a name for a page that a browser would not open as one, or that another page has.

    Raises:
        click.UsageError: It does not end in .html.
        click.ClickException: There is such a file, and Sightline did not write it.
    """
    if file.suffix.lower() not in {".html", ".htm"}:
        raise click.UsageError(f"{file}: the page's name must end in .html")
    if file.is_file() and OWN_PAGE not in file.read_bytes()[:_HEAD]:
        raise click.ClickException(
            f"{file}: is there already, and is no page that Sightline wrote; give another name"
        )
