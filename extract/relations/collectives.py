"""Whom "all sub-groups", "both" and "each of them" mean: bodies named together before."""

import re
from collections.abc import Iterable, Iterator

from ...ontology.terms import EntityType, Predicate
from ..document import BlockKind
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..names import key
from ..paper import Claim, Paper
from .list_items import opening_name

_ALL = re.compile(
    rf"^(?:[\W\d]* )?(?P<how>all|both|each|they all|they both|the|these|our|its) (?:of (?:the|these|them|which|its) )?"
    rf"(?:(?:[a-z]+ ){{0,2}}?(?P<kind>{alternatives(syntax().groups)}) )?"
    rf"(?:{alternatives(syntax().verb_openers)} )*$"
)
_TOGETHER = frozenset({EntityType.GROUP, EntityType.COMMITTEE, EntityType.HUB})
_PAIR = 2
_SENTENCES_BACK = 6


def collective(paper: Paper, led: str, token: int) -> list[Mention]:
    """Return the bodies that the subject of a sentence means together; none, if it means none.

    Args:
        paper: The paper.
        led: The rendered sentence up to its verb: "all sub - groups".
        token: First token of the sentence.
    """
    found = _ALL.match(led)
    if found is None or (found["kind"] is None and found["how"] in _NEEDS_KIND):
        return []
    pair = "both" in found["how"]
    named = _named_together(paper, token)
    if named and pair == (len(named) == _PAIR):
        return named
    if pair or not (found["kind"] or "").startswith("sub"):
        return [] if pair else named
    return _sub_groups(paper) or named


_NEEDS_KIND = frozenset({"the", "these", "our", "its"})


def _named_together(paper: Paper, token: int) -> list[Mention]:
    """Return the bodies of the list right above a sentence, or of the last sentence with two."""
    items = list(_items_above(paper, token))
    if len(items) >= _PAIR:
        return items[::-1]
    before = [(start, end) for start, end in paper.sentences if end <= token]
    for start, end in reversed(before[-_SENTENCES_BACK:]):
        named = _distinct(m for m in paper.mentions_in(start, end) if _is_group(paper, m))
        if len(named) >= _PAIR:
            return named
    return []


def _items_above(paper: Paper, token: int) -> Iterator[Mention]:
    """Yield, from the last, what each item of the list right above a sentence begins with."""
    blocks, units = paper.document.blocks, paper.view.units
    for number in range(paper.words.unit_of[token] - 1, -1, -1):
        if blocks[units[number].block].kind is not BlockKind.ITEM:
            return
        if name := opening_name(paper, *paper.words.units[number], _TOGETHER):
            yield name


def _sub_groups(paper: Paper) -> list[Mention]:
    """Return the groups of the body whose paper it is, but for those that another has replaced.

    They are what was said to be, or is called, part of it, else those with sections of their own.
    """
    parts = {c.subject for c in _claimed(paper, Predicate.PART_OF) if c.object == paper.home}
    parts |= {
        thing.id
        for thing in paper.things.values()
        if any("subgroup" in key(name) for name in thing.names)
    }
    parts = parts or {topic.body for topic in paper.topics if topic.body}
    parts -= {claim.object for claim in _claimed(paper, Predicate.REPLACES)}
    return _distinct(m for m in paper.mentions if m.entity in parts and _is_group(paper, m))


def _claimed(paper: Paper, predicate: Predicate) -> list[Claim]:
    return [claim for claim in paper.claims if claim.predicate is predicate]


def _is_group(paper: Paper, mention: Mention) -> bool:
    return bool(mention.entity) and paper.things[mention.entity].type in _TOGETHER


def _distinct(mentions: Iterable[Mention]) -> list[Mention]:
    return list({m.entity: m for m in mentions}.values())
