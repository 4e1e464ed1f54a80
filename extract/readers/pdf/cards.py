"""Boxes that stand side by side on a page of a PDF, as those of a chart of groups do."""

from collections.abc import Iterable, Sequence

from .grids import Box

_LEAST = (40.0, 14.0)  # points: width and height of a box that holds words
_MOST = 60
_APART = 3.0  # points: what is closer to another box is a cell of a table


def side_by_side(boxes: Iterable[Box], width: float) -> list[Box]:
    """Return the boxes that others stand beside, not so close that they would be cells.

    Args:
        boxes: The boxes drawn on a page.
        width: Width of the page, in points.
    """
    large = {tuple(map(round, box)): box for box in boxes if _holds_words(box, width)}
    if len(large) > _MOST:
        return []
    inner = [box for box in large.values() if not _surrounds_any(box, large.values())]
    alone = [box for box in inner if not any(_touches(box, other) for other in inner)]
    return [box for box in alone if any(_is_beside(box, other) for other in alone)]


def _holds_words(box: Box, width: float) -> bool:
    return _LEAST[0] < box[2] - box[0] < width / 2 and box[3] - box[1] > _LEAST[1]


def _surrounds_any(box: Box, others: Iterable[Box]) -> bool:
    return any(
        other is not box
        and all(a <= b for a, b in zip(box[:2], other[:2], strict=True))
        and all(a >= b for a, b in zip(box[2:], other[2:], strict=True))
        for other in others
    )


def _touches(box: Box, other: Box) -> bool:
    return (
        other is not box and _overlap(box, other, 0) > -_APART and _overlap(box, other, 1) > -_APART
    )


def _is_beside(box: Box, other: Box) -> bool:
    height = min(box[3] - box[1], other[3] - other[1])
    return other is not box and _overlap(box, other, 1) > height / 2


def _overlap(box: Sequence[float], other: Sequence[float], side: int) -> float:
    """Return how much of two boxes is at the same place, across (0) or down (1) the page."""
    return min(box[side + 2], other[side + 2]) - max(box[side], other[side])
