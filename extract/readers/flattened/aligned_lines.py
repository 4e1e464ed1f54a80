"""The lines of a text as what may be rows of tables: the pieces that two blanks part."""

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from ...lexicon.wordings import wording

_PIECE = re.compile(r"\S+(?: \S+|(?<=[.?!:;])  \S+)*")  # two blanks may follow a stop
LISTED = re.compile(  # begins an item of a list or a numbered clause
    r"(?:[A-Za-z]{1,6}[./-]?)?\d[\w./-]*[.)]?|\(\w{1,5}\)|(?!(?:No|Ref|Rec)\.)[A-Za-z]{1,4}[.)]|"
    r"[-*+o\u2022\u2023\u25aa\u25cf\u25cb\u25e6\u2013\u2014\u00b7\uf0b7\uf0a7]"
)
_COLON = re.compile(r".*:[-\u2013\u2014]?")
_LABEL = re.compile(
    r"(?:also )?(?:present|in attendance|apologies|absent|observers?|co-?opted(?: members)?|"
    r"officers?|from|to|cc|date|time|venue|place|subject|title|author|signed)",
    re.IGNORECASE,
)
_DECISION = wording("decisions", "label")
_LONGEST = 300  # characters of a line that can be a row
_LEAST_COLUMNS = 2
_MOST_COLUMNS = 12


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text; its pieces count from its beginning, `start` from the text's."""

    start: int
    text: str
    pieces: tuple[tuple[int, int], ...]

    @property
    def opens(self) -> bool:
        """Whether a table may begin here."""
        if len(self.pieces) < _LEAST_COLUMNS:
            return False
        capital = sum(not self.text[start].islower() for start, _ in self.pieces)
        return 2 * capital >= len(self.pieces) and not self.labels

    @property
    def labels(self) -> bool:
        """Whether it begins with what a list beside it is of ("Present:", "RESOLVED (i)")."""
        first, *others = (self.text[start:end] for start, end in self.pieces)
        if others and LISTED.match(others[0]) and _DECISION.match(first):
            return True
        if _COLON.fullmatch(first):
            return not others or not all(other.endswith(":") for other in others)
        return len(others) == 1 and _LABEL.fullmatch(first) is not None


def read_line(text: str, start: int, stop: int, passed_over: AbstractSet[int]) -> Line | None:
    """Return a line's pieces: none if it cannot be a row; nothing for a blank line."""
    line = text[start:stop].rstrip()
    if not line:
        return None
    if (
        len(line) > _LONGEST
        or start in passed_over
        or "\t" in line
        or line.count("|") > 1
        or line[0] == "#"
    ):
        return Line(start, line, ())
    if "  " in line.lstrip():
        pieces = tuple(match.span() for match in _PIECE.finditer(line))
    else:
        pieces = ((len(line) - len(line.lstrip()), len(line)),)
    return Line(start, line, pieces if len(pieces) <= _MOST_COLUMNS else ())
