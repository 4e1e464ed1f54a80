"""Whose paper it is: the body, the council, the meeting, the date, the kind of paper."""

import datetime as dt
import re

from ..ontology.terms import EntityType, PaperKind
from .dates import dates
from .document import BlockKind
from .mentions import Mention
from .paper import Paper, Thing
from .sections import PEOPLE, Line

_HEAD_TOKENS = 160
_HOME_TYPES = frozenset(
    {EntityType.COMMITTEE, EntityType.PARTNERSHIP, EntityType.GROUP, EntityType.HUB}
)
_MEETING_OF = re.compile(r"\b(?:meeting|minutes|meetings) of (?:the )?\S+$", re.IGNORECASE)
_KINDS: tuple[tuple[PaperKind, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (PaperKind.TERMS_OF_REFERENCE, r"\bterms of reference\b"),
        (PaperKind.ANNUAL_REPORT, r"\b(?:annual|yearly) report\b(?! of the)"),
        (PaperKind.CONSTITUTION, r"\bconstitution\b|\bscheme of delegation\b"),
        (PaperKind.MINUTES, r"\bminutes\b|\bnotes of (?:the|a) meeting\b|\baction notes\b"),
        (
            PaperKind.AGENDA_PACK,
            r"\bagenda\b(?! item)|\bsummons\b|\bto:? (?:the )?members of the\b",
        ),
        (PaperKind.INSPECTION_LETTER, r"\bdear\b.{0,400}\b(?:inspect|visit)"),
        (
            PaperKind.REPORT,
            r"\breport (?:of|by|from|to)\b|\breport\b|\bpurpose of (?:the )?report\b",
        ),
    )
)


def place_paper(paper: Paper) -> None:
    """Find out whose paper it is, and set the fields of `Paper` that say so."""
    head = _head_end(paper)
    paper.kind = _kind(paper, head)
    paper.title = _title(paper)
    paper.authority = _authority(paper)
    paper.home = _home(paper, head)
    _find_meetings(paper, head)


def _head_end(paper: Paper) -> int:
    """Return the token at which the head of the paper ends: before the list of those present."""
    for line in paper.lines:
        if line.start > _HEAD_TOKENS * 2:
            break
        if line.role in PEOPLE and line.start > 0:
            return max(line.start, 1)
    return min(_HEAD_TOKENS, len(paper.words))


def _kind(paper: Paper, head: int) -> PaperKind:
    text = paper.text(0, max(min(head, len(paper.words)), 1))
    opening = text[:600]
    has_attendance = any(
        line.role in ("present", "members_present", "apologies") for line in paper.lines
    )
    for kind, pattern in _KINDS:
        if pattern.search(opening):
            if kind is PaperKind.REPORT and has_attendance:
                return PaperKind.MINUTES
            return kind
    if has_attendance:
        return PaperKind.MINUTES
    if any(line.role == "members" and line.heading for line in paper.lines):
        return PaperKind.AGENDA_PACK
    if paper.document.media_type == "text/html":
        return PaperKind.WEB_PAGE
    return PaperKind.OTHER


def _title(paper: Paper) -> str:
    for line in paper.lines[:12]:
        block = paper.document.blocks[paper.view.units[line.unit].block]
        if block.kind is BlockKind.HEADING:
            return paper.text(line.start, line.end)
    if paper.document.title:
        return paper.document.title
    return paper.text(paper.lines[0].start, paper.lines[0].end)[:120] if paper.lines else ""


def _authority(paper: Paper) -> str | None:
    """Return the council whose paper it is: named first in the head, else most often."""
    councils = [t for t in paper.things.values() if t.type is EntityType.COUNCIL and t.mentions]
    if not councils:
        return None
    text = paper.words.source

    def weight(council: Thing) -> tuple[int, int]:
        place = council_place(council)
        return text.count(place) + 3 * (
            council.mentions[0].start < _HEAD_TOKENS
        ), -council.mentions[0].start

    return max(councils, key=weight).id


def council_place(council: Thing) -> str:
    """Return the place of a council: "Anyshire" for "Anyshire County Council"."""
    if council.national is not None and council.national.place:
        return council.national.place
    name = council.name
    for suffix in (
        "Metropolitan Borough Council",
        "County Borough Council",
        "County Council",
        "City Council",
        "Borough Council",
        "District Council",
        "Unitary Council",
        "Council",
    ):
        name = name.removesuffix(suffix).strip()
    for prefix in ("London Borough of", "Royal Borough of", "Borough of", "City of"):
        name = name.removeprefix(prefix).strip()
    return name or council.name


def _home(paper: Paper, head: int) -> str | None:
    """Return the body whose paper it is: the first that the head names."""
    candidates = [
        m
        for m in paper.mentions
        if m.start < max(head, _HEAD_TOKENS)
        and m.entity
        and not m.reference
        and m.type in _HOME_TYPES
        and paper.things[m.entity].type in _HOME_TYPES
    ]
    for mention in candidates:
        if mention.start < _HEAD_TOKENS and _MEETING_OF.search(
            paper.text(max(mention.start - 5, 0), mention.start + 1)
        ):
            return mention.entity
    if candidates:
        first = candidates[0]
        if _fills_line(paper, first):
            for other in candidates[1:2]:
                if other.start - first.end <= _NEXT_LINE and _fills_line(paper, other):
                    return other.entity
        return first.entity
    counted = [t for t in paper.things.values() if t.type in _HOME_TYPES]
    best = max(counted, key=lambda t: (len(t.mentions), -t.mentions[0].start), default=None)
    return best.id if best is not None and len(best.mentions) > 2 else None


