"""Who "the chairs of the sub-groups" are, where they sit on a body together.

"The Executive is made up of the sub-group chairs" seats those whom the paper says, anywhere in it,
to chair them.
"""

import re
from collections.abc import Iterator

from ...ontology.terms import OFFICIALS, EntityType, Predicate
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .collectives import sub_groups
from .rendering import Rendered, spell_out

_ALL = (
    r"(?:(?:(?:each|all|both) of |the |all |each |every |our |its |their |these |both |standing "
    rf"|{alternatives(syntax().numbers)} )+)"
)
_GROUPS = r"(?:sub (?:- )?(?:groups?|committees?)|subgroups?)"
_CHAIRS = re.compile(
    rf"\b{_ALL}?(?:chairs?|chairpersons?|chairmen) "
    r"(?:and (?:vice|deputy) (?:- )?chairs )?"
    rf"(?:of|from|to|for) {_ALL}{_GROUPS} "
    rf"|\b{_ALL}{_GROUPS} (?:['’]s? )?(?:chairs?|chairpersons?|chairmen) "
)
_FEWEST = 2


def with_chairs(paper: Paper, sentences: list[Rendered]) -> Iterator[Rendered]:
    """Yield those sentences that speak of the chairs of the sub-groups, with their names.

    Args:
        paper: The paper, in which it has been read who chairs what.
        sentences: Its sentences, rendered.
    """
    spoken = [
        (rendered, found)
        for rendered in sentences
        if " chair" in rendered.text and (found := _CHAIRS.search(rendered.text))
    ]
    if not spoken:
        return
    groups = sub_groups(paper, paper.told_of)
    for rendered, found in spoken:
        named = {m.entity for m in rendered.mentions}
        chairs = [m for group in groups if group.entity not in named for m in _led(paper, group)]
        chairs = list({m.entity: m for m in chairs if m.entity not in named}.values())
        if len(chairs) >= _FEWEST:
            yield spell_out(rendered, *found.span(), chairs)


def _led(paper: Paper, group: Mention) -> list[Mention]:
    """Return who chairs a group: the people who do, if the paper names them, else their posts."""
    chairs = {
        c.subject
        for c in paper.claims
        if c.predicate is Predicate.CHAIRS and c.object == group.entity
    } | set(_called_chair(paper, group.entity))
    officials = [t for t in map(paper.thing, sorted(chairs)) if t and t.type in OFFICIALS]
    people = [t for t in officials if t.type is EntityType.PERSON]
    return [thing.mentions[0] for thing in people or officials if thing.mentions]


def _called_chair(paper: Paper, group: str) -> Iterator[str]:
    """Yield whom the paper calls the chair of a group: "Jo Bell, Chair of the Audit Group"."""
    for claim in paper.claims:
        if claim.predicate is Predicate.HOLDS_POST:
            inner = [m.inner for m in paper.things[claim.object].mentions if m.inner is not None]
            words = paper.things[claim.object].name.casefold().split()
            if words[0].startswith("chair") and any(body.entity == group for body in inner):
                yield claim.subject
