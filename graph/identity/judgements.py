"""What people decided about two names: a plain file beside the graph, and what it forces.

A decision names things by what stays: their kind, place and name, and where two of one place share
a name, something that tells which is meant (a body, a post, the year of a paper). So it holds
when the graph is built again, and for papers that are still to come.
"""

import csv
import io
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from ..folder import GraphError
from ..mentions import EVERYWHERE, FORMS, Key, Mention, kind_of
from ..names import body_form, place_key, post_form
from ..places import BOTH, PLACELESS
from ..writing import whole

Pairing = tuple[str, frozenset[tuple[str, str, str]]]
"""A kind, and what spellings of two names have in common: what tells a decision from others."""


class Verdict(StrEnum):
    """What is known about two names."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


class BadJudgements(GraphError):  # noqa: N818 - named for the fact
    """A file of decisions cannot be understood; the message says which line and why."""


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """One of the two names of a decision.

    Attributes:
        place: The place it belongs to as papers write it; empty for none.
        text: The name.
        told: A body, post or year that tells which bearer of the name is meant, or empty.
    """

    place: str
    text: str
    told: str = ""

    def __str__(self) -> str:
        """Return the name with what tells it from others, as a person would type it."""
        known = ", ".join(filter(None, (self.told, self.place)))
        return f"{self.text} ({known})" if known else self.text

    def key(self, kind: str) -> tuple[str, str, str]:
        """Return what spellings of the name have in common."""
        place = BOTH.join(map(place_key, self.place.split(BOTH)))
        return place, FORMS[kind](self.text, place), told_key(self.told, place)


@dataclass(frozen=True, slots=True)
class Judgement:
    """A decision about two names.

    Attributes:
        kind: "person", "post", "body" or "council".
        a: One name.
        b: The other.
        decision: What was decided.
        why: The reason, as the person who decided gave it.
        before: What the rules said when it was decided.
        step: Counts the times that decisions were taken: those of one time are undone together.
    """

    kind: str
    a: Name
    b: Name
    decision: Verdict
    why: str = ""
    before: Verdict = Verdict.UNSURE
    step: int = 0

    @property
    def pair(self) -> Pairing:
        """Return what tells the decision from those about other names."""
        return self.kind, frozenset({self.a.key(self.kind), self.b.key(self.kind)})


COLUMNS: Final = (
    "kind", "place a", "a", "told a", "place b", "b", "told b", "decision", "why", "before", "step",
)  # fmt: skip

_FORMULA: Final = re.compile(r"^'([=+@-])")


def told_key(told: str, place: str) -> str:
    """Return a body, post or year as a key."""
    return " ".join(sorted({body_form(told, place), post_form(told, place)})) if told else ""


def read(file: Path) -> tuple[Judgement, ...]:
    """Return the decisions of a file, or none if there is no file.

    Rows without a decision are left out, so that a list to decide upon can be read half-done.

    Raises:
        BadJudgements: A row cannot be understood.
    """
    if not file.exists():
        return ()
    try:
        rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))
    except (UnicodeDecodeError, csv.Error) as error:
        raise BadJudgements(f"{file}: is not a CSV file in UTF-8") from error
    judged = (_judgement(row, f"{file}, row {number}") for number, row in enumerate(rows, 2))
    return tuple(judgement for judgement in judged if judgement)


def write(file: Path, judgements: Iterable[Judgement]) -> None:
    """Write decisions, sorted, as a file that people can read."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(sorted(map(_no_formulas, map(_row, judgements))))
    with whole(file) as part:
        part.write_text(text.getvalue(), "utf-8")


