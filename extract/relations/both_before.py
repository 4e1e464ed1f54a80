"""Two bodies told of just before, of which a sentence says something: "Minutes of both go to".

What both of them do is told as of any that are named together (`collectives`); here they stand
further on in the sentence.
"""

import re

from ...ontology.terms import BOARDS
from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from ..told_together import PAIR, distinct, two_before
from .rendering import Rendered, spell_out

_BEFORE = (
    r"(?:of|by|from|to|on|at|for|with|before|place of|replac(?:e|es|ed|ing)"
    r"|chairs|attends|oversees|serves|supports|joins)"
)
_GOES_ON = (
    r"(?:go|goes|come|comes|are|is|was|were|will|shall|must|once|twice|every|each|after"
    r"|sits?|reports?|meets?|has|have|and|in|at|on|from)"
)
_BOTH = compiled(
    rf"\b{_BEFORE} (?P<both>(?P<how>both|each)(?: of (?:them|these))? "
    rf"(?:(?:of |the )?(?:{alternatives(syntax().groups)}|partnerships) )?)"
    rf"(?=[.,;] |with effect |{_GOES_ON} (?!of ))"
)
_IN_THE_CHAIR = re.compile(r"\b(?:chaired|led) $")
"""Before "by both": not bodies, but those of whom some sentence tells who they are."""


def with_both(paper: Paper, rendered: Rendered) -> Rendered:
    """Return a sentence with the names of two bodies in place of "both" or "each of them".

    They are the two of a kind that the sentence names before, or else those of the ones above.

    Args:
        paper: The paper.
        rendered: The sentence.
    """
    found = None if rendered.listed else _BOTH.search(rendered.text)
    if found is None or _IN_THE_CHAIR.search(rendered.text, 0, found.start()):
        return rendered
    named = rendered.names(rendered.text[: found.start()])
    bodies = distinct(m for m in named if paper.stands_for(m, BOARDS))
    pair = _two_of_a_kind(paper, bodies)
    if not pair and len(bodies) < (PAIR if found["how"] == "both" else 1):
        unit = paper.words.unit_of[rendered.start]
        before = two_before(paper, rendered.start)
        pair = before if all(paper.words.unit_of[m.start] == unit for m in before) else []
    return spell_out(rendered, *found.span("both"), pair) if pair else rendered


def _two_of_a_kind(paper: Paper, bodies: list[Mention]) -> list[Mention]:
    """Return the last two bodies, if they are all, or all of their kind; else none."""
    last = bodies[-PAIR:]
    kinds = {paper.things[m.entity].type for m in last}
    alike = [m for m in bodies if paper.things[m.entity].type in kinds]
    sure = len(bodies) == PAIR or (len(kinds) == 1 and len(alike) == PAIR)
    return last if sure else []
