"""What titles of posts imply: where the post is, and what whoever holds it chairs."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

from ...ontology.terms import BODIES, EMPLOYERS, EntityType, Predicate
from ..lexicon import lexicon
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..names import Key, key
from ..paper import Claim, Paper, Thing
from ..references import led
from .title_units import adds_unit, is_of_several, names_no_body, place_by_initials, place_units

_SAYING_WHOSE = frozenset({"post-of", "possessive-post", "possessive-unit"})
_SEAT = 0.8
"""How sure it is that whoever chairs a body is its member."""
_CABINET = (["cabinet", "member"], ["cabinet", "portfolio"], ["cabinet", "spokesperson"])
"""Words with which the titles of those begin who sit on the Cabinet."""
_WIDE = frozenset({"support", "operations", "operational"})
"""Subjects that leave it to the word before them whose they are: "Business Support Officer"."""
_TO_BODY = 4
"""Tokens after a title within which a body begins that it is of."""
_LED = BODIES - {EntityType.SERVICE, EntityType.HUB}
_EMPLOYING = EMPLOYERS | {EntityType.INSPECTORATE}
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
    _state_independent_chairs(paper)
    home = paper.thing(paper.home)
    if home is not None and home.type in (EntityType.PARTNERSHIP, EntityType.GROUP):
        _state_own_chair(paper, _partnership_over(paper, home))


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
        if elsewhere or all(_is_members(paper, t) or names_no_body(paper, t) for t in titles):
            _forget(paper, thing.id)


def _state_inner_bodies(paper: Paper) -> None:
    """A title that names a body places the post there; a chair's also chairs it."""
    for mention in paper.mentions:
        if mention.type is not EntityType.POST or mention.inner is None or not mention.entity:
            continue
        post, body, span = mention.entity, mention.inner.entity, (mention.start, mention.end)
        if _is_members(paper, mention):
            continue
        paper.claim(post, Predicate.POST_IN, body, span, "title-names-body", 0.78)
        words = set(paper.words.lowers(*span))
        if words.isdisjoint(lexicon().chairs):
            continue
        if not words.isdisjoint(reference_words().titles.deputies):
            state_lead(
                paper,
                Predicate.VICE_CHAIRS,
                post,
                body,
                span,
                rule="title-names-chair",
                confidence=0.8,
            )
        elif words.isdisjoint(reference_words().titles.serving):
            state_lead(
                paper, Predicate.CHAIRS, post, body, span, rule="title-names-chair", confidence=0.85
            )


def _is_members(paper: Paper, post: Mention) -> bool:
    """Tell whether a post is a councillor's, who answers for a service and is not in it."""
    words = set(paper.words.lowers(post.start, post.end))
    return not words.isdisjoint(reference_words().titles.portfolios)


def _state_cabinet_members(paper: Paper) -> None:
    """Whoever is called a member of the Cabinet has a post in it, and a seat."""
    named = (t for t in paper.things.values() if t.type is EntityType.COMMITTEE)
    cabinet = next((t for t in named if "cabinet" in {name.casefold() for name in t.names}), None)
    if cabinet is None:
        return
    rule, posts = "title-names-cabinet", set()
    for mention in paper.mentions:
        titled = mention.type is EntityType.POST and mention.entity and not mention.reference
        if titled and paper.words.lowers(mention.start, mention.start + 2) in _CABINET:
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


def state_lead(
    paper: Paper,
    predicate: Predicate,
    post: str,
    body: str,
    span: tuple[int, int],
    *,
    rule: str,
    confidence: float,
) -> None:
    """State that a post chairs a body, and so sits on it."""
    paper.claim(post, predicate, body, span, rule, confidence)
    paper.claim(post, Predicate.MEMBER_OF, body, span, rule, _SEAT)


