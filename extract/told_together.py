"""Bodies that are told of together: those that stand side by side, and those told of in turn.

"The Audit Group and the Case Panel report to the Board." stands before "Both meet monthly.", and so
may "The Audit Group looks at files. The Case Panel looks at cases."
"""

import re
from collections.abc import Iterable, Iterator

from ..ontology.terms import BOARDS, EntityType
from .joined import joined
from .lexicon.english import english
from .lexicon.references import reference_words
from .lexicon.syntax import groups_together
from .mentions import Mention
from .paper import Paper

PAIR = 2
_SENTENCES = 4
_BETWEEN = english().joining | {";"}
_GROUPS = re.compile(rf"\b{groups_together()}\b")
_GOING_ON = reference_words().pronouns.of_joined | {"they"}


def rows(
    paper: Paper, start: int, end: int, types: frozenset[EntityType] = BOARDS
) -> Iterator[list[Mention]]:
    """Yield the bodies that stand side by side in a sentence: "the Audit Group and the Panel"."""
    for row in joined(paper, _bodies(paper, start, end, types), _BETWEEN):
        bodies = distinct(row)
        if len(bodies) >= PAIR:
            yield bodies


def telling_before(paper: Paper, token: int) -> Iterator[tuple[int, int]]:
    """Yield the sentences before a token, from the last, that tell of somebody by name.

    What goes on about those named, "They meet monthly.", or names nobody changes nothing.
    """
    for start, end in reversed(paper.sentences_before(token, _SENTENCES)):
        goes_on = paper.words.lower(start) in _GOING_ON
        named = any(m.entity for m in paper.mentions_in(start, end))
        if not goes_on and (named or _GROUPS.search(paper.text(start, end).casefold())):
            yield start, end


def two_before(paper: Paper, token: int) -> list[Mention]:
    """Return the two bodies that "both" means: those of a sentence, or the first of each of two."""
    before = [
        (start, _bodies(paper, start, end), list(rows(paper, start, end)))
        for start, end in telling_before(paper, token)
    ]
    for start, bodies, together in before:
        named = distinct(bodies)
        if len(named) == PAIR:
            return named
        if len(named) < PAIR:
            continue
        pairs = [row for row in together if len(row) == PAIR]
        if len(pairs) == len(together) == 1:
            return pairs[0]
        alone = len(named) == PAIR + 1 and _is_subject(paper, named[0], start)
        return named[1:] if alone else []
    in_turn = distinct(bodies[0] for _, bodies, _ in before if bodies)[:PAIR]
    return in_turn[::-1] if len(in_turn) == PAIR else []


def _is_subject(paper: Paper, name: Mention, start: int) -> bool:
    """Tell whether a sentence begins with a name: what follows is told of that one."""
    opens = english().joining.issuperset(paper.words.lowers(start, name.start))
    return opens and paper.words.lower(name.end) not in {"and", ",", "("}


def _bodies(
    paper: Paper, start: int, end: int, types: frozenset[EntityType] = BOARDS
) -> list[Mention]:
    return [m for m in paper.mentions_in(start, end) if paper.stands_for(m, types)]


def distinct(mentions: Iterable[Mention]) -> list[Mention]:
    """Return mentions, one of each entity."""
    return list({m.entity: m for m in mentions}.values())
