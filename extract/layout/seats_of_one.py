"""Seats before the names of those who have them: "Parent Governor Representative S Golding"."""

from ..lexicon.label_words import label_words
from ..lexicon.wordings import wording
from .words import Words

_SEAT = wording("attendance", "seat-of-one")
LONGEST_SEAT = 7
"""Tokens of a seat at most: "Non-voting Co-opted Member"."""


def seat_before(words: Words, name: int, first: int) -> int | None:
    """Return where the seat begins that stands right before a token, if a co-optee's does.

    Args:
        words: The words of the paper.
        name: The token after what may be a seat.
        first: Token not to pass.
    """
    if name <= first or words.lower(name - 1) not in label_words().of_one:
        return None
    for start in range(max(first, name - LONGEST_SEAT), name):
        if words.words[start].capital and _SEAT.fullmatch(words.text(start, name)):
            return start
    return None


def name_after_seat(words: Words, start: int, end: int) -> int | None:
    """Return where the name begins after a seat that begins at a token, if both stand there."""
    for name in range(start + 1, min(end, start + LONGEST_SEAT) + 1):
        if seat_before(words, name, start) == start and begins_name(words, name, end):
            return name
    return None


def begins_name(words: Words, token: int, end: int) -> bool:
    """Tell whether somebody's name, however rare, may begin at a token."""
    after = words.words[token + 1] if token + 1 < end else None
    if after is None or words.gaps[token + 1] or words.broken[token + 1]:
        return False
    first = words.words[token]
    if first.honorific or first.initial:
        return after.capital or after.text == "."
    parts = (first, after)
    named = all(w.title and not (w.topic or w.body_head or w.post_head) for w in parts)
    return named and not first.opener
