"""Words of the language rather than of the field, for cutting and comparing text."""

from dataclasses import dataclass
from functools import cache

from . import load


@dataclass(frozen=True)
class English:
    """The lists of `english.toml`, whose comments say what each is for; in lower case.

    Attributes:
        months: Number of a month by each of its names.
        abbreviations: Words whose full stop does not end a sentence.
        small_words: Words that do not tell one name from another.
        telling_verbs: Verbs that make a line among lists of people a sentence.
        hyphenated: Words that keep the hyphen which a line was broken at.
        services_by_themselves: Last words of services called so with or without "service".
        spellings: One spelling for words written in several ways.
    """

    months: dict[str, int]
    abbreviations: frozenset[str]
    small_words: frozenset[str]
    telling_verbs: frozenset[str]
    hyphenated: frozenset[str]
    services_by_themselves: frozenset[str]
    spellings: dict[str, str]


@cache
def english() -> English:
    """Return the lists; loaded on first use.

    Raises:
        LexiconError: The file is not TOML.
    """
    lists = load("english")
    return English(
        months={
            name: number for number, names in enumerate(lists["months"], start=1) for name in names
        },
        abbreviations=frozenset(lists["abbreviations"]),
        small_words=frozenset(lists["small_words"]),
        telling_verbs=frozenset(lists["telling_verbs"]),
        hyphenated=frozenset(lists["hyphenated"]),
        services_by_themselves=frozenset(lists["services_by_themselves"]),
        spellings=dict(lists["spellings"]),
    )
