"""Items that a converter has put on one line each: where their lines would begin.

"Apologies To receive any apologies. Minutes: There were none." is a title, what is asked and what
was minuted.
"""

import re
from collections.abc import Iterator

_LEAST_ITEMS = 2
"""Items of an agenda that are minuted on the line of their title or of what they ask."""
_UNWRAPPED = re.compile(r"[^\n]{160}")
"""A line longer than any that was wrapped at a margin."""
_BLANK = r"[^\S\n]"
_MINUTED = re.compile(rf"(?<=\S){_BLANK}(?:Draft )?Minutes:(?={_BLANK}\S|$)", re.MULTILINE)
_PARTS = re.compile(
    r"(?:(?<=\s)|^)(?:(?:Draft )?Minutes|Decisions?|(?:Supporting|Additional|Background) "
    r"[Dd]ocuments?):(?=\s|\Z)"
)
ASKS = re.compile(
    r"To (?:receive|consider|note|approve|confirm|agree|sign|discuss|review|hear|report|invite|"
    r"appoint|elect|scrutinise)\b"
)
"""How what is asked of those who meet begins, below the title of an item."""
_ASKED = re.compile(
    rf"^(?:\d{{1,3}}\.?{_BLANK}+)?[A-Z][^\n.:;]{{2,120}}?{_BLANK}(?={ASKS.pattern})", re.MULTILINE
)
"""A title before what is asked of those who meet."""
_NUMBERED = re.compile(rf"^{_BLANK}*1(?P<mark>[.)]){_BLANK}[^\n]+", re.MULTILINE)


def item_lines(text: str) -> Iterator[int]:
    """Yield where the parts of items of an agenda begin, if those stand on one line each.

    Args:
        text: The stored text.
    """
    if "Minutes:" not in text or not _UNWRAPPED.search(text):
        return
    if sum(1 for _ in _MINUTED.finditer(text)) < _LEAST_ITEMS:
        return
    for part in _PARTS.finditer(text):
        yield part.start()
        yield part.end() + 1
    for asked in _ASKED.finditer(text):
        yield asked.end()
    for line in _NUMBERED.finditer(text):
        yield from _counted(line)


def _counted(line: re.Match[str]) -> Iterator[int]:
    """Yield where those numbers stand in a line, after the first, that count on from it."""
    number, at = 2, line.start()
    while True:
        mark = re.compile(rf"(?<=[.;]{_BLANK}){number}{re.escape(line['mark'])}(?= +[A-Z])")
        found = mark.search(line.string, at, line.end())
        if found is None:
            return
        yield found.start()
        number, at = number + 1, found.end()
