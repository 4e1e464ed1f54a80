"""The bodies that titles of items name: "the Board" below is rather one of these."""

from bisect import bisect_left
from collections.abc import Sequence

from ..document import BlockKind
from ..mentions import Mention
from ..paper import Paper


class ItemTitles:
    """The headings of a paper.

    Args:
        paper: The paper.
    """

    def __init__(self, paper: Paper) -> None:
        self._words = paper.words
        units = zip(paper.view.units, paper.words.units, strict=True)
        kinds = [block.kind for block in paper.document.blocks]
        self._spans = [span for unit, span in units if kinds[unit.block] is BlockKind.HEADING]

    def body(self, candidates: Sequence[Mention], start: int) -> str:
        """Return the one body that the title above a token names, if no other is nearer.

        Below "Safeguarding Adults Board - annual report" the Board is that one, unless its
        paragraph has named another.

        Args:
            candidates: The mentions of bodies that may be meant.
            start: The token.
        """
        above = bisect_left(self._spans, (start, 0)) - 1
        if above < 0:
            return ""
        first, last = self._spans[above]
        here = self._words.units[self._words.unit_of[start]][0]
        below = [m for m in candidates if first <= m.start < start]
        titled = {m.entity for m in below if m.start < last}
        nearer = {m.entity for m in below if m.start >= here}
        return titled.pop() if len(titled) == 1 and nearer <= titled else ""
