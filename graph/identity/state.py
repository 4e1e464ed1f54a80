"""What rules and decisions together make of the papers, and where they disagree."""

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from itertools import product
from pathlib import Path
from typing import Final

from pyoxigraph import Literal, NamedNode, Quad, Store
from rdflib import DCTERMS, OWL

from ...extract.facts import Reading
from ..identifiers import IDENTITY
from ..mentions import Key, placed
from ..naming import Resolved
from ..outcomes import Outcomes
from ..resolve import resolve
from .compare import compare
from .judgements import Bearers, Judgement, Name, Verdict, current
from .pairs import Pair, names, unsure
from .things import Thing, things
from .told import told

_DECIDED: Final = NamedNode(str(DCTERMS.identifier))


def judgements_file(folder: Path) -> Path:
    """Return where a graph folder keeps its decisions."""
    return folder / "judgements.csv"


def decided(folder: Path) -> str:
    """Return a hash of the decisions of a graph folder, empty where there are none."""
    file = judgements_file(folder)
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.exists() else ""


def heeded(store: Store) -> str:
    """Return the hash of the decisions that a store was written with."""
    quads = store.quads_for_pattern(NamedNode(IDENTITY), _DECIDED, None, NamedNode(IDENTITY))
    return next((quad.object.value for quad in quads if isinstance(quad.object, Literal)), "")