def _state_independent_chairs(paper: Paper) -> None:
    """The Independent Chair of a body, however the paper says whose, chairs it."""
    for claim in [c for c in paper.claims if c.predicate is Predicate.POST_IN]:
        words = key(paper.things[claim.subject].name)
        led = paper.things[claim.object].type in _LED
        if led and words[-1:] == ("chair",) and "independent" in words:
            span = (claim.start, claim.end)
            state_lead(
                paper,
                Predicate.CHAIRS,
                claim.subject,
                claim.object,
                span,
                rule="chair-of-body",
                confidence=0.78,
            )


def state_chair_holders(paper: Paper) -> None:
    """Whoever is the Independent Chair of a body chairs it."""
    holders = [c for c in paper.claims if c.predicate is Predicate.HOLDS_POST]
    chairing = [
        c
        for c in paper.claims
        if c.predicate is Predicate.CHAIRS and "independent" in key(paper.things[c.subject].name)
    ]
    for chair in chairing:
        for holder in (c for c in holders if c.object == chair.subject):
            state_lead(
                paper,
                Predicate.CHAIRS,
                holder.subject,
                chair.object,
                (holder.start, holder.end),
                rule="holds-chair",
                confidence=0.82,
            )


def _partnership_over(paper: Paper, home: Thing) -> Thing:
    """Return the safeguarding partnership that the paper's group is part of, else the group.

    It is the only one that the paper of a safeguarding group names, or the one that a paper names
    most and that its group is said to be part of.
    """
    boards = paper.safeguarding_partnerships()
    if home.type is not EntityType.GROUP or not boards:
        return home
    if home.is_for_safeguarding:
        return boards[0] if len(boards) == 1 else home
    most = max(boards, key=lambda board: len(board.mentions))
    parts = (c for c in paper.claims if c.predicate is Predicate.PART_OF)
    return most if (home.id, most.id) in {(c.subject, c.object) for c in parts} else home


def _state_own_chair(paper: Paper, home: Thing) -> None:
    """In a partnership's own paper, "Independent Chair" is the chair of that partnership.

    So it is of an improvement board, in a paper of its own that names no such partnership. An
    independent scrutineer has a place in it, and does not chair it.
    """
    of_group = home.type is EntityType.GROUP and not paper.safeguarding_partnerships()
    if not of_group and (home.type is EntityType.GROUP or not home.is_for_safeguarding):
        return
    rule = "own-independent-chair"
    for mention in paper.mentions:
        if mention.type is not EntityType.POST or not mention.entity or mention.inner is not None:
            continue
        span = (mention.start, mention.end)
        first, *rest = paper.words.lowers(*span)
        if (
            first == "independent"
            and len(rest) == 1
            and rest[0] in reference_words().titles.independents
            and not _is_of_another(paper, mention, home)
        ):
            board = _section_of(paper, mention.start) or home
            paper.claim(mention.entity, Predicate.POST_IN, board.id, span, rule, 0.85)
            if rest[0] != "scrutineer":
                state_lead(
                    paper,
                    Predicate.CHAIRS,
                    mention.entity,
                    board.id,
                    span,
                    rule=rule,
                    confidence=0.85,
                )


def _section_of(paper: Paper, token: int) -> Thing | None:
    """Return the safeguarding board or partnership that a section is about, in a paper of two."""
    topic = paper.thing(paper.topic_at(token))
    if topic is None or topic.type is not EntityType.PARTNERSHIP:
        return None
    return topic if topic.is_for_safeguarding else None


def _is_of_another(paper: Paper, title: Mention, home: Thing) -> bool:
    """Tell whether a title is another body's: "Independent Chair of the old Board".

    One of a board that a sentence presents is not yet known: "a board with an independent chair".
    """
    if paper.words.lower(title.start - 1) in {"a", "an"} and home.type is not EntityType.GROUP:
        return True
    if paper.words.lowers(title.end, title.end + 1) != ["of"]:
        return False
    after = paper.mentions_in(title.end, title.end + _TO_BODY)
    return any(m.entity != home.id and paper.stands_for(m, BODIES) for m in after)


# --- bodies that a title only alludes to ----------------------------------------------------------


