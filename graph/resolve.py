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
from dataclasses import dataclass, replace
from typing import TypeVar

from ..extract.facts import Reading
from ..ontology.terms import ORGANISATIONS, EntityType, Predicate
from .identifiers import entity_iri
from .identity.judgements import Bearers, Forced, Judgement
from .identity.told import told
from .mentions import FORMS, Key, Mention, kind_of, placed, placed_by, telling_aliases
from .names import (
    body_key,
    is_generic,
    place_key,
    place_of_council,
    post_form,
    post_key,
    telling_words,
)
from .people import join_people
from .places import BOTH, PlacedBy, named_place
from .spellings import form_of, join_apart, join_spellings, papers_of
from .union import Union

Text = TypeVar("Text", bound=str)
OWN = "own"
"""The owner of a council's own posts."""

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


def resolve(
    readings: Iterable[Reading], judgements: Iterable[Judgement] = ()
) -> dict[Key, Resolved]:
    """Return what each entity of each reading is, by the paper's sha256 and the entity's id.

    Args:
        readings: What was read of the papers.
        judgements: What people decided, which goes before every rule.
    """
    papers = sorted(readings, key=lambda reading: reading.document.sha256)
    named, places = placed(papers)
    everything = {mention.key: mention for mention in named}
    kinds: dict[str, list[Mention]] = defaultdict(list)
    for mention in named:
        kinds[kind_of(mention.entity.type)].append(mention)
    decided = tuple(judgements)
    forced = Forced(decided, Bearers(named, places, told(papers, places) if decided else {}))
    union = Union(everything, forced.sides)
    for same in forced.same:
        for other in same[1:]:
            union.join(same[0], other)
    ties = _Ties(papers, union)
    _join_named(kinds["council"], places, union)
    _join_named(kinds["body"], places, union)
    _join_meetings(kinds["meeting"], ties, union)
    _join_posts(kinds["post"], places, ties, union)
    _join_titles(kinds["post"], kinds["body"], places, ties, union)
    seats = {mention.key: ties.bodies(mention.key) for mention in kinds["person"]}
    join_people(kinds["person"], places, seats, union)
    groups = [[everything[key] for key in group] for group in union.sets()]
    return _named(groups, places, ties)


class _Ties:
    """What the papers tie a mention to, seen through the joins made so far."""

    def __init__(self, papers: Sequence[Reading], union: Union[Key]) -> None:
        self._union = union
        self._met: dict[Key, Key] = {}
        self._tied: dict[Key, dict[Key, set[Predicate]]] = defaultdict(dict)
        self._types: dict[Key, EntityType] = {}
        for paper in papers:
            sha256 = paper.document.sha256
            for entity in paper.entities:
                self._types[sha256, entity.id] = entity.type
                if entity.body:
                    self._met[sha256, entity.id] = (sha256, entity.body)
            for fact in paper.facts:
                if fact.predicate in _TIES:
                    tied = self._tied[sha256, fact.subject]
                    tied.setdefault((sha256, fact.object), set()).add(fact.predicate)

    def bodies(self, key: Key) -> frozenset[Key]:
        """Return the bodies that a person sits on or meets with, or that a post is in."""
        return frozenset(self._union.root(self._met.get(tied, tied)) for tied in self._tied[key])

    def within(self, key: Key) -> frozenset[Key]:
        """Return the bodies that a post is a post in, or chairs."""
        return frozenset(
            self._union.root(tied)
            for tied, predicates in self._tied[key].items()
            if predicates & {Predicate.POST_IN, Predicate.CHAIRS}
        )

    def owner(self, key: Key) -> str:
        """Return whose a post is: an outside organisation's, the council's own, or unknown."""
        employers = [
            tied for tied, predicates in self._tied[key].items() if Predicate.POST_IN in predicates
        ]
        outside = sorted(
            "/".join(self._union.root(employer))
            for employer in employers
            if self._types[employer] in {EntityType.AGENCY, EntityType.INSPECTORATE}
        )
        return outside[0] if outside else OWN if employers else ""

    def met(self, key: Key) -> Key | None:
        """Return the body that a meeting is of."""
        body = self._met.get(key)
        return self._union.root(body) if body else None


def _join_named(
    among: Sequence[Mention],
    places: Mapping[Key, str],
    union: Union[Key],
    owners: Mapping[Key, str] | None = None,
) -> None:
    """Join the mentions of one place, and of one owner, that share a name."""
    blocks: dict[tuple[str, str, str], list[Mention]] = defaultdict(list)
    for mention in among:
        if not is_generic(mention.entity.name):
            place = places[mention.key]
            owner = (owners or {}).get(mention.key, "")
            blocks[place, owner, form_of(mention, place)].append(mention)
    for block in blocks.values():
        union.join_all(mention.key for mention in block)
    join_spellings(among, blocks, union)
    _join_aliases(among, places, blocks, union)


