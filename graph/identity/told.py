"""What tells two bearers of one name apart: bodies, posts, the years of papers."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from ...extract.facts import Reading
from ...ontology.terms import Predicate
from ..mentions import Key
from .judgements import told_key

_TELLING = frozenset(
    {
        Predicate.ATTENDED,
        Predicate.CHAIRS,
        Predicate.HOLDS_POST,
        Predicate.MEMBER_OF,
        Predicate.POST_IN,
        Predicate.REPRESENTS,
        Predicate.SENT_APOLOGIES,
        Predicate.VICE_CHAIRS,
    }
)


def told(papers: Iterable[Reading], places: Mapping[Key, str]) -> dict[Key, frozenset[str]]:
    """Return what each paper tells of each of its entities, as keys."""
    found: dict[Key, set[str]] = defaultdict(set)
    for paper in papers:
        sha256 = paper.document.sha256
        entities = {entity.id: entity for entity in paper.entities}
        if paper.date:
            for entity in paper.entities:
                found[sha256, entity.id].add(told_key(str(paper.date.year), ""))
        for fact in paper.facts:
            whom = entities[fact.object]
            whom = entities[whom.body] if whom.body else whom
            if fact.predicate in _TELLING:
                place = places.get((sha256, fact.subject), "")
                found[sha256, fact.subject].add(told_key(whom.name, place))
    return {key: frozenset(keys) for key, keys in found.items()}
