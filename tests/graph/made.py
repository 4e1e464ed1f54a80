"""Readings made by hand, and a reader that makes them from one-line papers."""

import datetime as dt
import hashlib
import os
import re
from dataclasses import dataclass, field

from sightline.extract.document import Block, BlockKind, Document
from sightline.extract.facts import Decision, Entity, Evidence, Fact, Reading
from sightline.extract.readers import Source, UnreadablePaper
from sightline.ontology.terms import DecisionKind, EntityType, PaperKind, Predicate

_LINE = re.compile(r"(?P<person>.+) chairs the (?P<body>.+) of (?P<place>.+)\.")


@dataclass
class Made:
    """A paper that grows by a line for everything said of it."""

    path: str = "minutes.txt"
    place: str | None = "Anyshire"
    date: dt.date | None = dt.date(2019, 12, 16)
    text: str = ""
    data: bytes | None = None
    publisher: str | None = None
    contacts: tuple[str, ...] = ()
    entities: list[Entity] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)

    def evidence(self, quote: str) -> Evidence:
        start = len(self.text)
        self.text += quote + "\n"
        return Evidence(start, start + len(quote), quote, 1, "made-by-hand", 0.95)

    def entity(
        self,
        kind: EntityType,
        name: str,
        *aliases: str,
        place: str | None = "",
        national: bool = False,
        body: str | None = None,
        date: dt.date | None = None,
    ) -> str:
        identifier = f"e{len(self.entities)}"
        where = self.place if place == "" else place
        self.entities.append(
            Entity(
                id=identifier,
                type=kind,
                name=name,
                aliases=tuple(sorted(aliases)),
                place=None if national else where,
                national=national,
                evidence=self.evidence(name),
                body=body,
                date=date,
            )
        )
        return identifier

    def person(self, name: str, *bodies: str, place: str | None = "") -> str:
        person = self.entity(EntityType.PERSON, name, place=place)
        for body in bodies:
            self.fact(person, Predicate.MEMBER_OF, body)
        return person

    def fact(self, subject: str, predicate: Predicate, whom: str) -> None:
        quote = f"{subject} {predicate} {whom}"
        self.facts.append(Fact(subject, predicate, whom, (self.evidence(quote),)))

    def decision(self, text: str, meeting: str | None = None, addressee: str | None = None) -> None:
        self.decisions.append(
            Decision(DecisionKind.RESOLUTION, text, self.evidence(text), meeting, addressee, "Item")
        )

    def reading(self) -> Reading:
        data = self.data or (self.path + self.text).encode()
        block = Block(BlockKind.TABLE, 0, len(self.text), page=1, rows=((((0, 1),), ((1, 2),)),))
        document = Document(
            path=self.path,
            media_type="text/plain",
            sha256=hashlib.sha256(data).hexdigest(),
            text=self.text,
            blocks=(block,),
            pages=(0,),
        )
        return Reading(
            document=document,
            title=self.path.removesuffix(".txt"),
            kind=PaperKind.AGENDA_PACK,
            publisher=self.publisher,
            date=self.date,
            contacts=self.contacts,
            entities=tuple(self.entities),
            facts=tuple(self.facts),
            decisions=tuple(self.decisions),
        )


def read_line(source: Source) -> Reading:
    """Read papers such as "Ada Byrne chairs the Scrutiny Committee of Anyshire."."""
    data = source.read_bytes()
    text = data.decode()
    if text.startswith("kill"):
        os._exit(1)
    if text.startswith("fail"):
        raise ValueError("one line\nand another")
    if text.startswith("refuse"):
        raise UnreadablePaper(source.name, "is refused")
    made = Made(source.name, data=data)
    for line in _LINE.finditer(text):
        made.place = line["place"]
        body = made.entity(EntityType.COMMITTEE, line["body"])
        made.fact(made.person(line["person"]), Predicate.CHAIRS, body)
    return made.reading()
