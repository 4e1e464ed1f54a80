"""Units that titles add after a comma: "Detective Inspector, Child Abuse Unit"."""

from ...ontology.terms import EMPLOYERS, EntityType, Predicate
from ..lexicon.grammar import grammar
from ..mentions import Mention
from ..paper import Paper

_PUBLIC_HEALTH = ["public", "health"]


def place_units(paper: Paper) -> None:
    """The unit that a title adds is a part of the organisation in which the post is."""
    units = {
        title.entity: title.inner
        for title in paper.mentions
        if title.inner is not None and title.entity and adds_unit(paper, title)
    }
    for claim in [c for c in paper.claims if c.predicate is Predicate.POST_IN]:
        unit, whole = units.get(claim.subject), paper.things[claim.object]
        if unit is not None and whole.type in EMPLOYERS and unit.entity != whole.id:
            span, rule = (claim.start, claim.end), "unit-of-post"
            paper.claim(unit.entity, Predicate.PART_OF, whole.id, span, rule, 0.78)


def adds_unit(paper: Paper, title: Mention) -> bool:
    """Tell whether a title is whole before the unit it is in: "Inspector, Child Abuse Unit"."""
    unit, words = title.inner, paper.words
    if unit is None or unit.rule != "head-noun" or unit.start - 1 <= title.start:
        return False
    apart = words.words[unit.start - 1].text == "," or words.words[unit.start - 1].dash
    return apart and words.lower(unit.end - 1) in grammar().bodies.units


def names_no_body(paper: Paper, title: Mention) -> bool:
    """Tell whether a title has words of a body that name none: "Duty Team Manager".

    Public health is what a director or a consultant is of, wherever they work.
    """
    unit, words = title.inner, paper.words
    if unit is None or unit.type is not EntityType.SERVICE:
        return False
    if words.lowers(unit.start, unit.end) == _PUBLIC_HEALTH:
        return True
    return words.lower(unit.end - 1) == "team" and unit.end < title.end


def is_of_several(paper: Paper, service: Mention) -> bool:
    """Tell whether several direct it, each their own: "both Directors of Public Health"."""
    words, before = paper.words, service.start - 1
    return words.lower(before) == "of" and words.lower(before - 1) == "directors"
