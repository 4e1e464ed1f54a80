"""Names in lower case that the paper writes elsewhere with capitals: "the director of finance"."""

from collections import defaultdict

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon.grammar import grammar
from .mention import Mention
from .search import Search

_KINDS = frozenset(
    {
        EntityType.POST,
        EntityType.COMMITTEE,
        EntityType.PARTNERSHIP,
        EntityType.GROUP,
        EntityType.HUB,
        EntityType.SERVICE,
    }
)
_SHORTEST = 2
"""Tokens of a name that lower case leaves a name, at least."""


def find_repeated(search: Search) -> None:
    """Find the titles and names in lower case that stand elsewhere in capitals."""
    words, named = search.words, _named(search)
    firsts = frozenset(named)
    for token in words.find(firsts):
        for name in named[words.lower(token)]:
            end = token + len(name[0])
            if words.lowers(token, end) == name[0] and _stands_alone(search, token, end, name[1]):
                _take(search, Mention(token, end, name[1], "lower-case-repeated"))
                break


def _named(search: Search) -> dict[str, list[tuple[list[str], EntityType]]]:
    """Return the names that end or begin with a head, by their first words, long ones first."""
    found: dict[str, list[tuple[list[str], EntityType]]] = defaultdict(list)
    seen = set()
    for mention in search.found:
        name = search.words.lowers(mention.start, mention.end)
        told = mention.type in _KINDS and not mention.reference and mention.national is None
        if not told or mention.type is None or len(name) < _SHORTEST or tuple(name) in seen:
            continue
        if _is_headed(search, mention):
            seen.add(tuple(name))
            found[name[0]].append((name, mention.type))
    for names in found.values():
        names.sort(key=lambda name: -len(name[0]))
    return found


def _is_headed(search: Search, mention: Mention) -> bool:
    """Tell whether a noun makes words a name whatever their case: no service is "social care"."""
    if mention.type is EntityType.POST:
        return True
    return search.words.lower(mention.end - 1) in search.lexicon.lower_heads


def _stands_alone(search: Search, start: int, end: int, type_: EntityType) -> bool:
    """Tell whether words are a whole name in lower case, and what is told of a certain one."""
    words, w = search.words, search.w
    unit = words.unit_of[start]
    if unit < 0 or words.unit_of[end - 1] != unit:
        return False
    post = type_ is EntityType.POST
    heads = search.lexicon.post_heads if post else search.lexicon.lower_heads
    if not any(w[t].text.islower() and w[t].lower in heads for t in range(start, end)):
        return False
    before, after = words.lower(start - 1), words.lower(end)
    goes_on = after in search.lexicon.lower_heads | search.lexicon.post_heads
    of_many = before in grammar().bodies.one_of_many
    same = start > 0 and words.unit_of[start - 1] == unit
    led = same and (w[start - 1].hyphen or (search.qualifies(w[start - 1]) and not _ends(search, start)))
    return not (goes_on or of_many or led or (same and before in AND and _joins(search, start)))


def _ends(search: Search, start: int) -> bool:
    """Tell whether a name found earlier ends where another begins."""
    return search.taken[start - 1]


def _joins(search: Search, start: int) -> bool:
    """Tell whether "and" before a name may be part of a longer one: "quality and practice group"."""
    return search.qualifies(search.w[start - 2]) and not search.taken[start - 2]


def _take(search: Search, mention: Mention) -> None:
    """Take a name, and forget what stands in it."""
    inside = [m for m in search.found if mention.start <= m.start and m.end <= mention.end]
    held = sum(m.end - m.start for m in inside)
    if held == sum(search.taken[mention.start : mention.end]) and held < mention.end - mention.start:
        for inner in inside:
            search.drop(inner)
        search.add(mention)
