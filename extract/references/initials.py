"""People called by their initials in minutes: "DO replied that ..."."""

import re
from collections import defaultdict

from ...ontology.terms import EntityType, PaperKind
from ..lexicon import lexicon
from ..mentions import Mention
from ..paper import Paper

_LENGTHS = (2, 3, 4)


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
        if word.upper and len(word.text) in _LENGTHS and token not in taken:
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
            if [word.text for word in inside[::2]] == ["(", ")"] and inside[1].upper:
                form, name = inside[1].text, paper.text(mention.start, mention.end)
                if form[0] in {word[0] for word in name.split()}:
                    found[form].add(mention.entity)
    return dict(found)


def _people(paper: Paper) -> dict[str, set[str]]:
    """Return the people of each set of initials: all of a name's, and the first with the last."""
    found: dict[str, set[str]] = defaultdict(set)
    for thing in paper.things.values():
        if thing.type is EntityType.PERSON and len(thing.given) > 1:
            letters = re.findall(r"\b\w", f"{thing.given} {thing.surname}".upper())
            found["".join(letters)].add(thing.id)
            found[letters[0] + letters[-1]].add(thing.id)
    return found
