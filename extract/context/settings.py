"""Whose list of people it is, where a paper holds lists of several bodies or meetings.

An agenda pack holds the minutes of the meeting before; terms of reference tell the members of each
group in turn.
"""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from ...ontology.terms import EntityType, PaperKind
from ..document import BlockKind
from ..layout.labels import LEADERS, PEOPLE, PRESENT
from ..layout.section_lines import LONGEST_HEADING, Line
from ..lexicon.wordings import wording
from ..names import key
from ..paper import Paper, Setting
from ..told_above import lasting, told_above
from .appointments import appointments
from .heads import HEAD
from .meetings import HISTORY, MEETING_BODIES, TOLD

_MEMBERS_FOLLOW = wording("attendance", "members-follow")
_MEMBERS_BELOW = wording("attendance", "members-below")
_OF_ANYTHING = wording("attendance", "label-of-anything")
_SENT_TO = wording("attendance", "sent-to")
_TITLES_LIST = wording("attendance", "titles-list")
_TOKENS_TO_MEETING = 60
"""How far above a list of those present its meeting is named."""
PARTNERSHIPS = frozenset({"board", "partnership"})
"""Words by which a partnership is called for short."""
_SUB_GROUP = re.compile(r"\bsub\W?group\b", re.IGNORECASE)
_LEGEND = re.compile(r"\W{0,3}\w{1,3}\W{1,3}=")
"""How a sentence begins that says what a mark in a table means: "(V) = virtual"."""
_SENTENCES = 3
"""Sentences right before a label which may begin with the body whose it is."""
_ARTICLE = 2
"""Tokens of an article and the first of a name."""
_OURS = frozenset({"we", "our", "us"})
_NEAR = 3
"""Tokens between a sentence and the table below it."""


def find_settings(paper: Paper) -> None:
    """Find the lists that are not of the paper's own body and meeting."""
    own = paper.setting_at(0)
    paper.settings += _sittings(paper)
    tables = {table.first for table in paper.tables if table.lists_people or table.lists_seats}
    beginnings = {line.start for line in _beginnings(paper)}
    ended = True
    _set_appointments(paper)
    for line in (ln for ln in paper.lines if not paper.is_appointed(ln.start)):
        setting = None
        titled = _titled(paper, line)
        sent = _led_in(paper, line.start) if line.start in tables else None
        if titled or sent:
            setting = _members_of(paper, line.start, titled or sent)
        elif line.start in beginnings and line.role in PRESENT:
            setting = _meeting_above(paper, line) or _standing(paper, line)
        elif line.start in beginnings and line.role == "members" and not _goes_on(paper, line):
            setting = None if not (line.heading or ended) else _group_of(paper, line)
        elif line.start in tables and not line.role:
            body = whose(paper, line.start) or (paper.told_of if line.start > HEAD else None)
            setting = _members_of(paper, line.start, body) if body != paper.home else None
        elif line.start in beginnings and line.role in LEADERS:
            here = paper.setting_at(line.start)
            left = ended and here.meeting is None  # a list further up says nothing of it
            body = whose(paper, line.start) or (paper.told_of if left else None)
            setting = _members_of(paper, line.start, body)
        elif _announces_members(paper, line):
            setting = _members_of(paper, line.start, _body_in(paper, line))
        elif line.heading and line.role not in PEOPLE:
            here = paper.setting_at(line.start)
            setting = replace(own, start=line.start) if here.meeting is None else None
        if setting is not None and _differs(setting, paper.setting_at(line.start)):
            paper.settings.append(setting)
        ended = line.role not in PEOPLE


def _set_appointments(paper: Paper) -> None:
    """Let each list of those appointed to a body be of that body, and of no meeting."""
    appointed = appointments(paper)
    paper.appointed += [range(each.names, each.end) for each in appointed]
    begun = {each.start for each in appointed}
    ends = [each.end for each in appointed if each.end not in begun]
    paper.settings += [replace(paper.setting_at(end), start=end) for end in ends]
    paper.settings += [Setting(each.start, each.body, None) for each in appointed]


def _sittings(paper: Paper) -> Iterator[Setting]:
    """Yield each sitting that a page on one item tells of: "Meeting: 3/5/2019 - Cabinet"."""
    words = paper.words
    told = {met.start("date") for met in HISTORY.finditer(words.source)}
    for thing in paper.things.values() if told else ():
        if thing.type is EntityType.MEETING:
            starts = (m.start for m in thing.mentions if words.starts[m.start] in told)
            yield from (Setting(start, thing.body, thing.id) for start in starts)


