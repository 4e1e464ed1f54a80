"""Lines are joined again where a word was parted at the end of one."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PARTED = re.compile(r"([^\W\d_]+)[-\u2010]\Z")
_BEGINS = re.compile(r"[^\W\d_]+")
_PREFIXES = (
    "all anti co cross ex full half high inter long low mid multi non post pre self semi short sub "
    "third two vice well"
)
_KEPT = frozenset(_PREFIXES.split())
_WORD_LETTERS = 4
_SELDOM = 0.03  # share of the lines that end in a hyphen where only words with hyphens do


class Hyphens:
    """Decides whether a hyphen at the end of a line belongs to the word, by the paper's own words.

    Args:
        lines: All printed lines of the paper.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = list(lines)
        self._known: set[str] | None = None
        self._parting: bool | None = None

    def join(self, lines: Sequence[str], wrapped: Sequence[bool]) -> str:
        """Join the lines of a paragraph; line ends stay, save inside a parted word.

        Args:
            lines: The lines.
            wrapped: For each line but the last, whether it only ends because it is full.
        """
        text = lines[0]
        for line, goes_on in zip(lines[1:], wrapped, strict=True):
            text = self.append(text, line, wrapped=goes_on)
        return text

    def mended(self, cell: str) -> str:
        """Join the words that the ends of the lines of a cell part.

        Args:
            cell: Its text; what stands on several lines is parted by newlines.
        """
        if "-\n" not in cell and "\u2010\n" not in cell:
            return cell
        lines = cell.split("\n")
        return self.join(lines, [False] * (len(lines) - 1))

    def append(self, text: str, line: str, *, wrapped: bool) -> str:
        """Join one more line to a text; to one that only ends because it is full, with a blank."""
        parted = _PARTED.search(text)
        begins = _BEGINS.match(line)
        if parted is None or begins is None:
            return f"{text} {line}" if wrapped else f"{text}\n{line}"
        if line[0].islower() and not self._keeps(parted[1].lower(), begins[0].lower()):
            return text[:-1] + line
        return f"{text[:-1]}-{line}"

    def _keeps(self, first: str, second: str) -> bool:
        known = self._words()
        if first + second in known:
            return False
        if f"{first}-{second}" in known or first in _KEPT or not self._parts_words():
            return True
        return all(part in known and len(part) >= _WORD_LETTERS for part in (first, second))

    def _parts_words(self) -> bool:
        """Tell whether lines are filled with parted words: few end in a hyphen where none are."""
        if self._parting is None:
            pairs = list(pairwise(self._lines))
            ends = [(end[1].lower(), two) for one, two in pairs if (end := _PARTED.search(one))]
            begins = [(end, first[0].lower()) for end, two in ends if (first := _BEGINS.match(two))]
            known = self._words()
            often = len(ends) > _SELDOM * len(self._lines)
            self._parting = often or any(end + begin in known for end, begin in begins)
        return self._parting

    def _words(self) -> set[str]:
        """Return the words that stand whole in some line."""
        if self._known is None:
            self._known = set()
            parted = False
            for line in self._lines:
                words = _WORD.findall(line.lower())
                start, parted = int(parted), _PARTED.search(line) is not None
                self._known.update(words[start : len(words) - parted])
        return self._known
