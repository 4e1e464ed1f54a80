"""The section that is open: which list the last label announced, by those that stand before it.

"Councillors" below "Present" are more of those present, and alone they are the members; "Chair:"
beside a name is of that line, after which the list goes on that it stands in.
"""

from ..lexicon.label_words import label_words
from .labels import FRONT, LEADERS, PARTY, PEOPLE, PRESENT, RELATIONS
from .section_lines import Line
from .view import View
from .words import Words

ATTENDED = PRESENT | {"attending"}
"""Roles of the lists of those who were there."""
NOBODY = "none"
"""Role of the sections that list nobody who has to do with the paper's body."""
DIVIDED = ATTENDED | {"members"}
"""Roles of the sections that headings may divide: by group, sector or party."""
TOLD = frozenset({"apologies", "substitutes"})
"""Roles of the sections that are as often told in sentences as listed."""
_LISTS_BY_PARTY = frozenset({"present", "apologies", "absent", "substitutes", "attending"})
"""Roles of the sections that go on below the name of a party, as they are."""
_OF_MEMBERSHIP = frozenset({PARTY, "members", "substitutes", "coopted"})
"""Labels within an item on who belongs to the body."""
_MINUTES = "minutes"


class OpenSection:
    """The last label's section, and all lines so far.

    Attributes:
        role: What the label announced; empty where no list is open.
        whole: Whether the list began beside its label, and goes into no table.
        passing: Whether the label is of one line, as "Quorum: 3" among members.
        tabled: Whether the list is a table, which a paragraph does not go on with.
        found: All lines so far.
    """

    def __init__(self, view: View, words: Words) -> None:
        self._view = view
        self._words = words
        self._outer = ""  # what goes on after a line that has a label of its own: "Chair: A Vale"
        self._attended = False  # whether the lists that follow one another are of those present
        self._seats = False  # whether members were listed, and nobody's attendance
        self._item = False  # whether it is told below "Membership" who belongs
        self.role = ""
        self.whole = False
        self.passing = False
        self.tabled = False
        self.found: list[Line] = []

    def below_label(self) -> bool:
        """Tell whether the last line is a label or a heading."""
        return bool(self.found) and self.found[-1].heading

    def open_present(self) -> None:
        """Begin a list of those present that no label announces."""
        self.role, self.whole, self._attended = "present", True, True

    def end_row(self) -> None:
        """Forget the label of a row, which is that of no other."""
        if self.role in FRONT | RELATIONS:
            self.role = ""
        elif self.role in LEADERS:
            self.role = self._outer

    def end_line_of_one(self) -> None:
        """Go on with the list that a line of one person stood in, after that line."""
        if self.whole and (self.passing or self.role in LEADERS):
            self.role, self.whole, self.passing = self._outer, False, False

    def end_leader(self) -> None:
        """Go on with the list that "Chair:" stood in, after the paragraph of whoever that is."""
        named = self.role in LEADERS and not self.whole and not self.below_label()
        if named and self._outer:
            self.role = self._outer

    def pass_on(self, role: str, outer: str, *, beside: bool, alone: bool) -> None:
        """Take note of a label of one line, after which the list that it stands in goes on."""
        among = role == NOBODY and outer == "members"  # "Quorum: 3" above the names
        if beside and (among or alone):
            kept = among or role != "title"
            self._outer, self.passing, self.whole = outer if kept else "", True, True

    def announce(self, role: str, start: int, end: int, number: int) -> None:
        """Begin the section of a label.

        Args:
            role: What the label by itself announces.
            start: First token of the label.
            end: Token after it.
            number: The unit that it stands in.
        """
        if role != "attending" and self._goes_on_in_minutes(start):
            role = self.role
        self._item &= role in _OF_MEMBERSHIP
        if role == PARTY:
            role = self.role if self.role in _LISTS_BY_PARTY else self._by_party()
        elif self._item and role == "substitutes":
            role = NOBODY
        self.tabled = self.passing = False
        role = self._among_lists(role, start, end)
        self._seats |= role == "members" and not self._attended
        if role in LEADERS and self.role not in LEADERS:
            self._outer = self.role if self.role in DIVIDED else ""
        self.role, self.whole = role, False
        self.found.append(Line(start, end, number, role, heading=True))

    def _by_party(self) -> str:
        """Return what the name of a party heads: members, in an item on who belongs."""
        return "members" if self._item else "members_present"

    def _among_lists(self, role: str, start: int, end: int) -> str:
        """Return what a label announces by the lists above it."""
        first = self._words.lower(start)
        if role not in PEOPLE:
            self._attended = False
        elif role == "present" and self._attended and first == "attendees":
            role = "attending"
        elif role == "attending" and self._seats and self._lists_others(start, end):
            role = "members"
        elif role == "members_present" and self._lists_visitors(start, end):
            role = "attending"
        elif role in ATTENDED:
            self._attended = True
        elif role == "members" and self._attended and self.role in PRESENT and self.below_label():
            role = "members_present"  # "School Forum Members" right below "Present"
        elif role == "members" and self._attended and first in label_words().of_some:
            role = "attending" if self._lists_guests(start, end) else "members_present"
        return role

    def add(
        self, start: int, end: int, number: int, *, column: int = 0, told: bool = False
    ) -> None:
        """Add a line to the section.

        Args:
            start: First token of the line.
            end: Token after it.
            number: The unit that it stands in.
            column: The column of a table that it is a cell of.
            told: Whether it tells something, rather than to list.
        """
        role = "" if told else self.role
        leads = told or self._words.words[end - 1].text == ":"
        self._item |= leads and self.below_label() and self.found[-1].role == "members"
        if role in PEOPLE and self._is_marked(start, end):
            start += 1
        self.found.append(Line(start, end, number, role, column=column))

    def _is_marked(self, start: int, end: int) -> bool:
        """Tell whether a line begins with a mark of the legend, which is no initial."""
        if self._words.words[start].text not in self._view.legend:
            return False
        names = [word.capital and word.alpha for word in self._words.words[start + 1 : end][:2]]
        return names == [True, True]

    def _lists_guests(self, start: int, end: int) -> bool:
        """Tell whether "Councillors:" stands among those in attendance, below those present."""
        seated = any(line.role in PRESENT for line in self.found)
        return self.role == "attending" and seated and end - start == 1

    def _lists_visitors(self, start: int, end: int) -> bool:
        """Tell whether "Members in attendance" are others, since those present are listed above."""
        visit = not label_words().visiting.isdisjoint(self._words.lowers(start, end))
        return visit and any(line.role in PRESENT and not line.heading for line in self.found)

    def _lists_others(self, start: int, end: int) -> bool:
        """Tell whether a label is "Other members", where only seats are listed."""
        said = self._words.lowers(start, end)
        others = said[0] in label_words().of_others and "members" in said
        return others and label_words().present.isdisjoint(said)

    def _goes_on_in_minutes(self, start: int) -> bool:
        """Tell whether "Minutes:" stands between the title of an item and those it lists."""
        waits = self.role in PEOPLE and self.below_label()
        return (waits or self.role in TOLD) and self._heads_minutes(start)

    def _heads_minutes(self, start: int) -> bool:
        """Tell whether "Minutes:", below the title of an item, heads what was minuted of it."""
        last = start + 1 < len(self._words) and self._words.lower(start + 1) == ":"
        return last and self._words.lower(start) == _MINUTES
