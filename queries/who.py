"""All that the papers say of one entity."""

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

from ..graph.network import IN_WORDS
from ..graph.passages import Passage
from ..ontology.terms import EntityType, Predicate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..graph.network import Network

SEEN_FROM_OBJECT: Final[dict[str, str]] = {
    Predicate.HOLDS_POST: "is held by",
    Predicate.POST_IN: "has the post",
    Predicate.MEMBER_OF: "has as a member",
    Predicate.CHAIRS: "is chaired by",
    Predicate.VICE_CHAIRS: "has as vice-chair",
    Predicate.ATTENDED: "was attended by",
    Predicate.SENT_APOLOGIES: "had apologies from",
    Predicate.SUBSTITUTED_FOR: "was substituted by",
    Predicate.REPRESENTS: "is represented by",
    Predicate.PART_OF: "includes",
    Predicate.REPORTS_TO: "receives reports from",
    Predicate.ACCOUNTABLE_TO: "holds to account",
    Predicate.ESCALATES_TO: "receives escalations from",
    Predicate.REFERS_TO: "receives referrals from",
    Predicate.INSPECTED_BY: "inspects",
    Predicate.REPLACES: "is replaced by",
    Predicate.COMMISSIONS: "is commissioned by",
    Predicate.PARTNER_OF: "is a partner of",
    Predicate.ESTABLISHES: "is established by",
    "meetingOf": "met as",
}
"""Each relation as said of its object, by the local name of its property."""


@dataclass(frozen=True, slots=True)
class Known:
    """One relation of an entity: in words, to whom or when, and what says so, the surest first."""

    relation: str
    whom: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """An entity with every relation it stands in.

    Attributes:
        label: Its name.
        type: What it is.
        aliases: Other names.
        place: The place it belongs to, empty for a national body.
        placed_by: How the papers make that place known.
        facts: What it does first, then what is done to it; those of one relation together.
    """

    label: str
    type: EntityType
    aliases: tuple[str, ...]
    place: str
    placed_by: tuple[str, ...]
    facts: tuple[Known, ...]


def who(net: "Network", entity: str) -> Profile:
    """Return all that is known of an entity.

    Args:
        net: What `graph.network.network` returned.
        entity: Its IRI.

    Raises:
        KeyError: The network has no such entity.
    """
    node = net.nodes[entity]
    outward = [
        (relation, IN_WORDS[relation], target, data["passages"])
        for _, target, relation, data in net.out_edges(entity, keys=True, data=True)
    ]
    inward = [
        (relation, SEEN_FROM_OBJECT[relation], source, data["passages"])
        for source, _, relation, data in net.in_edges(entity, keys=True, data=True)
    ]
    order = list(IN_WORDS)
    facts: Iterable[Known] = (
        Known(words, net.nodes[other]["label"], tuple(passages))
        for edges in (outward, inward)
        for _, words, other, passages in sorted(
            edges, key=lambda edge: (order.index(edge[0]), net.nodes[edge[2]]["label"])
        )
    )
    if ended := node["ended"]:
        facts = chain([Known("was disbanded", str(ended.when), ended.passages)], facts)
    return Profile(
        label=node["label"],
        type=EntityType(node["type"]),
        aliases=tuple(node["aliases"]),
        place=node["place"],
        placed_by=tuple(node["placed_by"]),
        facts=tuple(facts),
    )