def whose(paper: Paper, token: int) -> str | None:
    """Return the body that a label, a list or a table is of by where it stands; None if none says.

    That is the one that its paragraph tells of before it, that the heading right above it names, or
    that its section is about. A directorate in the head of minutes has no list there.
    """
    found = _opening(paper, token) or _heading_over(paper, token)
    if found:
        return found
    topic = paper.thing(paper.topic_at(token))
    if topic is None or (paper.of_meeting and topic.type is EntityType.SERVICE):
        return None
    return topic.id


def _goes_on(paper: Paper, line: Line) -> bool:
    """Tell whether a line is a label between the rows of a table: of the same body's members."""
    return bool(line.heading and paper.view.units[line.unit].row)


def _announces_members(paper: Paper, line: Line) -> bool:
    """Tell whether a line leads into a list of members: "It consists of:"."""
    leads = paper.words.words[line.end - 1].text.endswith(":")
    return leads and _MEMBERS_FOLLOW.search(paper.text(line.start, line.end)) is not None


def _opening(paper: Paper, token: int) -> str | None:
    """Return the body that the last of the sentences before a label in its paragraph begins with.

    That is one of those right before it, or the first.
    """
    start, _ = paper.words.units[paper.words.unit_of[token]]
    if start == token:
        return None
    told = paper.sentences_before(token, _SENTENCES)
    ends = dict(told)
    for opening in (*(first for first, _ in reversed(told) if first > start), start):
        number = paper.words.words[opening].numbered  # "2.3 The Board meets"
        end = ends.get(opening, token)
        named = [
            m
            for m in paper.mentions_in(opening + number, end)
            if paper.stands_for(m, MEETING_BODIES)
        ]
        if named and named[0].start < opening + number + _ARTICLE:
            return lasting(paper, named, end)
    return None


def _heading_over(paper: Paper, token: int) -> str | None:
    """Return the one body that the heading above names, where nothing but labels stands between."""
    number = bisect_left(paper.lines, token, key=lambda line: line.start)
    for line in reversed(paper.lines[:number]):
        if titled := _titled(paper, line):
            return titled
        if not line.heading and line.role not in PEOPLE:
            return None
        if line.heading and line.role not in PEOPLE and line.end - line.start <= LONGEST_HEADING:
            body = _body_in(paper, line)
            if body or not line.role:
                return body
    return None


def is_sent_to(paper: Paper, token: int) -> bool:
    """Tell whether a table is of whom organisations send to a body, by the sentence above it."""
    return bool(_sending(paper, token))


def _sending(paper: Paper, token: int) -> tuple[int, int] | None:
    """Return the sentence that says so: the one above a table, or before a legend there."""
    told = paper.sentences_before(token, 2)
    if not told or token - told[-1][1] > _NEAR:
        return None
    last = told[:1] if _LEGEND.match(paper.text(*told[-1])) else told[-1:]
    return next((span for span in last if _SENT_TO.search(paper.text(*span))), None)


def _titled(paper: Paper, line: Line) -> str | None:
    """Return the body whose list a short line among those of people says to be below it."""
    if paper.of_meeting or line.role not in PEOPLE or line.end - line.start > LONGEST_HEADING:
        return None
    titles = _TITLES_LIST.search(paper.text(line.start, line.end))
    labelled = line.start > 0 and paper.words.words[line.start - 1].text == ":"
    if titles is None or labelled:  # "Membership: multi-agency representation" titles nothing
        return None
    return _body_in(paper, line) or _called(paper, titles["whose"] or "")


def _called(paper: Paper, said: str) -> str | None:
    """Return the one body whose name begins or ends with certain words."""
    words = key(said)
    named = [
        thing.id
        for thing in paper.things.values()
        if thing.type in MEETING_BODIES
        and any(words in {k[: len(words)], k[-len(words) :]} for k in map(key, thing.names))
    ]
    return named[0] if words and len(named) == 1 else None


def _led_in(paper: Paper, token: int) -> str | None:
    """Return the body of whose members the sentence above a table says that they follow.

    "The Executive meets monthly. Its membership is set out below.", or "Each has named a lead who
    attends the Executive."
    """
    told = paper.sentences_before(token, 2)
    if not told or token - told[-1][1] > _NEAR:
        return None
    if sending := _sending(paper, token):
        told = [sending]
    elif not _MEMBERS_BELOW.search(paper.text(*told[-1])):
        return None
    for start, end in reversed(told):
        named = [m for m in paper.mentions_in(start, end) if paper.stands_for(m, MEETING_BODIES)]
        if named:
            return named[-1].entity
    return None


def _differs(one: Setting, other: Setting) -> bool:
    return (one.body, one.meeting) != (other.body, other.meeting)


