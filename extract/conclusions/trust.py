"""How sure a claim is in the paper that makes it: a wording is righter in minutes than in prose."""

from functools import cache

from ...ontology.terms import PaperKind, Predicate
from ..lexicon import load
from ..paper import Claim, Paper

_LISTING = frozenset({PaperKind.MINUTES, PaperKind.AGENDA_PACK, PaperKind.WEB_PAGE})
"""Papers that mostly list: who was there, and what was decided."""


def confidence_of(paper: Paper, claim: Claim) -> float:
    """Return how sure a claim is, from 0 to 1, to two places."""
    share = 1.0 if mostly_lists(paper) else _in_prose().get(claim.predicate, 1.0)
    return round(claim.confidence * share, 2)


def mostly_lists(paper: Paper) -> bool:
    """Tell whether a paper lists rather than tells, as minutes do."""
    return paper.kind in _LISTING


@cache
def _in_prose() -> dict[Predicate, float]:
    return {Predicate(name): share for name, share in load("trust")["prose"].items()}
