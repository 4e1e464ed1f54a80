"""Names of one body of which one has initials for some words: "CE Sub-Group", "L&I Subgroup"."""

import re

from rapidfuzz.distance import OSA

from ..lexicon import lexicon
from ..names import Key
from .bodies import Bodies, alike, only

_FEWEST_LETTERS = 2
"""Initials that a name is shortened by, at least."""
_OPTIONAL = frozenset({"sub", "nhs"})
"""Words that a form of a name may leave out."""
_LONG_WORD = 7
"""Letters of a word in which one that is wrong is a slip of the pen."""
_SEVERAL = 3
"""Words of a name that tell enough for one of them to be misspelt."""


def join_shortened(bodies: Bodies) -> None:
    """Join "CE Sub-Group" and "L&I Subgroup" with the one body of those initials."""
    for own, thing in list(bodies.by_key.items()):
        letters = _letters(thing.name)
        if thing.national or own not in bodies.by_key or not letters.intersection(own):
            continue
        short = _plain(own)
        longer = only(
            other
            for name, other in bodies.by_key.items()
            if other is not thing
            and alike(thing, other)
            and any(_abbreviates(short, letters, form) for form in _forms(name))
        )
        if longer is not None:
            bodies.merge(own, longer)


def join_slips(bodies: Bodies) -> None:
    """Join names that differ by a letter of a long word: "Learning and Improvment Group"."""
    names = [k for k in bodies.shortest_first() if len(k) >= _SEVERAL]
    for own in names:
        thing = bodies.by_key[own]
        same = (k for k in names if len(k) == len(own) and bodies.by_key[k] is not thing)
        other = only(bodies.by_key[k] for k in same if _is_slip(own, k))
        fewer = other is not None and len(thing.mentions) <= len(other.mentions)
        if other is not None and fewer and alike(thing, other) and not thing.national:
            bodies.merge(own, other)


def _is_slip(one: Key, other: Key) -> bool:
    """Tell whether two names differ by a letter of one word."""
    differing = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    if len(differing) != 1:
        return False
    a, b = differing[0]
    return min(len(a), len(b)) >= _LONG_WORD and OSA.distance(a, b) == 1


def _letters(name: str) -> frozenset[str]:
    """Return the words of a name that may be initials, in lower case: "L&I Audit Group"."""
    found = re.findall(r"\b[A-Z]{1,6}\b", name)
    return frozenset(form.casefold() for form in found)


def _plain(own: Key) -> Key:
    return tuple(word for word in own if word not in _OPTIONAL)


def _forms(name: Key) -> tuple[Key, Key]:
    """Return a name as it is, and without the place before its subject."""
    plain, subjects = _plain(name), lexicon().topic_words | lexicon().topics | lexicon().sub_topics
    begins = next((n for n, word in enumerate(plain) if word in subjects), 0)
    return plain, plain[begins:]


def _abbreviates(short: Key, letters: frozenset[str], name: Key) -> bool:
    """Tell whether the words of a short name are those of another, or their initials, in order."""
    at, spelt = 0, 0
    for number, word in enumerate(short):
        last = number + 1 == len(short)
        if word in letters and _begin(name[at : at + len(word)], word):
            at, spelt = at + len(word), spelt + len(word)
        elif at < len(name) and name[at] == word:
            at += 1
        elif not (last and number and at == len(name) and name[-1] == word):  # "CDOP Panel"
            return False
    return at == len(name) and spelt >= _FEWEST_LETTERS


def _begin(words: Key, letters: str) -> bool:
    """Tell whether words begin with letters, one each."""
    return "".join(word[0] for word in words) == letters
