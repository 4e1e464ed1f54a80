"""Sentences: what ends with a full stop inside a block, or with the block."""

from collections.abc import Iterator
from itertools import pairwise

from ..lexicon import lexicon
from ..lexicon.english import english
from ..run_together import begins_with_person
from .view import View
from .words import Word, Words

_ENDS = frozenset({".", "?", "!", "…"})
_CLOSING = frozenset({'"', "”", "’", ")", "]", "'"})
_ABBREVIATIONS = english().abbreviations
_LONGEST_INITIALS = 3
"""A token as short as this with a full stop at its end may be an initial or "pp."."""
_LONGEST_HEAD = 6
_BEFORE_NUMBERS = english().before_numbers
_OPENING = english().opening
_LEAST_AFTER = 3
"""Tokens that a sentence has at least, where nothing marks the end of the one before it."""
_LONGEST_ENTRY = 16
_LONGEST_LABEL = 4
_LONGEST_LED = 24
_CHAIRING = frozenset({"chaired", "chairs"})
_SHARE_LED = 0.75
"""Share of the lines of a list of bodies that say who chairs them."""
TOKENS_OF_TEXT = 12
"""Tokens from which a cell of a table holds running text."""


def sentences(words: Words, breaks: frozenset[int] = frozenset()) -> Iterator[tuple[int, int]]:
    """Yield the first and last-plus-one token of each sentence.

    Args:
        words: The words of a paper.
        breaks: Tokens that begin a sentence, whatever stands before: those after a labelled line.
    """
    for start, end in words.units:
        first = start
        for token in range(start, end):
            if token in breaks and token > first:
                yield first, token
                first = token
            if words.words[token].text[-1] not in _ENDS:
                if _ends_early(words, first, token, end):
                    yield first, token + 1
                    first = token + 1
                continue
            if not _ends(words, token, end):
                continue
            last = token + 1
            while last < end and words.words[last].text in _CLOSING and words.joined(last):
                last += 1
            if last > first:
                yield first, last
            first = last
        if first < end:
            yield first, end


def paragraphs(view: View, words: Words) -> frozenset[int]:
    """Return the tokens that begin a paragraph inside a cell of text, or an entry of a list.

    An entry is a line that begins with a person, in a list of which the first line does. So does
    "The following are members" right below "Relevant agencies".
    """
    found: set[int] = set()
    for unit, (start, end) in zip(view.units, words.units, strict=True):
        first, *below = words.lines(start, end) or [(start, end)]
        if not below:
            continue
        if unit.row is None:
            above = pairwise([first, *below])
            found.update(t for (head, _), (t, _) in above if _is_headed(words, head, t))
            found.update(_listed(words, [first, *below]))
            found.update(_led(words, [first, *below]))
            found.update(_naming(words, [first, *below]))
            if begins_with_person(words.text(*first)):
                found.update(t for t, stop in below if begins_with_person(words.text(t, stop)))
        elif end - start >= TOKENS_OF_TEXT:
            found.update(t for t, _ in below)
    return frozenset(found)


def _listed(words: Words, lines: list[tuple[int, int]]) -> list[int]:
    """Return the lines below one that ends with a colon, where all are entries of a list."""
    lead = next((n for n, (_, end) in enumerate(lines) if words.words[end - 1].text == ":"), None)
    if lead is None:
        return []
    below = lines[lead + 1 :]
    entries = all(words.words[a].capital and b - a <= _LONGEST_ENTRY for a, b in below)
    whole = all(words.words[b - 1].text != "." for _, b in below[:-1])
    return [start for start, _ in below] if len(below) > 1 and entries and whole else []


def _led(words: Words, lines: list[tuple[int, int]]) -> list[int]:
    """Return the lines below the first where each says who chairs what it begins with."""
    if not all(words.words[a].capital and b - a <= _LONGEST_LED for a, b in lines):
        return []
    said = _CHAIRING | lexicon().chairs
    led = sum(not said.isdisjoint(words.lowers(start + 1, end)) for start, end in lines)
    return [start for start, _ in lines[1:]] if led >= _SHARE_LED * len(lines) else []


