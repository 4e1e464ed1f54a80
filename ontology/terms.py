"""The vocabulary as plain Python names, for code that knows no RDF.

`sightline.ttl` is the source; a test compares it with this module both ways.
"""

from enum import StrEnum


class EntityType(StrEnum):
    """What an entity is; each member is the local name of a class of the ontology."""

    PERSON = "Person"
    POST = "Post"
    COUNCIL = "Council"
    COMMITTEE = "Committee"
    PARTNERSHIP = "Partnership"
    HUB = "Hub"
    GROUP = "Group"
    SERVICE = "Service"
    INSPECTORATE = "Inspectorate"
    AGENCY = "Agency"
    MEETING = "Meeting"


class Predicate(StrEnum):
    """A kind of fact; each member is the local name of a property of the ontology."""

    HOLDS_POST = "holdsPost"
    POST_IN = "postIn"
    MEMBER_OF = "memberOf"
    CHAIRS = "chairs"
    VICE_CHAIRS = "viceChairs"
    ATTENDED = "attended"
    SENT_APOLOGIES = "sentApologies"
    SUBSTITUTED_FOR = "substitutedFor"
    REPRESENTS = "represents"
    PART_OF = "partOf"
    REPORTS_TO = "reportsTo"
    ACCOUNTABLE_TO = "accountableTo"
    ESCALATES_TO = "escalatesTo"
    REFERS_TO = "refersTo"
    INSPECTED_BY = "inspectedBy"
    REPLACES = "replaces"
    COMMISSIONS = "commissions"
    PARTNER_OF = "partnerOf"
    ESTABLISHES = "establishes"


RELATION_WORDS: dict[Predicate, str] = {
    Predicate.HOLDS_POST: "holds the post of",
    Predicate.POST_IN: "is a post in",
    Predicate.MEMBER_OF: "is a member of",
    Predicate.CHAIRS: "chairs",
    Predicate.VICE_CHAIRS: "is vice-chair of",
    Predicate.ATTENDED: "attended",
    Predicate.SENT_APOLOGIES: "sent apologies to",
    Predicate.SUBSTITUTED_FOR: "substituted for",
    Predicate.REPRESENTS: "represents",
    Predicate.PART_OF: "is part of",
    Predicate.REPORTS_TO: "reports to",
    Predicate.ACCOUNTABLE_TO: "is accountable to",
    Predicate.ESCALATES_TO: "escalates to",
    Predicate.REFERS_TO: "refers to",
    Predicate.INSPECTED_BY: "is inspected by",
    Predicate.REPLACES: "replaces",
    Predicate.COMMISSIONS: "commissions",
    Predicate.PARTNER_OF: "is a partner of",
    Predicate.ESTABLISHES: "establishes",
}
"""Each kind of fact as a reader would say it, between its two names."""


class PaperKind(StrEnum):
    """What a paper is, since that grades its evidence; a concept of `sl:paperKinds`."""

    MINUTES = "minutes"
    AGENDA_PACK = "agenda pack"
    REPORT = "report"
    TERMS_OF_REFERENCE = "terms of reference"
    ANNUAL_REPORT = "annual report"
    CONSTITUTION = "constitution"
    INSPECTION_LETTER = "inspection letter"
    WEB_PAGE = "web page"
    OTHER = "other"


class DecisionKind(StrEnum):
    """A decision taken, or one asked for."""

    RESOLUTION = "resolution"
    RECOMMENDATION = "recommendation"


BODIES = frozenset(
    {
        EntityType.COMMITTEE,
        EntityType.PARTNERSHIP,
        EntityType.HUB,
        EntityType.GROUP,
        EntityType.SERVICE,
    }
)
"""What meets or delivers: the range of membership and of chairing."""

ORGANISATIONS = BODIES | {EntityType.COUNCIL, EntityType.INSPECTORATE, EntityType.AGENCY}
"""Every body, and the corporate organisations."""

BOARDS = frozenset({EntityType.COMMITTEE, EntityType.PARTNERSHIP, EntityType.GROUP})
"""What sits, with members and a chair; papers do not keep these types apart."""

EMPLOYERS = frozenset({EntityType.COUNCIL, EntityType.AGENCY})
"""What has people in its service."""

OFFICIALS = frozenset({EntityType.PERSON, EntityType.POST})
"""Who acts: somebody, or whoever holds an office."""

_ACTORS = ORGANISATIONS | {EntityType.POST}
_SITTERS = _ACTORS | {EntityType.PERSON}
_PERSON = frozenset({EntityType.PERSON})
_POST = frozenset({EntityType.POST})
_MEETING = frozenset({EntityType.MEETING})

SIGNATURES: dict[Predicate, tuple[frozenset[EntityType], frozenset[EntityType]]] = {
    Predicate.HOLDS_POST: (_PERSON, _POST),
    Predicate.POST_IN: (_POST, ORGANISATIONS),
    Predicate.MEMBER_OF: (_SITTERS, ORGANISATIONS),
    Predicate.CHAIRS: (_SITTERS, ORGANISATIONS),
    Predicate.VICE_CHAIRS: (_SITTERS, ORGANISATIONS),
    Predicate.ATTENDED: (OFFICIALS, _MEETING),
    Predicate.SENT_APOLOGIES: (OFFICIALS, _MEETING),
    Predicate.SUBSTITUTED_FOR: (_PERSON, _PERSON),
    Predicate.REPRESENTS: (OFFICIALS, ORGANISATIONS),
    Predicate.PART_OF: (ORGANISATIONS, ORGANISATIONS),
    Predicate.REPORTS_TO: (_ACTORS, _ACTORS),
    Predicate.ACCOUNTABLE_TO: (_ACTORS, _ACTORS),
    Predicate.ESCALATES_TO: (_ACTORS, _ACTORS),
    Predicate.REFERS_TO: (_ACTORS, ORGANISATIONS),
    Predicate.INSPECTED_BY: (ORGANISATIONS, ORGANISATIONS),
    Predicate.REPLACES: (ORGANISATIONS, ORGANISATIONS),
    Predicate.COMMISSIONS: (_ACTORS, ORGANISATIONS),
    Predicate.PARTNER_OF: (ORGANISATIONS, ORGANISATIONS),
    Predicate.ESTABLISHES: (_ACTORS, ORGANISATIONS),
}
"""Domain and range of each kind of fact."""
