"""The network as one HTML page that works by itself, without a network connection."""

import html
import json
import textwrap
from collections import Counter, defaultdict
from importlib.util import find_spec
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any, Final

from ..ontology.terms import EntityType, Predicate
from .layout import Size, positions
from .network import IN_WORDS, MEETING_OF, Network
from .writing import whole

if TYPE_CHECKING:
    from .passages import Passage

_TEMPLATES: Final = Path(__file__).parent / "templates"
_LIBRARY: Final = "lib/vis-9.1.2/vis-network.min.js"
_LINE: Final = 24
"""Characters to a line of a node's label."""

_LINE_HEIGHT: Final = 17

LOOKS: Final[dict[str, tuple[str, str]]] = {
    EntityType.PERSON: ("dot", "#4c78a8"),
    EntityType.POST: ("diamond", "#2a9d8f"),
    EntityType.COUNCIL: ("square", "#8e44ad"),
    EntityType.COMMITTEE: ("hexagon", "#b5539c"),
    EntityType.PARTNERSHIP: ("star", "#d1495b"),
    EntityType.HUB: ("triangle", "#e07a1f"),
    EntityType.GROUP: ("hexagon", "#e9a23b"),
    EntityType.SERVICE: ("square", "#8d6e63"),
    EntityType.INSPECTORATE: ("triangleDown", "#37474f"),
    EntityType.AGENCY: ("square", "#5c8d3a"),
    EntityType.MEETING: ("dot", "#b0b7c3"),
}
"""Shape and colour of each type, none told by colour alone among its neighbours."""

_ACCOUNTABILITY: Final = "#b3261e"
_SEAT: Final = "#3b5b92"
_SITTING: Final = "#b9c0cc"
_OTHER: Final = "#6b7280"

INKS: Final[dict[str, str]] = dict.fromkeys(IN_WORDS, _OTHER) | {
    Predicate.PART_OF: "#7a4b3a",
    Predicate.REPORTS_TO: _ACCOUNTABILITY,
    Predicate.ACCOUNTABLE_TO: _ACCOUNTABILITY,
    Predicate.ESCALATES_TO: "#e0641f",
    Predicate.REFERS_TO: "#e0641f",
    Predicate.HOLDS_POST: "#2a9d8f",
    Predicate.POST_IN: "#2a9d8f",
    Predicate.CHAIRS: _SEAT,
    Predicate.VICE_CHAIRS: _SEAT,
    Predicate.MEMBER_OF: "#8aa4cf",
    Predicate.ATTENDED: _SITTING,
    Predicate.SENT_APOLOGIES: _SITTING,
    MEETING_OF: _SITTING,
}
"""Colour of each relation: what answers to what, what sits where, and the rest."""

LATER: Final = frozenset(
    {
        EntityType.MEETING,
        Predicate.MEMBER_OF,
        Predicate.REPRESENTS,
        Predicate.POST_IN,
        Predicate.ATTENDED,
        Predicate.SENT_APOLOGIES,
        Predicate.SUBSTITUTED_FOR,
        MEETING_OF,
    }
)
"""What the page leaves out at first: who sits where would bury who answers to whom."""


def draw(net: Network, file: Path, title: str) -> None:
    """Write the interactive network.

    The page holds all it needs and forbids itself to load anything. Whatever the papers say is
    data in it, never markup.

    Args:
        net: What `network` returned.
        file: Where to; a file of that name is replaced once the new one is whole.
        title: Heading of the page.

    Raises:
        CannotWrite: There is no such folder, or the name is a folder's.
    """
    page = Template((_TEMPLATES / "network.html").read_text(encoding="utf-8")).substitute(
        title=html.escape(title),
        style=(_TEMPLATES / "network.css").read_text(encoding="utf-8"),
        library=_library(),
        data=_json(_data(net)),
        script=(_TEMPLATES / "network.js").read_text(encoding="utf-8"),
    )
    with whole(file) as part:
        part.write_text(page, encoding="utf-8")


def _library() -> str:
    """Return vis-network as pyvis ships it; pyvis itself is slow to import and not needed."""
    spec = find_spec("pyvis")
    folders = spec.submodule_search_locations if spec else None
    source = Path(next(iter(folders or ()))) / _LIBRARY
    return source.read_text(encoding="utf-8").partition("\n//# sourceMappingURL")[0]


def _json(data: object) -> str:
    """Return JSON that can stand inside a script element, whatever its strings hold."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _data(net: Network) -> dict[str, Any]:
    degrees = {node: net.degree(node) for node in net}
    radius = {node: min(9 + 2.2 * degree**0.5, 26) for node, degree in degrees.items()}
    labels = {node: _wrapped(net.nodes[node]["label"]) for node in net}
    placed = positions(net, {node: _size(labels[node], radius[node]) for node in net}, LATER)
    types = Counter(str(node["type"]) for _, node in net.nodes(data=True))
    relations = Counter(key for _, _, key in net.edges(keys=True))
    return {
        "types": [
            {
                "name": kind,
                "shape": shape,
                "color": color,
                "count": types[kind],
                "later": kind in LATER,
            }
            for kind, (shape, color) in LOOKS.items()
            if types[kind]
        ],
        "relations": [
            {
                "name": name,
                "label": words,
                "color": INKS[name],
                "count": relations[name],
                "later": name in LATER,
            }
            for name, words in IN_WORDS.items()
            if relations[name]
        ],
        "nodes": [
            {
                "id": node,
                "name": data["label"],
                "label": labels[node],
                "type": data["type"],
                "aliases": data["aliases"],
                "place": data["place"],
                "size": round(radius[node], 1),
                "x": placed[node][0],
                "y": placed[node][1] - _LINE_HEIGHT * len(labels[node].split("\n")) / 2,
            }
            for node, data in net.nodes(data=True)
        ],
        "edges": _edges(net),
    }


def _edges(net: Network) -> list[dict[str, Any]]:
    """Return the edges; those between the same two nodes are bent away from one another."""
    between: dict[tuple[str, str], int] = defaultdict(int)
    edges = []
    for number, (subject, target, relation, data) in enumerate(net.edges(keys=True, data=True)):
        pair = (min(subject, target), max(subject, target))
        edges.append(
            {
                "id": f"e{number}",
                "from": subject,
                "to": target,
                "relation": relation,
                "label": data["label"],
                "bend": _bend(between[pair], forward=subject == pair[0]),
                "passages": [_passage(passage) for passage in data["passages"]],
            }
        )
        between[pair] += 1
    return edges


def _bend(rank: int, *, forward: bool) -> float:
    """Return how far the nth edge of a pair bends: 0, then to either side by turns."""
    size = (rank + 1) // 2 * 0.18
    return size if (rank % 2 == 1) == forward else -size


def _passage(passage: "Passage") -> dict[str, Any]:
    return {
        "quote": passage.quote,
        "title": passage.title,
        "path": passage.path,
        "page": passage.page,
        "date": str(passage.date or ""),
        "confidence": passage.confidence,
    }


def _wrapped(label: str) -> str:
    return "\n".join(textwrap.wrap(label, _LINE, break_on_hyphens=False)) or label


def _size(label: str, radius: float) -> Size:
    """Return the room that a node takes: its shape and, below it, its label."""
    lines = label.split("\n")
    return (
        max(7.2 * max(map(len, lines)), 2 * radius) + 14,
        2 * radius + _LINE_HEIGHT * len(lines) + 14,
    )
