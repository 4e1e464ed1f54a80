"""Which bodies are part of others by where their names stand: in a longer name, at a head."""

from functools import partial

from ...ontology.terms import ORGANISATIONS, EntityType, PaperKind, Predicate
from ..context import PARTNERSHIPS, council_place
from ..document import BlockKind
from ..groups_below import below_sub_groups, groups_of_named, is_gone
from ..layout.labels import PEOPLE
from ..layout.section_lines import Line
from ..lexicon.grammar import grammar
from ..mentions.local_groups import LOCAL_GROUPS
from ..names import Key, initials, key
from ..paper import Paper
from ..thing import Thing
from .sub_groups import heads_section, is_denied, names_sub_group, state_spoken_of

_WITH_KIND = 3
"""Words of the name of a council that is called by its initials: "Anyshire County Council"."""
_OWNERS = frozenset(
    {EntityType.PARTNERSHIP, EntityType.COUNCIL, EntityType.COMMITTEE, EntityType.HUB}
)
_OF_AGENCIES = frozenset({EntityType.GROUP, EntityType.COMMITTEE, EntityType.SERVICE})
_INNER = grammar().bodies.inner
_NO_OWNERS = frozenset(
    {
        (EntityType.HUB, EntityType.GROUP),
        (EntityType.COUNCIL, EntityType.PARTNERSHIP),
    }
)
"""Types of which one does not own the other, although its name begins the other's."""
_WIDER = grammar().bodies.of_several_areas
_BY_NAME = "name-begins-with-owner"
_MADE_UP = "make-up"
"""The rule by which those named are all that a group is."""
_LONGEST_TITLE = 20
_ANNUAL_REPORT = "annual report"
_HEAD = 40
"""Tokens at the beginning of a paper within which its council heads it."""


def state_owners(paper: Paper) -> None:
    """A body whose name begins with another's is a part of it: "LSCB Business Unit"."""
    forms: dict[Key, Thing] = {}
    bodies = [t for t in paper.things.values() if t.type in ORGANISATIONS]
    for thing in bodies:
        for name in filter(partial(_is_whole, thing), thing.names):
            forms.setdefault(key(name), thing)
    for thing in (t for t in bodies if t.type is EntityType.COUNCIL):
        if len(own := key(thing.name)) >= _WITH_KIND:
            forms.setdefault((initials(own).casefold(),), thing)
    for thing in bodies:
        if not thing.national:
            _state_owner(paper, thing, forms)
    _leave_to_owners(paper)


def _leave_to_owners(paper: Paper) -> None:
    """Of several who are said to set up groups, each has set up those called after it."""
    named = {(c.subject, c.object) for c in paper.claims if c.rule == _BY_NAME}
    groups = {group for group, _ in named}
    made = {
        (c.object, c.start, c.end)
        for c in paper.claims
        if c.predicate is Predicate.ESTABLISHES and (c.object, c.subject) in named
    }
    paper.claims[:] = [
        c
        for c in paper.claims
        if c.predicate is not Predicate.ESTABLISHES
        or c.object not in groups
        or (c.object, c.subject) in named
        or (c.object, c.start, c.end) not in made
    ]


def _is_whole(thing: Thing, name: str) -> bool:
    """Tell whether a form names a body by itself: with its head, or as an acronym.

    The place of a council does not: much is called after Anyshire that is not its council's.
    """
    if thing.type is EntityType.COUNCIL:
        return key(name) != key(council_place(thing))
    return name.isupper() or key(name)[-1:] == key(thing.name)[-1:]


def _state_owner(paper: Paper, thing: Thing, forms: dict[Key, Thing]) -> None:
    for mention in thing.mentions:
        if mention.rule == "prefixed":
            continue
        span = (mention.start, mention.end)
        words = key(paper.text(*span))
        beginnings = (words[:n] for n in range(len(words) - 1, 0, -1))
        owner = next((forms[b] for b in beginnings if b in forms), None)
        if owner is not None and owner is not thing and _may_own(owner, thing):
            paper.claim(thing.id, Predicate.PART_OF, owner.id, span, _BY_NAME, 0.65)
            return


def _may_own(owner: Thing, thing: Thing) -> bool:
    """Tell whether a body that is named after another may be a part of it.

    A hub's board stands over it, a partnership is no part of the council that begins its name, and
    services and groups share their first words with others that are no part of them: "Early Help"
    and the Early Help Hub.
    """
    if owner.type is EntityType.PARTNERSHIP and key(owner.name)[-1:] == ("trust",):
        return False  # a children's trust has a board, and is no more than that
    local = owner.national is None or owner.type is EntityType.COUNCIL
    if owner.type is EntityType.AGENCY:
        return local and thing.type in _OF_AGENCIES and key(thing.name)[-1] in _INNER
    return local and owner.type in _OWNERS and (owner.type, thing.type) not in _NO_OWNERS


