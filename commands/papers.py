"""Commands on single papers, without any graph: what is read, and how well."""

# ruff: noqa: PLC0415  heavy imports stand inside the commands, so that --help is instant

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..options import reading_options, want_html
from ..showing import present, tell

if TYPE_CHECKING:
    from ..extract.facts import Reading


@click.command()
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
    from ..render import as_json, reading_data, reading_text

    if html:
        want_html(html)
    reading = _read(paper, model, council)
    if html:
        from ..extract.marked import page
        from ..graph.writing import whole

        with whole(html) as part:
            part.write_text(page(reading), encoding="utf-8")
        tell(f"wrote {html}")
    elif format_ == "json":
        click.echo(as_json(reading_data(reading)))
    else:
        present(reading_text(reading, framed=sys.stdout.isatty()))


@click.command()
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
    from ..extract import load, scoring
    from ..render import as_json, score_data, score_text

    nlp = load()
    scored = [scoring.score_paper(file, papers, nlp) for file in gold]
    scores = scoring.by_style(scored) if by_style else scoring.by_paper(scored)
    if format_ == "json":
        click.echo(as_json(score_data(scores, listed=show)))
    else:
        of = "style" if by_style else "paper"
        present(score_text(scores, of, listed=show))


def _read(paper: Path, model: str | None, council: str | None) -> "Reading":
    """Return what is understood of the one paper that a path names."""
    from ..extract.readers import Unreadable, UnreadablePaper, find_papers
    from ..graph.reading import PaperReader

    found = list(find_papers([paper]))
    if len(found) != 1:
        several = f"holds {len(found)} papers; `sightline build` reads them all"
        raise click.UsageError(f"{paper}: {several if found else 'holds no paper'}")
    source = found[0]
    if isinstance(source, Unreadable):
        raise UnreadablePaper(source.name, source.reason)
    return PaperReader(model, council)(source)
