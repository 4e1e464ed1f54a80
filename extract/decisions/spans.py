"""Stretches of a passage as tokens: its numbered items, and a decision without its number."""

from bisect import bisect_left

from ..paper import Paper
from .enumerated import after_number, numbered_items


def token_at(paper: Paper, start: int, end: int, offset: int) -> int:
    """Return the token at an offset in the text of a passage."""
    starts = paper.words.starts
    return bisect_left(starts, starts[start] + offset, start, end)


def items_of(paper: Paper, start: int, end: int) -> list[tuple[int, int]]:
    """Return the numbered items of a passage as tokens."""
    return tokens_of(paper, start, end, numbered_items(paper.text(start, end)))


def tokens_of(
    paper: Paper, start: int, end: int, offsets: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Return stretches of a passage, given by offsets in its text, as tokens."""
    spans = [
        (token_at(paper, start, end, first), token_at(paper, start, end, last))
        for first, last in offsets
    ]
    return [(first, last) for first, last in spans if first < last]


def bare(paper: Paper, start: int, end: int) -> tuple[int, int]:
    """Return a decision without its number, and without the "; and" before the next."""
    words = paper.words.words
    start = token_at(paper, start, end, after_number(paper.text(start, end)))
    while start < end and not words[start].alpha and not words[start].digits:
        start += 1
    while end > start + 1 and (
        words[end - 1].text in {";", ",", "–", "-"}
        or (words[end - 1].lower == "and" and words[end - 2].text in {";", ","})
    ):
        end -= 1
    return start, end
