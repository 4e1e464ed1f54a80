"""Lists with one name to a line, in a paper that wraps no line: each break ends a name."""

from ..lexicon.english import english
from ..run_together import is_general
from .search import Search

_FEWEST = 3
"""Lines that make a list: a title may stand on two."""
_LONGEST = 110
"""Characters of a line that has no more than an entry of a list."""
_MOST = 20
"""Tokens of such a line."""


def is_one_to_a_line(search: Search, token: int) -> bool:
    """Tell whether a line that begins at a token is the next name of a list of names.

    Args:
        search: The paper.
        token: The first token of the line.
    """
    words = search.words
    start, end = words.units[words.unit_of[token]]
    if not words.unwrapped or search.in_cell[token] or words.words[token - 1].text in {",", "-"}:
        return False
    lines = words.lines(start, end)
    if len(lines) < _FEWEST:
        return False
    at = next(n for n, (first, _) in enumerate(lines) if first == token)
    near = [line for n, line in enumerate(lines) if abs(n - at) < _FEWEST]
    if not all(_is_entry(search, *line) for line in near):
        return False
    return not (_is_open(search, *lines[at - 1]) or _is_rest(search, *lines[at]))


def _is_entry(search: Search, first: int, end: int) -> bool:
    """Tell whether a line is short and begins and ends as one that lists does."""
    words = search.words
    short = end - first <= _MOST and words.ends[end - 1] - words.starts[first] <= _LONGEST
    return short and words.words[first].capital and words.words[end - 1].text not in {".", ";"}


def _is_open(search: Search, first: int, end: int) -> bool:
    """Tell whether a line cannot end a name: it ends in a small word, or is in a bracket."""
    words = search.words.words[first:end]
    opened = sum((w.text == "(") - (w.text == ")") for w in words)
    return opened > 0 or words[-1].lower in english().small_words or words[-1].text in {"&", "/"}


def _is_rest(search: Search, first: int, end: int) -> bool:
    """Tell whether a line says only of which kind a body is: "Children Board", "NHS Trust"."""
    words = [w for w in search.words.words[first:end] if w.alpha and not w.connector]
    return bool(words) and words[-1].body_head and all(is_general(w.text) for w in words)
