"""Tables whose header says what their columns hold: a column of groups beside one of chairs."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from ..dates import dates
from ..document import BlockKind
from ..lexicon.columns import kinds_of, kinds_of_cell
from ..lexicon.wordings import wording
from .labels import PEOPLE, role_of
from .view import View
from .words import Words

_BETWEEN = frozenset({BlockKind.HEADING, BlockKind.FURNITURE})
_FEWEST_KNOWN = 2
"""A header is understood where as many of its columns are."""
_OF_NONE = wording("attendance", "of-none")
_STATUS = wording("attendance", "status")
_LEAD = wording("tables", "lead-of-an-organisation")
SITTING = "sitting"
"""A column under the date of a meeting."""
_TALLY = "tally"
"""A column that counts attendance, or has that of a month."""
_TALLIED = {"organisation", _TALLY}
_ABOUT_PEOPLE = frozenset({"role", "organisation", "present", "apologies", "deputy", SITTING})

_SAID_OF_PEOPLE = frozenset({"role", "organisation"})
_BESIDE_LEADS = _SAID_OF_PEOPLE | {_TALLY, "present", SITTING}
_NOT_OF_SEATS = frozenset({"body", "chair", "officer", "reports-to", "report", _TALLY})
_LONGEST_HEADER = 7
_WORDS_OF_HEADER = 3
_OF_PERSON = frozenset({"role", "present", "apologies", "deputy", SITTING})
_ABOUT_BODIES = frozenset({"chair", "vice-chair", "members"})
_APPOINTS = re.compile(r"\W*(?:council )?(?:nomin|appoint)", re.IGNORECASE)
"""The header of a column of those whom a council sends to others."""
_OF_REPORTS = frozenset({"reporter", "recipient"})
_SINCE = re.compile(
    r"(?<=\w) \(?(?:as (?:at|of|from)|from|since|at|in|for)(?: [0-9]{1,2}(?:st|nd|rd|th)?)?"
    r"(?: [a-z]+)? 20[0-9]{2}(?: ?[/-] ?[0-9]{2,4})?\)?$"
)
"""Since when what a column says holds: "Chair from January 2025"."""


def is_header_line(text: str) -> bool:
    """Tell whether a line is no more than headers of columns run together: "Name Role Agency"."""
    words = text.split()
    if not 1 < len(words) <= _LONGEST_HEADER or not words[0][:1].isupper():
        return False
    kinds = _kinds_of(tuple(word.casefold() for word in words)) or frozenset()
    return "person" in kinds and not kinds.isdisjoint(_SAID_OF_PEOPLE)


@lru_cache(maxsize=2**10)
def _kinds_of(words: tuple[str, ...]) -> frozenset[str] | None:
    """Return the kinds of the columns whose headers follow one another; None if some is none."""
    if not words:
        return frozenset()
    for n in range(min(len(words), _WORDS_OF_HEADER), 0, -1):
        said = " ".join(words[:n])
        kind = next(iter(kinds_of(said)), None)
        rest = _kinds_of(words[n:]) if kind else None
        if kind and rest is not None:
            return rest | {kind}
    return None


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its text and tokens, and whether it stands in a row above and spans this one."""

    text: str
    start: int
    end: int
    above: bool = False


