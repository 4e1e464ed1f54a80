"""Two bodies told of just before, of which a sentence says something: "Minutes of both go to".

What both of them do is told as of any that are named together (`collectives`); here they stand
further on in the sentence.
"""

from ...ontology.terms import BOARDS
from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, syntax
from ..paper import Paper
from .collectives import two_before
from .rendering import Rendered, spell_out

_PAIR = 2
_BEFORE = r"(?:of|by|from|to|on|at|for|with|chairs|attends|oversees|serves|supports|joins)"
_GOES_ON = (
    r"(?:go|goes|come|comes|are|is|was|were|will|shall|must"
    r"|sits?|reports?|meets?|has|have|and|in|at)"
)
_BOTH = compiled(
    rf"\b{_BEFORE} (?P<both>(?:both|each)(?: of (?:them|these))? "
    rf"(?:(?:of )?{alternatives(syntax().groups)} )?)(?=[.,;] |{_GOES_ON} (?!of ))"
)


def with_both(paper: Paper, rendered: Rendered) -> Rendered:
    """Return a sentence with the names of the two bodies in place of "both" or "each of them".

    Args:
        paper: The paper.
        rendered: The sentence.
    """
    found = None if rendered.listed else _BOTH.search(rendered.text)
    if found is None or _names_a_body(paper, rendered, found.start()):
        return rendered
    unit, pair = paper.words.unit_of[rendered.start], two_before(paper, rendered.start)
    if len(pair) != _PAIR or any(paper.words.unit_of[m.start] != unit for m in pair):
        return rendered
    return spell_out(rendered, found.start("both"), found.end("both"), pair)


def _names_a_body(paper: Paper, rendered: Rendered, before: int) -> bool:
    """Tell whether a sentence itself names one of those who may be meant."""
    named = rendered.names(rendered.text[:before])
    return any(paper.stands_for(m, BOARDS) for m in named)
