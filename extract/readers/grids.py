"""Tables that are drawn: the lines on a page of a PDF and the cells they enclose."""

import ctypes
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from pypdfium2 import raw  # type: ignore[import-untyped]  # it ships no types

_THIN = 3.0  # points: a box thinner than this is a line
_LINE = 6.0  # points: a line is longer than this
_SAME = 2.5  # points between lines that are one
_OBJECTS = 5_000  # on one page: what has more is a drawing
_ROWS = 400
_QUARTERS = {90: 1, 180: 2, 270: 3}

Box = tuple[float, float, float, float]
"""Left, top, right and bottom."""


class Frame:
    """Turns places in a PDF's own space into points from the shown page's top left corner.

    Args:
        page: The open page (pypdfium2's `PdfPage`).
    """

    def __init__(self, page: Any) -> None:
        self._left, self._bottom, self._right, self._top = page.get_cropbox()
        self._turn = _QUARTERS.get(page.get_rotation(), 0)

    def place(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return a box as it is shown."""
        if self._turn == 0:
            return left - self._left, self._top - top, right - self._left, self._top - bottom
        if self._turn == 1:
            return bottom - self._bottom, left - self._left, top - self._bottom, right - self._left
        if self._turn == 2:  # noqa: PLR2004 - two quarters
            return (
                self._right - right,
                bottom - self._bottom,
                self._right - left,
                top - self._bottom,
            )
        return self._top - top, self._right - right, self._top - bottom, self._right - left


@dataclass(frozen=True, slots=True)
class Band:
    """A row of a drawn table: its upper and lower edge, and the lines between its cells."""

    top: float
    bottom: float
    edges: tuple[float, ...]


def find_grids(page: Any, frame: Frame) -> list[list[Band]]:
    """Find the tables that are drawn with lines.

    Args:
        page: The open page (pypdfium2's `PdfPage`).
        frame: Its frame.

    Returns:
        For each table its rows, from top to bottom; a row has at least two cells.
    """
    across: list[float] = []
    upright: list[Box] = []
    for left, top, right, bottom in _lines(page, frame):
        if bottom - top <= _THIN:
            across.append((top + bottom) / 2)
        else:
            upright.append((left, top, right, bottom))
    grids: list[list[Band]] = []
    grid: list[Band] = []
    heights = _distinct(across)
    if len(heights) > _ROWS:
        return []
    for top, bottom in pairwise(heights):
        middle = (top + bottom) / 2
        edges = _distinct((box[0] + box[2]) / 2 for box in upright if box[1] < middle < box[3])
        if len(edges) > 2:  # noqa: PLR2004 - two lines enclose one cell, which is a frame
            grid.append(Band(top, bottom, tuple(edges)))
        elif grid:
            grids.append(grid)
            grid = []
    return [*grids, grid] if grid else grids


def _lines(page: Any, frame: Frame) -> Iterator[Box]:
    """Yield the straight lines of a page, those that frame boxes among them."""
    count = raw.FPDFPage_CountObjects(page.raw)
    if count > _OBJECTS:
        return
    sides = [ctypes.c_float() for _ in range(4)]
    for place in range(count):
        item = raw.FPDFPage_GetObject(page.raw, place)
        if raw.FPDFPageObj_GetType(item) != raw.FPDF_PAGEOBJ_PATH:
            continue
        raw.FPDFPageObj_GetBounds(item, *sides)
        left, top, right, bottom = frame.place(*(side.value for side in sides))
        wide, high = right - left > _THIN, bottom - top > _THIN
        if wide and high and _is_outlined(item):
            yield left, top, right, top
            yield left, bottom, right, bottom
            yield left, top, left, bottom
            yield right, top, right, bottom
        elif wide is not high and max(right - left, bottom - top) > _LINE:
            yield left, top, right, bottom


def _is_outlined(item: Any) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(item, fill, stroke)
    return bool(stroke.value)


def _distinct(places: Iterable[float]) -> list[float]:
    """Sort places and leave out those that are drawn twice."""
    distinct: list[float] = []
    for place in sorted(places):
        if not distinct or place - distinct[-1] > _SAME:
            distinct.append(place)
    return distinct
