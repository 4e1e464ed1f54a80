"""What is known of a paper while it is read: its words, lines and mentions, and what they name."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, field, replace
from operator import itemgetter
from typing import TYPE_CHECKING

from ..ontology.terms import (
    ORGANISATIONS,
    SIGNATURES,
    DecisionKind,
    EntityType,
    PaperKind,
    Predicate,
)
from .document import Block, Document
from .facts import Evidence
from .layout.section_lines import Line
from .layout.view import View
from .layout.words import Words
from .mentions import Mention
from .thing import Thing

if TYPE_CHECKING:
    from .layout.tables import Table

_OF_MEETINGS = frozenset({PaperKind.MINUTES, PaperKind.AGENDA_PACK})
_LONGEST_OWNER = 12
"""Tokens that the name of an owner has at most."""


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


@dataclass(frozen=True, slots=True)
class Setting:
    """Whose lists of people follow from a token on: of which body, at which meeting."""

    start: int
    body: str | None
    meeting: str | None


@dataclass(frozen=True, slots=True)
class Topic:
    """What the sections from a token on are about: a body, or nothing of its own."""

    start: int
    body: str | None


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
    speakers: set[str] = field(default_factory=set)
    """Those who speak in minutes without a date."""
    kind: PaperKind = PaperKind.OTHER
    title: str = ""
    date: dt.date | None = None
    home: str | None = None
    """Id of the body whose paper it is: the one that met, or that the paper is about."""
    told_of: str | None = None
    """Id of the body that the paper is about: `home`, or, of a report to it, its partnership."""
    authority: str | None = None
    """Id of the council whose paper it is."""
    meeting: str | None = None
    """Id of the meeting that the paper records or calls."""
    settings: list[Setting] = field(default_factory=list)
    """Where lists of people are of another body or meeting than the paper's own, in order."""
    appointed: list[range] = field(default_factory=list)
    """The tokens of lists of those whom a council appoints to other bodies."""
    topics: list[Topic] = field(default_factory=list)
    """Which sections are about a body that their heading names, in order."""
    subjects: list[Topic] = field(default_factory=list)
    """Which are about anybody: a body, an organisation or a post, whichever is told of last."""
    spoken: dict[int, str] = field(default_factory=dict)
    """The body of which was spoken last, by the token at which the next sentence begins."""
    voices: list[Topic] = field(default_factory=list)
    """In which sections an organisation speaks, in order: those that partners have written."""
    _made: int = 0
    _starts: list[int] = field(default_factory=list, repr=False)

    def text(self, start: int, end: int) -> str:
        """Return the running text of tokens `start` to `end` (exclusive)."""
        return self.words.text(start, end)

    @property
    def of_meeting(self) -> bool:
        """Whether it is minutes or an agenda pack, in which "the Chair" chairs the meeting."""
        return self.kind in _OF_MEETINGS

    def safeguarding_partnerships(self) -> list[Thing]:
        """Return the partnerships for safeguarding that the paper names, as they come."""
        partnerships = (t for t in self.things.values() if t.type is EntityType.PARTNERSHIP)
        return [thing for thing in partnerships if thing.is_for_safeguarding]

    def is_appointed(self, token: int) -> bool:
        """Tell whether a token stands in a list of those whom a council appoints."""
        return any(token in stretch for stretch in self.appointed)

    def block_at(self, token: int) -> Block:
        """Return the block in which a token stands."""
        return self.view.block_of(self.words.unit_of[token])

    def sentence_at(self, token: int) -> tuple[int, int] | None:
        """Return the sentence in which a token stands, if it is part of one."""
        number = bisect_right(self.sentences, token, key=itemgetter(0))
        start, end = self.sentences[number - 1] if number else (0, 0)
        return (start, end) if start <= token < end else None

    def sentences_before(self, token: int, most: int | None = None) -> list[tuple[int, int]]:
        """Return the sentences that have ended where a token begins.

        Args:
            token: The token.
            most: How many to return, at most: the last ones.
        """
        stop = bisect_right(self.sentences, token, key=itemgetter(1))
        return self.sentences[0 if most is None else max(stop - most, 0) : stop]

    def sentences_back(self, token: int, most: int) -> list[tuple[int, int]]:
        """Return the sentence of a token, up to that, and those before it, the nearest first.

        Args:
            token: The token.
            most: How many of those before to return, at most.
        """
        start, _ = self.sentence_at(token) or (token, token)
        return [(start, token), *reversed(self.sentences_before(start, most))]

    def sentences_after(self, token: int, most: int) -> list[tuple[int, int]]:
        """Return the sentences that begin at a token or after it, the first of them.

        Args:
            token: The token.
            most: How many to return, at most.
        """
        first = bisect_left(self.sentences, token, key=itemgetter(0))
        return self.sentences[first : first + most]

    def setting_at(self, token: int) -> Setting:
        """Return whose list of people stands at a token: the paper's own, if nothing else."""
        own = Setting(0, self.home, self.meeting)
        return max((s for s in self.settings if s.start <= token), default=own, key=_begin)

    def topic_at(self, token: int) -> str | None:
        """Return the body that the section of a token is about, if its heading names one."""
        return told_at(self.topics, token)

    def subject_at(self, token: int) -> str | None:
        """Return the body, organisation or post that the section of a token is about."""
        return told_at(self.subjects, token)

    def topic_start(self, token: int) -> int:
        """Return where the section of a token begins."""
        number = bisect_right(self.topics, token, key=_begin)
        return _begin(self.topics[number - 1]) if number else 0

    def voice_at(self, token: int) -> str | None:
        """Return the organisation that speaks in the section of a token: a partner whose it is."""
        return told_at(self.voices, token)

    def thing(self, id_: str | None) -> Thing | None:
        """Return an entity by its id."""
        return self.things.get(id_) if id_ else None

    def stands_for(self, mention: Mention, types: Container[EntityType]) -> bool:
        """Tell whether a mention is known to name, or point back to, something of these types."""
        return bool(mention.entity) and self.things[mention.entity].type in types

    def add_thing(self, type_: EntityType) -> Thing:
        """Make a new entity."""
        self._made += 1
        thing = Thing(f"t{self._made}", type_)
        self.things[thing.id] = thing
        return thing

    def forget(self, id_: str) -> None:
        """Take away what turned out to be no entity of its own, wherever it is spoken of."""
        del self.things[id_]
        self.claims[:] = [c for c in self.claims if id_ not in (c.subject, c.object)]
        for mention in self.mentions:
            if mention.entity == id_:
                mention.entity = ""
            if mention.inner is not None and mention.inner.entity == id_:
                mention.inner = None
        own = (self.home, self.told_of, self.authority)
        self.home, self.told_of, self.authority = (None if id_ == i else i for i in own)
        for told in (self.topics, self.subjects, self.voices):
            told[:] = [replace(here, body=None) if here.body == id_ else here for here in told]
        self.settings[:] = [
            replace(here, body=None) if here.body == id_ else here for here in self.settings
        ]
        self.spoken = {token: body for token, body in self.spoken.items() if body != id_}

    def merge(self, part: Thing, whole: Thing) -> None:
        """Make one entity of two: what names or points to the part is the whole."""
        whole.absorb(part)
        for mention in self.mentions:
            for named in (mention, mention.inner):
                if named is not None and named.entity == part.id:
                    named.entity = whole.id
        del self.things[part.id]

    def take_back(self, mention: Mention) -> None:
        """Undo that a mention names something; what has no other name is forgotten."""
        thing = self.things[mention.entity]
        thing.drop(mention)
        if not thing.names:
            self.forget(thing.id)

    def promote(self, mention: Mention, type_: EntityType) -> None:
        """Make an entity of capitals of unknown kind; the same capitals elsewhere name it too."""
        name = self.text(mention.start, mention.end)
        thing = next(
            (t for t in self.things.values() if t.type in ORGANISATIONS and name in t.names), None
        )
        if thing is None:
            thing = self.add_thing(type_)
        for other in self.mentions:
            if other.unknown and self.text(other.start, other.end) == name:
                other.type = thing.type
                thing.add(other, name)

    def pointer(self, token: int, entity: str) -> Mention:
        """Return a token as a mention that points back to an entity: "it"."""
        type_ = self.things[entity].type
        return Mention(token, token + 1, type_, "pointer", reference=True, entity=entity)

    def insert(self, found: Iterable[Mention], keep: Callable[[Mention], bool]) -> None:
        """Add mentions; of those that they overlap only such stay as `keep` accepts."""
        new = list(found)
        tokens = tokens_of(new)
        kept = [m for m in self.mentions if keep(m) or tokens.isdisjoint(range(m.start, m.end))]
        self.mentions[:] = sorted([*kept, *new], key=lambda m: (m.start, -m.end))
        self._starts.clear()

    def claim(  # noqa: PLR0917 - subject, predicate, object, passage, rule, confidence: as facts are written
        self,
        subject: str | None,
        predicate: Predicate,
        object_: str | None,
        span: tuple[int, int],
        rule: str,
        confidence: float,
    ) -> bool:
        """State a fact, unless an end is unknown, or its kind does not allow it.

        Args:
            subject: Id of the entity that it is said of, if known.
            predicate: The kind of fact.
            object_: Id of the entity at the other end, if known.
            span: First and last-plus-one token of what says so.
            rule: Id of the rule that recognised it.
            confidence: How sure that is, from 0 to 1.

        Returns:
            Whether it was stated.
        """
        if not subject or not object_ or subject == object_:
            return False
        domain, range_ = SIGNATURES[predicate]
        if self.things[subject].type not in domain or self.things[object_].type not in range_:
            return False
        self.claims.append(Claim(subject, predicate, object_, *span, rule, confidence))
        return True

    def evidence(self, start: int, end: int, rule: str, confidence: float) -> Evidence:
        """Return the passage of the stored text behind a span of tokens."""
        first, last = self.view.origin(self.words.starts[start], self.words.ends[end - 1])
        quote = self.document.text[first:last]
        return Evidence(first, last, quote, self.document.page_at(first), rule, confidence)

    def mentions_in(self, start: int, end: int) -> list[Mention]:
        """Return the mentions that begin within a span of tokens."""
        if len(self._starts) != len(self.mentions):
            self._starts = [mention.start for mention in self.mentions]
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def bodies_of(self, title: Mention) -> list[Mention]:
        """Return the bodies that a title names: "Chair of the Board and the Partnership"."""
        within = self.mentions_in(title.start + 1, title.end)
        return within if title.inner is None else [title.inner, *within]

    def named_in(self, start: int, end: int) -> list[Mention]:
        """Return those of them that are known to stand for something, but for parts of titles."""
        named = [mention for mention in self.mentions_in(start, end) if mention.entity]
        titles = {t for m in named if m.type is EntityType.POST for t in range(m.start + 1, m.end)}
        return [mention for mention in named if mention.start not in titles]


def told_at(sections: list[Topic], token: int) -> str | None:
    """Return what the section of a token is about, of sections in their order."""
    number = bisect_right(sections, token, key=_begin)
    return sections[number - 1].body if number else None


def _begin(here: Setting | Topic) -> int:
    return here.start


def tokens_of(mentions: Iterable[Mention]) -> set[int]:
    """Return the tokens that mentions stand on."""
    return {token for m in mentions for token in range(m.start, m.end)}


def owners_before(paper: Paper, token: int) -> list[Mention]:
    """Return the names whose own is what begins at a token: "the Trust's" before "executive"."""
    mark = token - 1
    if mark < 1 or not paper.words.words[mark].apostrophe:
        return []
    near = paper.mentions_in(max(0, mark - _LONGEST_OWNER), mark)
    return [mention for mention in near if mention.end == mark]


def words_between(paper: Paper, start: int, end: int) -> str:
    """Return the running text between two tokens, which may be none."""
    return paper.text(start, end) if start < end else ""
