"""Lead-ins to lists of members, by the words that they are made of.

"The following agencies have a seat on the Audit Board" can be worded in hundreds of ways, all of
them with few words: who sits, how, on what, and that they stand below. A label that is made of
such words alone, the name of the body aside, leads into a list of members.
"""

import re
from itertools import pairwise

from ..lexicon.english import english
from ..lexicon.seating import seating_words

_WORD = re.compile(r"[a-z][a-z'-]*|\d+|[&/,]")
_PARTED = re.compile(r"[.;?!] |/ ?\d+$")
"""What stands in more than one sentence, or in a list of contents: "Membership / 5"."""
_POINTS_BACK = re.compile(
    r"\. (?:these|they|those)(?: (?:currently|presently|may|will|also))? (?:include|are)$"
)
"""A sentence that goes on with whom the one before speaks of: "from many agencies. These are"."""
_POSSESSIVE = re.compile(r"'s?$")
_ACRONYM = re.compile(r"[a-z]{0,5}(?:(?P<board>scb|sab|hwb)|scp|csp)")
"""An acronym of a board or partnership: "lscb"."""
_LONGEST_NAME = 6
"""Words of the name of a body before its head."""
_MONTH = re.compile(rf"\b(?:{'|'.join(english().months)})\b(?= \d)")
_ON_BODY = re.compile(r"on(?: (?:the|our|its|this))? ([a-z-]+)(?: (?:are|is|include))?$")
"""What follows those who sit, where no more is said: "agencies on the Board"."""
_PAST = seating_words().past
_OPEN = frozenset({"as members", "open to"})
"""What else may come last: "has as members"."""


def leads_to_members(said: str) -> bool:
    """Tell whether a label leads into a list of members, by its words.

    Args:
        said: The label in lower case, its marks at the beginning and end removed.
    """
    said = _without_pointing_back(said)
    for called in seating_words().as_members:
        said = said.replace(called, "members")
    words = [_POSSESSIVE.sub("", word) for word in _WORD.findall(_MONTH.sub("", said))]
    if not _is_of_members(words) or _PARTED.search(said):
        return False
    words = _without_names(words)
    return _is_heading(words) or (_is_known(words) and _says_who_sits(words))


def _without_pointing_back(said: str) -> str:
    """Return in one sentence what two say: "draws on many agencies. These include"."""
    pointing = _POINTS_BACK.search(said)
    if pointing is None:
        return said
    before = said[: pointing.start()].rpartition(". ")[2]
    lists, words = seating_words(), before.split()
    meant = words[-1] in lists.holders | lists.seats or "represented" in words[1:]
    return f"{before} including" if meant else said


def _is_of_members(words: list[str]) -> bool:
    """Tell whether words speak of those who sit somewhere, and not at one meeting."""
    lists = seating_words()
    if "attended" in words and ("by" not in words or _has(words, _PAST)):
        return False
    kinds = lists.members | lists.seats | lists.including | lists.holders
    return _has(words, kinds) or _sits(words)


def _is_known(words: list[str]) -> bool:
    lists = seating_words()
    return all(w in lists.known or w in lists.joining or w.isdigit() for w in words)


def _says_who_sits(words: list[str]) -> bool:
    lists = seating_words()
    on = _ON_BODY.search(" ".join(words))
    if on and on[1] in lists.heads and _has(words, lists.holders):
        return True
    return _leaves_open(words) and _is_clause(words)


def _has(words: list[str], kinds: frozenset[str]) -> bool:
    return not kinds.isdisjoint(words)


def _sits(words: list[str]) -> bool:
    """Tell whether words say that somebody sits somewhere."""
    lists = seating_words()
    return _has(words, lists.sitting) or any(" ".join(p) in lists.together for p in pairwise(words))


def _without_names(words: list[str]) -> list[str]:
    """Return words with each name of a body as its head alone: "the audit board" as "the board"."""
    lists = seating_words()
    kept: list[str] = []
    for said in words:
        short = _ACRONYM.fullmatch(said)
        word = ("board" if short["board"] else "partnership") if short else said
        named = len(kept)
        if word in lists.heads:
            known = lists.known - lists.heads  # "Executive Board"
            while len(kept) > max(named - _LONGEST_NAME, 0) and kept[-1] not in known:
                kept.pop()
                if kept[-1:] == ["and"] and kept[-2:-1] and kept[-2] not in lists.known:
                    kept.pop()  # "learning and improvement"
        kept.append(word)
    return kept


def _is_heading(words: list[str]) -> bool:
    """Tell whether words name the members, and perhaps what else is told there, and say nothing."""
    lists = seating_words()
    if not _has(words, lists.members - lists.telling) or _has(words, lists.pointing):
        return False
    if _sits(words):
        return False
    named = lists.members | lists.heads | lists.beside | lists.joining | lists.also - lists.telling
    joined = not _has(words, lists.beside - lists.also) or _has(words, lists.joining)
    return joined and words[-1] not in lists.onto and all(w in named or w.isdigit() for w in words)


def _leaves_open(words: list[str]) -> bool:
    """Tell whether who sits is still to be said."""
    lists = seating_words()
    for number, word in enumerate(words):
        if word in lists.pointing:
            before = [w for w in words[max(number - 2, 0) : number] if w != "the"]
            onto = before[-1:] and before[-1] in lists.onto and before != ["open", "to"]
            meant = words[number + 1 : number + 2]
            return not (onto or _has(meant, lists.meetings | lists.heads))
    if words[-1] in lists.at_end:
        return not _has(words[-2:-1], lists.sitting)
    return words[-1] in lists.opening or " ".join(words[-2:]) in _OPEN


def _is_clause(words: list[str]) -> bool:
    """Tell whether words say enough of a body, or of members, to lead into nothing else."""
    lists = seating_words()
    if _has(words, lists.members):
        return True
    heads = lists.heads.intersection(words)
    if heads and heads <= lists.partnerships and not _has(words, lists.holders):
        return False  # a partnership may be made up of groups, too
    pointed, bodies = _has(words, lists.pointing), bool(heads)
    if _sits(words):
        there = bodies or _has(words, lists.meetings | lists.pronouns)
        return pointed or there or words[0] in lists.sitting
    if _has(words, lists.seats):
        return pointed or bodies or words[0] in lists.pronouns
    return bodies and _has(words, lists.including) and not _has(words, lists.meetings)
