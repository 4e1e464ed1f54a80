"""People called by their given name alone, once they were named in full: "Jane reports to"."""

from collections import defaultdict
from itertools import pairwise

from ...ontology.terms import EntityType
from ..lexicon import lexicon
from ..mentions import Mention
from ..paper import Paper
from ..thing import Thing


def find_given(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return the given names that are one person's, after the full name.

    Children in such papers bear another name in place of theirs, which may be an officer's too: no
    name is taken that is first met alone.

    Args:
        paper: The paper.
        taken: Tokens that a name stands on.
    """
    people = _people(paper)
    words = paper.words.words
    called = [t for t, word in enumerate(words) if word.text in people and t not in taken]
    alone = [t for t in called if not _goes_on(paper, t)]
    first: dict[str, int] = {}
    for token in alone:
        first.setdefault(words[token].text, token)
    return [
        paper.pointer(token, person.id)
        for token in alone
        if (person := people[words[token].text]).mentions[0].end <= first[words[token].text]
    ]


def _people(paper: Paper) -> dict[str, Thing]:
    """Return the one person of each given name that is nobody's surname."""
    found: dict[str, list[Thing]] = defaultdict(list)
    surnames = set()
    for thing in paper.things.values():
        if thing.type is EntityType.PERSON:
            surnames.add(thing.surname)
            if thing.given:
                found[thing.given.split()[0]].append(thing)
    known = lexicon().given_names
    return {
        name: things[0]
        for name, things in found.items()
        if len(things) == 1 and name.casefold() in known and name not in surnames
    }


def _goes_on(paper: Paper, token: int) -> bool:
    """Tell whether a name is a part of another: "Jane Street", "St Jane", "Mary Jane"."""
    words = paper.words.words[max(token - 1, 0) : token + 2]
    return any(one.capital and two.capital for one, two in pairwise(words))
