"""Where each node of a network is drawn, settled in advance and the same every time."""

import math
from collections.abc import Container, Iterable, Mapping
from typing import Final

import networkx as nx
import numpy as np

from .network import Network

Point = tuple[float, float]
Size = tuple[float, float]
_Box = tuple[float, float, float, float]
_Line = np.ndarray[tuple[int], np.dtype[np.float64]]
_Indices = np.ndarray[tuple[int], np.dtype[np.intp]]
_Pairs = np.ndarray[tuple[int, int], np.dtype[np.float64]]

_SEED: Final = 11
_SPREAD: Final = 150.0
"""Pixels to a node, along each side of its component's square."""

_STRETCH: Final = 0.95
"""What is left of a screen beside the legend and the panel is about square; labels widen all."""

_DENSE: Final = 500
"""From this many nodes networkx's spring layout wants SciPy, which nothing else here needs."""

_WORK: Final = 60_000
"""Nodes times turns of the layout above `_DENSE`: a turn takes the square of the nodes."""

_ROUNDS: Final = 200
_BREATH: Final = 1.008
"""The whole grows a little with each round, so that even a crowd comes apart."""

_REACH: Final = 4.0
"""How far apart nodes are wished to be, times the root of how many there are."""

_TURNS: Final = 300

_GAP: Final = 60.0

_WEAK: Final = 0.1
"""How strongly a weak relation draws, beside 1 for another."""


def positions(
    net: Network, sizes: Mapping[str, Size], weak: Container[str] = ()
) -> dict[str, Point]:
    """Return the centre of each node, in pixels, so that no two nodes lie on one another.

    Each part that holds together is laid out by itself; the parts then stand in rows, the largest
    first, and nodes without any relation come last.

    Args:
        net: What `network` returned.
        sizes: Width and height that each node takes with its label.
        weak: Relations that hardly draw their ends together.
    """
    plain: nx.Graph[str] = nx.Graph()
    plain.add_nodes_from(sorted(net))
    edges = sorted((min(a, b), max(a, b), key in weak) for a, b, key in net.edges(keys=True))
    plain.add_weighted_edges_from(
        (a, b, _WEAK if weak_ else 1.0) for a, b, weak_ in reversed(edges) if a != b
    )
    parts = sorted((sorted(part) for part in _parts(plain)), key=_largest_first)
    return _in_rows([_part(plain, part, sizes) for part in parts], sizes)


def _parts(plain: "nx.Graph[str]") -> list[set[str]]:
    """Return what holds together: a node that only weak relations tie goes with its neighbour."""
    tied: nx.Graph[str] = nx.Graph()
    tied.add_nodes_from(plain)
    ties: Iterable[tuple[str, str, float]] = plain.edges(data="weight")
    tied.add_edges_from((a, b) for a, b, tie in ties if tie > _WEAK)
    for node in [node for node in plain if not tied.degree(node)]:
        if neighbours := sorted(plain[node], key=lambda other: (-tied.degree(other), other)):
            tied.add_edge(node, neighbours[0])
    return list(nx.connected_components(tied))


def _largest_first(part: list[str]) -> tuple[int, str]:
    return (-len(part), part[0])


def _part(plain: "nx.Graph[str]", nodes: list[str], sizes: Mapping[str, Size]) -> dict[str, Point]:
    """Lay out one connected part around the origin."""
    part: nx.Graph[str] = nx.Graph()
    part.add_nodes_from(nodes)
    ties: Iterable[tuple[str, str, float]] = plain.edges(nodes, data="weight")
    part.add_weighted_edges_from(sorted((min(a, b), max(a, b), tie) for a, b, tie in ties))
    if len(nodes) == 1:
        return {nodes[0]: (0.0, 0.0)}
    laid = _laid(part)
    at = np.array([laid[node] for node in nodes], dtype=float)
    at -= at.mean(axis=0)
    at *= _SPREAD * math.sqrt(len(nodes)) / (np.abs(at).max() or 1.0)
    at[:, 0] *= _STRETCH
    at = _apart(at, np.array([sizes[node] for node in nodes], dtype=float))
    return {node: (float(x), float(y)) for node, (x, y) in zip(nodes, at, strict=True)}


