"""Sections of a paper by what their labels announce: who was present, who is to be contacted, ...

A label is a heading, a line that ends in a colon, or the words before a colon or dash at the start
of a line. What follows it, up to the next label or heading, is its section.
"""

import re

from ..document import Block, BlockKind
from ..lexicon import lexicon
from ..lexicon.columns import kinds_of
from ..lexicon.wordings import wording
from .labels import (
    FRONT,
    LEADERS,
    MAX_BARE_LABEL,
    MAX_LABEL,
    PARTY,
    PEOPLE,
    PRESENT,
    RELATIONS,
    after_mark,
    label_end,
    margin_label,
    opens_appendix,
    own_label,
    role_of,
)
from .lines import (
    first_stop,
    goes_on_telling,
    is_name,
    is_prose,
    is_sentence,
    lines_below,
    lines_in,
    list_end,
    names_holder,
    opens_entry,
    tells_chair,
)
from .resumed import resumed
from .section_lines import Line, addressed, rejoined, without_columns
from .view import View
from .words import Word, Words

_ATTENDED = PRESENT | {"attending"}
_CONTACTED = frozenset({"contact", "contacts", "enquiries"})
"""Words of labels of whom to ask, rather than of who was there."""
_OF_SOME = frozenset(
    {"members", "councillors", "cllrs", "board", "committee", "core", "voting", "non", "elected"}
)
"""First words of labels that, among lists of those present, head one more: "Councillors"."""
_TO_COUNTED = 4  # tokens to what the number of seats counts
_OTHER = frozenset({"other", "non"})
_THERE = frozenset({"present", "attending", "attendance", "attended"})
_VISITING = frozenset({"attending", "attendance"})
_TOLD = frozenset({"apologies", "substitutes"})
"""Roles of the sections that are as often told in sentences as listed."""
_LISTED = PEOPLE - _TOLD
"""Roles of the sections that end with the line, where they begin beside their label."""
_DIVIDED = _ATTENDED | {"members"}
"""Roles of the sections that headings may divide: by group, sector or party."""
_LISTS_BY_PARTY = frozenset({"present", "apologies", "absent", "substitutes", "attending"})
"""Roles of the sections that go on below the name of a party, as they are."""
_LINES_TO_NAME = 2
_SEAT = 5
"""Tokens at the beginning of a line that tell a title from a name."""
_MINUTES = "minutes"
_TAKEN = frozenset({"minutes", "notes"})
_NOBODY = "none"
"""Role of the sections that list nobody who has to do with the paper's body."""
_NEVER_PROSE = PEOPLE - {"apologies"}
"""Roles of the sections that end where running text begins."""
_OF_AUTHORS = frozenset({"name", "names", "title", "post", "designation", "role", "officer"})
"""Last words of labels of what is told of the author of a report."""
_HEAD = 200
"""Tokens of the head of a paper."""
_CLAUSE = re.compile(r"[A-Z]\d{1,2}(?:\.\d+)*\.?")
"""The number of a clause that begins with a letter: "C5."."""
_APOLOGY = frozenset({"apologies", "apology", "an"})
_GIVEN = wording("attendance", "apologies-given")
_FOLLOW = wording("attendance", "attended-follow")
_CONVENED = wording("attendance", "convened")
_OF_ONE = wording("attendance", "label-of-one")


def lines(view: View, words: Words) -> list[Line]:
    """Return every line of a paper, each with the section it stands in."""
    found = list(resumed(words, _Reader(view, words).read()))
    return list(without_columns(rejoined(words, found)))


