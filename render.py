"""What is found, as tables and text for people, and as CSV and JSON for programs."""

import csv
import io
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from .ontology.terms import RELATION_WORDS

if TYPE_CHECKING:
    from .extract.facts import Entity, Reading
    from .extract.scoring import Score, Tally
    from .graph.build import BuildReport
    from .graph.chain import Step
    from .graph.check import Problem
    from .graph.passages import Passage
    from .queries.catalogue import Query
    from .queries.who import Profile

Cell = str | int | float | bool | None
Rows = Sequence[Sequence[Cell]]

_SOURCE = ("quote", "document", "page", "date")
CHAIN_COLUMNS = ("step", "who", "relation", "whom", *_SOURCE)
WHO_COLUMNS = ("relation", "whom", *_SOURCE)
CHECK_COLUMNS = ("what", "problem", "value", "papers")
_SCORE_COLUMNS = (
    ("names P", "entity_p"),
    ("R", "entity_r"),
    ("F1", "entity_f1"),
    ("types", "type_acc"),
    ("facts P", "fact_p"),
    ("R", "fact_r"),
    ("F1", "fact_f1"),
    ("dec. F1", "decision_f1"),
    ("quoted", "evidenced"),
)
"""What is shown of each score, short enough for a terminal of 80 columns."""

_SHORT = 16
_LONG = 60
"""On a terminal a column of up to `_SHORT` characters is never folded; above `_LONG` it is wide."""

_PLAIN = frozenset({"its name", "its paper", "the title of its paper or the body that met"})
"""How the place of a thing is known where nobody wonders."""

_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
"""Controls that could drive a terminal or reorder what is seen."""


def table(columns: Sequence[str], rows: Rows, *, framed: bool) -> Table:
    """Return rows as a table: framed and fitted to a terminal, or plain for a file or a pipe.

    In a frame the columns that say where something stands are one, to leave the others room.
    """
    if framed and set(_SOURCE) <= set(columns):
        columns, rows = _with_sources(columns, rows)
    texts = [[_text(cell) for cell in row] for row in rows]
    longest = [
        max((len(row[number]) for row in texts), default=0) for number in range(len(columns))
    ]
    wide = framed and max(longest, default=0) > _SHORT
    shown = Table(show_lines=True, expand=wide) if framed else Table(box=None, pad_edge=False)
    for number, column in enumerate(columns):
        numeric = any(type(row[number]) in {int, float} for row in rows)
        shown.add_column(
            column,
            justify="right" if numeric else "left",
            overflow="fold",
            ratio=_ratio(longest[number]) if wide else None,
        )
    for row in texts:
        shown.add_row(*row)
    return shown


def _ratio(longest: int) -> int | None:
    """Return a column's share of the room that short columns leave; None for a short one."""
    if longest <= _SHORT:
        return None
    return 3 if longest > _LONG else 2


def _with_sources(columns: Sequence[str], rows: Rows) -> tuple[Sequence[str], Rows]:
    """Put quote, document, page and date into one column, the last."""
    kept = [number for number, column in enumerate(columns) if column not in _SOURCE]
    places = [columns.index(column) for column in _SOURCE]
    merged = [
        [*(row[number] for number in kept), _quoted(*(row[place] for place in places))]
        for row in rows
    ]
    return [*(columns[number] for number in kept), "evidence"], merged


def csv_text(columns: Sequence[str], rows: Rows) -> str:
    """Return rows as CSV, in which no cell is taken for a formula by a spreadsheet."""
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_no_formula(cell) for cell in row] for row in rows)
    return file.getvalue().rstrip("\n")


def json_text(columns: Sequence[str], rows: Rows) -> str:
    """Return rows as a JSON list of objects by column."""
    return as_json([dict(zip(columns, row, strict=True)) for row in rows])


def as_json(value: object) -> str:
    """Return a value as JSON that people can read too."""
    return json.dumps(value, ensure_ascii=False, indent=2)


def catalogue_rows(queries: Mapping[str, "Query"]) -> list[tuple[Cell, ...]]:
    """Return each query's name, parameters (the optional ones in brackets) and description."""
    return [
        (
            query.name,
            " ".join(p.name if p.required else f"[{p.name}]" for p in query.params),
            query.description,
        )
        for query in queries.values()
    ]


def chain_rows(steps: Iterable["Step"], *, every: bool) -> list[tuple[Cell, ...]]:
    """Return the steps of a chain, each with its surest passage, or a row for every passage."""
    return [
        (step.depth, step.subject, step.relation, step.object, *_source(passage))
        for step in steps
        for passage in _some(step.passages if every else step.passages[:1])
    ]


