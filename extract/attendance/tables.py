"""Tables of people: each row by what its columns are said to hold."""

import re
from itertools import pairwise

from ...ontology.terms import BODIES, EntityType, Predicate
from ..context import is_sent_to
from ..layout.section_lines import role_at
from ..layout.tables import Row, Table
from ..layout.words import Word
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, words_between
from .affiliations import is_pointer, state_affiliations
from .deputy_columns import has_deputy, state_deputies, state_stand_ins
from .entries import Entry
from .presence_columns import role_of_row
from .registers import read_register
from .roles import MEMBERS, away, state_role
from .row_entries import INTERESTS, VACANT, row_entries
from .seat_columns import lists_partners, seat_organisations, seat_partners, seats_agencies

_LEADS = wording("attendance", "leads-briefly")
_MEMBERS = re.compile(r"\bmembers?$")
_SIGNED = re.compile(r"\bsign(?:ed|atures?)\b")
_CLOSING_BRACKET = 1


def read_attendance(paper: Paper, table: Table) -> None:
    """State what each row of a table of people says of the first person it names."""
    members = role_at(paper.lines, table.first) in MEMBERS or is_sent_to(paper, table.first)
    if members or seats_agencies(table) or lists_partners(paper, table):
        seat_organisations(paper, table)
    seated = seat_partners(paper, table)
    for row in table.rows:
        _place_vacancy(paper, table, row)
        for entry in row_entries(paper, table, row):
            if table.sittings:
                state_role(paper, entry, "members")
                read_register(paper, table, row, entry)
            else:
                sat_for = has_deputy(paper, table, row)
                role = role_of_row(paper, table, row, entry.span[0], sat_for=sat_for)
                before = words_between(paper, entry.span[0], entry.person.start)
                role = away(entry.text, before) or role
                listed = role_at(paper.lines, entry.span[0]) in MEMBERS or _lists_members(table)
                if role == "apologies" and listed:
                    state_role(paper, entry, "members")
                told = seated or _is_signed(paper, table)
                if not (told and role == "members") and not _is_chart(paper, table):
                    state_role(paper, entry, role)
                state_deputies(paper, table, row, entry)
            state_affiliations(paper, entry)
            _speak_for_service(paper, table, row, entry)
            _state_interests(paper, table, row, entry)


def _is_chart(paper: Paper, table: Table) -> bool:
    """Tell whether a table says whose posts report to which, and lists nobody's members."""
    return "reports-to" in table.columns.values() and not role_at(paper.lines, table.first)


def _is_signed(paper: Paper, table: Table) -> bool:
    """Tell whether the people of a table sign a paper, as those of several bodies may."""
    signed = any(_SIGNED.search(table.heading(column)) for column in table.header)
    return signed and not role_at(paper.lines, table.first)


def _lists_members(table: Table) -> bool:
    """Tell whether the header over the people of a table calls them its members."""
    people = [n for n, kind in table.columns.items() if kind == "person"]
    return bool(people) and _MEMBERS.search(table.heading(people[0])) is not None


def _place_vacancy(paper: Paper, table: Table, row: Row) -> None:
    """State where the post of a row is that nobody holds: "Vacant"."""
    holder, title = table.cell(row, "person"), table.cell(row, "role")
    employer = table.cell(row, "organisation")
    if holder and title and employer and VACANT.match(holder.text):
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
    cell = table.cell(row, INTERESTS)
    if cell is None or state_stand_ins(paper, cell, entry):
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


def read_officers(paper: Paper, table: Table) -> None:
    """State what posts the officers of a table hold, and for which organisation of their row."""
    if table.lists_seats and is_sent_to(paper, table.first):
        seat_organisations(paper, table)
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
