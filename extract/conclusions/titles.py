"""What titles of posts imply: where the post is, and what whoever holds it chairs."""

from collections.abc import Collection
from functools import cache

from ...ontology.terms import EMPLOYERS, EntityType, Predicate
from ..lexicon import lexicon
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..names import Key, key
from ..paper import Paper
from ..references import led
from .chairs import state_lead
from .independent_chairs import state_independent_chairs
from .title_subjects import is_members, is_outsiders, says_subject
from .title_units import adds_unit, is_of_several, place_by_initials, place_units

_SAYING_WHOSE = frozenset({"post-of", "possessive-post", "possessive-unit"})
_CABINET = reference_words().titles.of_cabinet
_WIDE = reference_words().titles.wide_subjects
_EMPLOYING = EMPLOYERS | {EntityType.INSPECTORATE}
_HUB = ("hub",)
_ANY = frozenset({"each", "every", "any", "another"})
_OF_TITLES = frozenset({EntityType.SERVICE, EntityType.HUB, EntityType.GROUP})


def state_titles(paper: Paper) -> None:
    """State what titles say of posts and bodies."""
    _name_by_place(paper)
    place_by_initials(paper)
    place_units(paper)
    _drop_subjects(paper)
    _state_inner_bodies(paper)
    _state_known_bodies(paper)
    _state_cabinet_members(paper)
    _state_only_employers(paper)
    state_independent_chairs(paper)


def _name_by_place(paper: Paper) -> None:
    """Name what one word names by whose it is, too: "headteacher of Hill School"."""
    for claim in paper.claims:
        thing = paper.things[claim.subject]
        if claim.rule in _SAYING_WHOSE and all(len(key(name)) == 1 for name in thing.names):
            named = paper.mentions_in(claim.start, claim.end)
            if named and paper.words.lower(named[0].start) not in english().possessives:
                thing.names[paper.text(named[0].start, claim.end)] = 0


def _drop_subjects(paper: Paper) -> None:
    """Forget services that only titles of posts placed elsewhere name: they say what is led.

    "Director of Children's Services, Anyshire Council" is in the council. A councillor answers for
    a service and is not in it.
    """
    placed = {
        claim.subject
        for claim in paper.claims
        if claim.predicate is Predicate.POST_IN and paper.things[claim.object].type in _EMPLOYING
    }
    inner = {m.inner.start: m for m in paper.mentions if m.inner is not None}
    for thing in [t for t in paper.things.values() if t.type is EntityType.SERVICE and inner]:
        own = [m for m in thing.mentions if not is_of_several(paper, m)]
        titles = [title for m in own if (title := inner.get(m.start)) is not None]
        if not titles or len(titles) < len(own):
            continue
        elsewhere = all(t.entity in placed and not adds_unit(paper, t) for t in titles)
        if elsewhere or all(says_subject(paper, t) for t in titles):
            paper.forget(thing.id)


def _state_inner_bodies(paper: Paper) -> None:
    """A title that names a body places the post there; a chair's also chairs it."""
    for mention in paper.mentions:
        if mention.type is not EntityType.POST or mention.inner is None or not mention.entity:
            continue
        if is_members(paper, mention) or is_outsiders(paper, mention):
            continue
        if mention.inner.reference and paper.words.lower(mention.start - 1) in _ANY:
            continue  # "each Subgroup Chair" is of none in particular
        span = (mention.start, mention.end)
        for body in paper.bodies_of(mention):
            paper.claim(
                mention.entity, Predicate.POST_IN, body.entity, span, "title-names-body", 0.78
            )
            _state_leads(paper, mention, body.entity)


def _state_leads(paper: Paper, title: Mention, body: str) -> None:
    """The title of a chair that names a body says that the post chairs it."""
    rule, span = "title-names-chair", (title.start, title.end)
    words = set(paper.words.lowers(*span))
    if words.isdisjoint(lexicon().chairs):
        return
    if not words.isdisjoint(reference_words().titles.deputies):
        vice = Predicate.VICE_CHAIRS
        state_lead(paper, vice, title.entity, body, span, rule=rule, confidence=0.8)
    elif words.isdisjoint(reference_words().titles.serving):
        chairs = Predicate.CHAIRS
        state_lead(paper, chairs, title.entity, body, span, rule=rule, confidence=0.85)


