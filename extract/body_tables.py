"""Facts of tables of bodies: "Group | Chair | Reports to", and of programmes of reports."""

import re
from collections.abc import Iterator
from functools import cache

from ..ontology.terms import BOARDS, ORGANISATIONS, EntityType, PaperKind, Predicate
from .attendance.affiliations import state_affiliations
from .attendance.entries import Entry
from .attendance.substitutes import is_deputy
from .context import whose
from .layout.tables import Cell, Row, Table
from .layout.words import AND
from .lexicon import lexicon
from .lexicon.grammar import grammar
from .lexicon.syntax import alternatives, syntax
from .lexicon.wordings import checked, wording
from .mentions import Mention
from .paper import Paper, words_between

_NAMES_MOST = 0.7
_LONGEST_NAME = 14
_TOKENS_ABOVE = 120
_ANYONE = frozenset(EntityType) - {EntityType.MEETING}
_SUPERIORS = ORGANISATIONS | {EntityType.POST}
_LED_BY = {"chair": Predicate.CHAIRS, "vice-chair": Predicate.VICE_CHAIRS}
_RELATED = {"part-of": Predicate.PART_OF, "replaces": Predicate.REPLACES}
_SURER = {"chair": 0.88, "vice-chair": 0.88}
"""Confidence of columns whose cells name a leader."""
_LEADING = re.compile(r"\W{0,2}\((?:the )?(?P<vice>vice|deputy)?[ -]?chair\w*\)", re.IGNORECASE)
_HERE = wording("attendance", "here")
_SUB_BODIES = wording("tables", "sub-bodies")
_PAPERS = re.compile(rf"\b{alternatives(syntax().papers)}\b", re.IGNORECASE)
_SEATING = frozenset({"present", "seats"})


def name_bodies(paper: Paper) -> None:
    """Take the cells of a column of bodies as names, head noun or not; its header names none."""
    _unname_headers(paper)
    for table in paper.tables:
        if table.lists_people:
            continue
        for row in table.rows:
            cell = table.cell(row, "body")
            if cell is not None:
                cell = _without_note(paper, cell)
                if 0 < cell.end - cell.start <= _LONGEST_NAME:
                    _name_body(paper, cell)
    paper.mentions.sort(key=lambda m: (m.start, -m.end))


def _unname_headers(paper: Paper) -> None:
    """Drop what seems to be named where a header says what its column holds: "Sub-group"."""
    heads = {
        t.header[n].start: t.header[n].end for t in paper.tables for n in t.columns if t.header
    }
    if heads:
        paper.mentions = [m for m in paper.mentions if m.end > heads.get(m.start, -1)]


def _without_note(paper: Paper, cell: Cell) -> Cell:
    """Return a cell without the bracket that ends it: "Review Panel (joint with Ashby)"."""
    words = paper.words.words
    if cell.start == cell.end or words[cell.end - 1].text != ")":
        return cell
    opening = next((t for t in range(cell.start, cell.end) if words[t].text == "("), cell.end)
    return Cell(paper.text(cell.start, opening), cell.start, opening)


def _name_body(paper: Paper, cell: Cell) -> None:
    """Take a cell as one name, unless a name was found that is nearly all of it."""
    words, end = paper.words.words, cell.end
    inside = [m for m in paper.mentions if cell.start <= m.start and m.end <= end]
    enough = _NAMES_MOST * (end - cell.start)
    if not words[cell.start].capital or any(
        m.type in ORGANISATIONS
        and ((m.end >= end - 1 and not _is_joined(paper, cell, m)) or m.end - m.start > enough)
        for m in inside
    ):
        return
    paper.mentions = [m for m in paper.mentions if m not in inside]
    paper.mentions.append(Mention(cell.start, end, EntityType.GROUP, "cell-names-body"))


def _is_joined(paper: Paper, cell: Cell, mention: Mention) -> bool:
    """Tell whether a name in a cell is only the last of what it is about: "Front door and MASH"."""
    return mention.start > cell.start and paper.words.lower(mention.start - 1) in AND


def read_tables(paper: Paper) -> None:
    """State what the rows of tables of bodies, and of reports, say.

    A row whose cell for the body is empty goes on with the body above it.
    """
    for table in paper.tables:
        told = {table.column("report"), table.column("recipient")} != {None}
        if told and table.column("reporter") is not None:
            _read_reports(paper, table)
        _read_posts(paper, table)
        if table.lists_people:
            continue
        kinds = set(table.columns.values())
        if "organisation" in kinds and (
            not kinds.isdisjoint(_SEATING) or _counts_attendance(table)
        ):
            _read_seats(paper, table)
        if {"organisation", "unit"} <= kinds:
            _read_units(paper, table)
        whole = _whole(paper, table)
        body: Mention | None = None
        for row in table.rows:
            cell = table.cell(row, "body")
            if cell is not None and cell.start < cell.end:
                body = next(iter(_named(paper, cell, ORGANISATIONS)), None)
            if body is not None and whole and cell is not None:
                span = (body.start, body.end)
                paper.claim(body.entity, Predicate.PART_OF, whole, span, "column-sub-group", 0.8)
            if body is not None:
                _read_row(paper, table, row, body)
                _place_leader(paper, table, row)