def current(judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Return the decisions that hold: of those about the same names the last."""
    found: dict[Pairing, Judgement] = {}
    for judgement in sorted(judgements, key=lambda judgement: judgement.step):
        found[judgement.pair] = judgement
    return tuple(found.values())


def added(before: Sequence[Judgement], new: Iterable[Judgement]) -> tuple[Judgement, ...]:
    """Return decisions with new ones, those left out that say what holds already."""
    step = max((judgement.step for judgement in before), default=0) + 1
    held = {judgement.pair: judgement for judgement in current(before)}
    fresh = []
    for judgement in new:
        old = held.get(judgement.pair)
        if not old or (old.decision, old.why) != (judgement.decision, judgement.why):
            fresh.append(replace(judgement, step=step))
    return (*before, *fresh)


def undone(before: Sequence[Judgement]) -> tuple[tuple[Judgement, ...], tuple[Judgement, ...]]:
    """Return what is left when the decisions taken last are taken back, and those."""
    last = max((judgement.step for judgement in before), default=0)
    return (
        tuple(judgement for judgement in before if judgement.step < last),
        tuple(judgement for judgement in before if judgement.step == last),
    )


class Bearers:
    """Which mentions of some papers bear a name.

    Args:
        among: What the papers name.
        places: The place of each mention.
        told: What the papers tell of each.
    """

    def __init__(
        self,
        among: Iterable[Mention],
        places: Mapping[Key, str],
        told: Mapping[Key, frozenset[str]],
    ) -> None:
        self._told = told
        self._bearers: dict[tuple[str, str, str], list[Key]] = defaultdict(list)
        for mention in among:
            kind = kind_of(mention.entity.type)
            if kind in FORMS:
                place = places[mention.key]
                where = "" if place.startswith((PLACELESS, EVERYWHERE)) else place
                self._bearers[kind, where, FORMS[kind](mention.entity.name, where)].append(
                    mention.key
                )

    def of(self, kind: str, name: Name) -> list[Key]:
        """Return the mentions that a decision means by a name."""
        place, form, told = name.key(kind)
        bearers = self._bearers.get((kind, place, form), [])
        return [key for key in bearers if not told or told in self._told.get(key, ())]


class Forced:
    """What decisions force on the mentions of some papers.

    Attributes:
        sides: The sides each mention is on, for a union that keeps them apart.
        same: The mentions that decisions make one.
    """

    def __init__(self, judgements: Iterable[Judgement], bearers: Bearers) -> None:
        sides: dict[Key, set[str]] = defaultdict(set)
        self.same: list[list[Key]] = []
        for number, judgement in enumerate(sorted(judgements, key=_row)):
            one, other = (bearers.of(judgement.kind, name) for name in (judgement.a, judgement.b))
            if judgement.decision is Verdict.SAME and one and other:
                self.same.append([*one, *other])
            if judgement.decision is Verdict.DIFFERENT:
                for key in set(one) - set(other):
                    sides[key].add(f"{number}+")
                for key in set(other) - set(one):
                    sides[key].add(f"{number}-")
        self.sides = {key: frozenset(on) for key, on in sides.items()}


def _judgement(row: Mapping[str, str | None], where: str) -> Judgement | None:
    cells = {
        column: _FORMULA.sub(r"\1", text.strip())
        for column, text in row.items()
        if isinstance(text, str)
    }
    if missing := [column for column in ("kind", "a", "b", "decision") if column not in cells]:
        raise BadJudgements(f"{where}: there is no column '{missing[0]}'")
    if not cells["decision"]:
        return None
    try:
        decision = Verdict(cells["decision"].lower())
        before = Verdict(cells.get("before") or Verdict.UNSURE)
    except ValueError as error:
        known = ", ".join(Verdict)
        raise BadJudgements(
            f"{where}: '{cells['decision']}' is no decision; it is one of {known}"
        ) from error
    step = int(found) if (found := cells.get("step", "")).isdecimal() else 0
    kind = cells["kind"]
    if kind not in FORMS:
        raise BadJudgements(f"{where}: kind '{kind}' is not one of {', '.join(sorted(FORMS))}")
    a, b = (
        Name(cells.get(f"place {side}", ""), cells[side], cells.get(f"told {side}", ""))
        for side in "ab"
    )
    if not (a.text and b.text) or a.key(kind) == b.key(kind):
        raise BadJudgements(f"{where}: needs two names that differ, or what tells them apart")
    return Judgement(kind, a, b, decision, cells.get("why", ""), before, step)


def _row(judgement: Judgement) -> tuple[str, ...]:
    one, other = sorted((judgement.a, judgement.b))
    return (
        judgement.kind, one.place, one.text, one.told, other.place, other.text, other.told,
        judgement.decision, judgement.why, judgement.before, str(judgement.step),
    )  # fmt: skip


def _no_formulas(row: tuple[str, ...]) -> tuple[str, ...]:
    """Return cells of which a spreadsheet takes none for a formula."""
    return tuple(f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell for cell in row)
