"""Text with a blank line below each line: what a converter makes of the lines of a PDF.

Blank lines part no paragraphs there; what a line says, how full it is and how the next begins
tell which lines go on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from ..document import BlockKind
from ..line_ends import is_new_line, is_prose, is_unfinished
from .lines import Draft
from .marks import ends_sentence, is_title

_FEWEST = 4
"""Lines cut in a sentence, with a blank line below, that show it."""
_SHARE = 0.1
"""Of the lines, at least."""
_FULL = 0.85
"""Share of the usual length of a line that goes on, which a full one has with the next word."""
_OVER = 1.3
"""Share that no line of the text has: letters are of different widths, but not so different."""
_NEARLY_FULL = 0.7
_END = 12
"""Characters in which a sentence shows that it ends."""
_LONGEST = 160
"""Characters of a line that a converter has left as it was printed."""


def join_spaced(text: str, drafts: Sequence[Draft]) -> list[Draft]:
    """Join the lines of paragraphs and items where a blank line stands below each line.

    Args:
        text: The stored text.
        drafts: What has been gathered from its lines, in reading order.
    """
    page = _page(text, drafts)
    joined: list[Draft] = []
    for draft in drafts:
        above = joined[-1] if joined else None
        if page and above and _may_go_on(above, draft) and page.goes_on(above, draft):
            above.gaps.append((above.end, draft.start))
            above.end = draft.end
            above.lines += draft.lines
        else:
            joined.append(draft)
    return joined


@dataclass(frozen=True, slots=True)
class _Page:
    """How the lines of a text stand on its pages.

    Attributes:
        text: The text.
        length: Usual length of a line that goes on.
        column: Where one usually begins that goes on with another.
    """

    text: str
    length: float
    column: float

    def goes_on(self, above: Draft, below: Draft) -> bool:
        """Tell whether the text goes on below a blank line, as if there were none."""
        text = self.text
        line, words = _last_line(text, above), text[below.start : below.end]
        if _is_cut(text, above, below) or is_unfinished(line):
            return True
        with_next = len(line) + 1 + len(words.partition(" ")[0])
        full = with_next >= self.length * _FULL and len(line) <= self.length * _OVER
        if not full or _column(text, below) > self.column:  # a first line, or a bullet is lost
            return False
        if ends_sentence(line):
            return not is_title(words) or len(words) > self.length * _NEARLY_FULL
        return not is_new_line(line, words, listed=not is_prose(line))


def _page(text: str, drafts: Sequence[Draft]) -> _Page | None:
    """Return how the lines of a text stand; None where few go on below a blank line."""
    words = [draft for draft in drafts if draft.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM)]
    single = sum(draft.lines == 1 and draft.end - draft.start <= _LONGEST for draft in words)
    if single < (1 - _SHARE) * len(words):
        return None
    cut = [
        (above, below)
        for above, below in pairwise(words)
        if _may_go_on(above, below)
        and (_is_cut(text, above, below) or is_unfinished(_last_line(text, above)))
    ]
    if len(cut) < max(_FEWEST, _SHARE * len(words)):
        return None
    length = median(len(_last_line(text, above)) for above, _ in cut)
    return _Page(text, length, median(_column(text, below) for _, below in cut))


def _may_go_on(above: Draft, below: Draft) -> bool:
    return below.kind is BlockKind.PARAGRAPH and above.kind in (
        BlockKind.PARAGRAPH,
        BlockKind.ITEM,
    )


def _is_cut(text: str, above: Draft, below: Draft) -> bool:
    """Tell whether a line breaks off, and the next goes on, in a sentence."""
    return text[below.start].islower() and not ends_sentence(
        text[max(above.start, above.end - _END) : above.end]
    )


def _last_line(text: str, draft: Draft) -> str:
    """Return the last line of a draft, its number or bullet included."""
    return text[text.rfind("\n", 0, draft.end) + 1 : draft.end].strip()


def _column(text: str, draft: Draft) -> int:
    return draft.start - text.rfind("\n", 0, draft.start) - 1
