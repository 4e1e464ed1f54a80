"""Marks beside names of which a legend says who was there: "* denotes attendance"."""

import re

from ...ontology.terms import EntityType
from ..mentions import Mention
from ..paper import Paper
from .roles import SEATED

_BLANKS = " \t"
_OPENING, _CLOSING = "([", ")]"
_NOTE = re.compile(r"\s*\([^()\n]{3,}\)")
"""What stands in brackets between a name and its mark."""
_AFTER = 60
"""Letters after a name among which its mark stands."""


def read_marks(paper: Paper) -> dict[int, str]:
    """Return as what each is listed of whom a mark, or its lack, tells; by their first tokens.

    Where those present are marked, the others were not there; where those absent are, they were.
    """
    legend = paper.view.legend
    if not legend:
        return {}
    listed = [
        (mention, line.role)
        for line in paper.lines
        if line.role in SEATED and not line.heading
        for mention in paper.mentions_in(line.start, line.end)
        if mention.type is EntityType.PERSON and mention.entity
    ]
    marks = {mention.start: _meaning(paper, mention, legend) for mention, _ in listed}
    told = {role for role in marks.values() if role}
    if not told:
        return {}
    present = "present" in told
    return {
        mention.start: marks[mention.start] or _unmarked(role, present=present)
        for mention, role in listed
    }


def _unmarked(role: str, *, present: bool) -> str:
    """Return as what somebody without a mark is listed, where those present have one or not."""
    if present:
        return "absent"
    return "members_present" if role == "members" else role


def _meaning(paper: Paper, mention: Mention, legend: dict[str, str]) -> str:
    """Return what the mark right before or after a name says, if there is one."""
    words, text = paper.words, paper.document.text
    start, end = paper.view.origin(words.starts[mention.start], words.ends[mention.end - 1])
    before = text[text.rfind("\n", 0, start) + 1 : start].rstrip(_BLANKS)
    after = text[end : end + _AFTER].partition("\n")[0]
    notes = (after, _NOTE.sub("", after, count=1))
    for mark, role in legend.items():
        if _ends(before, mark) or any(_begins(note, mark) for note in notes):
            return role
    return ""


def _ends(before: str, mark: str) -> bool:
    """Tell whether the words before a name end in a mark, which is no markup and no initial."""
    before = before.rstrip(_CLOSING)
    rest = before.removesuffix(mark)
    return rest != before and not (rest and (rest[-1].isalnum() or rest[-1] == mark[-1]))


def _begins(after: str, mark: str) -> bool:
    after = after.lstrip(_BLANKS + _OPENING)
    rest = after.removeprefix(mark)
    return rest != after and not (rest and (rest[0].isalnum() or rest[0] == mark[0]))
