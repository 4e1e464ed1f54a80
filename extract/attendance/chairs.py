"""Who "the Chair" is in minutes and terms of reference: whoever is listed as chairing the body."""

import re

from ...ontology.terms import EntityType, PaperKind, Predicate
from ..lexicon import lexicon
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper, words_between

_OFFICES = {Predicate.CHAIRS: False, Predicate.VICE_CHAIRS: True}
"""What is stated of whoever chairs, and whether that is the vice-chair."""

_OF_ANOTHER = re.compile(r"\bof which\b[^.;:]{2,60}\b(?:is|was)(?: also)? the\W*$")
"""Before the chair of a body just named: "the Audit Committee, of which Jo Ash was the Chair"."""
_BEFORE = 14
"""Tokens before it that say so."""
_LISTED = frozenset({"chair-in-list", "vice-chair-in-list"})
"""Rules by which it is stated of one of the members of a list."""


def point_to_chairs(paper: Paper) -> None:
    """Take "the Chair" and "the Vice-Chairman" in minutes as those who are listed so.

    Below a heading that names another body it may be the chair of that.
    """
    if paper.home is None:
        return
    if not paper.of_meeting:
        if paper.kind is PaperKind.TERMS_OF_REFERENCE:
            _point_to_seats(paper, paper.home)
        return
    leaders = {vice: _leader(paper, office) for office, vice in _OFFICES.items()}
    if not any(leaders.values()):
        return
    for mention in paper.mentions:
        vice = _is_called_chair(paper, mention)
        leader = leaders.get(vice, "") if vice is not None else ""
        if leader and paper.topic_at(mention.start) in {None, paper.home}:
            mention.type, mention.entity = EntityType.PERSON, leader


def _point_to_seats(paper: Paper, home: str) -> None:
    """Take "the Chair" in a body's terms of reference as the member who is listed as its chair.

    It may have been taken for the chair of the board above, whose post the paper names.
    """
    for office, vice in _OFFICES.items():
        claims = (c for c in paper.claims if c.predicate is office and c.object == home)
        listed = {claim.subject for claim in claims if claim.rule in _LISTED}
        if len(listed) != 1:
            continue
        (leader,) = listed
        named = paper.things[leader].type is EntityType.PERSON
        for mention in paper.mentions:
            if named and not mention.entity:
                continue  # what a sub-group's chair reports is the sub-group's report
            called = _is_called_chair(paper, mention, meant=True)
            if called is vice and paper.topic_at(mention.start) in {None, home}:
                mention.type, mention.entity = paper.things[leader].type, leader


def _leader(paper: Paper, office: Predicate) -> str:
    """Return the one person who is listed in an office of the body that met."""
    found = {
        claim.subject
        for claim in paper.claims
        if claim.predicate is office
        and claim.object == paper.home
        and paper.things[claim.subject].type is EntityType.PERSON
    }
    return found.pop() if len(found) == 1 else ""


def _is_called_chair(paper: Paper, mention: Mention, *, meant: bool = False) -> bool | None:
    """Tell of "the Chair" whether that is the vice-chair; None of any other mention.

    Args:
        paper: The paper.
        mention: The mention.
        meant: Whether it may be taken for somebody already.
    """
    if not mention.reference or mention.type is not EntityType.POST:
        return None
    if mention.entity and not meant:
        return None
    words = paper.words.lowers(mention.start, mention.end)
    deputies = reference_words().titles.deputies
    if not (lexicon().chairs | deputies | {"-"}).issuperset(words):
        return None
    before = paper.words.lower(mention.start - 1) if mention.start else ""
    of = mention.end < len(paper.words) and paper.words.lower(mention.end) == "of"
    if before not in reference_words().pointing.before_offices or of:
        return None
    if _OF_ANOTHER.search(words_between(paper, max(mention.start - _BEFORE, 0), mention.start)):
        return None
    return not deputies.isdisjoint(words)
