"""Where a name ends because the label of the next cell begins, or because a title does.

Cells have often run together on a line: "Head of Law Target Date: 1 May".
"""

import re
from functools import cache

from ..layout.words import Word, Words
from ..lexicon import lexicon
from ..lexicon.grammar import grammar

_LONGEST = 3
"""Words of a label inside a line, at most."""
_SHOUTED = 4
"""Letters of a word in capitals that is no abbreviation."""


def begins_label(words: Words, token: int, end: int) -> bool:
    """Tell whether a label begins: one word before a colon, or several."""
    if words.lower(token) not in _first_words():
        return False
    known = grammar().words.labels_in_line
    for last in range(token + 1, min(end, token + _LONGEST) + 1):
        label = " ".join(words.lowers(token, last))
        marked = last < end and words.words[last].text == ":"
        if label in known and (marked or (last > token + 1 and words.words[last - 1].capital)):
            return True
    return False


def ends_shouted(words: Words, token: int) -> bool:
    """Tell whether a title in capitals ends at a token: "MANAGEMENT RESPONSE Responsible".

    Capitals that sentences have inside them, too, are a name: "the CLEAR PATH Panel".
    """
    first = token + 1
    while first > 0 and _is_shouted(words.words[first - 1]):
        first -= 1
    if token - first < 1:
        return False
    said = re.escape(words.text(first, token + 1))
    return re.search(rf" {said} (?=[A-Z])(?<=[a-z] {said} )", words.source) is None


def _is_shouted(word: Word) -> bool:
    long = word.upper and word.alpha and len(word.text) >= _SHOUTED
    return long and not lexicon().acronym_type(word.text)


@cache
def _first_words() -> frozenset[str]:
    return frozenset(label.split()[0] for label in grammar().words.labels_in_line)
