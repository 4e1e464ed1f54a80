"""The end of reading: what titles and names imply, and everything as plain facts."""

from collections import defaultdict
from dataclasses import replace

from ..ontology.terms import EntityType, Predicate
from .facts import Decision, Entity, Evidence, Fact, Reading
from .lexicon import lexicon
from .names import key
from .context import council_place
from .paper import Claim, Paper, Thing

_ORGS = frozenset(EntityType) - {EntityType.PERSON, EntityType.POST, EntityType.MEETING}
_UNPLACED = frozenset({EntityType.INSPECTORATE, EntityType.AGENCY})


def conclude(paper: Paper) -> Reading:
    """Return the reading of a paper, once all its claims and rulings are made."""
    _turn_chairs(paper)
    _state_titles(paper)
    _state_names(paper)
    _state_home(paper)
    _state_signatures(paper)
    _note_contacts(paper)
    kept = _kept(paper)
    ids = {thing.id: f"e{number}" for number, thing in enumerate(kept, start=1)}
    return Reading(
        document=paper.document,
        title=paper.title,
        kind=paper.kind,
        publisher=ids.get(paper.authority or "") or ids.get(paper.home or ""),
        date=paper.date,
        contacts=tuple(ids[c] for c in dict.fromkeys(paper.contacts) if c in ids),
        entities=tuple(_entity(paper, thing, ids) for thing in kept),
        facts=tuple(_facts(paper, ids)),
        decisions=tuple(_decisions(paper, ids)),
    )


# --- what titles and names imply -----------------------------------------------------------------


def _state_titles(paper: Paper) -> None:
    """A title that names a body places the post there; an independent chair's also chairs it."""
    for mention in paper.mentions:
        if mention.type is not EntityType.POST or mention.inner is None or not mention.entity:
            continue
        inner = mention.inner.entity
        span = (mention.start, mention.end)
        paper.claim(mention.entity, Predicate.POST_IN, inner, span, "title-names-body", 0.92)
        words = paper.words.lowers(mention.start, mention.end)
        if lexicon().chairs & set(words) and {"vice", "deputy"} & set(words):
            paper.claim(mention.entity, Predicate.VICE_CHAIRS, inner, span, "title-names-chair", 0.8)
            paper.claim(mention.entity, Predicate.MEMBER_OF, inner, span, "title-names-chair", 0.8)
        elif lexicon().chairs & set(words) and not {"support", "assistant"} & set(words):
            paper.claim(mention.entity, Predicate.CHAIRS, inner, span, "title-names-chair", 0.85)
            paper.claim(mention.entity, Predicate.MEMBER_OF, inner, span, "title-names-chair", 0.8)
    _state_known_bodies(paper)
    _state_chairs(paper)
    home = paper.thing(paper.home)
    if home is not None and home.type in (EntityType.PARTNERSHIP, EntityType.GROUP):
        _state_own_chair(paper, home)


def _state_chairs(paper: Paper) -> None:
    """The Independent Chair of a body, however the paper says whose, chairs it."""
    for claim in [c for c in paper.claims if c.predicate is Predicate.POST_IN]:
        words = key(paper.things[claim.subject].name)
        if words[-1:] == ("chair",) and "independent" in words:
            span = (claim.start, claim.end)
            paper.claim(claim.subject, Predicate.CHAIRS, claim.object, span, "chair-of-body", 0.85)
            paper.claim(
                claim.subject, Predicate.MEMBER_OF, claim.object, span, "chair-of-body", 0.8
            )


def _turn_chairs(paper: Paper) -> None:
    """ "Jane Smith, Chair of the Panel" says who chairs it; only an independent chair is a post."""
    beside: dict[str, int] = defaultdict(int)
    kept: list[Claim] = []
    for claim in paper.claims:
        thing = paper.things[claim.object]
        words = set(key(thing.name)) if thing.type is EntityType.POST else set()
        body = next((m.inner.entity for m in thing.mentions if m.inner is not None and m.inner.entity), "")
        if claim.predicate is not Predicate.HOLDS_POST or "chair" not in words or "independent" in words or not body:
            kept.append(claim)
            continue
        beside[thing.id] += 1
        predicate = Predicate.VICE_CHAIRS if words & {"vice", "deputy"} else Predicate.CHAIRS
        kept.append(replace(claim, predicate=predicate, object=body))
        kept.append(replace(claim, predicate=Predicate.MEMBER_OF, object=body))
    paper.claims[:] = kept
    for post, count in beside.items():
        if count >= len(paper.things[post].mentions):
            del paper.things[post]
            paper.claims[:] = [c for c in paper.claims if post not in (c.subject, c.object)]
            for mention in paper.mentions:
                if mention.entity == post:
                    mention.entity = ""


