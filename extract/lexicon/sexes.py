"""What tells a woman from a man: titles before a name, and given names."""

from dataclasses import dataclass
from functools import cache

from .loader import Lists


@dataclass(frozen=True)
class ByPronoun(Lists):
    """Words by the pronoun that stands for whoever has them."""

    she: frozenset[str]
    he: frozenset[str]

    def pronoun(self, word: str) -> str:
        """Return the pronoun of whoever has a word; empty where it may be either."""
        return "she" if word in self.she else "he" if word in self.he else ""


@dataclass(frozen=True)
class Sexes(Lists):
    """The lists of `sexes.toml`: titles in lower case, given names with a capital."""

    titles: ByPronoun
    names: ByPronoun


@cache
def sexes() -> Sexes:
    """Return the words that tell a woman from a man.

    Raises:
        LexiconError: A list is missing, or is not known.
    """
    return Sexes.read("sexes")
