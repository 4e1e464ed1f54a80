"""Words that lead into a list of a body's members: `seating.toml`."""

from dataclasses import dataclass
from functools import cache, cached_property

from .loader import Lists


@dataclass(frozen=True)
class SeatingWords(Lists):
    """The lists of `seating.toml`, whose comments say what each is for."""

    members: frozenset[str]
    as_members: tuple[str, ...]
    seats: frozenset[str]
    holders: frozenset[str]
    sitting: frozenset[str]
    together: frozenset[str]
    including: frozenset[str]
    pointing: frozenset[str]
    at_end: frozenset[str]
    onto: frozenset[str]
    opening: frozenset[str]
    heads: frozenset[str]
    partnerships: frozenset[str]
    meetings: frozenset[str]
    pronouns: frozenset[str]
    beside: frozenset[str]
    joining: frozenset[str]
    telling: frozenset[str]
    also: frozenset[str]
    past: frozenset[str]

    @cached_property
    def known(self) -> frozenset[str]:
        """All words that such a label may be made of, however they stand."""
        said = self.members | self.seats | self.holders | self.sitting | self.including
        said |= self.pointing | self.at_end | self.heads | self.meetings | self.pronouns | self.also
        return said | {word for phrase in self.together for word in phrase.split()}


@cache
def seating_words() -> SeatingWords:
    """Return the lists; loaded on first use.

    Raises:
        LexiconError: A list is missing, or is not known.
    """
    return SeatingWords.read("seating")
