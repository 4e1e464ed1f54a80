"""Lists of people that are printed cell after cell without headers: "Ann Vale Chief Nurse".

Each has a name, and beside it a post or an organisation, which nothing sets apart from it.
"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from ...document import Block
from ...lexicon.wordings import wording
from ...run_together import name_end
from .cell_kinds import Words, person_end
from .parting import table_of
from .printed_rows import Line, Row, RowReader, lines_of_rows
from .spans import LINE

_LABEL = wording("attendance", "label-of-a-line")
_KINDS = ("person", "beside")
_LEAST_ROWS = 2
_LEAST_UNLABELLED = 3
"""Rows of a list that has no label, at least."""
_LONGEST = 120
_AFTER_NAME = (",", "–", "-", "—", "/", "&", ";", ":", "and ")
"""What sets off from a name what follows it."""


def printed_lists(
    text: str, furniture: AbstractSet[int] = frozenset(), known: AbstractSet[int] = frozenset()
) -> list[Block]:
    """Find lists of names with what their holders are beside them.

    Args:
        text: The stored text.
        furniture: Offsets at which the lines begin that frame its pages, within lists too.
        known: Offsets at which the lines begin of tables known already.
    """
    found: list[Block] = []
    above = ""
    for match in LINE.finditer(text):
        said = match[1] or ""
        if not said or match.start() in furniture:
            continue
        labelled = above.endswith(":") or bool(_LABEL.match(above))
        taken = match.start() in known or (found and match.start() < found[-1].end)
        if not taken and _begins(said, labelled=labelled):
            lines = list(_lines(text, match.start(), furniture, known))
            _, rows = RowReader(text, lines, _KINDS).rows()
            enough = _LEAST_ROWS if labelled else _LEAST_UNLABELLED
            if len(rows) >= enough and not _is_hyphened(text, rows):
                found.append(table_of(rows))
        above = said
    return found


def _begins(line: str, *, labelled: bool) -> bool:
    """Tell whether a line begins with a name, with nothing to set off what follows it.

    Args:
        line: The line.
        labelled: Whether the line above it is a label, so that the name may be a rare one.
    """
    if not line[0].isupper() or len(line) > _LONGEST:
        return False
    end = name_end(line) if labelled else person_end(line)
    rest = line[end:].lstrip()
    return bool(end and rest) and not rest.startswith(_AFTER_NAME)


def _lines(
    text: str, start: int, furniture: AbstractSet[int], known: AbstractSet[int]
) -> Iterator[Line]:
    """Yield the words of the lines of a list, up to one that says what those below it are."""
    for line in lines_of_rows(text, start, furniture, known):
        said = text[line[0][0] : line[-1][1]]
        if (_LABEL.match(said) and Words(said).kind != "role") or said[0] == "*":
            return
        if name_end(said) and said[name_end(said) :].lstrip().startswith(_AFTER_NAME):
            return
        yield line


def _is_hyphened(text: str, rows: Sequence[Row]) -> bool:
    """Tell whether hyphens part most names from what their holders are: "Ann Vale-Ashby Police"."""
    hyphened = sum("-" in text[slice(*row[0][-1])].rpartition(" ")[2] for row in rows)
    return 2 * hyphened >= len(rows)
