"""Which names of which papers are one person, post, body or meeting.

Invariants:
- The outcome depends on the set of readings alone, never on their order.
- Two entities that one paper tells apart are never made one through an alias.
- Entities of two places are never one, unless the body is one everywhere.

So names are resolved district by district, each from the papers that speak of it, and a district
of which nothing new is said is as it was. Every kind goes the same way: a key puts the mentions
that may be one into a block, and a union-find joins those that are. Bodies come first, since
meetings, posts and people are told apart by the bodies they belong to.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ..extract.facts import Reading
from .districts import District, districts
from .identity.judgements import Bearers, Forced, Judgement
from .identity.told import told
from .mentions import FORMS, Key, Mention, kind_of, placed, telling_aliases
from .names import is_generic, post_form, post_key, telling_words
from .naming import Resolved, identified
from .outcomes import Outcomes
from .people import join_people
from .spellings import form_of, join_apart, join_spellings, papers_of
from .ties import OWN, Ties
from .union import Union

_BODIES = frozenset({"body", "council"})


def resolve(
    readings: Iterable[Reading],
    judgements: Iterable[Judgement] = (),
    outcomes: Outcomes | None = None,
) -> dict[Key, Resolved]:
    """Return what each entity of each reading is, by the paper's sha256 and the entity's id.

    Args:
        readings: What was read of the papers.
        judgements: What people decided, which goes before every rule.
        outcomes: What is known of districts that were resolved before.
    """
    by_hash = {reading.document.sha256: reading for reading in readings}
    papers = [by_hash[sha256] for sha256 in sorted(by_hash)]
    named, places = placed(papers)
    forced = _forced(papers, named, places, tuple(judgements))
    found: dict[Key, Resolved] = {}
    for district in districts(papers, named, places, forced):
        found |= outcomes.of(district, _resolved) if outcomes else _resolved(district)
    return found


def _forced(
    papers: Sequence[Reading],
    named: Sequence[Mention],
    places: Mapping[Key, str],
    judgements: Sequence[Judgement],
) -> Forced:
    if not judgements:
        return Forced((), Bearers((), {}, {}))
    return Forced(judgements, Bearers(named, places, told(papers, places)))


def _resolved(district: District) -> dict[Key, Resolved]:
    """Return what each thing is that papers name of a district."""
    everything = {mention.key: mention for mention in district.named}
    kinds: dict[str, list[Mention]] = defaultdict(list)
    for mention in district.named:
        kinds[kind_of(mention.entity.type)].append(mention)
    places, union = district.places, Union(everything, district.sides)
    for same in district.same:
        for other in same[1:]:
            union.join(same[0], other)
    outside = _outside(district)
    readings = [paper.reading for paper in district.papers]
    ties = Ties(readings, lambda key: union.root(key) if key in union else outside[key])
    _join_named(kinds["council"], places, union)
    _join_named(kinds["body"], places, union)
    _join_meetings(kinds["meeting"], ties, union)
    _join_posts(kinds["post"], places, ties, union)
    _join_titles(kinds["post"], kinds["body"], places, ties, union)
    seats = {mention.key: ties.bodies(mention.key) for mention in kinds["person"]}
    join_people(kinds["person"], places, seats, union)
    groups = [[everything[key] for key in group] for group in union.sets()]
    return identified(groups, places, district.shown, ties)


def _outside(district: District) -> dict[Key, Key]:
    """Return what stands in a district for each body of another: its place, and its name there."""
    inside = {mention.key for mention in district.named}
    return {
        mention.key: (place, form_of(mention, place))
        if kind_of(mention.entity.type) in _BODIES and not is_generic(mention.entity.name)
        else mention.key
        for paper in district.papers
        for mention in paper.named
        if mention.key not in inside
        for place in (district.places[mention.key],)
    }


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


def _join_meetings(meetings: Sequence[Mention], ties: Ties, union: Union[Key]) -> None:
    """Join the sittings of one body on one day."""
    sittings: dict[tuple[Key, str], list[Key]] = defaultdict(list)
    for meeting in meetings:
        body = ties.met(meeting.key)
        if body and meeting.entity.date:
            sittings[body, meeting.entity.date.isoformat()].append(meeting.key)
    for sitting in sittings.values():
        union.join_all(sitting)


def _join_posts(
    posts: Sequence[Mention], places: Mapping[Key, str], ties: Ties, union: Union[Key]
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
    ties: Ties,
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


def _owners(posts: Sequence[Mention], places: Mapping[Key, str], ties: Ties) -> dict[Key, str]:
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