def _join_aliases(
    among: Sequence[Mention],
    places: Mapping[Key, str],
    blocks: Mapping[tuple[str, str, str], Sequence[Mention]],
    union: Union[Key],
) -> None:
    """Join what is named by a form to the one thing of its place that has it for an alias."""
    claims: dict[tuple[str, str], set[Key]] = defaultdict(set)
    for mention in among:
        place = places[mention.key]
        for alias in telling_aliases(mention):
            claims[place, FORMS[kind_of(mention.entity.type)](alias, place)].add(mention.key)
    papers = papers_of(among, union)
    named: dict[tuple[str, str], list[Key]] = defaultdict(list)
    for (place, _, form), block in blocks.items():
        named[place, form].append(block[0].key)
    for name in sorted(claims.keys() & named.keys()):
        own, *others_of_the_name = named[name]
        others = {union.root(key) for key in claims[name]} - {union.root(own)}
        if len(others) == 1 and not others_of_the_name:
            (other,) = others
            join_apart(own, other, papers, union)


def _join_meetings(meetings: Sequence[Mention], ties: _Ties, union: Union[Key]) -> None:
    """Join the sittings of one body on one day."""
    sittings: dict[tuple[Key, str], list[Key]] = defaultdict(list)
    for meeting in meetings:
        body = ties.met(meeting.key)
        if body and meeting.entity.date:
            sittings[body, meeting.entity.date.isoformat()].append(meeting.key)
    for sitting in sittings.values():
        union.join_all(sitting)


def _join_posts(
    posts: Sequence[Mention], places: Mapping[Key, str], ties: _Ties, union: Union[Key]
) -> None:
    """Join the posts of one organisation that share a title; a bare title within a body."""
    _join_named(posts, places, union, _owners(posts, places, ties))
    chairs: dict[tuple[str, Key], list[Key]] = defaultdict(list)
    for post in posts:
        if is_generic(post.entity.name):
            for body in ties.bodies(post.key):
                chairs[post_key(post.entity.name), body].append(post.key)
    for same in chairs.values():
        union.join_all(same)


def _join_titles(
    posts: Sequence[Mention],
    bodies: Sequence[Mention],
    places: Mapping[Key, str],
    ties: _Ties,
    union: Union[Key],
) -> None:
    """Join the "Independent Chair" of a body to what others call "Independent Chair of" it."""
    names: dict[Key, set[str]] = defaultdict(set)
    for body in bodies:
        names[union.root(body.key)].add(body.entity.name)
    titles: dict[tuple[str, ...], list[Key]] = defaultdict(list)
    for post in posts:
        if not is_generic(post.entity.name):
            titles[_title(post, places)].append(post.key)
    papers = papers_of(posts, union)
    for post in posts:
        title, place = post.entity.name, places[post.key]
        within = ties.within(post.key) if is_generic(title) else ()
        for name in sorted({name for body in within for name in names[body]}):
            full = post_form(f"{title} of {name}", place)
            for other in titles.get((place, *telling_words(full)), ())[:1]:
                join_apart(other, post.key, papers, union)


def _owners(posts: Sequence[Mention], places: Mapping[Key, str], ties: _Ties) -> dict[Key, str]:
    """Return whose each post is, empty where a title could only be one organisation's.

    A council's services are the council. A title that papers give to several organisations is,
    where they do not say whose, the council's own, if it has one.
    """
    stated = {post.key: ties.owner(post.key) for post in posts}
    titles: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for post in posts:
        titles[_title(post, places)].add(stated[post.key])
    owners = {}
    for post in posts:
        known = titles[_title(post, places)] - {""}
        unsaid = OWN if OWN in known else "?"
        owners[post.key] = (stated[post.key] or unsaid) if len(known) > 1 else ""
    return owners


def _title(post: Mention, places: Mapping[Key, str]) -> tuple[str, ...]:
    """Return a post's place and the words of its title, in whatever order they stand."""
    place = places[post.key]
    return place, *telling_words(form_of(post, place))


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
        for mention in group:
            by = placed_by(mention, places[mention.key])
            resolved[mention.key] = replace(found, placed_by=by)
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
    return _most(place for place in settled if not place.startswith("?")) or min(settled)


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


def _shown(groups: Iterable[Sequence[Mention]]) -> dict[str, str]:
    """Return how most papers write each place."""
    written: dict[str, list[str]] = defaultdict(list)
    councils: dict[str, list[str]] = defaultdict(list)
    for group in groups:
        for mention in group:
            if mention.entity.place:
                written[place_key(mention.entity.place)].append(mention.entity.place)
            if place := named_place(mention.entity):
                councils[place].append(place_of_council(mention.entity.name))
    return {place: _most(forms) or place for place, forms in (councils | written).items()}


def _most(values: Iterable[Text | None]) -> Text | None:
    """Return the commonest of some texts, the first in the alphabet where several are."""
    count = Counter(value for value in values if value)
    return min(count, key=lambda value: (-count[value], value)) if count else None
