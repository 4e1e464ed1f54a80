"""Organisations that head a part of a list: those below are there for them."""

from ...ontology.terms import ORGANISATIONS, EntityType
from ..document import BlockKind
from ..layout.labels import PEOPLE
from ..layout.section_lines import Line
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper

_Place = tuple[int, int]
"""The table of a cell and its column; lines that are in none are in one place."""
_NOWHERE = (-1, 0)
_LONGEST_KIND = 6
"""Tokens of a line that says of what kind those below it are."""
_GOES_ON = frozenset({",", "&", ")", "."})
"""What no such line ends with."""
_VACANT_SEAT = wording("attendance", "vacant-seat")


class Headed:
    """The lines of lists that stand under an organisation, and those that name it.

    A list is headed so where its first line, or one with a gap above and below, is no more than
    the name of an organisation, and a person follows: in a table, below it in the same column.
    """

    def __init__(self, paper: Paper) -> None:
        """Find them."""
        self._paper = paper
        self._over: dict[int, Mention | None] = {}
        self._heads: set[int] = set()
        listed = [line for line in paper.lines if line.role in PEOPLE]
        if any(map(self._organisation, listed)):
            self._find(listed)

    def over(self, token: int) -> Mention | None:
        """Return the organisation over the line, or the cell, that a token stands in."""
        unit = self._paper.words.unit_of[token]
        start, _ = self._paper.words.units[unit]
        while token > start and token not in self._over:
            token -= 1
        return self._over.get(token)

    def heads(self, line: Line) -> bool:
        """Tell whether a line is an organisation that heads those below it."""
        return line.start in self._heads

    def _find(self, listed: list[Line]) -> None:
        over: dict[_Place, Mention] = {}
        opened, divided = False, False
        for before, line, below in zip([None, *listed], listed, [*listed[1:], None], strict=False):
            named = self._organisation(line)
            if (line.heading and named is None) or (before and before.role != line.role):
                over, opened, divided = {}, True, False
                self._over[line.start] = None
            if line.heading and named is None:
                continue
            place, first = self._place(line), below
            if place == _NOWHERE:
                may_head = opened or place in over or self._stands_alone(before, line)
            else:
                may_head = self._paper.view.units[line.unit].row == 0 or place in over
                first = self._below(line, place, listed)
            may_head = may_head or divided or self._is_led_by_colon(line)
            if named is not None and may_head and self._begins_with_person(first):
                over[place] = named
                self._heads.add(line.start)
            elif place == _NOWHERE and self._divides(line, below, divided=divided):
                over.pop(place, None)
                self._over[line.start] = None
                divided |= opened
            elif place in over or _NOWHERE in over:
                self._over[line.start] = over.get(place) or over[_NOWHERE]
            opened = opened and place != _NOWHERE

    def _divides(self, line: Line, below: Line | None, *, divided: bool) -> bool:
        """Tell whether a line above somebody only says of what kind those below are: "Schools".

        Where others do, that may be a title: "Trade Union Representative".
        """
        words = self._paper.words
        whole = words.lower(line.end - 1) not in _GOES_ON and words.words[line.start].capital
        named = self._paper.named_in(line.start, line.end)
        short = line.end - line.start <= _LONGEST_KIND
        vacant = _VACANT_SEAT.match(words.text(line.start, line.end))
        seats = divided and all(m.type is EntityType.POST for m in named)
        plain = whole and short and not vacant and (seats or not named)
        return plain and self._begins_with_person(below)

    def _organisation(self, line: Line) -> Mention | None:
        """Return the organisation whose name is all of a line; an item of a list is a seat."""
        if self._paper.view.block_of(line.unit).kind is BlockKind.ITEM:
            return None
        named = self._paper.mentions_in(line.start, line.end)
        end = line.end - self._is_led_by_colon(line)
        if len(named) != 1 or (named[0].start, named[0].end) != (line.start, end):
            return None
        known = named[0].entity and named[0].type in ORGANISATIONS - {EntityType.SERVICE}
        return named[0] if known else None

    def _is_led_by_colon(self, line: Line) -> bool:
        """Tell whether a colon ends a line, so that what is below it belongs to it."""
        return self._paper.words.lower(line.end - 1) == ":"

    def _place(self, line: Line) -> _Place:
        unit = self._paper.view.units[line.unit]
        return _NOWHERE if unit.row is None else (unit.block, line.column)

    def _below(self, line: Line, place: _Place, listed: list[Line]) -> Line | None:
        """Return the next cell of the column of a cell."""
        following = (ln for ln in listed if ln.start > line.start and self._place(ln) == place)
        return next(following, None)

    def _begins_with_person(self, line: Line | None) -> bool:
        named = self._paper.mentions_in(line.start, line.end) if line else []
        return bool(named) and named[0].type is EntityType.PERSON

    def _stands_alone(self, before: Line | None, line: Line) -> bool:
        """Tell whether a line is a paragraph of its own, and not of the person in that above it."""
        if before is None or not self._is_paragraph(line):
            return False
        return not (self._is_paragraph(before) and self._begins_with_person(before))

    def _is_paragraph(self, line: Line) -> bool:
        return self._place(line) == _NOWHERE and self._paper.words.units[line.unit] == (
            line.start,
            line.end,
        )