def _whole(paper: Paper, table: Table) -> str | None:
    """Return the body whose sub-groups a table lists: the one of its section, or of the paper.

    A report is put to a committee that need not be the one whose groups it tells of.
    """
    column = table.column("body")
    if column is None or not _SUB_BODIES.match(table.heading(column)):
        return None
    if not {"reports-to", "part-of"}.isdisjoint(table.columns.values()):
        return None
    told = whose(paper, table.first)
    if told and _has_sections(paper, table, column):
        told = None
    whole = paper.thing(told or paper.told_of)
    if whole is None or whole.type not in BOARDS:
        return None
    put_to = paper.kind is PaperKind.REPORT and whole.type is EntityType.COMMITTEE
    return None if put_to and told is None else whole.id


def _read_units(paper: Paper, table: Table) -> None:
    """State whose the teams of each row are, and that they are in the hub that the header names."""
    header = table.header.get(table.column("unit") or 0)
    named = _named(paper, header, frozenset({EntityType.HUB})) if header else []
    hub = next((m.entity for m in named), None)
    for row in table.rows:
        owner, cell = table.cell(row, "organisation"), table.cell(row, "unit")
        if owner is None or cell is None:
            continue
        whole = next(iter(_named(paper, owner, ORGANISATIONS)), None)
        units = list(_named(paper, cell, frozenset({EntityType.SERVICE})))
        span, rule = (owner.start, cell.end), "column-of-units"
        if whole is None:
            continue
        for unit in units:
            paper.claim(unit.entity, Predicate.PART_OF, whole.entity, span, rule, 0.8)
        for member in (whole, *units) if hub else ():
            paper.claim(member.entity, Predicate.MEMBER_OF, hub, span, rule, 0.8)


def _read_posts(paper: Paper, table: Table) -> None:
    """State to whom the post of each row reports, or answers, where columns say so."""
    for row in table.rows:
        cell, above = table.cell(row, "role"), table.cell(row, "reports-to")
        posts = _named(paper, cell, frozenset({EntityType.POST}))
        if cell is None or above is None or not posts:
            continue
        predicate = _upward(table.heading(table.column("reports-to") or 0))
        span = (min(cell.start, above.start), max(cell.end, above.end))
        for superior in _named(paper, above, _SUPERIORS)[:1]:
            rule = "column-reports-to"
            paper.claim(posts[0].entity, predicate, superior.entity, span, rule, 0.82)


def _has_sections(paper: Paper, table: Table, column: int) -> bool:
    """Tell whether bodies that a table lists have sections, as that has which it stands in."""
    named = (m for row in table.rows for m in _named(paper, row.get(column), ORGANISATIONS)[:1])
    return not {topic.body for topic in paper.topics}.isdisjoint(m.entity for m in named)


def _counts_attendance(table: Table) -> bool:
    """Tell whether a table says how often organisations came, in marks or by its header."""
    counts = [n for n, kind in table.columns.items() if kind == "tally"]
    cells = (row[n].text for row in table.rows for n in counts if n in row)
    return any("attend" in table.heading(n) for n in counts) or any(map(_HERE.search, cells))


def _read_seats(paper: Paper, table: Table) -> None:
    """Seat the organisations of whose attendance a table tells on the body that it is about."""
    body = whose(paper, table.first) or paper.told_of
    for row in table.rows:
        seated = _named(paper, table.cell(row, "organisation"), ORGANISATIONS)
        for organisation in seated[-1:]:  # "Anyshire Council, Public Health"
            span = (organisation.start, organisation.end)
            rule = "column-organisation"
            paper.claim(organisation.entity, Predicate.MEMBER_OF, body, span, rule, 0.8)


def _read_reports(paper: Paper, table: Table) -> None:
    """Let the authors of reports report to whom their row names, or whose programme it is.

    Other papers than reports go from one to another too, and say nothing of that.
    """
    first = min(cell.start for cell in table.rows[0].values())
    above = [
        m
        for m in paper.mentions_in(max(0, first - _TOKENS_ABOVE), first)
        if paper.stands_for(m, BOARDS)
    ]
    body = above[-1].entity if above else paper.home
    directed = table.column("recipient") is not None
    for row in table.rows:
        cell = table.cell(row, "reporter")
        told = any(
            _PAPERS.search(other.text)
            for number, other in row.items()
            if table.columns.get(number) not in {"reporter", "recipient"}
        )
        if cell is None or (directed and not told):
            continue
        recipients = [m.entity for m in _named(paper, table.cell(row, "recipient"), _SUPERIORS)]
        for author in _named(paper, cell, _SUPERIORS):
            for to in recipients if directed else [body]:
                span = (cell.start, cell.end)
                paper.claim(author.entity, Predicate.REPORTS_TO, to, span, "column-reporter", 0.75)