def _naming(words: Words, lines: list[tuple[int, int]]) -> list[int]:
    """Return the lines below the first where each ends with a name after a colon: "Clerk: Al"."""
    for start, end in lines:
        colon = next((t for t in range(end - 1, start, -1) if words.words[t].text == ":"), start)
        name = words.words[colon + 1 : end]
        brief = 0 < len(name) <= _LONGEST_LABEL and all(w.capital or w.initial for w in name)
        if colon == start or not brief or not words.words[start].capital:
            return []
    return [start for start, _ in lines[1:]]


def _is_headed(words: Words, start: int, token: int) -> bool:
    """Tell whether a sentence begins below a short line that heads it."""
    word, above = words.words[token], words.words[start:token]
    heads = above[0].capital and above[-1].alpha and not above[-1].connector
    opens = word.title and word.lower in english().articles
    return opens and heads and len(above) <= _LONGEST_HEAD


def _ends(words: Words, token: int, end: int) -> bool:
    """Tell whether a sentence ends with a token: "met.", but not "Cllr." or "J."."""
    word = words.words[token]
    following = words.words[token + 1] if token + 1 < end else None
    if word.text in _ENDS:
        if word.text == "." and token and _abbreviates(words, token - 1):
            return _may_end(words, token - 1, following)
        return following is None or not following.text[:1].islower()
    if word.text.endswith(".") and len(word.text) > _LONGEST_INITIALS and word.text.count(".") == 1:
        stem = word.lower.rstrip(".")
        return following is not None and following.capital and stem not in _ABBREVIATIONS
    return word.text.endswith(".") and _closes_with_letter(word, following)


def _closes_with_letter(word: Word, following: Word | None) -> bool:
    """Tell whether a sentence ends with a letter that is no initial: "of Child F. The report"."""
    if following is None or len(word.text) != len("F."):
        return False
    return following.title and following.opener and len(following.text) > 1


def _ends_early(words: Words, start: int, token: int, end: int) -> bool:
    """Tell whether a sentence ends at a token although no full stop stands there."""
    if words.words[token].text == ":" and token + 1 < end:
        return _heads_minutes(words, start, token) or _labels_telling(words, start, token)
    return _is_cut_short(words, token, end)


def _labels_telling(words: Words, start: int, colon: int) -> bool:
    """Tell whether what stands after a label is told without a subject: "Governance: Reports to".

    It is told of the body that the section is about.
    """
    word = words.words[colon + 1]
    if not word.title or word.lower not in english().telling_verbs:
        return False
    first = next((t for t in range(colon - 1, start, -1) if words.broken[t]), start)
    return 0 < colon - first <= _LONGEST_LABEL and words.words[first].capital


def _heads_minutes(words: Words, start: int, colon: int) -> bool:
    """Tell whether a sentence begins after a label, "Minutes:", below the title of an item."""
    label = colon - 1
    if label < start or words.lower(label) not in english().labels_of_text:
        return False
    opens = label == start or words.broken[label]
    return opens and words.words[colon + 1].title


def _may_end(words: Words, token: int, following: Word | None) -> bool:
    """Tell whether an abbreviation ends a sentence, as the word that opens the next shows."""
    opens = following is not None and following.title and following.opener
    return opens and words.lower(token) in english().last_abbreviations


def _is_cut_short(words: Words, token: int, end: int) -> bool:
    """Tell whether a sentence lost the year or number that ended it: "set up in The Board meets".

    A name within a sentence may begin with a word that opens others: "in The Children's Trust".
    """
    word = words.words[token]
    if word.text not in _BEFORE_NUMBERS or token + _LEAST_AFTER >= end:
        return False
    opening, following = words.words[token + 1], words.words[token + 2]
    if not opening.title or opening.lower not in _OPENING:
        return False
    return words.words[token - 1].text.islower() and (
        not following.capital or (opening.lower == "the" and _tells(words, token + 2, end))
    )


def _tells(words: Words, token: int, end: int) -> bool:
    """Tell whether a verb follows the name that begins at a token: "The Trust Board meets"."""
    while token < end and _may_name(words.words[token]):
        token += 1
    return token < end and words.words[token].lower in english().telling_verbs


def _may_name(word: Word) -> bool:
    """Tell whether a word may be part of a name, as the "s" is whose apostrophe is lost."""
    return word.capital or word.connector or word.apostrophe or word.text == "s"


def _abbreviates(words: Words, token: int) -> bool:
    """Tell whether the full stop after a token is part of it: "Cllr ." or "J."."""
    word = words.words[token]
    return word.lower in _ABBREVIATIONS or (word.initial and words.joined(token + 1))
