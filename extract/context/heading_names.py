"""What a heading names that its section is about, if it says little more than the name."""

from ...ontology.terms import BODIES, EntityType, PaperKind
from ..lexicon.wordings import wording
from ..paper import Paper, words_between
from .heads import HEAD
from .run_in import SUBJECTS

_BESIDE_A_NAME = wording("papers", "beside-a-name")
_OF_THE_YEAR = wording("papers", "beside-a-name-of-the-year")
_TELLING_OF_GROUPS = frozenset({PaperKind.ANNUAL_REPORT, PaperKind.WEB_PAGE, PaperKind.OTHER})
"""Kinds of paper in which groups are told of one by one, and nobody receives their reports."""


def subject_of(paper: Paper, start: int, end: int) -> str:
    """Return what a heading names that a section can be about, if it says little more than that.

    Args:
        paper: The paper.
        start: First token of the heading.
        end: Token after it.
    """
    body = body_of(paper, start, end)
    if body or paper.of_meeting:
        return body
    subject = _named(paper, start, end, SUBJECTS - BODIES)
    letterhead = subject == paper.authority and start < HEAD
    return "" if letterhead else subject


def body_of(paper: Paper, start: int, end: int) -> str:
    """Return the body that a heading names, if it says little more than that.

    Args:
        paper: The paper.
        start: First token of the heading.
        end: Token after it.
    """
    return _named(paper, start, end, BODIES)


def _named(paper: Paper, start: int, end: int, types: frozenset[EntityType]) -> str:
    """Return the one thing of some types that a heading names, if it says little more."""
    named = [m for m in paper.mentions_in(start, end) if paper.stands_for(m, types)]
    if named:  # "Audit Group (joint with Ashby Safeguarding Board)"
        bracket = next((t for t in range(named[0].end, end) if paper.words.lower(t) == "("), end)
        named = [m for m in named if m.start < bracket]
    if not named or any(m.entity != named[0].entity for m in named[1:]):
        return ""
    whole = names_no_more(paper, (start, end), (named[0].start, named[-1].end))
    return named[0].entity if whole else ""


def names_no_more(paper: Paper, heading: tuple[int, int], name: tuple[int, int]) -> bool:
    """Tell whether a heading says little more than a name: "Terms of reference of the Board".

    Args:
        paper: The paper.
        heading: First and last-plus-one token of the heading.
        name: Those of the name in it.
    """
    before = words_between(paper, heading[0], name[0])
    after = words_between(paper, name[1], heading[1])
    beside = f"{before} | {after}"
    yearly = paper.kind in _TELLING_OF_GROUPS and _OF_THE_YEAR.fullmatch(beside) is not None
    return yearly or _BESIDE_A_NAME.fullmatch(beside) is not None
