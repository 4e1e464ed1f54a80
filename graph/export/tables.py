"""The graph as the tables a reviewer works through, for the workbook and for CSV."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from pyoxigraph import Store

from ...ontology.terms import OFFICIALS, EntityType, Predicate
from ..network import MEETING_OF, Network, network
from ..passages import DCTERMS, RDF, SL, Passage, column, columns, day, passages

Cell = str | int | float | dt.date | None

_SOURCE: Final = (("Quote", 70), ("Document", 36), ("Page", 7), ("Date", 12), ("Confidence", 12))


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet.

    Attributes:
        name: Its name ("Facts").
        about: What a row is, in one sentence.
        columns: Heading and width, in characters, of each column.
        rows: As many cells in each as there are columns.
    """

    name: str
    about: str
    columns: tuple[tuple[str, int], ...]
    rows: Sequence[tuple[Cell, ...]]


def tables(store: Store) -> list[Table]:
    """Return every table, in the order of the sheets, rows sorted."""
    net = network(store)
    return [
        _bodies(net),
        _people_and_posts(net),
        _facts(net),
        _meetings(net, store),
        _decisions(net, store),
        _papers(net, store),
    ]


def _bodies(net: Network) -> Table:
    rows = [
        (
            *_identity(net, entity),
            _before(net, entity, Predicate.CHAIRS),
            _before(net, entity, Predicate.VICE_CHAIRS),
            _after(net, entity, Predicate.PART_OF),
            _after(net, entity, Predicate.REPORTS_TO),
            _after(net, entity, Predicate.ACCOUNTABLE_TO),
            _after(net, entity, Predicate.ESCALATES_TO),
            _before(net, entity, Predicate.MEMBER_OF),
            _after(net, entity, Predicate.REPLACES),
        )
        for entity, node in net.nodes(data=True)
        if node["type"] not in {*OFFICIALS, EntityType.MEETING}
    ]
    headings = (
        *_IDENTITY,
        ("Chair", 28),
        ("Vice-chair", 28),
        ("Part of", 32),
        ("Reports to", 32),
        ("Accountable to", 32),
        ("Escalates to", 32),
        ("Members", 50),
        ("Replaces", 32),
    )
    about = "Each body and organisation the papers name, with its place in the structure."
    return Table("Bodies", about, headings, _sorted(rows))


def _people_and_posts(net: Network) -> Table:
    rows = [
        (
            *_identity(net, entity),
            _after(net, entity, Predicate.HOLDS_POST),
            _before(net, entity, Predicate.HOLDS_POST),
            _after(net, entity, Predicate.POST_IN),
            _after(net, entity, Predicate.CHAIRS),
            _after(net, entity, Predicate.VICE_CHAIRS),
            _after(net, entity, Predicate.MEMBER_OF),
            _after(net, entity, Predicate.REPRESENTS),
            _count(net, entity, Predicate.ATTENDED),
            _count(net, entity, Predicate.SENT_APOLOGIES),
        )
        for entity, node in net.nodes(data=True)
        if node["type"] in OFFICIALS
    ]
    headings = (
        *_IDENTITY,
        ("Holds the post", 32),
        ("Held by", 28),
        ("Post in", 32),
        ("Chairs", 36),
        ("Vice-chairs", 36),
        ("Member of", 40),
        ("Represents", 32),
        ("Attended", 10),
        ("Apologies", 11),
    )
    about = "Each official and each post, and the bodies they belong to."
    return Table("People and posts", about, headings, _sorted(rows))


def _facts(net: Network) -> Table:
    rows = [
        (
            net.nodes[subject]["label"],
            edge["label"],
            net.nodes[target]["label"],
            *_source(passage),
            passage.rule,
            passage.path,
        )
        for subject, target, edge in net.edges(data=True)
        for passage in edge["passages"]
    ]
    headings = (
        ("Who", 36),
        ("Relation", 20),
        ("Whom", 36),
        *_SOURCE,
        ("Rule", 22),
        ("File", 36),
    )
    about = "Each statement with the sentence that makes it; one row for each sentence."
    return Table("Facts", about, headings, _sorted(rows))