class Identity:
    """Who is who in some papers.

    Args:
        readings: What was read of them.
        judgements: What people decided; of decisions about the same names the last holds.
        outcomes: What is known of districts whose names were resolved before.
    """

    def __init__(
        self,
        readings: Sequence[Reading],
        judgements: Sequence[Judgement],
        outcomes: Outcomes | None = None,
    ) -> None:
        self.judgements = current(judgements)
        self.readings = sorted(readings, key=lambda reading: reading.document.sha256)
        self._outcomes = outcomes

    @cached_property
    def resolved(self) -> dict[Key, Resolved]:
        """What each entity is, by rules and decisions."""
        return resolve(self.readings, self.judgements, self._outcomes)

    @cached_property
    def ruled(self) -> dict[Key, Resolved]:
        """What each entity would be by the rules alone."""
        if not self.judgements:
            return self.resolved
        return resolve(self.readings, outcomes=self._outcomes)

    def remember(self) -> None:
        """Keep what names came out as, so that the next build resolves only what is new."""
        if self._outcomes:
            self._outcomes.write()

    @cached_property
    def things(self) -> dict[str, Thing]:
        """What the papers tell of each thing."""
        return things(self.readings, self.resolved)

    @cached_property
    def names(self) -> dict[str, Name]:
        """What a decision calls each thing."""
        return names(self.things)

    def told(self, text: str, what: str) -> list[Resolved]:
        """Return the things that go by a name and of which papers tell a body, post or year."""
        found = {}
        for thing in self.things.values():
            keys = self._bearers.of(thing.kind, Name(thing.place, text, what))
            if any(self.resolved[key].iri == thing.is_.iri for key in keys):
                found[thing.is_.iri] = thing.is_
        return list(found.values())

    def pairs(self) -> list[Pair]:
        """Return the pairs that may be one, those left out about which something was decided."""
        known = {judgement.pair for judgement in self.judgements}
        return [pair for pair in unsure(self.things) if pair.key not in known]

    def verdict(self, judgement: Judgement) -> Verdict | None:
        """Return what rules and papers say of the names of a decision; None if one is not named.

        That names differ is no reason against it: papers must show that there are two.
        """
        one, other = self._bearers_of(judgement)
        mine, theirs = ({self.ruled[key].iri for key in keys} for keys in (one, other))
        if not (mine and theirs):
            return None
        if mine & theirs:
            return Verdict.SAME
        return Verdict.DIFFERENT if self._shown(judgement) else Verdict.UNSURE

    def contradictions(self) -> list[str]:
        """Return what speaks against decisions and did not when they were taken, as lines."""
        return [line for judgement in self.judgements if (line := self._contradiction(judgement))]

    def against(self, judgement: Judgement) -> str | None:
        """Return what papers show against making two things one, as a line."""
        if judgement.decision is not Verdict.SAME or not self._shown(judgement):
            return None
        return f"{judgement.a} and {judgement.b}: decided same, though {self._said(judgement)}"

    def dormant(self) -> list[Judgement]:
        """Return the decisions about names that no paper has."""
        return [judgement for judgement in self.judgements if self.verdict(judgement) is None]

    def links(self, digest: str) -> list[Quad]:
        """Return the links that follow from decisions, for a named graph of their own.

        What a decision made one goes by one IRI in the graphs of the papers. Here stands which
        others it would have without the decision (OWL 2, section 9.6.1: `owl:sameAs`).

        Args:
            digest: Hash of the decisions.
        """
        if not digest:
            return []
        graph = NamedNode(IDENTITY)
        found = {Quad(graph, _DECIDED, Literal(digest), graph)}
        without: dict[str, set[str]] = defaultdict(set)
        becomes: dict[str, set[str]] = defaultdict(set)
        for key, resolved in self.resolved.items():
            without[resolved.iri].add(self.ruled[key].iri)
            becomes[self.ruled[key].iri].add(resolved.iri)
        for iri, parts in without.items():
            for part in parts - {iri} if len(parts) > 1 else ():
                if becomes[part] == {iri}:
                    same = NamedNode(str(OWL.sameAs))
                    found.add(Quad(NamedNode(iri), same, NamedNode(part), graph))
        return sorted(found, key=str)

    @cached_property
    def _ruled_things(self) -> dict[str, Thing]:
        return things(self.readings, self.ruled)

    @cached_property
    def _bearers(self) -> Bearers:
        mentions, places = placed(self.readings)
        return Bearers(mentions, places, told(self.readings, places))

    def _bearers_of(self, judgement: Judgement) -> tuple[list[Key], list[Key]]:
        return (
            self._bearers.of(judgement.kind, judgement.a),
            self._bearers.of(judgement.kind, judgement.b),
        )

    def _shown(self, judgement: Judgement) -> list[str]:
        """Return by what papers show that the names of a decision are two things' names."""
        one, other = (
            [self._ruled_things[iri] for iri in sorted({self.ruled[key].iri for key in keys})]
            for keys in self._bearers_of(judgement)
        )
        return [reason for a, b in product(one, other) for reason in compare(a, b).shown]

    def _contradiction(self, judgement: Judgement) -> str | None:
        now, both = self.verdict(judgement), f"{judgement.a} and {judgement.b}"
        if now is None or judgement.decision is Verdict.UNSURE:
            return None
        one, other = ({self.resolved[key].iri for key in k} for k in self._bearers_of(judgement))
        if bool(one & other) is (judgement.decision is Verdict.DIFFERENT):
            return f"{both}: decided {judgement.decision}, other decisions say otherwise"
        if now in {judgement.decision, judgement.before, Verdict.UNSURE}:
            return None
        return f"{both}: decided {judgement.decision}, but now {self._said(judgement)}"

    def _said(self, judgement: Judgement) -> str:
        """Return what papers or rules say against a decision, and which papers."""
        reasons = self._shown(judgement) or ["the rules join them"]
        where = ", ".join(self._naming(judgement))
        return f"{reasons[0]} ({where})" if where else reasons[0]

    def _naming(self, judgement: Judgement) -> list[str]:
        """Return the paths of the papers that name both, or one by the name of the other."""
        one, other = self._bearers_of(judgement)
        both = {key[0] for key in one} & {key[0] for key in other}
        names = {judgement.a.text, judgement.b.text}
        return [
            reading.document.path
            for reading in self.readings
            if reading.document.sha256 in both
            or any(len(names & {e.name, *e.aliases}) > 1 for e in reading.entities)
        ]
