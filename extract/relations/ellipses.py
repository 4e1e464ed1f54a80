"""Who does what somebody else was just said to do: "reports to the Board, as does the Panel"."""

import re
from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final

from ...ontology.terms import Predicate
from ..lexicon.syntax import alternatives, syntax
from ..paper import Claim, Paper
from .patterns import AND, ANY_SYMBOL, ARTICLES, SYMBOL
from .rendering import Rendered

_RULE: Final = "as-does"
_CONFIDENCE: Final = 0.82
_LEADING: Final = frozenset({Predicate.CHAIRS, Predicate.VICE_CHAIRS})
"""What somebody may be said to do for several bodies: "chaired by Jo Bell, as is the Panel"."""
_SHARED: Final = frozenset({
    Predicate.MEMBER_OF, Predicate.PART_OF, Predicate.REPORTS_TO, Predicate.ACCOUNTABLE_TO,
    Predicate.ESCALATES_TO, Predicate.REFERS_TO, Predicate.INSPECTED_BY,
})  # fmt: skip
"""What several may be said of with one verb; a body has one chair, and a post one holder."""
_TOLD: Final = _SHARED | _LEADING
_ALIKE: Final = re.compile(
    rf"(?: [,;–-])?(?: and)? (?:as|so) {alternatives(syntax().stand_ins)} "
    rf"(?P<who>{ARTICLES}{ANY_SYMBOL}(?:{AND}{ARTICLES}{ANY_SYMBOL})*) "
    r"(?=[.,;:)–-]|and |but |who |$)"
)
_GOVERNED: Final = re.compile(rf"\b(?:to|by|from|with|of|for|at|on|in|into) {ARTICLES}$")
"""What stands before a name that is no subject of its verb."""
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
            for name, claim in product(rendered.names(match["who"]), said):
                span = (claim.start, rendered.token_from(match.end()))
                ends = (name.entity, claim.object)
                if _acts(rendered, claim.object, match.start()):
                    ends = (claim.subject, name.entity)
                elif claim.predicate in _LEADING:
                    continue
                paper.claim(ends[0], claim.predicate, ends[1], span, _RULE, _CONFIDENCE)


def _acts(rendered: Rendered, entity: str, end: int) -> bool:
    """Tell whether an entity is the first named of a clause, and governed by nothing before it.

    "The Board receives the report of the Panel, as does the Cabinet" is told of both who receive.
    """
    begin = max(rendered.text.rfind(mark, 0, end) for mark in (" ; ", " : ", " . ")) + 1
    first = SYMBOL.search(rendered.text, max(begin, 0), end)
    governed = first and _GOVERNED.search(rendered.text, 0, first.start())
    return first is not None and not governed and rendered.named(first).entity == entity


def _said_before(paper: Paper, rendered: Rendered, token: int) -> Iterator[Claim]:
    """Yield the facts of a sentence that end last before a token, if that is not far."""
    told = [
        claim
        for claim in paper.claims
        if claim.predicate in _TOLD
        and claim.start >= rendered.start
        and token - _TOKENS_BETWEEN <= claim.end <= token
    ]
    last = max((claim.end for claim in told), default=0)
    yield from (claim for claim in told if claim.end == last)
