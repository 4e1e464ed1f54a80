"""Names of one body that differ: by its place, its head noun, its first words, its initials."""

import re
from collections import defaultdict
from functools import lru_cache

from rapidfuzz import fuzz

from ...ontology.terms import BOARDS, EntityType
from ..context import council_place
from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..lexicon.references import reference_words
from ..names import Key, key
from ..thing import Thing
from .bodies import Bodies, alike, only
from .kinds import join_kinds
from .own_place import join_own, join_places
from .required import join_required
from .shortened import join_shortened, join_slips

_SLIP = 94
"""Likeness, of 100, at which two names differ by a slip of the pen."""
_RIVER = re.compile(r"[ -](?:[Oo]n|[Uu]pon|[Uu]nder|[Ii]n)[ -]")
_AFTER_AND = re.compile(r" (?:and|&) ")
_BEFORE_REMIT = re.compile(r"\s+[–—-]\s|\s+\((?![^()]*\)\s*\w)")
_PARTNERS = key("Safeguarding Partners")
_PARTNERS_MEETING = {key(f"Partners {head}") for head in ("Forum", "Board")}
"""How the name of a body ends that is nothing but the partners when they meet."""
_SHORT_WORD = 3
_KNOWN_BY = 3
"""Mentions after which a short name is known for a body of its own."""
_SHORT_NAME = 2


def join_names(bodies: Bodies) -> None:
    """Make one body of those whose names are forms of one name."""
    join_places(bodies)
    _join_turned(bodies)
    _join_safeguarding(bodies)
    join_required(bodies)
    _join_called_by_place(bodies)
    _join_heads(bodies)
    _join_functions(bodies)
    join_shortened(bodies)
    join_slips(bodies)
    _join_suffixes(bodies)
    join_own(bodies)
    join_kinds(bodies)
    _join_remits(bodies)
    _join_kinds(bodies)
    _join_initials(bodies)
    _join_councils(bodies)


# --- order ------------------------------------------------------------------------------------


def _join_turned(bodies: Bodies) -> None:
    """Join names of the same words and head: "Scrutiny Health Panel", "Health Scrutiny Panel"."""
    turned: dict[tuple[Key, str], Key] = {}
    for own, thing in list(bodies.by_key.items()):
        if thing.type in BOARDS and len(own) > _SHORT_NAME and not thing.national:
            first = turned.setdefault((tuple(sorted(own)), _head(own)), own)
            if alike(thing, bodies.by_key[first]):
                bodies.merge(own, bodies.by_key[first])


def _head(own: Key) -> str:
    """Return the noun that heads a name, after which it may say what for: "Group on Neglect"."""
    heads = lexicon().body_heads
    return next((word for word in reversed(own) if word in heads), own[-1])


# --- short names ------------------------------------------------------------------------------


def _join_safeguarding(bodies: Bodies) -> None:
    """Join "Safeguarding Partnership" with the one safeguarding children partnership of a paper."""
    for own in [own for own in bodies.by_key if "safeguarding" in own[:-1]]:
        thing = bodies.by_key[own]
        words = {*own, *key(thing.name)}
        if not reference_words().bodies.of_safeguarding.issuperset(words) or thing.national:
            continue
        whole = only(
            other
            for name, other in bodies.by_key.items()
            if other is not thing
            and other.type is EntityType.PARTNERSHIP
            and len(name) > len(own)
            and name[-1] == own[-1]
            and set(own) <= set(name)
        )
        if whole is not None:
            bodies.merge(own, whole)


def _join_called_by_place(bodies: Bodies) -> None:
    """Join "Anyshire Board" with the Anyshire Safeguarding Board, if no other has that name."""
    for own, thing in list(bodies.by_key.items()):
        if thing.type is not EntityType.GROUP or len(own) < _SHORT_NAME or thing.national:
            continue
        *place, head = own
        before = len(place)
        longer = {
            name: other
            for name, other in bodies.by_key.items()
            if len(name) > len(own) and [*name[:before], name[-1]] == [*place, head]
        }
        whole = only(longer.values())
        if whole is None or whole.type is not EntityType.PARTNERSHIP:
            continue
        if any(reference_words().bodies.of_safeguarding.issuperset(k[before:]) for k in longer):
            bodies.merge(own, whole)


# --- heads ------------------------------------------------------------------------------------


