"""Hyphens that part a name from what follows it in a list: "Ann Vale-Ashby Police".

Where a list is written so, such a hyphen is read as one with blanks around it, and a line without
one goes on with the line above. Names of two parts stay whole: "Ann Osei-Vale-Headteacher".
"""

from ..lexicon import lexicon
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..run_together import begins_with_person, is_general, is_prefixed, name_end
from .words import HYPHENS, Words

_LEAST = 2
"""Lines of a block that make it a list written with hyphens."""
_LEAST_OF_PAPER = 3
"""Lines of a paper that do so where each is a block of its own."""
_FAR_MORE = 2
"""Of lines that begin with a person, those with such a hyphen are at least one in so many."""
_LONGEST = 40
"""Tokens of a line of such a list."""


def part_hyphens(words: Words, paragraphs: list[int]) -> None:
    """Set apart the hyphens that separate, and let the lines between them go on.

    Args:
        words: The paper's tokens.
        paragraphs: Indexes of the units that are no cells of tables.
    """
    found: dict[int, dict[int, int]] = {}
    for unit in paragraphs:
        if HYPHENS.isdisjoint(words.lowers(*words.units[unit])):
            continue
        parted = {
            start: _separator(words, start, end) for start, end in words.lines(*words.units[unit])
        }
        if any(parted.values()) and _separates(words, parted):
            found[unit] = parted
    several = sum(bool(at) for parted in found.values() for at in parted.values())
    for unit, parted in found.items():
        if several >= _LEAST_OF_PAPER or sum(map(bool, parted.values())) >= _LEAST:
            lines = words.lines(*words.units[unit])
            _part(words, {start: _separator(words, start, end, sure=False) for start, end in lines})


def _separates(words: Words, parted: dict[int, int]) -> bool:
    """Tell whether as many lines have such a hyphen as those of people that have none do."""
    sure = sum(map(bool, parted.values()))
    bare = [start for start, hyphen in parted.items() if not hyphen]
    named = sum(begins_with_person(words.source[words.starts[t] :][:_LONGEST]) for t in bare)
    return sure * _FAR_MORE >= sure + named


def _separator(words: Words, start: int, end: int, *, sure: bool = True) -> int:
    """Return the hyphen of a line that parts a name from a post or an organisation; 0 if none.

    Args:
        words: The paper's tokens.
        start: First token of the line.
        end: Token after its last.
        sure: Whether a title or a given name must show that it is a name.
    """
    if end - start > _LONGEST or not any(words.words[t].hyphen for t in range(start, end)):
        return 0
    for token in range(end - 1, start, -1):
        if words.hyphenated(token, end) and _parts(words, start, token, end, sure=sure):
            return token
    return 0


def _parts(words: Words, start: int, hyphen: int, end: int, *, sure: bool) -> bool:
    """Tell whether a hyphen has nothing but a name before it, and more than a name after it."""
    name = words.text(start, hyphen)
    if name_end(name) != len(name) or (sure and not begins_with_person(name)):
        return False
    if words.lower(hyphen - 1) in english().hyphenated or " " not in name:
        return False
    return _tells(words, hyphen + 1, end)


def _tells(words: Words, start: int, end: int) -> bool:
    """Tell whether tokens after a hyphen are a post or an organisation rather than a surname."""
    first = words.words[start]
    following = words.words[start + 1] if start + 1 < end else first
    if start + 1 < end and (words.gaps[start + 1] or _is_surname(words, start, end)):
        return False
    if not first.capital or (first.given and not following.capital):
        return False
    alone = first.post_head or first.body_head or first.text in lexicon().acronyms
    if following.apostrophe or (first.lower in english().hyphenated and following.hyphen):
        return True
    goes_on = following is not first and (following.capital or following.connector)
    return alone or goes_on or is_prefixed(words.text(start, end).split())


def _is_surname(words: Words, start: int, end: int) -> bool:
    """Tell whether a title follows a word that is no part of one: "(Vale-)Webb Head of Law"."""
    first = words.words[start]
    surname = first.lower in grammar().people.surnames
    if not surname and (first.topic or is_general(first.text.title())):
        return False
    token = start + 1
    while token < end and words.lower(token) in lexicon().qualifiers:
        token += 1
    return token < end and words.words[token].post_head


def _part(words: Words, parted: dict[int, int]) -> None:
    """Set apart the separators of a list's lines, and let the other lines go on with them."""
    within = False
    for start, hyphen in parted.items():
        if hyphen:
            words.spaced[hyphen - 1] = words.spaced[hyphen] = True
            within = True
        elif within and not begins_with_person(words.source[words.starts[start] :]):
            words.hanging[start] = True
