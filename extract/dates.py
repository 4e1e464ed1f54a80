"""Dates as papers write them: "Tuesday 21 November 2017", "29.09.19", "March 9th, 2017"."""

import datetime as dt
import re
from collections.abc import Iterator

from .lexicon.compiled import compiled
from .lexicon.english import english

_NUMBERS = {name: number for number, name in enumerate(english().months, start=1)}
_MONTHS = _NUMBERS | {short: _NUMBERS[name] for short, name in english().short_months.items()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_INITIAL = "".join(sorted({name[0] for name in _MONTHS}))
_DATE = compiled(
    rf"""
    (?:\b|(?<=[ap]m)) (?=[\d{_INITIAL}]) (?:
      (?P<day>\d{{1,2}})\s?(?:st|nd|rd|th)?(?:\s+day)?(?:\s+of)?\s+(?P<month>{_MONTH})\b\.?,?\s+(?P<year>\d{{4}}|'\d\d)
    | (?P<month2>{_MONTH})\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year2>\d{{4}})
    | (?P<day3>\d{{1,2}})(?P<mark>[./])(?P<month3>\d{{1,2}})(?P=mark)(?P<year3>\d{{4}}|\d\d)\b
    | (?P<year4>(?:19|20)\d\d)-(?P<month4>\d\d)-(?P<day4>\d\d)\b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CENTURY = 2000
_LAST_SHORT_YEAR = 99
"""Years up to this are written without their century: "29.09.19"."""


def dates(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, dt.date]]:
    """Yield each date in a text with its offsets; impossible ones ("31.06.18") are passed over.

    Day comes before month where both are figures, as in Britain.
    """
    for match in _DATE.finditer(text, start, len(text) if end is None else end):
        found = {key.rstrip("234"): value for key, value in match.groupdict().items() if value}
        month = found["month"]
        year = int(found["year"].lstrip("'"))
        try:
            date = dt.date(
                year if year > _LAST_SHORT_YEAR else _CENTURY + year,
                int(month) if month.isdigit() else _MONTHS[month.casefold()],
                int(found["day"]),
            )
        except ValueError:
            continue
        yield match.start(), match.end(), date
