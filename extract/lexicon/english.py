"""Words of the language rather than of the field, for cutting and comparing text."""

from dataclasses import dataclass
from functools import cache

from .loader import Lists


@dataclass(frozen=True)
class English(Lists):
    """The lists of `english.toml`, whose comments say what each is for; in lower case.

    Attributes:
        articles: Articles.
        joining: What stands between names of which the same is told, and before the first.
        possessives: Possessives that papers put before names of bodies.
        relatives: Words that begin a clause about the name before them.
        numbers: The numbers from one on, in their order.
        placing: What stands between somebody and where they are from.
        inside: Those after which nobody is named.
        of_what: What leads from a head noun to what it is of.
        compass: Points of the compass.
        before_numbers: Prepositions before a year or a number that ends a sentence.
        before_dates: What stands before a month or a day of the week.
        opening: Words that open a sentence, and seldom a name.
        months: Names of the months, in their order.
        short_months: Name of the month by each of its short forms.
        weekdays: Names of the days of the week.
        abbreviations: Words whose full stop does not end a sentence.
        last_abbreviations: Those of them that may stand last in a sentence.
        small_words: Words that do not tell one name from another.
        telling_verbs: Verbs that make a line among lists of people a sentence.
        labels_of_text: Labels after which a sentence of minutes begins.
        hyphenated: Words that keep the hyphen which a line was broken at.
        services_by_themselves: Last words of services called so with or without "service".
        several: Last words of what several organisations of a kind are called together.
        in_titles: Words that a title leaves without a capital, and that no sentence ends in.
        spellings: One spelling for words written in several ways.
    """

    articles: frozenset[str]
    joining: frozenset[str]
    possessives: frozenset[str]
    relatives: frozenset[str]
    numbers: tuple[str, ...]
    placing: frozenset[str]
    inside: frozenset[str]
    of_what: frozenset[str]
    compass: frozenset[str]
    before_numbers: frozenset[str]
    before_dates: frozenset[str]
    opening: frozenset[str]
    months: tuple[str, ...]
    short_months: dict[str, str]
    weekdays: tuple[str, ...]
    abbreviations: frozenset[str]
    last_abbreviations: frozenset[str]
    small_words: frozenset[str]
    telling_verbs: frozenset[str]
    labels_of_text: frozenset[str]
    hyphenated: frozenset[str]
    services_by_themselves: frozenset[str]
    several: frozenset[str]
    pieces_of_work: frozenset[str]
    spellings: dict[str, str]
    in_titles: frozenset[str]


@cache
def english() -> English:
    """Return the lists; loaded on first use.

    Raises:
        LexiconError: A list is missing, or is not known.
    """
    return English.read("english")
