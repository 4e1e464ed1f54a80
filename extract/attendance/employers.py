"""Acronyms that a paper explains nowhere: beside a post in a list of people, who employs them."""

from ...ontology.terms import EntityType
from ..layout.labels import PEOPLE
from ..layout.sections import role_at
from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper

_FIELD = wording("attendance", "field-of-work")
_LETTERS = range(3, 7)
_MARKS = frozenset({",", "(", "at"})
_CLOSING = frozenset({")", "(", ";", "/", "["})


def name_employers(paper: Paper) -> None:
    """Take as organisations the acronyms that end what is listed of somebody.

    In "Jo Hill, Audit Manager, ANHT" it is one where nothing in the paper is called so for short.
    """
    posts = {m.end: m for m in paper.mentions if m.type is EntityType.POST}
    people = {m.start for m in paper.mentions if m.type is EntityType.PERSON}
    tables = {table.block for table in paper.tables if table.lists_people}
    for mention in list(paper.mentions):
        if mention.unknown and _is_acronym(paper, mention) and _is_after(paper, mention, posts):
            unit = paper.words.unit_of[mention.start]
            listed = paper.view.units[unit].block in tables
            listed = listed or role_at(paper.lines, mention.start) in PEOPLE
            if listed and _ends_entry(paper, mention, people):
                paper.promote(mention, EntityType.AGENCY)


def _is_acronym(paper: Paper, mention: Mention) -> bool:
    """Tell whether a mention is a word of capitals that is no honour and no field of work."""
    word = paper.words.words[mention.start]
    common = lexicon().post_nominals | lexicon().generic_bodies | grammar().bodies.not_organisations
    return (
        mention.end - mention.start == 1
        and word.upper
        and word.alpha
        and len(word.text) in _LETTERS
        and not word.topic
        and word.text not in common
        and word.lower not in common
        and _FIELD.search(word.lower) is None
    )


def _is_after(paper: Paper, mention: Mention, posts: dict[int, Mention]) -> bool:
    """Tell whether a mark and before it the title of a post stand before a mention."""
    mark = paper.words.words[mention.start - 1] if mention.start else None
    marked = mark is not None and (mark.dash or mark.lower in _MARKS)
    return marked and mention.start - 1 in posts


def _ends_entry(paper: Paper, mention: Mention, people: set[int]) -> bool:
    """Tell whether nothing more is listed after a mention of the same person."""
    words, end = paper.words, mention.end
    if end >= len(words) or words.broken[end] or end in people:
        return True
    apart = words.unit_of[end] != words.unit_of[end - 1]
    return apart or words.words[end].text in _CLOSING
