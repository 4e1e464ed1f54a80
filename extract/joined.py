"""Names that stand together in a sentence: "the Trust, the Force and the Council report"."""

from collections.abc import Sequence

from .lexicon.english import english
from .mentions import Mention
from .paper import Paper


def joined(
    paper: Paper, names: Sequence[Mention], joining: frozenset[str] = english().joining
) -> list[list[Mention]]:
    """Return names of a sentence, in their order, in groups that nothing else parts.

    Args:
        paper: The paper.
        names: The names.
        joining: What may stand between two names of a group, in lower case.
    """
    groups: list[list[Mention]] = []
    for name in names:
        if groups and joining.issuperset(paper.words.lowers(groups[-1][-1].end, name.start)):
            groups[-1].append(name)
        else:
            groups.append([name])
    return groups
