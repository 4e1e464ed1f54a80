"""Wordings of facts, from `lexicon/relations.toml`, which the tests hold to their examples.

Most wordings have nothing to do with most sentences. To try a regular expression costs far more
than to see that a sentence lacks a word or a kind of name that it needs, so that is seen first. To
compile one costs more still, so that is done once a sentence has all that it needs, and looks as
the outline of the wording does.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache, partial
from itertools import chain
from typing import Any, NamedTuple

from ...ontology.terms import Predicate
from ..lexicon import LexiconError, load
from ..lexicon.syntax import syntax
from ..lexicon.wordings import hold, place_of
from .outlines import outline
from .patterns import CLASSES, LETTERS, expand, needs

_WORD = re.compile(r"[A-Z]|\w+")
_MOST = 1000 / 3
"""How often the most frequent word stands in a sentence, against one that is not frequent."""


@dataclass(frozen=True)
class Form:
    """One form of a wording.

    Attributes:
        written: Its pattern, as the lexicon has it.
        led: Whether it may pass over who leads each of several groups, as it tells something else.
    """

    written: str
    led: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """A regular expression with groups `s` and `o`, either of which may be absent."""
        return expand(self.written, led=self.led)

    @cached_property
    def outline(self) -> re.Pattern[str]:
        """A shorter one, which stands in every sentence in which the pattern does."""
        return outline(self.written)

    @cached_property
    def needs(self) -> tuple[frozenset[str], ...]:
        """Words and letters of names; a sentence has one of each, in this order, if it matches."""
        known = _needs()
        return known[self.written] if self.written in known else needs([self.written])[self.written]

    def may_match(self, words: Sequence[str]) -> bool:
        """Tell whether a sentence of some words, in order, has what the pattern needs."""
        ahead = iter(words)
        for need in self.needs:  # noqa: SIM110 - a generator takes twice as long
            if need.isdisjoint(ahead):  # else the next need goes on after the word that meets it
                return False
        return True

    def found_in(self, text: str) -> Iterator[re.Match[str]]:
        """Yield where the pattern stands in a rendered sentence."""
        return self.pattern.finditer(text) if self.outline.search(text) else iter(())


@dataclass(frozen=True, slots=True)
class Relation:
    """One wording of one kind of fact.

    Attributes:
        id: Name of the rule, as evidence gives it.
        predicate: The kind of fact.
        forms: Its forms.
        must: Sentences that it must read, with names as letters: "the [P] chairs the [G]".
        must_not: Sentences that it must not.
        words: Words of which one must stand in the sentence for the forms to be tried; where none
            are given, what each form needs first of all.
        confidence: How sure the wording is.
        default: What an absent end is, by its name in `unsaid`: "home", "section", "us".
        left: Which end a pattern leaves to be found to its left: "s", "o", or neither.
        among: Letters that the name found there may have; any that its kind of fact may, if empty.
        genitive: Whether that end may stand after "of": "the findings of the Hub are reported to".
        nominal: Whether it is a naming, true whatever the sentence says: "the Council's Cabinet".
        pairs: Whether the names of one list are partners of each other.
    """

    id: str
    predicate: Predicate
    forms: tuple[Form, ...]
    must: Sequence[str]
    must_not: Sequence[str]
    words: frozenset[str]
    confidence: float = 0.8
    default: str = ""
    left: str = ""
    among: str = ""
    genitive: bool = False
    nominal: bool = False
    pairs: bool = False

    def reading(self, text: str) -> list[Form]:
        """Return the forms that are recognised in a rendered sentence."""
        words = words_of(text)
        if self.words.isdisjoint(words):
            return []
        return [f for f in self.forms if f.may_match(words) and any(f.found_in(text))]


def words_of(text: str) -> list[str]:
    """Return the words of a rendered sentence and the letters of its names, in their order."""
    return _WORD.findall(text)


@cache
def _needs() -> dict[str, tuple[frozenset[str], ...]]:
    """Return what each form of every wording needs."""
    written = (_patterns(entry.get("pattern", ())) for entry in load("relations")["relation"])
    return needs(list(dict.fromkeys(chain.from_iterable(written))))


def _patterns(written: str | list[str]) -> list[str]:
    return [written] if isinstance(written, str) else written


@cache
def relations() -> tuple[Relation, ...]:
    """Return the wordings; `check` holds them to their examples.

    Raises:
        LexiconError: An entry is malformed.
    """
    return tuple(_read(entry) for entry in load("relations")["relation"])


def check(wordings: Iterable[Relation]) -> None:
    """Compile wordings and hold them to their examples.

    Raises:
        LexiconError: A pattern is malformed, an example does not behave, or a form has none.
    """
    for relation in wordings:
        place = place_of("relations", {"id": relation.id})
        try:
            for form in relation.forms:
                expand(form.written, led=form.led)
        except re.error as error:
            raise LexiconError(f"{place}: {error}") from error
        reading = partial(_reading, relation)
        hold(place, relation.must, relation.must_not, reading)
        shown = {form.written for text in relation.must for form in reading(text)}
        for form in (form for form in relation.forms if form.written not in shown):
            raise LexiconError(f"{place}: no example is of the form {form.written!r}")


def tried(words: Sequence[str]) -> Mapping[str, Sequence[Form]]:
    """Return the forms to try on a sentence of some words, by the ids of their wordings.

    Args:
        words: The words of the sentence, in their order, as `words_of` gives them.
    """
    return _tried(tuple(words))


@lru_cache(maxsize=2**9)  # a sentence that is taken apart or spelt out comes several times
def _tried(words: tuple[str, ...]) -> dict[str, list[Form]]:
    known, met, places = _known(), 0, set[int]()
    for word in known.keys() & words:
        meets, those = known[word]
        met |= meets
        places.update(those)
    candidates, unmet = _candidates(), ~met
    found: dict[str, list[Form]] = defaultdict(list)
    for place in sorted(places):
        relation, form, needed = candidates[place]
        if not needed & unmet and form.may_match(words):
            found[relation].append(form)
    return dict(found)


class _Candidate(NamedTuple):
    """A form, the id of its wording, and a number with a bit for each of its needs."""

    relation: str
    form: Form
    needed: int


@cache
def _candidates() -> list[_Candidate]:
    bits = _bits()
    return [
        _Candidate(relation.id, form, sum(map(bits.__getitem__, needed)))
        for relation, form, needed in _needing()
    ]


@cache
def _known() -> dict[str, tuple[int, list[int]]]:
    """Return, of each word, which needs it meets, and the candidates of which it is rarest."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, (_, _, needed) in enumerate(_needing()):
        for word in min(needed, key=_frequency):
            found[word].append(place)
    meets: dict[str, int] = defaultdict(int)
    for need, bit in _bits().items():
        for word in need:
            meets[word] |= bit
    return {word: (bits, found.get(word, [])) for word, bits in meets.items()}


