"""The headers of tables that are printed cell after cell, and what the columns below them hold."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from ...document import Cell, text_of
from ...lexicon.columns import columns, kinds_of
from ...lexicon.wordings import wording
from .cell_kinds import KINDS, LEAD, PEOPLE, kind_of_header
from .spans import Span
from .stacked_cells import tell_bodies

_FIRST = (*KINDS, "body", "officer")
"""Kinds of columns that may stand first."""
_LIKE = {
    "body": "body",
    "chair": "leader",
    "vice-chair": "leader",
    "officer": "leader",
    "members": "leader",
    "frequency": "frequency",
    "present": "mark",
    "tally": "mark",
    "seats": "mark",
    "apologies": "mark",
    "initials": "mark",
}
"""What the cells below headers of other kinds are like."""
_MANY = frozenset({"mark", "leader", "deputy"})
"""What several columns of a table may hold."""
_PARTNER = wording("tables", "end-of-partner-header")
_SHORT_FORM = re.compile(r" \([a-z]{2,5}\)$")
_COUNTS = wording("tables", "header-of-counts")
_MOST_COLUMNS = 8
_MOST_PIECES = 4
"""Lines of a header, at most."""
_LONGEST = 36


@cache
def headers() -> re.Pattern[str]:
    """Return how a line looks that begins with the header of a column, and may have more."""
    kinds = "|".join(f"(?:{kind.pattern.pattern})" for kind in columns() if kind.id in _FIRST)
    return re.compile(
        rf"^(?=[A-Z][^\n]{{4,90}}\n)[^\S\n]*"
        rf"((?:{kinds}|{LEAD.pattern})(?: (?-i:[A-Z%\d])[^\n]*)?)[^\S\n]*$",
        re.IGNORECASE | re.MULTILINE,
    )


def read_headers(
    text: str, lines: Sequence[Sequence[Span]], at: int = 0, heads: Sequence[Cell] = ()
) -> Iterator[tuple[int, list[Cell]]]:
    """Yield the headers that lines may begin with, and how many lines those take.

    Args:
        text: The stored text.
        lines: The words of each line, of which the first may have been read in part.
        at: How many words of the first have been read.
        heads: The headers read already.
    """
    if len(heads) > 1 and at == 0:
        yield 0, list(heads)
    if len(heads) == _MOST_COLUMNS or not lines:
        return
    words = lines[0]
    for stop in range(at + 1, len(words)):
        cell: Cell = ((words[at][0], words[stop - 1][1]),)
        if _may_head(text, cell, heads):
            yield from read_headers(text, lines, stop, [*heads, cell])
    cell = ()
    for size, line in enumerate(lines[:_MOST_PIECES], 1):
        cell = (*cell, (line[0 if cell else at][0], line[-1][1]))
        if not _may_head(text, cell, heads):
            continue
        if size > 1:
            below = read_headers(text, lines[size:], 0, [*heads, cell])
            yield from ((size + more, found) for more, found in below)
        elif heads:
            yield 1, [*heads, cell]


def _may_head(text: str, cell: Cell, heads: Sequence[Cell]) -> bool:
    """Tell whether words are the header of a column right of others.

    Two headers one below the other are none that has wrapped: "Group", "Chair".
    """
    if heads and _PARTNER.match(text_of(text, cell)):
        return False  # "Lead Safeguarding Partner"
    apart = len(cell) > 1 and all(like_of_header(text_of(text, (piece,))) for piece in cell)
    return not apart and bool(like_of_header(text_of(text, cell)))


@lru_cache(maxsize=2**10)
def like_of_header(header: str) -> str:
    """Return what the cells below a header are like; nothing where that is not known.

    Args:
        header: What it says; in lower case it is none.
    """
    if len(header) > _LONGEST or header[0].islower():
        return ""
    said = _SHORT_FORM.sub("", header.casefold())
    like = kind_of_header(said) or next((_LIKE[k] for k in kinds_of(said) if k in _LIKE), "")
    return like or ("mark" if _COUNTS.match(said) else "")


def kinds_of_columns(text: str, header: Sequence[Cell]) -> list[str]:
    """Return what the cells below headers are like; nothing where they are of no known table.

    Who speaks for an organisation, or leads a body, is a "leader": named, or told by a post.

    Args:
        text: The stored text.
        header: The headers.
    """
    said = [text_of(text, cell) for cell in header]
    known = [kinds_of(each.casefold()) for each in said]
    kinds = [like_of_header(each) for each in said]
    for column in range(1, len(kinds)):
        if kinds[column] == "body" and "frequency" in known[column]:
            kinds[column] = "frequency"  # "Meetings"
    if "person" not in kinds:
        kinds = ["person" if kind == "deputy" else kind for kind in kinds]
    if tell_bodies([next(iter(each), "") for each in known]):
        kinds[0] = "body"
    if "role" not in kinds and {"body", "organisation"}.intersection(kinds):
        kinds = ["leader" if kind == "person" else kind for kind in kinds]
    return kinds if _is_told(kinds) else []


def _is_told(kinds: Sequence[str]) -> bool:
    """Tell whether columns are those of a table of people or of bodies."""
    once = [kind for kind in kinds if kind not in _MANY]
    if len(set(once)) < len(once):
        return False
    if "body" in kinds:
        return kinds[0] == "body" and "leader" in kinds
    if kinds == ["organisation", "mark"]:
        return True
    people = {"leader", *PEOPLE}.intersection(kinds)
    return len(people) > 1 or ("organisation" in kinds and bool(people))
