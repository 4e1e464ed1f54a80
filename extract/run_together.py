"""Where the name of a person ends when nothing parts it from what follows: "Ann Vale Ashby Police".

A name is taken to be a given name and a surname, with titles, initials and small words, unless
what would be left over says otherwise.
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from .lexicon import lexicon
from .lexicon.grammar import grammar

_WORD = re.compile(r"\S+")
_NAME = re.compile(r"(?:[A-Z][\w’']*\.?)(?:-[A-Z][\w’']*)*")
_INITIALS = re.compile(r"[A-Z]\.?(?:[A-Z]\.?)?")
_FEWEST = 2
"""Parts of a name that no title stands before."""


def name_end(text: str) -> int:
    """Return the offset after the name that a text begins with; 0 where it begins with none.

    A comma after the name is left out, and so is what stands in brackets.
    """
    spans = [m.span() for m in _WORD.finditer(text)]
    words = [text[start:end] for start, end in spans]
    number = _words_of_name([word.rstrip(",;:") for word in words], _closed(words))
    if not number:
        return 0
    start, _ = spans[number - 1]
    return start + len(words[number - 1].rstrip(",;:"))


def begins_with_person(text: str) -> bool:
    """Tell whether a text begins with the title of a person or a given name."""
    words = [word.rstrip(",") for word in text.split(maxsplit=2)[:2]]
    if not words:
        return False
    given = words[0].partition("-")[0].casefold()
    return bool(titles(words)) or given in lexicon().given_names


def begins_with_name(text: str) -> bool:
    """Tell whether a text begins with the name of a person: "Constable" is none by itself."""
    return begins_with_person(text) and name_end(text) > 0


def is_cut_name(above: str, below: str) -> bool:
    """Tell whether a line has no more than a title and a given name, and the next the surname.

    "Supt Jo" above "Marsh": so a narrow column cuts names.
    """
    words = above.split()
    led = titles(words)
    if " " in below or led + 1 != len(words) or not (_may_name(words[led]) and _may_name(below)):
        return False
    given = lexicon().given_names
    return led > 0 or (words[0].casefold() in given and below.casefold() not in given)


def _closed(words: Sequence[str]) -> int:
    """Return how many words there are up to the first that a comma or bracket ends."""
    for number, word in enumerate(words, 1):
        if word.endswith((",", ";", ":")):
            return number
        if word.startswith("("):
            return number - 1
    return len(words)


def _words_of_name(words: Sequence[str], closed: int) -> int:
    """Return how many words the name takes, of which it takes at most `closed`."""
    first = titles(words)
    at = first
    while at < closed and _INITIALS.fullmatch(words[at]):
        at += 1
    parts = int(at > first)
    while at < closed and parts < _FEWEST:
        at = _after_particles(words, at)
        if at >= closed:
            break
        led = at > 0 and (first == at or words[at - 1].casefold() in lexicon().given_names)
        if not (_may_name(words[at]) or (led and _is_shouted(words[at]))):
            break
        at += 1
        parts += 1
        while at < closed and parts == 1 and _INITIALS.fullmatch(words[at]):
            at += 1
    if parts < _FEWEST and not (first and parts):
        return 0
    if parts == _FEWEST and _has_middle_name(words, at, closed):
        at += 1
    while at < closed and words[at] in lexicon().post_nominals:
        at += 1
    return at


def titles(words: Sequence[str]) -> int:
    """Return how many words stand before the name itself: "Det Supt"."""
    number = 0
    while number < len(words):
        letter, slash, rank = words[number].casefold().partition("/")
        acting = slash and letter in grammar().people.acting_ranks
        lower = (rank if acting else words[number].casefold()).rstrip(".")
        following = words[number + 1].casefold() if number + 1 < len(words) else ""
        ranked = lower in grammar().people.rank_prefixes and following in lexicon().ranks
        if lower not in lexicon().honorifics and not ranked:
            break
        number += 1
    return number


def _after_particles(words: Sequence[str], at: int) -> int:
    """Return the place after small words that lead to a surname: "van der Berg"."""
    after = at
    while after < len(words) and words[after].casefold() in lexicon().particles:
        after += 1
    return after if after < len(words) else at


def _has_middle_name(words: Sequence[str], at: int, closed: int) -> bool:
    """Tell whether the second word was a middle name: the third is the surname, or ends the text.

    Not so where the words after it would be no more than a kind of organisation: "NHS Trust".
    """
    if at >= closed or words[at - 1].casefold() not in lexicon().given_names:
        return False
    rest = words[at + 1 : closed]
    told = any(word.casefold() in lexicon().post_heads or not is_general(word) for word in rest)
    return _may_name(words[at]) and (at + 1 == len(words) or told)


def _may_name(word: str) -> bool:
    """Tell whether a word may be part of a name rather than of a post or an organisation."""
    return _NAME.fullmatch(word) is not None and not is_general(word)


def _is_shouted(word: str) -> bool:
    """Tell whether a word may be a surname in capitals, "VALE", rather than an acronym."""
    shouted = len(word) > _FEWEST and word.isupper() and _NAME.fullmatch(word) is not None
    return shouted and lexicon().acronym_type(word) is None and not is_general(word.title())


def is_general(word: str) -> bool:
    """Tell whether a word is of posts and organisations everywhere: "Director", "Trust"."""
    lower, lists = word.casefold().removesuffix("’s").removesuffix("'s"), lexicon()
    return (
        lower in lists.post_heads
        or lower in lists.body_heads
        or lower in lists.qualifiers
        or (lower in lists.topic_words and lower not in lists.given_names)
        or lower in _prefixes()
        or (len(word) > _FEWEST and word.isupper())
        or not word[:1].isupper()
    )


@cache
def _prefixes() -> frozenset[str]:
    """Return how the kinds begin that organisations are called by: "Healthwatch"."""
    return frozenset(phrase[0] for phrase in lexicon().prefixed)


def runs_on(rest: str) -> bool:
    """Tell whether what stands right after a name is a post or an organisation of its own.

    Of "Stephen Lawrence Primary School" it is not: a kind of organisation is left.
    """
    words = re.split(r"[,;:(]", rest, maxsplit=1)[0].split()
    if not words or not words[0][:1].isupper():
        return False
    if any(word.casefold() in lexicon().post_heads for word in words) or is_prefixed(words):
        return True
    headed = any(word.casefold() in lexicon().body_heads for word in words)
    return headed and not all(map(is_general, words))


def is_prefixed(words: Sequence[str]) -> bool:
    """Tell whether words have a kind that organisations are called by: "Healthwatch Ashby"."""
    lowers = [word.casefold() for word in words]
    phrases = {*((word,) for word in lowers), *pairwise(lowers)}
    return len(words) > 1 and not lexicon().prefixed.keys().isdisjoint(phrases)
