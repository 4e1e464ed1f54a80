"""Words of labels, by which one is told from another that looks like it: `label_words.toml`."""

from dataclasses import dataclass
from functools import cache

from .loader import Lists


@dataclass(frozen=True)
class LabelWords(Lists):
    """The lists of `label_words.toml`, whose comments say what each is for."""

    of_some: frozenset[str]
    of_one: frozenset[str]
    of_others: frozenset[str]
    present: frozenset[str]
    visiting: frozenset[str]
    beside_present: frozenset[str]
    dividing: frozenset[str]
    of_cabinet: frozenset[str]
    of_elected: frozenset[str]
    contacting: frozenset[str]
    noting: frozenset[str]
    of_authors: frozenset[str]
    apologising: frozenset[str]
    leading_on: frozenset[str]
    deciding: frozenset[str]
    recommending: frozenset[str]
    resolving: frozenset[str]
    in_margins: frozenset[str]
    answers: frozenset[str]


@cache
def label_words() -> LabelWords:
    """Return the lists; loaded on first use.

    Raises:
        LexiconError: A list is missing, or is not known.
    """
    return LabelWords.read("label_words")
