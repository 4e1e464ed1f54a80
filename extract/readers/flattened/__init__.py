"""Tables of a plain text, which has lost what set their cells apart, or has only blanks for it.

Each module finds tables of one kind, and leaves alone what those before it have found.
"""

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet

from ...document import Block
from .aligned import aligned_tables
from .best_cuts import best_cut_tables
from .by_column import columns_one_below_the_other
from .cell_paragraphs import tables_of_paragraphs
from .charts import charts
from .initialled import initialled_registers
from .labelled import labelled_lists
from .labels_above import labels_above_all_they_label
from .leaders import flattened_leaders
from .names_above import names_above_posts
from .posts_above import posts_above_names
from .printed_lists import printed_lists
from .printed_rows import printed_rows
from .ragged import ragged_tables
from .registers import flattened_registers
from .slashed import slashed_tables
from .stacked import stacked_tables
from .staff import flattened_posts

__all__ = ["flattened_tables"]

_LINE = re.compile(r"[^\n]*(?:\n|\Z)")
_SET_APART = (
    charts,
    labelled_lists,
    ragged_tables,
    aligned_tables,
    flattened_registers,
    initialled_registers,
)
"""Readers of columns that blanks set apart, and of registers, in the order they are tried."""
_BY_HEADERS = (
    tables_of_paragraphs,
    stacked_tables,
    columns_one_below_the_other,
    names_above_posts,
    posts_above_names,
    labels_above_all_they_label,
    best_cut_tables,
    printed_lists,
)
"""Readers of cells by what the headers say, which go on below the furniture of a page."""
_RUN_TOGETHER = (slashed_tables, flattened_posts, flattened_leaders)
"""Readers of other tables whose columns a conversion ran together."""


def flattened_tables(text: str, furniture: AbstractSet[int]) -> list[Block]:
    """Find the tables of a plain text.

    Args:
        text: The stored text.
        furniture: Offsets at which the lines begin that frame its pages.

    Returns:
        The tables in reading order, none within another.
    """
    known: list[Block] = printed_rows(text, furniture)
    unframed = _without(text, furniture)
    for tables in _SET_APART:
        known += tables(unframed, furniture | _begins(text, known))
    for by_headers in _BY_HEADERS:
        known += by_headers(text, furniture, _begins(text, known))
    for tables in _RUN_TOGETHER:
        known += tables(text, furniture | _begins(text, known))
    return sorted(known, key=lambda block: block.start)


def _without(text: str, lines: AbstractSet[int]) -> str:
    """Return a text of the same length, with blanks for the lines that begin at some offsets."""
    if not lines:
        return text
    parts, at = [], 0
    for start in sorted(lines):
        end = text.find("\n", start) % (len(text) + 1)
        parts += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*parts, text[at:]])


def _begins(text: str, blocks: Iterable[Block]) -> set[int]:
    """Return the offsets at which the lines of blocks begin."""
    return {
        line.start()
        for block in blocks
        for line in _LINE.finditer(text, text.rfind("\n", 0, block.start) + 1, block.end)
    }