def _laid(part: "nx.Graph[str]") -> Mapping[str, Iterable[float]]:
    if len(part) < _DENSE:
        apart = _REACH / math.sqrt(len(part))
        return nx.spring_layout(part, k=apart, seed=_SEED, iterations=_TURNS, method="force")
    turns = max(15, min(100, _WORK // len(part)))
    return nx.forceatlas2_layout(part, seed=_SEED, max_iter=turns, weight="weight")


def _apart(at: _Pairs, box: _Pairs) -> _Pairs:
    """Push overlapping boxes apart, each pair along the axis on which they overlap less."""
    for _ in range(_ROUNDS):
        first, second = _neighbours(at[:, 0], float(box[:, 0].max()))
        offset = at[first] - at[second]
        overlap = (box[first] + box[second]) / 2 - np.abs(offset)
        close = (overlap > 1.0).all(axis=1)
        if not close.any():
            break
        first, second, offset, overlap = first[close], second[close], offset[close], overlap[close]
        axis = np.argmin(overlap, axis=1)
        pair = np.arange(len(axis))
        push = overlap[pair, axis] / 2 * np.where(offset[pair, axis] >= 0, 1.0, -1.0)
        np.add.at(at, (first, axis), push)
        np.add.at(at, (second, axis), -push)
        at *= _BREATH
    return at


def _neighbours(x: _Line, reach: float) -> tuple[_Indices, _Indices]:
    """Return each pair of indices whose values lie within reach of one another, once."""
    order = np.argsort(x, kind="stable")
    ends = np.searchsorted(x[order], x[order] + reach, side="right")
    here = np.arange(len(x))
    counts = ends - here - 1
    first = np.repeat(here, counts)
    step = np.arange(len(first)) - np.repeat(np.cumsum(counts) - counts, counts)
    return order[first], order[first + 1 + step]


def _in_rows(parts: list[dict[str, Point]], sizes: Mapping[str, Size]) -> dict[str, Point]:
    """Set laid-out parts side by side, in rows of the width that leaves the most compact whole."""
    boxes = [_box(part, sizes) for part in parts]
    widest = max((right - left for left, _, right, _ in boxes), default=0.0)
    settings = [_corners(boxes, widest * share) for share in (1.0, 1.3, 1.6, 2.0, 2.5, 3.2)]
    corners, _ = min(settings, key=lambda setting: setting[1])
    return {
        node: (round(corner_x + x - left, 1), round(corner_y + y - top, 1))
        for part, (left, top, _, _), (corner_x, corner_y) in zip(parts, boxes, corners, strict=True)
        for node, (x, y) in part.items()
    }


def _corners(boxes: list[_Box], width: float) -> tuple[list[Point], float]:
    """Return the upper left corner of each box, set in rows, and the longer side of the whole."""
    corners: list[Point] = []
    x = y = height = reached = 0.0
    for left, top, right, low in boxes:
        if x and x + right - left > width:
            x, y, height = 0.0, y + height + _GAP, 0.0
        corners.append((x, y))
        x += right - left + _GAP
        height = max(height, low - top)
        reached = max(reached, x)
    return corners, max(reached, y + height)


def _box(part: dict[str, Point], sizes: Mapping[str, Size]) -> _Box:
    return (
        min(x - sizes[node][0] / 2 for node, (x, _) in part.items()),
        min(y - sizes[node][1] / 2 for node, (_, y) in part.items()),
        max(x + sizes[node][0] / 2 for node, (x, _) in part.items()),
        max(y + sizes[node][1] / 2 for node, (_, y) in part.items()),
    )
