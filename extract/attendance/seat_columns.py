"""Seats that the columns of a table of members give to organisations, and to the partners."""

import re

from ...ontology.terms import EntityType, PaperKind, Predicate
from ..context import is_sent_to
from ..layout.tables import Table
from ..names import key
from ..paper import Paper
from .affiliations import SPOKEN_FOR
from .row_entries import who_of

_FOR_PARTNER = re.compile(r"\b(?:lead|delegated) safeguarding partner|^[ld]sps?\b")
"""A header over who acts for each of the safeguarding partners."""
_BRACKET = re.compile(r"\s*\([^()]*\)")
_SEAT = re.compile(r"\b(?:representatives?|represented by|attended|attendance)\b")


def seat_organisations(paper: Paper, table: Table) -> None:
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


def seat_partners(paper: Paper, table: Table) -> bool:
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
            for who in who_of(paper, cell):
                span, rule = (cell.start, cell.end), "column-of-partners"
                paper.claim(who.entity, Predicate.MEMBER_OF, group, span, rule, 0.8)
    return any(told.values()) or _names_partners(table)


def seats_agencies(table: Table) -> bool:
    """Tell whether the rows of a table are of agencies, with who sits for each, and how often."""
    headings = (table.heading(n) for n in table.columns)
    return any(_SEAT.search(heading) for heading in headings)


def lists_partners(paper: Paper, table: Table) -> bool:
    """Tell whether a table is of the partners of the partnership whose paper it is."""
    body = paper.thing(paper.setting_at(table.first).body)
    of_all = body is not None and body.type is EntityType.PARTNERSHIP
    return of_all and _names_partners(table)


def _names_partners(table: Table) -> bool:
    """Tell whether columns of a table are of those who act for the safeguarding partners."""
    return any(_FOR_PARTNER.search(table.heading(n)) for n in table.columns)
