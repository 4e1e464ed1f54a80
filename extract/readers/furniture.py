"""The furniture of a text's pages: lines that the pages repeat at their edges, and page numbers."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from .marks import ACTIONS, PAGE_NUMBER, ends_sentence, is_page_number, is_person

_DEPTH = 3  # lines at each edge of a page that may be furniture
_LONGEST = 200  # characters
_SHORTEST = 8  # lines of a page
_FIRST = (1, 2)  # numbers that the pages of a text are counted from
_FEWEST = 2  # lines that count pages
_PROSE = 80  # characters of a line that belongs to no menu
_SHORTEST_TITLE = 12  # characters
_LINE = re.compile(r"[^\n]+")
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
_PICTURE = (  # what stands for one that was left out
    r"<!--[^\n>]{0,80}-->|!\[[^\]\n]{0,200}\]\([^)\n]{0,300}\)|"
    r"\[(?:image|picture|logo|photo)\b[^\]\n]{0,60}\]|==>[^\S\n]*picture\b[^\n]{0,80}<==|"
    r"-----[^\S\n]*(?:start|end) of picture text[^\S\n]*-----(?:<br>)?"
)
_STAMP = (  # how freely a paper may be shown
    r"(?:classification:?[^\S\n]*)?(?:official(?:[^\S\n]*[:-]?[^\S\n]*sensitive)?|unclassified|"
    r"not protectively marked|restricted|unrestricted)"
)
_NUMBER_OF_PAGE = PAGE_NUMBER.replace(r"\s", r"[^\S\n]")
_FRAME = re.compile(
    rf"^[^\S\n]*(?:\*\*)?(?:(?P<number>{_NUMBER_OF_PAGE})|{_PICTURE}|{_STAMP})(?:\*\*)?[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that is no more than a page's number, a picture that was left out, or a stamp."""
_CRUMB = re.compile(r"^[^\S\n]*Page[^\S\n]+\d{1,3}:[^\S\n]*(?P<title>\S[^\n]*)$", re.MULTILINE)
"""What stands above each page of a transcript: its number, and what the file is called."""
_SKIP = re.compile(
    r"^[^\S\n]*(?:skip (?:to|navigation)\b|toggle (?:menu|navigation|contrast))",
    re.IGNORECASE | re.MULTILINE,
)
"""A line at the top of a web page that leads past its menu."""
_TO_MENU = 600
"""Characters at the top of a page within which such a line stands."""
_MENU = re.compile(
    r"[^\S\n]*(?:(?:[•●▪*+-]|\d{1,2}\.)[^\S\n]+\S[^\n]{0,60}|(?:skip|toggle)\b[^\n]{0,30}|"
    r"(?:menu|search|home|sign in|log ?in|leave this (?:site|page)(?: now)?|accessibility|listen|"
    r"contact(?: us)?|about(?: us)?|news|share this page|"
    r"\[?home\b[^\n]{0,20} [>/›»] ?[^\n]{0,150}))[^\S\n]*",
    re.IGNORECASE,
)
"""A line of such a menu."""
_MARGIN_HEAD = re.compile(rf"^[^\S\n]{{40,}}{ACTIONS}[^\S\n]*$", re.IGNORECASE | re.MULTILINE)


def is_footer(line: str) -> bool:
    """Say whether a line has a page number at one side and words at the other."""
    return len(line) <= _LONGEST and _FOOTER.fullmatch(line) is not None


def furniture(text: str, breaks: Sequence[int]) -> frozenset[int]:
    """Find the lines of a text that frame its pages, or stand for what it cannot show.

    Args:
        text: The stored text.
        breaks: Offsets of the form feeds that part its pages.

    Returns:
        Offsets at which those lines begin.
    """
    frames = [frame.start() for frame in _FRAME.finditer(text)]
    return (
        page_furniture(text, breaks)
        | running_titles(text, breaks)
        | margin_heads(text)
        | crumbs(text)
        | menu(text)
        | set(frames)
    )


def page_furniture(text: str, breaks: Sequence[int]) -> frozenset[int]:
    """Find the lines at the edges of pages that are page numbers or that other pages repeat.

    Args:
        text: The stored text.
        breaks: Offsets of the form feeds that part the pages; without any, the lines that count
            the pages part them.

    Returns:
        Offsets at which those lines begin.
    """
    numbered = [] if breaks else _numbered(text)
    breaks = breaks or numbered or _counted(text)
    edges = [-1, *breaks, len(text)]
    pages = [_lines(text, above + 1, below) for above, below in pairwise(edges)] if breaks else []
    pages = [page for page in pages if page]
    found: set[int] = set()
    said: dict[str, int] = {}
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
                if not _is_number(line) and edge > 0 and (number == 0 or numbered):
                    said[form] = min(start, said.get(form, start))
    # What a paper is headed by may be its only title; some of its pages may have no number.
    titles = {_form(line) for start, line in pages[0] if start not in found} if pages else set()
    return frozenset(found.difference(s for form, s in said.items() if form not in titles))


