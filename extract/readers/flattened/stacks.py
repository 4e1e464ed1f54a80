"""The lines below one another of which a converter has made the columns of a table."""

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet

from ..marks import LONE_NUMBER, is_page_number
from .spans import LINE, Span

_MOST_LINES = 80
_MOST_STACKS = 12


def stacks_below(
    text: str,
    start: int,
    skipped: AbstractSet[int],
    passed_over: AbstractSet[int],
    may_stand: Callable[[str], bool],
) -> list[list[Span]]:
    """Return the lines from an offset on that could be cells, parted at blank lines.

    Args:
        text: The stored text.
        start: Where the first line begins.
        skipped: Offsets at which the lines begin that may interrupt a table.
        passed_over: Offsets at which the lines begin that belong to no such table.
        may_stand: Tells whether a line could be of a cell.
    """
    found = _stacks(text, start, skipped, passed_over, may_stand)
    return [stack for stack in found if stack][:_MOST_STACKS]


def _stacks(
    text: str,
    start: int,
    skipped: AbstractSet[int],
    passed_over: AbstractSet[int],
    may_stand: Callable[[str], bool],
) -> Iterator[list[Span]]:
    """Yield them, some of which may be empty."""
    stack: list[Span] = []
    for number, match in enumerate(LINE.finditer(text, start)):
        span = match.span(1)
        said = text[slice(*span)] if span[0] >= 0 else ""
        if match.start() in skipped or LONE_NUMBER.fullmatch(said) or said.isdecimal():
            continue
        over = match.start() in passed_over or number > _MOST_LINES
        if over or is_page_number(said) or (said and not may_stand(said)):
            break
        if said:
            stack.append(span)
        else:
            yield stack
            stack = []
    yield stack