Row = dict[int, Cell]
"""The cells of a row by the number of their column."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header that is understood.

    Attributes:
        block: Index of the block.
        columns: What each column holds, by its number: an id of the lexicon.
        header: The cells that say so.
        rows: The rows below the header.
    """

    block: int
    columns: dict[int, str]
    header: Row
    rows: list[Row]

    def heading(self, column: int) -> str:
        """Return what stands over a column, in lower case; nothing where no header is."""
        return self.header[column].text.casefold() if column in self.header else ""

    @property
    def first(self) -> int:
        """The first token of it."""
        top = self.header or self.rows[0]
        return min(cell.start for cell in top.values() if cell.start < cell.end)

    @property
    def sittings(self) -> list[int]:
        """The columns that each tell who was at the meeting of a date."""
        return [n for n, column in self.columns.items() if column == SITTING]

    def column(self, id_: str) -> int | None:
        """Return the number of the first column of a kind."""
        return next((n for n, column in self.columns.items() if column == id_), None)

    def cell(self, row: Row, id_: str) -> Cell | None:
        """Return the cell of a row in the first column of a kind."""
        column = self.column(id_)
        return None if column is None else row.get(column)

    @property
    def lists_people(self) -> bool:
        """True where rows are people with what they are."""
        kinds = set(self.columns.values())
        return "person" in kinds and not kinds.isdisjoint(_ABOUT_PEOPLE)

    @property
    def lists_seats(self) -> bool:
        """True where rows are posts with where they are, and name nobody."""
        kinds = set(self.columns.values())
        return kinds >= _SAID_OF_PEOPLE and kinds.isdisjoint({"person", *_NOT_OF_SEATS})


def tables(view: View, words: Words) -> list[Table]:
    """Return the tables of a paper whose header says what their columns hold."""
    found: list[Table] = []
    for block, grid in grids(view, words).items():
        rows = [row for row in grid if not is_label(row)]
        if not rows:
            continue
        header = rows[0]
        body = [row for row in rows[1:] if not _repeats(header, row)]
        kinds = _kinds(header)
        told = [kind for kind in kinds.values() if kind != _TALLY]
        understood = (
            len(told) >= _FEWEST_KNOWN or "officer" in told or set(kinds.values()) == _TALLIED
        )
        labelled = "person" not in told and _is_labelled(rows)
        if body and understood and len(header) > 1 and not labelled:
            found.append(Table(block, kinds, header, list(_merged(kinds, body))))
        elif _is_register(rows, view.legend):
            found.append(Table(block, {0: "person", max(rows[0]): "present"}, {}, rows))
        elif found and found[-1].lists_people and _goes_on(view, found[-1], block, rows):
            found.append(Table(block, found[-1].columns, found[-1].header, rows))
    return found


def _merged(kinds: dict[int, str], rows: list[Row]) -> Iterator[Row]:
    """Yield rows, each with the organisation above where one in the first column spans several.

    Who is independent, or a lay member, is from none.
    """
    above: Cell | None = None
    for row in rows:
        first = row.get(0)
        if kinds.get(0) != "organisation" or first is None or first.start < first.end:
            above = first
            yield row
        elif above is None or any(_OF_NONE.search(cell.text) for cell in row.values()):
            yield row
        else:
            yield {**row, 0: replace(above, above=True)}


def _is_register(rows: list[Row], legend: Mapping[str, str]) -> bool:
    """Tell whether rows say by their last cells who was there and who was not."""
    said = [row[max(row)].text for row in rows]
    told = all(text in legend or _STATUS.fullmatch(text) for text in said)
    return len(rows[0]) >= _FEWEST_KNOWN and told


def _is_labelled(rows: list[Row]) -> bool:
    """Tell whether the first column has labels of the others, or blanks below such labels."""
    first = [row[0].text if 0 in row else "" for row in rows]
    if all(text.endswith(":") for text in first):
        return True
    return role_of(first[0]) in PEOPLE and all(not t or role_of(t) in PEOPLE for t in first)


def is_label(row: Row) -> bool:
    """Tell whether a row is nothing but the label of a list of people: "In attendance"."""
    filled = [cell for cell in row.values() if cell.start < cell.end]
    return len(filled) == 1 and 0 in row and filled[0] is row[0] and role_of(row[0].text) in PEOPLE


def _goes_on(view: View, above: Table, block: int, rows: list[Row]) -> bool:
    """Tell whether a table without a header goes on with a list, under a label of its own."""
    between = view.document.blocks[above.block + 1 : block]
    return all(b.kind in _BETWEEN for b in between) and all(
        len(row) == len(above.header) for row in rows
    )


def _repeats(header: Row, row: Row) -> bool:
    """Tell whether a row is the header again, at the top of the next page."""
    return {n: cell.text for n, cell in row.items()} == {n: cell.text for n, cell in header.items()}


