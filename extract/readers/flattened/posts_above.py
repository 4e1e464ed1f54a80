"""Lists of staff of which each name stands on a line below the post that it is the holder of.

"Board Manager / Ann Vale / Tel: 01234 567890 / Training Officer / Raj Patel": read the other way,
each would hold the post of whoever comes next.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from ...document import Block, Cell
from ...layout.labels import LEADERS, role_of
from ...lexicon.wordings import wording
from .cell_kinds import Words
from .parting import table_of
from .people_cards import CONTACT, Line, is_name, may_stand
from .spans import Span
from .stacks import stacks_below

_LABEL = wording("attendance", "label-of-a-line")
_POST_AND_NAME = re.compile(
    r"^[^\S\n]*([A-Z][^\n]{3,90}?)[^\S\n]*\n\s{0,3}"
    r"(?=[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,4}[^\S\n]*(?:\n|\Z))",
    re.MULTILINE,
)
_LINE_ABOVE = re.compile(r"([^\n]*\S)\s*\Z")
_LOOK_BACK = 120
"""Characters before a title in which the line above it stands."""
_LEAST = 2


@dataclass(slots=True)
class _Card:
    """A post and below it the name of its holder, with where they are from."""

    post: Line
    name: Line
    place: Span | None = None


def posts_above_names(
    text: str, skipped: AbstractSet[int] = frozenset(), passed_over: AbstractSet[int] = frozenset()
) -> Iterator[Block]:
    """Yield lists in which each name stands below a post.

    Args:
        text: The stored text.
        skipped: Offsets at which the lines begin that may interrupt a list.
        passed_over: Offsets at which the lines begin that belong to no such list.
    """
    end = 0
    for post in _POST_AND_NAME.finditer(text):
        at = post.start()
        if at < end or at in passed_over | skipped or not _is_post(Words(post[1])):
            continue
        above = _LINE_ABOVE.search(text, max(end, at - _LOOK_BACK), at)
        if above and is_name(Words(above[1].strip())):
            continue  # whose post this is
        cards = _cards(list(_lines(text, at, skipped, passed_over)))
        if _are_sound(cards):
            yield table_of([_row(card) for card in cards])
            end = cards[-1].name[0][1]


def _lines(
    text: str, at: int, skipped: AbstractSet[int], passed_over: AbstractSet[int]
) -> Iterator[Line]:
    """Yield the lines of a list, up to a label."""
    for stack in stacks_below(text, at, skipped, passed_over, may_stand):
        for span in stack:
            line = Words(text[slice(*span)])
            if _LABEL.match(line.text) and line.kind != "role":
                return
            yield span, line


def _cards(lines: Sequence[Line]) -> list[_Card]:
    """Return the cards that lines begin with; none where a post is left without a name."""
    cards: list[_Card] = []
    post: Line | None = None
    for span, line in lines:
        if post is not None:
            if not (line.vacant or is_name(line)):
                return []
            if is_name(line):
                cards.append(_Card(post, (span, line)))
            post = None
        elif _is_post(line):
            post = span, line
        elif CONTACT.fullmatch(line.text):
            continue
        elif cards and line.kind == "organisation" and cards[-1].place is None:
            cards[-1].place = span
        else:
            return [] if is_name(line) else cards
    return [] if post else cards


def _is_post(line: Words) -> bool:
    return line.kind == "role" and not is_name(line)


def _are_sound(cards: Sequence[_Card]) -> bool:
    """Tell whether there are enough cards, half of known people, not only chairs."""
    known = sum(card.name[1].titled for card in cards)
    staff = any(role_of(card.post[1].text) not in LEADERS for card in cards)
    return len(cards) >= _LEAST and 2 * known >= len(cards) and staff


def _row(card: _Card) -> tuple[Cell, ...]:
    place: tuple[Cell, ...] = ((card.place,),) if card.place else ()
    return ((card.name[0],), (card.post[0],), *place)
