"""Facts that rest on lists: who is listed under which heading, with which role."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ...ontology.terms import ORGANISATIONS, EntityType, PaperKind, Predicate
from ..layout.labels import PEOPLE, PRESENT
from ..layout.section_lines import Line, role_at
from ..layout.tables import Table
from ..lexicon.label_words import label_words
from ..lexicon.wordings import wording
from ..paper import Paper, words_between
from .affiliations import state_affiliations, state_labelled_post
from .apologies import read_apologies, read_told_apologies, tells_apologies
from .below_councillors import below_councillors
from .employers import name_employers
from .entries import Entry, end_of_row, entries, seats
from .group_chairs import list_group_chairs
from .groups import Headed
from .marks import read_marks
from .roles import LED_BY, SEATED, away, is_cabinet, state_office, state_role
from .seats import state_seats
from .substitutes import (
    has_deputy,
    is_deputy,
    is_sat_for,
    pairs_in,
    read_told_substitutes,
    seat_substituted,
    sits,
    speak_for_absent,
    state_pairs,
    state_substitute,
)
from .tables import read_attendance, read_officers

_ABSENT = wording("attendance", "absent")
_OBSERVER = wording("attendance", "observer-ahead")
_LEADING_ON = label_words().leading_on
_ALL_OBSERVE = wording("attendance", "all-observe")
_LISTINGS = PRESENT | {"members", "attending"}
"""Sections that those below them ("Co-opted members") go on with."""
_OF_SOME = frozenset({"members", "members_present", "coopted", "attending"})
"""Sections whose labels, without a word of presence, may be of those who sent apologies."""
_OF_MEMBERS = frozenset({"list-members_present", "list-coopted"})
"""Rules that take those whom a list calls members as present, which another list may deny."""
_IN_ATTENDANCE = re.compile(r"\W*(?:those |members )?in attendance\W*$", re.IGNORECASE)
_LED = frozenset({"body", "chair"})
"""Columns of tables that say who leads which body, and list nobody's members."""
_SHORT_LABEL = 2
"""Tokens of a label that says no more than "Members:"."""


def list_people(paper: Paper) -> None:
    """State what the lists of people in a paper say of each."""
    name_employers(paper)
    tables = {t.block: t for t in paper.tables if t.lists_people or _seats_members(paper, t)}
    for table in paper.tables:
        if table.block in tables:
            read_attendance(paper, table)
        else:
            read_officers(paper, table)
    for label, line in pairwise(paper.lines):
        if label.heading and label.role == line.role == "attending" and not line.heading:
            _read_labelled(paper, label, line)
    present = _lists_none_present(paper)
    headed, marks = Headed(paper), read_marks(paper)
    heads = {topic.start for topic in paper.topics} | list_group_chairs(paper)
    others = {table.block for table in paper.tables if _LED.issubset(table.columns.values())}
    for line, role in _listed(paper, present=present):
        if line.start in heads:
            continue
        own = paper.view.units[line.unit].block in tables.keys() | others
        if not own and not headed.heads(line):
            _read_line(paper, line, role, headed, marks)
    read_told_apologies(paper)
    read_told_substitutes(paper)
    seat_substituted(paper)
    speak_for_absent(paper)
    _drop_absent(paper, present=present)


def _seats_members(paper: Paper, table: Table) -> bool:
    """Tell whether a table of posts and where they are stands where members are listed."""
    return table.lists_seats and role_at(paper.lines, table.first) in SEATED


def _listed(paper: Paper, *, present: bool) -> Iterator[tuple[Line, str]]:
    """Yield each line of the lists of people with what it is taken to list.

    Args:
        paper: The paper.
        present: Whether a list of members is of those who were there.
    """
    listing, told, away = "", 0, _divided_apologies(paper)
    everybody, officers = _lists_all_attending(paper), below_councillors(paper)
    own = _members_attending(paper)
    appointed = _appointed(paper)
    yield from ((ln, ln.role if ln.role in LED_BY else "members") for ln in appointed)
    for line in (ln for ln in paper.lines if not paper.is_appointed(ln.start)):
        if line.role in _LISTINGS:
            listing = line.role
        if line.heading or line.role not in PEOPLE or line.start < told:
            continue
        if line.role == "apologies" or line.start in away:
            yield line, "apologies"
        elif tells_apologies(paper, line):
            told = _end_of_sentence(paper, line)
            yield replace(line, end=told), "apologies"
        elif line.role == "coopted" and listing == "members" and not present:
            yield line, "members"
        elif (line.role == "members" and present) or line.start in own:
            yield line, "members_present"
        elif line.start in everybody:
            yield line, "present"
        elif line.start in officers:
            yield line, "attending"
        else:
            yield line, line.role


