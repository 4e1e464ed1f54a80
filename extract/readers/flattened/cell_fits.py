"""How well words that were cut out of rows fit the columns of tables of people and of bodies."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from ....ontology.terms import EntityType
from ...lexicon import lexicon
from ...lexicon.grammar import grammar
from ...lexicon.wordings import wording
from ...run_together import name_end, titles
from ..marks import SMALL_WORDS
from .cell_kinds import PEOPLE, Words, fit, part_fit, person_end
from .spans import Span

_NAMED = {"body": "organisation", "leader": "person"}
"""What their cells are like."""
_HOW_OFTEN = wording("tables", "how-often")
_MOST_WORDS = 26
_ODD_BREAK = 2.0
"""How much worse a post is whose second line begins as organisations end: "Trust"."""
_WHOLE_NAME = 1.5
"""How much better a name is that ends where names of its line do."""
_OFTEN = 3.0
"""How well a cell fits that says how often a body meets."""
_ODD_CUT = 4.0
"""How much worse the name of a body, or of who leads it, is that seems cut in the wrong place."""
_NAME = 2
"""Words of a short name."""
_HELD = 3.0
"""How much better a cell fits that ends in the name of who holds the post before it."""
_VACANT_SEAT = 2.0
"""How much better a cell of people fits that says that there is nobody yet."""


def cell_fit(text: str, cell: Sequence[Span], below: int, kind: str, kinds: Sequence[str]) -> float:
    """Return how well words that go on below an offset fit a column of a kind."""
    part = _words(" ".join(text[slice(*word)] for word in cell))
    if kind == "frequency":
        return _fit_of_frequency(part.text.casefold().split())
    like = _NAMED.get(kind, kind)
    fits = _fit_of_words(part, like, tuple(kinds))
    if "role" not in kinds and like == "organisation":
        return fits - (_ODD_CUT if is_odd_body(part) else 0.0)
    if like == "person":
        fits -= (
            _ODD_CUT if any(cell[0][0] < below <= a and text[a] == "(" for a, _ in cell) else 0.0
        )
        fits += _fit_of_leader(part) if "role" not in kinds else _seat(part)
    odd = kind in PEOPLE and _breaks_oddly(text, cell, below)
    if "role" in kinds:
        fits += _fit_of_name(text, cell, part, kind)
    if kind == "role" and cell[0][0] < below and cell[-1][0] < below and _is_open(part):
        fits -= _ODD_BREAK
    return fits - (_ODD_BREAK if odd else 0.0)


def _fit_of_name(text: str, cell: Sequence[Span], part: Words, kind: str) -> float:
    """Return how much better a cell fits that is the name on its line, or worse that holds one."""
    stop = text.find("\n", cell[-1][1])
    stop = stop if stop > 0 else len(text)
    if kind == "person" and part.titled:
        whole = person_end(text[cell[0][0] : stop].partition("\n")[0])
        return _WHOLE_NAME if cell[0][0] + whole == cell[-1][1] else 0.0
    end = cell[-1][1]
    inner = any(person_end(text[begin:end].partition("\n")[0]) for begin, _ in cell[1:])
    return -_ODD_CUT if inner else 0.0


@lru_cache(maxsize=2**12)
def _words(said: str) -> Words:
    """Return words, of which what they look like is found out once."""
    return Words(said)


@lru_cache(maxsize=2**12)
def _fit_of_words(part: Words, kind: str, kinds: tuple[str, ...]) -> float:
    """Return how well words fit a column of a kind among others, wherever they stand."""
    return fit(part, kind, kinds) + part_fit(part, kind)


def _is_open(part: Words) -> bool:
    """Tell whether a post may lack its last words: "Head of Protecting"."""
    last = (part.plain or part.text).rpartition(" ")[2].casefold().rpartition("-")[2]
    return last not in lexicon().post_heads and last not in lexicon().body_heads


def _seat(part: Words) -> float:
    return _VACANT_SEAT if part.vacant else 0.0


def _fit_of_frequency(words: Sequence[str]) -> float:
    """Return how well words say how often a body meets; more of them say it better."""
    whole = _HOW_OFTEN.search(" ".join(words)) and not {"and", "or"} & {words[0], words[-1]}
    return _OFTEN + len(words) / _MOST_WORDS if whole else -2 * _OFTEN


def _fit_of_leader(part: Words) -> float:
    """Return how much better than others a cell says who leads: by name, by post, or by both."""
    words, given = part.plain.split() or [part.text], lexicon().given_names
    seat, comma, name = part.plain.rpartition(", ")
    if comma and name_end(name) == len(name) and Words(seat).kind == "role":
        named = name.split()
        words, fits = seat.split(), _HELD - (len(named) - titles(named) < _NAME)
    elif part.named and part.kind == "role" and words[-1].casefold() not in given:
        return _HELD
    else:
        last = words[-1]
        cut = len(words) > _NAME and last.casefold() in given
        fits = -_ODD_CUT if cut or last[-1].isdecimal() or last.islower() else _seat(part)
    if part.kind == "role" and not part.named:
        heads = lexicon().post_heads
        head = next((n for n, w in enumerate(words) if w.strip(",").casefold() in heads), 0)
        fits -= sum(word.casefold() not in lexicon().qualifiers for word in words[:head])
    return fits


def is_odd_body(part: Words) -> bool:
    """Tell whether words that would name a body have what goes before or after: "Group School"."""
    words = part.plain.split() or [part.text]
    ranks = (lexicon().honorifics, lexicon().ranks, grammar().people.rank_prefixes)
    ranked = any(word.casefold() in kind for word in words for kind in ranks)
    heads = lexicon().body_heads
    within = [heads[w.casefold()].type for w in words[:-1] if w.casefold() in heads]
    told = any(word.islower() and word not in SMALL_WORDS for word in words)
    return ranked or told or "," in part.plain or EntityType.GROUP in within


def _breaks_oddly(text: str, cell: Sequence[Span], below: int) -> bool:
    """Tell whether a cell goes on below an offset with a word that ends organisations: "Trust"."""
    wrapped = next((b for a, b in pairwise(cell) if a[0] < below <= b[0]), None)
    return wrapped is not None and _words(text[slice(*wrapped)]).kind == "organisation"