def _state_known_bodies(paper: Paper) -> None:
    """A title may name a body that the paper names elsewhere: "Pre-Birth Manager"."""
    bodies = _by_stem(paper)
    for mention in paper.mentions:
        named = mention.type is EntityType.POST and mention.entity and not mention.reference
        if named and mention.inner is None and not _is_members(paper, mention):
            span = (mention.start, mention.end)
            stems = _stems(key(paper.text(*span)))
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


def _stems(words: Key) -> list[Key]:
    """Return what in a title may name a body: what follows "Head of", else its first words."""
    subject = led(words)
    if subject:
        return [subject]
    # "Community Safety Manager" is of no Community Hub
    longest = len(words) - 1
    whole = (n for n in range(longest, 0, -1) if words[n] not in _topics())
    return [words[:n] for n in (longest, *whole) if n]


@cache
def _topics() -> frozenset[str]:
    """Return the words of subjects as they stand in keys, but those that say only what is done."""
    return frozenset(part for word in lexicon().topic_words - _WIDE for part in key(word))


# --- chairs of the paper's own bodies -----------------------------------------------------------


def turn_chairs(paper: Paper) -> None:
    """Read "Jane Smith, Chair of the Panel" as who chairs it.

    Only an independent chair is a post, and that of an organisation of its own: "Chair of the CCG".
    """
    beside: dict[str, int] = defaultdict(int)
    kept: list[Claim] = []
    for claim in paper.claims:
        body = _chaired_by(paper, claim)
        if not body:
            kept.append(claim)
            continue
        if paper.things[body].type is EntityType.AGENCY:
            kept.append(claim)
        else:
            beside[claim.object] += 1
        predicate = lead_of(key(paper.things[claim.object].name))
        kept.append(replace(claim, predicate=predicate, object=body))
        kept.append(replace(claim, predicate=Predicate.MEMBER_OF, object=body))
    paper.claims[:] = kept
    turned = {post for post, count in beside.items() if count >= len(paper.things[post].mentions)}
    own = {thing.id for thing in paper.things.values() if _is_own_seat(paper, thing)}
    for post in turned | own:
        _forget(paper, post)


def _is_own_seat(paper: Paper, thing: Thing) -> bool:
    """Tell whether it is the chair that a committee fills: "nominations for Vice-Chair".

    Nothing is told of it but that somebody was proposed, in minutes of that committee.
    """
    home = paper.thing(paper.home)
    if thing.type is not EntityType.POST or home is None or home.type is not EntityType.COMMITTEE:
        return False
    words = set(key(thing.name))
    if not paper.of_meeting or words.isdisjoint(lexicon().chairs) or "independent" in words:
        return False
    inner = [m.inner for m in thing.mentions]
    own = bool(inner) and all(b is not None and b.entity == home.id for b in inner)
    return own and all(thing.id not in (c.subject, c.object) for c in paper.claims)


def lead_of(words: Iterable[str]) -> Predicate:
    """Return how whoever has a title of some words, in lower case, leads: "vice", "chair"."""
    deputy = not reference_words().titles.deputies.isdisjoint(words)
    return Predicate.VICE_CHAIRS if deputy else Predicate.CHAIRS


def _chaired_by(paper: Paper, claim: Claim) -> str:
    """Return the body that someone is said to chair by being said to be its chair."""
    post = paper.things[claim.object]
    if claim.predicate is not Predicate.HOLDS_POST:
        return ""
    words = key(post.name)
    if "chair" not in words or "independent" in words:
        return ""
    inner = [m.inner for m in post.mentions if m.inner is not None]
    unnamed = not inner and words[-1] in grammar().bodies.meeting
    if unnamed or any(body.reference and not body.entity for body in inner):
        return paper.home or ""  # "Chair of the Joint Committee"
    return next((body.entity for body in inner if body.entity), "")


def _forget(paper: Paper, id_: str) -> None:
    """Take away what turned out to be no entity of its own."""
    del paper.things[id_]
    paper.claims[:] = [c for c in paper.claims if id_ not in (c.subject, c.object)]
    for mention in paper.mentions:
        if mention.entity == id_:
            mention.entity = ""
        if mention.inner is not None and mention.inner.entity == id_:
            mention.inner = None
