"""Legends: what a mark beside a name says of somebody, "A = absent", "* denotes attendance"."""

import re

from ..lexicon.wordings import wording

_HINTS = ("=", "denot", "indicat", "signif", "marked", "shown")
_HINT = re.compile("|".join(_HINTS), re.IGNORECASE)
_MARK_FIRST = wording("attendance", "legend")
_MARK_LAST = wording("attendance", "legend-marked")
_MEANINGS = (
    (wording("attendance", "means-apologies"), "apologies"),
    (wording("attendance", "means-absent"), "absent"),
    (wording("attendance", "means-present"), "present"),
)
_ASTERISK = "asterisk"
_LONGEST = 200
"""Characters of a line that holds a legend."""


def find_legend(text: str) -> dict[str, str]:
    """Return what each mark of a paper says of whoever it stands beside, as the role of a list.

    Args:
        text: The stored text.
    """
    legend: dict[str, str] = {}
    lower = text.casefold()
    if not any(hint in lower for hint in _HINTS):
        return legend
    for hint in _HINT.finditer(text):
        first = text.rfind("\n", 0, hint.start()) + 1
        last = text.find("\n", hint.end())
        line = text[first : last if last >= 0 else len(text)]
        if len(line) > _LONGEST:
            continue
        for pattern in (_MARK_FIRST, _MARK_LAST):
            for found in pattern.finditer(line):
                mark = found["mark"]
                meaning = _meaning(found["what"])
                if meaning:
                    legend.setdefault("*" if mark.casefold() == _ASTERISK else mark, meaning)
    return legend


def _meaning(what: str) -> str:
    return next((role for pattern, role in _MEANINGS if pattern.search(what)), "")