def _join_heads(bodies: Bodies) -> None:
    """Join names that differ only in the head noun: "One Point Service", "One Point Team"."""
    words = reference_words().bodies
    stems: dict[tuple[Key, int], list[Key]] = defaultdict(list)
    for own in sorted(bodies.by_key):
        if bodies.by_key[own].national:  # a council's own sub-group may have its very words
            continue
        for number, heads in enumerate((words.service_heads, words.group_heads)):
            stem = _stem(own, heads)
            if stem != own and (len(stem) > 1 or len("".join(stem)) > _SHORT_WORD):
                stems[stem, number].append(own)
    for (stem, _), names in stems.items():
        if len(names) > 1:
            _join_stem(bodies, names)
        thing = bodies.by_key[names[0]]
        whole = _in_full(stem)
        if whole in bodies.by_key and thing.type is bodies.by_key[whole].type:
            bodies.merge(whole, thing)


def _in_full(stem: Key) -> Key:
    """Return a name as it is in full: the "Lead Partners" are the Lead Safeguarding Partners."""
    if len(stem) == _SHORT_NAME and stem[-1] == _PARTNERS[-1]:
        return (stem[0], *_PARTNERS)
    return stem


def _stem(own: Key, heads: frozenset[str]) -> Key:
    while own and (own[-1] in heads or own[-1] == "sub"):
        own = own[:-1]
    return own[:-1] if own[-2:] in _PARTNERS_MEETING else own


def _join_stem(bodies: Bodies, names: list[Key]) -> None:
    """Join names of one stem to the one used most, but for those that begin with it: its parts."""
    first = max(names, key=lambda k: (len(bodies.by_key[k].mentions), k))
    for other in names:
        short, long = sorted((first, other), key=len)
        if long[: len(short)] != short or _is_directorate(short, long):
            bodies.merge(other, bodies.by_key[first])


def _is_directorate(services: Key, own: Key) -> bool:
    """Tell whether a directorate is called by its services: "Adult Services directorate"."""
    return own[:-1] == services and own[-1] in grammar().bodies.directorates


def _join_functions(bodies: Bodies) -> None:
    """Join names of which one says what the service does: "Family Support Service"."""
    words = reference_words().bodies
    for own in sorted(bodies.by_key):
        plain = tuple(w for w in own if w not in words.service_functions)
        thing = bodies.by_key[own]
        if plain == own or len(plain) <= _SHORT_NAME or thing.type is not EntityType.SERVICE:
            continue
        for name, other in bodies.by_key.items():
            if name[:-1] == plain[:-1] and name[-1] in words.service_heads:
                bodies.merge(own, other)
                break


# --- suffixes ---------------------------------------------------------------------------------


def _join_suffixes(bodies: Bodies) -> None:
    """Join a short name with the one longer name that ends in it."""
    for own in bodies.shortest_first():
        thing = bodies.by_key[own]
        if len(own) < _SHORT_NAME or thing.national or _may_be_either(bodies, own):
            continue
        longer = [
            other
            for other, named in bodies.by_key.items()
            if len(other) > len(own)
            and _ends_alike(own, other)
            and alike(thing, named)
            and not _is_second(own, named)
            and not _is_department(own, other)
            and not _introduced(bodies, thing)
            and not (thing.type in BOARDS and _told_before(thing, named))
        ]
        longest = max(longer, key=lambda k: (len(k), k), default=())
        one = len({bodies.by_key[k].id for k in longer}) == 1
        if longest and (one or all(longest[-len(k) :] == k for k in longer)):
            bodies.merge(own, bodies.by_key[longest])


def _may_be_either(bodies: Bodies, own: Key) -> bool:
    """Tell whether the "Safeguarding Board" may be that for children or that for adults."""
    if not reference_words().bodies.of_any_partnership.issuperset(own):
        return False
    meant = {
        other.id
        for name, other in bodies.by_key.items()
        if len(name) > len(own) and name[-1] == own[-1] and set(own) <= set(name)
    }
    return len(meant) > 1


def _ends_alike(own: Key, other: Key) -> bool:
    """Tell whether a long name ends in a short one, a slip of the pen allowed."""
    end = other[-len(own) :]
    return end == own or (end[-1] == own[-1] and fuzz.ratio(" ".join(end), " ".join(own)) >= _SLIP)


def _is_department(own: Key, other: Key) -> bool:
    """Tell whether a name is a whole department's, and a longer one that of a part of it.

    "Children's Services" is not short for "Disabled Children's Services".
    """
    apart = reference_words().bodies.of_parts.isdisjoint(other[: -len(own)])
    return own in _departments() and not apart