def who_rows(profile: "Profile") -> list[tuple[Cell, ...]]:
    """Return a row for every passage about an entity."""
    return [
        (fact.relation, fact.whom, *_source(passage))
        for fact in profile.facts
        for passage in _some(fact.passages)
    ]


def profile_text(profile: "Profile") -> RenderableType:
    """Return all that is known of an entity, its facts grouped by relation."""
    kind = ", ".join(filter(None, (profile.type.lower(), profile.place)))
    parts: list[RenderableType] = [Text.assemble((_clean(profile.label), "bold"), f" ({kind})")]
    if profile.aliases:
        parts.append(Text("also called: " + _clean("; ".join(profile.aliases)), style="dim"))
    if set(profile.placed_by) - _PLAIN:
        known = f"of {profile.place} by " + "; by ".join(profile.placed_by)
        parts.append(Text(_clean(known), style="dim"))
    for relation, facts in groupby(profile.facts, key=lambda fact: fact.relation):
        parts.append(Text(f"\n{relation}", style="bold"))
        for fact in facts:
            parts.append(Padding(Text(_clean(fact.whom)), (0, 0, 0, 2), expand=False))
            parts += [
                Padding(Text(_quoted(*_source(passage)), style="dim"), (0, 0, 0, 4), expand=False)
                for passage in fact.passages
            ]
    return Group(*parts)


def problem_rows(problems: Iterable["Problem"]) -> list[tuple[Cell, ...]]:
    """Return a row for each problem that the shapes found."""
    return [
        (problem.focus, problem.message, problem.value, "; ".join(problem.documents))
        for problem in problems
    ]


def skipped_lines(report: "BuildReport") -> list[str]:
    """Return a line for each paper that could not be read."""
    return [_clean(f"skipped {name}: {reason}") for name, reason in report.skipped]


def summary_text(report: "BuildReport") -> RenderableType:
    """Return what a build did and what the graph holds."""
    counts = {
        "papers read": report.read,
        "unchanged": report.unchanged,
        "dropped": report.dropped,
        "skipped": len(report.skipped),
        "entities": report.counts.entities,
        "facts": report.counts.facts,
        "decisions": report.counts.decisions,
    }
    grid = Table.grid(padding=(0, 2))
    grid.add_column(justify="left")
    grid.add_column(justify="right")
    for name, count in counts.items():
        grid.add_row(name, f"{count:,}")
    return grid


def reading_text(reading: "Reading", *, framed: bool) -> RenderableType:
    """Return what was understood of one paper."""
    data = reading_data(reading)
    told = [str(data[key]) for key in ("kind", "date", "publisher") if data[key]]
    parts: list[RenderableType] = [Text(_clean(reading.title), style="bold"), Text(", ".join(told))]
    for name in ("entities", "facts", "decisions"):
        records = data[name]
        if isinstance(records, list) and records:
            columns = list(records[0])
            rows = [[_joined(record[column]) for column in columns] for record in records]
            parts += [Text(f"\n{name.capitalize()}", style="bold")]
            parts += [table(columns, rows, framed=framed)]
    return Group(*parts)


def reading_data(reading: "Reading") -> dict[str, object]:
    """Return what was understood of one paper as plain data, entities by their names."""
    names = {entity.id: entity.name for entity in reading.entities}
    return {
        "paper": reading.document.path,
        "title": reading.title,
        "kind": str(reading.kind),
        "date": reading.date.isoformat() if reading.date else None,
        "publisher": names.get(reading.publisher or ""),
        "entities": [_entity(entity) for entity in reading.entities],
        "facts": [
            {
                "who": names[fact.subject],
                "relation": RELATION_WORDS[fact.predicate],
                "whom": names[fact.object],
                "page": fact.evidence[0].page,
                "confidence": fact.evidence[0].confidence,
                "rule": fact.evidence[0].rule,
                "quote": fact.evidence[0].quote,
            }
            for fact in reading.facts
        ],
        "decisions": [
            {
                "kind": str(decision.kind),
                "addressee": names.get(decision.addressee or ""),
                "item": decision.item,
                "page": decision.evidence.page,
                "text": decision.text,
            }
            for decision in reading.decisions
        ],
    }


