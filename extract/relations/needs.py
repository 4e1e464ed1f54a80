"""What a sentence must have for a wording to match: words, and kinds of names.

This is read off the wording itself, from its innermost groups outwards. A group becomes the words
of which it has one, "«report/update»", or a mark for what may be anything; an optional one is left
out.
"""

import re
from typing import Final

_ANYTHING: Final = "\0"
_OPAQUE = re.compile(
    r"(?P<mark>\\[^A-Za-z]|\\b)(?![?*+{])"
    r"|(?:\\.|\[(?:\\.|[^]\\])+\]|\.|[^\w()|](?=[?*+]|\{[\d,]+\}))(?:[?*+]|\{[\d,]+\})?\??"
)
"""What is no word: an escaped mark, a class of letters, a mark that may be left out."""
_GROUP = re.compile(r"\((?:\?:|\?P<\w+>)?([^()]*)\)([?*+]|\{[\d,]+\})?\??")
_LOOKS_AROUND = ("?!", "?=", "?<")
_INSIDE = r"\w\-?*+{}()|" + _ANYTHING
"""What a word may go on with, so that it is not certain where it ends."""
_PART = re.compile(rf"[\w\-{_ANYTHING}]")
_GROUP_ENDS = re.compile(r"\)(?:[?*+]|\{[\d,]+\})?\??$")
_LONGEST = 8
"""Characters that say how often a group stands, at most."""
_NEED = re.compile(rf"«([^»]*)»|(?<=[^{_INSIDE}])([\w-]+)(\?)?(?=[^{_INSIDE}])")


def one_of(words: str) -> str:
    """Return, as part of a pattern, that one of some words stands there."""
    return f"(«{'/'.join(words)}»)"


def needs_of(pattern: str) -> tuple[frozenset[str], ...]:
    """Return sets of words of which every match has one each, those that tell most first.

    Args:
        pattern: A regular expression that begins where a word does, over words set apart by blanks.
    """
    said = f" ( {_OPAQUE.sub(_bare, pattern)}){_ANYTHING}"
    while _GROUP.search(said):
        shorter = _GROUP.sub(_certain, said)
        said = shorter if shorter != said else _GROUP.sub(_ANYTHING, said)
    return tuple(sorted(set(_needs(said)), key=_told, reverse=True))


def _bare(opaque: re.Match[str]) -> str:
    return " " if opaque["mark"] else _ANYTHING


def _certain(group: re.Match[str]) -> str:
    """Return what stands in every match of a group, or the group while one beside it decides."""
    inside, repeated = group.groups()
    if inside.startswith(_LOOKS_AROUND):
        return ""
    before, after = group.string[group.start() - 1], group.string[group.end()]
    ways = inside.split("|")
    if repeated and repeated.startswith(("?", "*", "{0", "{,")):
        apart = not _PART.match(before) and all(way.endswith(" ") for way in ways)
        return "" if apart or all(way.startswith(" ") for way in ways) else _ANYTHING
    whole = before in "(|" and after in ")|"
    if not repeated and (whole or len(ways) == 1):
        return inside
    if after == "(" or _GROUP_ENDS.search(group.string, group.start() - _LONGEST, group.start()):
        return group[0]
    if repeated:
        before = after = _ANYTHING
    each = [_needs(before + way + after) for way in ways]
    if not all(each):
        return _ANYTHING
    return "«" + "/".join(sorted({word for sets in each for word in max(sets, key=_told)})) + "»"


def _needs(said: str) -> list[frozenset[str]]:
    """Return the words in a part without groups, each with the other forms that it may have."""
    return [
        frozenset(several.split("/") if several else {word, word[:-1]} if maybe else {word})
        for several, word, maybe in _NEED.findall(said)
    ]


def _told(words: frozenset[str]) -> tuple[int, list[str]]:
    """Return how much one of some words tells of a sentence: long ones are rare."""
    return min(map(len, words)), sorted(words)
