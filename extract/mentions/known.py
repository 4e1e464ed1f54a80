"""Names without a head noun: from the national lists, from the lexicon, or acronyms."""

import re
from collections import defaultdict
from functools import cache
from itertools import pairwise

from ...ontology.terms import EntityType
from ..layout.tokens import split
from ..layout.words import AND
from ..lexicon import National, lexicon
from ..lexicon.grammar import grammar
from .mention import Mention
from .search import Search
from .unknown import is_sure_name

_LEADING = 2
"""How many words before a known phrase belong to it: "North Ashby Front Door"."""
_LONG_LEADING = 8
"""How many do where they say whose a hub is: "North Ashby Children's Front Door"."""

_LONGEST_KIND = 3
"""Tokens of the kind that a name begins with: "Home-Start"."""
_LONG_PHRASE = 3
"""Words of a phrase that is no part of a longer name or title."""

_PAIR = 2
_WHERE = frozenset({",", "(", "at", "from"})
"""What stands before the organisation that somebody is in."""
_LONGEST_PLACE = 5
"""Words that the name of a place before an acronym has at most."""


def exact_national(search: Search, start: int, end: int) -> Mention | None:
    """Return a stretch of tokens as a body of the national lists, where it is one's name."""
    found = search.nationals.at(start)
    return _listed(start, end, found[1]) if found is not None and found[0] == end else None


def opening_national(search: Search, start: int, end: int) -> Mention | None:
    """Return the listed body that other words follow: "Department for Education Notice"."""
    for first, last, national in search.nationals.within(start, end):
        if first == start and not any(w.body_head for w in search.w[last:end]):
            return _listed(first, last, national)
    return None


def known(search: Search, start: int, end: int) -> Mention | None:
    """Return the name without a head noun that stands in a stretch of tokens."""
    return (
        _prefixed(search, start, end)
        or _of_health(search, start, end)
        or _placed_acronym(search, start, end)
        or _safeguarding(search, start, end)
        or _branch(search, start, end)
        or _national(search, start, end)
        or _short_named(search, start, end)
        or _headless(search, start, end)
        or _acronym(search, start, end)
    )


def is_place(search: Search, start: int, end: int) -> bool:
    """Tell whether a stretch of tokens is the name of a place with a council."""
    return start < end and search.words.text(start, end) in search.lexicon.places


def _listed(start: int, end: int, national: National) -> Mention:
    return Mention(start, end, national.type, "national-list", national=national)


def _national(search: Search, start: int, end: int) -> Mention | None:
    found = next(search.nationals.within(start, end), None)
    return None if found is None else _listed(*found)


def _branch(search: Search, start: int, end: int) -> Mention | None:
    """Return the local branch of a national organisation: "Ashby Women's Aid"."""
    found = _headless(search, start, end)
    whole = found is not None and (found.start, found.end) == (start, end)
    return found if whole and not search.nationals.at(start) else None


def kind_before(search: Search, start: int, end: int) -> EntityType | None:
    """Return the type that a name begins with the kind of: "Healthwatch Anyshire"."""
    kinds = _kinds().get(search.words.lower(start)) if start < end else None
    if kinds is None:
        return None
    opening = tuple(search.words.lowers(start, min(start + _LONGEST_KIND, end)))
    forms = (opening[:length] for length in range(1, len(opening) + 1))
    return next((kinds[form] for form in forms if form in kinds), None)


@cache
def _kinds() -> dict[str, dict[tuple[str, ...], EntityType]]:
    """Return the types of organisations by the kinds that names begin with, by their first words.

    The kinds are tokens, as of "home-start".
    """
    found: dict[str, dict[tuple[str, ...], EntityType]] = defaultdict(dict)
    for kind, type_ in lexicon().prefixed.items():
        words = split(" ".join(kind))
        found[words[0]][words] = type_
    return dict(found)


def _short_named(search: Search, start: int, end: int) -> Mention | None:
    """Return a school or the like by its name without the head noun: "Larch Lane Primary"."""
    sure = is_sure_name(search, start, end)
    return Mention(start, end, EntityType.AGENCY, "short-name") if sure else None


def _prefixed(search: Search, start: int, end: int) -> Mention | None:
    kind = kind_before(search, start, end)
    if kind is EntityType.COUNCIL and not (end - start > 1 and search.w[start + 1].title):
        return None  # "LB" without a place are somebody's initials
    return None if kind is None else Mention(start, end, kind, "prefixed")


