"""What the names of each district came out as, remembered from one build to the next.

An outcome is kept under a hash of all that it follows from. So what is remembered is never out of
date: what has another hash is resolved anew, and a file that is lost or damaged only costs time.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path

from ..ontology.terms import EntityType
from ..version import __version__
from .districts import District, Paper
from .mentions import Key, placed_by
from .naming import Resolved
from .places import PlacedBy
from .writing import whole

Outcome = dict[Key, Resolved]


class Outcomes:
    """What was found of districts that were resolved before, and what is found now.

    Args:
        file: Where it is kept.
        stamps: For each paper, by its sha256, a hash of what was read of it.

    Attributes:
        anew: The places of those districts that had to be resolved.
    """

    def __init__(self, file: Path, stamps: Mapping[str, str]) -> None:
        self.anew: list[list[str]] = []
        self._file = file
        self._stamps = stamps
        self._known = _read(file)
        self._asked: dict[str, Outcome] = {}
        self._said: dict[str, str] = {}

    def of(self, district: District, resolved: Callable[[District], Outcome]) -> Outcome:
        """Return the outcome of a district, found now if it is not known."""
        inputs = self._inputs(district)
        outcome = self._known.get(inputs)
        if outcome is None or outcome.keys() != {mention.key for mention in district.named}:
            outcome = resolved(district)
            self.anew.append(district.whose())
        self._known[inputs] = self._asked[inputs] = outcome
        return outcome

    def write(self) -> None:
        """Keep what was asked for, if some of it is new."""
        if self.anew:
            _write(self._file, self._asked)

    def _inputs(self, district: District) -> str:
        """Return a hash of all that the outcome of a district follows from."""
        return _hash(
            repr(
                (
                    __version__,
                    district.whose(),
                    [self._says(paper, district.places) for paper in district.papers],
                    sorted(district.shown.items()),
                    sorted((key, sorted(sides)) for key, sides in district.sides.items()),
                    district.same,
                )
            )
        )

    def _says(self, paper: Paper, places: Mapping[Key, str]) -> str:
        """Return a hash of what was read of a paper, and where that is taken to belong."""
        sha256 = paper.reading.document.sha256
        if sha256 not in self._said:
            belongs = [
                (mention.key[1], places[mention.key], placed_by(mention, places[mention.key]))
                for mention in paper.named
            ]
            self._said[sha256] = _hash(f"{self._stamps[sha256]} {belongs}")
        return self._said[sha256]


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _read(file: Path) -> dict[str, Outcome]:
    """Return what a file remembers; nothing if it is not there or not whole."""
    try:
        begin, _, text = file.read_text("utf-8").partition("\n")
        if begin != _hash(text):
            return {}
        kept = json.loads(text)
        things = [
            Resolved(iri, EntityType(type_), label, place, PlacedBy(by) if by else None)
            for iri, type_, label, place, by in kept["things"]
        ]
        return {
            inputs: {
                (sha256, entity): things[number]
                for sha256, entities in papers.items()
                for entity, number in entities.items()
            }
            for inputs, papers in kept["outcomes"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError):
        return {}


def _write(file: Path, outcomes: Mapping[str, Outcome]) -> None:
    numbers: dict[Resolved, int] = {}
    kept: dict[str, dict[str, dict[str, int]]] = {}
    for inputs, outcome in outcomes.items():
        papers = kept[inputs] = {}
        for (sha256, entity), thing in outcome.items():
            number = numbers.setdefault(thing, len(numbers))
            papers.setdefault(sha256, {})[entity] = number
    things = [(t.iri, t.type, t.label, t.place, t.placed_by) for t in numbers]
    text = json.dumps({"things": things, "outcomes": kept}, ensure_ascii=False)
    with whole(file) as part:
        part.write_text(f"{_hash(text)}\n{text}", "utf-8")
