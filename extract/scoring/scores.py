"""What came of comparing readings with gold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ...ontology.terms import Predicate
from ..facts import Evidence
from .figures import Tally


class Verdict(StrEnum):
    """What the gold says of a fact that was claimed."""

    RIGHT = "right"
    WRONG = "wrong"
    LEFT_OUT = "left out"  # careful readers could differ on it


@dataclass(frozen=True, slots=True)
class Claim:
    """A fact that a reading claims, and what the gold says of it."""

    predicate: Predicate
    evidence: tuple[Evidence, ...]
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Score:
    """What is right and wrong in one reading, or in several together.

    Attributes:
        entities: Counts of entities.
        types: How many entities were found whose type the gold settles.
        types_right: How many of these are of the right type.
        facts: Counts of facts, by kind, for kinds that the gold states or the reading claims.
        decisions: Counts of decisions.
        claims: Every fact claimed.
        evidenced: How many of these have only quotes that stand in the paper.
        misses: What was missed, a line each.
        alarms: What was claimed and is not so, a line each.
    """

    entities: Tally = field(default_factory=Tally)
    types: int = 0
    types_right: int = 0
    facts: Mapping[Predicate, Tally] = field(default_factory=dict)
    decisions: Tally = field(default_factory=Tally)
    claims: tuple[Claim, ...] = ()
    evidenced: int = 0
    misses: tuple[str, ...] = ()
    alarms: tuple[str, ...] = ()

    @property
    def all_facts(self) -> Tally:
        """Counts of facts of every kind together."""
        return sum(self.facts.values(), Tally())

    def __add__(self, other: "Score") -> "Score":
        """Return both scores together."""
        kinds = [kind for kind in Predicate if kind in self.facts or kind in other.facts]
        none = Tally()
        return Score(
            entities=self.entities + other.entities,
            types=self.types + other.types,
            types_right=self.types_right + other.types_right,
            facts={k: self.facts.get(k, none) + other.facts.get(k, none) for k in kinds},
            decisions=self.decisions + other.decisions,
            claims=self.claims + other.claims,
            evidenced=self.evidenced + other.evidenced,
            misses=self.misses + other.misses,
            alarms=self.alarms + other.alarms,
        )


def total(scores: Iterable[Score]) -> Score:
    """Return several scores together."""
    return sum(scores, Score())