def phrase(search: Search, start: int, end: int) -> Mention | None:
    """Return a stretch of tokens that is a long phrase of the lexicon, which names by itself.

    A place may follow: "Lead Safeguarding Partners for Anyshire". One of several that such a phrase
    names is no office by itself: "each has a Delegated Safeguarding Partner".
    """
    w, headless = search.w, search.lexicon.headless
    placing = grammar().words.before_places
    stop = next((t for t in range(start, end) if w[t].lower in placing), end)
    lowers = search.words.lowers(start, stop)
    if len(lowers) < _LONG_PHRASE or any(word.body_head for word in w[stop:end]):
        return None
    if type_ := headless.get(tuple(lowers)):
        return Mention(start, stop, type_, "headless")
    one_of = search.words.lower(start - 1) in grammar().words.indefinite
    several = (*lowers[:-1], f"{lowers[-1]}s") in headless
    return Mention(start, end, None, "capitals") if one_of and several else None


def _headless(search: Search, start: int, end: int) -> Mention | None:
    """Return the name that ends with a phrase of the lexicon: "Family Front Door"."""
    lowers, phrases = search.words.lowers(start, end), _phrases()
    for at, lower in enumerate(lowers):
        for phrase, type_ in phrases.get(lower, ()):
            last = at + len(phrase)
            service = at == 0 and type_ is EntityType.SERVICE
            only = service and only_qualifies(search, start + last, end)
            only |= search.words.lower(start + last) in grammar().bodies.rooms
            if tuple(lowers[at:last]) == phrase and not only:
                if type_ is EntityType.GROUP and len(phrase) <= _LONG_PHRASE and not at:
                    continue  # "the Task Force" has no name
                placed = at <= _LEADING or _is_placed_hub(search, start, at, type_)
                placed = placed or (type_ is EntityType.GROUP and _is_plain(search, start, at))
                last += _served(search, start + last, end) if type_ is EntityType.HUB else 0
                opening = start if placed else start + at
                return Mention(opening, start + last, type_, "headless")
    return None


def _is_placed_hub(search: Search, start: int, at: int, type_: EntityType) -> bool:
    """Tell whether a place and whose a hub is stand before it: "Ashby Children's Front Door"."""
    before = search.w[start : start + at]
    owned = any(w.apostrophe and b.topic for b, w in pairwise(before))
    small = AND | {","}
    named = all(
        (w.capital and not w.body_head and not w.post_head) or w.apostrophe or w.lower in small
        for w in before
    )
    places = bool(before) and not any(w.topic or w.upper or w.apostrophe for w in before)
    return type_ is EntityType.HUB and (owned or places) and named and at <= _LONG_LEADING


def _is_plain(search: Search, start: int, at: int) -> bool:
    """Tell whether only such words stand before a phrase as "Loss and Grief Task Force" has."""
    before = search.w[start : start + at]
    return all((w.capital or w.connector) and not (w.body_head or w.post_head) for w in before)


def only_qualifies(search: Search, token: int, end: int) -> bool:
    """Tell whether a name up to a token only says of what a thing is: "Early Help Strategy"."""
    if token >= end or search.words.broken[token]:
        return False
    return search.w[token].capital and search.w[token].alpha


def _served(search: Search, token: int, end: int) -> int:
    """Return how many tokens say for whom a hub is: "Front Door for Families"."""
    rest = search.w[token + 1 : end]
    told = token < end and search.words.lower(token) == "for" and rest
    return end - token if told and all(w.topic or w.connector for w in rest) else 0


@cache
def _phrases() -> dict[str, list[tuple[tuple[str, ...], EntityType]]]:
    """Return the phrases that are names by themselves, by their first words, long ones first."""
    found: dict[str, list[tuple[tuple[str, ...], EntityType]]] = defaultdict(list)
    for phrase, type_ in sorted(lexicon().headless.items(), key=lambda entry: -len(entry[0])):
        words = split(" ".join(phrase))
        found[words[0]].append((words, type_))
    return dict(found)


def _safeguarding(search: Search, start: int, end: int) -> Mention | None:
    """Return the partnership of a place that goes by no more than: "Anyshire Safeguarding".

    The paper must use it as a name, before a verb or a mark, and more than once.
    """
    place = end - 1
    if search.w[place].text != "Safeguarding" or place == start:
        return None
    if not (is_place(search, start, place) or search.words.text(start, place) in search.places):
        return None
    name, source = search.words.text(start, end), search.words.source
    verbs = "|".join(grammar().bodies.told_by)
    used = re.search(rf"{re.escape(name)}(?:[.,;:)]| (?:{verbs})\b)", source)
    told = used and source.count(name) > 1
    return Mention(start, end, EntityType.PARTNERSHIP, "placed-safeguarding") if told else None


