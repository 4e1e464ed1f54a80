"""Staff of whom each name stands below the post: "Board Manager / Ann Vale / Clerk / Raj Patel"."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from ...ontology.terms import ORGANISATIONS, EntityType
from ..layout.section_lines import Line
from ..layout.words import Word
from ..lexicon.grammar import grammar
from ..mentions import Mention
from ..paper import Paper

_POST, _NAME, _MORE, _OTHER = "post", "name", "more", ""
_LEAST = 2
_LONGEST_NAME = 5
"""Tokens of a name that nobody knows, a hyphen among them."""


def holders_below(paper: Paper) -> dict[Line, tuple[Mention, Mention | None]]:
    """Return the lines of names below the posts of a list, with the post and who holds it.

    Nobody is known to hold the post where the name is not known to be one.
    """
    told = [(_kind(paper, line), line) for line in paper.lines]
    found: dict[Line, tuple[Mention, Mention | None]] = {}
    for other, group in groupby(told, key=lambda each: each[0] == _OTHER):
        chain = _without_headings(paper, [each for each in group if each[0] != _MORE])
        if not other and _alternates([kind for kind, _ in chain]):
            found.update(_pairs(paper, [line for _, line in chain]))
    return found


def _without_headings(paper: Paper, chain: list[tuple[str, Line]]) -> list[tuple[str, Line]]:
    """Return lines but for capitals before the first post, and after the last name."""
    begin = next((n for n, (kind, _) in enumerate(chain) if kind == _POST), 0)
    heads = not any(_named(paper, line) for _, line in chain[:begin])
    if heads:
        chain = chain[begin:]
    if len(chain) % 2 and chain[-1][0] == _NAME:
        return chain if _named(paper, chain[-1][1]) else chain[:-1]
    return chain


def _alternates(kinds: list[str]) -> bool:
    """Tell whether lines are posts and names by turns, a post first."""
    whole = len(kinds) >= _LEAST * 2 and len(kinds) % 2 == 0
    return whole and set(kinds[::2]) == {_POST} and set(kinds[1::2]) == {_NAME}


def _pairs(
    paper: Paper, lines: list[Line]
) -> Iterator[tuple[Line, tuple[Mention, Mention | None]]]:
    """Yield each line of a name with the post on the line above it, and the person."""
    for above, line in list(pairwise(lines))[::2]:
        yield line, (_named(paper, above)[0], next(iter(_named(paper, line)), None))


def _kind(paper: Paper, line: Line) -> str:
    """Return what a line is in a list of staff."""
    if paper.view.units[line.unit].row is not None or line.end <= line.start:
        return _OTHER
    words = paper.words.words[line.start : line.end]
    if words[0].lower in grammar().words.contacts:
        return _MORE
    named = _named(paper, line)
    if named:
        return _kind_of_named(named, line, words)
    short = 1 < len(words) <= _LONGEST_NAME and not any(w.topic for w in words)
    capitals = all(w.title or w.hyphen or w.apostrophe for w in words)
    return _NAME if short and capitals else _OTHER


def _kind_of_named(named: list[Mention], line: Line, words: Sequence[Word]) -> str:
    """Return the same of a line with names on it."""
    first, alone = named[0], len(named) == 1 and named[0].end >= line.end - 1
    if first.start != line.start or first.reference:
        return _OTHER
    if first.type is EntityType.POST:
        capitals = all(w.capital or w.connector or not w.alpha for w in words)
        people = any(m.type is EntityType.PERSON for m in named)
        return _POST if capitals and not people else _OTHER
    if alone and first.type is EntityType.PERSON:
        return _NAME
    return _MORE if alone and first.type in ORGANISATIONS else _OTHER


def _named(paper: Paper, line: Line) -> list[Mention]:
    """Return the names on a line of which it is known what they name."""
    return [m for m in paper.mentions_in(line.start, line.end) if not m.unknown]