def margin_heads(text: str) -> frozenset[int]:
    """Return the offsets of the lines that head the margin for actions, and nothing beside it."""
    return frozenset(head.start() for head in _MARGIN_HEAD.finditer(text))


def crumbs(text: str) -> frozenset[int]:
    """Return the offsets of the lines that say of each page its number and one title."""
    found = list(_CRUMB.finditer(text))
    alike = len(found) >= _FEWEST and len({crumb["title"] for crumb in found}) == 1
    return frozenset(crumb.start() for crumb in found) if alike else frozenset()


def menu(text: str) -> frozenset[int]:
    """Return the offsets of the lines of the menu at the top of a web page, up to its prose."""
    skip = _SKIP.search(text, 0, _TO_MENU)
    if skip is None:
        return frozenset()
    found = set()
    for start, line in _printed(text):
        if len(line) > _PROSE:
            break
        if _MENU.fullmatch(line):
            found.add(start)
    return frozenset(found)


def running_titles(text: str, breaks: Sequence[int]) -> frozenset[int]:
    """Find the lines that say again what a paper begins with, as its pages may do.

    Each stands alone, far below the one before it, or beside the number or the end of a page.

    Args:
        text: The stored text.
        breaks: Offsets of the form feeds that part its pages.
    """
    found: set[int] = set()
    lower = text.lower()
    for title in dict.fromkeys(_plain(line) for _, line in islice(_printed(text), _DEPTH)):
        if len(title) < _SHORTEST_TITLE or ends_sentence(title) or is_person(title):
            continue
        if lower.count(title.lower()) <= _FEWEST:
            continue  # to look for it line by line takes long
        again = re.compile(
            rf"^[^\S\n#*_]*(?:#+[^\S\n]*)?[*_]*{re.escape(title)}[*_]*"
            r"(?P<number>[^\S\n]*[|\u2013-]?[^\S\n]*(?:page[^\S\n]+)?\d{1,3})?[^\S\n]*$",
            re.IGNORECASE | re.MULTILINE,
        )
        lines = list(again.finditer(text))
        repeats = [
            line
            for above, line in pairwise(lines)
            if _at_edge(text, line, breaks)
            or (
                _alone(text, line) and len(text[above.end() : line.start()].split("\n")) > _SHORTEST
            )
        ]
        if len(repeats) >= _FEWEST:
            found.update(line.start() for line in repeats)
    return frozenset(found)


def _printed(text: str) -> Iterator[tuple[int, str]]:
    """Yield where each printed line begins, and the line."""
    lines = ((line.start(), line[0].strip()) for line in _LINE.finditer(text))
    return ((start, line) for start, line in lines if line)


def _plain(line: str) -> str:
    return line.strip("#*_ ")


def _alone(text: str, line: re.Match[str]) -> bool:
    """Tell whether blank lines stand above and below a line."""
    above = text[max(line.start() - _LONGEST, 0) : line.start()].rstrip(" \t")
    below = text[line.end() + 1 : line.end() + 1 + _LONGEST].lstrip(" \t")
    return above.endswith("\n\n") and below[:1] in ("\n", "")


def _at_edge(text: str, line: re.Match[str], breaks: Sequence[int]) -> bool:
    """Tell whether the number of a page, or its end, stands beside a line."""
    above = text[max(line.start() - _LONGEST, 0) : line.start()].rstrip()
    below = text[line.end() : line.end() + _LONGEST].lstrip()
    beside = (above.rpartition("\n")[2].strip(), below.partition("\n")[0].strip())
    broken = bisect_left(breaks, line.start() - 2) < bisect_left(breaks, line.start())
    return bool(line["number"]) or broken or any(map(_is_number, beside))


def _numbered(text: str) -> list[int]:
    """Return the ends of the lines that say which page they are of."""
    frames = [frame for frame in _FRAME.finditer(text) if frame["number"]]
    return [frame.end() for frame in frames] if len(frames) >= _FEWEST else []


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
    if not _is_number(line):
        return False
    title = text[text.rfind("\n", 0, max(above, 0)) + 1 : above].strip()
    # "Cabinet – 9 February 2023", above the number of each page
    return not title or (len(title) >= _SHORTEST_TITLE and text.count(title) > _FEWEST)


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
