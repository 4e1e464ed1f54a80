"""Tables that are drawn: the lines on a page of a PDF and the cells they enclose."""

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
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
    """A row of a drawn table: its upper and lower edge, and the lines between its cells.

    `merged` are the places of the cells that nothing parts from those above.
    """

    top: float
    bottom: float
    edges: tuple[float, ...]
    merged: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn on a page besides text.

    Attributes:
        grids: The tables drawn with lines: for each its rows, from top to bottom.
        across: The other lines that run across, and the edges of shaded boxes.
        boxes: The boxes that are filled or outlined.
    """

    grids: list[list[Band]]
    across: list[Box]
    boxes: list[Box]


def read_drawing(page: Any, frame: Frame) -> Drawing:
    """Read the lines and boxes of a page.

    Args:
        page: The open page (pypdfium2's `PdfPage`).
        frame: Its frame.
    """
    across: list[Box] = []
    upright: list[Box] = []
    boxes: list[Box] = []
    for box, outlined in _paths(page, frame):
        left, top, right, bottom = box
        if bottom - top <= _THIN:
            across.append(box)
        elif right - left <= _THIN:
            upright.append(box)
        else:
            boxes.append(box)
        if outlined:
            across += (left, top, right, top), (left, bottom, right, bottom)
            upright += (left, top, left, bottom), (right, top, right, bottom)
    grids = _grids(across, upright)
    across += [(box[0], y, box[2], y) for box in boxes for y in (box[1], box[3])]
    return Drawing(grids, across, boxes)


def _grids(across: Sequence[Box], upright: Sequence[Box]) -> list[list[Band]]:
    """Find the tables that are drawn with lines; each has a row of two cells or more."""
    heights = _distinct((box[1] + box[3]) / 2 for box in across)
    if len(heights) > _ROWS:
        return []
    grids: list[list[Band]] = []
    grid: list[Band] = []
    for top, bottom in pairwise(heights):
        middle = (top + bottom) / 2
        edges = _distinct((box[0] + box[2]) / 2 for box in upright if box[1] < middle < box[3])
        band = Band(top, bottom, tuple(edges))
        if _has_cells(band) or (grid and _is_as_wide(band, grid[-1])):
            merged = _merged(band, grid[-1], across) if grid else frozenset()
            grid.append(replace(band, merged=merged))
        elif grid:
            grids.append(grid)
            grid = []
    return [_without_last(grid) for grid in [*grids, grid] if grid]


def _has_cells(band: Band) -> bool:
    return len(band.edges) > 2  # noqa: PLR2004 - two lines enclose one cell, which is a frame


def _is_as_wide(band: Band, above: Band) -> bool:
    """Tell whether a row is one cell that goes over all columns of the row above."""
    return bool(band.edges) and all(
        abs(a - b) < _SAME
        for a, b in ((band.edges[0], above.edges[0]), (band.edges[-1], above.edges[-1]))
    )


def _without_last(grid: list[Band]) -> list[Band]:
    """Leave out what stands in one cell below a table."""
    while not _has_cells(grid[-1]):
        grid.pop()
    return grid


def _merged(band: Band, above: Band, across: Iterable[Box]) -> frozenset[int]:
    """Return the places of the cells of a row without a line between them and those above."""
    if len(band.edges) != len(above.edges):
        return frozenset()
    lines = [box for box in across if abs((box[1] + box[3]) / 2 - band.top) <= _SAME]
    return frozenset(
        place
        for place, (left, right) in enumerate(pairwise(band.edges))
        if not any(box[0] < (left + right) / 2 < box[2] for box in lines)
    )


def _paths(page: Any, frame: Frame) -> Iterator[tuple[Box, bool]]:
    """Yield the straight lines and the boxes of a page, and whether they are boxes with a frame."""
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
        if wide and high:
            yield (left, top, right, bottom), _is_outlined(item)
        elif wide is not high and max(right - left, bottom - top) > _LINE:
            yield (left, top, right, bottom), False


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
