"""Acronyms that a paper explains nowhere: who employs somebody, beside their name or post."""

from ...ontology.terms import ORGANISATIONS, EntityType
from ..layout.labels import PEOPLE
from ..layout.section_lines import role_at
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
    So it is in the bracket after a name, wherever that stands: "Jo Hill (ANHT)".
    """
    posts = {m.end for m in paper.mentions if m.type is EntityType.POST}
    people = {m.start for m in paper.mentions if m.type is EntityType.PERSON}
    named = {m.end: m for m in paper.mentions if m.type is EntityType.PERSON}
    tables = {table.block for table in paper.tables if table.lists_people}
    for mention in list(paper.mentions):
        if not (mention.unknown and _is_acronym(paper, mention)):
            continue
        beside = named.get(mention.start - 1)
        if beside is not None and _is_in_bracket(paper, mention, beside):
            _promote(paper, mention)
        elif _is_marked(paper, mention) and mention.start - 1 in posts:
            unit = paper.words.unit_of[mention.start]
            listed = paper.view.units[unit].block in tables
            listed = listed or role_at(paper.lines, mention.start) in PEOPLE
            if listed and _ends_entry(paper, mention, people):
                _promote(paper, mention)


def _promote(paper: Paper, mention: Mention) -> None:
    """Make an organisation of an acronym: the only one of those initials, if the paper names it."""
    text = paper.text(mention.start, mention.end)
    same = [
        thing
        for thing in paper.things.values()
        if thing.type in ORGANISATIONS and any(_initials(name) == text for name in thing.names)
    ]
    if len(same) == 1:
        same[0].add(mention, text)
        mention.type = same[0].type
    paper.promote(mention, EntityType.AGENCY)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _is_in_bracket(paper: Paper, mention: Mention, person: Mention) -> bool:
    """Tell whether an acronym fills the bracket after a name, and is not short for that."""
    words = paper.words
    if mention.end >= len(words) or words.lower(mention.start - 1) != "(":
        return False
    letters = _initials(paper.text(person.start, person.end).replace("-", " "))
    return words.words[mention.end].text == ")" and words.words[mention.start].text != letters


def _is_acronym(paper: Paper, mention: Mention) -> bool:
    """Tell whether a mention is a word of capitals that is no honour and no field of work."""
    word = paper.words.words[mention.start]
    common = (
        lexicon().post_nominals,
        lexicon().generic_bodies,
        grammar().bodies.not_organisations,
    )
    return (
        mention.end - mention.start == 1
        and word.upper
        and word.alpha
        and len(word.text) in _LETTERS
        and not word.topic
        and not any(word.text in words or word.lower in words for words in common)
        and _FIELD.search(word.lower) is None
    )


def _is_marked(paper: Paper, mention: Mention) -> bool:
    """Tell whether a mark stands before a mention that parts it from a title."""
    mark = paper.words.words[mention.start - 1] if mention.start else None
    return mark is not None and (mark.dash or mark.lower in _MARKS)


def _ends_entry(paper: Paper, mention: Mention, people: set[int]) -> bool:
    """Tell whether nothing more is listed after a mention of the same person."""
    words, end = paper.words, mention.end
    if end >= len(words) or words.broken[end] or end in people:
        return True
    apart = words.unit_of[end] != words.unit_of[end - 1]
    return apart or words.words[end].text in _CLOSING
