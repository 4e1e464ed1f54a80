"""Sentences: what ends with a full stop inside a block, or with the block."""

from collections.abc import Iterator

from .words import Words

_ENDS = frozenset({".", "?", "!", "…"})
_CLOSING = frozenset({'"', "”", "’", ")", "]", "'"})
_ABBREVIATIONS = frozenset(
    {
        "cllr",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "rev",
        "revd",
        "st",
        "no",
        "para",
        "paras",
        "insp",
        "supt",
        "det",
        "sgt",
        "fig",
        "e.g",
        "i.e",
        "eg",
        "ie",
        "etc",
        "vs",
        "ref",
        "hon",
        "ltd",
        "co",
        "dept",
        "p",
        "pp",
        "s",
    }
)


def sentences(words: Words) -> Iterator[tuple[int, int]]:
    """Yield the first and last-plus-one token of each sentence."""
    for start, end in words.units:
        first = start
        for token in range(start, end):
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


def _ends(words: Words, token: int, end: int) -> bool:
    word = words.words[token]
    following = words.words[token + 1] if token + 1 < end else None
    if word.text in _ENDS:
        before = words.words[token - 1] if token else word
        if word.text == "." and before.lower in _ABBREVIATIONS and before.lower != "s":
            return False
        if word.text == "." and before.initial and words.joined(token):
            return False
        return following is None or not following.text[:1].islower()
    if word.text.endswith(".") and len(word.text) > 3 and "." not in word.text[:-1]:
        return (
            following is not None
            and following.capital
            and word.lower.rstrip(".") not in _ABBREVIATIONS
        )
    return word.text == ";" and False
