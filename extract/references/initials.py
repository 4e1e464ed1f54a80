"""People called by their initials in minutes: "DO replied that ..."."""

import re
from collections import defaultdict
from collections.abc import Iterator

from ...ontology.terms import EntityType, PaperKind
from ..lexicon import lexicon
from ..mentions import Mention
from ..paper import Paper

_LENGTHS = (2, 3, 4)
_INITIALS = re.compile(r"[A-Z]{2,4}[a-z]?")


def find_initials(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return the initials that are one person's, in minutes.

    Args:
        paper: The paper.
        taken: Tokens that a name stands on.
    """
    if paper.kind is not PaperKind.MINUTES:
        return []
    told = _told(paper)
    acronyms = (paper.acronyms | lexicon().acronyms.keys()) - told.keys()
    people = _people(paper) | told
    found = []
    for token, word in enumerate(paper.words.words):
        capitals = word.upper or word.text in told
        if capitals and len(word.text) in _LENGTHS and token not in taken:
            ids = people.get(word.text, set())
            if len(ids) == 1 and word.text not in acronyms:
                (person,) = ids
                paper.things[person].names.setdefault(word.text, 0)
                found.append(paper.pointer(token, person))
    return found


def _told(paper: Paper) -> dict[str, set[str]]:
    """Return the people of the initials in brackets after their names: "Mei-Lin Orr (MLO)"."""
    words = paper.words.words
    found: dict[str, set[str]] = defaultdict(set)
    for mention in paper.mentions:
        if mention.type is EntityType.PERSON and mention.entity and not mention.reference:
            inside = words[mention.end : mention.end + 3]
            if [word.text for word in inside[::2]] == ["(", ")"] and _may_call(inside[1].text):
                form, name = inside[1].text, paper.text(mention.start, mention.end)
                if form[0] in {word[0] for word in name.split()}:
                    found[form].add(mention.entity)
    for form, person in _in_columns(paper):
        found[form].add(person)
    return dict(found)


def _in_columns(paper: Paper) -> Iterator[tuple[str, str]]:
    """Yield the initials that a column tells, with whose row it is."""
    for table in paper.tables:
        for row in table.rows:
            cell, who = table.cell(row, "initials"), table.cell(row, "person")
            if cell is not None and who is not None and _may_call(cell.text):
                named = paper.named_in(who.start, who.end)
                people = (m.entity for m in named if m.type is EntityType.PERSON)
                yield from ((cell.text, person) for person in list(people)[:1])


def _may_call(form: str) -> bool:
    """Tell whether letters may be initials: "JB", or "JBe" where two people would have them."""
    return _INITIALS.fullmatch(form) is not None


def _people(paper: Paper) -> dict[str, set[str]]:
    """Return the people of each set of initials: all of a name's, and the first with the last."""
    found: dict[str, set[str]] = defaultdict(set)
    for thing in paper.things.values():
        if thing.type is EntityType.PERSON and len(thing.given) > 1:
            letters = re.findall(r"\b\w", f"{thing.given} {thing.surname}".upper())
            found["".join(letters)].add(thing.id)
            found[letters[0] + letters[-1]].add(thing.id)
    return found
