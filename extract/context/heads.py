"""Lines at the head of a paper: whether a name has one to itself."""

from ...ontology.terms import EntityType
from ..layout.section_lines import Line
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, words_between

HEAD = 160
"""Tokens of a head that nothing else ends."""
_LONGEST_ACRONYM = 20
_ITS_SITTING = wording("papers", "its-sitting")
_ITS_OWN = wording("papers", "its-own")
_WITH_PAPERS = frozenset({EntityType.PARTNERSHIP, EntityType.GROUP})


def line_around(paper: Paper, mention: Mention) -> tuple[int, int]:
    """Return the first token of the line that a name stands in, and that after the line.

    A heading of several lines is one of `Paper.lines`, and each body in it has its own.
    """
    lines = ((ln.start, ln.end) for ln in paper.lines if ln.start <= mention.start < ln.end)
    start, end = next(lines, (mention.start, mention.end))
    within = paper.words.lines(start, end)
    start = max((t for t, _ in within if t <= mention.start), default=start)
    return start, min((stop for _, stop in within if stop >= mention.end), default=end)


def up_to_name(paper: Paper, start: int, mention: Mention) -> str:
    """Return what stands before a name, from a token on, up to its first word.

    Several places at the beginning of a name are one token: "Meeting of Ashby and Wend".
    """
    said = paper.text(start, mention.start + 1)
    first = paper.text(mention.start, mention.start + 1)
    return said.removesuffix(first) + first.partition(" ")[0]


def fills_line(paper: Paper, mention: Mention) -> bool:
    """Tell whether a name is a line by itself, but for its acronym, its sitting or another column.

    What stands before it may name what it is a part of.
    """
    start, end = line_around(paper, mention)
    others = paper.mentions_in(start, mention.start)
    before = words_between(paper, others[-1].end if others else start, mention.start)
    if not _ITS_SITTING.search(before):
        return False
    if mention.end < end and paper.words.gaps[mention.end]:
        return True
    rest = words_between(paper, mention.end, end)
    if _ITS_SITTING.search(rest):
        return True
    return rest.startswith("(") and len(rest) < _LONGEST_ACRONYM


def titling(paper: Paper) -> Mention | None:
    """Return the partnership or group of the head whose name is above what its paper is.

    "Ashby Safeguarding Partnership", a motto, "Audit Group", "Terms of Reference": the group's.
    """
    for mention in paper.mentions_in(0, HEAD):
        wrapped = paper.text(*line_around(paper, mention)).endswith(".")  # the end of a sentence
        alone = not wrapped and fills_line(paper, mention)
        if mention.type in _WITH_PAPERS and mention.entity and alone:
            below = next((ln for ln in paper.lines if ln.start >= mention.end), None)
            if below is not None and _says_what_it_is(paper, below):
                return mention
    return None


def _says_what_it_is(paper: Paper, line: Line) -> bool:
    """Tell whether a line is the kind of a paper, and no other body's: "Terms of Reference"."""
    named = paper.mentions_in(line.start, line.end)
    others = any(m.type in _WITH_PAPERS and not m.reference for m in named)
    return not others and _ITS_OWN.search(paper.text(line.start, line.end)) is not None
