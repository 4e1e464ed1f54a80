"""Which pairs of things may be one: found through what such names have in common, then compared."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from ..names import PersonName, acronym, plain, telling_words
from .compare import Comparison, compare
from .judgements import Name, Pairing, Verdict
from .things import Thing

_MOST: Final = 200
"""A word that more names share than this tells too little to look for pairs by it."""

_START: Final = 3
"""Letters of a name that a typing error leaves as they are, at one end or the other."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things that may be one.

    Attributes:
        a: The name of one, as a decision would have it.
        b: The name of the other.
        one: What the papers tell of the one.
        other: What they tell of the other.
        comparison: What speaks for and against.
    """

    a: Name
    b: Name
    one: Thing
    other: Thing
    comparison: Comparison

    @property
    def kind(self) -> str:
        """Return what both are."""
        return self.one.kind

    @property
    def key(self) -> Pairing:
        """Return what tells the pair from others, in the words of a decision."""
        return self.kind, frozenset({self.a.key(self.kind), self.b.key(self.kind)})


def unsure(things: Mapping[str, Thing]) -> list[Pair]:
    """Return the pairs on which a person should decide, those most likely to be one first."""
    namesakes = names(things)
    found = []
    for one, other in _candidates(things.values()):
        comparison = compare(one, other)
        if comparison.verdict is Verdict.UNSURE:
            a, b = namesakes[one.is_.iri], namesakes[other.is_.iri]
            found.append(Pair(a, b, one, other, comparison))
    return sorted(found, key=lambda pair: (-pair.comparison.score, pair.kind, pair.a, pair.b))


def names(things: Mapping[str, Thing]) -> dict[str, Name]:
    """Return what a decision calls each thing: more than its name, if others share that."""
    same: dict[tuple[str, str, str], list[Thing]] = defaultdict(list)
    for thing in things.values():
        same[thing.kind, thing.place, thing.form()].append(thing)
    found = {}
    for bearers in same.values():
        for thing in bearers:
            others = [other for other in bearers if other is not thing]
            told = _told(thing, others, things) if others else ""
            found[thing.is_.iri] = Name(thing.place, thing.is_.label, told)
    return found


def _told(thing: Thing, others: Iterable[Thing], things: Mapping[str, Thing]) -> str:
    """Return a year, post or body that tells a thing from its namesakes."""
    others = list(others)
    years = {date.year for date in thing.dates} - {d.year for o in others for d in o.dates}
    if years:
        return str(min(years))
    ties = thing.posts | thing.seats | thing.owners
    ties -= set[str]().union(*(o.posts | o.seats | o.owners for o in others))
    return min((things[iri].is_.label for iri in ties if iri in things), default="")


def _candidates(things: Iterable[Thing]) -> Iterator[tuple[Thing, Thing]]:
    """Yield each pair that has something in common by which one could be found from the other."""
    blocks: dict[tuple[str, ...], dict[str, Thing]] = defaultdict(dict)
    for thing in things:
        for key in _person_keys(thing) if thing.kind == "person" else _word_keys(thing):
            blocks[thing.kind, *key][thing.is_.iri] = thing
    seen = set()
    for block in blocks.values():
        if len(block) > _MOST:
            continue
        for one, other in combinations(sorted(block), 2):
            if (one, other) not in seen:
                seen.add((one, other))
                yield block[one], block[other]


def _person_keys(thing: Thing) -> Iterator[tuple[str, ...]]:
    name = PersonName.parse(thing.is_.label)
    if not name:
        return
    given = name.given[0] if name.given else ""
    yield ("surname", name.surname)
    yield "start", given[:1], name.surname[:_START]
    yield "end", given[:1], name.surname[-_START:]
    yield "turned", *sorted((given, name.surname))
    for post in thing.posts if len(given) > 1 else ():
        yield "post", given, post
    if len(given) > 1:
        yield "given", given, thing.place


def _word_keys(thing: Thing) -> Iterator[tuple[str, ...]]:
    form = thing.form()
    words = telling_words(form)
    yield "name", *words
    for word in words:
        yield "word", thing.place, word
    for pair in combinations(words, 2):
        yield "words", thing.place, *pair
    if thing.kind == "body":
        short = [plain(thing.is_.label).replace(" ", "")] if thing.is_.label.isupper() else []
        for letters in (*short, *acronym(thing.is_.label, thing.place)):
            if len(letters) > 1:
                yield "letters", "".join(sorted(letters))
