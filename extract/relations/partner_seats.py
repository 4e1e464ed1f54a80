"""Those whom a sentence says to be the safeguarding partners, as members of their partnership.

However it says so, "In our area these are A, B and C" or "A, B and C have come together as the
statutory partners", they are members of the partnership that it names, or else whose paper it is.
"""

from typing import Final

from ...ontology.terms import Predicate
from ..paper import Paper
from .antecedents import own_partnership
from .partner_names import definitions
from .rendering import Rendered

_RULE: Final = "said-to-be-partners"
_CONFIDENCE: Final = 0.78


def read_partners(paper: Paper, sentences: list[Rendered]) -> None:
    """State that those are members of a partnership who are said to be its partners.

    Args:
        paper: The paper.
        sentences: Its sentences, rendered.
    """
    own = own_partnership(paper)
    seats = {c.start for c in paper.claims if c.predicate is Predicate.MEMBER_OF}
    for defined in definitions(paper, sentences):
        body = next(iter(defined.bodies)) if len(defined.bodies) == 1 else own
        if defined.told is None or body is None or len(defined.bodies) > 1:
            continue
        if not seats.isdisjoint(range(*defined.told)):
            continue  # a wording has read whose members they are
        for partner in defined.partners:
            if partner.entity != body:
                paper.claim(
                    partner.entity, Predicate.MEMBER_OF, body, defined.told, _RULE, _CONFIDENCE
                )