@cache
def _bits() -> dict[frozenset[str], int]:
    """Return a number with one bit for each need that a form has."""
    every = dict.fromkeys(need for _, _, needed in _needing() for need in needed)
    return {need: 1 << place for place, need in enumerate(every)}


@cache
def _needing() -> list[tuple[Relation, Form, frozenset[frozenset[str]]]]:
    """Return every form of every wording, with all that a sentence has in which it stands."""
    return [
        (relation, form, frozenset({relation.words, *form.needs}))
        for relation in relations()
        for form in relation.forms
    ]


def _frequency(words: frozenset[str]) -> float:
    """Return, roughly, how often some of these words stand in a sentence.

    The second most frequent word stands in half as many as the first, the third in a third: Zipf's
    law.
    """
    ranks = _ranks()
    return sum(_MOST / ranks[word] if word in ranks else 1 for word in words)


@cache
def _ranks() -> dict[str, int]:
    return {word: rank for rank, word in enumerate(syntax().frequent, 1)}


def _reading(relation: Relation, example: str) -> list[Form]:
    return relation.reading(_example(example))


def _read(entry: dict[str, Any]) -> Relation:
    try:
        return _relation(dict(entry))
    except (KeyError, TypeError, ValueError) as error:
        raise LexiconError(f"{place_of('relations', entry)}: {error}") from error


def _relation(fields: dict[str, Any]) -> Relation:
    """Return the wording of an entry; what it leaves out is as `Relation` has it."""
    predicate, written = Predicate(fields.pop("predicate")), fields.pop("pattern")
    led = predicate not in {Predicate.CHAIRS, Predicate.VICE_CHAIRS}
    forms = tuple(Form(pattern, led=led) for pattern in _patterns(written))
    words = _words(fields.pop("words", ())) or frozenset().union(*map(_rarest_need, forms))
    left, _, class_ = fields.pop("left", "").partition(":")
    return Relation(
        predicate=predicate,
        forms=forms,
        words=words,
        left=left,
        among=CLASSES[class_] if class_ else "",
        **fields,
    )


def _words(written: Iterable[str]) -> frozenset[str]:
    """Return the words of an entry; "{papers}" stands for that list of `syntax.toml`."""
    lists = (getattr(syntax(), word[1:-1]) if word[0] == "{" else (word,) for word in written)
    return frozenset(chain.from_iterable(lists))


def _rarest_need(form: Form) -> frozenset[str]:
    """Return what a form needs that is rarest; any name will do if it needs nothing."""
    return min(form.needs, key=_frequency, default=frozenset(LETTERS.values()))


def _example(text: str) -> str:
    """Return an example as a rendered sentence: "[P] chairs" as "⟨P1⟩ chairs"."""
    counter = iter(range(1, 100))
    return re.sub(r"\[([A-Z])\]", lambda m: f"⟨{m[1]}{next(counter)}⟩", text)
