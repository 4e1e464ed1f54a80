"""The end of reading: all that was found, as plain entities, facts and decisions."""

from collections import defaultdict

from ...ontology.terms import EntityType, Predicate
from ..context import council_place
from ..facts import Decision, Entity, Evidence, Fact, Reading
from ..lexicon import lexicon
from ..lexicon.references import reference_words
from ..paper import Claim, Paper
from ..thing import Thing
from .chair_offices import state_chair_offices
from .chairs import turn_chairs
from .front_sheets import note_contacts, state_authors, state_titled
from .independent_chairs import state_chair_holders
from .inspected import state_inspected
from .joint_boards import state_joint_boards
from .lower_chairs import name_independent_chairs
from .officials import IN_OFFICE, officials
from .placed_titles import name_by_organisation, name_without_organisation
from .places import state_home, state_owners, state_partners, state_sub_groups, tell_committees
from .signatures import state_contacts, state_holders, state_rows
from .titles import state_titles
from .trust import confidence_of

_UNPLACED = frozenset({EntityType.INSPECTORATE, EntityType.AGENCY})
_NAMED, _RULED = 0.9, 0.9
"""How sure names and decisions are."""
_LONGEST_PLACE = 4
"""Words of the longest name of a council's area."""
_LONGEST_ACRONYM = 10


def conclude(paper: Paper) -> tuple[Reading, dict[str, str]]:
    """Return the reading of a paper, once all its claims and rulings are made.

    Returns:
        The reading, and for each thing of the paper that is in it the id of its entity there.
    """
    turn_chairs(paper)
    state_partners(paper)
    state_titles(paper)
    name_independent_chairs(paper)
    state_joint_boards(paper)
    state_inspected(paper)
    state_chair_offices(paper)
    state_owners(paper)
    state_home(paper)
    state_sub_groups(paper)
    state_holders(paper)
    state_contacts(paper)
    state_rows(paper)
    state_titled(paper)
    state_authors(paper)
    state_chair_holders(paper)
    tell_committees(paper)
    note_contacts(paper)
    name_by_organisation(paper)
    name_without_organisation(paper)
    told = {end for c in paper.claims for end in (c.subject, c.object)} | set(paper.contacts)
    kept = _kept(paper, told | paper.speakers | officials(paper, told))
    ids = {thing.id: f"e{number}" for number, thing in enumerate(kept, start=1)}
    reading = Reading(
        document=paper.document,
        title=paper.title,
        kind=paper.kind,
        publisher=ids.get(paper.authority or "") or ids.get(paper.home or ""),
        date=paper.date,
        contacts=tuple(ids[c] for c in dict.fromkeys(paper.contacts) if c in ids),
        entities=tuple(_entity(paper, thing, ids, told) for thing in kept),
        facts=tuple(_facts(paper, ids)),
        decisions=tuple(_decisions(paper, ids)),
    )
    return reading, ids


def _kept(paper: Paper, official: set[str]) -> list[Thing]:
    """Return the entities to keep: people only in an official capacity, meetings only if dated."""

    def is_kept(thing: Thing) -> bool:
        if thing.type is EntityType.PERSON and thing.id not in official:
            return False
        return bool(thing.mentions) and (
            thing.type is not EntityType.MEETING or thing.date is not None
        )

    found = filter(is_kept, paper.things.values())
    return sorted(found, key=lambda t: (t.mentions[0].start, t.id))


def _entity(paper: Paper, thing: Thing, ids: dict[str, str], told: set[str]) -> Entity:
    first = min(thing.mentions, key=lambda m: m.start)
    in_office = thing.type is EntityType.PERSON and thing.id not in told
    name = _display(thing)
    aliases = {_clean(n) for n in (*thing.names, *thing.placed)} - {name, ""}
    return Entity(
        id=ids[thing.id],
        type=thing.type,
        name=name,
        aliases=tuple(sorted(aliases)),
        place=_place(paper, thing),
        national=_is_national(thing),
        evidence=paper.evidence(
            first.start, first.end, IN_OFFICE if in_office else first.rule, _NAMED
        ),
        body=ids.get(thing.body or ""),
        date=thing.date,
        venue=thing.venue,
    )


def _is_national(thing: Thing) -> bool:
    return thing.national is not None and thing.national.national


def _clean(name: str) -> str:
    return " ".join(name.split())


def _display(thing: Thing) -> str:
    """Return a name as it is written within a sentence: "Audit Board" for "AUDIT BOARD"."""
    name = _clean(thing.name)
    if not name.isupper() or len(name) <= _LONGEST_ACRONYM:
        return name
    small = reference_words().bodies.uncapitalised
    first, *rest = name.lower().split()
    return " ".join([_capital(first), *(w if w in small else _capital(w) for w in rest)])


def _capital(word: str) -> str:
    opening = len(word) - len(word.lstrip("("))
    return word[: opening + 1].upper() + word[opening + 1 :]


def _place(paper: Paper, thing: Thing) -> str | None:
    """Return the place an entity belongs to: that of its paper, unless its name says another."""
    if thing.national is not None and thing.national.place is not None:
        return thing.national.place
    if _is_national(thing) or thing.type in _UNPLACED:
        return None
    for name in thing.names:
        words = name.replace("’s", "").replace("'s", "").split()
        for length in range(_LONGEST_PLACE, 0, -1):
            if " ".join(words[:length]) in lexicon().places:
                return " ".join(words[:length])
    council = paper.thing(paper.authority)
    return paper.council or (council_place(council) if council is not None else None)


def _facts(paper: Paper, ids: dict[str, str]) -> list[Fact]:
    """Return each fact once, with every passage that says so."""
    grouped: dict[tuple[str, Predicate, str], list[Claim]] = defaultdict(list)
    for claim in paper.claims:
        if claim.subject in ids and claim.object in ids:
            ends = (claim.subject, claim.object)
            if claim.predicate is Predicate.PARTNER_OF:
                ends = (min(ends), max(ends))
            grouped[ends[0], claim.predicate, ends[1]].append(claim)
    return [
        Fact(ids[subject], predicate, ids[object_], _passages(paper, claims))
        for (subject, predicate, object_), claims in grouped.items()
    ]


def _passages(paper: Paper, claims: list[Claim]) -> tuple[Evidence, ...]:
    """Return the passages that claims rest on, surest first, each once.

    Of one passage inside another the wider is quoted, which shows more of what is said.
    """
    spans = [(claim.start, claim.end) for claim in claims]
    found: dict[tuple[int, int], Evidence] = {}
    for claim in sorted(claims, key=lambda c: (-c.confidence, c.start)):
        around = [s for s in spans if s[0] <= claim.start and claim.end <= s[1]]
        span = max(around, key=lambda s: s[1] - s[0])
        if span not in found:
            found[span] = paper.evidence(*span, claim.rule, confidence_of(paper, claim))
    return tuple(found.values())


def _decisions(paper: Paper, ids: dict[str, str]) -> list[Decision]:
    return [
        Decision(
            kind=ruling.kind,
            text=paper.text(ruling.start, ruling.end).strip(),
            evidence=paper.evidence(ruling.start, ruling.end, ruling.rule, _RULED),
            meeting=ids.get(ruling.meeting or ""),
            addressee=ids.get(ruling.addressee or ""),
            item=ruling.item,
        )
        for ruling in paper.rulings
    ]
