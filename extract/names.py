"""Names in comparable form: what stays the same however a name is written."""

import re
from collections.abc import Sequence

_SMALL = frozenset({"the", "of", "and", "for", "a", "an", "in", "to", "on", "&", "at", "with", "s"})
_WORD = re.compile(r"[a-z0-9]+")
_POSSESSIVE = re.compile(r"(?<=\w)['’]s?\b|(?<=s)['’]")


def key(name: str) -> tuple[str, ...]:
    """Return the words that tell one body or post from another.

    Case, apostrophes, small words, "&", hyphens and plurals do not: "Children & Young People’s
    Services" and "Childrens and young people service" have one key.
    """
    plain = _POSSESSIVE.sub("", name.casefold())
    words = (_SPELLINGS.get(w, _singular(w)) for w in _WORD.findall(plain) if w not in _SMALL)
    found = tuple(w for w in words if w)
    return found[:-1] if found[-1:] == ("service",) and found[-2:-1] in _SELF_NAMED else found


# Services that are called so with or without the word "service".
_SELF_NAMED = (("care",), ("help",))

_SPELLINGS = {
    "childrens": "child",
    "children": "child",
    "peoples": "people",
    "chairman": "chair",
    "chairperson": "chair",
    "chairwoman": "chair",
    "subgroup": "group",
    "sub": "sub",
    "coordinator": "ordinator",
    "wellbeing": "being",
    "well": "",
    "co": "",
}


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def initials(words: Sequence[str]) -> str:
    """Return the first letters of words, in capitals."""
    return "".join(w[0] for w in words if w).upper()
