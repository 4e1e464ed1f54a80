"""Front doors: the one that has several names, and those that only headings name."""

from ...ontology.terms import EntityType
from ..document import BlockKind
from ..lexicon.references import reference_words
from ..names import Key, key
from ..paper import Paper
from ..thing import Thing
from .bodies import Bodies, only

_DOOR = key("Front Door")


def join_front_doors(bodies: Bodies) -> None:
    """Join "Children's Front Door" with the one that has a place: "Ashby Integrated Front Door"."""
    placed = only(t for own, t in bodies.by_key.items() if _is_door(own, t) and not _is_plain(own))
    for own, thing in list(bodies.by_key.items()):
        plain = _is_door(own, thing) and _is_plain(own)
        if plain and placed is not None and thing is not placed:
            bodies.merge(own, placed)


def drop_titles(bodies: Bodies) -> None:
    """Take back front doors that only headings name: in "OFSTED VISIT - FRONT DOOR" none is."""
    paper = bodies.paper
    for own, thing in list(bodies.by_key.items()):
        plain = _is_door(own, thing) and all(_is_plain(key(name)) for name in thing.names)
        defined = any(t is thing for t in bodies.by_acronym.values())
        if not plain or defined or not all(_heads(paper, m.start) for m in thing.mentions):
            continue
        for mention in thing.mentions:
            mention.type, mention.entity = None, ""
        bodies.by_key = {k: t for k, t in bodies.by_key.items() if t is not thing}
        paper.things.pop(thing.id, None)


def _is_door(own: Key, thing: Thing) -> bool:
    return thing.type is EntityType.HUB and own[-len(_DOOR) :] == _DOOR


def _is_plain(own: Key) -> bool:
    """Tell whether a name says no more than whose front door it is: "Family Front Door"."""
    return reference_words().bodies.of_front_doors.issuperset(own[: -len(_DOOR)])


def _heads(paper: Paper, token: int) -> bool:
    return paper.block_at(token).kind is BlockKind.HEADING
