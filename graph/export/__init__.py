"""The graph written for other programs and for people, one module per format."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ..writing import UnknownFormat, whole
from .csvs import write_csv
from .graphml import write_graphml
from .html import write_html
from .rdf import write_jsonld, write_nquads, write_trig, write_turtle
from .xlsx import write_workbook

if TYPE_CHECKING:
    from pyoxigraph import Store

    from ..store import Graph

WRITERS: Final[dict[str, Callable[["Store", Path], None]]] = {
    ".nq": write_nquads,
    ".trig": write_trig,
    ".ttl": write_turtle,
    ".jsonld": write_jsonld,
    ".xlsx": write_workbook,
    ".csv": write_csv,
    ".zip": write_csv,
    ".graphml": write_graphml,
    ".html": write_html,
}
"""What writes a graph, by the suffix of the file."""


def export(graph: "Graph", file: Path) -> Path:
    """Write the graph to a file, in the format that its suffix names.

    CSV is several tables, so it is written as an archive: `facts.csv` and `facts.csv.zip` both
    write `facts.csv.zip`.

    Args:
        graph: An open graph.
        file: Where to; a file of that name is replaced once the new one is whole.

    Returns:
        The file written.

    Raises:
        UnknownFormat: The suffix names no format.
        CannotWrite: There is no such folder, or the name is a folder's.
        TooManyRows: The graph has more facts than a sheet of a workbook can hold.
    """
    suffix = file.suffix.lower()
    if suffix not in WRITERS:
        known = " ".join(WRITERS)
        raise UnknownFormat(f"{file}: no format has the suffix {suffix!r}; known are {known}")
    target = file.with_name(f"{file.name}.zip") if suffix == ".csv" else file
    with whole(target) as part:
        WRITERS[suffix](graph.store, part)
    return target
