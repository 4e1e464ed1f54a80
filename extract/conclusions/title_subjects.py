"""Titles that say what somebody answers for or looks into, and not where they work."""

from functools import cache

from ...ontology.terms import EntityType
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..names import Key, key
from ..paper import Paper
from .trust import mostly_lists

_PUBLIC_HEALTH = ["public", "health"]


def says_subject(paper: Paper, title: Mention) -> bool:
    """Tell whether the service in a title is only its subject: "Lead Member for Housing"."""
    return (
        is_members(paper, title)
        or is_outsiders(paper, title)
        or _names_no_body(paper, title)
        or _is_statutory(paper, title)
    )


def is_members(paper: Paper, post: Mention) -> bool:
    """Tell whether a post is a councillor's, who answers for a service and is not in it."""
    words = set(paper.words.lowers(post.start, post.end))
    return not words.isdisjoint(reference_words().titles.portfolios)


def is_outsiders(paper: Paper, post: Mention) -> bool:
    """Tell whether a post looks into a service from outside: "Children's Services Commissioner"."""
    if post.inner is not None and post.inner.type is not EntityType.SERVICE:
        return False
    words = set(paper.words.lowers(post.start, post.end))
    return not words.isdisjoint(reference_words().titles.outsiders)


def _names_no_body(paper: Paper, title: Mention) -> bool:
    """Tell whether a title has words of a body that name none: "Duty Team Manager".

    Public health is what a director or a consultant is of, wherever they work.
    """
    unit, words = title.inner, paper.words
    if unit is None or unit.type is not EntityType.SERVICE:
        return False
    if words.lowers(unit.start, unit.end) == _PUBLIC_HEALTH:
        return True
    return words.lower(unit.end - 1) == "team" and unit.end < title.end


def _is_statutory(paper: Paper, title: Mention) -> bool:
    """Tell whether a title is that of an office that every council has: it names no unit of this.

    Minutes use it of the directorate as well, which reports to whoever meets.
    """
    if mostly_lists(paper):
        return False
    words = key(paper.text(title.start, title.end))
    ranks = {part for rank in reference_words().titles.provisional for part in key(rank)}
    while words and words[0] in ranks:
        words = words[1:]
    return words in _statutory()


@cache
def _statutory() -> frozenset[Key]:
    return frozenset(map(key, reference_words().titles.statutory))
