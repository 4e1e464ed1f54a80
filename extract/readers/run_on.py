"""Papers of which a converter has put each page on one line: where their lines would begin.

"1 | Page ASHBY BOARD 1. Attendance Members Title Ann Vale (AV) Head of Audit Bo Hill (BH) ...": the
blank before a row, a heading or what goes on below a table is read as the end of a line.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from ..layout.labels import lists_people
from ..lexicon.wordings import wording
from ..run_together import name_end, titles
from .labels_on_line import list_lines
from .marks import PAGE_NUMBER, SMALL_WORDS
from .run_on_items import item_lines

_LONG = 900
"""Characters of a line that holds a page."""
_NEARLY_ALL = 0.9
"""Of the characters of a text, those on such lines."""
_LEAST_ROWS = 4
_MOST_WORDS_OF_ROW = 60
_MOST_WORDS_OF_TITLE = 12
_LINE = re.compile(r"[^\n]+")
_NUMBER_OF_PAGE = re.compile(rf"(?<=\s)(?:{PAGE_NUMBER})(?=\s)", re.IGNORECASE)
_INITIALS = re.compile(r"(?<=[\w.]) \((?P<initials>[A-Z][A-Za-z]{1,3})\)(?=\s|\Z)")
_NUMBERED = re.compile(r"(?<=\s)(?P<number>\d{1,2})\.\s+(?=[A-Z])")
_WORD = re.compile(r"\S+")
_MOST_WORDS_OF_NAME = 5
"""Words before initials that may belong to the name, its titles among them."""
_MOST_WORDS_OF_LABEL = 3
_ABSENT = wording("attendance", "absent")


def unrolled(text: str) -> str:
    """Return a text as long as a given one, with line ends where those were that it has lost.

    Args:
        text: The stored text.
    """
    long = [line for line in _LINE.finditer(text) if line.end() - line.start() >= _LONG]
    begins = {*item_lines(text), *list_lines(text)}
    if sum(line.end() - line.start() for line in long) >= _NEARLY_ALL * len(text.strip() or "-"):
        begins.update(at for line in long for at in (*_pages(line), *_rows(line), *_headings(line)))
    elif not begins:
        return text
    letters = list(text)
    for at in begins:
        if 0 < at < len(text):
            letters[at - 1] = "\n"
    return "".join(letters)


def _pages(line: re.Match[str]) -> Iterator[int]:
    """Yield where begins what follows the number of a page."""
    for number in _NUMBER_OF_PAGE.finditer(line.string, line.start(), line.end()):
        yield number.end() + 1


def _rows(line: re.Match[str]) -> list[int]:
    """Return where rows begin that give the initials of whoever has them, and where they end.

    A label between two rows, or a mark that somebody was absent, stands on a line of its own.
    """
    text = line.string
    found = list(_INITIALS.finditer(text, line.start(), line.end()))
    begins: list[int] = []
    last = line.start()
    for initials in found:
        begin = _name(text, last, initials)
        if begin is None:
            continue
        begins += _before(text, last, begin)
        last = initials.end()
    if len(begins) < _LEAST_ROWS:
        return []
    stop = _prose(text, last, line.end())
    return [*begins, stop] if stop else []


def _name(text: str, last: int, initials: re.Match[str]) -> int | None:
    """Return where the name begins whose initials stand in brackets after it."""
    words = list(_WORD.finditer(text, last, initials.start()))[-_MOST_WORDS_OF_NAME:]
    for place in range(len(words) - 2, -1, -1):
        name = text[words[place].start() : initials.start()]
        parts = name.split()
        first = any(part[0] == initials["initials"][0] for part in parts[:-1])
        ends = parts[-1][0] in initials["initials"][1:]
        if first and ends and name_end(name) == len(name):
            titled = place - 1 if titles([words[place - 1][0], ""]) and place else place
            return words[titled].start()
    return None


def _before(text: str, last: int, begin: int) -> Iterator[int]:
    """Yield where a row begins, with the mark before the name, and the label above it."""
    words = list(_WORD.finditer(text, last, begin))
    if words and _ABSENT.fullmatch(words[-1][0]):
        yield words[-1].start()
        return
    for size in range(min(_MOST_WORDS_OF_LABEL, len(words)), 0, -1):
        label = text[words[-size].start() : begin]
        if lists_people(label):
            yield words[-size].start()
            if size < len(words) and _ABSENT.fullmatch(words[-size - 1][0]):
                yield words[-size - 1].start()
            break
    yield begin


def _prose(text: str, start: int, end: int) -> int | None:
    """Return where the first sentence begins, or the first numbered heading."""
    words = list(_WORD.finditer(text, start, end))[:_MOST_WORDS_OF_ROW]
    for word, following in pairwise(words):
        if word[0][0].isupper() and _goes_on(following[0]):
            return word.start()
        if _NUMBERED.match(text, word.start(), end):
            return word.start()
    return None if len(words) == _MOST_WORDS_OF_ROW else end


def _goes_on(word: str) -> bool:
    """Tell whether a word is the second of a sentence: small, and not one that titles have."""
    return word[0].islower() and word.strip(",;:") not in SMALL_WORDS


def _headings(line: re.Match[str]) -> Iterator[int]:
    """Yield where numbered headings begin, and what stands below them."""
    text = line.string
    for number in _NUMBERED.finditer(text, line.start(), line.end()):
        words = list(_WORD.finditer(text, number.end(), line.end()))[: _MOST_WORDS_OF_TITLE + 2]
        for place in range(1, len(words) - 1):
            if words[place][0][0].isupper() and _goes_on(words[place + 1][0]):
                yield from (number.start(), words[place].start())
                break
            if words[place - 1][0][-1] in ".;":
                break