def grids(view: View, words: Words) -> dict[int, list[Row]]:
    """Return the rows of each table, its header among them, by the index of its block."""
    grids: dict[int, dict[int, Row]] = {}
    for number, unit in enumerate(view.units):
        if unit.row is None or unit.column is None:
            continue
        start, end = words.units[number]
        text = words.text(start, end) if start < end else ""
        row = grids.setdefault(unit.block, {}).setdefault(unit.row, {})
        row[unit.column] = Cell(text, start, end)
    return {block: [grid[n] for n in sorted(grid)] for block, grid in grids.items()}


def _kinds(header: Row) -> dict[int, str]:
    """Return what each column holds by its header, for the columns that are understood.

    "Members" beside a column of bodies are theirs; by itself, it heads a list of people. So are
    those who represent somebody there, of whom nothing more is said. "Nominations" to organisations
    say who is to sit on these.
    """
    fitting = {n: ids for n, cell in header.items() if (ids := _fitting(cell.text))}
    others = {id_ for ids in fitting.values() for id_ in ids[:1]}
    unnamed = 0 in header and not header[0].text and "person" not in others
    if unnamed:  # over the names stands nothing
        if not others.isdisjoint(_ABOUT_PEOPLE):
            fitting[0] = ["person"]
        elif not others.isdisjoint(_ABOUT_BODIES):
            fitting[0] = ["body"]
        elif others == {_TALLY}:
            fitting[0] = ["organisation"]
    elif 0 in header and not header[0].text and others == {"person"} and len(fitting) > 1:
        fitting[0] = ["organisation"]  # whose "Lead partner" and "Delegated partner" are beside it
    if fitting.get(0, [""])[0] == "person" and _ABOUT_BODIES & others and not _OF_PERSON & others:
        fitting[0] = ["body"]  # "Name" beside "Chair"
    if any(ids[0] == "members" and _APPOINTS.match(header[n].text) for n, ids in fitting.items()):
        fitting |= {n: ["body"] for n, ids in fitting.items() if ids[0] == "organisation"}
    told = {n: fitting.get(n, [""])[0] for n in header}
    leads = [n for n, cell in header.items() if _LEAD.fullmatch(cell.text.casefold().strip(" *:"))]
    if "organisation" in told.values() and all(
        n in leads or kind in _BESIDE_LEADS for n, kind in told.items()
    ):
        fitting |= {n: ["person"] for n in leads[:1]}
    of_bodies = any(ids[0] == "body" for ids in fitting.values())
    return {n: _chosen(ids, others, of_bodies=of_bodies) for n, ids in fitting.items()}


def _chosen(ids: Sequence[str], others: set[str], *, of_bodies: bool) -> str:
    """Return which of the kinds that fit the header of a column it is of, by those beside it."""
    if of_bodies:
        sit = {"members"} if others & _ABOUT_PEOPLE else {"members", "person"}
        if not sit.isdisjoint(ids):
            return "members"
        return "vice-chair" if ids[0] == "deputy" and "chair" in others else ids[0]
    if "report" in others:  # "Report | From | Reported to"
        return next((kind for kind in ids if kind in _OF_REPORTS), ids[0])
    return "person" if ids[0] == "members" and others & _SAID_OF_PEOPLE else ids[0]


def _fitting(header: str) -> Sequence[str]:
    """Return the kinds of column that a header may be of, the likeliest first."""
    if any(2 * (end - start) > len(header) for start, end, _ in dates(header)):
        return (SITTING,)
    plain = re.sub(r"\s+", " ", header.casefold()).strip(" *|?")
    if plain.endswith(":"):
        return kinds_of(plain.rstrip(" *:|?"))  # perhaps a label of the cell beside it
    plain = re.sub(r" \([a-z]{3,5}\)$", "", plain)  # "Lead Safeguarding Partner (LSP)"
    return kinds_of_cell(_SINCE.sub("", plain))
