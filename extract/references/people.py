"""Mentions of one person: full names first, then surnames alone."""

from collections import defaultdict

from ...ontology.terms import EntityType
from ..lexicon import lexicon
from ..mentions import Mention
from ..mentions.name_parts import joined_surname
from ..mentions.personal_name import Name
from ..names import initials
from ..paper import Paper
from ..thing import Thing
from .bodies import only

_SEVERAL = 2
_INITIALS = range(2, 5)
"""How many letters initials have."""
_ABBREVIATED = 2
"""Letters of a given name so short that it may be initials: "JP"."""


def gather_people(paper: Paper) -> None:
    """Make one entity of all the mentions of one person."""
    named = [(m, m.name) for m in paper.mentions if m.name is not None]
    known: dict[str, list[Thing]] = defaultdict(list)
    for mention, name in sorted(named, key=lambda pair: (not pair[1].given, pair[0].start)):
        namesakes = known[name.surname.casefold().replace("’", "'")]
        fitting = [thing for thing in namesakes if _same_person(thing, name.given)]
        thing = _meant(paper, mention, name, fitting) or _called_by_given(known, name)
        thing = thing or _called_by_initials(known, name)
        if thing is None:
            thing = paper.add_thing(EntityType.PERSON)
            thing.given, thing.surname = name.given, name.surname
            namesakes.append(thing)
        elif len(name.given) > len(thing.given):
            thing.given = name.given
        thing.official |= name.official
        thing.add(mention, _written(paper, name))
    for thing in paper.things.values():
        thing.mentions.sort(key=lambda m: m.start)


def _written(paper: Paper, name: Name) -> str:
    """Return a name as it is written; of "Cllrs Ann Lee and Jo Moss" without what is of both."""
    several = paper.words.lower(name.start) in lexicon().plural_honorifics
    return joined_surname(paper.text(name.start + several, name.end))


def _meant(paper: Paper, mention: Mention, name: Name, fitting: list[Thing]) -> Thing | None:
    """Return who is meant by a name; of several by a surname alone who has that title, if one has.

    "Mrs Cole" is not Councillor Cole where the paper names both; where it does not tell, she is
    neither.
    """
    if name.given or len(fitting) < _SEVERAL:
        return next(iter(fitting), None)
    title = _title(paper, mention, name)
    titled = [
        thing
        for thing in fitting
        if title and any(_title(paper, m, m.name) == title for m in thing.mentions if m.name)
    ]
    unsure = (thing for thing in fitting if not thing.given)
    return titled[0] if len(titled) == 1 else next(unsure, None)


def _called_by_given(known: dict[str, list[Thing]], name: Name) -> Thing | None:
    """Return the only one whose given name stands alone after a title: "Sir Leonard"."""
    said = name.surname.casefold()
    if name.given or known[said]:
        return None
    people = (thing for namesakes in known.values() for thing in namesakes)
    return only(p for p in people if p.given and p.given.casefold().split()[0] == said)


def _called_by_initials(known: dict[str, list[Thing]], name: Name) -> Thing | None:
    """Return the only one who has these initials: "Cllr Ann Vale (Cllr AV)"."""
    said = name.surname
    if name.given or not (said.isupper() and len(said) in _INITIALS):
        return None
    people = (thing for namesakes in known.values() for thing in namesakes if thing.given)
    return only(p for p in people if initials(f"{p.given} {p.surname}".split()) == said)


def _title(paper: Paper, mention: Mention, name: Name) -> str:
    """Return the title before a name, of one person ("Councillor" of "Councillors")."""
    whole = paper.text(mention.start, mention.end)
    title = whole.partition(name.given or name.surname)[0].strip().casefold()
    return title.removesuffix("s") if len(title) > len("mrs") else title


def _same_person(thing: Thing, given: str) -> bool:
    """Tell whether given names or initials can be those of a person of the same surname."""
    if not given or not thing.given:
        return True
    one, two = thing.given.casefold().split()[0], given.casefold().split()[0]
    short = lexicon().short_given_names
    alike = short.get(one, one) == short.get(two, two)
    if alike or one.startswith(two) or two.startswith(one):
        return True
    return min(len(one), len(two)) <= _ABBREVIATED and one[0] == two[0]
