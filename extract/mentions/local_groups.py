"""Groups that there is one of in each area, named together: "the three Locality Help Panels"."""

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon.grammar import grammar
from .mention import Mention
from .search import Search

LOCAL_GROUPS = "local-groups"
"""Rule of such groups."""
_LONGEST = 8
"""Tokens of such a name, at most."""
_SHORTEST = 3
"""Tokens of one at least, but for "Locality Groups"."""
_LOCALITY = "locality"


def find_local_groups(search: Search) -> None:
    """Find groups in the plural that are said in their name to be local.

    Others in the plural are kinds: "Health and Wellbeing Boards".
    """
    for head in search.words.find(grammar().bodies.local_heads):
        if search.w[head].title:
            start = _begin(search, head)
            if start is not None and not _is_kind(search, start, head):
                _put(search, start, head + 1)


def _begin(search: Search, head: int) -> int | None:
    """Return where a name begins that says that there is one in each area."""
    words, bodies = search.words, grammar().bodies
    unit = words.unit_of[head]
    for token in range(head - 1, max(head - _LONGEST, -1), -1):
        word = search.w[token]
        if words.unit_of[token] != unit or words.broken[token + 1]:
            return None
        if word.title and word.lower in bodies.local:
            long = head + 1 - token >= _SHORTEST or word.lower == _LOCALITY
            national = not bodies.national_kinds.isdisjoint(words.lowers(token, head))
            return token if long and not national else None
        if not (word.capital or word.lower in AND or word.hyphen or word.apostrophe):
            return None
    return None


def _is_kind(search: Search, start: int, head: int) -> bool:
    """Tell whether groups of this kind are named each by its area: "Ashby Local Forum"."""
    one = [*search.words.lowers(start, head), search.words.lower(head).removesuffix("s")]
    named = (search.words.lowers(m.start, m.end) for m in search.found if m.type is not None)
    return any(len(name) > len(one) and name[-len(one) :] == one for name in named)


def _put(search: Search, start: int, end: int) -> None:
    """Take a stretch as one name, unless a person or a longer name has part of it."""
    within = [m for m in search.found if m.start < end and m.end > start]
    if any(m.type is EntityType.PERSON or m.end > end for m in within):
        return
    for mention in within:
        search.drop(mention)
    search.add(Mention(start, end, EntityType.GROUP, LOCAL_GROUPS))
