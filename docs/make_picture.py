"""Draws one group of the examples and all that it is tied to, and takes a picture of that page.

The picture is images/network.png. The whole network would show its shape only, at this size.
"""

# ruff: noqa: INP001  a script, not a package

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final
from urllib.parse import quote

import networkx as nx
import sightline
from sightline.graph.draw import draw
from sightline.graph.network import Network
from sightline.ontology.terms import Predicate

PICTURE: Final = Path(__file__).parent / "images" / "network.png"
_PAPERS: Final = Path(__file__).parent.parent / "examples" / "papers"
_CHOSEN: Final = "Delivery Group"
_BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def main() -> None:
    """Write the picture, or say that there is no browser."""
    browser = next(filter(None, map(shutil.which, _BROWSERS)), None)
    if not browser:
        sys.exit("no Chromium or Chrome to take the picture with")
    with TemporaryDirectory() as name:
        folder = Path(name)
        sightline.build([_PAPERS], folder / "examples.graph")
        with sightline.open(folder / "examples.graph") as graph:
            net = graph.network()
        chosen = next(iri for iri, node in net.nodes(data=True) if node["label"] == _CHOSEN)
        near = _without_members(net.subgraph({chosen, *nx.all_neighbors(net, chosen)}))
        draw(near, folder / "network.html", f"Who governs safeguarding: {_CHOSEN}")
        subprocess.run(  # noqa: S603  the browser found above, with our own page
            [
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--window-size=1400,820",
                "--virtual-time-budget=4000",
                f"--user-data-dir={folder / 'profile'}",
                f"--screenshot={PICTURE}",
                f"{(folder / 'network.html').as_uri()}#{quote(chosen, safe='')}",
            ],
            check=True,
            capture_output=True,
            timeout=90,
        )


def _without_members(net: Network) -> Network:
    """Return a network with what governs only: seats, of which there are many, left out."""
    kept = net.copy()
    seats = [edge for edge in net.edges(keys=True) if edge[2] == Predicate.MEMBER_OF]
    kept.remove_edges_from(seats)
    kept.remove_nodes_from([node for node in net if not kept.degree(node)])
    return kept


if __name__ == "__main__":
    main()
