"""Resolutions and formal recommendations, with who must act and under which item they stand."""

import re

from ...ontology.terms import DecisionKind, EntityType, PaperKind
from ..document import BlockKind
from ..lexicon.wordings import wording
from ..paper import Paper, Ruling, words_between
from .addressees import acts, asked_by_lead, asked_to_act
from .announcements import Announcement, announcement, failed
from .announcing_parts import Announcements, is_rated
from .enumerated import (
    follows,
    is_numbered,
    items_after,
    items_below,
    last_number,
    number_of,
    style_of,
)
from .leads import is_recommendation
from .listed import Listed, Next, ends_list, form_of, is_item, only_introduces
from .names_below import names_below
from .narrated import narrated
from .pages import is_decision_page, unlabelled
from .parts import Part, parts_of
from .spans import bare, items_of, token_at, tokens_of

_LABEL = wording("decisions", "label")
_JOINT = wording("decisions", "joint")
_RECOMMENDS = wording("decisions", "recommends-to")
_RECOMMENDS_LIST = wording("decisions", "recommends-list")
_LINE_AFTER = wording("decisions", "line-after")
_NOTHING = wording("decisions", "nothing")
_ABOUT = wording("decisions", "about-recommendations")
_TOLD = wording("decisions", "told")
_AGREED = wording("decisions", "agreed")
_BY_WHOM = wording("decisions", "by-whom")
_RESPONSIBLE = wording("decisions", "responsible-line")
_ASKED_OF = wording("decisions", "asked-of")
_OF_WHOM = wording("decisions", "of-whom")
_DECISION_LABEL = wording("decisions", "decision-label")
_RESOLVES = wording("decisions", "resolves")
_DECIDES_NOTHING = wording("decisions", "decides-nothing")
_MINUTES_LABEL = wording("decisions", "minutes-label")
_MOST_TOLD = 8
"""Paragraphs between the label of a decision and what was resolved."""
_GOING_ON = (";", "; and", ",")
_ITEM_NUMBER = wording("decisions", "number-of-item")
_SAYS_DECISION = re.compile(r"\W*decisions?\s?:", re.IGNORECASE)
_WORDS = re.compile(r"\w+")
_MOVED = re.compile(r"\b(?:moved|proposed|seconded)\b", re.IGNORECASE)
"""What stands before the words of a motion."""
_MINUTED = re.compile(r"\bMinutes\s?:")
"""The label of what was minuted of an item, below what was decided."""
_MOST_ITEMS = 30
_SHORTEST = 2


def find_decisions(paper: Paper) -> None:
    """Record the resolutions and recommendations of a paper."""
    _Finder(paper).find()


