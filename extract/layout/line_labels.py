"""Labels that lines begin with, and what only reads like one: a seat, a post, an item."""

from ..document import BlockKind
from ..lexicon.label_words import label_words
from .labels import LEADERS, PEOPLE, after_mark, own_label
from .lines import is_name
from .open_section import ATTENDED, DIVIDED, NOBODY, OpenSection
from .seats_of_one import seat_before
from .view import View
from .words import Word, Words

_SEAT = 5
"""Tokens at the beginning of a line that tell a title from a name."""


class LineLabels:
    """Reads labels of lines, by the section that is open where they stand."""

    def __init__(self, view: View, words: Words, section: OpenSection) -> None:
        self._view = view
        self._words = words
        self._section = section

    def find(self, start: int, end: int, number: int) -> tuple[int, str] | None:
        """Return the label of a line; "Independent Chair" may be the seat of one of the members.

        So it may be what somebody is who signs what stands above.
        """
        label = own_label(self._words, start, end)
        if label is None or self._names_servant(label, start, end):
            return None
        if self._declares(label, end) or self._says_of_one(label, start, end):
            return None
        if label[0] == end and label[1] in PEOPLE and self._is_item_of_list(end, number):
            return None
        if self._names_author(label, start):
            return label[0], "contact"
        seat = label[1] in LEADERS and label[0] == end
        if seat and (self.lists_items(number) or self._signs(start) or self._lists_seats(end)):
            return None
        return label

    def _names_author(self, label: tuple[int, str], start: int) -> bool:
        """Tell whether "Officer: Jo Ash" says whose item it is: it does outside lists of people."""
        alone = label[0] - start == 1 and self._words.lower(start) == "officer"
        return alone and self._section.role not in PEOPLE

    def _declares(self, label: tuple[int, str], end: int) -> bool:
        """Tell whether a line is what somebody declares to be elsewhere: "Chair – Ashby School"."""
        mark = label[0]
        if self._section.role != NOBODY or label[1] not in LEADERS or mark + 1 >= end:
            return False
        return self._words.words[mark].dash and not may_name(self._words.words[mark + 1])

    def _says_of_one(self, label: tuple[int, str], start: int, end: int) -> bool:
        """Tell whether a line among the apologies is of one co-optee: "Co-opted member Jo Ash".

        So may a sentence be: "Co-opted Member Jo Ash asked about attendance".
        """
        if label[1] != "coopted" or label[0] == end:
            return False
        if self.is_of_one(start, label[0]) and not self._words.lists_names(label[0], end):
            return True
        if self._section.role != "apologies":
            return False
        alone = not self._words.lower(label[0] - 1).endswith("s")
        return alone and self._words.words[label[0]].title

    def is_of_one(self, start: int, stop: int) -> bool:
        """Tell whether a label is the seat of the one co-optee beside it."""
        return seat_before(self._words, stop, start) == start

    def _is_item_of_list(self, end: int, number: int) -> bool:
        """Tell whether a line is an item of a list, with others after it: "• the partners".

        What a number stands before heads a section, if lines of their own go on below it.
        """
        block = self._view.block_of(number)
        numbered = any(character.isdigit() for character in block.marker)
        if numbered and end < self._words.units[number][1]:
            return False
        if block.kind is not BlockKind.ITEM or number + 1 >= len(self._view.units):
            return False
        below = self._view.block_of(number + 1)
        return below.kind is BlockKind.ITEM and below.level == block.level

    def _lists_seats(self, end: int) -> bool:
        """Tell whether a title, rather than a name, is listed below a line among the members."""
        below = self._words.words[end : end + _SEAT]
        return (
            self._section.role == "members"
            and any(word.post_head for word in below)
            and below[0].capital
            and not any(word.given or word.honorific for word in below)
        )

    def _names_servant(self, label: tuple[int, str], start: int, end: int) -> bool:
        """Tell whether the post of one present leads to the name: "Scrutiny Officer: Jo Ash"."""
        if label[1] != "contact" or self._section.role not in ATTENDED:
            return False
        if not label_words().contacting.isdisjoint(self._words.lowers(start, label[0])):
            return False
        beside = after_mark(self._words, label[0], end)
        return beside < end and may_name(self._words.words[beside])

    def _signs(self, start: int) -> bool:
        """Tell whether a name alone stands right above a line, outside all lists."""
        above = self._section.found[-1] if self._section.found else None
        return (
            above is not None
            and above.end == start
            and not (above.heading or above.role)
            and is_name(self._words, above.start, above.end)
        )

    def names_clerk(self, start: int, stop: int, end: int) -> bool:
        """Tell whether "Minutes:" stands among lists of people, beside who took them."""
        if (
            self._section.role not in PEOPLE
            or self._words.lower(start) not in label_words().noting
            or stop - start > 1
        ):
            return False
        beside = after_mark(self._words, stop, end)
        return beside < end and self._words.words[beside].given

    def lists_items(self, number: int) -> bool:
        """Tell whether a line is an item of a list of members, or of one without a label."""
        listed = self._view.block_of(number).kind is BlockKind.ITEM
        return listed and (self._section.role in DIVIDED or self._section.role not in PEOPLE)


def may_name(word: Word) -> bool:
    """Tell whether somebody's name may begin with a word: "Councillor", "Jo", "J."."""
    return word.honorific or word.given or word.initial
