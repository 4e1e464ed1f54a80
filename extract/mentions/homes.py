"""Homes that have no head noun, named by what inspectors say of them: "Larch House was rated Good".

A name that ends as those of homes do is taken by any of the wordings; another one, "Larchfield",
only by those that are said of homes alone, or beside the word itself.
"""

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon.grammar import grammar
from ..lexicon.wordings import says, wording
from .mention import Mention
from .search import Search
from .unknown import may_be_person

_BEFORE, _AFTER = 40, 30
"""Tokens of a sentence that are looked at before a name and after it."""
_LONGEST = 4
"""Words of a home's name."""
_SHORTEST = 4
"""Letters of a name of one word, at least."""
INSPECTED = "inspected-home"
"""The rule of the mentions that are told to be inspected where they stand."""
_INSPECTORS = wording("introductions", "inspectors")
_HOMES = wording("introductions", "homes")
_OWN = wording("introductions", "own-homes")


def find_homes(search: Search) -> None:
    """Name the homes that a paper tells to have been inspected, wherever it calls them so."""
    words = search.words
    if not _INSPECTORS.search(words.source):
        return
    _part(search)
    unknown = [m for m in search.found if m.type is None and _may_be_home(search, m)]
    unknown += [m for m in search.found if _is_named_so(search, m)]
    unknown.sort(key=lambda m: m.start)
    told: dict[str, EntityType] = {}
    listed: set[int] = set()
    for mention in unknown:
        if not _is_inspected(search, mention, listed):
            continue
        mention.rule = INSPECTED
        listed.add(mention.end)
        _, paragraph = _around(search, mention)
        type_ = EntityType.SERVICE if _OWN.search(paragraph) else EntityType.AGENCY
        told.setdefault(words.text(mention.start, mention.end), type_)
    for mention in unknown:
        if mention.type is None and words.text(mention.start, mention.end) in told:
            mention.type = told[words.text(mention.start, mention.end)]
            mention.rule = mention.rule if mention.rule == INSPECTED else "home"


def _part(search: Search) -> None:
    """Part two homes that "and" has joined: "Larchmere and Elm Road"."""
    for mention in [m for m in search.found if m.type is None and _has_head(search, m)]:
        joins = [t for t in range(mention.start, mention.end) if search.w[t].lower in AND]
        if len(joins) == 1 and mention.start < joins[0] < mention.end - 1:
            search.drop(mention)
            search.add(Mention(mention.start, joins[0], None, mention.rule))
            search.add(Mention(joins[0] + 1, mention.end, None, mention.rule))


def _may_be_home(search: Search, mention: Mention) -> bool:
    """Tell whether capitals may name a home: a few words, none of what is inspected otherwise."""
    w = [word for word in search.w[mention.start : mention.end] if not word.apostrophe]
    numbered = mention.end < len(search.w) and search.w[mention.end].digits  # "Regulation 44"
    if numbered or not 0 < len(w) <= _LONGEST or not all(x.alpha and x.title for x in w):
        return False
    if _has_head(search, mention):
        return len(w) > 1 or search.words.lower(mention.start - 1) == "the"
    if any(x.topic or x.post_head or x.body_head or x.numbered for x in w):
        return False
    if len(w) == 1:
        place = search.is_place(mention.start) or search.words.gaps[mention.start]
        return not place and not w[0].given and len(w[0].text) > _SHORTEST
    return not (w[0].given and may_be_person(search, mention.start, mention.end))


def _is_named_so(search: Search, mention: Mention) -> bool:
    """Tell whether a name says that it is one: "Larch Nursing Home"."""
    head = search.w[mention.end - 1].lower == "home" and mention.end - mention.start > 1
    return head and mention.type is EntityType.AGENCY


def _has_head(search: Search, mention: Mention) -> bool:
    """Tell whether a name ends as those of homes do: "Larch House", "The Hollies"."""
    last = search.w[mention.end - 1].lower
    return last == "home" or last in grammar().bodies.homes


def _is_inspected(search: Search, mention: Mention, listed: set[int]) -> bool:
    """Tell whether the words beside a name say that it was inspected, or list it among homes."""
    sentence, paragraph = _around(search, mention)
    words, (start, end) = search.words, _sentence(search, mention)
    at = words.starts[mention.start]
    before = words.source[words.starts[start] : at]
    after = words.source[words.ends[mention.end - 1] : words.ends[end - 1]]
    others = [at for at in listed if start <= at < mention.start]
    if others:
        between = words.source[words.ends[max(others) - 1] : at]
        if says("introductions", "home_series", after) or says(
            "introductions", "home_and", between
        ):
            return True
    headed = _has_head(search, mention)
    if says("introductions", "home_judged", after):
        return headed or _HOMES.search(paragraph) is not None
    if not _INSPECTORS.search(sentence):
        return False
    if says("introductions", "home_listed", before):
        return True
    return headed and (
        says("introductions", "home_before", before) or says("introductions", "home_after", after)
    )


def _sentence(search: Search, mention: Mention) -> tuple[int, int]:
    """Return the tokens around a name, of its sentence, that are looked at."""
    words = search.words
    first, limit = words.units[words.unit_of[mention.start]]
    start, end = mention.start, mention.end
    while start > max(first, mention.start - _BEFORE) and search.w[start - 1].text != ".":
        start -= 1
    while end < min(limit, mention.end + _AFTER) and search.w[end].text != ".":
        end += 1
    return start, end


def _around(search: Search, mention: Mention) -> tuple[str, str]:
    """Return the sentence of a name, and its paragraph."""
    words = search.words
    first, limit = words.units[words.unit_of[mention.start]]
    return words.text(*_sentence(search, mention)), words.text(first, limit)
