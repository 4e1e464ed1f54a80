"""Which names of which papers are one person, post, body or meeting.

Invariants:
- The outcome depends on the set of readings alone, never on their order.
- Two entities that one paper tells apart are never made one through an alias.
- Entities of two places are never one, unless the body is one everywhere.

Every kind goes the same way: a key puts the mentions that may be one into a block, and a
union-find joins those that are. Bodies come first, since meetings, posts and people are told apart
by the bodies they belong to.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ..extract.facts import Reading
from ..ontology.terms import ORGANISATIONS, EntityType, Predicate
from .identifiers import entity_iri
from .mentions import Form, Key, Mention, mentions, settle, telling_aliases
from .names import body_key, council_key, is_generic, place_key, place_of_council, post_key
from .people import join_people, person_key
from .union import Union

Text = TypeVar("Text", bound=str)
_TIES = frozenset(
    {
        Predicate.MEMBER_OF,
        Predicate.CHAIRS,
        Predicate.VICE_CHAIRS,
        Predicate.REPRESENTS,
        Predicate.ATTENDED,
        Predicate.SENT_APOLOGIES,
        Predicate.POST_IN,
    }
)


@dataclass(frozen=True, slots=True)
class Resolved:
    """One thing of the world, as all papers together name it.

    Attributes:
        iri: Its IRI.
        type: What it is; where papers differ, what most of them say.
        label: The fullest form of its name.
        place: The council or place it belongs to, if known.
    """

    iri: str
    type: EntityType
    label: str
    place: str | None


def resolve(readings: Iterable[Reading]) -> dict[Key, Resolved]:
    """Return what each entity of each reading is, by the paper's sha256 and the entity's id."""
    papers = sorted(readings, key=lambda reading: reading.document.sha256)
    everything = {mention.key: mention for mention in mentions(papers)}
    kinds: dict[str, list[Mention]] = defaultdict(list)
    for mention in everything.values():
        kinds[_kind(mention.entity.type)].append(mention)
    union = Union(everything)
    ties = _Ties(papers, union)
    places = {
        **_join_named(kinds["council"], lambda name, _: council_key(name), union),
        **_join_named(kinds["body"], body_key, union),
    }
    _join_meetings(kinds["meeting"], ties, union)
    places |= _join_posts(kinds["post"], ties, union)
    seats = {mention.key: ties.bodies(mention.key) for mention in kinds["person"]}
    places |= join_people(kinds["person"], seats, union)
    groups = [[everything[key] for key in group] for group in union.sets()]
    return _named(groups, places, ties)


def _kind(entity_type: EntityType) -> str:
    if entity_type is EntityType.COUNCIL:
        return "council"
    return "body" if entity_type in ORGANISATIONS else entity_type.lower()


class _Ties:
    """What the papers tie a mention to, seen through the joins made so far."""

    def __init__(self, papers: Sequence[Reading], union: Union[Key]) -> None:
        self._union = union
        self._met: dict[Key, Key] = {}
        self._tied: dict[Key, set[Key]] = defaultdict(set)
        for paper in papers:
            sha256 = paper.document.sha256
            for entity in paper.entities:
                if entity.body:
                    self._met[sha256, entity.id] = (sha256, entity.body)
            for fact in paper.facts:
                if fact.predicate in _TIES:
                    self._tied[sha256, fact.subject].add((sha256, fact.object))

    def bodies(self, key: Key) -> frozenset[Key]:
        """Return the bodies that a person sits on or meets with, or that a post is in."""
        return frozenset(self._union.root(self._met.get(tied, tied)) for tied in self._tied[key])

    def met(self, key: Key) -> Key | None:
        """Return the body that a meeting is of."""
        body = self._met.get(key)
        return self._union.root(body) if body else None


def _join_named(among: Sequence[Mention], form: Form, union: Union[Key]) -> dict[Key, str]:
    """Join the mentions of one place that share a name; return the place of each."""
    places = settle(among, form)
    blocks: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in among:
        if not is_generic(mention.entity.name):
            place = places[mention.key]
            blocks[place, form(mention.entity.name, place)].append(mention)
    for block in blocks.values():
        union.join_all(mention.key for mention in block)
    _join_aliases(among, places, blocks, form, union)
    return places


def _join_aliases(
    among: Sequence[Mention],
    places: Mapping[Key, str],
    blocks: Mapping[tuple[str, str], Sequence[Mention]],
    form: Form,
    union: Union[Key],
) -> None:
    """Join what is named by a form to the one thing of its place that has it for an alias."""
    claims: dict[tuple[str, str], set[Key]] = defaultdict(set)
    for mention in among:
        place = places[mention.key]
        for alias in telling_aliases(mention):
            claims[place, form(alias, place)].add(mention.key)
    papers: dict[Key, set[str]] = defaultdict(set)
    for mention in among:
        papers[union.root(mention.key)].add(mention.paper)
    for name in sorted(claims.keys() & blocks.keys()):
        own = union.root(blocks[name][0].key)
        others = {union.root(key) for key in claims[name]} - {own}
        if len(others) != 1:
            continue
        (other,) = others
        if papers[own].isdisjoint(papers[other]):
            both = papers[own] | papers[other]
            union.join(own, other)
            papers[union.root(own)] = both


def _join_meetings(meetings: Sequence[Mention], ties: _Ties, union: Union[Key]) -> None:
    """Join the sittings of one body on one day."""
    sittings: dict[tuple[Key, str], list[Key]] = defaultdict(list)
    for meeting in meetings:
        body = ties.met(meeting.key)
        if body and meeting.entity.date:
            sittings[body, meeting.entity.date.isoformat()].append(meeting.key)
    for sitting in sittings.values():
        union.join_all(sitting)


def _join_posts(posts: Sequence[Mention], ties: _Ties, union: Union[Key]) -> dict[Key, str]:
    """Join the posts of one place that share a title; a bare title ("Chair") within a body."""
    places = _join_named(posts, lambda title, _: post_key(title), union)
    chairs: dict[tuple[str, Key], list[Key]] = defaultdict(list)
    for post in posts:
        if is_generic(post.entity.name):
            for body in ties.bodies(post.key):
                chairs[post_key(post.entity.name), body].append(post.key)
    for same in chairs.values():
        union.join_all(same)
    return places


def _named(
    groups: Sequence[Sequence[Mention]], places: Mapping[Key, str], ties: _Ties
) -> dict[Key, Resolved]:
    """Give each group of mentions its identity, bodies before the meetings named after them."""
    resolved: dict[Key, Resolved] = {}
    rest = [group for group in groups if group[0].entity.type is not EntityType.MEETING]
    shown = _shown(groups)
    for group, stable in _stable(rest, places):
        first = group[0].entity
        label = _label(group)
        segment = "body" if first.type in ORGANISATIONS else first.type.lower()
        place = _place(group, label, places, shown)
        found = Resolved(entity_iri(segment, label, *stable), _type(group), label, place)
        resolved |= dict.fromkeys((mention.key for mention in group), found)
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
        (_kind(group[0].entity.type), places[group[0].key], _form(group)) for group in groups
    ]
    count = Counter(identities)
    return [
        (group, identity)
        if count[identity] == 1 and not is_generic(_label(group))
        else (group, (*identity, *min(mention.key for mention in group)))
        for group, identity in zip(groups, identities, strict=True)
    ]


def _form(group: Sequence[Mention]) -> str:
    label, kind = _label(group), _kind(group[0].entity.type)
    if kind == "person":
        return person_key(label, "")
    return post_key(label) if kind == "post" else body_key(label)


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
    return max(
        (mention.entity.name for mention in group),
        key=lambda name: (
            not name.isupper() or " " not in name,
            sum(len(word.strip(".")) > 1 for word in name.split()),
            len(name),
            sum(word[0].isupper() for word in name.split()),
            name,
        ),
    )


def _type(group: Sequence[Mention]) -> EntityType:
    return _most(mention.entity.type for mention in group) or group[0].entity.type


def _place(
    group: Sequence[Mention], label: str, places: Mapping[Key, str], shown: Mapping[str, str]
) -> str | None:
    """Return the place of a group as papers write it, or as its council's name has it."""
    place = places[group[0].key]
    if group[0].entity.type is EntityType.COUNCIL and place not in shown:
        return place_of_council(label) or None
    return shown.get(place)


def _shown(groups: Iterable[Sequence[Mention]]) -> dict[str, str]:
    """Return how most papers write each place."""
    written: dict[str, list[str]] = defaultdict(list)
    for group in groups:
        for mention in group:
            if mention.entity.place:
                written[place_key(mention.entity.place)].append(mention.entity.place)
    return {place: _most(forms) or place for place, forms in written.items()}


def _most(values: Iterable[Text | None]) -> Text | None:
    """Return the commonest of some texts, the first in the alphabet where several are."""
    count = Counter(value for value in values if value)
    return min(count, key=lambda value: (-count[value], value)) if count else None
