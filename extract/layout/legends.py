"""Legends: what a mark beside a name says of somebody, "A = absent", "* denotes attendance"."""

from ..lexicon.wordings import wording

_HINTS = (
    *("=", "denot", "indicat", "signif", "marked", "shown", "*", "†", "‡", "#", "^", "~", "+"),
    *("- present", "– present", ": present", ") present"),
)
_MARK_FIRST = wording("attendance", "legend")
_MARK_LAST = wording("attendance", "legend-marked")
_ALONE = wording("attendance", "legend-alone")
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
    for line in text.split("\n"):
        if len(line) > _LONGEST or not any(map(line.casefold().__contains__, _HINTS)):
            continue
        for pattern in (_MARK_FIRST, _MARK_LAST, _ALONE):
            for found in pattern.finditer(line):
                mark = found["mark"]
                meaning = _meaning(found["what"])
                if meaning:
                    legend.setdefault("*" if mark.casefold() == _ASTERISK else mark, meaning)
    return legend


def _meaning(what: str) -> str:
    return next((role for pattern, role in _MEANINGS if pattern.search(what)), "")
