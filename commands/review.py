"""Commands about identity: which names may be one, and what a person decides."""

# ruff: noqa: PLC0415  heavy imports stand inside the commands, so that --help is instant

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..options import format_option, graph_option
from ..showing import give, tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..graph.identity.judgements import Judgement, Name, Verdict
    from ..graph.identity.pairs import Pair
    from ..graph.identity.state import Identity
    from ..graph.identity.things import Thing
    from ..graph.judging import Change
    from ..graph.naming import Resolved

SHOWN = ("kind", "one", "other", "score", "reasons", "passages")
LISTED = (
    "kind", "place a", "a", "told a", "place b", "b", "told b", "decision", "why", "score",
    "reasons", "passage a", "passage b",
)  # fmt: skip

_PASSAGES = 2
"""Passages shown of each of two names."""

_ANSWERS = "y is one, n is two, u cannot be said, s skip, q stop"

why_option = click.option("--why", default="", metavar="TEXT", help="The reason, for who asks.")


@click.command()
@click.option(
    "--csv",
    "csv_file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="Write the pairs there, to be decided in a spreadsheet.",
)
@click.option(
    "--load",
    metavar="FILE",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Take the decisions of such a file: same, different or unsure.",
)
@click.option("--undo", is_flag=True, help="Take back the decisions that were taken last.")
@format_option
@graph_option
def review(
    csv_file: Path | None, load: Path | None, format_: str, graph: Path, *, undo: bool
) -> None:
    """List the names that may be one, and decide whether they are.

    On a terminal each pair is shown and a decision asked for. Decisions are kept in
    judgements.csv in the graph's folder, hold in every later build, and can be taken back.

    Example: sightline review --csv unsure.csv
    """
    if (csv_file is not None) + (load is not None) + undo > 1:
        raise click.UsageError("--csv, --load and --undo are three different things to do")
    from ..graph.judging import decide, identity
    from ..graph.judging import undo as take_back

    if undo:
        _tell_change(take_back(graph), "taken back")
    elif load:
        from ..graph.identity.judgements import read

        _tell_change(decide(graph, read(load)), "decided")
    else:
        who = identity(graph)
        _warn(who)
        pairs = who.pairs()
        if csv_file:
            _write(csv_file, pairs)
        elif sys.stdin.isatty() and sys.stdout.isatty() and format_ == "table" and pairs:
            if judgements := list(_asked(pairs)):
                _tell_change(decide(graph, judgements), "decided")
        elif format_ == "table" and not pairs:
            tell("no two names are left that may be one")
        elif format_ == "table":
            give(SHOWN, [_shown(pair) for pair in pairs], format_)
        else:
            give(LISTED, [_listed(pair) for pair in pairs], format_)


@click.command()
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@why_option
@graph_option
def same(a: str, b: str, why: str, graph: Path) -> None:
    """Decide that two names are one person, post or body.

    Example: sightline same "Carole Potts" "Carole Ward" --why "married 2018"
    """
    from ..graph.identity.judgements import Verdict

    _judge(a, b, Verdict.SAME, why, graph)


@click.command()
@click.argument("a", metavar="A")
@click.argument("b", metavar="B")
@why_option
@graph_option
def different(a: str, b: str, why: str, graph: Path) -> None:
    """Decide that two names are two people, posts or bodies.

    Where two share a name, a body, post or year in brackets tells which is meant.

    Example: sightline different "C Potts" "Carole Potts" --why "her daughter"
    """
    from ..graph.identity.judgements import Verdict

    _judge(a, b, Verdict.DIFFERENT, why, graph)


def _judge(a: str, b: str, decision: "Verdict", why: str, graph: Path) -> None:
    from ..graph.judging import decide, identity, judgement

    who = identity(graph)
    one, other = (_found(who, text, graph) for text in (a, b))
    _tell_change(decide(graph, [judgement(one, other, decision, why)]), "decided")


