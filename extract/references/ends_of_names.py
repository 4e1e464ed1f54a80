"""Bodies called by the last words of their names in small letters: "the adults board"."""

from collections import defaultdict

from ...ontology.terms import BODIES
from ..lexicon import lexicon
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper

_FEWEST = 2
"""Words of the end of a name by which a body is called."""
_NO_NAME = frozenset({"sub", "-"})
"""Words of a name that any other of its kind has, too: "this sub-group"."""
_TELLING = 3
"""Words of one that tells a body before it is named."""


class EndsOfNames:
    """The words that names of bodies end with, and where they stand in small letters."""

    def __init__(self, paper: Paper) -> None:
        """Gather the names, by their last two words."""
        self._paper, self._words = paper, paper.words
        self._names: dict[tuple[str, ...], dict[tuple[str, ...], set[str]]] = defaultdict(dict)
        self._first: dict[str, int] = {}
        pointing = reference_words().pointing
        self._heads = lexicon().lower_heads | pointing.pointing_heads | pointing.heads_of_ends
        for thing in paper.things.values():
            if thing.type not in BODIES:
                continue
            for mention in thing.mentions:
                self._add(thing.id, mention)

    def _add(self, body: str, mention: Mention) -> None:
        said = tuple(self._words.lowers(mention.start, mention.end))
        head = self._words.words[mention.end - 1]
        heading = self._words.text(mention.start, mention.end).isupper()
        if mention.reference or not head.capital or heading or head.lower not in self._heads:
            return
        if len(said) < _FEWEST:
            return
        self._names[said[-_FEWEST:]].setdefault(said, set()).add(body)
        self._first[body] = min(self._first.get(body, mention.start), mention.start)

    @property
    def heads(self) -> set[str]:
        """The last words of the names."""
        return {head for _, head in self._names}

    def find(self, head: int) -> Mention | None:
        """Return what points to the one body whose name ends as the words up to a head do.

        Args:
            head: The token of a head noun in small letters.
        """
        named = self._names.get(tuple(self._words.lowers(max(head - 1, 0), head + 1)))
        if not named:
            return None
        longest = max(self._shared(name, head) for name in named)
        bodies = {
            body
            for name, ids in named.items()
            if self._shared(name, head) == longest
            for body in ids
        }
        start = head + 1 - longest
        before = self._words.lower(start - 1)
        if len(bodies) != 1 or before not in reference_words().pointing.pointers:
            return None
        body = bodies.pop()
        known = self._first[body] < start or longest >= _TELLING
        if longest < _FEWEST or not known:
            return None
        pointer = self._paper.pointer(start, body)
        pointer.end = head + 1
        return pointer

    def _shared(self, name: tuple[str, ...], head: int) -> int:
        """Return how many small words up to a head are the last of a name."""
        count = 0
        while count < len(name) and head >= count:
            word = self._words.words[head - count]
            if word.capital or word.lower != name[-1 - count]:
                break
            count += 1
        while count and self._words.lower(head + 1 - count) in english().small_words:
            count -= 1
        said = self._words.lowers(head + 1 - count, head + 1)
        return count if len(set(said) - _NO_NAME) >= _FEWEST else 0
