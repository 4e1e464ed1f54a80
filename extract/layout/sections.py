"""Sections of a paper by what their labels announce: who was present, who is to be contacted, ...

A label is a heading, a line that ends in a colon, or the words before a colon or dash at the start
of a line. What follows it, up to the next label or heading, is its section.
"""

import re

from ..document import Block, BlockKind
from ..lexicon import lexicon
from ..lexicon.label_words import label_words
from ..lexicon.wordings import wording
from .attendees_below import attendees_below
from .cards_below import cards_below
from .councillors_below import councillors_below
from .label_cells import is_field, is_label, is_row_of_form, numbers_item
from .labels import (
    FRONT,
    LEADERS,
    MAX_BARE_LABEL,
    MAX_LABEL,
    PARTY,
    PEOPLE,
    RELATIONS,
    after_mark,
    label_end,
    margin_label,
    opens_appendix,
    own_label,
    role_of,
)
from .line_labels import LineLabels, may_name
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
from .open_section import DIVIDED, NOBODY, TOLD, OpenSection
from .resumed import resumed
from .section_lines import Line, addressed, rejoined, without_answers, without_columns
from .two_lines import two_lined
from .view import View
from .words import Words

_TO_COUNTED = 4  # tokens to what the number of seats counts
_LISTED = PEOPLE - TOLD
"""Roles of the sections that end with the line, where they begin beside their label."""
_LINES_TO_NAME = 2
_MARKED = 2
"""Tokens of a label of one word with its colon."""
_NEVER_PROSE = PEOPLE - {"apologies"}
"""Roles of the sections that end where running text begins."""
_HEAD = 200
"""Tokens of the head of a paper."""
_CLAUSE = re.compile(r"[A-Z]\d{1,2}(?:\.\d+)*\.?")
"""The number of a clause that begins with a letter: "C5."."""
_GIVEN = wording("attendance", "apologies-given")
_OF_ABSENCE = wording("attendance", "of-absence")
_FOLLOW = wording("attendance", "attended-follow")
_AWAY_FOLLOW = wording("attendance", "apologies-follow")
_CONVENED = wording("attendance", "convened")
_OF_ONE = wording("attendance", "label-of-one")


def lines(view: View, words: Words) -> list[Line]:
    """Return every line of a paper, each with the section it stands in."""
    found = list(resumed(view, words, _Reader(view, words).read()))
    found = attendees_below(words, list(councillors_below(words, found)))
    found = list(without_answers(words, cards_below(view, words, found)))
    return list(without_columns(list(two_lined(words, rejoined(words, found)))))


