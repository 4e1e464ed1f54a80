"""Which parts of a paper announce decisions, seen with the parts before and after them."""

from collections.abc import Sequence

from ...ontology.terms import DecisionKind, PaperKind
from ..document import BlockKind
from ..lexicon.wordings import wording
from ..paper import Paper
from .announcements import (
    Announcement,
    announcement,
    heads_decisions,
    is_bare_decision,
    is_bare_item,
    motion,
    recommends,
)
from .enumerated import style_of
from .leads import is_duty_lead, is_recommendation, leads, others_recommend
from .parts import Part

_RATED = wording("decisions", "audit-number")
_THAT = wording("decisions", "that-alone")
_ASKS_OURSELVES = wording("decisions", "asks-ourselves")
_TOKENS_BEFORE = 60
_NARRATIVES = frozenset({PaperKind.ANNUAL_REPORT, PaperKind.REPORT, PaperKind.TERMS_OF_REFERENCE})
"""Papers in which a body that "agreed that" is told of, and decides nothing here."""


class Announcements:
    """What the parts of a paper announce.

    Args:
        paper: The paper, with the decisions that have been recorded so far.
        parts: Its parts, in order.
    """

    def __init__(self, paper: Paper, parts: Sequence[Part]) -> None:
        self._paper = paper
        self._parts = parts

    def at(self, position: int, title: str) -> Announcement | None:
        """Return the announcement of decisions that a part makes, if it makes one.

        Args:
            position: Which part it is.
            title: That of the item under which it stands.
        """
        part, following = self._parts[position], self._following(position)
        after = following.text if following else ""
        found = announcement(part.text, part.block.kind) or motion(part.text, after)
        found = found or recommends(part.text)
        if found and self._paper.kind in _NARRATIVES and found.named and found.end < len(part.text):
            found = None if found.kind is DecisionKind.RESOLUTION else found
        if found is None and part.is_decided:
            found = Announcement(DecisionKind.RESOLUTION, 0)
        above_items = following is not None and following.block.kind is BlockKind.ITEM
        if found is None and above_items:
            found = heads_decisions(part.text, after)
        minutes = self._paper.kind is PaperKind.MINUTES
        if found is None and minutes and self._is_bare(position):
            found = Announcement(DecisionKind.RESOLUTION, 0)
        led = minutes and above_items and part.block.kind is BlockKind.PARAGRAPH
        if found is None and led and _THAT.fullmatch(part.text):
            found = Announcement(DecisionKind.RESOLUTION, len(part.text))
        return found or self.recommended(position, title)

    def _is_bare(self, position: int) -> bool:
        """Tell whether a part of minutes is a decision though nothing announces it.

        "1. That the plan be approved" is a paragraph with its number. What is not said so is one
        only where no line leads into its list, of what was raised or told, perhaps.
        """
        part = self._parts[position]
        if part.block.kind is BlockKind.PARAGRAPH:
            return is_bare_decision(part.text)
        if not part.block.marker or style_of(part.block.marker) == "bullet":
            return False
        if is_bare_decision(part.text):
            return True
        before = self._parts[position - 1] if position else None
        if before is None or before.block.kind is not BlockKind.ITEM:
            led = before is not None and before.text.rstrip(" -").endswith(":")
            return not led and is_bare_item(part.text)
        rulings = self._paper.rulings
        recorded = bool(rulings) and before.start <= rulings[-1].start < before.end
        return recorded and is_bare_item(part.text)

    def recommended(self, position: int, title: str) -> Announcement | None:
        """Return the announcement of what somebody recommends, in a part or below it."""
        part, following = self._parts[position], self._following(position)
        if is_rated(part) and is_recommendation(part.text):
            return Announcement(DecisionKind.RECOMMENDATION, 0, others=True)
        told = others_recommend(part.text)
        if told:
            return Announcement(DecisionKind.RECOMMENDATION, told.start("text"), others=True)
        duty = following is not None and is_duty_lead(part.text, following.block)
        if duty and self._recommending(part, title):
            return Announcement(DecisionKind.RECOMMENDATION, len(part.text), others=True)
        if not following or not leads(part.text, part.block, following.text, following.block):
            return None
        others = _ASKS_OURSELVES.search(part.text) is None
        return Announcement(DecisionKind.RECOMMENDATION, len(part.text), others=others)

    def _recommending(self, part: Part, title: str) -> bool:
        """Tell whether recommendations are spoken of under a title, or right before a part."""
        before = self._paper.text(max(part.start - _TOKENS_BEFORE, 0), part.start)
        return "recommendation" in f"{title} {before}".casefold()

    def _following(self, position: int) -> Part | None:
        return self._parts[position + 1] if position + 1 < len(self._parts) else None


def is_rated(part: Part) -> bool:
    """Tell whether a part has the number of a recommendation of an audit."""
    return _RATED.fullmatch(part.block.marker) is not None
