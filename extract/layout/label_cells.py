"""Cells of tables as labels: "Present:" beside names, "Parent group" beside what it asks for."""

from ..lexicon import lexicon
from ..lexicon.columns import kinds_of
from .labels import LEADERS, role_of
from .lines import is_prose
from .view import View
from .words import Words

_GIVEN_AND_SURNAME = 2
_OF_SEATS = LEADERS | {"members"}
_PARTING = frozenset({",", ";"})
_FEWEST_FIELDS = 2
"""First cells of a table that must be labels, if a title beside one is to be who it asks for."""


def numbers_item(view: View, words: Words, number: int) -> bool:
    """Tell whether a cell is the number of an item of business, or begins with one.

    Text stands beside a number alone; after the number of a person, a name.
    """
    (start, end), *beside = words.units[number : number + 2]
    told = words.words[start:end]
    if told[0].numbered and not view.units[number].column:
        named = next((word for word in told if word.alpha), None)
        if named is not None:
            return not (named.honorific or named.given)
    alone = all(word.digits or not word.alpha for word in told)
    return alone and bool(beside) and is_prose(words, *beside[0])


def is_label(view: View, words: Words, number: int, *, listing: bool) -> bool:
    """Tell whether a first cell ends in a colon, or has a name or nothing beside it.

    Args:
        view: The view.
        words: Its words.
        number: The unit of the cell.
        listing: Whether people are listed above, so that capitals alone may be a name.
    """
    if words.words[words.units[number][1] - 1].text == ":":
        return True
    for other in range(number + 1, len(view.units)):
        start, stop = words.units[other]
        if not view.same_row(number, other):
            break
        if start < stop:
            beside = words.words[start]
            several = beside.lower in lexicon().plural_honorifics
            named = beside.honorific or beside.given or several
            return named or (listing and _may_be_name(words, start, stop))
    return True


def _may_be_name(words: Words, start: int, end: int) -> bool:
    """Tell whether the first line of a cell is a word or two that could be called somebody."""
    line = words.words[start : next((t for t in range(start + 1, end) if words.broken[t]), end)]
    common = any(w.topic or w.post_head or w.body_head or w.upper for w in line)
    return len(line) == _GIVEN_AND_SURNAME and all(w.title for w in line) and not common


def is_row_of_form(view: View, words: Words, number: int, role: str) -> bool:
    """Tell whether a first cell says who leads or sits on a body, in a table of such fields.

    The table has two columns, of which the first holds labels only, beside what they ask for: a
    title beside "Chair". What is told there says what a chair does.

    Args:
        view: The view.
        words: Its words.
        number: The unit of the cell.
        role: What it announces.
    """
    if role not in _OF_SEATS or not view.same_row(number, number + 1):
        return False
    start, end = words.units[number + 1]
    if start == end:
        return False
    beside = words.words[start:end]
    listed = any(word.text in _PARTING for word in beside)
    titled = any(word.post_head or (listed and word.body_head) for word in beside)
    told = is_prose(words, start, end) or words.words[end - 1].text == "."
    if not titled or told or not words.words[start].capital:
        return False
    block = view.units[number].block
    cells = [n for n, unit in enumerate(view.units) if unit.block == block]
    if any((view.units[n].column or 0) > 1 for n in cells):
        return False
    first = [words.units[n] for n in cells if not view.units[n].column]
    first = [(begin, stop) for begin, stop in first if begin < stop]
    people = any(words.words[begin].given or words.words[begin].honorific for begin, _ in first)
    labels = sum(bool(role_of(words.text(begin, stop))) for begin, stop in first)
    return labels >= _FEWEST_FIELDS and not people


def is_field(view: View, words: Words, number: int) -> bool:
    """Tell whether the cell beside a first one has what it asks for, and no header.

    Headers stand in the first row: further down, "Strategic Group" is the name of one.
    """
    if not view.same_row(number, number + 1):
        return False
    start, end = words.units[number + 1]
    said = words.text(start, end).casefold() if start < end else ""
    return bool(said) and (bool(view.units[number].row) or not kinds_of(said.strip(" *:")))
