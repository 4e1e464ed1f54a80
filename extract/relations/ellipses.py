"""Who does what somebody else was just said to do: "reports to the Board, as does the Panel"."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from ...ontology.terms import Predicate
from ..lexicon.syntax import alternatives, syntax
from ..paper import Claim, Paper
from .patterns import AND, ANY_SYMBOL, ARTICLES
from .rendering import Rendered

_RULE: Final = "as-does"
_CONFIDENCE: Final = 0.82
_SHARED: Final = frozenset({
    Predicate.MEMBER_OF, Predicate.PART_OF, Predicate.REPORTS_TO, Predicate.ACCOUNTABLE_TO,
    Predicate.ESCALATES_TO, Predicate.REFERS_TO, Predicate.INSPECTED_BY,
})  # fmt: skip
"""What several may be said of with one verb; a body has one chair, and a post one holder."""
_ALIKE: Final = re.compile(
    rf"(?: [,;–-])?(?: and)? (?:as|so) {alternatives(syntax().stand_ins)} "
    rf"(?P<who>{ARTICLES}{ANY_SYMBOL}(?:{AND}{ARTICLES}{ANY_SYMBOL})*) "
    r"(?=[.,;:)–-]|and |but |who |$)"
)
_TOKENS_BETWEEN: Final = 8
"""What may be said between a fact and who it is said of as well: "each quarter", "since 2021"."""


def read_ellipses(paper: Paper, sentences: Iterable[Rendered]) -> None:
    """State of those named after "as does" what the clause before says.

    Args:
        paper: The paper, in which the clauses have been read.
        sentences: Its sentences, rendered.
    """
    for rendered in sentences:
        for match in _ALIKE.finditer(rendered.text):
            said = list(_said_before(paper, rendered, rendered.token(match.start() + 1)))
            for name in rendered.names(match["who"]):
                for claim in said:
                    span = (claim.start, rendered.token_from(match.end()))
                    paper.claim(
                        name.entity, claim.predicate, claim.object, span, _RULE, _CONFIDENCE
                    )


def _said_before(paper: Paper, rendered: Rendered, token: int) -> Iterator[Claim]:
    """Yield the facts of a sentence that end last before a token, if that is not far."""
    told = [
        claim
        for claim in paper.claims
        if claim.predicate in _SHARED
        and claim.start >= rendered.start
        and token - _TOKENS_BETWEEN <= claim.end <= token
    ]
    last = max((claim.end for claim in told), default=0)
    yield from (claim for claim in told if claim.end == last)
