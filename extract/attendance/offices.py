"""Offices that stand ahead of a name in a list: "the Vice-Chair, Councillor Holt"."""

from ..lexicon import lexicon
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper

_OFFICES = lexicon().chairs | reference_words().titles.deputies | {"-"}
_BETWEEN = frozenset({",", "(", ":", "-", "–", "—"})
"""What may stand between an office and the name of who holds it."""

JOINING = frozenset({"and", "&", ";", "from"})
"""Before an office that is of the name after it."""


def office_ahead(paper: Paper, person: Mention, start: int) -> int:
    """Return where an office begins that leads to a name after a token, else where that does."""
    words, last = paper.words, person.start
    while last > start and words.lower(last - 1) in _BETWEEN:
        last -= 1
    first = last
    while first > start and words.lower(first - 1) in _OFFICES:
        first -= 1
    if lexicon().chairs.isdisjoint(words.lowers(first, last)):
        return person.start
    return first - (first > start and words.lower(first - 1) == "the")


def is_of_the_body(paper: Paper, office: int, start: int) -> bool:
    """Tell whether an office that leads to a name is of the body that met: nobody else's is said.

    "Care Forum - Chair, Jo Holt" is that of the Forum.
    """
    joined = office > 0 and paper.words.lower(office - 1) in JOINING
    return joined or not any(word.alpha for word in paper.words.words[start:office])
