"""Who "the safeguarding partners" are, and sentences that speak of them by that name only."""

import re

from ...ontology.terms import EntityType
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .patterns import AND, ANY_SYMBOL, ARTICLES
from .rendering import Rendered, spell_out

_LIST = rf"{ARTICLES}{ANY_SYMBOL}(?:{AND}(?:[a-z]+ [a-z]+ , )?{ARTICLES}{ANY_SYMBOL})+"
_PARTNERS_NAME = re.compile(r"safeguarding partners|(?:core|statutory) (?:members|partners)")
_CALLED = rf"(?<!lead )(?<!delegated )(?:{_PARTNERS_NAME.pattern})"
_DEFINED = re.compile(
    rf"{_CALLED} (?:are|:|,|\(|–|-|namely)(?: :)? (?P<after>{_LIST})"
    rf"|(?P<before>{_LIST}) [(,] (?:together |collectively |jointly |known as |\W )*(?:the )?"
    rf"(?:\W )?(?:[a-z]+ )?{_CALLED}"
)
_NAMED = re.compile(
    rf"\b(?:(?:statutory|local|both|all|{alternatives(syntax().numbers)}) )*{_CALLED} "
)
_PARTNERS = frozenset({EntityType.COUNCIL, EntityType.AGENCY})
_FEWEST = 2


def spelt_out(paper: Paper, sentences: list[Rendered]) -> list[Rendered]:
    """Return sentences with the partners' names in place of what they are called together.

    A paper says once who they are, and then that they commission, chair or set up.
    """
    partners = _partners(paper, sentences)
    if not partners:
        return sentences
    return [_spell_out(rendered, partners) for rendered in sentences]


def _partners(paper: Paper, sentences: list[Rendered]) -> list[Mention]:
    for rendered in (r for r in sentences if _PARTNERS_NAME.search(r.text)):
        for found in _DEFINED.finditer(rendered.text):
            names = rendered.names(found["after"] or found["before"])
            partners = [m for m in names if m.entity and paper.things[m.entity].type in _PARTNERS]
            if len(partners) >= _FEWEST:
                return partners
    return []


def _spell_out(rendered: Rendered, partners: list[Mention]) -> Rendered:
    found = _NAMED.search(rendered.text)
    present = {m.entity for m in rendered.mentions}
    if found is None or not present.isdisjoint(m.entity for m in partners):
        return rendered
    return spell_out(rendered, found.start(), found.end(), partners)
