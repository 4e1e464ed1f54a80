"""Counts of what was right, and the shares that are made of them."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .scores import Score


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were found, how many were claimed that are not there, how many were missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        """Return both counts together."""
        return Tally(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """The share of what was claimed that is right; 0 where nothing was."""
        return share(self.right, self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of what there is that was found; 0 where there is nothing."""
        return share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return share(2 * self.right, 2 * self.right + self.wrong + self.missed)


def share(part: int, whole: int) -> float:
    """Return a part as a share of the whole; 0 of nothing."""
    return part / whole if whole else 0.0


def macro_f1(tallies: Collection[Tally]) -> float:
    """Return the mean F1 of several kinds, the rare ones counting as much as the frequent."""
    return sum(tally.f1 for tally in tallies) / len(tallies) if tallies else 0.0


def figures(score: "Score") -> dict[str, float | None]:
    """Return the figures of a score, each from 0 to 1, by name.

    `decision_p`, `decision_r` and `decision_f1` are None where the paper records no decision.
    `fact_f1` is over all facts together, `fact_macro_f1` the mean over kinds of fact that the
    paper states or that were claimed.
    """
    facts = score.all_facts
    decided = bool(score.decisions.right + score.decisions.missed)
    return {
        "entity_p": score.entities.precision,
        "entity_r": score.entities.recall,
        "entity_f1": score.entities.f1,
        "type_acc": share(score.types_right, score.types),
        "fact_p": facts.precision,
        "fact_r": facts.recall,
        "fact_f1": facts.f1,
        "fact_macro_f1": macro_f1(score.facts.values()),
        "decision_p": score.decisions.precision if decided else None,
        "decision_r": score.decisions.recall if decided else None,
        "decision_f1": score.decisions.f1 if decided else None,
        "evidenced": share(score.evidenced, len(score.claims)),
    }
