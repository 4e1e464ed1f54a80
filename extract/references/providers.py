"""Who "the provider" is: the one organisation that was told of just before as having a contract."""

from ...ontology.terms import EntityType
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper

_PROVIDERS = reference_words().pointing.providers
_AGENCIES = frozenset({EntityType.AGENCY})
_CONTRACTED = reference_words().pointing.contracted
_SENTENCES_BACK = 4


def find_providers(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return where "the provider" is the organisation of which a contract was told.

    Args:
        paper: The paper.
        taken: Tokens that a name stands on.
    """
    found = []
    for token in paper.words.find(_PROVIDERS):
        if token in taken or paper.words.lower(token - 1) != "the":
            continue
        if who := contracted(paper, token):
            found.append(paper.pointer(token, who))
    return found


def contracted(paper: Paper, token: int) -> str:
    """Return the organisation of which a sentence shortly before says that it has a contract.

    Nobody where that names several.
    """
    for first, last in paper.sentences_back(token, _SENTENCES_BACK):
        if paper.topic_at(first) != paper.topic_at(token):
            return ""
        named = {m.entity for m in paper.mentions_in(first, last) if paper.stands_for(m, _AGENCIES)}
        if named and not _CONTRACTED.isdisjoint(paper.words.lowers(first, last)):
            return named.pop() if len(named) == 1 else ""
    return ""
