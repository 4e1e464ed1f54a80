"""How well a line fits a column of people or of bodies, where each cell has lines of its own."""

from collections.abc import Sequence

from ...lexicon.columns import kinds_of
from ...lexicon.grammar import ends_of_organisations
from ...lexicon.wordings import wording
from .cell_kinds import KINDS, Words, fit, goes_on_fit, kind_of_header
from .parting import end_fit

_HOW_OFTEN = wording("tables", "how-often")
LED = frozenset({"chair", "vice-chair"})
INTERESTS = "interests"
"""A column of where else somebody sits, which many cells of are empty."""
_STAND_IN = wording("attendance", "deputised")
_ELSEWHERE = 1.0
"""How well the name of a body fits where else somebody sits, and goes on with a list of such."""
SKIPPED = {
    INTERESTS: 0.3,
    "deputy": 0.5,
    "organisation": 1.5,
    "role": 2.0,
    "person": 2.5,
    "body": 4.0,
    "chair": 1.5,
    "vice-chair": 0.7,
    "frequency": 1.0,
}
"""How unlikely it is that a cell is empty."""


def tell_bodies(kinds: Sequence[str]) -> bool:
    """Tell whether columns of which the first holds names are of bodies: "Name" beside "Chair"."""
    return kinds[:1] == ["person"] and not LED.isdisjoint(kinds) and "role" not in kinds


def kind_of_column(header: str, *, of_bodies: bool) -> str:
    """Return what a column holds, by its header; nothing where that is not known.

    Args:
        header: What the header says.
        of_bodies: Whether the first column holds bodies, which may have leads.
    """
    said = " ".join(header.casefold().split()).strip(" *:")
    known = next((k for k in kinds_of(said) if k in SKIPPED and k != INTERESTS), "")
    return known if of_bodies and known else kind_of_header(said) or known


def fit_in(line: Words, kind: str, kinds: Sequence[str]) -> float:
    """Return how well a line begins a cell.

    Args:
        line: The line.
        kind: What the column holds.
        kinds: What all columns hold.
    """
    if kind == INTERESTS:
        known = line.kind == "organisation" or _STAND_IN.match(line.text)
        return -3.0 if line.named and line.titled else _ELSEWHERE if known else 0.0
    if kind == "organisation" and "body" in kinds and not line.kind and not line.of_none:
        return -0.5
    if kind in KINDS:
        return fit(line, kind, kinds)
    if kind == "frequency":
        return 3.0 if _HOW_OFTEN.search(line.text.casefold()) else -3.0
    if kind in LED:
        return fit(line, "person", ("person",))
    return _fit_of_body(line)


def _fit_of_body(line: Words) -> float:
    """Return how well a line begins the name of a body, which need not have a head noun."""
    if line.vacant or line.titled or line.kind == "role" or line.of_none:
        return -3.0
    outside = f" {line.plain.casefold()}".endswith(ends_of_organisations())
    if outside:
        return -1.0
    return 3.0 if end_fit(line) > 0 else 1.0 if line.text[:1].isupper() else -3.0


def goes_on_in(above: Words, below: Words, kind: str) -> float:
    """Return how well a line goes on with the cell of the line above it.

    Args:
        above: The line above.
        below: The line.
        kind: What the column holds.
    """
    if kind == INTERESTS and below.kind == "organisation":
        return _ELSEWHERE
    if kind in KINDS or kind == INTERESTS:
        return goes_on_fit(above, below, kind)
    if kind == "frequency":
        return -1.0
    if kind in LED:
        return goes_on_fit(above, below, "person")
    return goes_on_fit(above, below, "organisation") + end_fit(below) - end_fit(above)
