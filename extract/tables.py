"""Facts that rest on a table's header: a column of groups beside a column of their chairs."""

import re
from dataclasses import dataclass
from functools import cache

from ..ontology.terms import EntityType, Predicate
from .lexicon import LexiconError, load
from .mentions import Mention
from .paper import Paper

_MOSTLY = 0.7
_BODIES = frozenset(EntityType) - {EntityType.PERSON, EntityType.POST, EntityType.MEETING}
_RELATIONS = (
    (re.compile(r"escalat"), Predicate.ESCALATES_TO),
    (
        re.compile(r"account|overseen|oversight|monitored|answers|line manag"),
        Predicate.ACCOUNTABLE_TO,
    ),
    (re.compile(r""), Predicate.REPORTS_TO),
)


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text and its tokens."""

    text: str
    start: int
    end: int
    unit: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header that is understood.

    Attributes:
        block: Index of the block.
        columns: What each column holds, by its number: an id of the lexicon.
        headers: Header text of each column, in lower case.
        rows: The rows below the header.
    """

    block: int
    columns: dict[int, str]
    headers: dict[int, str]
    rows: list[dict[int, Cell]]

    def column(self, id_: str) -> int | None:
        """Return the number of the first column of a kind."""
        return next((n for n, column in self.columns.items() if column == id_), None)

    @property
    def lists_people(self) -> bool:
        """True where rows are people with what they are."""
        kinds = set(self.columns.values())
        return "person" in kinds and bool(
            kinds & {"role", "organisation", "present", "apologies", "deputy"}
        )