def _meetings(net: Network, store: Store) -> Table:
    dates = column(store, SL + "date")
    venues = column(store, SL + "venue")
    rows = [
        (
            day(dates.get(meeting)),
            _after(net, meeting, MEETING_OF),
            net.nodes[meeting]["label"],
            venues.get(meeting, ""),
            _before(net, meeting, Predicate.ATTENDED),
            _before(net, meeting, Predicate.SENT_APOLOGIES),
        )
        for meeting, node in net.nodes(data=True)
        if node["type"] == EntityType.MEETING
    ]
    headings = (
        ("Date", 12),
        ("Body", 36),
        ("Meeting", 44),
        ("Venue", 32),
        ("Attended", 60),
        ("Apologies", 44),
    )
    about = "Each dated sitting, who came and who sent apologies."
    return Table("Meetings", about, headings, _sorted(rows))


def _decisions(net: Network, store: Store) -> Table:
    kinds = columns(store, RDF + "type")
    meetings = column(store, SL + "decidedAt")
    addressees = column(store, SL + "addressedTo")
    items = column(store, SL + "item")
    rows = [
        (
            "Recommendation" if SL + "Recommendation" in kinds[decision] else "Resolution",
            wording,
            _label(net, meetings.get(decision)),
            _label(net, addressees.get(decision)),
            items.get(decision, ""),
            *_source(passage),
            passage.path,
        )
        for (decision, predicate, wording), several in passages(store).items()
        if predicate == SL + "text"
        for passage in several
    ]
    headings = (
        ("Kind", 16),
        ("Decision", 70),
        ("Meeting", 44),
        ("To act", 32),
        ("Agenda item", 32),
        *_SOURCE,
        ("File", 36),
    )
    about = "Each resolution taken and each formal recommendation made."
    return Table("Decisions", about, headings, _sorted(rows))


def _papers(net: Network, store: Store) -> Table:
    titles = column(store, DCTERMS + "title")
    dates = column(store, DCTERMS + "date")
    kinds = column(store, DCTERMS + "type")
    publishers = column(store, DCTERMS + "publisher")
    contacts = columns(store, DCTERMS + "contributor")
    rows = [
        (
            titles.get(paper, ""),
            day(dates.get(paper)),
            _words(kinds.get(paper, "").removeprefix(SL)),
            _label(net, publishers.get(paper)),
            "; ".join(_label(net, person) for person in contacts.get(paper, [])),
            "; ".join(paths),
            paper,
        )
        for paper, paths in columns(store, SL + "path").items()
    ]
    headings = (
        ("Title", 60),
        ("Date", 12),
        ("Kind", 20),
        ("Published by", 36),
        ("Contact", 28),
        ("File", 44),
        ("Identifier", 60),
    )
    about = "Each paper that was read."
    return Table("Papers", about, headings, _sorted(rows))


_IDENTITY: Final = (("Name", 40), ("Type", 14), ("Other names", 32), ("Place", 18))


def _identity(net: Network, entity: str) -> tuple[str, str, str, str]:
    node = net.nodes[entity]
    return node["label"], node["type"], "; ".join(node["aliases"]), node["place"]


def _source(passage: Passage) -> tuple[Cell, ...]:
    return (passage.quote, passage.title, passage.page, passage.date, passage.confidence)


def _after(net: Network, entity: str, relation: str) -> str:
    """Name what an entity has a relation to."""
    others = (other for _, other, key in net.out_edges(entity, keys=True) if key == relation)
    return _names(net, others)


def _before(net: Network, entity: str, relation: str) -> str:
    """Name what has a relation to an entity."""
    others = (other for other, _, key in net.in_edges(entity, keys=True) if key == relation)
    return _names(net, others)


def _count(net: Network, entity: str, relation: str) -> int:
    return sum(key == relation for _, _, key in net.out_edges(entity, keys=True))


def _names(net: Network, entities: Iterable[str]) -> str:
    return "; ".join(sorted(net.nodes[entity]["label"] for entity in entities))


def _label(net: Network, entity: str | None) -> str:
    return str(net.nodes[entity]["label"]) if entity is not None and entity in net else ""


def _words(name: str) -> str:
    """Turn a local name into words: "termsOfReference" becomes "terms of reference"."""
    return "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)


def _sorted(rows: Iterable[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """Sort rows as they read; a date sorts as its ISO form."""
    return sorted(rows, key=lambda row: [str(cell or "").casefold() for cell in row])
