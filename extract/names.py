"""Names in comparable form: what stays the same however a name is written."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from .lexicon.english import english

Key = tuple[str, ...]
"""The words that tell one name from another; see `key`."""

_WORD = re.compile(r"[a-z0-9]+")
_POSSESSIVE = re.compile(r"(?<=\w)['’]s?\b|(?<=s)['’]|(?<=\w\w) s\b(?= )")
_REMEMBERED = 2**14
"""Names whose key is kept: more than a paper has, and few enough that memory stays flat."""
_LETTERS = re.compile(r"[^\W\d_]+")
_UNSAID = (("local", "safeguarding"), ("foundation", "trust"))
"""Where the first of two words may be left out: boards for safeguarding are local."""
_CAPITALS = 2
_LONGEST_WITHOUT_PLURAL = 3
"""Words up to this length keep their "s": "bus", "CPS"."""


@lru_cache(maxsize=_REMEMBERED)
def key(name: str) -> Key:
    """Return the words that tell one body or post from another.

    Case, apostrophes, small words, "&", hyphens and plurals do not: "Children & Young People’s
    Services" and "Childrens and young people service" have one key.
    """
    language = english()
    plain = _POSSESSIVE.sub("", name.casefold())
    words = (
        language.spellings.get(word, _singular(word))
        for word in _WORD.findall(plain)
        if word not in language.small_words
    )
    found = tuple(word for word in words if word)
    for pair in _UNSAID:
        if pair in pairwise(found):
            at = found.index(pair[0])
            found = found[:at] + found[at + 1 :]
    if found[-1:] == ("service",) and not language.services_by_themselves.isdisjoint(found[-2:-1]):
        return found[:-1]
    return found


def _singular(word: str) -> str:
    if len(word) > _LONGEST_WITHOUT_PLURAL and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


def may_be_acronym(form: str) -> bool:
    """Tell whether a form in brackets may be an acronym: it has two capitals, as "DfE" has."""
    return sum(letter.isupper() for letter in form) >= _CAPITALS


def initials(words: Sequence[str]) -> str:
    """Return the first letters of words, in capitals."""
    return "".join(word[0] for word in words if word).upper()


def cased(part: str) -> str:
    """Return "Smith" for "SMITH", "O'Neill" for "O'NEILL"; anything else as it is."""
    if len(part) <= _CAPITALS or not part.isupper() or "." in part:
        return part
    return _LETTERS.sub(lambda letters: letters[0].capitalize(), part)
