"""Which body "the former" or "the second" means: one of those that were named in a row.

"The Audit Group and the Case Panel meet monthly. The former is chaired by Jo Bell, the latter by
Al Dee."
"""

from collections.abc import Iterator
from itertools import pairwise

from ...ontology.terms import BODIES
from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper

_PAIR = {"former": 0, "latter": 1}
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}
_TWO = 2
_GOING_ON = reference_words().pronouns.of_joined
_BETWEEN = frozenset({",", "and", "&", ";", ":"})


def find_ordinals(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return where one of several bodies is told of by its place among them.

    Args:
        paper: The paper.
        taken: Tokens that a name stands on.
    """
    found = []
    for token in paper.words.find(_PAIR.keys() | _PLACES.keys()):
        if token in taken or not _stands_alone(paper, token):
            continue
        if body := _meant(paper, token):
            found.append(paper.pointer(token, body))
    return found


def _stands_alone(paper: Paper, token: int) -> bool:
    """Tell whether "the former" is no word before a noun: a verb follows, or "by" for one."""
    lower, words = paper.words.lower, reference_words().pronouns
    if lower(token - 1) != "the" or token + 1 >= len(paper.words):
        return False
    after = lower(token + 1)
    acts = after in words.body_verbs or after in words.being or after in words.auxiliaries
    return acts or after in english().telling_verbs or (after == "by" and _told(paper, token))


def _told(paper: Paper, token: int) -> bool:
    """Tell whether the clause before tells of another so: "the first is chaired by"."""
    start, _ = paper.sentence_at(token) or (token, token)
    before = paper.words.lowers(start, token)
    return not {"first", "former", "second"}.isdisjoint(before)


def _meant(paper: Paper, token: int) -> str:
    word = paper.words.lower(token)
    for first, last in paper.sentences_back(token, _TWO):
        rows = list(_rows(paper, first, last))
        if not rows:
            continue
        row = rows[-1]
        if word in _PAIR:
            return row[_PAIR[word]].entity if len(row) == _TWO else ""
        place = _PLACES[word]
        return row[place].entity if place < len(row) else ""
    return ""


def are_several(paper: Paper, token: int) -> bool:
    """Tell whether "they" are several that the sentence before counts or joins: no one of them."""
    start, end = (paper.sentences_before(token, 1) or [(token, token)])[-1]
    if start >= end or paper.words.unit_of[start] != paper.words.unit_of[token]:
        return False
    opening = paper.words.lower(start)
    if opening in _GOING_ON or (opening == "they" and are_several(paper, start)):
        return True
    several = reference_words().bodies.group_heads
    lowers = paper.words.lowers(start, end)
    counted = any(word[:-1] in several for word in lowers if word[-1:] == "s")
    return counted or any(_rows(paper, start, end)) or _joins_others(paper, start, end)


def _joins_others(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a sentence names posts or organisations side by side."""
    named = [m for m in paper.mentions_in(start, end) if m.entity]
    between = (set(paper.words.lowers(a.end, b.start)) for a, b in pairwise(named))
    return any(words <= _BETWEEN | english().articles and words & AND for words in between)


def _rows(paper: Paper, start: int, end: int) -> Iterator[list[Mention]]:
    """Yield bodies that stand side by side: "the Audit Group and the Case Panel"."""
    named = [m for m in paper.mentions_in(start, end) if paper.stands_for(m, BODIES)]
    joined = _BETWEEN | english().articles
    row = named[:1]
    for before, body in pairwise(named):
        if set(paper.words.lowers(before.end, body.start)) <= joined:
            row.append(body)
            continue
        if len({m.entity for m in row}) >= _TWO:
            yield row
        row = [body]
    if len({m.entity for m in row}) >= _TWO:
        yield row
    elif len(named) == _TWO and named[0].entity != named[1].entity:
        yield named