def _beginnings(paper: Paper) -> Iterator[Line]:
    """Yield the first line of each list of people: its label, where it has one."""
    if paper.lines and paper.lines[0].role in PEOPLE:
        yield paper.lines[0]
    for before, line in pairwise(paper.lines):
        if line.role in PEOPLE and (line.heading or before.role != line.role):
            yield line


def _meeting_above(paper: Paper, line: Line) -> Setting | None:
    """Return the meeting that a list of those present is of: the last named shortly above it.

    Nobody was at a later one, to which minutes are put for confirmation.
    """
    held = paper.date or dt.date.max
    named = [
        (mention.start, thing)
        for thing in paper.things.values()
        if thing.type is EntityType.MEETING and (thing.date or held) <= held
        for mention in thing.mentions
        if line.start - _TOKENS_TO_MEETING <= mention.start < line.start and mention.rule != TOLD
    ]
    if not named:
        return None
    start, meeting = max(named, key=lambda found: found[0])
    return Setting(start, meeting.body, meeting.id)


def _standing(paper: Paper, line: Line) -> Setting | None:
    """Return the group of its section that a label is of which may head those present, too.

    "Board members", in a report to a committee, are no members of the committee.
    """
    if paper.of_meeting:
        return None
    body = paper.topic_at(line.start)
    if line.role != "present":
        body = body or _partnership_in(paper, line)
    return _members_of(paper, line.start, body)


def _group_of(paper: Paper, line: Line) -> Setting | None:
    """Return the body whose members are listed: that of the label, or of where it stands.

    "Sub-group membership" is not that of a partnership, whose paper it may be.
    """
    body = _body_in(paper, line) if line.heading else None
    body = body or whose(paper, line.start) or _told_above(paper, line)
    if body is None and line.heading and paper.kind is PaperKind.REPORT:
        body = told_above(paper, line.start)
    if body is None and line.heading:
        body = _partnership_in(paper, line)
        home = paper.thing(paper.home)
        if (
            body is None
            and home
            and home.type is EntityType.PARTNERSHIP
            and _of_sub_group(paper, line)
        ):
            return Setting(line.start, None, None)
    usual = paper.told_of if line.start > HEAD else paper.home
    if body is None and line.heading and _needs_body(paper, line):
        return Setting(line.start, None, None)
    return _members_of(paper, line.start, body or usual)


def _needs_body(paper: Paper, line: Line) -> bool:
    """Tell whether a label is not that of the paper's own members, if no body is told of there.

    "Made up of:" may be said of anything, and in a report to a committee its members are not told.
    """
    home = paper.thing(paper.home)
    received = home is not None and home.type is EntityType.COMMITTEE
    if paper.kind is PaperKind.REPORT and received and line.start > HEAD:
        return True
    said = paper.text(line.start, line.end)
    return (
        paper.kind is not PaperKind.TERMS_OF_REFERENCE and _OF_ANYTHING.fullmatch(said) is not None
    )


def _told_above(paper: Paper, line: Line) -> str | None:
    """Return the body told of above a label that leads into a list, and is no heading."""
    marked = ":" in paper.words.lowers(line.end - 1, line.end + 1)
    heads = paper.block_at(line.start).kind is BlockKind.HEADING
    return told_above(paper, line.start) if line.heading and marked and not heads else None


def _of_sub_group(paper: Paper, line: Line) -> bool:
    return _SUB_GROUP.search(paper.text(line.start, line.end)) is not None


def _partnership_in(paper: Paper, line: Line) -> str | None:
    """Return the partnership that "Board membership" is of, in a paper that is no board's own."""
    home, said = paper.thing(paper.home), set(key(paper.text(line.start, line.end)))
    kinds = said & PARTNERSHIPS
    if not kinds or home is None or not kinds.isdisjoint(key(home.name)):
        return None
    partnerships = (t for t in paper.things.values() if t.type is EntityType.PARTNERSHIP)
    meant = [t for t in partnerships if not kinds.isdisjoint(key(t.name))]
    return max(meant, key=lambda t: len(t.mentions)).id if meant else None


def _members_of(paper: Paper, start: int, body: str | None) -> Setting | None:
    """Return the setting of a list of members; a group that is not the paper's has no meeting."""
    if body is None:
        return None
    return Setting(start, body, paper.meeting if body == paper.home else None)


def _body_in(paper: Paper, line: Line) -> str | None:
    """Return the one body that a line names; in "Our Delegated Partners" those are not "ours".

    "Our membership" is that of whichever body its section is about.
    """
    bodies = [
        m
        for m in paper.mentions_in(line.start, line.end)
        if paper.stands_for(m, MEETING_BODIES) and paper.words.lower(m.start) not in _OURS
    ]
    named = {m.entity for m in bodies if not m.reference} or {m.entity for m in bodies}
    return next(iter(named)) if len(named) == 1 else None
