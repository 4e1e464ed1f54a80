"""The body that the paragraphs above tell of, where what is listed next names none.

"A Board has been set up. The Chief Executive is in the chair." stands above "The members are:".
"""

from bisect import bisect_left
from operator import attrgetter

from ..ontology.terms import BODIES, EntityType
from .in_passing import is_in_passing
from .lexicon.wordings import wording
from .mentions import Mention
from .paper import Paper

_WITH_MEMBERS = BODIES - {EntityType.SERVICE}
_SENTENCES = 4
"""Sentences above a list among which it is told whose it is."""
_ARTICLE = 2
"""Tokens of an article and the first of a name."""
_GONE = wording("attendance", "tells-of-the-end")


def told_above(paper: Paper, token: int) -> str | None:
    """Return the body that the sentences before a token tell of, in its section.

    That is the one that the nearest of them to name any begins with, or names alone. A heading
    begins a section of its own, and a table ends one; minutes tell of many bodies in turn.
    """
    if paper.of_meeting:
        return None
    here = bisect_left(paper.lines, token, key=attrgetter("start"))
    begins = next((line.end for line in reversed(paper.lines[:here]) if line.heading), 0)
    for start, end in reversed(paper.sentences_before(token, _SENTENCES)):
        if start < begins or paper.view.units[paper.words.unit_of[start]].row is not None:
            return None
        bodies = [m for m in paper.mentions_in(start, end) if paper.stands_for(m, _WITH_MEMBERS)]
        named = [m for m in bodies if not is_in_passing(paper, m)]
        if named:
            first = named[0].start < start + _ARTICLE or len({m.entity for m in named}) == 1
            return lasting(paper, named, end) if first else None
    return None


def lasting(paper: Paper, named: list[Mention], end: int) -> str | None:
    """Return the body that a sentence begins with, or the one that has come in its place.

    None of them has its members listed below "The Board was replaced by new arrangements."

    Args:
        paper: The paper.
        named: The bodies that the sentence names, in order.
        end: The token after the sentence.
    """
    gone = _GONE.search(paper.text(named[0].end, end))
    if gone is None:
        return named[0].entity
    others = {m.entity for m in named if m.entity != named[0].entity}
    return others.pop() if gone["by"] and len(others) == 1 else None
