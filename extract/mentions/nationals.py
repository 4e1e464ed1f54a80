"""Bodies and organisations from the national lists, found as phrases."""

from collections.abc import Iterator
from functools import cache

from ..layout.tokens import split
from ..layout.words import Words, word
from ..lexicon import National, lexicon

_Key = tuple[str, ...]


@cache
def _index() -> dict[str, list[tuple[int, dict[_Key, National]]]]:
    """Every form of every national body, by its first word and its length, the longest first."""
    index: dict[str, dict[int, dict[_Key, National]]] = {}
    for national in lexicon().nationals:
        for form in national.forms:
            key = tuple(word(text).plain for text in split(form.replace("’", "'")))
            keys = {key, tuple(word(text.upper()).plain for text in key)}  # capitals in headings
            for written in keys if len(key) > 1 else (key,):
                by_length = index.setdefault(written[0], {})
                by_length.setdefault(len(key), {}).setdefault(written, national)
    return {first: sorted(forms.items(), reverse=True) for first, forms in index.items()}


class Nationals:
    """Where a paper names bodies of the national lists; of several forms, the longest counts."""

    def __init__(self, words: Words) -> None:
        index = _index()
        self._spans: dict[int, tuple[int, National]] = {}
        self._inside: set[int] = set()
        self._ends: set[int] = set()
        owners, texts = _parts(words)
        for first in (at for at, text in enumerate(texts) if text in index):
            token = owners[first]
            if first and owners[first - 1] == token:
                continue
            for length, forms in index[texts[first]]:
                last = first + length
                national = forms.get(tuple(texts[first:last]))
                if national is not None and (last == len(texts) or owners[last] > owners[last - 1]):
                    end = owners[last - 1] + 1
                    self._spans[token] = (end, national)
                    self._ends.add(end)
                    self._inside.update(range(token + 1, end))
                    break

    def at(self, token: int) -> tuple[int, National] | None:
        """Return where the name that begins at a token ends, and whose it is."""
        return self._spans.get(token)

    def covers(self, token: int) -> bool:
        """Tell whether a token stands inside such a name, after its first word."""
        return token in self._inside

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, National]]:
        """Yield the names inside a stretch of tokens."""
        for token in range(start, end):
            found = self._spans.get(token)
            if found is not None and found[0] <= end:
                yield token, found[0], found[1]

    def ends(self, start: int, end: int) -> bool:
        """Tell whether a stretch of tokens ends with such a name."""
        return end in self._ends and any(last == end for _, last, _ in self.within(start, end))


def _parts(words: Words) -> tuple[list[int], list[str]]:
    """Return the words of a paper, those that places of several are made of, and their tokens."""
    owners, texts = [], []
    for token, w in enumerate(words.words):
        if w.compound:
            parts = [word(part).plain for part in split(w.text)]
            owners += [token] * len(parts)
            texts += parts
        else:
            owners.append(token)
            texts.append(w.plain)
    return owners, texts
