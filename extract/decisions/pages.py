"""Decisions on web pages of one decision, which stand there without a label.

Below "Is subject to call in?: Yes" and what it was about comes "(1) To approve the plan", and
"Reasons for the decision:" below that.
"""

from collections.abc import Iterator, Sequence

from ..document import BlockKind
from ..lexicon.wordings import wording
from ..paper import Paper
from .enumerated import after_number
from .parts import Part

_PAGE = wording("papers", "decision-page")
_CLOSES = wording("decisions", "page-closes")
_REASONS = wording("decisions", "page-reasons")
_DECISION = wording("decisions", "page-decision")
_OPENING = 600
"""Letters among which a page says that it is of one decision."""


def is_decision_page(paper: Paper) -> bool:
    """Tell whether a paper is a page on one decision, by its fields."""
    return _PAGE.search(paper.words.source[:_OPENING]) is not None


def unlabelled(parts: Sequence[Part], position: int, *, on_page: bool) -> Iterator[Part]:
    """Yield the items of a decision right above what explains or dates it; often there are none.

    Args:
        parts: The paragraphs of the paper.
        position: Which of them may be what closes the decision.
        on_page: Whether the paper is a page on one decision, with fields below it.
    """
    closes = _CLOSES if on_page else _REASONS
    if closes.match(parts[position].text) is None:
        return
    first = position
    while first > 0 and _is_item(parts[first - 1]):
        first -= 1
    if first < position and _DECISION.match(_words_of(parts[first])):
        yield from parts[first:position]


def _is_item(part: Part) -> bool:
    return part.block.kind is BlockKind.ITEM or after_number(part.text) > 0


def _words_of(part: Part) -> str:
    return part.text[after_number(part.text) :]
