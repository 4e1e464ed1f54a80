"""Two things compared, feature by feature: whether they may be one, and for which reasons.

What the rules of `resolve` join is surely the same and is not compared. Of the rest, most are
surely different: another kind, another place, another name. What is left has a score, the sum of
what its features weigh, and short sentences that say why; from `UNSURE_FROM` on a person decides.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import OSA

from ...ontology.terms import EntityType
from ..names import (
    PersonName,
    acronym,
    are_forms,
    body_form,
    is_generic,
    plain,
    qualifiers,
    telling_words,
)
from ..people import FAR_APART
from .judgements import Verdict
from .things import Thing

UNSURE_FROM: Final = 0.5
"""The score from which two things may be one."""

_PROOF: Final = -1.0
_LONG: Final = 5
_SLIPS: Final = 2
_HEADS: Final = frozenset({"board", "partnership", "hub", "council", "team", "service"})


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is known of two things.

    Attributes:
        verdict: Surely different, or unsure.
        score: How much speaks for their being one, 0 to 1.
        reasons: What speaks for it and against it.
        shown: Those of the reasons by which papers show that they are two.
    """

    verdict: Verdict
    score: float
    reasons: tuple[str, ...]
    shown: tuple[str, ...] = ()


Feature = tuple[float, str]
"""What a feature weighs, and the sentence that says it."""


def compare(one: Thing, other: Thing) -> Comparison:
    """Compare two things that no rule has joined."""
    if one.kind != other.kind or one.kind not in _NAMES:
        return Comparison(Verdict.DIFFERENT, 0.0, ("of two kinds",))
    features = list(_features(one, other))
    score = round(min(max(sum(weight for weight, _ in features), 0.0), 1.0), 2)
    verdict = Verdict.UNSURE if score >= UNSURE_FROM else Verdict.DIFFERENT
    shown = tuple(reason for weight, reason in _apart(one, other) if weight == _PROOF)
    return Comparison(verdict, score, tuple(reason for _, reason in features), shown)


def _features(one: Thing, other: Thing) -> Iterator[Feature]:
    yield _NAMES[one.kind](one, other)
    yield from _place(one, other)
    yield from _years(one, other)
    yield from _ties(one, other)
    yield from _apart(one, other)


def _place(one: Thing, other: Thing) -> Iterator[Feature]:
    if one.place == other.place:
        yield 0.1, f"both of {one.place}" if one.place else "neither has a place"
    elif not (one.place and other.place):
        lost = one if other.place else other
        yield -0.05, f"no paper says which place “{lost.is_.label}” belongs to"
    elif one.kind == "person" and _full_name(one) and one.seats & other.seats:
        yield -0.1, f"of {one.place} and of {other.place}"
    elif one.kind == "person" and _same_full_name(one, other):
        yield -0.05, f"of {one.place} and of {other.place}: one person may have moved"
    else:
        yield -1.0, f"of two places, {one.place} and {other.place}"


def _years(one: Thing, other: Thing) -> Iterator[Feature]:
    if not (one.years and other.years) or one.kind != "person":
        return
    (first, last), (begin, end) = sorted((one.years, other.years))
    if begin - last > FAR_APART:
        yield -0.1, f"no paper names either between {last} and {begin}"
    elif begin <= last:
        yield 0.05, f"their years overlap, {first}\u2013{last} and {begin}\u2013{end}"


def _ties(one: Thing, other: Thing) -> Iterator[Feature]:
    for shared, weight, words in (
        (one.seats & other.seats, 0.15, "sit on the same body"),
        (one.posts & other.posts, 0.25, "hold the same post"),
        (one.holders & other.holders, 0.2, "share a person"),
        (one.owners & other.owners, 0.1, "are posts of one organisation"),
    ):
        if shared:
            yield weight, f"they {words}"
    if one.kind == "post" and one.owners and other.owners and not one.owners & other.owners:
        yield -0.2, "papers give them to two organisations"


def _apart(one: Thing, other: Thing) -> Iterator[Feature]:
    """Say what shows that two things are two."""
    if one.is_.iri in other.related or other.is_.iri in one.related:
        yield _PROOF, "a paper states a relation between them"
    if len(one.genders | other.genders) > 1:
        yield _PROOF, "one is Mr, the other Mrs, Ms or Miss"
    if one.kind == "person" and one.papers & other.papers:
        if one.meetings & other.meetings:
            yield _PROOF, "one paper names both at one meeting"
        else:
            yield -0.2, "one paper names both"


def _person(one: Thing, other: Thing) -> Feature:
    mine, theirs = (PersonName.parse(thing.is_.label) for thing in (one, other))
    if mine is None or theirs is None:
        return -1.0, "no names to compare"
    if mine.surname != theirs.surname:
        return _other_surname(one, other, mine, theirs)
    if not (mine.given and theirs.given):
        return 0.3, "the same surname, and no given name that both have"
    if mine == theirs:
        return 0.55, "the same name"
    if mine.agrees(theirs):
        return 0.5, "the same surname, and given names or initials that agree"
    return _other_given(mine, theirs)


def _other_given(mine: PersonName, theirs: PersonName) -> Feature:
    """Compare the given names of people who share a surname."""
    first, second = mine.given[0], theirs.given[0]
    if PersonName(mine.given[1:], "").agrees(PersonName(theirs.given[1:], "")):
        if are_forms(first, second):
            return 0.5, f"the same surname, “{first.title()}” may be “{second.title()}”"
        if _slip(first, second):
            return 0.45, f"the same surname, “{first.title()}” is nearly “{second.title()}”"
    return -1.0, "the same surname, other given names"


