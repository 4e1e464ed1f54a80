"""Inspectors without more: those of the one inspectorate that a paper or passage tells of.

"Ofsted visited the county in May. Inspectors looked at the Hub."
"""

from ...ontology.terms import EntityType
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper

_CALLED = reference_words().pointing.inspectors
_INSPECTORATES = frozenset({EntityType.INSPECTORATE})
_NEAR = 150
"""Tokens before within which an inspectorate is told of."""
_BEFORE = reference_words().pointing.before_inspectors


def find_inspectors(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return where "inspectors" are those of an inspectorate.

    Args:
        paper: The paper.
        taken: Tokens that a name stands on.
    """
    named = [m for m in paper.mentions if paper.stands_for(m, _INSPECTORATES)]
    if not named:
        return []
    only = {m.entity for m in named}
    found = []
    for token in paper.words.find(_CALLED):
        if token in taken or not _stands_alone(paper, token, taken):
            continue
        near = {m.entity for m in named if token - _NEAR <= m.start < token}
        meant = near or only
        if len(meant) == 1:
            found.append(paper.pointer(token, next(iter(meant))))
    return found


def _stands_alone(paper: Paper, token: int, taken: set[int]) -> bool:
    start, _ = paper.sentence_at(token) or (token, token)
    before = token - 1
    return token == start or (before not in taken and paper.words.lower(before) in _BEFORE)
