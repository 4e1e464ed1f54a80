"""Cards of people: each name on a line above what its holder is, a line or a few for each.

"Ann Vale / Chair / Head of Audit, Ashby Council". The organisation may stand above the name
instead, "Ashby Council / Ann Vale / Head of Audit", and so may a rank.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from ...document import Block, Cell
from ...run_together import is_general, titles
from .cell_kinds import Words
from .parting import table_of
from .spans import Span
from .stacked import could_be_cell

_CAPITALS = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w.'’-]*){1,3}")
CONTACT = re.compile(
    r"(?:e-?mail|tel|telephone|phone|mobile|mob)\b.*|\S+@\S+|\+?[\d() ]{9,}", re.IGNORECASE
)
_ASIDE = re.compile(r"\([^()]{2,40}\)")
_LEAST_LED = 2
"""People with an organisation above the name who show that it is theirs."""

Line = tuple[Span, Words]


@dataclass(slots=True)
class Card:
    """Somebody on lines of their own.

    Attributes:
        name: The name, and what stands on lines above it: a rank.
        titled: Whether the name begins with a title or a given name.
        above: The organisation above the name.
        said: The lines of what they are.
    """

    name: Span
    titled: bool
    above: Span | None = None
    said: list[Line] = field(default_factory=list)


def may_stand(line: str) -> bool:
    """Tell whether a line could be of a card, or says how to reach somebody."""
    return could_be_cell(line) or CONTACT.fullmatch(line) is not None


def is_name(line: Words) -> bool:
    """Tell whether a line is the name of somebody and no more."""
    return line.named and not line.kind and "," not in line.text


def reads_as_name(line: Words, below: Words | None) -> bool:
    """Tell whether a line above a title may be a name, whatever else its words are."""
    if below is None or below.kind != "role" or line.kind or not _CAPITALS.fullmatch(line.text):
        return False
    return not is_general(line.text.rpartition(" ")[2])


def are_led(lines: Sequence[Line]) -> bool:
    """Tell whether organisations of a list stand above their people, rather than below."""
    named = [place for place, (_, line) in enumerate(lines) if is_name(line)]
    led = sum(place > 0 and lines[place - 1][1].kind == "organisation" for place in named)
    ends = bool(lines) and lines[-1][1].kind == "organisation"
    return named[:1] == [1] and led >= _LEAST_LED and 2 * led >= len(named) and not ends


def cards_of(lines: Sequence[Line]) -> tuple[list[Card], int]:
    """Return the cards that lines begin with, and how many lines these take.

    Args:
        lines: The lines; where they end, nothing may be left to say of anybody.
    """
    cards: list[Card] = []
    led = are_led(lines)
    above: Span | None = None
    begin: int | None = None
    for number, ((span, line), following) in enumerate(zip_longest(lines, lines[1:])):
        below = following[1] if following else None
        waits = bool(cards) and not cards[-1].said
        heads = below is not None and not waits and is_name(below)
        if is_name(line) or (not waits and reads_as_name(line, below)):
            if waits:
                return cards[:-1], number - 1
            cards.append(Card((span[0] if begin is None else begin, span[1]), line.titled, above))
            begin = None
        elif heads and led and line.kind == "organisation":
            above = span
        elif heads and _is_rank(line.text):
            begin = span[0]
        elif cards and CONTACT.fullmatch(line.text):
            continue
        elif cards and (line.kind or not waits or _ASIDE.fullmatch(line.text)):
            cards[-1].said.append((span, line))
        else:
            return [card for card in cards if card.said], number
    told = [card for card in cards if card.said]
    return told, len(lines) - (len(cards) - len(told))


def _is_rank(line: str) -> bool:
    """Tell whether a line is no more than what stands before a name: "Chief Superintendent"."""
    words = line.split()
    return titles(words) == len(words)


def table_of_cards(text: str, cards: Sequence[Card]) -> Block:
    """Return the table of cards, a row for each.

    What somebody is comes second, and then the organisation that has a line above the name.
    """
    rows: list[tuple[Cell, ...]] = []
    for card in cards:
        said = tuple(span for span, _ in card.said)
        rows.append(((card.name,), said, *(((card.above,),) if card.above else ())))
    ranked = (text.find("\n", *card.name) for card in cards)
    gaps = tuple((at, at + 1) for at in ranked if at >= 0)
    return replace(table_of(rows), gaps=gaps)
