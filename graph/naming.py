"""What a group of mentions that are one is called, where it belongs, and its identifier."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from ..ontology.terms import ORGANISATIONS, EntityType
from .identifiers import entity_iri
from .mentions import FORMS, Key, Mention, kind_of, placed_by
from .names import body_key, is_generic, place_key, place_of_council
from .places import BOTH, PLACELESS, PlacedBy, named_place
from .ties import Ties

Text = TypeVar("Text", bound=str)


@dataclass(frozen=True, slots=True)
class Resolved:
    """One thing of the world, as all papers together name it.

    Attributes:
        iri: Its IRI.
        type: What it is; where papers differ, what most of them say.
        label: The fullest form of its name.
        place: The council or place it belongs to, if known; of a joint body "Anyshire + Otherton".
        placed_by: How the paper at hand makes that place known.
    """

    iri: str
    type: EntityType
    label: str
    place: str | None
    placed_by: PlacedBy | None = None

    @property
    def places(self) -> tuple[str, ...]:
        """Return the place, or those that share a joint body; none for a national body."""
        return tuple((self.place or "").split(BOTH)) if self.place else ()


def identified(
    groups: Sequence[Sequence[Mention]],
    places: Mapping[Key, str],
    shown: Mapping[str, str],
    ties: Ties,
) -> dict[Key, Resolved]:
    """Give each group of mentions its identity, bodies before the meetings named after them.

    Args:
        groups: The mentions of each thing.
        places: The place of each mention.
        shown: How papers write each place.
        ties: What the papers tie a mention to.
    """
    resolved: dict[Key, Resolved] = {}
    rest = [group for group in groups if group[0].entity.type is not EntityType.MEETING]
    for group, stable in _stable(rest, places):
        first = group[0].entity
        label = _label(group)
        segment = "body" if first.type in ORGANISATIONS else first.type.lower()
        place = _place(group, label, places, shown)
        found = Resolved(entity_iri(segment, label, *stable), _type(group), label, place)
        known: dict[PlacedBy | None, Resolved] = {None: found}
        for mention in group:
            by = placed_by(mention, places[mention.key])
            if by not in known:
                known[by] = replace(found, placed_by=by)
            resolved[mention.key] = known[by]
    for group in groups:
        if group[0].entity.type is EntityType.MEETING:
            body = ties.met(group[0].key)
            found = _meeting(group, resolved.get(body) if body else None)
            resolved |= dict.fromkeys((mention.key for mention in group), found)
    return resolved


def _stable(
    groups: Sequence[Sequence[Mention]], places: Mapping[Key, str]
) -> list[tuple[Sequence[Mention], tuple[str, ...]]]:
    """Return each group with what identifies it, its first mention where names do not."""
    identities = [
        (kind_of(group[0].entity.type), _settled(group, places), _form(group)) for group in groups
    ]
    count = Counter(identities)
    return [
        (group, identity)
        if count[identity] == 1 and not is_generic(_label(group))
        else (group, (*identity, *min(mention.key for mention in group)))
        for group, identity in zip(groups, identities, strict=True)
    ]


def _settled(group: Sequence[Mention], places: Mapping[Key, str]) -> str:
    """Return the place of most mentions; of those without one only where none has."""
    settled = [places[mention.key] for mention in group]
    return _most(place for place in settled if not place.startswith(PLACELESS)) or min(settled)


def _form(group: Sequence[Mention]) -> str:
    label, kind = _label(group), kind_of(group[0].entity.type)
    return body_key(label) if kind in {"body", "council"} else FORMS[kind](label, "")


def _meeting(group: Sequence[Mention], body: Resolved | None) -> Resolved:
    date = group[0].entity.date
    if body and date:
        label = f"{body.label}, {date.day} {date:%B %Y}"
        iri = entity_iri("meeting", label, body.iri, date.isoformat())
        return Resolved(iri, EntityType.MEETING, label, body.place)
    label = _label(group)
    iri = entity_iri("meeting", label, *min(mention.key for mention in group))
    return Resolved(iri, EntityType.MEETING, label, _most(m.entity.place for m in group))


def _label(group: Sequence[Mention]) -> str:
    """Return the fullest name: most words, then most letters, and not all in capitals.

    Initials count less than names, so that Carole Potts goes before C J Potts.
    """
    return max({mention.entity.name for mention in group}, key=_fullness)


def _fullness(name: str) -> tuple[bool, int, int, int, str]:
    words = name.split()
    return (
        not name.isupper() or len(words) == 1,
        sum(len(word.strip(".")) > 1 for word in words),
        len(name),
        sum(word[0].isupper() for word in words),
        name,
    )


def _type(group: Sequence[Mention]) -> EntityType:
    return _most(mention.entity.type for mention in group) or group[0].entity.type


def _place(
    group: Sequence[Mention], label: str, places: Mapping[Key, str], shown: Mapping[str, str]
) -> str | None:
    """Return the place of a group as papers write it, or as its council's name has it."""
    place = _settled(group, places)
    if group[0].entity.type is EntityType.COUNCIL and place not in shown:
        return place_of_council(label) or None
    if BOTH in place and place not in shown:
        return BOTH.join(shown.get(part) or part.title() for part in place.split(BOTH))
    return shown.get(place)


def written_places(named: Iterable[Mention]) -> dict[str, str]:
    """Return how most papers write each place."""
    written: dict[str, list[str]] = defaultdict(list)
    councils: dict[str, list[str]] = defaultdict(list)
    for mention in named:
        if mention.entity.place:
            written[place_key(mention.entity.place)].append(mention.entity.place)
        if place := named_place(mention.entity):
            councils[place].append(place_of_council(mention.entity.name))
    return {place: _most(forms) or place for place, forms in (councils | written).items()}


def _most(values: Iterable[Text | None]) -> Text | None:
    """Return the commonest of some texts, the first in the alphabet where several are."""
    count = Counter(value for value in values if value)
    return min(count, key=lambda value: (-count[value], value)) if count else None
