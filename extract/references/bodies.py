"""The bodies and organisations of a paper, by the words of their names."""

import re
from collections.abc import Iterable
from functools import lru_cache

from ...ontology.terms import BOARDS, EntityType
from ..lexicon import lexicon
from ..mentions import Mention
from ..names import Key, initials, key
from ..paper import Paper
from ..thing import Thing

_SHORTEST_ACRONYM = 3
_BRACKET = re.compile(r" ?\([A-Z][A-Za-z&]{1,8}\)(?= \w)")
"""An acronym inside a name: "Child Exploitation (MACE) Panel"."""

_SUB_GROUP = re.compile(r"[Ss]ub[- ]?[Gg]roup")
_SAINT = re.compile(r"\b(St|Saint)\.? ([A-Z]\w+)")


class Bodies:
    """The bodies and organisations of a paper.

    Attributes:
        paper: The paper.
        by_key: Each by every name that was found to be one of its own.
        by_acronym: Each by the acronyms that are defined for it, or found to mean it.
        place: The words of the place that the paper is about.
    """

    def __init__(self, paper: Paper) -> None:
        self.paper = paper
        self.by_key: dict[Key, Thing] = {}
        self.by_acronym: dict[str, Thing] = {}
        self.place: Key = ()

    def shortest_first(self) -> list[Key]:
        """Return every name, short ones first."""
        return sorted(self.by_key, key=lambda k: (len(k), k))

    def of_type(self, *types: EntityType) -> list[Thing]:
        """Return those of some types, once for each name."""
        return [thing for thing in self.by_key.values() if thing.type in types]

    def mentions(self) -> list[Mention]:
        """Return the mentions of the paper, each followed by the one inside it, if any."""
        return [m for outer in self.paper.mentions for m in (outer, outer.inner) if m is not None]

    def name(self, mention: Mention) -> str:
        """Return a name as the paper writes it, or spells out what several share."""
        return mention.called or self.paper.text(mention.start, mention.end)

    def add(self, mention: Mention) -> None:
        """Group a named mention with those of the same words."""
        own = key(mention.national.name if mention.national else self._spelled_out(mention))
        if not own or mention.type is None:
            return
        thing = self.by_key.get(own)
        if thing is None:
            thing = self.by_key[own] = self.paper.add_thing(mention.type)
            thing.national = mention.national
        self.link(mention, thing)

    def link(self, mention: Mention, thing: Thing) -> None:
        """Take a mention as naming a body."""
        thing.add(mention, self.name(mention))

    def _spelled_out(self, mention: Mention) -> str:
        """Return a name without brackets inside, a known acronym at its end in full.

        "Child Exploitation (MACE) Panel", "Anyshire ICB".
        """
        name = _BRACKET.sub("", self.name(mention))
        if mention.rule != "placed-acronym":
            return name
        place, _, form = name.rpartition(" ")
        known = lexicon().acronyms.get(form)
        return f"{place} {known[0].removeprefix('Local ')}" if known else name

    def merge(self, own: Key, into: Thing) -> None:
        """Make one body of two: that of a name, and another."""
        thing = self.by_key[own]
        if thing is into:
            return
        self.by_key.update({k: into for k, t in self.by_key.items() if t is thing})
        self.by_acronym.update({form: into for form, t in self.by_acronym.items() if t is thing})
        self.paper.merge(thing, into)
        longer = len(key(thing.name)) > len(key(into.name))
        if longer and thing.type is not EntityType.GROUP:
            into.type = thing.type

    def by_initials(self, form: str) -> Thing | None:
        """Return the one body whose name has these initials."""
        if len(form) < _SHORTEST_ACRONYM:
            return None
        return only(
            thing
            for thing in self.by_key.values()
            for name in thing.names
            if form in _initials(name, self.place)
        )


def only(things: Iterable[Thing]) -> Thing | None:
    """Return the thing, if all are one."""
    found = {thing.id: thing for thing in things}
    return next(iter(found.values())) if len(found) == 1 else None


def alike(one: Thing, two: Thing) -> bool:
    """Tell whether two things may be one by their types."""
    return one.type is two.type or {one.type, two.type} <= BOARDS


@lru_cache(maxsize=4096)
def _initials(name: str, place: Key) -> frozenset[str]:
    """Return the initials that a name may go by.

    They are those of the words that tell it apart, with the place of the paper or without, and of
    its capitalised words, with "Sub-Group" as one word or as two and "St Anne" as two or as one.
    """
    words = key(name)
    unplaced = words[len(place) :] if words[: len(place)] == place else words
    forms = {name, _SUB_GROUP.sub("Sub Group", name), *(_SAINT.sub(rf"\{n}", name) for n in (1, 2))}
    capitals = (re.findall(r"[A-Z]\w+", form) for form in forms)
    return frozenset(map(initials, (words, unplaced, re.findall(r"\w+", name), *capitals)))