def _appointed(paper: Paper) -> Iterator[Line]:
    """Yield the lines that list whom a council appoints, each from where the names begin."""
    for stretch in paper.appointed:
        for line in paper.lines:
            if line.end > stretch.start and line.start < stretch.stop and not line.heading:
                yield replace(line, start=max(line.start, stretch.start))


def _end_of_sentence(paper: Paper, line: Line) -> int:
    """Return where the sentence ends that a line ends in."""
    number = bisect_right(paper.sentences, line.end - 1, key=lambda sentence: sentence[0]) - 1
    return max(line.end, paper.sentences[number][1]) if number >= 0 else line.end


def _lists_none_present(paper: Paper) -> bool:
    """Tell whether minutes head the list of those present "Members": they have no other.

    Who else attended, or did not, is then said beside it. Whom a summons calls, "To: Members of",
    was not there for that.
    """
    roles = {line.role for line in paper.lines}
    labels = [line for line in paper.lines if line.role == "members" and line.heading]
    return (
        paper.kind is PaperKind.MINUTES
        and any(line.end - line.start <= _SHORT_LABEL for line in labels)
        and not any(paper.words.lower(line.start) == "to" for line in labels)
        and "attending" in roles
        and roles.isdisjoint(PRESENT)
    )


def _lists_all_attending(paper: Paper) -> range:
    """Return the tokens of the list of all who were there that a partnership heads "In attendance".

    Its minutes have no other list of those present.
    """
    roles = {line.role for line in paper.lines}
    home = paper.thing(paper.home)
    council = home is None or home.type is EntityType.COMMITTEE
    if paper.kind is not PaperKind.MINUTES or council or not roles.isdisjoint(SEATED - {"absent"}):
        return range(0)
    heads = [line for line in paper.lines if line.heading]
    for label, following in pairwise([*heads, None]):
        if label is not None and label.role == "attending":
            all_there = _IN_ATTENDANCE.match(paper.text(label.start, label.end))
            if any(t.lists_people and t.first < label.start for t in paper.tables):
                return range(0)
            end = following.start if following else len(paper.words.words)
            return range(label.end, end) if all_there else range(0)
    return range(0)


def _members_attending(paper: Paper) -> set[int]:
    """Return where lines begin of a body's own members, listed as those who come to others are.

    "Cabinet members present" are members in minutes of the Cabinet itself, and "Councillors in
    attendance" where a committee's minutes list no other members.
    """
    home = paper.thing(paper.home)
    if home is None or home.type is not EntityType.COMMITTEE or paper.kind is not PaperKind.MINUTES:
        return set()
    alone = not any(line.role in SEATED - {"absent", "coopted"} for line in paper.lines)
    sits = label_words().of_cabinet if is_cabinet(home) else frozenset[str]()
    found: set[int] = set()
    inside = False
    for line in paper.lines:
        if line.heading:
            first, second, *_ = [*paper.words.lowers(line.start, line.start + _SHORT_LABEL), ""]
            elected = alone and first in label_words().of_elected
            own = elected or (second == "members" and first in sits)
            inside = own and line.role == "attending"
        elif inside:
            found.add(line.start)
    return found


def _divided_apologies(paper: Paper) -> set[int]:
    """Return where the lines begin of apologies that labels divide: "Members:", "Officers:".

    The first of these, of members, stands right below "Apologies", or is no label elsewhere, as
    "School members" is none; and none says that anybody was there.
    """
    found: set[int] = set()
    there = label_words().present | label_words().beside_present
    inside = waits = parted = False
    for line in paper.lines:
        if not line.heading:
            found.update([line.start] if inside else [])
            waits = False
            last = paper.words.lower(line.end - 1)
            names = any(m.type is EntityType.PERSON for m in paper.named_in(line.start, line.end))
            parts = last in label_words().dividing and not names
            parted = line.role == "apologies" and (parted or parts)
            continue
        said = set(paper.words.lowers(line.start, line.end))
        divides = line.role in _OF_SOME and said.isdisjoint(there) and not line.column
        begins = parted or (waits and line.role != "attending")
        inside = divides and (inside or begins)
        waits, parted = line.role == "apologies" and not line.column, False
    return found


