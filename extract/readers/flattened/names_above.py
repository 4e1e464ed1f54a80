"""Lists of people of which each name stands on a line above what its holder is.

Below "Present:", "Ann Vale / Head of Audit, Ashby Council / Raj Patel / Ashby Police": all names
stand above something, so that no line is of somebody else.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from ...document import Block, Cell
from ...lexicon.wordings import wording
from .cell_kinds import Words
from .parting import table_of
from .spans import Span, free_headers
from .stacked import could_be_cell
from .stacks import stacks_below

_LABEL = wording("attendance", "label-of-a-line")
_BEGINS = re.compile(
    r"^(?=[^\n]{3,44}\n\s*[^\n]{2,70}\n)[^\S\n]*"
    r"[^\n]*\b(?:members|officers|present|attendance|attending|apologies|observers):?[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_LEAST_PEOPLE = 2
_MOST_LINES = 3
"""Lines of what somebody is, at most."""


def names_above_posts(
    text: str, skipped: AbstractSet[int] = frozenset(), passed_over: AbstractSet[int] = frozenset()
) -> list[Block]:
    """Find lists in which what each is stands below the name.

    Args:
        text: The stored text.
        skipped: Offsets at which the lines begin that may interrupt a list.
        passed_over: Offsets at which the lines begin that belong to no such list.
    """
    found: list[Block] = []
    for label in free_headers(_BEGINS, text, passed_over | skipped, found):
        said = label[0].strip()
        if not _LABEL.match(said):
            continue
        stacks = stacks_below(text, label.end() + 1, skipped, passed_over, could_be_cell)
        rows = list(_rows(_listed(text, stacks)))
        if len(rows) >= _LEAST_PEOPLE and all(len(row[1]) <= _MOST_LINES for row in rows):
            found.append(table_of(rows))
    return found


def _listed(text: str, stacks: Sequence[Sequence[Span]]) -> Iterator[tuple[Span, Words]]:
    """Yield the lines of a list, up to the next label or blank line that no name follows."""
    for number, stack in enumerate(stacks):
        words = [Words(text[slice(*line)]) for line in stack]
        if number and not _is_name(words[0]):
            return
        for line, said in zip(stack, words, strict=True):
            if _LABEL.match(said.text) and said.kind != "role":
                return
            yield line, said


def _rows(lines: Iterator[tuple[Span, Words]]) -> Iterator[tuple[Cell, ...]]:
    """Yield each name and what stands below it; nothing where one has nothing below."""
    rows: list[list[Span]] = []
    known = 0
    for span, words in lines:
        if _is_name(words):
            known += words.titled
            if rows and len(rows[-1]) == 1:
                return
            rows.append([span])
        elif not rows or not (words.kind or len(rows[-1]) > 1):
            return
        else:
            rows[-1].append(span)
    if rows and len(rows[-1]) > 1 and 2 * known >= len(rows):
        yield from (((row[0],), tuple(row[1:])) for row in rows)


def _is_name(words: Words) -> bool:
    """Tell whether a line is the name of somebody and no more."""
    return words.named and not words.kind and "," not in words.text