@lru_cache(maxsize=1)
def _departments() -> frozenset[Key]:
    return frozenset(map(key, lexicon().departments))


def _introduced(bodies: Bodies, short: Thing) -> bool:
    """Tell whether a short name is a body's own, since that is told of as new where first named.

    "An Improvement Board was set up" is not about the Quality Improvement Board.
    """
    first = min((m.start for m in short.mentions), default=0)
    return first > 0 and bodies.paper.words.lower(first - 1) in (
        reference_words().pointing.introducing
    )


def _told_before(short: Thing, longer: Thing) -> bool:
    """Tell whether a short name is used several times before the longer one comes up.

    A "Strategic Group" that is known by then is not the "Hub Strategic Group".
    """
    first = min((m.start for m in longer.mentions), default=0)
    return sum(m.start < first for m in short.mentions) >= _KNOWN_BY


def _is_second(own: Key, longer: Thing) -> bool:
    """Tell whether a short name stands after "and" in a long one, as half of a pair.

    "Young People's Service" is not short for "Children and Young People's Service".
    """
    return any(key(_AFTER_AND.split(name, maxsplit=1)[-1]) == own for name in longer.names)


def _join_remits(bodies: Bodies) -> None:
    """Join "Scrutiny Board" with the one body so named that its remit follows, in any form."""
    remits: dict[Key, list[Thing]] = defaultdict(list)
    for own, thing in bodies.by_key.items():
        for name in thing.names:
            short = key(_BEFORE_REMIT.split(name, maxsplit=1)[0])
            if short != own and own[: len(short)] == short:
                remits[short].append(thing)
    for short, things in remits.items():
        whole = only(things)
        if whole is not None and whole.type in BOARDS and len(short) > 1:
            if short in bodies.by_key:
                bodies.merge(short, whole)
            else:
                bodies.by_key[short] = whole


def _join_kinds(bodies: Bodies) -> None:
    """Join "Healthwatch" with the only name that begins so: "Healthwatch Anyshire"."""
    for kind in lexicon().prefixed:
        own = key(" ".join(kind))
        if own in bodies.by_key:
            longer = only(t for k, t in bodies.by_key.items() if k[: len(own)] == own != k)
            if longer is not None:
                bodies.merge(own, longer)


# --- initials ---------------------------------------------------------------------------------


def _join_initials(bodies: Bodies) -> None:
    """Join "IDCS Service" with the service of those initials, "DSP Group" with the DSPs.

    The "BSP Board" and the "BSPB Board" are the BSPB, if that has "Board" in its name.
    """
    for own, thing in list(bodies.by_key.items()):
        first, _, rest = thing.name.partition(" ")
        form = first.rstrip("'’").removesuffix("s").rstrip("'’")
        head = key(rest)
        other = None
        if form.isupper() and head:
            known = bodies.by_acronym
            other = known.get(form) or known.get(form + head[-1][0].upper())
            other = other or bodies.by_initials(form)
        if other is None or other is thing:
            continue
        if head[-1:] == key(other.name)[-1:] or _is_gathering(head, thing, other):
            bodies.merge(own, other)


def _is_gathering(head: Key, thing: Thing, other: Thing) -> bool:
    """Tell whether a name says no more than that another body, which has no head noun, meets."""
    last = key(other.name)[-1]
    return (
        len(head) == 1
        and head[0] in reference_words().bodies.gatherings
        and {thing.type, other.type} == {EntityType.GROUP}
        and last not in lexicon().body_heads
    )


def _join_councils(bodies: Bodies) -> None:
    """Join "Anyshire CC" and "Anyshire Council" with the one council of that place.

    "City of Ashby" is the City of Ashby Council.
    """
    for own, thing in list(bodies.by_key.items()):
        *place, form = thing.name.split()
        if form not in reference_words().bodies.council_forms:
            continue
        named = key(" ".join(place))
        if place[:2] == ["City", "of"] and named in bodies.by_key:
            bodies.merge(named, thing)
            continue
        councils = {c.id: c for c in bodies.of_type(EntityType.COUNCIL) if c is not thing}.values()
        others = [c for c in councils if key(council_place(c)) == named]
        others = others or [c for c in councils if _is_on(c, " ".join(place))]
        if len(others) == 1:
            bodies.merge(own, others[0])


def _is_on(council: Thing, place: str) -> bool:
    """Tell whether a council's place is one with its river said: Ashby is Ashby-on-Wend."""
    beyond = council_place(council).removeprefix(place)
    return bool(place) and _RIVER.match(beyond) is not None
