"""Dated sittings: the paper's own meeting, and others that it names."""

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from ...ontology.terms import BODIES, EntityType, PaperKind
from ..dates import dates
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper
from ..thing import Thing
from .item_pages import is_item_page

MEETING_BODIES = BODIES - {EntityType.SERVICE}
"""What holds meetings; services do not."""

HISTORY = wording("papers", "page-of-meeting")
MAKER = wording("papers", "decision-maker")
OF_MINUTE = wording("papers", "of-minute")
_DECIDED_ON = wording("papers", "date-of-decision")
_OF_NO_MEETING = frozenset(
    {PaperKind.TERMS_OF_REFERENCE, PaperKind.CONSTITUTION, PaperKind.ANNUAL_REPORT}
)
_MET_ON = wording("papers", "met-on")
_OTHER_DATE = wording("papers", "other-date")
_IN_EFFECT = wording("papers", "in-effect")
_PRINTED_ON = wording("papers", "printed-on")
_VENUE = wording("papers", "venue")
_ITS_MEETING = wording("papers", "its-meeting")
TO_MEETING = wording("papers", "to-meeting-of")
_PUT_TO = wording("papers", "put-to")
_DID_ON = wording("papers", "did-on")
_ON = re.compile(r"(?: meeting)?(?: held)?(?:(?: on|,) (?:[A-Z][a-z]+day,? )?| \()")
_ON_THAT_DAY = re.compile(r"(?:\bon\s(?:[A-Z][a-z]+day,?\s)?|,\s|\()$")
_OF_VERSION = wording("papers", "of-version")
_HAPPENED = wording("papers", "happened")
_TO_COME = wording("papers", "to-come")
_TO_COME_THEN = wording("papers", "to-come-then")
_OF_SITTING = wording("papers", "of-sitting")
_BEFORE_APPROVED = wording("papers", "before-approved")
_BEFORE_HELD = wording("papers", "before-held")
_APPROVED = wording("papers", "approved-minutes")
_AS_ITEM = wording("papers", "minutes-as-item")
_UP_TO = re.compile(r"\s*(?:[-–—]|to|until)\s*")
"""What stands between the dates at which a period begins and ends."""
_IN_BRACKETS = re.compile(r"\((?:until|from|up to|since) $", re.IGNORECASE)
"""Before the day on which a committee came to an end, or began."""
_BETWEEN_SENTENCES = re.compile(r"[.;\n]")
_TO_BRACKET = 10
_LETTERS_BEFORE = 90
_LETTERS_AFTER = 200
"""Letters after a date among which the minutes of that day are approved."""
_LETTERS_TO_PRINTING = 50
_LETTERS_TO_BODY = 40
_TOKENS_BEFORE = 40
"""Tokens before a date among which the name begins of the body that met or decided then."""
_TOKENS_TO_NAME = 8
"""Tokens from where a date begins to the body after it: "11/11/2021 - "."""
_BY_OR_TO = frozenset({"by", "to", "before"})
_TO_BODY = 2
"""Tokens from such a word to the name of the body: "by the"."""
_WORDS_OF_HEADING = 12
_LETTERS_AFTER_HOME = 80
_LETTERS_TO_VENUE = 200

_DATED = "dated-meeting"
TOLD = "told-meeting"
"""The rule of a meeting that others speak of, below whose date nobody is listed who was there."""

Dated = tuple[int, int, dt.date]
"""A date with its offsets in the text."""


def find_meetings(paper: Paper, head: int, below: int | None = None) -> None:
    """Make an entity of each dated sitting, and set the date and the meeting of the paper.

    Args:
        paper: The paper; whose it is and of what kind must be known.
        head: The token at which its head ends.
        below: The offset of the date of the meeting, where it stands below the lists of people.
    """
    _Finder(paper, head, below).find()


