"""Lists of those present and away that stand on one line, each behind its label.

"PRESENT: Councillors Vale and Orr ALSO IN ATTENDANCE: J Holt (Clerk) APOLOGIES: Councillor Marsh"
is three lists, with a blank where the line of each ended.
"""

import re
from collections.abc import Iterator

_BLANK = r"[^\S\n]"
_LABELS = (
    r"(?:(?:also|others?|officers?|members?|observers?) (?:present|in attendance|attending)"
    r"|in attendance|officers?|observers?|substitutes?|absent|clerk"
    r"|apolog(?:ies|y)(?: for absence| received)?)"
)
_FIRST = re.compile(
    rf"^{_BLANK}*(?:\d+[.)]?{_BLANK}+)?(?:members? )?(?P<label>present|attendance|in attendance)\b"
    rf"(?P<mark>{_BLANK}*:)?[^\n]{{20,}}",
    re.IGNORECASE | re.MULTILINE,
)
_MARKED = re.compile(rf"(?<=[^\s:|,(]){_BLANK}(?={_LABELS}{_BLANK}*:)", re.IGNORECASE)
_CAPITALS = re.compile(rf"(?<=[^\s:|,(]){_BLANK}(?={_LABELS.upper()}{_BLANK}+[A-Z])")
"""The same where labels are told from names by their capitals alone."""


def list_lines(text: str) -> Iterator[int]:
    """Yield where the labels of lists begin that stand within a line of another.

    Args:
        text: The stored text.
    """
    for line in _FIRST.finditer(text):
        labels = _MARKED if line["mark"] else _CAPITALS if line["label"].isupper() else None
        for label in labels.finditer(text, line.end("label"), line.end()) if labels else ():
            yield label.end()