def _state_known_bodies(paper: Paper) -> None:
    """A title may name a body that the paper names elsewhere: "Head of Strategy", "Pre-Birth manager"."""
    stems: dict[tuple[str, ...], str] = {}
    for thing in paper.things.values():
        if thing.type in (EntityType.SERVICE, EntityType.HUB, EntityType.GROUP):
            for name in thing.names:
                words = key(name)
                stems[words] = thing.id
                if words and words[-1] in ("service", "team", "hub", "unit"):
                    stems.setdefault(words[:-1], thing.id)
    for mention in paper.mentions:
        if (
            mention.type is not EntityType.POST
            or mention.inner is not None
            or mention.reference
            or not mention.entity
        ):
            continue
        words = key(paper.text(mention.start, mention.end))
        after = next((n for n, w in enumerate(words) if w in ("head", "director", "manager")), None)
        found = (
            [words[after + 1 :]]
            if after is not None and after + 1 < len(words)
            else [words[:n] for n in range(len(words) - 1, 0, -1)]
        )
        body = next((stems[w] for w in found if w in stems and w), None)
        if body is not None:
            paper.claim(
                mention.entity,
                Predicate.POST_IN,
                body,
                (mention.start, mention.end),
                "title-names-known-body",
                0.8,
            )


def _state_own_chair(paper: Paper, home: Thing) -> None:
    """In a partnership's own paper, "Independent Chair" is the chair of that partnership."""
    for mention in paper.mentions:
        if mention.type is EntityType.POST and mention.entity and mention.inner is None:
            words = paper.words.lowers(mention.start, mention.end)
            if "safeguarding" in key(home.name) and words in (
                ["independent", "chair"],
                ["independent", "chairperson"],
                ["independent", "scrutineer"],
                ["independent", "chairman"],
            ):
                span = (mention.start, mention.end)
                paper.claim(
                    mention.entity, Predicate.POST_IN, home.id, span, "own-independent-chair", 0.85
                )
                if words[1] != "scrutineer":
                    paper.claim(
                        mention.entity,
                        Predicate.CHAIRS,
                        home.id,
                        span,
                        "own-independent-chair",
                        0.85,
                    )
                    paper.claim(
                        mention.entity,
                        Predicate.MEMBER_OF,
                        home.id,
                        span,
                        "own-independent-chair",
                        0.8,
                    )


def _state_names(paper: Paper) -> None:
    """A body whose name begins with another's is a part of it: "LSCB Business Unit"."""
    forms: dict[tuple[str, ...], Thing] = {}
    for thing in paper.things.values():
        if thing.type in _ORGS:
            for name in thing.names:
                forms.setdefault(key(name), thing)
    for thing in paper.things.values():
        if thing.type not in _ORGS or thing.national or not thing.mentions:
            continue
        for mention in thing.mentions:
            words = key(paper.text(mention.start, mention.end))
            owner = next(
                (forms[words[:n]] for n in range(len(words) - 1, 0, -1) if words[:n] in forms), None
            )
            if owner is not None and owner is not thing and owner.national is None:
                paper.claim(
                    thing.id,
                    Predicate.PART_OF,
                    owner.id,
                    (mention.start, mention.end),
                    "name-begins-with-owner",
                    0.75,
                )
                break


def _state_home(paper: Paper) -> None:
    """A committee whose paper the council heads is the council's."""
    home, council = paper.thing(paper.home), paper.thing(paper.authority)
    if home is None or council is None or home.type is not EntityType.COMMITTEE:
        return
    first = council.mentions[0]
    if first.start < 40 and home.mentions:
        span = (first.start, first.end)
        paper.claim(home.id, Predicate.PART_OF, council.id, span, "council-heads-paper", 0.8)


def _state_signatures(paper: Paper) -> None:
    """A name on a line by itself, with a post on the next."""
    by_start = {line.start: line for line in paper.lines}
    for line, following in zip(paper.lines, paper.lines[1:], strict=False):
        people = [m for m in paper.mentions_in(line.start, line.end) if m.type is EntityType.PERSON]
        posts = [
            m
            for m in paper.mentions_in(following.start, following.end)
            if m.type is EntityType.POST and m.inner is not m
        ]
        if (
            len(people) != 1
            or not posts
            or people[0].start != line.start
            or people[0].end < line.end - 1
        ):
            continue
        if (
            posts[0].start - following.start <= 1
            and not posts[0].reference
            and following.start in by_start
        ):
            paper.claim(
                people[0].entity,
                Predicate.HOLDS_POST,
                posts[0].entity,
                (people[0].start, posts[0].end),
                "signature",
                0.9,
            )


