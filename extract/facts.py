"""What reading a paper yields: entities, facts, decisions, each with the passage that says so.

Everything here is plain data that survives pickling and JSON; nothing knows spaCy or RDF.
"""

import datetime as dt
from dataclasses import dataclass

from ..ontology.terms import DecisionKind, EntityType, PaperKind, Predicate
from .document import Document


@dataclass(frozen=True, slots=True)
class Evidence:
    """A passage of the stored text that supports one statement.

    Attributes:
        start: Offset of the passage in `Document.text`.
        end: Offset after it.
        quote: The passage, verbatim: `Document.text[start:end]`.
        page: Page it begins on, from 1, where pages exist.
        rule: Id of the rule that recognised it.
        confidence: How sure the rule is, 0 to 1.
    """

    start: int
    end: int
    quote: str
    page: int | None
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, post, body, organisation or meeting that the paper names.

    Attributes:
        id: Identifier within the paper.
        type: What it is.
        name: The fullest form the paper gives, without "the", and for a person without titles.
        aliases: Other forms the paper uses, sorted.
        place: The council or place it belongs to ("Anyshire"), as far as the paper says; None for
            a national body and where the paper does not say.
        national: True for a body that is one everywhere (Ofsted, the Department for Education).
        evidence: Where the paper first names it.
        body: Of a Meeting: id of the body that met, if known.
        date: Of a Meeting: its day.
        venue: Of a Meeting: where it was held, else empty.
    """

    id: str
    type: EntityType
    name: str
    aliases: tuple[str, ...]
    place: str | None
    national: bool
    evidence: Evidence
    body: str | None = None
    date: dt.date | None = None
    venue: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement about two entities of the paper, with every passage that supports it.

    `subject` and `object` are ids of entities; `evidence` is never empty.
    """

    subject: str
    predicate: Predicate
    object: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Decision:
    """A resolution or a formal recommendation.

    Attributes:
        kind: Taken, or asked for.
        text: Its wording, joined over line breaks.
        evidence: Where it stands.
        meeting: Id of the Meeting that took it, if known.
        addressee: Id of the post or body that must act, if the paper says so.
        item: Title of the agenda item, else empty.
    """

    kind: DecisionKind
    text: str
    evidence: Evidence
    meeting: str | None = None
    addressee: str | None = None
    item: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was understood of one paper.

    Attributes:
        document: The paper.
        title: Its title as printed, else from the file's metadata, else its file name.
        kind: What kind of paper it is.
        publisher: Id of the entity that issued it, if known.
        date: The meeting's date, else the paper's own; None where it states none.
        contacts: Ids of the people the paper names as its author or contact.
        entities: In order of first appearance.
        facts: Distinct statements.
        decisions: In order of appearance.
    """

    document: Document
    title: str
    kind: PaperKind
    publisher: str | None
    date: dt.date | None
    contacts: tuple[str, ...]
    entities: tuple[Entity, ...]
    facts: tuple[Fact, ...]
    decisions: tuple[Decision, ...]