class _Finder:
    def __init__(self, paper: Paper, head: int, below: int | None) -> None:
        words = paper.words
        self._paper = paper
        self._text = words.source
        self._below = below
        self._head = words.ends[min(head, len(words)) - 1] if len(words) else 0
        self._of_item = is_item_page(paper)
        self._meetings: dict[tuple[str | None, dt.date], Thing] = {}
        self._columns = {
            words.starts[cell.start]: words.ends[cell.end - 1]
            for table in paper.tables
            if table.lists_people
            for cell in map(table.header.__getitem__, table.sittings)
        }

    def find(self) -> None:
        paper = self._paper
        dated = list(dates(self._text))
        history = [met.start("date") for met in HISTORY.finditer(self._text)]
        maker = MAKER.search(self._text)
        alone = maker is not None and not history and self._body_at(maker.end()) is None
        of_own = history[:1] or self._decided_on(maker)
        periods = self._periods(dated)
        own: Thing | None = None
        for found in dated:
            start, _, date = found
            told = self._is_told(found) or self._is_of_approved(found) or start in periods
            in_head = start == self._below or (start <= self._head and not told)
            if in_head and paper.date is None:
                paper.date = date
            called = start in of_own or (not of_own and in_head and self._calls_meeting(start))
            # somebody who decides alone does not meet
            if called and own is None and not alone and paper.home:
                own = self._meeting(paper.home, found)
                own.venue = self._venue()
                paper.date = date
            elif start in history:
                self._meeting(self._body_after(start) or paper.home, found)
            elif self._heads_column(start):
                self._meeting(paper.home, found)
            elif self._names_meeting(start):
                self._meeting(self._body_before(start) or paper.home, found, told=told)
            elif body := self._body_that_met(start):
                self._meeting(body, found)
        if own is None and paper.of_meeting and paper.home and paper.date and not alone:
            first = next(found for found in dated if found[2] == paper.date)
            own = self._meeting(paper.home, first)
        paper.meeting = own.id if own else None

    def _periods(self, dated: Sequence[Dated]) -> set[int]:
        """Return where the dates begin between which time passed: "1 May 2024 - 30 April 2025".

        Minutes have such a time in brackets, beside the name of a committee that is no more.
        """
        ends = (
            {one[0], other[0]}
            for one, other in pairwise(dated)
            if _UP_TO.fullmatch(self._text, one[1], other[0]) and one[2] < other[2]
            if not self._paper.of_meeting or self._text[one[0] - 1 : one[0]] == "("
        )
        until = {
            start
            for start, _, _ in dated
            if _IN_BRACKETS.search(self._text, max(start - _TO_BRACKET, 0), start)
        }
        return until.union(*ends)

    def _decided_on(self, maker: re.Match[str] | None) -> list[int]:
        """Return where a page on one decision of a body says when that was taken."""
        found = _DECIDED_ON.search(self._text) if maker else None
        return [found.start("date")] if found else []

    def _body_at(self, offset: int) -> str | None:
        """Return the body that is named at an offset."""
        start = bisect_left(self._paper.words.starts, offset)
        named = self._paper.mentions_in(start, start + 2)
        return next((m.entity for m in named if m.type in MEETING_BODIES), None)

    def _is_told(self, found: Dated) -> bool:
        """Tell whether minutes say with a date when something else was, or is to come.

        "The Trust was set up on 1 April"; "this would be put to the meeting on 4 May"; "Further to
        minute 4 of the meeting of 5 May". A page on one item has no date of its own in what was
        said on it.
        """
        start, end, _ = found
        line = self._text.rfind("\n", 0, start) + 1
        before, after = self._text[line:start], self._text[end : end + _LETTERS_BEFORE]
        told = (
            _ITS_MEETING.search(before)
            or TO_MEETING.search(before)
            or (_HAPPENED.search(before) and not _OF_SITTING.search(before))
        )
        told = told or (self._of_item and self._is_prose(self._text[line:].partition("\n")[0]))
        to_come = _TO_COME.search(before) or _TO_COME_THEN.match(after)
        return self._paper.of_meeting and bool(told or to_come or OF_MINUTE.search(before))

    @staticmethod
    def _is_prose(line: str) -> bool:
        """Tell whether a line tells something, rather than being a heading with a date."""
        return line.rstrip().endswith(".") and line.count(" ") > _WORDS_OF_HEADING

    def _calls_meeting(self, start: int) -> bool:
        """Tell whether a date in the head is that of the paper's own meeting."""
        paper = self._paper
        if paper.kind in _OF_NO_MEETING:
            return False
        line = self._text.rfind("\n", 0, start) + 1
        before = self._text[max(line, start - _LETTERS_TO_PRINTING) : start]
        if _OF_VERSION.search(self._text[line:start]):
            return False
        if paper.of_meeting or _PRINTED_ON.search(before):
            return not _PRINTED_ON.search(before)
        home = paper.thing(paper.home)
        if _IN_EFFECT.search(before):
            return False
        return home is not None and any(
            0 <= start - paper.words.ends[m.end - 1] < _LETTERS_AFTER_HOME for m in home.mentions
        )

    def _is_of_approved(self, found: Dated) -> bool:
        """Tell whether a date is that of the minutes put for approval."""
        start, end, _ = found
        line = self._text.rfind("\n", 0, start) + 1
        before, after = self._text[line:start], self._text[end : end + _LETTERS_AFTER]
        if _BEFORE_APPROVED.search(before):
            return True
        held = _BEFORE_HELD.search(before) is not None
        return held and bool(_APPROVED.match(after.partition("\n")[0]) or _AS_ITEM.match(after))

    def _names_meeting(self, start: int) -> bool:
        """Tell whether a date is of a meeting named before it: "the Board's meeting on"."""
        before = self._text[max(0, start - _LETTERS_BEFORE) : start].replace("\n", " ")
        other = _OTHER_DATE.search(before) or _PRINTED_ON.search(before)
        return bool(_MET_ON.search(before)) and not other

    def _heads_column(self, start: int) -> bool:
        """Tell whether a date heads a column of a register of attendance."""
        return any(first <= start < last for first, last in self._columns.items())

    def _body_before(self, start: int) -> str | None:
        """Return the body named shortly before a date: "the Cabinet meeting of 3 May 2019"."""
        if its := _ITS_MEETING.search(self._text[max(0, start - _LETTERS_BEFORE) : start]):
            return self._subject(start - len(its.group()))
        body = self._last_body(start)
        last = self._paper.words.ends[body.end - 1] if body else 0
        if body is None or start - last >= _LETTERS_TO_BODY:
            return None
        apart = _BETWEEN_SENTENCES.search(self._text, last, start)
        return None if apart else body.entity

    def _subject(self, offset: int) -> str | None:
        """Return which body's a meeting is that a sentence calls "its": of whom it tells.

        "The Panel noted the Board's plan at its meeting", "the plan was put to the Board at its
        meeting", "at its meeting the Board noted".
        """
        paper = self._paper
        token = bisect_left(paper.words.starts, offset)
        start, end = paper.sentence_at(token) or (token, token)
        bodies = [m for m in paper.mentions_in(start, end) if m.type in MEETING_BODIES]
        before = [m for m in bodies if m.end <= token]
        if not before:
            return next((m.entity for m in bodies), None) or None
        last = before[-1]
        whom = last.end == token and not _BY_OR_TO.isdisjoint(
            paper.words.lowers(max(last.start - _TO_BODY, start), last.start)
        )
        return (last if whom else before[0]).entity or None

    def _body_that_met(self, start: int) -> str | None:
        """Return the body that did something on a date: "was approved by Cabinet on 3 May 2019"."""
        words = self._paper.words
        before = self._text[max(0, start - _LETTERS_BEFORE) : start]
        body = self._last_body(start) if _ON_THAT_DAY.search(before) else None
        if body is None:
            return None
        first, last = words.starts[body.start], words.ends[body.end - 1]
        between = self._text[last:start].replace("\n", " ")
        put = _PUT_TO.search(self._text[max(0, first - _LETTERS_BEFORE) : first])
        met = _DID_ON.fullmatch(between) or (put and _ON.fullmatch(between))
        return body.entity if met else None

    def _last_body(self, start: int) -> Mention | None:
        """Return the body named last before an offset, if it is named near it."""
        token = bisect_left(self._paper.words.starts, start)
        named = self._paper.mentions_in(max(token - _TOKENS_BEFORE, 0), token)
        bodies = (m for m in reversed(named) if m.entity and m.type in MEETING_BODIES)
        return next((m for m in bodies if m.end <= token), None)

    def _body_after(self, start: int) -> str | None:
        """Return the body that met on a date, which a page on an item tells after it."""
        first = bisect_right(self._paper.words.starts, start)
        named = self._paper.mentions_in(first, first + _TOKENS_TO_NAME)
        return next((m.entity for m in named if m.entity and m.type in MEETING_BODIES), None)

    def _meeting(self, body: str | None, dated: Dated, *, told: bool = False) -> Thing:
        """Return the meeting of a body on a date, with one more mention of it.

        Args:
            body: The body.
            dated: The date, where it stands.
            told: Whether minutes only tell of that meeting there.
        """
        start, end, date = dated
        thing = self._meetings.get((body, date))
        if thing is None:
            thing = self._paper.add_thing(EntityType.MEETING)
            thing.body, thing.date = body, date
            self._meetings[body, date] = thing
        first, last = self._tokens(start, end)
        mention = Mention(
            first, last, EntityType.MEETING, TOLD if told else _DATED, entity=thing.id
        )
        thing.mentions.append(mention)
        home = self._paper.thing(body)
        name = f"{home.name if home else 'Meeting'}, {date.day} {date:%B %Y}"
        thing.names.setdefault(name, 1)
        return thing

    def _tokens(self, start: int, end: int) -> tuple[int, int]:
        starts = self._paper.words.starts
        first = bisect_right(starts, start) - 1
        return first, max(bisect_left(starts, end), first + 1)

    def _venue(self) -> str:
        found = _VENUE.search(self._text[: self._head + _LETTERS_TO_VENUE])
        return found["venue"].strip(" ,") if found else ""