def _note_contacts(paper: Paper) -> None:
    for line in paper.lines:
        if line.role in ("contact", "author") and not line.heading:
            for mention in paper.mentions_in(line.start, line.end):
                if mention.type is EntityType.PERSON and mention.entity:
                    paper.contacts.append(mention.entity)


# --- plain facts ----------------------------------------------------------------------------------


def _kept(paper: Paper) -> list[Thing]:
    """Return the entities to keep: people only with an official fact, posts only if named."""
    linked = {end for c in paper.claims for end in (c.subject, c.object)} | set(paper.contacts)
    found = []
    for thing in paper.things.values():
        if not thing.mentions:
            continue
        if thing.type is EntityType.PERSON and thing.id not in linked:
            continue
        if thing.type is EntityType.MEETING and thing.date is None:
            continue
        found.append(thing)
    return sorted(found, key=lambda t: (t.mentions[0].start, t.id))


def _entity(paper: Paper, thing: Thing, ids: dict[str, str]) -> Entity:
    first = min(thing.mentions, key=lambda m: m.start)
    name = _display(thing)
    aliases = {_clean(n) for n in thing.names} - {name}
    national = thing.national is not None and thing.national.national
    place = None if national or thing.type in _UNPLACED else _place(paper, thing)
    if thing.national is not None and thing.national.place is not None:
        place = thing.national.place
    return Entity(
        id=ids[thing.id],
        type=thing.type,
        name=name,
        aliases=tuple(sorted(a for a in aliases if a)),
        place=place,
        national=national,
        evidence=paper.evidence(first.start, first.end, first.rule, 0.9),
        body=ids.get(thing.body or ""),
        date=thing.date,
        venue=thing.venue,
    )


def _clean(name: str) -> str:
    return " ".join(name.split())


def _display(thing: Thing) -> str:
    name = _clean(thing.name)
    if name.isupper() and len(name) > 10:
        small = {"of", "and", "for", "the", "in", "on", "to"}
        words = name.lower().split()
        return " ".join(
            w if w in small and n else w[:1].upper() + w[1:] for n, w in enumerate(words)
        )
    return name


def _place(paper: Paper, thing: Thing) -> str | None:
    """Return the place an entity belongs to: that of its paper, unless its name says another."""
    places = lexicon().places
    for name in thing.names:
        words = name.replace("’s", "").replace("'s", "").split()
        for length in (4, 3, 2, 1):
            if " ".join(words[:length]) in places:
                return " ".join(words[:length])
    council = paper.thing(paper.authority)
    if paper.council:
        return paper.council
    return council_place(council) if council is not None else None


def _facts(paper: Paper, ids: dict[str, str]) -> list[Fact]:
    grouped: dict[tuple[str, Predicate, str], list[Claim]] = defaultdict(list)
    for claim in paper.claims:
        if claim.subject in ids and claim.object in ids:
            subject, object_ = claim.subject, claim.object
            if claim.predicate is Predicate.PARTNER_OF and object_ < subject:
                subject, object_ = object_, subject
            grouped[subject, claim.predicate, object_].append(claim)
    found = []
    for (subject, predicate, object_), claims in grouped.items():
        passages: dict[tuple[int, int], Evidence] = {}
        for claim in sorted(claims, key=lambda c: (-c.confidence, c.start)):
            passages.setdefault(
                (claim.start, claim.end),
                paper.evidence(claim.start, claim.end, claim.rule, round(claim.confidence, 2)),
            )
        found.append(Fact(ids[subject], predicate, ids[object_], tuple(passages.values())))
    return found


def _decisions(paper: Paper, ids: dict[str, str]) -> list[Decision]:
    return [
        Decision(
            kind=ruling.kind,
            text=paper.text(ruling.start, ruling.end).strip(),
            evidence=paper.evidence(ruling.start, ruling.end, ruling.rule, 0.9),
            meeting=ids.get(ruling.meeting or ""),
            addressee=ids.get(ruling.addressee or ""),
            item=ruling.item,
        )
        for ruling in paper.rulings
    ]
