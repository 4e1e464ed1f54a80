"""Tables of people: each row by what its columns are said to hold."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ...ontology.terms import BODIES, EntityType, PaperKind, Predicate
from ..context import is_sent_to
from ..layout.section_lines import role_at
from ..layout.tables import SITTING, Cell, Row, Table
from ..layout.words import Word
from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..names import key
from ..paper import Paper, words_between
from .affiliations import SPOKEN_FOR, is_pointer, state_affiliations
from .entries import Entry
from .registers import read_register
from .roles import MEMBERS, state_role
from .substitutes import is_deputy

_ABSENT = wording("attendance", "absent")
_ABSENT_WITHOUT = wording("attendance", "absent-without")
_ABSENT_CODE = wording("attendance", "absent-code")
_HERE = wording("attendance", "here")
_WHO_SAT = wording("attendance", "who-sat")
_LEADS = wording("attendance", "leads-briefly")
_IN_TURN = wording("attendance", "in-turn")
_TICK = re.compile("[✓✔☑√]")
_CROSS = re.compile(r"\W*x\W*", re.IGNORECASE)
_VACANT = wording("attendance", "vacant")
_UNSAID = wording("attendance", "unsaid")
_INTERESTS = "interests"
_OF_OTHERS = frozenset({"deputy", "apologies", "present", "initials", _INTERESTS, SITTING})
"""Columns that hold nothing of what the person is."""
_TOGETHER = re.compile(r"[\s,;&/]*(?:and\s*)?")
_FOR_PARTNER = re.compile(r"\b(?:lead|delegated) safeguarding partner|^[ld]sps?\b")
"""A header over who acts for each of the safeguarding partners."""
_BRACKET = re.compile(r"\s*\([^()]*\)")
_BARE_DEPUTY = re.compile(r"(?:deputy|substitute|deputies|alternate)(?:\(?s\)?)?[:*]?")
_MEMBERS = re.compile(r"\bmembers?$")
_SEAT = re.compile(r"\b(?:representatives?|represented by|attended|attendance)\b")
_CLOSING_BRACKET = 1


def read_attendance(paper: Paper, table: Table) -> None:
    """State what each row of a table of people says of the first person it names."""
    members = role_at(paper.lines, table.first) in MEMBERS or is_sent_to(paper, table.first)
    if members or _seats_agencies(table) or _lists_partners(paper, table):
        _seat_organisations(paper, table)
    seated = _seat_partners(paper, table)
    for row in table.rows:
        _place_vacancy(paper, table, row)
        for entry in _entries(paper, table, row):
            if table.sittings:
                state_role(paper, entry, "members")
                read_register(paper, table, row, entry)
            else:
                role = _role(paper, table, row, entry.span[0])
                listed = role_at(paper.lines, entry.span[0]) in MEMBERS or _lists_members(table)
                if role == "apologies" and listed:
                    state_role(paper, entry, "members")
                if not (seated and role == "members"):
                    state_role(paper, entry, role)
                _state_deputies(paper, table, row, entry)
            state_affiliations(paper, entry)
            _speak_for_service(paper, table, row, entry)
            _state_interests(paper, table, row, entry)


def _seats_agencies(table: Table) -> bool:
    """Tell whether the rows of a table are of agencies, with who sits for each, and how often."""
    headings = (table.heading(n) for n in table.columns)
    return any(_SEAT.search(heading) for heading in headings)


def _lists_members(table: Table) -> bool:
    """Tell whether the header over the people of a table calls them its members."""
    people = [n for n, kind in table.columns.items() if kind == "person"]
    return bool(people) and _MEMBERS.search(table.heading(people[0])) is not None


def _place_vacancy(paper: Paper, table: Table, row: Row) -> None:
    """State where the post of a row is that nobody holds: "Vacant"."""
    holder, title = table.cell(row, "person"), table.cell(row, "role")
    employer = table.cell(row, "organisation")
    if holder and title and employer and _VACANT.match(holder.text):
        bodies = paper.named_in(employer.start, employer.end)
        for post in paper.named_in(title.start, title.end)[:1]:
            for body in [] if is_pointer(post) else bodies[-1:]:
                span = (min(post.start, body.start), max(post.end, body.end))
                rule = "seat-and-organisation"
                paper.claim(post.entity, Predicate.POST_IN, body.entity, span, rule, 0.82)


def _speak_for_service(paper: Paper, table: Table, row: Row, entry: Entry) -> None:
    """State for which service in the column of organisations somebody is there, and whose it is.

    Elsewhere a service beside a name is where somebody works.
    """
    employer = table.cell(row, "organisation")
    named = paper.named_in(employer.start, employer.end) if employer else []
    for whole, unit in pairwise([None, *named]):
        if employer is None or unit is None or unit.type is not EntityType.SERVICE:
            continue
        if employer.end - unit.end > _CLOSING_BRACKET:
            continue
        who, span = entry.person.entity, (min(entry.span[0], unit.start), entry.span[1])
        paper.claim(who, Predicate.REPRESENTS, unit.entity, span, "service-of-row", 0.8)
        if whole is not None and _parts_unit(paper.words.words[whole.end]):
            within = (whole.start, unit.end)
            paper.claim(unit.entity, Predicate.PART_OF, whole.entity, within, "unit-of-row", 0.8)


def _parts_unit(word: Word) -> bool:
    """Tell whether an organisation ends before a word, and what is a part of it follows."""
    return word.dash or word.text == "("


def _state_interests(paper: Paper, table: Table, row: Row, entry: Entry) -> None:
    """State on which other bodies somebody sits, and which of them they lead."""
    cell = table.cell(row, _INTERESTS)
    if cell is None or _state_stand_ins(paper, cell, entry):
        return
    named = [m for m in paper.named_in(cell.start, cell.end) if m.type in BODIES]
    again = (above.entity == m.entity for above, m in pairwise(named))  # "Health Board (HB)"
    bodies = [m for m, repeated in zip(named, [False, *again], strict=False) if not repeated]
    ends = [*(m.start for m in bodies[1:]), cell.end]
    for body, end in zip(bodies, ends, strict=False):
        who, rule = entry.person.entity, "other-interests"
        span = (entry.span[0], end)
        paper.claim(who, Predicate.MEMBER_OF, body.entity, span, rule, 0.85)
        led = _LEADS.match(words_between(paper, body.end, end))
        if led:
            leads = Predicate.VICE_CHAIRS if led["vice"] else Predicate.CHAIRS
            paper.claim(who, leads, body.entity, span, rule, 0.88)


def _state_stand_ins(paper: Paper, cell: Cell, entry: Entry) -> bool:
    """State who sat for somebody where a cell tells that instead: "Rep by Jo Lee, Named Nurse"."""
    people = [m for m in paper.named_in(cell.start, cell.end) if m.type is EntityType.PERSON]
    if not people or not is_deputy(words_between(paper, cell.start, people[0].start)):
        return False
    for deputy in people[:1]:
        _state_deputy(paper, deputy, entry)
        beside = paper.named_in(deputy.end, cell.end)
        state_affiliations(paper, Entry(deputy, beside, "", (deputy.start, cell.end)))
    return True


def _seat_organisations(paper: Paper, table: Table) -> None:
    """State that the organisations sit whose seats the rows of a table of members tell of.

    They are in its first column; those further on are where the members are from.
    """
    if table.columns.get(0) != "organisation" or paper.kind is PaperKind.MINUTES:
        return
    sits = SPOKEN_FOR | ({EntityType.SERVICE} if is_sent_to(paper, table.first) else set())
    for row in table.rows:
        cell, setting = row.get(0), paper.setting_at(table.first)
        if cell is None or cell.above or setting.meeting is not None:
            continue
        for body in paper.named_in(cell.start, cell.end)[:1]:
            if body.type in sits and body.entity != setting.body:
                span = (body.start, body.end)
                rule = "column-organisation"
                paper.claim(body.entity, Predicate.MEMBER_OF, setting.body, span, rule, 0.8)


def _seat_partners(paper: Paper, table: Table) -> bool:
    """Seat those of a column of partners on the group that these are: "Lead Safeguarding Partner".

    Returns:
        Whether they sit on such a group, or only act for the partners that sit on its own body.
    """
    groups = [t for t in paper.things.values() if t.is_of_partners and t.type is EntityType.GROUP]
    named = {key(name): group.id for group in groups for name in group.names}
    people = (n for n, kind in table.columns.items() if kind == "person")
    told = {n: named.get(key(_BRACKET.sub("", table.heading(n)))) for n in people}
    for row in table.rows:
        for cell, group in ((row[n], group) for n, group in told.items() if group and n in row):
            for who in _who(paper, cell):
                span, rule = (cell.start, cell.end), "column-of-partners"
                paper.claim(who.entity, Predicate.MEMBER_OF, group, span, rule, 0.8)
    return any(told.values()) or _names_partners(table)


def _names_partners(table: Table) -> bool:
    """Tell whether columns of a table are of those who act for the safeguarding partners."""
    return any(_FOR_PARTNER.search(table.heading(n)) for n in table.columns)


def _lists_partners(paper: Paper, table: Table) -> bool:
    """Tell whether a table is of the partners of the partnership whose paper it is."""
    body = paper.thing(paper.setting_at(table.first).body)
    of_all = body is not None and body.type is EntityType.PARTNERSHIP
    return of_all and _names_partners(table)


def _entries(paper: Paper, table: Table, row: Row) -> Iterator[Entry]:
    """Yield who has the row; where columns of people have posts in them, those of each."""
    kind = "role" if table.lists_seats else "person"
    named = [n for n, column in table.columns.items() if column == kind]
    several = named if "role" not in table.columns.values() else named[:1]
    for column in several:
        if column in row:
            others = set(several) - {column}
            own = {n: cell for n, cell in row.items() if n not in others}
            yield from _entries_of(paper, table, own, _seat(paper, table, row, row[column]))


def _seat(paper: Paper, table: Table, row: Row, cell: Cell) -> Cell:
    """Return the cell of who has a row: that of the post where a seat on a body is vacant."""
    post = table.cell(row, "role")
    vacant = _VACANT.match(cell.text) and paper.setting_at(table.first).meeting is None
    return post if post is not None and vacant else cell


def _entries_of(paper: Paper, table: Table, row: Row, cell: Cell) -> Iterator[Entry]:
    """Yield who is named in a cell, each with what the columns about them say and name.

    They are the first person of the cell, or the posts in their place, and whoever begins one of
    its lines, or is named together with the one before.
    """
    who = _who(paper, cell)
    if not who:
        return
    employer = table.cell(row, "organisation")
    if employer is not None:
        _name_employer(paper, employer)
    about = [
        c
        for n, c in sorted(row.items())
        if table.columns.get(n) not in _OF_OTHERS and c is not cell and not _is_mark(table, n, c)
    ]
    other = [m for c in about for m in paper.mentions_in(c.start, c.end) if _is_beside(m)]
    status = table.cell(row, "present")  # "Chair", or "Present (Chair)"
    notes = [c.text for c in (*about, *([status] if status else []))]
    filled = [c for _, c in sorted(row.items()) if c.start < c.end and not c.above]
    span = (filled[0].start, filled[-1].end)
    ends = [*(m.start for m in who[1:]), cell.end]
    in_turn = all(
        _IN_TURN.search(words_between(paper, m.end, end)) for m, end in zip(who, ends, strict=True)
    )
    for number, (mention, end) in enumerate(zip(who, ends, strict=True)):
        start = mention.end if number else cell.start
        own = [m for m in paper.mentions_in(start, end) if _is_beside(m) and m is not mention]
        text = " ".join([words_between(paper, mention.end, end), *notes])
        shared = other if in_turn else _shared(other, number, len(who))
        yield Entry(mention, own + shared, text, span)


def _is_mark(table: Table, column: int, cell: Cell) -> bool:
    """Tell whether a cell under no header says that somebody was not there."""
    return column not in table.columns and _ABSENT.match(cell.text) is not None


def _is_beside(mention: Mention) -> bool:
    return bool(mention.entity) and mention.type is not EntityType.PERSON


def _shared(other: list[Mention], number: int, several: int) -> list[Mention]:
    """Return what the other cells of a row name of one of several: the organisation is of all."""
    posts = [m for m in other if m.type is EntityType.POST]
    if several == 1:
        return other
    bodies = [m for m in other if m.type is not EntityType.POST]
    return bodies + (posts[number : number + 1] if len(posts) == several else [])


def read_officers(paper: Paper, table: Table) -> None:
    """State what posts the officers of a table hold, and for which organisation of their row."""
    if table.lists_seats and is_sent_to(paper, table.first):
        _seat_organisations(paper, table)
    column = "role" if table.lists_seats else "officer"
    for row in table.rows:
        cell, employer = table.cell(row, column), table.cell(row, "organisation")
        if cell is None or employer is None:
            continue
        named = paper.named_in(cell.start, cell.end)
        bodies = paper.named_in(employer.start, employer.end)
        person = next((m for m in named if m.type is EntityType.PERSON), None)
        if person is None:
            _place_seats(paper, named, bodies)
            continue
        beside = [m for m in named if m.type is EntityType.POST] + bodies[-1:]
        span = (min(person.start, employer.start), max(cell.end, employer.end))
        state_affiliations(paper, Entry(person, beside, "", span))


def _who(paper: Paper, cell: Cell) -> list[Mention]:
    """Return the people whose row it is, or in a table of members of a body the posts."""
    named = paper.named_in(cell.start, cell.end)
    people = [m for m in named if m.type is EntityType.PERSON]
    if people:
        return people[:1] + [
            m
            for above, m in pairwise(people)
            if paper.words.broken[m.start] or _TOGETHER.fullmatch(paper.text(above.end, m.start))
        ]
    posts = [m for m in named if m.type is EntityType.POST and not is_pointer(m)]
    if not posts or posts[0].start != cell.start:
        return []
    return posts[:1] + [m for m in posts[1:] if paper.words.broken[m.start]]


def _place_seats(paper: Paper, posts: list[Mention], bodies: list[Mention]) -> None:
    """State where posts are by the organisation of their row, which others only represent."""
    for post in posts:
        for body in bodies[-1:]:
            named = post.inner if post.inner is not None else body
            # "Detective Inspector, Abuse Unit" is in the force that the unit is of
            placed = named.entity != body.entity and named.type is not EntityType.SERVICE
            predicate = Predicate.REPRESENTS if placed else Predicate.POST_IN
            span = (min(post.start, body.start), max(post.end, body.end))
            paper.claim(post.entity, predicate, body.entity, span, "seat-and-organisation", 0.82)


def _name_employer(paper: Paper, cell: Cell) -> None:
    """Take an acronym that is all of a cell, and short for nothing in the paper, as a name."""
    for mention in paper.mentions_in(cell.start, cell.end):
        alone = (mention.start, mention.end) == (cell.start, cell.end)
        said = cell.text.casefold()
        common = said in lexicon().generic_bodies or said in grammar().bodies.not_organisations
        alone &= not common
        if alone and mention.unknown:
            paper.promote(mention, EntityType.AGENCY)


def _role(paper: Paper, table: Table, row: Row, start: int) -> str:
    """Return whether the person of a row was there, was not, or is only listed."""
    usual = "members" if paper.setting_at(start).meeting is None else "present"
    role = role_at(paper.lines, start) or usual
    own = table.cell(row, "present")
    unheaded = (cell.text for n, cell in row.items() if n not in table.columns)
    status = own.text if own and own.text else " ".join(unheaded).strip()
    told = paper.view.legend.get(status)
    if told:
        return role if told == "present" else "members" if told == "absent" else told
    if _ABSENT_WITHOUT.search(status) and not _sent_apologies(table, row):
        return role if role == "apologies" else "members"
    if _sent_apologies(table, row) or _ABSENT.search(status) or _ABSENT_CODE.search(status):
        return "apologies"
    recorded = "present" in table.columns.values()
    unsaid = recorded and _UNSAID.search(status) and not _HERE.search(status)
    unsaid = unsaid or (_CROSS.fullmatch(status) and _is_ticked(table))
    absent = unsaid or _has_deputy(paper, table, row)
    return "members" if absent and role != "apologies" else role


def _is_ticked(table: Table) -> bool:
    """Tell whether those who were there are ticked, so that a cross tells that somebody was not."""
    cells = (table.cell(row, "present") for row in table.rows)
    return any(cell is not None and _TICK.search(cell.text) for cell in cells)


def _has_deputy(paper: Paper, table: Table, row: Row) -> bool:
    """Tell whether a row names who sat for its person."""
    return any(True for _ in _deputies(paper, table, row))


def _sent_apologies(table: Table, row: Row) -> bool:
    cell = table.cell(row, "apologies")
    return cell is not None and bool(cell.text.strip(" -–—"))


def _state_deputies(paper: Paper, table: Table, row: Row, entry: Entry) -> None:
    """State that those in the column of deputies sat for the person of the row, and what they are.

    A column of "Named deputies" tells only what they are.
    """
    cell = table.cell(row, "deputy")
    if cell is None:
        _state_named_beside(paper, table.cell(row, "present"), entry)
        return
    sat = {deputy.start for deputy in _deputies(paper, table, row)}
    named = paper.mentions_in(cell.start, cell.end)
    people = [m for m in named if m.type is EntityType.PERSON and m.entity]
    ends = (*(m.start for m in people[1:]), cell.end)
    for deputy, end in zip(people, ends, strict=False):
        if deputy.start in sat:
            _state_deputy(paper, deputy, entry)
        beside = paper.named_in(deputy.end, end)
        state_affiliations(paper, Entry(deputy, beside, cell.text, (deputy.start, end)))


def _state_named_beside(paper: Paper, status: Cell | None, entry: Entry) -> None:
    """State who sat for somebody, where it stands beside their apologies: "Apologies (Jo Lee)"."""
    if status is None or not _ABSENT.search(status.text):
        return
    for deputy in paper.mentions_in(status.start, status.end):
        if deputy.type is EntityType.PERSON and deputy.entity != entry.person.entity:
            _state_deputy(paper, deputy, entry)


def _deputies(paper: Paper, table: Table, row: Row) -> Iterator[Mention]:
    """Yield those who sat for the person of a row.

    A column of "Named deputies" tells who may sit, one of "Deputy attending" who did.
    """
    column = table.column("deputy")
    cell = table.cell(row, "deputy")
    if column is None or cell is None:
        return
    if not (_tells_who_sat(table.heading(column)) or _sat_in_place(table, row, column)):
        return
    for deputy in paper.mentions_in(cell.start, cell.end):
        if deputy.type is EntityType.PERSON and deputy.entity:
            yield deputy


def _sat_in_place(table: Table, row: Row, column: int) -> bool:
    """Tell whether those below "Substitute" sat at a meeting: others of the register have none.

    So it is of somebody who was away, where nobody is named beside those who were there.
    """
    present = table.column("present")
    if present is None or not _BARE_DEPUTY.fullmatch(table.heading(column)):
        return False
    named = [other for other in table.rows if column in other and other[column].text.strip(" -–—")]
    away = [other for other in named if _sent_apologies(table, other) or _is_away(other, present)]
    return row in named and len(named) == len(away) < len(table.rows)


def _is_away(row: Row, present: int) -> bool:
    """Tell whether a row has nothing below "Present", or that somebody was not."""
    said = row[present].text if present in row else ""
    told = _ABSENT.search(said) or _ABSENT_CODE.search(said) or _ABSENT_WITHOUT.search(said)
    return bool(told) or not said.strip(" -–—")


def _tells_who_sat(header: str) -> bool:
    return _WHO_SAT.search(header) is not None


def _state_deputy(paper: Paper, deputy: Mention, entry: Entry) -> None:
    who, span, rule = deputy.entity, entry.span, "deputy-column"
    paper.claim(who, Predicate.SUBSTITUTED_FOR, entry.person.entity, span, rule, 0.9)
    paper.claim(who, Predicate.ATTENDED, paper.setting_at(span[0]).meeting, span, rule, 0.85)
