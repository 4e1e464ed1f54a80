"""Who "the chair" is that acts in a sentence: whoever the paper says chairs the body told of.

"The Audit Group is chaired by the Head of Law. The chair sits on the Executive" seats the Head of
Law. In minutes it is settled earlier: there "the Chair" is a person who was listed.
"""

import re
from collections.abc import Set as AbstractSet

from ...ontology.terms import BOARDS, EntityType, PaperKind, Predicate
from ..paper import Paper
from ..thing import Thing
from .patterns import ANY_SYMBOL, POSSESSIVE
from .rendering import Rendered, spell_out

_POSTS = frozenset({EntityType.POST})
_CHAIR_OF = re.compile(r"(?:independent )?chair(?:man|person)? ")
_NEXT = rf"(?!of )(?!(?:is|was|will be) (?:the |an? )?{ANY_SYMBOL})"
_CHAIR = re.compile(
    rf"(?:(?<=\bby )(?:the|our) chair(?:man|person)? {_NEXT}"
    rf"|(?:\b(?:the|our)|(?P<whose>{ANY_SYMBOL}) {POSSESSIVE}) chair(?:man|person)? "
    rf"{_NEXT}(?=[a-z]+ )(?!(?:for|or|and|to|in) ))"
)
"""The chair, who does something: "the chair will raise it with", "its chair is a member of"."""


def with_the_chair(
    paper: Paper, sentences: list[Rendered], types: AbstractSet[EntityType] = _POSTS
) -> list[Rendered]:
    """Return sentences with whoever chairs the body told of in place of "the chair".

    Args:
        paper: The paper, in which it has been read who chairs what.
        sentences: Its sentences, rendered.
        types: Who may be meant: what a person who chairs a group reports is the group's report.
    """
    if paper.of_meeting:
        return sentences
    return [_named(paper, s, types) if " chair" in s.text else s for s in sentences]


def _named(paper: Paper, rendered: Rendered, types: AbstractSet[EntityType]) -> Rendered:
    found = _CHAIR.search(rendered.text)
    whose = found and found["whose"] and rendered.names(f"{found['whose']} ")
    told_of = whose[0].entity if whose else _told_of(paper, rendered)
    body = paper.thing(told_of) if found else None
    if found is None or body is None or body.type not in BOARDS:
        return rendered
    chair = _leader(paper, body.id, types)
    named = not whose and any(chair and m.entity == chair.id for m in rendered.mentions)
    if chair is None or named:
        return rendered
    return spell_out(rendered, found.start(), found.end(), chair.mentions[:1])


def _told_of(paper: Paper, rendered: Rendered) -> str | None:
    """Return the body whose section or paper it is, or of which the sentence before tells."""
    home = paper.thing(paper.home)
    own = home is not None and (
        home.type is EntityType.GROUP or paper.kind is PaperKind.TERMS_OF_REFERENCE
    )
    sentence = paper.sentence_at(rendered.start)
    spoken = paper.spoken.get(sentence[0]) if sentence else None
    return paper.topic_at(rendered.start) or (paper.home if own else spoken)


def _leader(paper: Paper, body: str, types: AbstractSet[EntityType]) -> Thing | None:
    """Return who chairs a body: the post that is called its chair, else the holder, else a post."""
    called = {
        m.entity: paper.things[m.entity]
        for m in paper.mentions
        if m.type is EntityType.POST and m.entity and m.inner and m.inner.entity == body
        if _CHAIR_OF.match(paper.text(m.start, m.end).casefold())
    }
    said = {
        c.subject: paper.things[c.subject]
        for c in paper.claims
        if c.predicate is Predicate.CHAIRS and c.object == body
    }
    people = sum(thing.type is EntityType.PERSON for thing in said.values())
    for found in (called, said if people <= 1 else {}):  # of several one was it before
        meant = [thing for thing in found.values() if thing.type in types and thing.mentions]
        if meant:
            holders = [thing for thing in meant if thing.type is EntityType.PERSON] or meant
            return holders[0] if len(holders) == 1 else None
    return None
