"""Who "the Chair" is in minutes: whoever is listed as chairing the body that met."""

from ...ontology.terms import EntityType, Predicate
from ..lexicon import lexicon
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper

_OFFICES = {Predicate.CHAIRS: False, Predicate.VICE_CHAIRS: True}
"""What is stated of whoever chairs, and whether that is the vice-chair."""


def point_to_chairs(paper: Paper) -> None:
    """Take "the Chair" and "the Vice-Chairman" in minutes as those who are listed so.

    Below a heading that names another body it may be the chair of that.
    """
    if not paper.of_meeting or paper.home is None:
        return
    leaders = {vice: _leader(paper, office) for office, vice in _OFFICES.items()}
    if not any(leaders.values()):
        return
    for mention in paper.mentions:
        vice = _is_called_chair(paper, mention)
        leader = leaders.get(vice, "") if vice is not None else ""
        if leader and paper.topic_at(mention.start) in {None, paper.home}:
            mention.type, mention.entity = EntityType.PERSON, leader


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


def _is_called_chair(paper: Paper, mention: Mention) -> bool | None:
    """Tell of "the Chair" whether that is the vice-chair; None of any other mention."""
    if not mention.reference or mention.entity or mention.type is not EntityType.POST:
        return None
    words = paper.words.lowers(mention.start, mention.end)
    deputies = reference_words().titles.deputies
    if not (lexicon().chairs | deputies | {"-"}).issuperset(words):
        return None
    before = paper.words.lower(mention.start - 1) if mention.start else ""
    of = mention.end < len(paper.words) and paper.words.lower(mention.end) == "of"
    if before not in reference_words().pointing.before_offices or of:
        return None
    return not deputies.isdisjoint(words)
