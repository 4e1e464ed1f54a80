"""Who "the chairs of the sub-groups" are, where they sit on a body together.

"The Executive is made up of the sub-group chairs" seats those whom the paper says, anywhere in it,
to chair them.
"""

import re
from collections.abc import Iterator

from ...ontology.terms import BOARDS, OFFICIALS, EntityType, Predicate
from ..lexicon.syntax import alternatives, number_of, syntax
from ..mentions import Mention
from ..paper import Paper
from .collectives import collective, sub_groups
from .patterns import SYMBOL
from .rendering import Rendered, spell_out

_ALL = (
    r"(?:(?:(?:each|all|both) of |the |all |each |every |our |its |their |these |both |standing "
    rf"|{alternatives(syntax().numbers)} )+)"
)
_GROUPS = r"(?:sub (?:- )?(?:groups?|committees?)|subgroups?)"
_HAS_CHAIR = (
    r"(?:(?:is|are|will be) (?:led|headed|chaired|run) by|has|have|will have) "
    r"(?:an? (?:[a-z]+ )?|its own |their own )chairs?(?:person)? (?:, )?who (?:will |also )*"
)
"""What is said of groups whose chairs a clause tells more of: "is led by a chair who"."""
_CHAIRS = re.compile(
    rf"\b{_ALL}?(?:chairs?|chairpersons?|chairmen) "
    r"(?:and (?:vice|deputy) (?:- )?chairs )?"
    rf"(?:of|from|to|for) {_ALL}{_GROUPS} "
    rf"|\b{_ALL}{_GROUPS} (?:['’]s? )?(?:chairs?|chairpersons?|chairmen) "
    rf"|\b{_ALL}{_GROUPS} {_HAS_CHAIR}"
    rf"|^(?P<bare>(?:the|their|all|all the) chairs (?=(?:also )?(?:are members|sit|attend) )"
    rf"|(?:and )?each (?:of (?:them|these) )?{_HAS_CHAIR})"
)
_COUNTED = re.compile(
    rf"\b(?:the )?(?:chairs?|chairpersons?|chairmen) of (?:(?:the|these|those|our|all|its) )*"
    rf"(?P<count>{alternatives(syntax().numbers[2:])}) "
    r"(?P<kind>(?:sub (?:- )?)?groups|boards|panels|partnerships|committees|forums|⟨X\d+⟩) "
    r"(?!['’]s? )"
)
"""The chairs of bodies that are counted: "the chairs of the five boards"."""
_GROUPS_ALONE = frozenset({EntityType.GROUP})
_FEWEST = 2
_SENTENCES_BACK = 3


def with_chairs(paper: Paper, sentences: list[Rendered]) -> Iterator[Rendered]:
    """Yield those sentences that speak of the chairs of the sub-groups, with their names.

    Args:
        paper: The paper, in which it has been read who chairs what.
        sentences: Its sentences, rendered.
    """
    spoken = [
        (rendered, found)
        for rendered in sentences
        if " chair" in rendered.text
        and (found := _COUNTED.search(rendered.text) or _CHAIRS.search(rendered.text))
    ]
    if not spoken:
        return
    own = sub_groups(paper, paper.told_of)
    for rendered, found in spoken:
        if found.groupdict().get("bare") and not _told_of_groups(paper, rendered):
            continue
        counted = found.groupdict().get("count")
        groups = _counted(paper, rendered, found) if counted else own or _above(paper, rendered)
        named = {m.entity for m in rendered.mentions}
        chairs = [m for group in groups if group.entity not in named for m in _led(paper, group)]
        chairs = list({m.entity: m for m in chairs if m.entity not in named}.values())
        if len(chairs) >= _FEWEST:
            yield spell_out(rendered, *found.span(), chairs)


def _above(paper: Paper, rendered: Rendered) -> list[Mention]:
    """Return the groups that the list, table or sentences above tell of together."""
    listed = collective(paper, "all sub - groups ", rendered.start, rendered.end)
    named = (m for m in _named_before(paper, rendered) if paper.stands_for(m, _GROUPS_ALONE))
    groups = {m.entity: m for m in named}
    return listed or [m for m in groups.values() if _led(paper, m)]


def _named_before(paper: Paper, rendered: Rendered) -> list[Mention]:
    """Return what the sentences shortly before name."""
    near = paper.sentences_before(rendered.start, _SENTENCES_BACK)
    return paper.mentions_in(near[0][0], near[-1][1]) if near else []


def _told_of_groups(paper: Paper, rendered: Rendered) -> bool:
    """Tell whether the sentence before is of sub-groups, whose chairs "the chairs" are then."""
    near = paper.sentences_before(rendered.start, 1)
    return bool(near) and re.search(_GROUPS, " ".join(paper.words.lowers(*near[0]))) is not None


def _counted(paper: Paper, rendered: Rendered, found: re.Match[str]) -> list[Mention]:
    """Return the bodies of a kind whose chairs the paper tells, if they are as many as counted.

    They are those of the sentences shortly before, or else all that the paper names.
    """
    said = SYMBOL.match(found["kind"])
    named = rendered.named(said) if said else None
    kind = paper.text(named.start, named.end).casefold() if named else found["kind"]
    word = kind.split()[-1].removesuffix("s")
    for mentions in (_named_before(paper, rendered), paper.mentions):
        bodies = {
            m.entity: m
            for m in mentions
            if paper.stands_for(m, BOARDS) and word in paper.things[m.entity].name.casefold()
        }
        chaired = [m for m in bodies.values() if _led(paper, m)]
        count = number_of(found["count"])
        if count in {len(chaired), len(bodies)}:  # of one the paper may not tell
            return chaired
    return []


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
