"""Whose plan or progress a sentence tells of that says only who oversees it.

"The Trust was rated inadequate. The regulator will monitor compliance" tells of the Trust; the
improvement plan of nobody who was named, overseen by an Improvement Board, is the council's.
"""

import re

from ...ontology.terms import BOARDS, EntityType
from ..lexicon.references import reference_words
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper

_PLAN = re.compile(rf"\b{alternatives(syntax().plans)}\b")
_IMPROVING = "improvement"
"""What the name of a board says that oversees an organisation, and not one review's actions."""
_OWNERS = frozenset({EntityType.COUNCIL, EntityType.AGENCY, EntityType.SERVICE, EntityType.HUB})
_WITH = reference_words().pronouns.towards
_SENTENCES_BACK = 2
_PLAN_WITHIN = 5
"""Tokens after "the Trust's" within which it is its plan that is told of."""


def plan_owner(paper: Paper, span: tuple[int, int]) -> str | None:
    """Return whose compliance or progress is watched: whoever was told of just before.

    Args:
        paper: The paper.
        span: What a wording matched, that says what is watched and by whom.
    """
    start, _ = paper.sentence_at(span[0]) or span
    for first, end in [(start, span[0]), *reversed(_before(paper, start))]:
        if owner := _owner(paper, first, end):
            return owner
    return None


def improvement_owner(paper: Paper, span: tuple[int, int]) -> str | None:
    """Return whose plan an Improvement Board oversees: whoever was told of, else the council."""
    said = paper.text(*span).casefold()
    start, _ = paper.sentence_at(span[0]) or span
    told = " ".join([*(paper.text(*s).casefold() for s in _before(paper, start)), said])
    if _IMPROVING not in said.rpartition(" by ")[2] or not _PLAN.search(told):
        return None
    if any(_is_anothers(paper, m) for m in paper.mentions_in(start, span[0])):
        return None
    return plan_owner(paper, span) or paper.authority


def _is_anothers(paper: Paper, mention: Mention) -> bool:
    """Tell whether it is a board that owns what is told of: "the Partnership's work plan"."""
    words = paper.words.words
    owns = mention.end < len(words) and words[mention.end].apostrophe
    return bool(owns) and paper.stands_for(mention, BOARDS)


def _before(paper: Paper, start: int) -> list[tuple[int, int]]:
    """Return the sentences right before one, of its paragraph."""
    unit = paper.words.unit_of[start]
    sentences = paper.sentences_before(start, _SENTENCES_BACK)
    return [s for s in sentences if paper.words.unit_of[s[0]] == unit]


def _owner(paper: Paper, start: int, end: int) -> str | None:
    """Return the first organisation or service of a stretch that may have a plan to carry out."""
    words = paper.words.words
    for mention in paper.mentions_in(start, end):
        before = words[mention.start - 1].lower if mention.start else ""
        if before == "the" and mention.start > 1:
            before = words[mention.start - 2].lower
        plan = " ".join(paper.words.lowers(mention.end + 1, mention.end + _PLAN_WITHIN))
        owns = mention.end < len(words) and words[mention.end].apostrophe
        whose = not owns or _PLAN.search(plan)
        if paper.stands_for(mention, _OWNERS) and before not in _WITH and whose:
            return mention.entity
    return None
