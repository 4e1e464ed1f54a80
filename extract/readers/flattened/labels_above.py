"""The particulars of a report of which a converter has printed the labels above all they label.

"Report to: / Date: / Report of:", and below a blank line "Audit Committee / 3 May 2024 / Ann Vale":
what a label says tells what can stand beside it.
"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from ...document import Block
from .cell_kinds import Words, goes_on_fit
from .parting import NEVER, Parting, room_fit, rows_of, table_of
from .spans import Span, free_headers
from .stacks import stacks_below

_FRONT = re.compile(r"[A-Z][^\n:]{2,40}:")
_LABEL = rf"[^\S\n]*{_FRONT.pattern}[^\S\n]*\n"
_BEGINS = re.compile(rf"^{_LABEL}(?={_LABEL}{_LABEL})", re.MULTILINE)
_DATE = re.compile(r"\bdate\b|\btime\b|\btel", re.IGNORECASE)
_OF_WHOM = re.compile(
    r"\b(?:(?:report )?(?:of|by|from)|author|officer|(?:lead|cabinet) member|portfolio|director)\b",
    re.IGNORECASE,
)
_TO_WHOM = re.compile(r"\bto\b|\b(?:committee|board|meeting|body|cabinet|panel)\b", re.IGNORECASE)
_WHEN = re.compile(
    r"(?:[A-Z]\w+day,? )?\d{1,2}(?:(?:st|nd|rd|th)? [A-Z]\w+ \d{4}|[/.]\d{1,2}[/.]\d)"
)
_ITEM = re.compile(r"(?:agenda )?item\b", re.IGNORECASE)
_TELEPHONE = re.compile(r"(?:tel|e-?mail|phone|ext)\b|\S+@", re.IGNORECASE)
_LEAST_LABELS = 3
_LONGEST = 120
_MOST_ABOVE = 2
"""Lines above what the first label labels, at most: "Item 7"."""


def labels_above_all_they_label(
    text: str, skipped: AbstractSet[int] = frozenset(), passed_over: AbstractSet[int] = frozenset()
) -> list[Block]:
    """Find the particulars of reports, as tables of two columns.

    Args:
        text: The stored text.
        skipped: Offsets at which the lines begin that may interrupt a table.
        passed_over: Offsets at which the lines begin that belong to no such table.
    """
    found: list[Block] = []
    for begin in free_headers(_BEGINS, text, passed_over | skipped, found):
        stacks = stacks_below(text, begin.start(), skipped, passed_over, _may_stand)[:2]
        if len(stacks) < len(("labels", "values")):
            continue
        labels, values = stacks
        if len(labels) >= _LEAST_LABELS and all(
            _FRONT.fullmatch(text[slice(*at)]) for at in labels
        ):
            block = _particulars(text, labels, values)
            found += [block] if block else []
    return found


def _may_stand(line: str) -> bool:
    return len(line) <= _LONGEST


def _particulars(text: str, labels: Sequence[Span], values: Sequence[Span]) -> Block | None:
    """Return the table of labels and what each of them labels."""
    while values and text[slice(*values[-1])].isupper():  # a title below them
        values = values[:-1]
    words = [Words(text[slice(*line)]) for line in values]
    said = [text[slice(*line)] for line in labels]
    begins = _best_values(words, said)
    if not begins:
        return None
    way = Parting(0.0, begins)
    apart = Parting(0.0, tuple(range(len(labels))))
    return table_of(list(rows_of([(labels, apart), (values, way)], 0, {})))


def _best_values(words: Sequence[Words], labels: Sequence[str]) -> tuple[int, ...]:
    """Return which lines begin what the labels label, one after the other; none if unclear."""
    width = max((len(line.text) for line in words), default=0)
    ways: dict[int, Parting] = {0: Parting(0.0, ())}
    for place, line in enumerate(words):
        after: dict[int, Parting] = {0: ways[0]} if place < _MOST_ABOVE else {}
        for count, way in ways.items():
            fits = _fit_of_value(line, labels[count]) if count < len(labels) else NEVER
            new = Parting(way.score + fits, (*way.begins, place))
            longer = Parting(way.score + _runs_on(words, place, width), way.begins)
            for number, other in ((count + 1, new), (count, longer)):
                if number and (number not in after or other.score > after[number].score):
                    after[number] = other
        ways = after
    best = ways.get(len(labels))
    if best is None or best.score <= 0:
        return ()
    fits_all = [_fit_of_value(words[n], said) for n, said in zip(best.begins, labels, strict=True)]
    return best.begins if min(fits_all) >= 0 else ()


def _runs_on(words: Sequence[Words], place: int, width: int) -> float:
    """Return how well a line goes on with what the line above it says of a report."""
    if not place:
        return NEVER
    above, line = words[place - 1], words[place]
    if _TELEPHONE.match(line.text):
        return 1.0
    return goes_on_fit(above, line, "role") + room_fit(above, line, width)


def _fit_of_value(line: Words, label: str) -> float:
    """Return how well a line begins what a label labels."""
    if _DATE.search(label):
        return 3.0 if any(map(str.isdigit, line.text)) else -3.0
    if _WHEN.match(line.text) or _ITEM.match(line.text):
        return -2.0
    if _OF_WHOM.search(label):
        return 3.0 if line.named or line.titled or line.kind == "role" else -1.0
    if _TO_WHOM.search(label):
        return 3.0 if line.kind == "organisation" else -1.0
    return 0.5
