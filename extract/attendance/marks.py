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
    marks = _beside(paper, [mention for mention, _ in listed])
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


def _beside(paper: Paper, people: list[Mention]) -> dict[int, str]:
    """Return what the mark of each says, by first tokens, if there is one.

    In "* Ann Vale  † Jo Bell" there are marks on both sides of a name: its own is the one on the
    side where more names have one.
    """
    before = {mention.start: _before(paper, mention) for mention in people}
    after = {mention.start: _after(paper, mention) for mention in people}
    lead = sum(map(bool, before.values())) >= sum(map(bool, after.values()))
    first, second = (before, after) if lead else (after, before)
    return {token: first[token] or second[token] for token in before}


def _before(paper: Paper, mention: Mention) -> str:
    """Return what the mark right before a name says."""
    text = paper.document.text
    start, _ = paper.view.origin(paper.words.starts[mention.start], paper.words.ends[mention.start])
    said = text[text.rfind("\n", 0, start) + 1 : start].rstrip(_BLANKS)
    return next((role for mark, role in paper.view.legend.items() if _ends(said, mark)), "")


def _after(paper: Paper, mention: Mention) -> str:
    """Return what the mark right after a name says, or after the note in brackets beside it."""
    last = mention.end - 1
    _, end = paper.view.origin(paper.words.starts[last], paper.words.ends[last])
    said = paper.document.text[end : end + _AFTER].partition("\n")[0]
    notes = (said, _NOTE.sub("", said, count=1))
    marks = paper.view.legend.items()
    return next((role for mark, role in marks if any(_begins(note, mark) for note in notes)), "")


def _ends(before: str, mark: str) -> bool:
    """Tell whether the words before a name end in a mark, which is no markup and no initial."""
    before = before.rstrip(_CLOSING)
    rest = before.removesuffix(mark)
    return rest != before and not (rest and (rest[-1].isalnum() or rest[-1] == mark[-1]))


def _begins(after: str, mark: str) -> bool:
    after = after.lstrip(_BLANKS + _OPENING)
    rest = after.removeprefix(mark)
    return rest != after and not (rest and (rest[0].isalnum() or rest[0] == mark[0]))
