"""A meeting as ModernGov knows it, written down as minutes or as an agenda."""

import datetime as dt
import re
from dataclasses import dataclass, field

from ..marks import item_mark
from .markup import Markup, parse_fragment, words

_APOLOGIES = re.compile(r"apolog", re.IGNORECASE)
_THERE = re.compile(r"(?:present|in[- ]attendance|attend(?:ed|ing)|virtual|remote)", re.IGNORECASE)
_IN_ATTENDANCE = re.compile(r"in[- ]attendance", re.IGNORECASE)
_SUBSTITUTE = re.compile(r"substitut|deputy for", re.IGNORECASE)
_IN_PLACE = re.compile(r"(?:substitut\w*|deput\w+) for |in place of |on behalf of ", re.IGNORECASE)
_COOPTED = re.compile(r"(?:(?:non-?)?voting )?co-?opt\w*(?: member)?", re.IGNORECASE)
_GUEST = re.compile(
    r"(?:council |lead |supporting |support )*officers?|observers?|guests?|speakers?|"
    r"witness(?:es)?|invite[ds]?(?: .*)?|advis[eo]rs?|public|clerk|in[- ]attendance",
    re.IGNORECASE,
)
_OWN_LABEL = re.compile(
    r"\W*(?:it was )?(?:unanimously )?(?:resolved|decisions?|decided|agreed|recommended)\b",
    re.IGNORECASE,
)
_SEAT = re.compile(
    r"(?:(?:vice|deputy|co|independent|acting|interim|committee|board|panel|partnership|group|"
    r"elected|core|full|voting|non-voting|statutory)[- ]?)*(?:chair(?:man|woman|person)?|member)|"
    r"co-?opt\w*(?: member)?",
    re.IGNORECASE,
)
_VACANT = re.compile(r"vacan(?:t|cy|cies)\b", re.IGNORECASE)
_NOWHERE = re.compile(r"\b(?:virtual|remote|online|hybrid|teams|zoom)\b", re.IGNORECASE)
_CANCELLED = re.compile(r"cancel|postpone|abandon|withdraw", re.IGNORECASE)

