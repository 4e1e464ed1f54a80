"""Capitals of unknown kind that a wording shows to be the name of an organisation."""

from ...ontology.terms import EMPLOYERS, ORGANISATIONS, EntityType, Predicate
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..mentions import Mention
from ..paper import Paper
from ..run_together import is_general
from .wordings import Relation

NAMING = frozenset(
    {
        Predicate.COMMISSIONS,
        Predicate.INSPECTED_BY,
        Predicate.REPLACES,
        Predicate.PARTNER_OF,
    }
)
"""Kinds of fact whose wordings show that capitals of unknown kind name an organisation."""
_FEWEST_KNOWN = 2
_ARRANGED = frozenset({"arrangements", "arrangement", "model", "system", "approach"})
"""What may come after the name of the place or kind of what was so before."""
_COUNTING = frozenset({"a", "an", "each", "every", "any", *english().numbers})
"""Words before what is one of several, as no organisation is: "commissioned one SAR"."""


def promote(paper: Paper, rule: Relation, subjects: list[Mention], objects: list[Mention]) -> None:
    """Take capitals of unknown kind as an organisation, where the wording shows that they are one.

    What replaces another is of its type; a supplier or partner is an agency.
    """
    if rule.predicate is Predicate.MEMBER_OF:
        _promote_members(paper, subjects)
    if rule.predicate not in NAMING:
        return
    inspected = rule.predicate is Predicate.INSPECTED_BY  # one word may be a place or a theme
    for mentions, others in ((subjects, objects), (objects, subjects)):
        for mention in mentions:
            if not mention.unknown:
                continue
            one_word = mention.end - mention.start == 1
            counted = paper.words.lower(mention.start - 1) in _COUNTING
            work = paper.words.lower(mention.end - 1) in english().pieces_of_work
            shortens = one_word and _shortens_words(paper, mention)
            if counted or work or shortens or (one_word and inspected):
                continue
            if _is_no_body(paper, mention):
                continue
            type_: EntityType | None = EntityType.AGENCY
            if rule.predicate is Predicate.REPLACES:
                types = (paper.things[m.entity].type for m in others if m.entity)
                type_ = next(types, None)
            if type_ in ORGANISATIONS:
                paper.promote(mention, type_)


def _is_no_body(paper: Paper, mention: Mention) -> bool:
    """Tell whether capitals name a law, or only say of which arrangements something is told.

    "The Care Act 2014 replaced the Panel", "replaces the county-wide arrangements".
    """
    named = {paper.words.lower(t) for t in range(mention.start, mention.end)}
    described = paper.words.lower(mention.end) in _ARRANGED
    return described or not named.isdisjoint(grammar().bodies.laws)


def _shortens_words(paper: Paper, mention: Mention) -> bool:
    """Tell whether letters in brackets are those of common nouns: "safeguarding reviews (SRs)"."""
    lower, letters = paper.words.lower, paper.text(mention.start, mention.end).removesuffix("s")
    before = paper.words.words[max(mention.start - 1 - len(letters), 0) : mention.start - 1]
    spelt = "".join(word.text[0] for word in before)
    return lower(mention.start - 1) == "(" and spelt.islower() and spelt == letters.casefold()


def _promote_members(paper: Paper, members: list[Mention]) -> None:
    """Take capitals of unknown kind as an agency, where they stand among others in a list."""
    known = [paper.stands_for(m, EMPLOYERS) for m in members]
    if sum(known) < _FEWEST_KNOWN:
        return
    for number, mention in enumerate(members):
        name = paper.text(mention.start, mention.end)
        beside = known[max(number - 1, 0) : number] + known[number + 1 : number + 2]
        if paper.words.lower(mention.end - 1) in english().several:
            continue
        if mention.unknown and all(beside) and (" " in name or not is_general(name)):
            paper.promote(mention, EntityType.AGENCY)