class _Finder:
    """Goes through a paper from top to bottom, and remembers the heading it is under."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._parts = list(parts_of(paper))
        self._announcements = Announcements(paper, self._parts)
        self._item = ""
        self._kind = DecisionKind.RESOLUTION
        self._asked: str | None = None
        self._led: str | None = None
        self._passed_on = False
        self._others = False
        self._unassigned: Ruling | None = None
        self._narrated: list[tuple[int, int]] = []
        self._before_item = 0

    def find(self) -> None:
        position = 0
        on_page = is_decision_page(self._paper)
        while position < len(self._parts):
            part = self._parts[position]
            if not self._paper.rulings:
                for item in unlabelled(self._parts, position, on_page=on_page):
                    self._record(item.start, item.end)
            announced = self._announcements.at(position, self._item)
            if part.is_title and (announced is None or announced.others):
                self._end_item()
                self._item = _ITEM_NUMBER.sub("", part.text).strip(" :*–-")
            if announced is not None:
                position = self._collect(position, announced)
                continue
            self._assign(part)
            if self._paper.kind is PaperKind.MINUTES and not part.is_title:
                self._narrated += narrated(self._paper, part.start, part.end)
            position += 1
        self._end_item()

    def _end_item(self) -> None:
        """Record what an item of minutes tells as decided, where nothing in it is announced."""
        if len(self._paper.rulings) == self._before_item:
            self._kind = DecisionKind.RESOLUTION
            for start, end in self._narrated:
                self._record(start, end)
        self._before_item = len(self._paper.rulings)
        self._narrated.clear()
        self._unassigned = None

    def _assign(self, part: Part) -> None:
        """Let a line under a recommendation say who must act: "Owner: Head of Service"."""
        if self._unassigned is not None and _RESPONSIBLE.match(part.text):
            named = self._named_actor(part.start, part.end)
            self._unassigned.addressee = named or self._unassigned.addressee
            self._unassigned = None

    def _collect(self, position: int, announced: Announcement) -> int:
        """Record what an announcement is followed by; return the part to go on from."""
        self._kind, self._others = announced.kind, announced.others
        self._passed_on = announced.passes_on
        part = self._parts[position]
        first = token_at(self._paper, part.start, part.end, announced.end)
        names, last = announced.named or announced.passes_on, announced.passes_on
        self._asked = self._named_actor(part.start, first, last=last) if names else None
        if announced.others:
            self._asked = asked_by_lead(self._paper, part)
        self._led = self._led_to_act(position, first)
        rest = words_between(self._paper, first, part.end).strip(" *-–")
        if _SAYS_DECISION.match(part.text) and _DECIDES_NOTHING.match(rest):
            return position + 1
        if (count := names_below(self._paper, self._parts, position, rest)) > 1:
            self._record(first, self._parts[position + count - 1].end)
            return position + count
        if self._led or not _decides(rest):
            if not announced.others:
                self._asked = self._asked or self._named_actor(first, part.end)
                self._pass_on(part)
            below = position + 1
            if _DECISION_LABEL.match(part.text) is None:
                return self._collect_list(below)
            told = self._resolves_below(below)
            return below if told else self._collect_list(self._passing_told(below))
        position += 1
        goes_on = part.text.rstrip().endswith(_GOING_ON)
        if is_numbered(rest):
            for start, end in items_of(self._paper, first, part.end):
                self._record(start, end)
        else:
            self._record(part.start if announced.named else first, part.end)
        goes_on |= self._counts_on(rest, position)
        if goes_on and self._is_item(position):
            return self._collect_list(position)
        return position

    def _led_to_act(self, position: int, first: int) -> str | None:
        """Return the post or body that a lead asks to do what is listed below it.

        "That the Director be requested to:", "It was agreed that the Director:".
        """
        part = self._parts[position]
        if not self._is_item(position + 1) or not only_introduces(part.text):
            return None
        asked = asked_to_act(self._paper, first, part.end)
        ends = (m for m in self._paper.mentions_in(first, part.end) if acts(self._paper, m))
        post = next((m for m in ends if m.type is EntityType.POST), None)
        if post is not None and not words_between(self._paper, post.end, part.end).strip(" :-"):
            return post.entity
        return asked

    def _resolves_below(self, position: int) -> bool:
        """Tell whether what a label of a decision stands above tells first, and then resolves."""
        for part in self._parts[position : position + _MOST_TOLD]:
            if part.is_title or _MINUTES_LABEL.match(part.text):
                return False
            if _RESOLVES.match(part.text):
                return True
        return False

    def _passing_told(self, position: int) -> int:
        """Return the first part from one on that does not only tell of the meeting.

        Below "Decision:" some put whatever the minutes will say of an item that decides nothing.
        """
        parts = self._parts
        while position < len(parts) and not parts[position].is_title:
            told = parts[position].text
            if not _DECIDES_NOTHING.match(told):
                break
            position += 1
        return position

    def _counts_on(self, text: str, position: int) -> bool:
        """Tell whether a part counts on from the last number of a text: "(2)" after "(1)"."""
        if position >= len(self._parts):
            return False
        marker = self._parts[position].block.marker
        bullet = not marker.isascii() and text.startswith(marker)
        return bullet or follows(last_number(text), marker)

    def _named_actor(self, start: int, end: int, *, last: bool = False) -> str | None:
        """Return the post or body that an announcement names: "Cabinet is recommended to".

        Of several it is the first, or the last: "The Panel agreed to recommend to Cabinet".
        """
        named = [m.entity for m in self._paper.mentions_in(start, end) if acts(self._paper, m)]
        return named[-last] if named else None

    def _is_item(self, position: int) -> bool:
        return position < len(self._parts) and (self._parts[position].block.kind is BlockKind.ITEM)

    def _collect_list(self, position: int) -> int:
        """Record the list of decisions that begins at a part; return the part to go on from."""
        listed = Listed()
        while position < len(self._parts) and listed.taken < _MOST_ITEMS:
            part = self._parts[position]
            if self._kind is DecisionKind.RECOMMENDATION and self._passes_by(part, listed):
                position += 1
                continue
            ends = ends_list(part) and not listed.is_like(part.text)
            ends |= _MINUTES_LABEL.match(part.text) is not None
            if ends or not self._goes_on(position) or self._begins(position, listed):
                break
            names = names_below(self._paper, self._parts, position, part.text)
            if names > 1:
                self._record(part.start, self._parts[position + names - 1].end)
                listed.take_led(part)
                position += names
                continue
            if part.block.kind is BlockKind.ITEM:
                following = self._take_item(part, listed)
            else:
                following = self._take_paragraph(part, listed)
            if following is Next.ENDED:
                break
            position += 1
            if following is Next.LAST:
                break
        return position

    def _passes_by(self, part: Part, listed: Listed) -> bool:
        """Take note of a line that says of whom recommendations were asked, or who must act."""
        titles = _OF_WHOM.match(part.text) or (listed.may_be_titled and self._names_only(part))
        if titles and part.block.kind is not BlockKind.ITEM:
            listed.title()
        if titles or _ASKED_OF.match(part.text):
            self._asked = self._named_actor(part.start, part.end)
            return True
        self._assign(part)
        return bool(_BY_WHOM.match(part.text))

    def _names_only(self, part: Part) -> bool:
        """Tell whether a line is the name of whoever may be asked to act, and no more."""
        named = self._paper.mentions_in(part.start, part.end)
        return any(
            (m.start, m.end) == (part.start, part.end) and acts(self._paper, m) for m in named
        )

    def _begins(self, position: int, listed: Listed) -> bool:
        """Tell whether a part under a title leads into the recommendations itself."""
        part = self._parts[position]
        if self._kind is DecisionKind.RESOLUTION or listed.taken:
            return False
        announced = announcement(part.text, part.block.kind)
        announced = announced or self._announcements.recommended(position, self._item)
        return announced is not None and (announced.named or announced.others)

    def _goes_on(self, position: int) -> bool:
        """Tell whether a list goes on with a part: not from cell to cell, or to a next finding."""
        before, part = self._parts[position - 1], self._parts[position]
        if before.block is not part.block and is_rated(part) and is_rated(before):
            return False  # the next finding of an audit
        unit_of = self._paper.words.unit_of
        tables = BlockKind.TABLE in {before.block.kind, part.block.kind}
        return not tables or unit_of[before.start] == unit_of[part.start]

    def _take_item(self, part: Part, listed: Listed) -> Next:
        """Record an item; one below another adds to it, one of another list ends this one."""
        level, style = part.block.level, style_of(part.block.marker)
        number = number_of(part.block.marker)
        if listed.level is None:
            if listed.form and not self._others:
                return Next.ENDED
            if listed.taken and self._others and not is_recommendation(part.text):
                return Next.ENDED
            if only_introduces(part.text):
                self._led = asked_to_act(self._paper, part.start, part.end)
                return Next.GO_ON
            listed.level, listed.style = level, style
        elif level < listed.level or (level == listed.level and not listed.counts(style, number)):
            return Next.ENDED
        elif level > listed.level:
            return self._add_below(part) if listed.holds(number) else Next.ENDED
        after = items_after(part.text, part.block.marker)
        spans = items_below(part.text) or after or [(0, len(part.text))]
        for start, end in tokens_of(self._paper, part.start, part.end, spans):
            self._record(start, end)
        listed.take(1)
        listed.number, listed.below = number + max(len(after) - 1, 0), 0
        listed.open = part.text.rstrip().endswith("; and")
        return Next.GO_ON

    def _add_below(self, part: Part) -> Next:
        """Let the last decision go on over an item below it."""
        if self._paper.rulings:
            self._paper.rulings[-1].end = part.end
        return Next.GO_ON

    def _take_paragraph(self, part: Part, listed: Listed) -> Next:
        """Record a paragraph of several numbered items, or the only one after an announcement."""
        items = items_of(self._paper, part.start, part.end)
        first = not listed.in_list and is_numbered(part.text)
        if len(items) > 1 or first or is_item(part) or listed.goes_on(part.text):
            for start, end in items:
                self._record(start, end)
            listed.take(len(items))
            listed.mark, listed.form = last_number(part.text), form_of(part.text)
            return Next.GO_ON
        another = (self._others or listed.titled) and is_recommendation(part.text)
        another |= listed.is_like(part.text)
        if (listed.taken and not (listed.open or another)) or failed(part.text):
            return Next.ENDED
        if only_introduces(part.text):
            self._pass_on(part)
            return Next.GO_ON
        if self._kind is DecisionKind.RECOMMENDATION and _ABOUT.match(part.text):
            return Next.ENDED
        self._record(part.start, part.end)
        listed.take(1)
        listed.form = form_of(part.text)
        return Next.GO_ON if self._others or listed.form else Next.LAST

    def _pass_on(self, part: Part) -> None:
        """Take note of a line by which what is below it is recommended to another."""
        if _RECOMMENDS_LIST.search(part.text):
            self._kind = DecisionKind.RECOMMENDATION
            self._asked = self._named_actor(part.start, part.end, last=True)

    def _record(self, start: int, end: int) -> None:
        """Record a decision, unless it is only a label."""
        start, end = bare(self._paper, start, end)
        text = words_between(self._paper, start, end)
        if end - start < _SHORTEST or not any(map(str.isalpha, text)):
            return
        if _LABEL.match(text) or _NOTHING.match(text) or _LINE_AFTER.match(text):
            return
        told = _TOLD.match(text)
        if told and not _AGREED.match(text):
            start = token_at(self._paper, start, end, told.end())
        kind, asked = self._kind, self._asked
        setting = self._paper.setting_at(start)
        passed_on = _RECOMMENDS.match(text)
        if passed_on:
            kind = DecisionKind.RECOMMENDATION
            first = token_at(self._paper, start, end, passed_on.start("text"))
            asked = self._named_actor(start, first, last=True)
            start = first if passed_on["bare"] else start
        resolved = kind is DecisionKind.RESOLUTION
        meeting = setting.meeting if resolved else None
        if resolved:
            asked = self._led
        elif not (self._others or self._passed_on):
            asked = asked or setting.body
        acting = None if passed_on else asked_to_act(self._paper, start, end)
        rule = f"{kind.value}-list"
        self._forget_same(start, end)
        ruling = Ruling(kind, start, end, meeting, acting or asked, self._item, rule)
        self._paper.rulings.append(ruling)
        self._unassigned = None if acting or resolved else ruling

    def _forget_same(self, start: int, end: int) -> None:
        """Forget what an item said in the same words before: as a motion, or above its minutes."""
        paper = self._paper
        told = _plain(words_between(paper, start, end))
        for ruling in paper.rulings[self._before_item :]:
            if _plain(words_between(paper, ruling.start, ruling.end)) != told:
                continue
            begin, _ = paper.sentence_at(ruling.start) or (ruling.start, ruling.end)
            moved = _MOVED.search(words_between(paper, begin, ruling.start))
            if moved or _MINUTED.search(words_between(paper, ruling.end, start)):
                paper.rulings.remove(ruling)
                return


def _plain(text: str) -> str:
    """Return the words of a decision, by which it is told from others of its item."""
    return " ".join(_WORDS.findall(text.casefold().removeprefix("that ")))


def _decides(rest: str) -> bool:
    """Tell whether what follows an announcement is a decision, rather than leads into a list."""
    plain = rest.strip(" :")
    return len(plain.split()) > 1 and not _JOINT.match(rest)
