"""What the papers together tell of each person, post and body: what names are compared by."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ...extract.facts import Evidence, Reading
from ...ontology.terms import EntityType, Predicate
from ..mentions import FORMS, Key, kind_of
from ..names import gender
from ..naming import Resolved

_SEATS = frozenset(
    {
        Predicate.ATTENDED,
        Predicate.CHAIRS,
        Predicate.MEMBER_OF,
        Predicate.REPRESENTS,
        Predicate.SENT_APOLOGIES,
        Predicate.VICE_CHAIRS,
    }
)
_PRESENT = frozenset({Predicate.ATTENDED, Predicate.SENT_APOLOGIES})


@dataclass(slots=True)
class Thing:
    """One thing of the world, with what tells it from others.

    The sets of others hold their IRIs.

    Attributes:
        kind: "person", "post", "body" or "council".
        is_: What it is.
        names: How often each name is used for it.
        aliases: Other forms that papers use, titles included.
        papers: The papers that name it, by their sha256.
        dates: The days those speak of.
        seats: The bodies that a person sits on, meets with or speaks for.
        posts: The posts that a person holds.
        meetings: The meetings that a person was called to.
        owners: The organisations that a post is in.
        holders: The people who hold a post, or sit on a body.
        related: What a fact of any kind ties it to.
        passages: Where each paper first names it: path, and the passage.
        said: What papers state of it, in the same form.
    """

    kind: str
    is_: Resolved
    names: dict[str, int] = field(default_factory=dict)
    aliases: set[str] = field(default_factory=set)
    papers: set[str] = field(default_factory=set)
    dates: set[dt.date] = field(default_factory=set)
    seats: set[str] = field(default_factory=set)
    posts: set[str] = field(default_factory=set)
    meetings: set[str] = field(default_factory=set)
    owners: set[str] = field(default_factory=set)
    holders: set[str] = field(default_factory=set)
    related: set[str] = field(default_factory=set)
    passages: list[tuple[str, Evidence]] = field(default_factory=list)
    said: list[tuple[str, Evidence]] = field(default_factory=list)

    @property
    def place(self) -> str:
        """Return the place it belongs to, empty for none."""
        return self.is_.place or ""

    @property
    def years(self) -> tuple[int, int] | None:
        """Return the first and last year in which papers name it, if any has a date."""
        return (min(self.dates).year, max(self.dates).year) if self.dates else None

    @property
    def genders(self) -> set[str]:
        """Return what titles say."""
        return set(map(gender, self.aliases)) - {""}

    def form(self) -> str:
        """Return what spellings of its name have in common."""
        return FORMS[self.kind](self.is_.label, self.place.lower())


def things(readings: Iterable[Reading], resolved: Mapping[Key, Resolved]) -> dict[str, Thing]:
    """Return everything that can be compared, by its IRI; meetings cannot."""
    found: dict[str, Thing] = {}
    papers = sorted(readings, key=lambda reading: reading.document.sha256)
    for paper in papers:
        _gather(paper, resolved, found)
    for paper in papers:
        _relate(paper, resolved, found)
    return found


def _gather(paper: Reading, resolved: Mapping[Key, Resolved], found: dict[str, Thing]) -> None:
    sha256 = paper.document.sha256
    for entity in paper.entities:
        if entity.type is EntityType.MEETING:
            continue
        is_ = resolved[sha256, entity.id]
        thing = found.setdefault(is_.iri, Thing(kind_of(entity.type), is_))
        thing.names[entity.name] = thing.names.get(entity.name, 0) + 1
        thing.aliases.update(entity.aliases)
        thing.papers.add(sha256)
        if paper.date:
            thing.dates.add(paper.date)
        thing.passages.append((paper.document.path, entity.evidence))


def _relate(paper: Reading, resolved: Mapping[Key, Resolved], found: dict[str, Thing]) -> None:
    sha256 = paper.document.sha256
    met: dict[str, str] = defaultdict(str)
    for entity in paper.entities:
        if entity.body:
            met[entity.id] = resolved[sha256, entity.body].iri
    for fact in paper.facts:
        one, other = resolved[sha256, fact.subject].iri, resolved[sha256, fact.object].iri
        body = met[fact.object] or other
        subject, target = found[one], found.get(body)
        subject.related.add(other)
        subject.said.append((paper.document.path, fact.evidence[0]))
        if fact.predicate in _SEATS:
            subject.seats.add(body)
        if fact.predicate in _PRESENT:
            subject.meetings.add(other)
        if fact.predicate is Predicate.HOLDS_POST:
            subject.posts.add(other)
        if fact.predicate is Predicate.POST_IN:
            subject.owners.add(other)
        if target:
            target.related.add(one)
            if fact.predicate in _SEATS or fact.predicate is Predicate.HOLDS_POST:
                target.holders.add(one)
