"""Names in lower case that the paper writes elsewhere with capitals: "the director of finance"."""

from collections import defaultdict
from dataclasses import replace

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
    for token in words.find(frozenset(named)):
        for mention in named[words.lower(token)]:
            name = words.lowers(mention.start, mention.end)
            end = token + len(name)
            if words.lowers(token, end) == name and _stands_alone(search, token, end, mention):
                _take(search, token, mention)
                break


def _named(search: Search) -> dict[str, list[Mention]]:
    """Return the names that end or begin with a head, by their first words, long ones first."""
    found: dict[str, dict[tuple[str, ...], Mention]] = defaultdict(dict)
    for mention in search.found:
        told = mention.type in _KINDS and not mention.reference and mention.national is None
        if told and mention.end - mention.start >= _SHORTEST and _is_headed(search, mention):
            name = search.words.lowers(mention.start, mention.end)
            found[name[0]].setdefault(tuple(name), mention)
    return {
        first: [names[name] for name in sorted(names, key=len, reverse=True)]
        for first, names in found.items()
    }


def _is_headed(search: Search, mention: Mention) -> bool:
    """Tell whether a noun makes words a name whatever their case: no service is "social care"."""
    if mention.type is EntityType.POST:
        return True
    return search.words.lower(mention.end - 1) in search.lexicon.lower_heads


def _stands_alone(search: Search, start: int, end: int, model: Mention) -> bool:
    """Tell whether words are a whole name in lower case, and what is told of a certain one."""
    words, w = search.words, search.w
    unit = words.unit_of[start]
    if unit < 0 or words.unit_of[end - 1] != unit:
        return False
    post = model.type is EntityType.POST
    heads = search.lexicon.post_heads if post else search.lexicon.lower_heads
    if not any(w[t].text.islower() and w[t].lower in heads for t in range(start, end)):
        return False
    after = words.lower(end)
    goes_on = after in search.lexicon.lower_heads or after in search.lexicon.post_heads
    of_many = words.lower(start - 1) in grammar().bodies.one_of_many
    return not (goes_on or of_many or _is_led(search, start))


def _is_led(search: Search, start: int) -> bool:
    """Tell whether a longer name ends here: "deputy director of finance"."""
    words, w = search.words, search.w
    before = start - 1
    if before < 0 or words.unit_of[before] != words.unit_of[start] or search.taken[before]:
        return False
    if words.lower(before) in AND:
        before -= 1
    return w[before].hyphen or (search.qualifies(w[before]) and not search.taken[before])


def _take(search: Search, start: int, model: Mention) -> None:
    """Take a name, and forget what stands in it."""
    end = start + model.end - model.start
    inside = [m for m in search.found if start <= m.start and m.end <= end]
    held = sum(m.end - m.start for m in inside)
    if held < end - start and held == sum(search.taken[start:end]):
        for part in inside:
            search.drop(part)
        inner = model.inner and _moved(model.inner, start - model.start)
        search.add(Mention(start, end, model.type, "lower-case-repeated", inner=inner))


def _moved(mention: Mention, by: int) -> Mention:
    return replace(mention, start=mention.start + by, end=mention.end + by)