def _other_surname(one: Thing, other: Thing, mine: PersonName, theirs: PersonName) -> Feature:
    full = len(mine.given[:1] and mine.given[0]) > 1 and mine.given[:1] == theirs.given[:1]
    if _slip(mine.surname, theirs.surname) and PersonName(mine.given, "").agrees(
        PersonName(theirs.given, "")
    ):
        weight = 0.45 if full else 0.3
        return weight, f"“{one.is_.label}” is nearly “{other.is_.label}”"
    if mine.given == (theirs.surname,) and theirs.given == (mine.surname,):
        return 0.5, "the same names in another order"
    if full and one.posts & other.posts:
        return 0.4, "the same given name, another surname"
    if full and {mine.surname, theirs.surname} & _parts(one, other):
        return 0.45, "the same given name, and one surname is part of the other"
    return -1.0, "other names"


def _parts(*people: Thing) -> set[str]:
    """Return the parts of double surnames."""
    return {
        part.lower()
        for thing in people
        for word in thing.is_.label.split()[-1:]
        if "-" in word
        for part in word.split("-")
    }


def _post(one: Thing, other: Thing) -> Feature:
    mine, theirs = one.form(), other.form()
    if is_generic(one.is_.label) or is_generic(other.is_.label):
        same = mine == theirs and (one.holders & other.holders)
        return (0.4, "the same bare title") if same else (-1.0, "a bare title")
    if qualifiers(mine) != qualifiers(theirs):
        return -1.0, "another rank"
    return _worded(one, other, mine, theirs)


def _body(one: Thing, other: Thing) -> Feature:
    mine, theirs = (body_form(thing.is_.label, thing.place) for thing in (one, other))
    if is_generic(one.is_.label) or is_generic(other.is_.label):
        return -1.0, "a name that any body could have"
    for short, long in ((one, other), (other, one)):
        letters = plain(short.is_.label).replace(" ", "")
        if short.is_.label.isupper() and letters in acronym(long.is_.label, long.place):
            return 0.6, f"“{short.is_.label}” may be short for “{long.is_.label}”"
        if short.is_.label.isupper() and _swapped(letters, acronym(long.is_.label, long.place)):
            return 0.5, f"“{short.is_.label}” is nearly short for “{long.is_.label}”"
    if _head(mine) != _head(theirs) and {_head(mine), _head(theirs)} & _HEADS:
        return -1.0, f"one is a {_head(mine)}, the other a {_head(theirs)}"
    if one.is_.type is not other.is_.type and EntityType.SERVICE in {one.is_.type, other.is_.type}:
        return -1.0, "one is a service, the other a body that meets"
    return _worded(one, other, mine, theirs)


def _worded(one: Thing, other: Thing, mine: str, theirs: str) -> Feature:
    """Compare the words of two names."""
    words, others = set(telling_words(mine)), set(telling_words(theirs))
    if words == others:
        return 0.55, "the same name" if mine == theirs else "the same words in another order"
    if _numbers(words) != _numbers(others) or (words ^ others) & _COMPASS:
        return -1.0, "numbers or points of the compass that differ"
    if len(words - others) == len(others - words) == 1 and len(words & others) > 0:
        (left,), (right,) = words - others, others - words
        if _slip(left, right):
            return 0.5, f"“{left}” is nearly “{right}”, the other words are the same"
    shorter, longer = sorted((words, others), key=len)
    if shorter < longer and len(shorter) > 1:
        added = ", ".join(sorted(longer - shorter))
        share = len(shorter) / len(longer)
        name = max(one.is_.label, other.is_.label, key=len)
        return 0.2 + 0.2 * share, f"“{name}” says the same and more: {added}"
    return -1.0, "other names"


def _slip(one: str, other: str) -> bool:
    """Say whether two words differ by a letter, or by two if they are long."""
    shortest = min(len(one), len(other))
    slips = OSA.distance(one, other)
    plural = f"{min(one, other)}s" == max(one, other)
    most = _SLIPS if shortest > _LONG * 2 else 1
    return shortest >= _LONG and slips <= most and not plural


def _swapped(letters: str, short_forms: set[str]) -> bool:
    return any(
        len(letters) == len(form) and sorted(letters) == sorted(form) for form in short_forms
    )


def _numbers(words: set[str]) -> set[str]:
    return {word for word in words if any(letter.isdigit() for letter in word)}


def _head(form: str) -> str:
    words = re.split(r" (?:for|of) ", form, maxsplit=1)[0].split()
    return words[-1] if words else ""


def _same_full_name(one: Thing, other: Thing) -> bool:
    mine, theirs = (PersonName.parse(thing.is_.label) for thing in (one, other))
    return mine == theirs and _full_name(one)


def _full_name(thing: Thing) -> bool:
    name = PersonName.parse(thing.is_.label)
    return name is not None and any(len(given) > 1 for given in name.given)


_COMPASS: Final = frozenset({"north", "south", "east", "west", "central"})
_NAMES: Final[dict[str, Callable[[Thing, Thing], Feature]]] = {
    "body": _body,
    "person": _person,
    "post": _post,
}
