"""Mentions of one person: full names first, then surnames alone."""

from collections import defaultdict

from ...ontology.terms import EntityType
from ..paper import Paper, Thing

_ABBREVIATED = 2
"""Letters of a given name so short that it may be initials: "JP"."""


def gather_people(paper: Paper) -> None:
    """Make one entity of all the mentions of one person."""
    named = [(m, m.name) for m in paper.mentions if m.name is not None]
    known: dict[str, list[Thing]] = defaultdict(list)
    for mention, name in sorted(named, key=lambda pair: (not pair[1].given, pair[0].start)):
        namesakes = known[name.surname.casefold()]
        thing = next((t for t in namesakes if _same_person(t, name.given)), None)
        if thing is None:
            thing = paper.add_thing(EntityType.PERSON)
            thing.given, thing.surname = name.given, name.surname
            namesakes.append(thing)
        elif len(name.given) > len(thing.given):
            thing.given = name.given
        thing.official |= name.official
        thing.add(mention, paper.text(name.start, name.end))
    for thing in paper.things.values():
        thing.mentions.sort(key=lambda m: m.start)


def _same_person(thing: Thing, given: str) -> bool:
    """Tell whether given names or initials can be those of a person of the same surname."""
    if not given or not thing.given:
        return True
    one, two = thing.given.casefold().split()[0], given.casefold().split()[0]
    if one.startswith(two) or two.startswith(one):
        return True
    return min(len(one), len(two)) <= _ABBREVIATED and one[0] == two[0]
