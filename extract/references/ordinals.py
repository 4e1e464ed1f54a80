"""Which body "the former" or "the second" means: one of those that were named in a row.

"The Audit Group and the Case Panel meet monthly. The former is chaired by Jo Bell, the latter by
Al Dee."
"""

from collections.abc import Iterator
from itertools import islice, pairwise

from ...ontology.terms import BODIES
from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper
from ..told_together import PAIR, distinct, rows, telling_before, two_before

_PAIR = {"former": 0, "latter": 1}
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}
_OTHER = "other"
_BETWEEN = frozenset({",", "and", "&", ";"})


def find_ordinals(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return where one of several bodies is told of by its place among them.

    Args:
        paper: The paper.
        taken: Tokens that a name stands on.
    """
    found = []
    for token in paper.words.find(_PAIR.keys() | _PLACES.keys() | {_OTHER}):
        if token in taken or not _stands_alone(paper, token):
            continue
        if body := _meant(paper, token):
            found.append(paper.pointer(token, body))
    return found


def _stands_alone(paper: Paper, token: int) -> bool:
    """Tell whether "the former" is no word before a noun: a verb follows, or "by" for one.

    So it is what somebody chairs, where nothing or "and" follows: "chairs the former and".
    """
    lower, words = paper.words.lower, reference_words().pronouns
    if lower(token - 1) != "the" or token + 1 >= len(paper.words):
        return False
    after = lower(token + 1)
    if lower(token) in _PAIR and (not after.isalpha() or after in AND):
        return True
    acts = after in words.body_verbs or after in words.being or after in words.auxiliaries
    return acts or after in english().telling_verbs or (after == "by" and _told(paper, token))


def _told(paper: Paper, token: int) -> bool:
    """Tell whether the clause before tells of another so: "the first is chaired by"."""
    start, _ = paper.sentence_at(token) or (token, token)
    before = paper.words.lowers(start, token)
    return not {"first", "former", "second"}.isdisjoint(before)


def _meant(paper: Paper, token: int) -> str:
    """Return the body that a word means; empty where no row of them has that place."""
    word = paper.words.lower(token)
    start, _ = paper.sentence_at(token) or (token, token)
    told = [(start, token), *islice(telling_before(paper, start), PAIR)]
    row = next((found[-1] for span in told if (found := list(_rows(paper, *span)))), [])
    if not row and not any(paper.stands_for(m, BODIES) for m in paper.mentions_in(start, token)):
        row = two_before(paper, start)
    if word == _OTHER:
        return _other(paper, row, told)
    if word in _PAIR:
        return row[_PAIR[word]].entity if len(row) == PAIR else ""
    place = _PLACES[word] if row else 0
    return row[place].entity if place < len(row) else ""


def _other(paper: Paper, row: list[Mention], told: list[tuple[int, int]]) -> str:
    """Return which of two bodies is meant, where one was told of by itself since."""
    last = [m.entity for m in paper.mentions_in(*told[0]) or paper.mentions_in(*told[1])]
    others = [m.entity for m in row if m.entity not in last[:1]]
    return others[0] if len(row) == PAIR and len(others) == 1 else ""


def are_several(paper: Paper, token: int) -> bool:
    """Tell whether "they" are several that the sentence before counts or joins: no one of them."""
    unit, near = paper.words.unit_of[token], paper.sentences_before(token, 1)
    before = [*near, *islice(telling_before(paper, token), 1)]
    return any(
        start < token
        and paper.words.unit_of[start] == unit
        and _tells_of_several(paper, start, end)
        for start, end in before
    )


def _tells_of_several(paper: Paper, start: int, end: int) -> bool:
    several = reference_words().bodies.group_heads
    counted = any(
        word[:-1] in several for word in paper.words.lowers(start, end) if word[-1:] == "s"
    )
    return counted or any(_rows(paper, start, end)) or _joins_others(paper, start, end)


def _joins_others(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a sentence names posts or organisations side by side."""
    named = [m for m in paper.mentions_in(start, end) if m.entity]
    between = (set(paper.words.lowers(a.end, b.start)) for a, b in pairwise(named))
    return any(words <= _BETWEEN | english().articles and words & AND for words in between)


def _rows(paper: Paper, start: int, end: int) -> Iterator[list[Mention]]:
    """Yield bodies that stand side by side, or that alone are named."""
    found = list(rows(paper, start, end, BODIES))
    yield from found
    named = distinct(m for m in paper.mentions_in(start, end) if paper.stands_for(m, BODIES))
    if not found and len(named) == PAIR:
        yield named
