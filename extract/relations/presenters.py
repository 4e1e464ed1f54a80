"""Who presents a report together, each with where they come from.

"Jo Bell, Head of Law at Anyshire Council, and Al Dee, Head of Audit, presented the report" tells of
both; a list of names ends where a place or an employer stands after one.
"""

import re

from ..mentions import Mention
from .patterns import ANY_SYMBOL, ARTICLES, late
from .rendering import Rendered

_FROM = rf"(?: (?:,|of|in|at|for|from|\() {ARTICLES}{ANY_SYMBOL}(?: \))?)"
"""What follows a name and is not joined by "and": an office, a place, another name."""
_LIST = rf"⟨[PO]\d+⟩(?:{_FROM}|(?: ,)? and {ARTICLES}{ANY_SYMBOL})*"
_AND = rf"(?: ,)? (?:and|&|as well as|along with|together with) {ARTICLES}"
_BEFORE = late(rf"(?:[0-9.]+ )?{ARTICLES}(?P<names>{_LIST}){_AND}")
_AFTER = late(rf"{_FROM}{{1,3}}(?P<names>{_AND}⟨[PO]\d+⟩{_FROM}*)(?= [.,;]|$| who | to | on )")
_OFFICIAL = re.compile(r"⟨[PO]\d+⟩")


def presenting_with(rendered: Rendered, match: re.Match[str]) -> list[Mention]:
    """Return the officials who are named together with those whom a wording has found.

    Args:
        rendered: The sentence.
        match: The wording, with whoever presents as the group "s".
    """
    found = []
    if before := _BEFORE().fullmatch(rendered.text, 0, match.start("s")):
        found.append(before["names"])
    if match.end("s") == match.end() and (after := _AFTER().match(rendered.text, match.end())):
        found.append(after["names"])
    return [m for names in found for s in _OFFICIAL.findall(names) for m in rendered.names(s)]
