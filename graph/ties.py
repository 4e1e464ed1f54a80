"""What the papers tie their people, posts and meetings to: what tells bearers of a name apart."""

from collections import defaultdict
from collections.abc import Callable, Iterable

from ..extract.facts import Reading
from ..ontology.terms import EntityType, Predicate
from .mentions import Key

OWN = "own"
"""The owner of a council's own posts."""

_TIES = frozenset(
    {
        Predicate.MEMBER_OF,
        Predicate.CHAIRS,
        Predicate.VICE_CHAIRS,
        Predicate.REPRESENTS,
        Predicate.ATTENDED,
        Predicate.SENT_APOLOGIES,
        Predicate.POST_IN,
    }
)


class Ties:
    """What the papers tie a mention to, seen through the joins made so far.

    Args:
        papers: The papers.
        root: Gives what stands for the thing that a mention was joined to.
    """

    def __init__(self, papers: Iterable[Reading], root: Callable[[Key], Key]) -> None:
        self._root = root
        self._met: dict[Key, Key] = {}
        self._tied: dict[Key, dict[Key, set[Predicate]]] = defaultdict(dict)
        self._types: dict[Key, EntityType] = {}
        for paper in papers:
            sha256 = paper.document.sha256
            for entity in paper.entities:
                self._types[sha256, entity.id] = entity.type
                if entity.body:
                    self._met[sha256, entity.id] = (sha256, entity.body)
            for fact in paper.facts:
                if fact.predicate in _TIES:
                    tied = self._tied[sha256, fact.subject]
                    tied.setdefault((sha256, fact.object), set()).add(fact.predicate)

    def bodies(self, key: Key) -> frozenset[Key]:
        """Return the bodies that a person sits on or meets with, or that a post is in."""
        return frozenset(self._root(self._met.get(tied, tied)) for tied in self._tied[key])

    def within(self, key: Key) -> frozenset[Key]:
        """Return the bodies that a post is a post in, or chairs."""
        return frozenset(
            self._root(tied)
            for tied, predicates in self._tied[key].items()
            if predicates & {Predicate.POST_IN, Predicate.CHAIRS}
        )

    def owner(self, key: Key) -> str:
        """Return whose a post is: an outside organisation's, the council's own, or unknown."""
        employers = [
            tied for tied, predicates in self._tied[key].items() if Predicate.POST_IN in predicates
        ]
        outside = sorted(
            "/".join(self._root(employer))
            for employer in employers
            if self._types[employer] in {EntityType.AGENCY, EntityType.INSPECTORATE}
        )
        return outside[0] if outside else OWN if employers else ""

    def met(self, key: Key) -> Key | None:
        """Return the body that a meeting is of."""
        body = self._met.get(key)
        return self._root(body) if body else None
