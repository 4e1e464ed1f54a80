"""Whom "him" and "her" stand for as objects: never who does what is said in their clause.

In "the Mayor appoints the Chair and holds her to account" it is the Chair, and in "the Chair is
appointed by the Mayor, who holds her to account" as well.
"""

from collections.abc import Container, Sequence

from ...ontology.terms import OFFICIALS
from ..joined import joined
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper

_TOGETHER = english().joining | {"(", ")"}
"""What stands between a post and its holder, and between those who act as one."""
_TO = "to"
_BY = "by"


def whom(
    paper: Paper, token: int, before: Sequence[Mention], fitting: Container[str], told: str
) -> str:
    """Return the official whom "him" or "her" stands for.

    Args:
        paper: The paper.
        token: The pronoun.
        before: The names before it in its sentence.
        fitting: The entities among them that it may stand for.
        told: Whom the sentences before told of.
    """
    groups = joined(paper, [m for m in before if m.type in OFFICIALS], _TOGETHER)
    if not groups:
        return told
    goes_on = _goes_on(paper, groups[-1][-1].end, token)
    acting = groups[0] if goes_on else groups[-1]
    others = [g for g in groups if g is not acting and all(m.entity in fitting for m in g)]
    if others:
        return (others[-1] if acting is groups[0] else others[0])[0].entity
    if goes_on and paper.words.lower(token - 1) == _BY:  # "and cases are escalated by him"
        return acting[0].entity
    return told if told not in {m.entity for m in acting} else ""


def _goes_on(paper: Paper, start: int, token: int) -> bool:
    """Tell whether the first subject acts again after the last name: "and holds", "to hold"."""
    words = paper.words.lowers(start, token)
    pronouns = reference_words().pronouns
    if not pronouns.relatives.isdisjoint(words):
        return False
    again = pronouns.joining_clauses.intersection(words[:-1])
    return bool(again) or _TO in words[:-1]
