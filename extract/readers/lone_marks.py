"""Numbers and bullets that a converter has put on lines of their own, above what they mark.

Several may come before the first of what they mark: bullets of a list above its items, and the
number of the next heading above the "(a)" of a list that stands before it.
"""

import re
from collections import deque
from dataclasses import dataclass

from .marks import LONE_MARK, LONE_NUMBER

_NUMBER = re.compile(r"\d{1,3}")
_BELOW = re.compile(r"[^\S\n]*\n(?:[^\S\n]*\n)+[^\S\n]*([^\n]*)")  # a blank line, and the next
_ALONE = re.compile(
    r"^[^\S\n]*(?P<mark>(?P<series>[A-Z]{0,2})(?P<count>\d{1,2})[.)]?)[^\S\n]*$", re.MULTILINE
)
_NEAR = 9
_BEGINS = re.compile(r"[A-Z\"'\u2018\u201c(]")
_ENDS = re.compile(r".*(?:[;.]|; (?:and|or),?)\s*")
_ROOM = 0.95
"""Share of the width of a paragraph that a line with the next word has, at most, if it ends."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark, where it stands, and by how many blanks it is indented."""

    marker: str
    start: int
    indent: int

    @property
    def is_bullet(self) -> bool:
        """Whether it does not count."""
        return self.marker == "o" or not any(map(str.isalnum, self.marker))


class LoneMarks:
    """The marks above a line that have not been given to anything yet.

    Args:
        text: The stored text.
        paged: Whether it says where its pages end, so that other bare numbers are no page's.
    """

    def __init__(self, text: str, *, paged: bool) -> None:
        """Begin without any."""
        self._text = text
        self._paged = paged
        self._counted = _counted(text)
        self._marks: deque[Mark] = deque()
        self._fresh = False

    def add(self, start: int, end: int, indent: int) -> bool:
        """Add the mark that a line is; return False if it is none."""
        text = self._text
        above = self._marks[-1] if self._fresh and self._marks else None
        if LONE_MARK.fullmatch(text, start, end) is None:
            if above and not above.marker[0].isdigit():  # "(a)", or a bullet
                return LONE_NUMBER.fullmatch(text, start, end) is not None
            if not self._is_number(start, end):
                return False
        mark = Mark(text[start:end].rstrip("."), start, indent)
        counts = mark.marker[0].isdigit() and above is not None
        if not counts and not (above and above.is_bullet and mark.is_bullet):
            self._marks.clear()  # a number above "(a)" is of what stands below the list
        self._marks.append(mark)
        self._fresh = True
        return True

    def take(self, start: int, *, after_blank: bool, above: str) -> Mark | None:
        """Return the mark of a line, if it has one.

        Args:
            start: Where the line begins.
            after_blank: Whether a blank line is above it.
            above: The line right above it.
        """
        if not self._marks:
            return None
        if self._fresh or after_blank or self._begins_item(start, above):
            self._fresh = False
            return self._marks.popleft()
        return None

    def clear(self) -> None:
        """Give up the marks that nothing has been found for."""
        self._marks.clear()
        self._fresh = False

    def _is_number(self, start: int, end: int) -> bool:
        """Tell whether a line is a number, parted by a blank line from what it numbers.

        Nothing need part them in a list that a colon leads into.
        """
        text = self._text
        if start in self._counted:
            return True
        bare = self._paged and _NUMBER.fullmatch(text, start, end)
        if not bare and LONE_NUMBER.fullmatch(text, start, end) is None:
            return False
        below = _BELOW.match(text, end)
        if below is None:
            return False
        said = below[1].strip()
        number = LONE_NUMBER.fullmatch(said) or LONE_MARK.fullmatch(said)
        return bool(number or _BEGINS.match(said))

    def _begins_item(self, start: int, above: str) -> bool:
        """Tell whether a line begins the next item of a list whose bullets stand above it."""
        if not self._marks[0].is_bullet or not _ENDS.fullmatch(above):
            return False
        if not above.rstrip().endswith("."):
            return True
        text = self._text
        line, _, rest = text[start : start + 300].partition("\n")
        width = max(len(line), len(rest.partition("\n")[0]))
        return len(above.strip()) + 1 + len(line.partition(" ")[0]) < _ROOM * width


def _counted(text: str) -> frozenset[int]:
    """Return where the lines begin that number a list: "1", "2" below a colon, or "R1", "R2"."""
    counted: set[int] = set()
    opened: int | None = None
    series, last = "", 0
    for match in _ALONE.finditer(text):
        start, number = match.start("mark"), int(match["count"])
        led = match["series"] or text[max(match.start() - _NEAR, 0) : start].rstrip().endswith(":")
        if number == 1 and led:
            opened, series, last = start, match["series"], 1
        elif opened is not None and (match["series"], number) == (series, last + 1):
            counted |= {opened, start}
            last = number
        else:
            opened = None
    return frozenset(counted)