@cache
def columns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the kinds of column, each checked against its examples.

    Raises:
        LexiconError: An entry is malformed, or an example does not behave.
    """
    found = []
    for entry in load("tables")["column"]:
        try:
            name, pattern = entry["id"], re.compile(entry["pattern"])
            must, must_not = entry["must"], entry["must_not"]
        except (KeyError, re.error) as error:
            raise LexiconError(f"lexicon/tables.toml: {entry.get('id', entry)}: {error}") from error
        for text in (t for t in must if not pattern.fullmatch(t)):
            raise LexiconError(f"lexicon/tables.toml: {name}: does not match {text!r}")
        for text in (t for t in must_not if pattern.fullmatch(t)):
            raise LexiconError(f"lexicon/tables.toml: {name}: matches {text!r}")
        found.append((name, pattern))
    return tuple(found)


def tables(paper: Paper) -> list[Table]:
    """Return the tables of a paper whose header says what their columns hold."""
    grids: dict[int, dict[int, dict[int, Cell]]] = {}
    for number, unit in enumerate(paper.view.units):
        if unit.row is None or unit.column is None:
            continue
        start, end = paper.words.units[number]
        text = paper.text(start, end) if start < end else ""
        grids.setdefault(unit.block, {}).setdefault(unit.row, {})[unit.column] = Cell(
            text, start, end, number
        )
    found = []
    for block, grid in grids.items():
        rows = [grid[n] for n in sorted(grid)]
        kinds = {n: _kind(cell.text) for n, cell in rows[0].items()}
        if len([k for k in kinds.values() if k]) >= 2 and len(rows) > 1:
            headers = {n: cell.text.casefold() for n, cell in rows[0].items()}
            found.append(Table(block, {n: k for n, k in kinds.items() if k}, headers, rows[1:]))
    return found


def _kind(header: str) -> str:
    plain = re.sub(r"\s+", " ", header.casefold()).strip(" *:|")
    return next((name for name, pattern in columns() if pattern.fullmatch(plain)), "")


def name_bodies(paper: Paper) -> None:
    """Take the cells of a column of bodies as names, head noun or not."""
    for table in paper.tables:
        column = table.column("body")
        if column is None or table.lists_people:
            continue
        for row in table.rows:
            cell = row.get(column)
            if cell is None or cell.start >= cell.end or cell.end - cell.start > 14:
                continue
            inside = [m for m in paper.mentions if cell.start <= m.start and m.end <= cell.end]
            if any(
                m.type in _BODIES
                and (m.end >= cell.end - 1 or m.end - m.start > _MOSTLY * (cell.end - cell.start))
                for m in inside
            ):
                continue
            if not paper.words.words[cell.start].capital:
                continue
            paper.mentions = [m for m in paper.mentions if m not in inside]
            paper.mentions.append(
                Mention(cell.start, cell.end, EntityType.GROUP, "cell-names-body")
            )
    paper.mentions.sort(key=lambda m: (m.start, -m.end))


def read_tables(paper: Paper) -> None:
    """State what the rows of tables of bodies, and of reports, say."""
    for table in paper.tables:
        if table.column("reporter") is not None and table.column("report") is not None:
            _read_reports(paper, table)
        body = table.column("body")
        if body is None or table.lists_people:
            continue
        for row in table.rows:
            bodies = _named(paper, row.get(body), _BODIES)
            if bodies:
                _read_row(paper, table, row, bodies[0])


def _read_reports(paper: Paper, table: Table) -> None:
    """A programme of reports with their authors: each reports to the body whose programme it is."""
    first = min(cell.start for cell in table.rows[0].values())
    above = [
        m
        for m in paper.mentions_in(max(0, first - _ABOVE), first)
        if m.entity
        and paper.things[m.entity].type
        in (EntityType.COMMITTEE, EntityType.PARTNERSHIP, EntityType.GROUP)
    ]
    body = above[-1].entity if above else paper.home
    for row in table.rows:
        cell = row.get(table.column("reporter") or 0)
        for mention in _named(paper, cell, _BODIES | {EntityType.POST}):
            if cell is not None:
                paper.claim(
                    mention.entity,
                    Predicate.REPORTS_TO,
                    body,
                    (cell.start, cell.end),
                    "column-reporter",
                    0.75,
                )


_ABOVE = 120


def _read_row(paper: Paper, table: Table, row: dict[int, Cell], body: Mention) -> None:
    everyone = frozenset(EntityType) - {EntityType.MEETING}
    for number, kind in table.columns.items():
        cell = row.get(number)
        if cell is None or cell.start >= cell.end:
            continue
        span = (min(body.start, cell.start), max(body.end, cell.end))
        if kind in ("chair", "vice-chair"):
            predicate = Predicate.CHAIRS if kind == "chair" else Predicate.VICE_CHAIRS
            for mention in _leaders(_named(paper, cell, everyone)):
                paper.claim(mention.entity, predicate, body.entity, span, f"column-{kind}", 0.88)
                paper.claim(
                    mention.entity, Predicate.MEMBER_OF, body.entity, span, f"column-{kind}", 0.88
                )
        elif kind == "members":
            for mention in paper.mentions_in(cell.start, cell.end):
                if mention.type is None and not mention.entity:
                    paper.promote(mention, EntityType.SERVICE)
            for mention in _named(paper, cell, everyone):
                paper.claim(
                    mention.entity, Predicate.MEMBER_OF, body.entity, span, "column-members", 0.85
                )
        elif kind == "reports-to":
            relation = next(p for pattern, p in _RELATIONS if pattern.search(table.headers[number]))
            for mention in _named(paper, cell, _BODIES | {EntityType.POST}):
                paper.claim(body.entity, relation, mention.entity, span, "column-reports-to", 0.85)
        elif kind == "replaces":
            for mention in _named(paper, cell, _BODIES):
                paper.claim(
                    body.entity, Predicate.REPLACES, mention.entity, span, "column-replaces", 0.85
                )


def _leaders(mentions: list[Mention]) -> list[Mention]:
    """Of a person with a post, the person leads; of a post with its organisation, the post."""
    people = [m for m in mentions if m.type is EntityType.PERSON]
    posts = [m for m in mentions if m.type is EntityType.POST and not m.reference]
    return people or posts or mentions[:1]


def _named(paper: Paper, cell: Cell | None, types: frozenset[EntityType]) -> list[Mention]:
    if cell is None or cell.start >= cell.end:
        return []
    found = paper.mentions_in(cell.start, cell.end)
    return [m for m in found if m.entity and paper.things[m.entity].type in types]