def state_sub_groups(paper: Paper) -> None:
    """A sub-group or executive that is said to be of nobody else is of the paper's partnership.

    That is a safeguarding partnership: others hear of its sub-groups. One that is no more may
    have been of its predecessor.
    """
    home = _own_partnership(paper)
    placed = {c.subject for c in paper.claims if c.predicate is Predicate.PART_OF}
    for name, owner in groups_of_named(paper):
        if name.entity not in placed:
            span = (name.start, name.end)
            paper.claim(
                name.entity, Predicate.PART_OF, owner.entity, span, "sub-group-by-name", 0.7
            )
            placed.add(name.entity)
    replaced = (c for c in paper.claims if c.predicate is Predicate.REPLACES)
    placed |= {c.object for c in replaced if is_gone(paper, c)}
    if home is None or not home.is_for_safeguarding:
        if paper.kind is PaperKind.MINUTES:
            state_spoken_of(paper, placed)
        return
    listed = below_sub_groups(paper)
    own = home.id == paper.home
    groups = (t for t in paper.things.values() if t.type is EntityType.GROUP or t.id in listed)
    for thing in list(groups):
        called = (m for m in thing.mentions if names_sub_group(paper, m))
        mention = next(called, listed.get(thing.id))
        if mention is None and own:
            mention = heads_section(paper, thing)
        of_another = not (PARTNERSHIPS | _WIDER).isdisjoint(key(thing.name)[:-1])
        of_another |= any(m.rule == LOCAL_GROUPS for m in thing.mentions)
        of_another |= is_denied(paper, thing)
        if mention is not None and thing.id not in placed and not of_another:
            span = (mention.start, mention.end)
            rule = "sub-group-by-name"
            paper.claim(thing.id, Predicate.PART_OF, home.id, span, rule, 0.7)


def _own_partnership(paper: Paper) -> Thing | None:
    """Return the partnership whose paper it is, or that a group is part of whose paper it is.

    A report to a committee is of the one safeguarding partnership that it names.
    """
    home = paper.thing(paper.home)
    if home is not None and home.type is EntityType.COMMITTEE and paper.kind is PaperKind.REPORT:
        told_of = paper.safeguarding_partnerships()
        return told_of[0] if len(told_of) == 1 else None
    if home is None or home.type is not EntityType.GROUP:
        return home if home is not None and home.type is EntityType.PARTNERSHIP else None
    owners = {
        c.object for c in paper.claims if c.subject == home.id and c.predicate is Predicate.PART_OF
    }
    found = [t for t in map(paper.thing, owners) if t and t.type is EntityType.PARTNERSHIP]
    return found[0] if len(found) == 1 else None


def state_partners(paper: Paper) -> None:
    """Those whom a paper names as the partners sit where these do: "the LSPs and the Trust".

    A group that the partners make up has them as members, and not itself under another name.
    """
    seats = [c for c in paper.claims if c.predicate is Predicate.MEMBER_OF]
    for seat in seats:
        partners = paper.things[seat.subject]
        if partners.type is not EntityType.GROUP or not partners.is_of_partners:
            continue
        if seat.rule == _MADE_UP:
            paper.claims.remove(seat)
        for member in [c for c in seats if c.object == partners.id]:
            span, rule = (seat.start, seat.end), "seat-of-partners"
            paper.claim(
                member.subject, Predicate.MEMBER_OF, seat.object, span, rule, seat.confidence
            )


def tell_committees(paper: Paper) -> None:
    """A committee of what is no council is a group: "the ICB's Quality Committee".

    So is one of a safeguarding partnership.
    """
    for claim in paper.claims:
        part, whole = paper.things[claim.subject], paper.things[claim.object]
        inner = claim.predicate is Predicate.PART_OF and part.type is EntityType.COMMITTEE
        if inner and (whole.type is EntityType.AGENCY or _is_safeguarding(whole)):
            part.type = EntityType.GROUP


def _is_safeguarding(thing: Thing) -> bool:
    return thing.type is EntityType.PARTNERSHIP and thing.is_for_safeguarding


def state_home(paper: Paper) -> None:
    """A committee whose paper the council heads is the council's; a group's, the partnership's."""
    home, council = paper.thing(paper.home), paper.thing(paper.authority)
    if home is not None and home.type is EntityType.GROUP:
        _state_home_group(paper, home)
    if home is None or council is None or home.type is not EntityType.COMMITTEE:
        return
    heading = [
        m
        for m in council.mentions
        if m.start < _HEAD and _is_whole(council, paper.text(m.start, m.end))
    ]
    if heading and home.mentions:
        fullest = max(heading, key=lambda m: (m.end - m.start, -m.start))
        span = (fullest.start, fullest.end)
        paper.claim(home.id, Predicate.PART_OF, council.id, span, "council-heads-paper", 0.8)


def _state_home_group(paper: Paper, home: Thing) -> None:
    """A group in the head of whose paper one safeguarding partnership stands is of that one."""
    placed = any(c.subject == home.id and c.predicate is Predicate.PART_OF for c in paper.claims)
    titles = [
        t for line in paper.lines if _is_title(paper, line) for t in range(line.start, line.end)
    ]
    heading = [
        (thing, m)
        for thing in paper.safeguarding_partnerships()
        for m in thing.mentions
        if m.start in titles and not m.reference
    ]
    if not placed and len({thing.id for thing, _ in heading}) == 1:
        partnership, mention = heading[0]
        span = (mention.start, mention.end)
        rule = "partnership-heads-paper"
        paper.claim(home.id, Predicate.PART_OF, partnership.id, span, rule, 0.75)


def _is_title(paper: Paper, line: Line) -> bool:
    short = line.end - line.start <= _LONGEST_TITLE and line.start < _HEAD
    if paper.of_meeting and _ANNUAL_REPORT in paper.text(line.start, line.end).casefold():
        return False  # "Anyshire LSCB Annual Report", which another body was shown
    if line.role in PEOPLE or paper.view.block_of(line.unit).kind is BlockKind.ITEM:
        return False
    return short and not paper.text(line.start, line.end).endswith(".")