PRESENT, COOPTED, SUBSTITUTES = "Present", "Co-opted members", "Substitutes"
ATTENDING, APOLOGIES, MEMBERSHIP = "In attendance", "Apologies", "Membership"
_HEADER = ("Name", "Role", "Attendance", "Representing")
_HEADERS = {MEMBERSHIP: ("Name", "Representing", "Role")}
_SECTIONS = (PRESENT, COOPTED, SUBSTITUTES, ATTENDING, APOLOGIES, MEMBERSHIP)


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody asked to a meeting: what they are there, for whom they speak, whether they came."""

    name: str
    role: str
    attendance: str
    representing: str = ""
    kind: str = ""

    @property
    def came(self) -> bool:
        """Whether they were there."""
        return _THERE.match(self.attendance) is not None

    @property
    def has_seat(self) -> bool:
        """Whether their role there is a seat on the body."""
        return _SEAT.fullmatch(self.role) is not None

    @property
    def in_place_of(self) -> str:
        """The words that say whose place they took, where any do."""
        return next((t for t in (self.attendance, self.role) if _IN_PLACE.search(t)), "")

    def section(self) -> str:
        """Return the heading under which minutes would list them; empty where nowhere."""
        guest = _GUEST.fullmatch(self.role) or _GUEST.fullmatch(self.kind)
        if _APOLOGIES.search(self.attendance):
            return APOLOGIES
        if not self.came:  # expected, or absent without a word: all that is known is the seat
            return "" if guest or _SUBSTITUTE.search(self.role) else MEMBERSHIP
        if _SUBSTITUTE.search(f"{self.role} {self.attendance}"):
            return SUBSTITUTES
        if guest or _IN_ATTENDANCE.match(self.attendance):
            return ATTENDING
        return COOPTED if _COOPTED.fullmatch(self.role) else PRESENT


@dataclass(frozen=True, slots=True)
class Item:
    """One item of business: its texts are HTML, its documents titles."""

    number: str
    title: str
    minutes: str = ""
    decision: str = ""
    documents: tuple[str, ...] = ()


@dataclass(slots=True)
class Meeting:
    """One sitting of a committee."""

    committee: str
    date: dt.date | None
    venue: str = ""
    status: str = ""
    attendees: list[Attendee] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)

    @property
    def cancelled(self) -> bool:
        """Whether it was never held on its day."""
        return _CANCELLED.match(self.status) is not None

    @property
    def minuted(self) -> bool:
        """Whether there is a record of it, rather than an agenda alone."""
        return any(item.minutes or item.decision for item in self.items) or any(
            attendee.came for attendee in self.attendees
        )


def write_meeting(meeting: Meeting) -> Markup:
    """Write a meeting down as the papers of councils do.

    Args:
        meeting: The meeting.

    Returns:
        Its committee as title, the line that says when and where it met, who was there in a table
        for each of the usual headings, and its items with their minutes and decisions.

    Raises:
        NotReadable: The text of an item is nested too deeply.
    """
    markup = Markup(meeting.committee)
    markup.heading(meeting.committee, 1)
    markup.line(_opening(meeting))
    listed = _listed(meeting)
    for section in _SECTIONS:
        _write_attendees(markup, section, [one for under, one in listed if under == section])
    for item in meeting.items:
        _write_item(markup, item)
    return markup


def _opening(meeting: Meeting) -> str:
    if meeting.cancelled:
        return f"Status: {meeting.status}"
    what, held = ("Minutes of", "held") if meeting.minuted else ("Agenda for", "to be held")
    place = meeting.venue
    if _NOWHERE.search(place):  # "Virtual Meeting" would be the name of a body that meets
        place = re.sub(r"\s*\bMeeting\b", "", place, flags=re.IGNORECASE).strip()
    venue = f" at {place}" if place else ""
    date = f" on {meeting.date.day} {meeting.date:%B %Y}" if meeting.date else ""
    # The venue first: what follows a date may be anything.
    return f"{what} the meeting of the {meeting.committee} {held}{venue}{date}"


def _listed(meeting: Meeting) -> list[tuple[str, Attendee]]:
    """Return each attendee with the headings to list them under."""
    found = [(a.section(), a) for a in meeting.attendees if a.name and not _VACANT.match(a.name)]
    if meeting.cancelled:  # nobody was anywhere; the seats stand
        return [(MEMBERSHIP, a) for section, a in found if section == PRESENT or a.has_seat]
    return found + [(MEMBERSHIP, a) for section, a in found if section == APOLOGIES and a.has_seat]


def _write_attendees(markup: Markup, section: str, listed: list[Attendee]) -> None:
    if not listed:
        return
    markup.heading(section, 2)
    named = [one for one in listed if section == SUBSTITUTES and one.in_place_of]
    if named:
        markup.items(f"{one.name} ({one.in_place_of})" for one in named)
    rows = [_row(section, one) for one in listed if one not in named]
    if rows:
        markup.table(_HEADERS.get(section, _HEADER), rows)


def _row(section: str, one: Attendee) -> tuple[str, ...]:
    """Write a row; a role stands nowhere beside the body represented, as if it were one there."""
    if section == MEMBERSHIP:  # a seat, whatever became of this meeting
        return one.name, one.representing, one.role
    # The heading says "co-opted"; in a cell of its own it would be read as a name.
    role = "" if section == COOPTED else one.role
    return one.name, role, one.attendance, one.representing


def _write_item(markup: Markup, item: Item) -> None:
    numbered = f"{item.number.rstrip('.')}. {item.title}"
    # A number of a form that no paper has would be taken for a part of the title.
    known = item.number and item_mark(numbered, 0, len(numbered), bare=True)
    markup.heading(numbered if known else item.title, 2)
    markup.fragment(item.minutes)
    decision = parse_fragment(item.decision)
    if decision is not None and words(decision) not in _said(item.minutes):
        if not _OWN_LABEL.match(words(decision)):
            markup.line("Decision:")
        markup.fragment(item.decision)
    if item.documents:
        markup.heading("Documents", 3)
        markup.items(item.documents)


def _said(html: str) -> str:
    element = parse_fragment(html)
    return "" if element is None else words(element)
