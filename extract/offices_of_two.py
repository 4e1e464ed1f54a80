"""Offices that are given to two at once: "be elected Chair and Vice-Chair of the Panel"."""

import re

from ..ontology.terms import EntityType
from .mentions import Mention
from .paper import Paper

_CHAIR = re.compile(r"(?:co-?)?chair(?:m[ae]n|persons?|wom[ae]n|s)?")
_MADE = frozenset({"elected", "appointed", "elect", "appoint", "nominated", "confirmed"})
_TO_VERB = 5
"""Tokens before an office within which a verb gives it to somebody: "elected as the Chair and"."""


def led_by_two(paper: Paper, mention: Mention) -> Mention | None:
    """Return the body that the title of its vice-chair names for its chair as well.

    That title is no post by itself: it says who leads.
    """
    if mention.type is not EntityType.POST or mention.inner is None:
        return None
    ahead = paper.words.lowers(max(mention.start - _TO_VERB, 0), mention.start)
    shared = ahead[-1:] == ["and"] and _CHAIR.fullmatch("".join(ahead[-2:-1]))
    return mention.inner if shared and not _MADE.isdisjoint(ahead) else None