def score_data(scores: Mapping[str, "Score"], *, listed: bool) -> dict[str, object]:
    """Return the figures of each score, and of "all" together, as plain data."""
    from .extract.scoring import figures, total  # noqa: PLC0415  few commands need it

    data: dict[str, object] = {}
    for name, score in {**scores, "all": total(scores.values())}.items():
        record: dict[str, object] = dict(figures(score))
        record["relations"] = {kind: _tally(tally) for kind, tally in score.facts.items()}
        if listed and name in scores:
            record |= {"missed": score.misses, "wrong": score.alarms}
        data[name] = record
    return data


def score_text(scores: Mapping[str, "Score"], of: str, *, listed: bool) -> RenderableType:
    """Return how well papers were read, together and by kind of fact.

    Names are of people, posts and bodies; of names and facts precision, recall and F1 are shown, of
    types the share that is right, of decisions F1, and the share of facts whose quote stands in
    the paper.

    Args:
        scores: Each score by the name of what it is of.
        of: What that is: "paper" or "style".
        listed: Whether what was missed and what was wrong is listed.
    """
    from .extract.scoring import figures, macro_f1, total  # noqa: PLC0415  as in score_data

    everything = total(scores.values())
    rows = [
        (name, *(_thousandths(figures(score)[key]) for _, key in _SCORE_COLUMNS))
        for name, score in {**scores, "all": everything}.items()
    ]
    columns = (of, *(column for column, _ in _SCORE_COLUMNS))
    parts: list[RenderableType] = [table(columns, rows, framed=False)]
    if everything.facts:
        parts += [Text(), _fact_table(everything, macro_f1(everything.facts.values()))]
    if listed:
        parts += [Text(), table((of, "error", "what"), _error_rows(scores), framed=False)]
    return Group(*parts)


def _fact_table(score: "Score", macro: float) -> Table:
    """Return counts and figures of each kind of fact, of all together, and the mean F1 of kinds."""
    kinds: dict[str, Tally] = {str(kind): tally for kind, tally in score.facts.items()}
    kinds["all (micro)"] = score.all_facts
    rows = [
        (kind, *(_thousandths(n) if isinstance(n, float) else n for n in _tally(tally).values()))
        for kind, tally in kinds.items()
    ]
    columns = ("fact", *_tally(score.all_facts))
    empty = (None,) * (len(columns) - 2)
    rows.append(("mean (macro)", *empty, _thousandths(macro)))
    return table(columns, rows, framed=False)


def _error_rows(scores: Mapping[str, "Score"]) -> list[tuple[Cell, ...]]:
    return [
        (name, error, line)
        for name, score in scores.items()
        for error, lines in (("missed", score.misses), ("wrong", score.alarms))
        for line in lines
    ]


def _tally(tally: "Tally") -> dict[str, int | float]:
    return {
        "right": tally.right,
        "wrong": tally.wrong,
        "missed": tally.missed,
        "precision": tally.precision,
        "recall": tally.recall,
        "F1": tally.f1,
    }


def _thousandths(share: float | None) -> str | None:
    return None if share is None else f"{share:.3f}"


def _entity(entity: "Entity") -> dict[str, object]:
    return {
        "type": entity.type.lower(),
        "name": entity.name,
        "aliases": list(entity.aliases),
        "place": entity.place,
        "page": entity.evidence.page,
    }


def _joined(value: object) -> Cell:
    if isinstance(value, list):
        return "; ".join(value)
    return value if isinstance(value, int | float | bool) or value is None else str(value)


def _some(passages: Sequence["Passage"]) -> Sequence["Passage | None"]:
    """Return the passages, or one that is missing, so that what they support is still shown."""
    return passages or (None,)


def _source(passage: "Passage | None") -> tuple[Cell, ...]:
    if passage is None:
        return (None,) * len(_SOURCE)
    date = passage.date.isoformat() if passage.date else None
    return (passage.quote, passage.title, passage.page, date)


def _quoted(quote: Cell, document: Cell, page: Cell, date: Cell) -> str:
    """Return a quote with where it stands."""
    if quote is None:
        return ""
    source = ", ".join(str(part) for part in (document, page and f"p. {page}", date) if part)
    return _clean(f"\u201c{quote}\u201d \u2013 {source}")


def _text(cell: Cell) -> Text:
    if cell is None:
        return Text()
    if isinstance(cell, bool):
        return Text("yes" if cell else "no")
    return Text(_clean(str(cell)))


def _clean(text: str) -> str:
    """Return a text on one line, without marks of bold and what a terminal would act on."""
    return _UNSEEN.sub("", " ".join(text.replace("**", "").split()))


def _no_formula(cell: Cell) -> Cell:
    if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")):
        return "'" + cell
    return cell
