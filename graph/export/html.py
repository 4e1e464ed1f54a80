"""The network as a web page that works by itself."""

from pathlib import Path

from pyoxigraph import Store

from ..draw import draw
from ..network import network

_TITLE = "Who governs safeguarding"


def write_html(store: Store, file: Path) -> None:
    """Write the interactive network of the whole graph."""
    draw(network(store), file, _TITLE)
