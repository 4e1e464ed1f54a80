"""The furniture of a text's pages: lines that the pages repeat at their edges, and page numbers."""

import re
from collections.abc import Sequence
from itertools import pairwise

from .marks import ACTIONS, ends_sentence, is_page_number

_DEPTH = 3  # lines at each edge of a page that may be furniture
_LONGEST = 200  # characters
_SHORTEST = 8  # lines of a page
_FIRST = (1, 2)  # numbers that the pages of a text are counted from
_FEWEST = 2  # lines that count pages
_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"\d{1,3}")
_LAST_NUMBER = re.compile(  # of a line, "of 12" after it or not
    r"\d(?<!\d\d)\d{0,2}(?=(?:[^\S\n]*(?:of|/)[^\S\n]*\d{1,3})?[^\S\n]*(?:\n|\Z))"
)
_CLAUSE = re.compile(r"\(?[\d.]+[.)]?\s?\S")  # begins a numbered clause, not a running line
_FOOTER = re.compile(
    r"(?:\S.*?)?\s{2,}(?:page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|[-\u2013]\s*\d{1,4}\s*[-\u2013])|"
    r"page\s+\d{1,4}(?:\s+of\s+\d{1,4})?\s{2,}\S.*",
    re.IGNORECASE,
)
_MARGIN_HEAD = re.compile(rf"^[^\S\n]{{40,}}{ACTIONS}[^\S\n]*$", re.IGNORECASE | re.MULTILINE)


def is_footer(line: str) -> bool:
    """Say whether a line has a page number at one side and words at the other."""
    return len(line) <= _LONGEST and _FOOTER.fullmatch(line) is not None


def page_furniture(text: str, breaks: Sequence[int]) -> frozenset[int]:
    """Find the lines at the edges of pages that are page numbers or that other pages repeat.

    Args:
        text: The stored text.
        breaks: Offsets of the form feeds that part the pages; without any, the lines that count
            the pages part them.

    Returns:
        Offsets at which those lines begin.
    """
    breaks = breaks or _counted(text)
    edges = [-1, *breaks, len(text)]
    pages = [_lines(text, above + 1, below) for above, below in pairwise(edges)] if breaks else []
    pages = [page for page in pages if page]
    found: set[int] = set()
    for edge in (1, -1):
        outer = [page[::edge][:_DEPTH] for page in pages]
        forms = [{_form(line) for _, line in lines} for lines in outer]
        for number, lines in enumerate(outer):
            # The pages on both sides, and the next of those: left and right ones may differ.
            others = forms[max(number - 2, 0) : number] + forms[number + 1 : number + 3]
            repeated = set[str]().union(*others)
            for start, line in lines:
                form = _form(line)
                runs = form in repeated and not ends_sentence(line)
                repeated.discard(form)  # what an edge has twice is the title below its like
                if not runs and not _is_number(line):
                    break
                found.add(start)
    return frozenset(found)


def margin_heads(text: str) -> frozenset[int]:
    """Return the offsets of the lines that head the margin for actions, and nothing beside it."""
    return frozenset(head.start() for head in _MARGIN_HEAD.finditer(text))


def _counted(text: str) -> list[int]:
    """Return the ends of the lines that number the pages of a text, one after the other."""
    found: list[int] = []
    last = 0
    for match in _LAST_NUMBER.finditer(text):
        number = int(match[0])
        begins = len(found) < _FEWEST and number in _FIRST
        if not begins and not (found and number == last + 1):
            continue
        above = text.rfind("\n", 0, match.start())
        stop = text.find("\n", match.end())
        stop = stop if stop >= 0 else len(text)
        if not _numbers_page(text, above, text[above + 1 : stop].strip()):
            continue
        if not found or number != last + 1:
            found.clear()
        elif text.count("\n", found[-1], above) < _SHORTEST:
            continue
        found.append(stop)
        last = number
    return found if len(found) >= _FEWEST else []


def _numbers_page(text: str, above: int, line: str) -> bool:
    """Say whether a line after a newline is no more than the number of a page."""
    if is_page_number(line):
        return True
    return _is_number(line) and not text[text.rfind("\n", 0, max(above, 0)) + 1 : above].strip()


def _lines(text: str, start: int, stop: int) -> list[tuple[int, str]]:
    """Return where each printed line of a page begins, and the line."""
    lines = []
    for line in text[start:stop].split("\n"):
        if printed := line.strip():
            lines.append((start, printed))
        start += len(line) + 1
    return lines


def _form(line: str) -> str:
    """Return what a line shares with its like on other pages: all but the page's number."""
    return line if _CLAUSE.match(line) else _DIGITS.sub("0", line)


def _is_number(line: str) -> bool:
    return is_page_number(line) or is_footer(line) or _NUMBER.fullmatch(line) is not None