def _find_meetings(paper: Paper, head: int) -> None:
    """Make an entity of each dated sitting: the paper's own, and others that it names."""
    own: Thing | None = None
    meetings: dict[tuple[str | None, dt.date], Thing] = {}
    text = paper.words.source
    limit = paper.words.end_of(min(head, len(paper.words)) - 1) if len(paper.words) else 0
    for start, end, date in dates(text):
        in_head = start <= limit
        if paper.date is None and in_head:
            paper.date = date
        line = text[max(0, start - 90) : start].replace("\n", " ")
        if in_head and own is None and paper.home and _calls_meeting(paper, text, start):
            own = _meeting(paper, meetings, paper.home, date, start, end)
            own.venue = _venue(paper, limit)
            paper.date = date
        elif re.search(
            r"\b(?:meetings?|minutes of|notes of|sitting)\b[^.;]{0,60}$", line, re.IGNORECASE
        ):
            if not re.search(
                r"\b(?:inspect|visit|review|between|from|since|until|by|before|after|report)\w*\W+(?:\w+\W+){0,3}$",
                line,
                re.IGNORECASE,
            ):
                _meeting(
                    paper, meetings, _body_before(paper, start) or paper.home, date, start, end
                )
    if (
        own is None
        and paper.kind in (PaperKind.MINUTES, PaperKind.AGENDA_PACK)
        and paper.home
        and paper.date
    ):
        first = next(d for d in dates(text) if d[2] == paper.date)
        own = _meeting(paper, meetings, paper.home, paper.date, first[0], first[1])
    paper.meeting = own.id if own else None


def _calls_meeting(paper: Paper, text: str, start: int) -> bool:
    if paper.kind in (
        PaperKind.TERMS_OF_REFERENCE,
        PaperKind.CONSTITUTION,
        PaperKind.ANNUAL_REPORT,
    ):
        return False
    if paper.kind in (PaperKind.MINUTES, PaperKind.AGENDA_PACK):
        return not re.search(
            r"(?:publi\w+|call-?in|deadline|issued|printed)\W+(?:\w+\W+){0,4}$",
            text[max(0, start - 50) : start],
            re.IGNORECASE,
        )
    home = paper.things[paper.home] if paper.home else None
    words = paper.words
    return home is not None and any(
        0 <= start - words.end_of(m.end - 1) < 80 for m in home.mentions
    )


def _meeting(
    paper: Paper,
    meetings: dict[tuple[str | None, dt.date], Thing],
    body: str | None,
    date: dt.date,
    start: int,
    end: int,
) -> Thing:
    thing = meetings.get((body, date))
    if thing is None:
        thing = paper.add_thing(EntityType.MEETING)
        thing.body, thing.date = body, date
        meetings[body, date] = thing
    first, last = _tokens(paper, start, end)
    mention = Mention(first, last, EntityType.MEETING, "dated-meeting", entity=thing.id)
    thing.mentions.append(mention)
    home = paper.thing(body)
    name = f"{home.name if home else 'Meeting'}, {date.day} {date:%B %Y}"
    thing.names.setdefault(name, 1)
    return thing


def _tokens(paper: Paper, start: int, end: int) -> tuple[int, int]:
    from bisect import bisect_left, bisect_right

    starts = paper.words.starts
    first = bisect_right(starts, start) - 1
    return first, max(bisect_left(starts, end), first + 1)


def _body_before(paper: Paper, start: int) -> str | None:
    """Return the body named shortly before a date: "the Cabinet meeting of 3 May 2019"."""
    words = paper.words
    for mention in reversed(paper.mentions):
        last = words.end_of(mention.end - 1)
        if last <= start and mention.entity and mention.type in _HOME_TYPES:
            between = words.source[last:start]
            return (
                mention.entity if start - last < 40 and not re.search(r"[.;\n]", between) else None
            )
    return None


_NEXT_LINE = 3


def _fills_line(paper: Paper, mention: Mention) -> bool:
    """Tell whether a name is a line by itself, but for its acronym in brackets."""
    line = next((ln for ln in paper.lines if ln.start == mention.start), None)
    if line is None:
        return False
    rest = paper.text(mention.end, line.end) if mention.end < line.end else ""
    return not rest or (rest.startswith("(") and len(rest) < _ACRONYM)


_ACRONYM = 20
_VENUE = re.compile(
    r"(?:\bheld (?:in|at)\s+(?:the )?|\bvenue\W+|\bin (?:the )?(?=[A-Z][^,\n]{0,30}(?:Room|Chamber|Suite|Hall)))(?P<venue>[A-Z][^\n;]{3,90}?)"
    r"(?=\s+(?:on|at|from|commencing|and|starting)\b|\.|\n|$|,? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)",
)


def _venue(paper: Paper, limit: int) -> str:
    found = _VENUE.search(paper.words.source[: limit + 200])
    return found.group("venue").strip(" ,") if found else ""


def line_at(paper: Paper, token: int) -> Line | None:
    """Return the line that a token stands in."""
    return next((line for line in paper.lines if line.start <= token < line.end), None)