def _state_cabinet_members(paper: Paper) -> None:
    """Whoever is called a member of the Cabinet has a post in it, and a seat."""
    named = (t for t in paper.things.values() if t.type is EntityType.COMMITTEE)
    cabinet = next((t for t in named if "cabinet" in {name.casefold() for name in t.names}), None)
    if cabinet is None:
        return
    rule, posts = "title-names-cabinet", set()
    for mention in paper.mentions:
        titled = mention.type is EntityType.POST and mention.entity and not mention.reference
        if titled and " ".join(paper.words.lowers(mention.start, mention.start + 2)) in _CABINET:
            span = (mention.start, mention.end)
            posts.add(mention.entity)
            paper.claim(mention.entity, Predicate.POST_IN, cabinet.id, span, rule, 0.75)
    for held in [c for c in paper.claims if c.object in posts]:
        if held.predicate is Predicate.HOLDS_POST:
            span = (held.start, held.end)
            paper.claim(held.subject, Predicate.MEMBER_OF, cabinet.id, span, rule, 0.8)


def _state_only_employers(paper: Paper) -> None:
    """A constable is of the one force of a paper, a scrutineer of its one children partnership."""
    employers = reference_words().titles.sole_employers
    placed = {c.subject for c in paper.claims if c.predicate is Predicate.POST_IN}
    for mention in paper.mentions:
        named = mention.type is EntityType.POST and mention.entity and not mention.reference
        if named and mention.entity not in placed:
            words = set(paper.words.lowers(mention.start, mention.end))
            kinds = (names for title, names in employers.items() if words.issuperset(title.split()))
            body = next((_only_of(paper, names) for names in kinds), None)
            span, rule = (mention.start, mention.end), "only-employer"
            paper.claim(mention.entity, Predicate.POST_IN, body, span, rule, 0.75)


def _only_of(paper: Paper, names: list[str]) -> str | None:
    """Return the one body of a paper whose name has all the words of one of some names."""
    found = [
        thing.id
        for thing in paper.things.values()
        if thing.type in (EntityType.AGENCY, EntityType.PARTNERSHIP)
        and any(set(key(name)) <= set(key(thing.name)) for name in names)
    ]
    return found[0] if len(found) == 1 else None


# --- bodies that a title only alludes to ----------------------------------------------------------


def _state_known_bodies(paper: Paper) -> None:
    """A title may name a body that the paper names elsewhere: "Pre-Birth Manager"."""
    bodies, hubs = _by_stem(paper), _hubs_alone(paper)
    bodies |= {name: hub for name, hub in hubs.items() if name not in bodies}
    for mention in paper.mentions:
        named = mention.type is EntityType.POST and mention.entity and not mention.reference
        about = is_members(paper, mention) or is_outsiders(paper, mention)
        if named and mention.inner is None and not about:
            span = (mention.start, mention.end)
            stems = _stems(key(paper.text(*span)), bodies.keys() & hubs)
            body = next((bodies[stem] for stem in stems if stem in bodies), None)
            rule = "title-names-known-body"
            paper.claim(mention.entity, Predicate.POST_IN, body, span, rule, 0.8)


def _by_stem(paper: Paper) -> dict[Key, str]:
    """Return bodies by their names, with and without a last word that titles leave out."""
    found: dict[Key, str] = {}
    for thing in paper.things.values():
        if thing.type in _OF_TITLES and not thing.name.islower():
            for name in thing.names:
                words = key(name)
                found[words] = thing.id
                if words and words[-1] in reference_words().titles.unsaid_in_titles:
                    found.setdefault(words[:-1], thing.id)
    found.pop((), None)
    return found


def _hubs_alone(paper: Paper) -> dict[Key, str]:
    """Return by one word a hub that it names: "MASH", and "hub" where the paper has but one."""
    hubs = [t for t in paper.things.values() if t.type is EntityType.HUB]
    found = {key(name): hub.id for hub in hubs for name in hub.names if name.isupper()}
    called = [hub for hub in hubs if any(key(name)[-1:] == _HUB for name in hub.names)]
    found |= {_HUB: called[0].id} if len(called) == 1 else {}
    return {name: hub for name, hub in found.items() if len(name) == 1}


def _stems(words: Key, alone: Collection[Key]) -> list[Key]:
    """Return what in a title may name a body: what follows "Head of", else its first words.

    Args:
        words: The words of the title.
        alone: Words that name a body by themselves, whatever follows: "MASH Team Manager".
    """
    subject = led(words)
    if subject:
        return [subject]
    # "Community Safety Manager" is of no Community Hub
    longest = len(words) - 1
    whole = (n for n in range(longest, 0, -1) if words[n] not in _topics())
    return [words[:n] for n in (longest, *whole) if n] + [words[:1]] * (words[:1] in alone)


@cache
def _topics() -> frozenset[str]:
    """Return the words of subjects as they stand in keys, but those that say only what is done."""
    return frozenset(part for word in lexicon().topic_words - _WIDE for part in key(word))
