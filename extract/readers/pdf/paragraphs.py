"""Which printed lines of a PDF make one paragraph."""

import itertools
import re
from collections.abc import Iterator, Sequence

from ...layout.labels import lists_people
from ...line_ends import is_whole_name
from ..marks import ends_sentence, item_mark
from .shapes import Row

_WIDER_STEP = 1.3  # a step from line to line against the usual one that parts paragraphs
_WIDE_STEP = 1.15  # below a line that could end one
_WIDEST_STEP = 1.8  # in heights of a line, however wide the usual step is
_FONT_STEP = 1.12
_INDENT = 0.8  # in heights of a line
_LONGEST_LABEL = 40
_SHORT = 0.75  # share of the width that a line fills which ends a paragraph
_FULL = 0.9
_YEARS = re.compile(r"(?:19|20)\d\d/(?:\d\d){1,2}\b")  # "2023/24", no minute by its number
_JOINS = frozenset({"and", "or"})  # lines by themselves below an item that another follows
_LISTED = re.compile(r";(?: and| or)?$")  # ends an item of a list, whatever marks it has lost


def paragraphs(rows: Sequence[Row], margin: float) -> Iterator[list[Row]]:
    """Gather lines into paragraphs, headings and list items.

    Args:
        rows: Lines in reading order; where one stands higher than the one before it, a new
            column begins.
        margin: Where the page's own text ends, in points.
    """
    step = _usual_step(rows)
    group: list[Row] = []
    for row in rows:
        if group and _parts(group, row, step, row.room or margin):
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _usual_step(rows: Sequence[Row]) -> float:
    """Return the step between lines of one paragraph: a low one of all steps between lines."""
    steps = sorted(
        step / row.height
        for above, row in itertools.pairwise(rows)
        if (step := row.bottom - above.bottom) > row.height / 2
    )
    return steps[len(steps) // 4] if steps else 1.0


def _parts(group: Sequence[Row], row: Row, usual: float, width: float) -> bool:
    """Say whether a line begins a new paragraph."""
    if row.text in _JOINS:
        return False
    above = group[-1]
    step = (row.bottom - above.bottom) / row.height
    taller, lower = max(row.height, above.height), min(row.height, above.height)
    text = row.text
    return (
        row.top < above.top
        or step > min(max(usual, 1.0) * _WIDER_STEP, _WIDEST_STEP)
        or (step > max(usual, 1.0) * _WIDE_STEP and _ends_early(above, row, width))
        or taller > lower * _FONT_STEP
        or (row.bold is not above.bold and not _fills(above, width))
        or _begins_item(above, row, width)
        or _is_out(group, row)
        or _is_below_item(group, row, width)
        or ((above.bold or above.text.isupper()) and is_whole_name(above.text))
        or (
            above.right < width * _SHORT
            and ends_sentence(above.text)
            and not above.text.endswith((",", ";"))
            and text[0].isupper()
            and not above.text.endswith(":")
        )
        or (above.right < width * _SHORT and _LISTED.search(above.text) is not None)
        or _is_label(above, row, width)
    )


def _begins_item(above: Row, row: Row, width: float) -> bool:
    """Say whether a line begins with a bullet or a number: "3.3 The partners", below a sentence."""
    text = row.text
    mark = item_mark(text, 0, len(text), bare=row.marked or ends_sentence(above.text))
    if mark is None or (_YEARS.match(text) and _breaks_off(above, width)):
        return False
    return row.marked or not text.partition(" ")[0].isdecimal()


def _is_below_item(group: Sequence[Row], row: Row, width: float) -> bool:
    """Say whether a line stands under the mark of an item, not its words, and begins anew."""
    first, above = group[0], group[-1]
    words = first.segments[0].words
    return (
        row.text[0].isupper()
        and above.right < width * _SHORT
        and len(words) > 1
        and row.left < words[1].left - _INDENT * row.height / 2
        and item_mark(first.text, 0, len(first.text), bare=first.marked) is not None
    )


def _ends_early(above: Row, row: Row, width: float) -> bool:
    """Say whether a line ends a paragraph that little parts from the next: a short last line."""
    return above.right < width * _SHORT and row.text[0].isupper() and ends_sentence(above.text)


def _is_label(above: Row, row: Row, width: float) -> bool:
    """Say whether a line is a label below a heading, both bold: "Witnesses:", "Present"."""
    if not (row.bold and above.bold and row.text[0].isupper()):
        return False
    apart = row.text.endswith(":") and above.right < width * _SHORT
    return apart or (len(row.text) <= _LONGEST_LABEL and lists_people(row.text))


def _fills(row: Row, width: float) -> bool:
    """Say whether a line that ends in bold runs to the margin and breaks off: it heads nothing."""
    return row.segments[-1].words[-1].bold and _breaks_off(row, width)


def _breaks_off(row: Row, width: float) -> bool:
    """Say whether a line runs to the margin, in the midst of a sentence."""
    return row.right > width * _FULL and not ends_sentence(row.text)


def _is_out(group: Sequence[Row], row: Row) -> bool:
    """Say whether a line stands left of a paragraph, or is the indented first of the next."""
    indent = _INDENT * row.height
    if row.left < group[0].left - indent:
        above = group[-1]
        return abs(above.left + above.right - row.left - row.right) > indent  # not centred
    if len(group) == 1:
        return False
    usual = group[1].left
    hangs = usual > group[0].left + indent
    return (hangs and row.left < usual - indent) or (
        row.left > usual + indent and ends_sentence(group[-1].text)
    )
