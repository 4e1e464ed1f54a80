"""Homes that were inspected: by whom the sentence says, or the ones before it."""

from ...ontology.terms import EntityType, Predicate
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..mentions.homes import INSPECTED
from ..paper import Paper
from .assertion import is_asserted
from .rendering import render

_JUDGED = wording("introductions", "judged")
_BACK = 150
"""Tokens before a home within which its inspectors are named."""
_RULE, _HERE, _BEFORE = "home-inspected", 0.85, 0.75


def read_homes(paper: Paper) -> None:
    """State who inspected the homes that a paper tells to have been judged."""
    for home in [m for m in paper.mentions if m.rule == INSPECTED and m.entity]:
        sentence = paper.sentence_at(home.start)
        if sentence is None or not _is_told(paper, *sentence):
            continue
        here = _inspectors(paper, *sentence)
        found = here or _inspectors_before(paper, home)
        for by in found:
            near = (min(home.start, by.start), max(home.end, by.end)) if here else sentence
            sure = _HERE if here else _BEFORE
            paper.claim(home.entity, Predicate.INSPECTED_BY, by.entity, near, _RULE, sure)


def _inspectors_before(paper: Paper, home: Mention) -> list[Mention]:
    """Return who inspects, as told before a home: the last of its paragraph, else the only one."""
    words = paper.words
    first, _ = words.units[words.unit_of[home.start]]
    paragraph = _inspectors(paper, first, home.start)
    if paragraph:
        return paragraph[-1:]
    above = _inspectors(paper, max(home.start - _BACK, 0), home.start)
    found = above if len(above) == 1 else _inspectors(paper, 0, len(words))
    return found if len(found) == 1 else []


def _inspectors(paper: Paper, start: int, end: int) -> list[Mention]:
    """Return the inspectorates that a stretch names, each once, where it does so last."""
    named = [m for m in paper.named_in(start, end) if m.type is EntityType.INSPECTORATE]
    last = {m.entity: m for m in named}
    return sorted(last.values(), key=lambda m: m.start)


def _is_told(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a sentence says that something was judged, rather than denies or expects it."""
    text = render(paper, start, end).text
    found = _JUDGED.search(text)
    return found is None or is_asserted(text, found, conditional=False)