def _acronym(search: Search, start: int, end: int) -> Mention | None:
    for token in range(start, end):
        text = search.w[token].text
        if text in search.acronyms:
            first = start if is_place(search, start, token) else token
            return Mention(first, token + 1, search.lexicon.acronym_type(text), "acronym")
    return None


def _placed_acronym(search: Search, start: int, end: int) -> Mention | None:
    """Return an acronym of a kind of body after the name of its place: "North Anyshire ICB"."""
    type_ = search.lexicon.acronym_type(search.w[end - 1].text)
    if start < end and search.w[start].lower in grammar().posts.recent:
        start += 1  # "Current KSAB membership"
    health = start < end and search.w[start].text == "NHS"
    before = search.w[start + health : end - 1]
    named = sum(w.alpha and not w.connector for w in before)
    if type_ is None or not 0 < named <= _LONGEST_PLACE:
        return None
    if any(w.post_head or w.body_head for w in before) or before[0].text in search.acronyms:
        return None  # "LSCB and SAB"
    if before[-1].connector:
        return None  # "LA and CCG"
    return Mention(start, end, type_, "placed-acronym")


def sitting(search: Search, start: int, end: int) -> Mention | None:
    """Return the body whose acronym stands before how it met: "Anyshire LSCB Meeting Minutes"."""
    last = end
    while last > start and search.w[last - 1].lower in grammar().bodies.after_acronyms:
        last -= 1
    if last in (end, start):
        return None
    if search.w[last - 1].lower == "board" and last - 1 > start:
        last -= search.w[last - 2].text.endswith("B")  # "LSCB Board Meeting"
    if search.lexicon.acronym_type(search.w[last - 1].text) is not EntityType.PARTNERSHIP:
        return None
    alone = Mention(last - 1, last, EntityType.PARTNERSHIP, "acronym")
    return _placed_acronym(search, start, last) or (alone if last - 1 == start else None)


def front_door(search: Search, start: int, end: int) -> Mention | None:
    """Return the hub that is called a point of contact: "Early Help Access Point"."""
    doors = grammar().bodies.front_doors
    at = next(
        (n for n in _door_lengths() if " ".join(search.words.lowers(end - n, end)) in doors), 0
    )
    before = search.w[start : end - at]
    if not at or end - at < start or any(w.post_head for w in before):
        return None
    named = at > _PAIR or any(w.alpha and not w.connector for w in before)
    return Mention(start, end, EntityType.HUB, "headless") if named else None


@cache
def _door_lengths() -> tuple[int, ...]:
    """Return how many words such hubs are called by."""
    return tuple({len(door.split()) for door in grammar().bodies.front_doors})


def covers_of(search: Search, token: int) -> bool:
    """Tell whether "of" is that of such a name: "Single Point of Access"."""
    said = " ".join(search.words.lowers(max(token - 2, 0), token + 2))
    called = tuple(search.words.lowers(max(token - 1, 0), token + 2))
    return said in grammar().bodies.front_doors or called in search.lexicon.headless


def scrutiny(search: Search, start: int, end: int) -> Mention | None:
    """Return a committee that an acronym heads, after what it scrutinises: "Adult Care OSC"."""
    committee = search.lexicon.acronym_type(search.w[end - 1].text) is EntityType.COMMITTEE
    before = search.w[start : end - 1]
    if not (committee and before and before[-1].topic) or any(w.post_head for w in before):
        return None
    return Mention(start, end, EntityType.COMMITTEE, "placed-acronym")


def _of_health(search: Search, start: int, end: int) -> Mention | None:
    """Return what the health service of a place is called by: "NHS Anyshire"."""
    place = start + 1
    if search.w[start].text != "NHS" or not 0 < end - place <= _LONGEST_PLACE:
        return None
    if any(w.topic or w.body_head or w.post_head or w.upper for w in search.w[place:end]):
        return None
    known = is_place(search, place, end) or search.w[place].text in search.places
    source = search.words.source
    told = source.count(search.words.text(place, end)) > source.count(search.words.text(start, end))
    before = search.w[start - 1] if start else None
    beside = before is not None and (before.dash or before.lower in _WHERE or search.listing[start])
    named = known or told or (beside and search.w[place].title and not search.w[place].given)
    return Mention(start, end, EntityType.AGENCY, "prefixed") if named else None
