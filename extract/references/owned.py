"""Executives, boards and governing bodies called by whose they are: "the Trust's governing body".

Such a name is that of one body of its owner, and of no other that has an executive, too.
"""

from collections.abc import Iterator

from ...ontology.terms import EntityType
from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..mentions import Mention
from ..names import key
from ..paper import Paper, owners_before
from ..thing import Thing
from .body_nouns import heads_of

_EXECUTIVE = "executive"
_GOVERNING = ["governing", "body"]
_BOARD = "board"
_OWNERS = {
    _EXECUTIVE: frozenset({EntityType.PARTNERSHIP, EntityType.COUNCIL}),
    "body": frozenset({EntityType.SERVICE, EntityType.AGENCY}),
    _BOARD: frozenset({EntityType.AGENCY}),
}
"""What each kind of body is of."""
_TO_OWNER = 3
"""Tokens from a head to the name of its owner, at most: "of the"."""
_OTHERS = frozenset({"chief", "non", "-"})
"""Before "executive" where it is somebody."""


def name_owned(paper: Paper) -> None:
    """Make a body of each executive or governing body that is named by its owner.

    That of the paper's own partnership is whatever the paper calls so, if anything.
    """
    bodies: dict[tuple[str, str], Thing] = {}
    for start, end, owner in list(_owned(paper)):
        head = paper.words.lower(end - 1)
        if owner.entity == paper.home and _is_named(paper, head, (start, end)):
            continue
        whose = owner.entity or paper.authority or ""
        body = bodies.get((head, whose)) or _called_after(paper, head, owner)
        bodies[head, whose] = body = body or paper.add_thing(_kind(owner))
        body.add(_mention(paper, start, end, body.type), paper.text(start, end))
        body.placed.add(paper.text(min(start, owner.start), max(end, owner.end)))


def point_to_owned(paper: Paper) -> None:
    """Find "the partnership's executive", whose owner is only pointed to.

    It is the one executive that the paper names, or one that has no other name.
    """
    for start, end, owner in list(_owned(paper, pointed=True)):
        if any(m.entity for m in paper.mentions_in(start, end)):
            continue
        head = paper.words.lower(end - 1)
        kind = _kind(owner)
        things = [t for t in paper.things.values() if t.type is kind]
        known = [t for t in things if head in heads_of(t) and t.mentions]
        own = owner.entity in {paper.home, paper.authority}
        if len(known) > 1 or (known and not own):
            continue
        named = known[0] if known else paper.add_thing(kind)
        named.add(_mention(paper, start, end, kind), paper.text(start, end))
        named.placed.add(paper.text(min(start, owner.start), max(end, owner.end)))


def _called_after(paper: Paper, head: str, owner: Mention) -> Thing | None:
    """Return the body whose name begins with its owner's: "the CCG Governing Body"."""
    whose = paper.thing(owner.entity)
    names = [key(name) for name in whose.names] if whose is not None else []
    bodies = (t for t in paper.things.values() if t.type is _kind(owner) and head in heads_of(t))
    begins = (t for t in bodies if any(key(t.name)[: len(name)] == name for name in names))
    return next(begins, None)


def _kind(owner: Mention) -> EntityType:
    """Return what the body of an owner is: a council's executive is a committee."""
    council = owner.type is EntityType.COUNCIL
    return EntityType.COMMITTEE if council else EntityType.GROUP


def _is_named(paper: Paper, head: str, span: tuple[int, int]) -> bool:
    """Tell whether a paper names a body with a head elsewhere than in a span."""
    named = (t for t in paper.things.values() if t.type is EntityType.GROUP and head in heads_of(t))
    return any(m.start != span[0] for thing in named for m in thing.mentions)


def _owned(paper: Paper, *, pointed: bool = False) -> Iterator[tuple[int, int, Mention]]:
    """Yield where the heads of such names stand, each with its owner, named or pointed to."""
    words = paper.words
    longer = lexicon().post_heads | lexicon().lower_heads | grammar().bodies.qualified
    for token in words.find(frozenset(_OWNERS)):
        start, end = token, token + 1
        if words.lower(token) == "body":
            start -= 1
            if words.lowers(start, end) != _GOVERNING:
                continue
        if words.lower(start - 1) in _OTHERS or words.lower(end) in longer:
            continue
        inside = paper.mentions_in(start, end)
        if any((m.start, m.end) != (start, end) or m.type is EntityType.POST for m in inside):
            continue
        owner = _after(paper, end) or _before(paper, start)
        lower = paper.words.words[token].text.islower()
        if owner is not None and owner.type is EntityType.COUNCIL and lower:
            continue  # "the council's executive" may be its managers
        fits = owner is not None and owner.type in _OWNERS[words.lower(token)]
        known = owner is not None and (owner.entity or owner.type is EntityType.COUNCIL)
        named = owner is not None and (
            not owner.reference or (owner.type is EntityType.COUNCIL and not pointed)
        )
        if owner is not None and fits and known and named is not pointed:
            yield start, end, owner


def _after(paper: Paper, end: int) -> Mention | None:
    """Return whose a body is said to be after its head: "the executive of the Partnership"."""
    if paper.words.lower(end) != "of":
        return None
    near = paper.mentions_in(end + 1, end + _TO_OWNER)
    return next(iter(near), None)


def _before(paper: Paper, start: int) -> Mention | None:
    """Return whose a body is said to be before its head: "the Board's Executive"."""
    return next(iter(owners_before(paper, start)), None)


def _mention(paper: Paper, start: int, end: int, kind: EntityType) -> Mention:
    """Return the mention of a head, which is no longer one of another body."""
    found = next((m for m in paper.mentions_in(start, end) if m.start == start), None)
    if found is None:
        found = Mention(start, end, kind, "named-by-owner")
        paper.insert([found], lambda m: m.type is not None)
        return found
    if found.entity:
        paper.take_back(found)
    found.type, found.reference = kind, False
    return found