class _Reader:
    """Goes through a paper from top to bottom, and remembers the last label."""

    def __init__(self, view: View, words: Words) -> None:
        self._view = view
        self._words = words
        self._role = ""
        self._outer = ""  # what goes on after a line that has a label of its own: "Chair: A Vale"
        self._attended = False  # whether the lists that follow one another are of those present
        self._seats = False  # whether members were listed, and nobody's attendance
        self._whole = False  # whether the list began beside its label, and goes into no table
        self._passing = False  # whether the label is of one line, as "Quorum: 3" among members
        self._tabled = False  # whether the list is a table, which a paragraph does not go on with
        self._counted = 0  # the number before the last of the members that a list numbers
        self._found: list[Line] = []

    def read(self) -> list[Line]:
        table, row = -1, (-1, -1)
        for number, unit in enumerate(self._view.units):
            start, end = self._words.units[number]
            if start == end:
                continue
            if (unit.block, unit.row or 0) != row and row[0] >= 0:
                self._end_row()
            if unit.row is None:
                row = (-1, -1)
                self._read_block(self._view.block_of(number), number)
                continue
            names = _may_name(self._words.words[start])
            if unit.block != table and self._whole and not names:
                self._role = ""
            table, row = unit.block, (unit.block, unit.row)
            self._read_cell(start, end, number, unit.column or 0)
        return list(addressed(self._words, self._found))

    def _end_row(self) -> None:
        """Forget the label of a row, which is that of no other."""
        if self._role in FRONT | RELATIONS:
            self._role = ""
        elif self._role in LEADERS:
            self._role = self._outer

    def _read_cell(self, start: int, end: int, number: int, column: int) -> None:
        """Read a cell of a table; a first one may be a label: "Present:", "Report author:"."""
        role = ""
        prose = self._role in _NEVER_PROSE and is_prose(self._words, start, end)
        if self._role in PEOPLE and (prose or self._numbers_item(number)):
            self._role = ""
        if not column and end - start <= MAX_LABEL:
            role = role_of(self._words.text(start, end))
            fronts = role in FRONT and start < _HEAD
            asked = role in RELATIONS and self._is_field(number)
            role = role if fronts or asked or self._is_label(end, number) else ""
        if role in PEOPLE | FRONT | RELATIONS | {_NOBODY, PARTY}:
            self._announce(role, start, end, number)
        elif column and self._role in PEOPLE:
            self._tabled = True
            for begin, stop in lines_in(self._words, start, end):
                self._add(begin, stop, number, column=column)
        else:
            self._add(start, end, number, column=column)

    def _numbers_item(self, number: int) -> bool:
        """Tell whether a cell is the number of an item of business, or begins with one.

        Text stands beside a number alone; after the number of a person, a name.
        """
        (start, end), *beside = self._words.units[number : number + 2]
        words = self._words.words[start:end]
        if words[0].numbered and not self._view.units[number].column:
            named = next((word for word in words if word.alpha), None)
            if named is not None:
                return not (named.honorific or named.given)
        alone = all(word.digits or not word.alpha for word in words)
        return alone and bool(beside) and is_prose(self._words, *beside[0])

    def _is_label(self, end: int, number: int) -> bool:
        """Tell whether a first cell ends in a colon, or has a name or nothing beside it."""
        if self._words.words[end - 1].text == ":":
            return True
        for other in range(number + 1, len(self._view.units)):
            start, stop = self._words.units[other]
            if not self._view.same_row(number, other):
                break
            if start < stop:
                beside = self._words.words[start]
                return beside.honorific or beside.given
        return True

    def _is_field(self, number: int) -> bool:
        """Tell whether the cell beside a first one has what it asks for, and no header."""
        if not self._view.same_row(number, number + 1):
            return False
        start, end = self._words.units[number + 1]
        said = self._words.text(start, end).casefold() if start < end else ""
        return bool(said) and not kinds_of(said.strip(" *:"))

    def _read_block(self, block: Block, number: int) -> None:
        start, end = self._words.units[number]
        numbered = _is_numbered(block)
        if block.kind is BlockKind.HEADING or numbered:
            role = role_of(self._words.text(start, end)) if end - start <= MAX_LABEL else ""
            if (role or block.kind is BlockKind.HEADING) and not self._lists(start, end):
                divides = not role and not block.marker and self._divides(number)
                self._announce(self._role if divides else role, start, end, number)
                return
        first = self._words.words[start]
        self._end_line_of_one()
        if self._found and not self._found[-1].heading and self._explains(start, end):
            self._role = ""  # a legend, below those whom its marks tell of
        # "8 members and 3 ex officio"; right below a label "9 County Councillors, plus:"
        labelled = bool(self._found) and self._found[-1].heading
        counted = slice(start, start + _TO_COUNTED) if labelled else slice(start + 1, start + 2)
        counts = not _OF_SOME.isdisjoint(self._words.lowers(counted.start, counted.stop))
        numbered = numbered and not (labelled and counts)
        numbered = numbered and not self._counts_on(block, labelled=labelled)
        numbered |= (first.numbered and not counts) or _CLAUSE.fullmatch(first.text) is not None
        if self._role in PEOPLE and numbered and not _may_name(first):
            self._role = ""
        lines = list(lines_in(self._words, start, end))
        goes_on = 0
        for (begin, stop), below in zip(lines, [*lines[1:], (end, end)], strict=True):
            if goes_on:
                if goes_on < stop:
                    self._add(goes_on, stop, number)
                goes_on = 0
                continue
            margin = margin_label(self._words, (begin, stop), below)
            if margin is None and self._role in PEOPLE and opens_appendix(self._words, begin, stop):
                self._announce("", begin, stop, number)
                continue
            if margin is None:
                self._read_line(begin, stop, number)
                continue
            listed, goes_on, role = margin
            self._announce(role, begin, listed, number)
            self._add(listed, stop, number)

    def _counts_on(self, block: Block, *, labelled: bool) -> bool:
        """Count a block as the next of members that a list numbers from 1, if it is that."""
        number = _last_number(block.marker)
        goes_on = number == 1 if labelled else number == self._counted + 1 > 1
        self._counted = number if goes_on and self._role == "members" else 0
        return self._counted > 0

    def _explains(self, start: int, end: int) -> bool:
        """Tell whether a line says what marks beside names mean: "A = apologies"."""
        legend = self._view.legend
        return bool(legend) and any(word.text == "=" for word in self._words.words[start:end])

    def _divides(self, number: int) -> bool:
        """Tell whether a heading only divides a list of people: "Academies", "School Members"."""
        start, end = self._words.units[number]
        if self._role not in _DIVIDED or end - start > MAX_BARE_LABEL:
            return False
        if any(word.numbered for word in self._words.words[start:end]):
            return False
        for below, stop in list(lines_below(self._words, number))[:_LINES_TO_NAME]:
            first, last = self._words.words[below], self._words.words[stop - 1]
            if first.honorific or (first.given and first.title):
                # what ends with a full stop tells of people, who may be private
                return last.text != "." and not is_prose(self._words, below, stop)
        return False

    def _lists(self, start: int, end: int) -> bool:
        """Tell whether what looks like a heading is a list of people: "Present: Cllr A Vale"."""
        if self._role in _NEVER_PROSE and (
            is_name(self._words, start, end)
            or names_holder(self._words, start, end)
            or opens_entry(self._words, start, end)
        ):
            return True
        label = own_label(self._words, start, end)
        return label is not None and label[1] in PEOPLE and label[0] < end - 1

    def _end_line_of_one(self) -> None:
        """Go on with the list that a line of one person stood in, after that line."""
        if self._whole and (self._passing or self._role in LEADERS):
            self._role, self._whole, self._passing = self._outer, False, False

    def _read_line(self, start: int, end: int, number: int) -> None:
        self._end_line_of_one()
        label = self._label(start, end, number)
        if not label and self._role in FRONT and self._names_other(start, end):
            self._role = ""
        if label:
            start = self._read_label(label, start, end, number)
            if start == end:
                return
        prose = (
            not label
            and self._role in _NEVER_PROSE
            and (is_prose(self._words, start, end) or self._is_told(start, end, number))
        )
        if prose and not self._lists_items(number):
            self._role = ""
        if not label and self._role not in PEOPLE:
            start = self._read_apologies(start, end, number)
            if start == end:
                return
        if not label and self._opens_minutes(start, end):
            self._role, self._whole, self._attended = "present", True, True
        if not prose and self._tells(start, end):
            start, prose = self._read_names(start, end, number), True
        self._add(start, end, number, told=prose)
        if self._words.lower(end - 1) == ":" and _FOLLOW.search(self._words.text(start, end)):
            self._role, self._whole = "attending", False

    def _label(self, start: int, end: int, number: int) -> tuple[int, str] | None:
        """Return the label of a line; "Independent Chair" may be the seat of one of the members.

        So it may be what somebody is who signs what stands above.
        """
        label = own_label(self._words, start, end)
        if label is None or self._names_servant(label, start, end):
            return None
        if label[0] == end and label[1] in PEOPLE and self._is_item_of_list(number):
            return None
        seat = label[1] in LEADERS and label[0] == end
        if seat and (self._lists_items(number) or self._signs(start) or self._lists_seats(end)):
            return None
        return label

    def _is_item_of_list(self, number: int) -> bool:
        """Tell whether a unit is an item of a list, with others after it: "• the partners"."""
        block = self._view.block_of(number)
        if block.kind is not BlockKind.ITEM or number + 1 >= len(self._view.units):
            return False
        below = self._view.block_of(number + 1)
        return below.kind is BlockKind.ITEM and below.level == block.level

    def _lists_seats(self, end: int) -> bool:
        """Tell whether a title, rather than a name, is listed below a line among the members."""
        below = self._words.words[end : end + _SEAT]
        return (
            self._role == "members"
            and any(word.post_head for word in below)
            and below[0].capital
            and not any(word.given or word.honorific for word in below)
        )

    def _names_servant(self, label: tuple[int, str], start: int, end: int) -> bool:
        """Tell whether the post of one present leads to the name: "Scrutiny Officer: Jo Ash"."""
        if label[1] != "contact" or self._role not in _ATTENDED:
            return False
        if not _CONTACTED.isdisjoint(self._words.lowers(start, label[0])):
            return False
        beside = after_mark(self._words, label[0], end)
        return beside < end and _may_name(self._words.words[beside])

    def _signs(self, start: int) -> bool:
        """Tell whether a name alone stands right above a line, outside all lists."""
        above = self._found[-1] if self._found else None
        return (
            above is not None
            and above.end == start
            and not (above.heading or above.role)
            and is_name(self._words, above.start, above.end)
        )

    def _read_label(self, label: tuple[int, str], start: int, end: int, number: int) -> int:
        """Read the label that a line begins with; return where what it announces begins."""
        outer, stop = self._role, label_end(self._words, label[0], end)
        role = "attending" if self._names_clerk(start, stop, end) else label[1]
        self._announce(role, start, stop, number)
        alone = label[1] == "title" or _OF_ONE.match(self._words.text(start, stop)) is not None
        self._pass_on(label[1], outer, beside=stop + 1 < end, alone=alone)
        listed = after_mark(self._words, stop, end)
        self._whole |= listed < end
        return listed

    def _names_clerk(self, start: int, stop: int, end: int) -> bool:
        """Tell whether "Minutes:" stands among lists of people, beside who took them."""
        if self._role not in PEOPLE or self._words.lower(start) not in _TAKEN or stop - start > 1:
            return False
        beside = after_mark(self._words, stop, end)
        return beside < end and self._words.words[beside].given

    def _tells(self, start: int, end: int) -> bool:
        """Tell whether a line in a list tells something, rather than to list people."""
        told = self._role in _LISTED and is_sentence(self._words, start, end)
        chairs = self._role == "apologies" and tells_chair(self._words, start, end)
        leads = self._role in LEADERS and goes_on_telling(self._words, start, end)
        return told or chairs or leads

    def _read_names(self, start: int, end: int, number: int) -> int:
        """Read the names that a line has before a sentence; return where that begins."""
        stop = list_end(self._words, start, end)
        if stop > start:
            self._add(start, stop, number)
        return stop

    def _read_apologies(self, start: int, end: int, number: int) -> int:
        """Read the sentence that gives apologies outside a list; return where the line goes on."""
        if self._words.lower(start) not in _APOLOGY:
            return start
        stop = first_stop(self._words, start, end)
        if not _GIVEN.match(self._words.text(start, stop)):
            return start
        self._found.append(Line(start, stop, number, "apologies"))
        return stop

    def _pass_on(self, role: str, outer: str, *, beside: bool, alone: bool) -> None:
        """Take note of a label of one line, after which the list that it stands in goes on."""
        among = role == _NOBODY and outer == "members"  # "Quorum: 3" above the names
        if beside and (among or alone):
            kept = among or role != "title"
            self._outer, self._passing, self._whole = outer if kept else "", True, True

    def _names_other(self, start: int, end: int) -> bool:
        """Tell whether a line of a front sheet has a label of its own: "Wards affected: All"."""
        colon = next((t for t in range(start, end) if self._words.words[t].text == ":"), end)
        own = self._words.lower(max(colon - 1, start)) in _OF_AUTHORS
        return start < colon <= start + MAX_BARE_LABEL and colon < end and not own

    def _lists_items(self, number: int) -> bool:
        """Tell whether a line is an item of a list of members, or of one without a label."""
        listed = self._view.block_of(number).kind is BlockKind.ITEM
        return listed and (self._role in _DIVIDED or self._role not in PEOPLE)

    def _opens_minutes(self, start: int, end: int) -> bool:
        """Tell whether councillors are listed right below who presides, or where they met.

        Minutes that begin "At a meeting of ..." have no label for those who were there.
        """
        first = self._words.words[start]
        if self._role or start > _HEAD or first.lower not in lexicon().plural_honorifics:
            return False
        if any(line.role in PEOPLE for line in self._found):
            return False
        said = self._words.text(0, start)
        listed = self._words.lists_names(start, end) and end - start > 1
        return listed and _CONVENED.search(said) is not None

    def _is_told(self, start: int, end: int, number: int) -> bool:
        """Tell whether a list of members ends and a paragraph begins: "The Board met in May."."""
        opens = self._words.units[number][0] == start and self._role == "members"
        words = self._words.words[start:end]
        begins = words[0].opener or self._tabled
        return opens and words[-1].text == "." and begins and not words[0].given

    def _announce(self, role: str, start: int, end: int, number: int) -> None:
        if role != "attending" and self._goes_on_in_minutes(start):
            role = self._role
        if role == PARTY:
            role = self._role if self._role in _LISTS_BY_PARTY else "members_present"
        self._tabled = self._passing = False
        if role not in PEOPLE:
            self._attended = False
        elif role == "present" and self._attended and self._words.lower(start) == "attendees":
            role = "attending"
        elif role == "attending" and self._seats and self._lists_others(start, end):
            role = "members"
        elif role == "members_present" and self._lists_visitors(start, end):
            role = "attending"
        elif role in _ATTENDED:
            self._attended = True
        elif role == "members" and self._attended and self._words.lower(start) in _OF_SOME:
            role = "attending" if self._lists_guests(start, end) else "members_present"
        self._seats |= role == "members" and not self._attended
        if role in LEADERS and self._role not in LEADERS:
            self._outer = self._role if self._role in _DIVIDED else ""
        self._role, self._whole = role, False
        self._found.append(Line(start, end, number, role, heading=True))

    def _lists_guests(self, start: int, end: int) -> bool:
        """Tell whether "Councillors:" stands among those in attendance, below those present."""
        seated = any(line.role in PRESENT for line in self._found)
        return self._role == "attending" and seated and end - start == 1

    def _lists_visitors(self, start: int, end: int) -> bool:
        """Tell whether "Members in attendance" are others, since those present are listed above."""
        visit = not _VISITING.isdisjoint(self._words.lowers(start, end))
        return visit and any(line.role in PRESENT and not line.heading for line in self._found)

    def _lists_others(self, start: int, end: int) -> bool:
        """Tell whether a label is "Other members", where only seats are listed."""
        said = self._words.lowers(start, end)
        return said[0] in _OTHER and "members" in said and _THERE.isdisjoint(said)

    def _goes_on_in_minutes(self, start: int) -> bool:
        """Tell whether "Minutes:" stands between the title of an item and those it lists."""
        waits = self._role in PEOPLE and bool(self._found) and self._found[-1].heading
        return (waits or self._role in _TOLD) and self._heads_minutes(start)

    def _heads_minutes(self, start: int) -> bool:
        """Tell whether "Minutes:", below the title of an item, heads what was minuted of it."""
        last = start + 1 < len(self._words) and self._words.lower(start + 1) == ":"
        return last and self._words.lower(start) == _MINUTES

    def _add(
        self, start: int, end: int, number: int, *, column: int = 0, told: bool = False
    ) -> None:
        role = "" if told else self._role
        if role in PEOPLE and self._is_marked(start, end):
            start += 1
        self._found.append(Line(start, end, number, role, column=column))

    def _is_marked(self, start: int, end: int) -> bool:
        """Tell whether a line begins with a mark of the legend, which is no initial."""
        if self._words.words[start].text not in self._view.legend:
            return False
        names = [word.capital and word.alpha for word in self._words.words[start + 1 : end][:2]]
        return names == [True, True]


def _may_name(word: Word) -> bool:
    """Tell whether somebody's name may begin with a word: "Councillor", "Jo", "J."."""
    return word.honorific or word.given or word.initial


def _last_number(marker: str) -> int:
    """Return the last number of the mark of an item: 2 of "3.2"; 0, if it has none."""
    numbers = re.findall(r"\d+", marker)
    return int(numbers[-1]) if numbers else 0


def _is_numbered(block: Block) -> bool:
    return any(character.isdigit() for character in block.marker)
