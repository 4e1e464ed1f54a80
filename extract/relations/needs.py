"""What a sentence must have for a wording to match: words, and kinds of names.

A regular expression is read from left to right, with the words that may have been begun so far.
At a blank or another mark they end, so every match has one of them: after "(?:takes?|took) " one of
"take", "takes" and "took". What may be left out is not needed, and how a word begins that follows
on "[a-z]+" is not known.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from ..lexicon.kept import made_once

_PLAIN = r"[\w |,:/&’'-]*\)(?![?*+{])"
_TOKEN = re.compile(
    rf"(?:(\(\?<?[=!]{_PLAIN})|(\(\?:{_PLAIN})"
    r"|(\(\?<?[=!])|(\((?:\?:|\?P<\w+>)?)|(\|)|(\))"
    r"|([\w ]+(?![?*+{])|[\w ])"
    r"|((?!\\b)\\\w|\.|\[(?:\\.|[^]\\])+\])"
    r"|\\?.)"
    r"([?*+]|\{[\d,]+\})?\??"
)
"""A token of a regular expression: a look for words, words to choose from, "(?:is|will be)", a
look, a group, "|", the end of one of these, letters and blanks, what is not known, or a mark, which
no word goes on over: "," but also "\\b"; then how often it stands.
"""

_Words = frozenset[str]
_ANYTHING = "\0"
_UNKNOWN = frozenset({_ANYTHING})
_NO_WORD = frozenset({""})
_NOT_KNOWN = _UNKNOWN | _NO_WORD


class _Part(NamedTuple):
    """A part of a regular expression.

    Attributes:
        text: Letters and blanks, or words to choose from as they are written; "" for a mark and
            for any other group, and `_ANYTHING` for what is not known.
        ways: Of a group, what may stand there, each in parts.
        optional: Whether it may be left out.
        repeated: Whether it may stand there several times.
    """

    text: str
    ways: "list[list[_Part]]"
    optional: bool = False
    repeated: bool = False


def _part(text: str, ways: list[list[_Part]], often: str) -> _Part:
    """Return a part that stands there "?", "*", "+", "{2,3}" or, where that is "", once."""
    if not often:
        return _Part(text, ways)
    return _Part(text, ways, often.startswith(("?", "*", "{0", "{,")), often != "?")


def needs_of(pattern: str) -> tuple[frozenset[str], ...]:
    """Return sets of words of which every match has one each, in this order.

    Args:
        pattern: A regular expression that begins where a word does.
    """
    return tuple(_read_group(_ways(iter(_TOKEN.findall(pattern)))[0], _NO_WORD)[0])


def needs_of_each(patterns: Sequence[str]) -> list[tuple[frozenset[str], ...]]:
    """Return what each of several regular expressions needs, worked out once for all runs."""
    try:
        source = "\n".join((Path(__file__).read_text(encoding="utf-8"), *patterns))
    except OSError:  # it runs from an archive
        return list(map(needs_of, patterns))
    written, numbered = json.loads(made_once(source, lambda: _as_json(patterns)))
    needs = list(map(frozenset, written))
    return [tuple(needs[number] for number in numbers) for numbers in numbered]


def _as_json(patterns: Iterable[str]) -> bytes:
    """Return each need once, and of each expression which of them it has."""
    numbers: dict[_Words, int] = {}
    numbered = [[numbers.setdefault(n, len(numbers)) for n in needs_of(p)] for p in patterns]
    return json.dumps((list(map(sorted, numbers)), numbered)).encode()


def _ways(tokens: Iterator[Sequence[str]]) -> tuple[list[list[_Part]], str]:
    """Return what may stand in a group, up to where it closes, and how often the group stands."""
    ways: list[list[_Part]] = [[]]
    for plain, words, look, group, or_, end, letters, unknown, often in tokens:
        if plain:
            continue
        if words:
            ways[-1].append(_Part(words, _choice(words)))
        elif end:
            return ways, often
        elif or_:
            ways.append([])
        elif look:
            _ways(tokens)
        elif group:
            ways[-1].append(_part("", *_ways(tokens)))
        else:
            ways[-1].append(_part(_ANYTHING if unknown else letters, [], often))
    return ways, ""


@cache
def _choice(words: str) -> list[list[_Part]]:
    """Return words to choose from; the same lists stand in many wordings."""
    return _ways(iter(_TOKEN.findall(words.removeprefix("(?:"))))[0]


def _read(parts: Iterable[_Part], begun: _Words) -> tuple[list[_Words], _Words]:
    """Return the words that some parts need, and those that may be begun after them.

    Args:
        parts: The parts.
        begun: What may be begun before them; "" is no word, and `_ANYTHING` one not known.
    """
    needs = []
    for part in parts:
        found, after = _read_once(part, begun)
        if part.repeated:
            after |= _read_once(part, _UNKNOWN)[1]
        if part.optional:
            begun |= after
        else:
            needs += found
            begun = after
    return needs, begun


def _read_once(part: _Part, begun: _Words) -> tuple[list[_Words], _Words]:
    if part.ways:
        return _read_choice(part.text, begun) if part.text else _read_group(part.ways, begun)
    if part.text == _ANYTHING:
        return [], _UNKNOWN
    if not part.text:
        return _needed(begun), _NO_WORD
    first, *rest = part.text.split(" ")
    if first:
        begun = frozenset([w if w == _ANYTHING else w + first for w in begun])
    if not rest:
        return [], begun
    last = rest.pop()
    needs = [*_needed(begun), *(frozenset((word,)) for word in rest if word)]
    return needs, frozenset((last,)) if last else _NO_WORD


def _needed(begun: _Words) -> list[_Words]:
    """Return the words that have been begun as a need, where they are known."""
    return [begun] if begun.isdisjoint(_NOT_KNOWN) else []


@cache
def _read_choice(words: str, begun: _Words) -> tuple[list[_Words], _Words]:
    return _read_group(_choice(words), begun)


def _read_group(ways: list[list[_Part]], begun: _Words) -> tuple[list[_Words], _Words]:
    """Read each way by itself; of several, one word is needed that tells most of its way."""
    read = [_read(way, begun) for way in ways]
    if len(read) == 1:
        return read[0]
    after = frozenset[str]().union(*(after for _, after in read))
    if not all(needs for needs, _ in read):
        return [], after
    return [frozenset[str]().union(*(max(needs, key=_told) for needs, _ in read))], after


def _told(words: _Words) -> tuple[int, list[str]]:
    """Return how much one of some words tells of a sentence: long ones are rare."""
    return min(map(len, words)), sorted(words)