def _found(who: "Identity", text: str, graph: Path) -> tuple["Resolved", "Name"]:
    """Return what a person means by a name, and what a decision calls it.

    Raises:
        QuestionError: Nothing or several things go by the name.
    """
    from ..graph.judging import named
    from ..graph.store import Graph
    from ..queries.errors import QuestionError
    from ..queries.find import find

    qualified = re.fullmatch(r"(.+?)\s*\(([^()]+)\)", text)
    bare = qualified[1] if qualified else text
    with Graph.open(graph) as opened:
        try:
            entity = find(opened.store, text)
        except QuestionError:
            told = who.told(bare, qualified[2]) if qualified else []
            if not qualified or len(told) != 1:
                raise
            return told[0], named(who, told[0], bare, qualified[2])
    is_ = who.things[entity.iri].is_
    return is_, named(who, is_, bare)


def _asked(pairs: "Sequence[Pair]") -> "Iterator[Judgement]":
    """Show each pair and yield what is decided, until there is no more or who decides stops."""
    from ..graph.identity.judgements import Judgement, Verdict

    verdicts = {"y": Verdict.SAME, "n": Verdict.DIFFERENT, "u": Verdict.UNSURE}
    for number, pair in enumerate(pairs, 1):
        click.echo(f"\n{number} of {len(pairs)}: {pair.kind}, {pair.comparison.score:.2f}")
        for name, thing in ((pair.a, pair.one), (pair.b, pair.other)):
            click.echo(f"  {name}")
            for passage in _passages(thing):
                click.echo(f"    {passage}")
        click.echo(f"  {'; '.join(pair.comparison.reasons)}")
        try:
            answer = click.prompt(
                f"Are they one? {_ANSWERS}", type=click.Choice([*verdicts, "s", "q"])
            )
            if answer in verdicts:
                why = click.prompt("Why", default="", show_default=False)
                yield Judgement(pair.kind, pair.a, pair.b, verdicts[answer], why)
        except click.Abort:
            answer = "q"
        if answer == "q":
            return


def _write(file: Path, pairs: "Sequence[Pair]") -> None:
    from ..graph.writing import whole
    from ..render import csv_text

    with whole(file) as part:
        text = csv_text(LISTED, [_listed(pair) for pair in pairs])
        part.write_text(text + "\n", encoding="utf-8-sig")  # so that Excel knows the encoding
    tell(f"wrote {file}: {len(pairs)} pairs; fill the column 'decision', then --load it")


def _shown(pair: "Pair") -> tuple[str | float, ...]:
    passages = [*_passages(pair.one)[:1], *_passages(pair.other)[:1]]
    reasons = "; ".join(pair.comparison.reasons)
    return (
        pair.kind, str(pair.a), str(pair.b), pair.comparison.score, reasons, " | ".join(passages)
    )  # fmt: skip


def _listed(pair: "Pair") -> tuple[str | float, ...]:
    return (
        pair.kind, pair.a.place, pair.a.text, pair.a.told, pair.b.place, pair.b.text, pair.b.told,
        "", "", pair.comparison.score, "; ".join(pair.comparison.reasons),
        " | ".join(_passages(pair.one)), " | ".join(_passages(pair.other)),
    )  # fmt: skip


def _passages(thing: "Thing") -> list[str]:
    """Return what papers state of a thing, else where they name it."""
    quoted = (
        f"\u201c{' '.join(evidence.quote.split())}\u201d \u2013 "
        + (f"{path}, p. {evidence.page}" if evidence.page else path)
        for path, evidence in (*thing.said, *thing.passages)
    )
    return list(dict.fromkeys(quoted))[:_PASSAGES]


def _warn(who: "Identity") -> None:
    """Say what speaks against earlier decisions, and which of them mean nobody."""
    for line in who.contradictions():
        tell(f"contradicted: {line}")
    for judgement in who.dormant():
        tell(f"no paper names both: {judgement.a} and {judgement.b}, decided {judgement.decision}")


def _tell_change(change: "Change", done: str) -> None:
    for judgement in change.judgements:
        tell(f"{done}: {judgement.a} and {judgement.b} are {judgement.decision}")
    for line in change.against:
        tell(f"warning: {line}")
    if not change.judgements:
        tell("nothing that was not decided already")
    for line in change.contradictions:
        tell(f"contradicted: {line}")
