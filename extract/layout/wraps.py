"""Line breaks of a typed text that end nothing: the next word had no room on the line.

Text that is wrapped at a margin breaks names and titles anywhere ("Councillor Ann / Vale"); text
that is not breaks where a line of a list ends. Which it is, the lengths of the lines tell.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from ..document import Block, BlockKind, Document
from ..line_ends import is_cut, is_new_line
from .entry_wraps import Line, wrapped_entries

_NARROWEST = 55
"""Characters of the narrowest margin at which prose is wrapped."""
_NEAR = 16
"""Characters within which most wrapped lines end before the margin."""
_SHARE = 0.4
"""Share of the lines that do so in a text that is wrapped."""
_FEWEST = 4
"""Lines that show where the margin is."""
_LONG = 130
"""Characters of a paragraph that has no room on one line, if lines are wrapped."""
_FEWEST_LONG = 2
_TRUST = re.compile(r"(?:[A-Z][a-z]+ )?Trust\b")
"""What a line that ends in "NHS" goes on with."""
_BOLD_LABEL = re.compile(
    r"(?<![*\w])\*\*(?=[A-Z])[^*\n:.]{2,40}(?:\s*\n[^*\n:.]{2,40}){1,2}(?::\s*\*\*|\*\*\s*:)"
)
"""A label in bold over two or three lines: "**Other members in / attendance:**"."""


def wraps(document: Document) -> frozenset[int]:
    """Return the offsets of the newlines in a paper's text that only wrap a line.

    Args:
        document: The paper, where lines may be wrapped; those that its reader has joined are whole.
    """
    text = document.text
    blocks = [list(_lines(text, block)) for block in document.blocks if _may_wrap(text, block)]
    margin = _margin(
        [
            (length, _with_next(length, below))
            for lines in blocks
            for (length, _, _), (_, _, below) in pairwise(lines)
        ]
    )
    known = frozenset(start for b in document.blocks if b.rows for start, _ in b.gaps)
    listed = (newline for lines in blocks for newline in wrapped_entries(lines))
    cut = (
        n for lines in blocks for (_, n, one), (_, _, two) in pairwise(lines) if is_cut(one, two)
    )
    return known.union(listed, cut, (n for lines in blocks for n in _wrapped(lines, margin)))


def wraps_of_labels(text: str) -> frozenset[int]:
    """Return the offsets of the newlines inside the labels of a text that are set in bold."""
    return frozenset(
        at
        for label in _BOLD_LABEL.finditer(text)
        for at in range(*label.span())
        if text[at] == "\n"
    )


def is_unwrapped(document: Document) -> bool:
    """Tell whether paragraphs stand on one line each, so that every line break ends something.

    In a paper with pages, its reader has joined the lines that it was sure of, and no more.
    """
    prose = [b for b in document.blocks if b.kind in {BlockKind.PARAGRAPH, BlockKind.ITEM}]
    long = [b for b in prose if b.end - b.start > _LONG]
    whole = sum(document.text.find("\n", b.start, b.end) < 0 for b in long)
    return not document.pages and whole >= _FEWEST_LONG and 2 * whole > len(long)


def widest(document: Document) -> int:
    """Return how long the longest line of running text is, in characters."""
    lines = (
        document.text[block.start : block.end].split("\n")
        for block in document.blocks
        if block.kind in {BlockKind.PARAGRAPH, BlockKind.ITEM}
    )
    return max((len(line.strip()) for block in lines for line in block), default=0)


def _may_wrap(text: str, block: Block) -> bool:
    prose = block.kind in {BlockKind.PARAGRAPH, BlockKind.ITEM}
    return prose and text.find("\n", block.start, block.end) >= 0


def _lines(text: str, block: Block) -> Iterator[Line]:
    edge = text.rfind("\n", 0, block.start) + 1
    at = block.start
    while at < block.end:
        newline = text.find("\n", at, block.end)
        stop = newline if newline >= 0 else block.end
        words = text[at:stop].strip()
        if words:
            yield len(text[edge:stop].rstrip()), newline, words
        at = edge = stop + 1


def _with_next(length: int, below: str) -> int:
    """Return how long a line would be with the first word of the one below."""
    return length + 1 + len(below.partition(" ")[0])


def _margin(lines: list[tuple[int, int]]) -> int:
    """Return the length at which lines are wrapped; 0 where they are not.

    It is the one that explains the breaks of the most lines, that fit and with one word more do
    not, and over which the fewest run.

    Args:
        lines: Length of each, and with the first word of the next.
    """
    if len(lines) < _FEWEST:
        return 0
    lengths = [length for length, _ in lines]
    explained = {
        m: sum((length <= m < longer) - (length > m) for length, longer in lines)
        for m in set(lengths)
    }
    margin = max(explained, key=lambda m: (explained[m], m))
    near = sum(margin - _NEAR < length <= margin for length in lengths)
    return margin if margin >= _NARROWEST and near >= _SHARE * len(lengths) else 0


def _wrapped(lines: list[Line], margin: int) -> Iterator[int]:
    """Yield the newlines of a block that only wrap its lines."""
    full = [
        length <= margin + _NEAR and 0 < margin < _with_next(length, below)
        for (length, _, _), (_, _, below) in pairwise(lines)
    ]
    for is_full, ((_, newline, above), (_, _, below)) in zip(full, pairwise(lines), strict=True):
        wrapped = is_full and not is_new_line(above, below, listed=not all(full))
        if wrapped or (above.endswith("NHS") and _TRUST.match(below)):
            yield newline
