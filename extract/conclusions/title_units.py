"""Units that titles add after a comma: "Detective Inspector, Child Abuse Unit"."""

from ...ontology.terms import EMPLOYERS, EntityType, Predicate
from ..lexicon.grammar import grammar
from ..mentions import Mention
from ..names import initials, key
from ..paper import Paper

_BRACKETED = 3
"""Tokens of an acronym in brackets."""
_ACRONYM = "title-names-acronym"


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


def place_by_initials(paper: Paper) -> None:
    """A title with an organisation's acronym, in it or in brackets after it, is a post there.

    "The ICB Chief Nurse", "the Chief Nurse of the ICB" and "the Chief Nurse (ICB)".
    """
    words = paper.words
    called = {
        name: thing.id
        for thing in paper.things.values()
        if thing.type in EMPLOYERS
        for name in thing.names
        if name.isupper() and name.isalpha()
    }
    for post in paper.mentions if called else ():
        if post.type is not EntityType.POST or not post.entity or post.reference:
            continue
        within = [words.words[post.start].text, words.words[post.end - 1].text]
        beside = _bracketed(paper, post)
        forms = [*(within if post.inner is None else ()), *([beside] if beside else ())]
        body = next((called[form] for form in forms if form in called), None)
        span = (post.start, post.end + (_BRACKETED if beside else 0))
        paper.claim(post.entity, Predicate.POST_IN, body, span, _ACRONYM, 0.8)


def _bracketed(paper: Paper, post: Mention) -> str:
    """Return the word in a bracket after a title, which is not its own initials."""
    after = [word.text for word in paper.words.words[post.end : post.end + _BRACKETED]]
    if after[:1] != ["("] or after[2:] != [")"]:
        return ""
    own = initials(key(paper.text(post.start, post.end)))
    return "" if after[1] == own else after[1]  # "Police and Crime Commissioner (PCC)"


def adds_unit(paper: Paper, title: Mention) -> bool:
    """Tell whether a title is whole before the unit it is in: "Inspector, Child Abuse Unit"."""
    unit, words = title.inner, paper.words
    if unit is None or unit.rule != "head-noun" or unit.start - 1 <= title.start:
        return False
    apart = words.words[unit.start - 1].text == "," or words.words[unit.start - 1].dash
    return apart and words.lower(unit.end - 1) in grammar().bodies.units


def is_of_several(paper: Paper, service: Mention) -> bool:
    """Tell whether several direct it, each their own: "both Directors of Public Health"."""
    words, before = paper.words, service.start - 1
    return words.lower(before) == "of" and words.lower(before - 1) == "directors"