class _Reader:
    """Goes through a paper from top to bottom, and remembers the last label."""

    def __init__(self, view: View, words: Words) -> None:
        self._view = view
        self._words = words
        self._section = OpenSection(view, words)
        self._labels = LineLabels(view, words, self._section)
        self._counted = 0  # the number before the last of the members that a list numbers

    def read(self) -> list[Line]:
        table, row = -1, (-1, -1)
        for number, unit in enumerate(self._view.units):
            start, end = self._words.units[number]
            if start == end:
                continue
            if (unit.block, unit.row or 0) != row and row[0] >= 0:
                self._section.end_row()
            if unit.row is None:
                row = (-1, -1)
                self._read_block(self._view.block_of(number), number)
                continue
            names = may_name(self._words.words[start])
            if unit.block != table and self._section.whole and not names:
                self._section.role = ""
            table, row = unit.block, (unit.block, unit.row)
            self._read_cell(start, end, number, unit.column or 0)
        return list(addressed(self._words, self._section.found))

    def _read_cell(self, start: int, end: int, number: int, column: int) -> None:
        """Read a cell of a table; a first one may be a label: "Present:", "Report author:"."""
        role = ""
        prose = self._section.role in _NEVER_PROSE and is_prose(self._words, start, end)
        listing = self._section.role in PEOPLE
        if listing and (prose or numbers_item(self._view, self._words, number)):
            self._section.role = ""
        if not column and end - start <= MAX_LABEL:
            role = role_of(self._words.text(start, end))
            fronts = role in FRONT and start < _HEAD
            asked = role in RELATIONS and is_field(self._view, self._words, number)
            labels = is_label(self._view, self._words, number, listing=listing)
            asked = asked or is_row_of_form(self._view, self._words, number, role)
            role = role if fronts or asked or labels else ""
            role = "attending" if listing and self._names_clerk(number) else role
        if role in PEOPLE | FRONT | RELATIONS | {NOBODY, PARTY}:
            self._section.announce(role, start, end, number)
        elif column and self._section.role in PEOPLE:
            self._section.tabled = True
            for begin, stop in lines_in(self._words, start, end):
                self._section.add(begin, stop, number, column=column)
        else:
            self._section.add(start, end, number, column=column)

    def _names_clerk(self, number: int) -> bool:
        """Tell whether a cell among lists of people is "Minutes:", beside who took them."""
        start, end = self._words.units[number]
        if self._words.lower(start) not in label_words().noting or end - start > _MARKED:
            return False
        if not self._view.same_row(number, number + 1):
            return False
        beside, stop = self._words.units[number + 1]
        return beside < stop and may_name(self._words.words[beside])

    def _read_block(self, block: Block, number: int) -> None:
        if self._read_heading(block, number):
            return
        start, end = self._words.units[number]
        self._section.end_line_of_one()
        self._section.end_leader()
        if self._explains(start, end):
            self._section.role = ""
        if self._is_clause(block, start) or self._ends_apologies(start, end):
            self._section.role = ""
        lines = list(lines_in(self._words, start, end))
        goes_on = 0
        for (begin, stop), below in zip(lines, [*lines[1:], (end, end)], strict=True):
            if goes_on:
                if goes_on < stop:
                    self._section.add(goes_on, stop, number)
                goes_on = 0
                continue
            margin = margin_label(self._words, (begin, stop), below)
            listing = self._section.role in PEOPLE
            if margin is not None:
                listed, goes_on, role = margin
                self._section.announce(role, begin, listed, number)
                self._section.add(listed, stop, number)
            elif listing and opens_appendix(self._words, begin, stop):
                self._section.announce("", begin, stop, number)
            else:
                self._read_line(begin, stop, number)

    def _read_heading(self, block: Block, number: int) -> bool:
        """Read a block as a heading or a label with a number of its own, if it is one."""
        start, end = self._words.units[number]
        heading = block.kind is BlockKind.HEADING
        if not (heading or _is_numbered(block)):
            return False
        role = role_of(self._words.text(start, end)) if end - start <= MAX_LABEL else ""
        if not (role or heading) or self._lists(start, end):
            return False
        divides = not role and not block.marker and self._divides(number)
        self._section.announce(self._section.role if divides else role, start, end, number)
        return True

    def _is_clause(self, block: Block, start: int) -> bool:
        """Tell whether a block is numbered, and no person's, and so ends a list of people.

        A number may also count seats: "8 members and 3 ex officio", or right below a label
        "9 County Councillors, plus:".
        """
        first, labelled = self._words.words[start], self._section.below_label()
        counted = (start, start + _TO_COUNTED) if labelled else (start + 1, start + 2)
        counts = not label_words().of_some.isdisjoint(self._words.lowers(*counted))
        numbered = _is_numbered(block) and not (labelled and counts)
        numbered = numbered and not self._counts_on(block, labelled=labelled)
        numbered |= (first.numbered and not counts) or _CLAUSE.fullmatch(first.text) is not None
        return self._section.role in PEOPLE and numbered and not may_name(first)

    def _ends_apologies(self, start: int, end: int) -> bool:
        """Tell whether a paragraph below apologies is of other business: "Minutes were agreed".

        Who was not there, and who sat instead, is told in sentences as well.
        """
        if self._section.role != "apologies":
            return False
        last = self._words.words[end - 1].text in {".", ":"}
        opens = self._words.words[start].opener and (last or self._words.lower(start) == "to")
        return opens and _OF_ABSENCE.search(self._words.text(start, end)) is None

    def _counts_on(self, block: Block, *, labelled: bool) -> bool:
        """Count a block as the next of members that a list numbers from 1, if it is that."""
        number = _last_number(block.marker)
        goes_on = number == 1 if labelled else number == self._counted + 1 > 1
        self._counted = number if goes_on and self._section.role == "members" else 0
        return self._counted > 0

    def _explains(self, start: int, end: int) -> bool:
        """Tell whether a line says what marks beside names above it mean: "A = apologies"."""
        if not (self._view.legend and self._section.found) or self._section.below_label():
            return False
        return any(word.text == "=" for word in self._words.words[start:end])

    def _divides(self, number: int) -> bool:
        """Tell whether a heading only divides a list of people: "Academies", "School Members"."""
        start, end = self._words.units[number]
        if self._section.role not in DIVIDED or end - start > MAX_BARE_LABEL:
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
        if self._section.role in _NEVER_PROSE and (
            is_name(self._words, start, end)
            or names_holder(self._words, start, end)
            or opens_entry(self._words, start, end)
        ):
            return True
        label = own_label(self._words, start, end)
        return label is not None and label[1] in PEOPLE and label[0] < end - 1

    def _read_line(self, start: int, end: int, number: int) -> None:
        self._section.end_line_of_one()
        label = self._labels.find(start, end, number)
        if not label and self._section.role in FRONT and self._names_other(start, end):
            self._section.role = ""
        if label:
            start = self._read_label(label, start, end, number)
            if start == end:
                return
        prose = (
            not label
            and self._section.role in _NEVER_PROSE
            and (is_prose(self._words, start, end) or self._is_told(start, end, number))
        )
        if prose and not self._labels.lists_items(number):
            self._section.role = ""
        if not label and self._section.role not in PEOPLE:
            start = self._read_apologies(start, end, number)
            if start == end:
                return
        if not label and self._opens_minutes(start, end):
            self._section.open_present()
        if not prose and self._tells(start, end, number):
            start, prose = self._read_names(start, end, number), True
        self._section.add(start, end, number, told=prose)
        self._read_lead(self._words.text(start, end))

    def _read_lead(self, line: str) -> None:
        """Open the list of people that a line leads into without being its label."""
        if line.endswith(":") and _FOLLOW.search(line):
            self._section.role, self._section.whole = "attending", False
        elif self._section.role in {"", NOBODY} and _AWAY_FOLLOW.search(line):
            self._section.role, self._section.whole = "apologies", False

    def _read_label(self, label: tuple[int, str], start: int, end: int, number: int) -> int:
        """Read the label that a line begins with; return where what it announces begins."""
        outer, stop = self._section.role, label_end(self._words, label[0], end)
        role = "attending" if self._labels.names_clerk(start, stop, end) else label[1]
        self._section.announce(role, start, stop, number)
        alone = label[1] == "title" or _OF_ONE.match(self._words.text(start, stop)) is not None
        alone |= outer in PEOPLE and label[1] == "coopted" and self._labels.is_of_one(start, stop)
        self._section.pass_on(label[1], outer, beside=stop + 1 < end, alone=alone)
        listed = after_mark(self._words, stop, end)
        self._section.whole |= listed < end
        return listed

    def _tells(self, start: int, end: int, number: int) -> bool:
        """Tell whether a line in a list tells something, rather than to list people."""
        item = self._view.block_of(number).kind is BlockKind.ITEM
        seat = item and self._words.units[number][0] == start  # "• The Leader. The deputy is Jo"
        goes_on = not seat and goes_on_telling(self._words, start, end)
        told = self._section.role in _LISTED and (goes_on or is_sentence(self._words, start, end))
        chairs = self._section.role == "apologies" and tells_chair(self._words, start, end)
        leads = self._section.role in LEADERS and goes_on_telling(self._words, start, end)
        return told or chairs or leads

    def _read_names(self, start: int, end: int, number: int) -> int:
        """Read the names that a line has before a sentence; return where that begins."""
        stop = list_end(self._words, start, end)
        if stop > start:
            self._section.add(start, stop, number)
        return stop

    def _read_apologies(self, start: int, end: int, number: int) -> int:
        """Read the sentence that gives apologies outside a list; return where the line goes on."""
        if self._words.lower(start) not in label_words().apologising:
            return start
        stop = first_stop(self._words, start, end)
        if not _GIVEN.match(self._words.text(start, stop)):
            return start
        self._section.found.append(Line(start, stop, number, "apologies"))
        return stop

    def _names_other(self, start: int, end: int) -> bool:
        """Tell whether a line of a front sheet has a label of its own: "Wards affected: All"."""
        colon = next((t for t in range(start, end) if self._words.words[t].text == ":"), end)
        own = self._words.lower(max(colon - 1, start)) in label_words().of_authors
        return start < colon <= start + MAX_BARE_LABEL and colon < end and not own

    def _opens_minutes(self, start: int, end: int) -> bool:
        """Tell whether councillors are listed right below who presides, or where they met.

        Minutes that begin "At a meeting of ..." have no label for those who were there.
        """
        first = self._words.words[start]
        titles = lexicon().plural_honorifics | lexicon().elected
        if self._section.role or start > _HEAD or first.lower not in titles:
            return False
        if any(line.role in PEOPLE for line in self._section.found):
            return False
        said = self._words.text(0, start)
        listed = self._words.lists_names(start, end) and end - start > 1
        return listed and _CONVENED.search(said) is not None

    def _is_told(self, start: int, end: int, number: int) -> bool:
        """Tell whether a list of members ends and a paragraph begins: "The Board met in May."."""
        opens = self._words.units[number][0] == start and self._section.role == "members"
        words = self._words.words[start:end]
        begins = words[0].opener or self._section.tabled
        return opens and words[-1].text == "." and begins and not words[0].given


def _last_number(marker: str) -> int:
    """Return the last number of the mark of an item: 2 of "3.2"; 0, if it has none."""
    numbers = re.findall(r"\d+", marker)
    return int(numbers[-1]) if numbers else 0


def _is_numbered(block: Block) -> bool:
    return any(character.isdigit() for character in block.marker)
