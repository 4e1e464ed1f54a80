"""What of a line or of an item is the name of a group that has no head noun."""

from .layout.words import AND, DASHES
from .lexicon.english import english
from .paper import Paper

Span = tuple[int, int]
"""First token of a name, and the token after its last."""
ENDS = frozenset({":", "(", ",", ";", ".", *DASHES})
"""Marks that a name ends at."""
_WE = frozenset({"we", "our"})
"""Words of whoever gives such names: "Children we Care For"."""
_LONGEST = 8
"""Tokens of a name of this kind."""


def head_of_item(paper: Paper, start: int, end: int) -> Span:
    """Return what stands before the first mark of an item: "Learning – reviews cases".

    A comma may be part of the name: "Policy, Procedures and Training".
    """
    w = paper.words.words
    start += w[start].lower in english().articles
    first = next((t for t in range(start + 1, end) if w[t].text in ENDS), end)
    if first < end and w[first].text == ",":
        last = next((t for t in range(first, end) if w[t].text in ENDS - {","}), end)
        comma = max(t for t in range(first, last) if w[t].text == ",")
        whole = any(w[t].lower in AND for t in range(comma, last)) and is_name(paper, start, last)
        if whole and not any(m.type for m in paper.mentions_in(first, last)):
            return start, last
    return start, first


def is_name(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a part is capitalised words, small words between them, and an acronym."""
    w = paper.words.words
    end = next((t for t in range(start, end) if w[t].text == "("), end)
    small = english().small_words
    inner = [
        word
        for word in w[start:end]
        if not word.connector and word.lower not in small and word.lower not in _WE
    ]
    return (
        0 < end - start <= _LONGEST
        and w[start].capital
        and (w[end - 1].capital or (w[end - 1].digits and end - start > 1))
        and all(word.capital or not word.alpha for word in inner)
    )
