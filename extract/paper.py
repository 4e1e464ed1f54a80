"""What is known of a paper while it is read: its words, lines and mentions, and what they name."""

from collections import defaultdict
import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..ontology.terms import (
    BODIES,
    ORGANISATIONS,
    DecisionKind,
    EntityType,
    PaperKind,
    Predicate,
    SIGNATURES,
)
from .document import BlockKind, Document
from .facts import Evidence
from .lexicon import National
from .mentions import Mention
from .sections import Line
from .view import View
from .words import Words

if TYPE_CHECKING:
    from .tables import Table


@dataclass(slots=True)
class Thing:
    """An entity while a paper is read.

    Attributes:
        id: Identifier within the paper.
        type: What it is.
        names: Every form used, with how often.
        mentions: Where it is named, in order.
        national: Entry of the national list, where it is one.
        date: Of a meeting.
        body: Of a meeting: id of the body that met.
        venue: Of a meeting.
        given: Of a person: given names or initials, fullest form.
        surname: Of a person.
        official: Of a person: called by an office ("Councillor").
    """

    id: str
    type: EntityType
    names: dict[str, int] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    national: National | None = None
    date: dt.date | None = None
    body: str | None = None
    venue: str = ""
    given: str = ""
    surname: str = ""
    official: bool = False

    @property
    def name(self) -> str:
        """The fullest form."""
        if self.type is EntityType.PERSON:
            return f"{self.given} {self.surname}".strip()
        return max(self.names, key=lambda n: (not n.isupper() or len(n) > 12, len(n), n))


@dataclass(slots=True)
class Claim:
    """A fact while a paper is read: who, what, whom, and the tokens that say so."""

    subject: str
    predicate: Predicate
    object: str
    start: int
    end: int
    rule: str
    confidence: float


@dataclass(slots=True)
class Ruling:
    """A decision while a paper is read."""

    kind: DecisionKind
    start: int
    end: int
    meeting: str | None
    addressee: str | None
    item: str
    rule: str


@dataclass
class Paper:
    """The state of reading one paper; each component of the pipeline adds to it."""

    document: Document
    view: View
    words: Words
    council: str | None = None
    lines: list[Line] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    tables: "list[Table]" = field(default_factory=list)
    acronyms: set[str] = field(default_factory=set)
    things: dict[str, Thing] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
    rulings: list[Ruling] = field(default_factory=list)
    contacts: list[str] = field(default_factory=list)
    kind: PaperKind = PaperKind.OTHER
    title: str = ""
    date: dt.date | None = None
    home: str | None = None
    """Id of the body whose paper it is: the one that met, or that the paper is about."""
    authority: str | None = None
    """Id of the council whose paper it is."""
    meeting: str | None = None
    """Id of the meeting that the paper records or calls."""
    _made: int = 0

    def text(self, start: int, end: int) -> str:
        """Return the running text of tokens `start` to `end` (exclusive)."""
        return self.words.text(start, end)

    def thing(self, id_: str | None) -> Thing | None:
        """Return an entity by its id."""
        return self.things.get(id_) if id_ else None

    def add_thing(self, type_: EntityType) -> Thing:
        """Make a new entity."""
        self._made += 1
        thing = Thing(f"t{self._made}", type_)
        self.things[thing.id] = thing
        return thing

    def promote(self, mention: Mention, type_: EntityType) -> None:
        """Make an entity of capitals of unknown kind; the same capitals elsewhere name it too."""
        name = self.text(mention.start, mention.end)
        thing = next(
            (t for t in self.things.values() if t.type in ORGANISATIONS and name in t.names), None
        )
        if thing is None:
            thing = self.add_thing(type_)
        for other in self.mentions:
            if (
                other.type is None
                and not other.entity
                and self.text(other.start, other.end) == name
            ):
                other.type, other.entity = thing.type, thing.id
                thing.mentions.append(other)
                thing.names[name] = thing.names.get(name, 0) + 1

    def claim(
        self,
        subject: str | None,
        predicate: Predicate,
        object_: str | None,
        span: tuple[int, int],
        rule: str,
        confidence: float,
    ) -> bool:
        """State a fact, unless an end is unknown, or its kind does not allow it."""
        if not subject or not object_ or subject == object_:
            return False
        domain, range_ = SIGNATURES[predicate]
        if self.things[subject].type not in domain or self.things[object_].type not in range_:
            return False
        self.claims.append(Claim(subject, predicate, object_, *span, rule, confidence))
        return True

    def evidence(self, start: int, end: int, rule: str, confidence: float) -> Evidence:
        """Return the passage of the stored text behind a span of tokens."""
        first, last = self.view.origin(self.words.starts[start], self.words.end_of(end - 1))
        quote = self.document.text[first:last]
        return Evidence(first, last, quote, self.document.page_at(first), rule, confidence)

    def lead_in(self, token: int) -> list[Mention]:
        """Return the bodies and posts named in the block that leads into the list a token stands in."""
        unit = self.words.unit_of[token]
        blocks, units = self.document.blocks, self.view.units
        if unit < 0 or blocks[units[unit].block].kind is not BlockKind.ITEM:
            return []
        level = blocks[units[unit].block].level
        while unit > 0:
            unit -= 1
            block = blocks[units[unit].block]
            if block.kind is BlockKind.ITEM and block.level >= level:
                continue
            named = [
                m
                for m in self.mentions_in(*self.words.units[unit])
                if m.entity
                and self.things[m.entity].type not in (EntityType.PERSON, EntityType.MEETING)
            ]
            if named or block.kind is BlockKind.HEADING:
                return named
        return []

    def listed_after(self, token: int) -> list[Mention]:
        """Return the body that each item of the list or row of the table after a token begins with."""
        unit = self.words.unit_of[token - 1] + 1
        blocks, units = self.document.blocks, self.view.units
        found: list[Mention] = []
        seen: set[tuple[int, int | None]] = set()
        while unit < len(units):
            at, block = units[unit], blocks[units[unit].block]
            if block.kind is not BlockKind.ITEM and at.row is None:
                break
            start, end = self.words.units[unit]
            place = (at.block, at.row)
            if place not in seen and start < end:
                named = [
                    m
                    for m in self.mentions_in(start, min(start + 6, end))
                    if m.entity and self.things[m.entity].type in BODIES
                ]
                if named:
                    seen.add(place)
                    found.append(named[0])
            unit += 1
        return found

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that begin within a span of tokens."""
        by_start = self._by_start()
        return [m for t in range(start, end) for m in by_start.get(t, ())]

    def _by_start(self) -> dict[int, list[Mention]]:
        index: dict[int, list[Mention]] | None = self.__dict__.get("_index")
        if index is None or self.__dict__.get("_indexed") != len(self.mentions):
            index = defaultdict(list)
            for mention in self.mentions:
                index[mention.start].append(mention)
            self.__dict__["_index"] = index
            self.__dict__["_indexed"] = len(self.mentions)
        return index
