"""A list of decisions as far as it was read, and whether what comes next goes on with it."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from ..document import BlockKind
from ..lexicon.wordings import wording
from .enumerated import after_number, follows, number_of, style_of
from .parts import Part

_NEXT_ANNOUNCEMENT = wording("decisions", "next-announcement")
_CLOSES = wording("decisions", "closes")
_ASKS_CHAIR = wording("decisions", "asks-chair")
_ITEM = wording("decisions", "item")
_NUMBER = re.compile(r"^\d+(?:\.\d+)*[.)]?\s+")
_WORDS_OF_TEXT = 45
"""A line with as many words does more than lead into a list."""


class Next(Enum):
    """How a list of decisions goes on after a part."""

    GO_ON = auto()
    LAST = auto()
    ENDED = auto()


@dataclass
class Listed:
    """A list of decisions as far as it was read.

    Attributes:
        level: Depth of its items.
        style: How they are numbered.
        number: Number of the last.
        taken: How many there were.
        open: Whether the last said that another follows: "...; and".
        mark: The number or letter of the last, where paragraphs are the items.
        titled: Whether it has titles within, of those who are asked to act.
        in_list: Whether an item was read since the list or the last such title began.
        form: How its paragraphs begin that have no marks: "That", or in lower case.
        below: Number of the last item below one of its own; 0 where there is none.
    """

    level: int | None = None
    style: str = ""
    number: int = 0
    taken: int = 0
    open: bool = False
    mark: str = ""
    titled: bool = False
    in_list: bool = False
    form: str = ""
    below: int = 0

    @property
    def may_be_titled(self) -> bool:
        """Whether a name alone may be a title within: none was read yet, or others had titles."""
        return self.titled or not self.taken

    def title(self) -> None:
        """Begin anew below a title within: "For the Council"."""
        self.level, self.style, self.number, self.mark = None, "", 0, ""
        self.titled, self.in_list, self.open = True, False, False

    def take(self, count: int) -> None:
        """Count items that were read."""
        self.taken += count
        self.in_list = True

    def take_led(self, part: Part) -> None:
        """Count a part that leads into names as the item of the list that it is."""
        self.take(1)
        if part.block.kind is BlockKind.ITEM:
            mark = part.block.marker
            self.level, self.style, self.number = part.block.level, style_of(mark), number_of(mark)

    def goes_on(self, text: str) -> bool:
        """Tell whether a paragraph counts on by its letter: "ii. Read it", after "i. Note it"."""
        mark = text[: after_number(text)]
        return bool(mark) and not number_of(mark) and follows(self.mark, mark)

    def is_like(self, text: str) -> bool:
        """Tell whether a paragraph begins as the first did: "That the plan be agreed"."""
        return self.form != "" and form_of(text) == self.form

    def counts(self, style: str, number: int) -> bool:
        """Tell whether an item with a mark goes on with the list: not "6." after "2."."""
        return style == self.style and (not number or number - self.number in {0, 1})

    def holds(self, number: int) -> bool:
        """Tell whether a deeper item adds to the last: none that begins a list does at "14."."""
        begins = number <= 1 or number == self.below + 1
        self.below = number if begins else self.below
        return begins


def form_of(text: str) -> str:
    """Return how a decision begins that its list only goes on to: "That", or in lower case."""
    plain = _NUMBER.sub("", text[after_number(text) :].lstrip())
    if plain.startswith("That "):
        return "that"
    return "lower" if plain[:1].islower() else ""


def ends_list(part: Part) -> bool:
    """Tell whether a part ends a list of decisions: a title, a new announcement, what follows."""
    if part.is_title and not is_item(part):
        return True
    if part.block.kind is BlockKind.ITEM:
        return bool(_CLOSES.match(part.text) and not _ASKS_CHAIR.match(part.text))
    return bool(_CLOSES.match(part.text) or _NEXT_ANNOUNCEMENT.match(part.text))


def is_item(part: Part) -> bool:
    """Tell whether a paragraph or a heading is by its number and words an item of a list."""
    return bool(_ITEM.match(f"{part.block.marker} {part.text}".lstrip()))


def only_introduces(text: str) -> bool:
    """Tell whether a line leads into a list: "The Panel is asked to:"."""
    leads = text.rstrip(" *").endswith((":", ":-", ": -", "to", "that", "–"))
    return leads and len(text.split()) < _WORDS_OF_TEXT
