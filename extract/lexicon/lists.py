"""Word lists of one file each: its keys are the fields of a class, its values lists of words."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from . import LexiconError, load

_T = TypeVar("_T")


@dataclass(frozen=True)
class Syntax:
    """The lists of `syntax.toml`, which says what each is for."""

    articles: tuple[str, ...]
    joins: tuple[str, ...]
    auxiliaries: tuple[str, ...]
    being: tuple[str, ...]
    negations: tuple[str, ...]
    conditions: tuple[str, ...]
    unreal: tuple[str, ...]
    proposed: tuple[str, ...]
    lost: tuple[str, ...]
    clauses: tuple[str, ...]
    asides: tuple[str, ...]
    prepositions: tuple[str, ...]
    determiners: tuple[str, ...]
    verb_openers: tuple[str, ...]
    before_participles: tuple[str, ...]
    coordinators: tuple[str, ...]
    dates: tuple[str, ...]
    possessives: tuple[str, ...]
    abbreviating: tuple[str, ...]


@dataclass(frozen=True)
class ReferenceWords:
    """The lists of `references.toml`, which says what each is for."""

    service_heads: frozenset[str]
    group_heads: frozenset[str]
    service_functions: frozenset[str]
    council_forms: frozenset[str]
    uncapitalised: frozenset[str]
    optional_in_titles: frozenset[str]
    ranks: frozenset[str]
    deputies: frozenset[str]
    serving: frozenset[str]
    leading: frozenset[str]
    unsaid_in_titles: frozenset[str]
    independents: frozenset[str]
    pointers: frozenset[str]
    pointing_heads: frozenset[str]
    corporate_heads: frozenset[str]
    police_heads: frozenset[str]
    uniformed: frozenset[str]
    meeting_verbs: frozenset[str]
    after_object: frozenset[str]
    expletive: frozenset[str]
    expletive_verbs: frozenset[str]
    body_verbs: frozenset[str]
    being: frozenset[str]
    done_to_bodies: frozenset[str]
    owned: frozenset[str]


@cache
def syntax() -> Syntax:
    """Return the small words of English that wordings are built of.

    Raises:
        LexiconError: A list is missing, or is not known.
    """
    return _lists("syntax", Syntax, tuple)


@cache
def reference_words() -> ReferenceWords:
    """Return the words that decide what a name or a pointing word stands for.

    Raises:
        LexiconError: A list is missing, or is not known.
    """
    return _lists("references", ReferenceWords, frozenset)


def _lists(file: str, lists: Callable[..., _T], collect: Callable[[list[str]], object]) -> _T:
    try:
        return lists(**{name: collect(words) for name, words in load(file).items()})
    except TypeError as error:
        raise LexiconError(f"lexicon/{file}.toml: {error}") from error


def alternatives(entries: tuple[str, ...]) -> str:
    """Return a list as one group of a regular expression, tried in its order."""
    return f"(?:{'|'.join(entries)})"
