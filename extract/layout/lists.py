"""Which units of a paper are items of one list."""

from collections.abc import Iterator

from ..document import Block, BlockKind
from .view import View


def items_below(view: View, first: int) -> Iterator[int]:
    """Yield the units of the list that begins at a unit.

    It ends where the marks change: "4.2" below bullets is a paragraph of what they stand in, as
    is "4.3" below "a)".
    """
    style: bool | None = None
    level = 0
    for number in range(first, len(view.units)):
        block = view.block_of(number)
        if block.kind is not BlockKind.ITEM or (style is not None and _is_marked(block) != style):
            return
        if block.level < level:
            return
        level = level or block.level
        style = _is_marked(block)
        yield number


def _is_marked(block: Block) -> bool:
    """Tell whether an item begins with a number or letter rather than a bullet."""
    return any(character.isalnum() for character in block.marker)