def _drop_absent(paper: Paper, *, present: bool) -> None:
    """Take back that members were there who sent apologies, where no list is of "Present"."""
    absent = {
        (c.subject, c.object) for c in paper.claims if c.predicate is Predicate.SENT_APOLOGIES
    }
    if not absent:
        return
    paper.claims[:] = [
        c
        for c in paper.claims
        if c.predicate is not Predicate.ATTENDED
        or not (present or c.rule in _OF_MEMBERS)
        or (c.subject, c.object) not in absent
    ]


def _leads_on(paper: Paper, line: Line) -> bool:
    """Tell whether a line below a label only leads into the list: "The Panel's members are:"."""
    last = paper.words.lowers(line.end - 2, line.end)
    return last[-1:] == [":"] and last[0] in _LEADING_ON


def _read_line(paper: Paper, line: Line, role: str, headed: Headed, marks: dict[int, str]) -> None:
    """Read a line of a list, or the row of a table whose first cell a line is.

    Args:
        paper: The paper.
        line: The line.
        role: What its label announces.
        headed: The organisations over lines.
        marks: What marks beside the names say instead of the label.
    """
    span = _whole_row(paper, line)
    if span is None or (role in SEATED and _leads_on(paper, line)):
        return
    if role == "apologies":
        read_apologies(paper, *span)
        return
    start, end = span
    in_table = paper.view.units[line.unit].row is not None
    role = "attending" if _ALL_OBSERVE.search(paper.text(start, end)) else role
    pairs = pairs_in(paper, start, end)
    state_pairs(paper, pairs)
    deputies, replaced = ({pair[n].start for pair in pairs} for n in (0, 1))
    before = said = start
    for listed in entries(paper, start, end):
        entry = _under(headed, listed)
        if entry.person.start not in replaced:
            between = words_between(paper, before, entry.person.start)
            absent = in_table and _ABSENT.search(entry.text)
            own = away(entry.text, between) or marks.get(entry.person.start) or role
            own = "attending" if own in SEATED and _OBSERVER.search(between) else own
            if role == "substitutes":
                if sits(paper, between):
                    _read_entry(paper, entry, "attending", before)
            elif own != "absent" or not is_deputy(between):
                _read_entry(paper, entry, "apologies" if absent else own, before)
                if own in SEATED:
                    state_office(paper, entry.person, said)
        if entry.person.start not in deputies:
            state_substitute(paper, entry)
        before, said = entry.person.end, entry.span[1]
    state_seats(paper, seats(paper, start, end), role, end)


def _under(headed: Headed, entry: Entry) -> Entry:
    """Return an entry with the organisation over it, where it has none of its own."""
    over = headed.over(entry.person.start)
    if over is None or any(m.type in ORGANISATIONS for m in entry.beside):
        return entry
    return replace(entry, beside=[*entry.beside, over])


def _read_labelled(paper: Paper, label: Line, line: Line) -> None:
    """Read the post that labels a line which names one person and no post of theirs."""
    found = list(entries(paper, line.start, line.end))
    if len(found) == 1 and not any(m.type is EntityType.POST for m in found[0].beside):
        state_labelled_post(paper, label, found[0])


def _read_entry(paper: Paper, entry: Entry, role: str, before: int) -> None:
    """State what a list says of one person; somebody for whom another sat was not there."""
    between = words_between(paper, before, entry.person.start)
    if role != "apologies" and (
        is_sat_for(paper, between, entry.person) or has_deputy(paper, entry)
    ):
        if role not in SEATED:
            return
        role = "members"
    state_role(paper, entry, role)
    state_affiliations(paper, entry)


def _whole_row(paper: Paper, line: Line) -> tuple[int, int] | None:
    """Return a line, or all the row that it begins; None for a cell further on in its row."""
    if paper.view.units[line.unit].row is None:
        return line.start, line.end
    if not _begins_row(paper, line.unit):
        return None
    return line.start, end_of_row(paper, line.unit)


def _begins_row(paper: Paper, unit: int) -> bool:
    """Tell whether a cell is the first of its row, empty cells and labels left out."""
    if not paper.view.same_row(unit - 1, unit):
        return True
    start, end = paper.words.units[unit - 1]
    return (start == end or _is_label(paper, start)) and _begins_row(paper, unit - 1)


def _is_label(paper: Paper, token: int) -> bool:
    number = bisect_right(paper.lines, token, key=lambda line: line.start) - 1
    return number >= 0 and paper.lines[number].heading
