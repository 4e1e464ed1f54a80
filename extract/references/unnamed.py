"""The council of a paper that names none, and only calls it "the Council"."""

from ...ontology.terms import EntityType
from ..mentions import Mention
from ..paper import Paper


def unnamed_council(paper: Paper, token: int) -> str:
    """Return the council that a paper calls by no name, where the word is written as one.

    Args:
        paper: The paper, which is then that council's.
        token: Where it is called "Council" or "Authority".
    """
    word = paper.words.words[token]
    if not word.capital:
        return ""
    council = paper.add_thing(EntityType.COUNCIL)
    council.add(Mention(token, token + 1, EntityType.COUNCIL, "unnamed"), word.text)
    paper.authority = council.id
    return council.id