def _read_row(paper: Paper, table: Table, row: Row, body: Mention) -> None:
    """State what each cell of a row says of the body the row is about."""
    for number, kind in table.columns.items():
        cell = row.get(number)
        if cell is None or cell.start >= cell.end:
            continue
        span = (min(body.start, cell.start), max(body.end, cell.end))
        confidence = _SURER.get(kind, 0.85)
        for subject, predicate, object_ in _stated(paper, kind, table.heading(number), cell, body):
            paper.claim(
                subject.entity, predicate, object_.entity, span, f"column-{kind}", confidence
            )


def _stated(
    paper: Paper, kind: str, header: str, cell: Cell, body: Mention
) -> Iterator[tuple[Mention, Predicate, Mention]]:
    """Yield what a cell says of a body, by the kind of its column."""
    if kind in _LED_BY:
        for leader in _leaders(_named(paper, cell, _ANYONE)):
            yield leader, _LED_BY[kind], body
            yield leader, Predicate.MEMBER_OF, body
    elif kind == "members":
        for member in _members(paper, cell):
            yield member, Predicate.MEMBER_OF, body
            if led := _LEADING.match(words_between(paper, member.end, cell.end)):
                yield member, _LED_BY["vice-chair" if led["vice"] else "chair"], body
    elif kind == "set-up-by":
        for founder in _named(paper, cell, _SUPERIORS):
            yield founder, Predicate.ESTABLISHES, body
    elif kind == "reports-to" or kind in _RELATED:
        predicate = _RELATED.get(kind) or _upward(header)
        for other in _named(paper, cell, _SUPERIORS):
            yield body, predicate, other


def _place_leader(paper: Paper, table: Table, row: Row) -> None:
    """State which organisation whoever chairs is from, where a column of the row says so."""
    chair, employer = table.cell(row, "chair"), table.cell(row, "organisation")
    people = _named(paper, chair, frozenset({EntityType.PERSON}))
    if chair is None or employer is None or len(people) != 1:
        return
    beside = _named(paper, chair, _SUPERIORS) + _named(paper, employer, _SUPERIORS)
    span = (min(chair.start, employer.start), max(chair.end, employer.end))
    state_affiliations(paper, Entry(people[0], beside, "", span))


@cache
def _upward_wordings() -> tuple[tuple[re.Pattern[str], Predicate], ...]:
    entries = checked("tables", "relation", means="predicate")
    return tuple((wording.pattern, Predicate(wording.means)) for wording in entries)


def _upward(header: str) -> Predicate:
    """Return the relation to a superior that a header states: "Overseen by", "Reports to"."""
    return next(predicate for pattern, predicate in _upward_wordings() if pattern.search(header))


def _members(paper: Paper, cell: Cell) -> list[Mention]:
    """Return who a cell of members names; capitals of unknown kind are a service there."""
    for mention in paper.mentions_in(cell.start, cell.end):
        if mention.unknown and not _is_common(paper, mention):
            paper.promote(mention, EntityType.SERVICE)
    found = _named(paper, cell, _ANYONE)
    before = [cell.start, *(m.end for m in found)]
    said = (words_between(paper, at, m.start) for m, at in zip(found, before, strict=False))
    return [m for m, text in zip(found, said, strict=True) if not is_deputy(text)]


def _is_common(paper: Paper, mention: Mention) -> bool:
    """Tell whether capitals name nothing: the plural of a title, "Headteachers", or "(Acting)"."""
    said = paper.words.lowers(mention.start, mention.end)
    many = said[-1].endswith("s") and said[-1].removesuffix("s") in lexicon().post_heads
    return many or grammar().bodies.not_organisations.issuperset(said)


def _leaders(mentions: list[Mention]) -> list[Mention]:
    """Of a person with a post, the person leads; of a post with its organisation, the post."""
    people = [m for m in mentions if m.type is EntityType.PERSON]
    posts = [m for m in mentions if m.type is EntityType.POST and not m.reference]
    return people or posts or mentions[:1]


def _named(paper: Paper, cell: Cell | None, types: frozenset[EntityType]) -> list[Mention]:
    """Return the mentions in a cell that name things of certain types."""
    if cell is None:
        return []
    found = paper.mentions_in(cell.start, cell.end)
    return [m for m in found if paper.stands_for(m, types)]
