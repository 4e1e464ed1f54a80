"""Papers of which a converter has put each page on a line of its own, the page's number first.

"4 1.2 Scrutiny The Board meets twice a year. ... 4 of 31": the headings stand in the line with what
they head. The contents name them, or the next sentence shows where a title before it ends.
"""

import re
from collections.abc import Iterator

from ..document import BlockKind
from .lines import Draft, make_heading
from .marks import LEVEL_BOLD, LEVEL_CAPITALS, SMALL_WORDS, trim

_PAGE = re.compile(r"^[^\S\n]*(?P<number>\d{1,3})[^\S\n]+(?=[A-Z\d\u201c\"\u2018'])", re.MULTILINE)
_LEAST_PAGES = 3
_LONG = 400
"""Characters of a line that holds a page; some pages are shorter."""
_CONTENTS = re.compile(r"\bcontents\b", re.IGNORECASE)
_LOOK_FOR_CONTENTS = 60
_NUMBER = re.compile(r"(?:(?:part|section|chapter)\s+)?\b\d[\d.]*:?", re.IGNORECASE)
_LEAST_TITLE = 8
"""Letters of a title in the contents that is looked for in the pages."""
_BEGINS = re.compile(r"(?<=[.!?])\s+(?=[A-Z\d])")
_NUMBERED = re.compile(r"(?:(?:part|section)\s+)?\d{1,2}(?:\.\d{1,2})*[.:]?\s+", re.IGNORECASE)
_CAPITALS = re.compile(r"[A-Z][A-Z&,'\u2019-]*(?:\s+(?:[A-Z][A-Z,'\u2019-]+|&))+(?=\s+[A-Z\d])")
_WORD = r"[A-Z][\w'\u2019-]*"
_TITLE = re.compile(
    rf"(?P<title>{_WORD}(?:,?\s+(?:{_WORD}|&|{'|'.join(sorted(SMALL_WORDS))}))"
    r"{0,9}?)\s+"
    r"(?=(?:The|This|There|These|It|In|A|An|We|Our|During|As|At|Each|All|Since|Following|Every)\s"
    rf"(?:{_WORD}\s|[a-z\d]))"
)
_BULLET = re.compile(r"\s[\u2022\u25cf\u25aa\u25a0\uf0b7\uf0a7](?=\s+\S)")


def part_pages(text: str, drafts: list[Draft]) -> list[Draft]:
    """Part the lines that hold whole pages into headings, paragraphs and items.

    Args:
        text: The stored text.
        drafts: Its blocks, those lines among them.
    """
    pages = _pages(text)
    if not pages:
        return drafts
    titles = _titles(text, pages)
    parted: list[Draft] = []
    for draft in drafts:
        line = text.rfind("\n", 0, draft.start) + 1
        number = pages.get(line)
        if number is None:
            parted.append(draft)
        elif draft.kind in {BlockKind.PARAGRAPH, BlockKind.ITEM}:
            parted += _parts(text, number.end(), _end(text, number, draft.end), titles)
    return parted


def _pages(text: str) -> dict[int, re.Match[str]]:
    """Return the numbers that count the lines which hold pages, by where those lines begin.

    Nothing else stands between them, as headings do between numbered paragraphs.
    """
    counted: dict[int, re.Match[str]] = {}
    long = last = below = 0
    for found in _PAGE.finditer(text):
        number = int(found["number"])
        if not last < number <= last + _LEAST_PAGES:
            continue
        if counted and text[below : found.start()].strip():
            return {}
        below = text.find("\n", found.end()) % (len(text) + 1)
        long += below - found.start() > _LONG
        counted[found.start()], last = found, number
    return counted if long >= _LEAST_PAGES and 2 * long > len(counted) else {}


def _end(text: str, number: re.Match[str], end: int) -> int:
    """Return where a page ends, its number at the bottom left out."""
    said = number["number"]
    bottom = re.compile(rf"\s+(?:page\s+)?{said}(?:\s+(?:of|/)\s+\d{{1,3}})?\s*\Z", re.IGNORECASE)
    found = bottom.search(text, max(number.end(), end - len(said) - _LEAST_TITLE * 2), end)
    return found.start() if found else end


def _titles(text: str, pages: dict[int, re.Match[str]]) -> re.Pattern[str] | None:
    """Return what matches a title that the contents name."""
    for number in pages.values():
        start = _CONTENTS.search(text, number.end(), number.end() + _LOOK_FOR_CONTENTS)
        if start:
            line = text[start.end() : text.find("\n", start.end()) % (len(text) + 1)]
            said = (title.strip(" .:\u2013-") for title in _NUMBER.split(line))
            known = sorted({t for t in said if len(t) >= _LEAST_TITLE}, key=len, reverse=True)
            joined = "|".join(map(re.escape, known))
            return re.compile(rf"(?:{joined})(?=\s+[A-Z\d])", re.IGNORECASE) if known else None
    return None


def _parts(text: str, start: int, end: int, titles: re.Pattern[str] | None) -> Iterator[Draft]:
    """Yield the blocks of a page."""
    begin = at = start
    while at < end:
        heading = _heading(text, at, end, titles)
        if heading is None:
            found = _BEGINS.search(text, at, end)
            at = found.end() if found else end
            continue
        yield from _prose(text, begin, at)
        yield heading
        begin = at = trim(text, heading.end, end)[0]
    yield from _prose(text, begin, end)


def _heading(text: str, at: int, end: int, titles: re.Pattern[str] | None) -> Draft | None:
    """Return the heading that begins at an offset, where a sentence or a page does."""
    numbered = _NUMBERED.match(text, at, end)
    start = numbered.end() if numbered else at
    found = titles.match(text, start, end) if titles else None
    if found is None and (found := _CAPITALS.match(text, start, end)):
        return make_heading(text, at, found.end(), LEVEL_CAPITALS)
    found = found or _TITLE.match(text, start, end)
    if found is None:
        return None
    stop = trim(text, start, found.end())[1]
    return make_heading(text, at, stop, LEVEL_BOLD)


def _prose(text: str, start: int, end: int) -> Iterator[Draft]:
    """Yield what stands below a heading: a paragraph, and the items of a list."""
    marks = [m.end() for m in _BULLET.finditer(text, start, end)]
    for begin, stop in zip([start, *marks], [*(m - 1 for m in marks), end], strict=True):
        first, last = trim(text, begin, stop)
        if first >= last:
            continue
        if begin == start:
            yield Draft(BlockKind.PARAGRAPH, first, last, first=last)
        else:
            mark = text[begin - 1]
            yield Draft(BlockKind.ITEM, first, last, marker=mark, first=last, number=begin - 1)
