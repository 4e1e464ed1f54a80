"""Dates as exactly as a paper states them: a day, a month or a year."""

import calendar
import datetime as dt
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    import re

_MONTHS: Final = {name.casefold(): number for number, name in enumerate(calendar.month_name)}
_SHORT: Final = {name[:3]: number for name, number in _MONTHS.items() if name}
_MONTH: Final = "|".join([*filter(None, _MONTHS), *_SHORT])
_NAMES: Final = "|".join([*filter(None, calendar.month_name), "Sept"])
_TH: Final = r"\s*(?:st|nd|rd|th)?\s+(?:of\s+)?"
_WITH_YEAR: Final = (
    rf"(?:(?:(?P<day>\d{{1,2}}){_TH})?\b(?P<month>{_MONTH})\b\.?,?\s+)?"
    r"(?P<year>(?:19|20)\d\d)\b(?![/-]\d)"
)
_WITHOUT: Final = (
    rf"(?:(?P<date>\d{{1,2}}){_TH})?\b(?P<name>(?-i:{_NAMES}))\b"
    # Only what is surely a month: "Jan" is a name, and so is "June Cole".
    r"(?-i:(?!['\u2019-]|\s+[A-Z]|,?\s+\d))"
)

WHEN: Final = rf"(?:{_WITH_YEAR}|{_WITHOUT})"
"""A pattern of a date as British papers write it; `read` understands its match."""

RELATIVE: Final = (
    r"\b(?:(?P<near>yesterday|today|tomorrow)"
    rf"|(?P<which>last|this|next)\s+(?P<unit>week|month|(?-i:{_NAMES})))\b"
    r"|\b(?P<same>the\s+same\s+(?:day|date))\b"
)
"""A pattern of a date told from the paper's own, or from the one that stands before it."""

_NEAR: Final = {"yesterday": -1, "today": 0, "tomorrow": 1}
_WHICH: Final = {"last": -1, "this": 0, "next": 1}
_DECEMBER: Final = 12


class Tense(Enum):
    """Where a date lies, as the words around it say: before the paper's own or after it."""

    PAST = -1
    FUTURE = 1


@dataclass(frozen=True, slots=True)
class When:
    """A day, a month or a year; what is not stated is None."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def of(cls, date: dt.date) -> Self:
        """Return a day."""
        return cls(date.year, date.month, date.day)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Return what `str` of it gave: "2019-05-31", "2019-05" or "2019"."""
        return cls(*(int(part) for part in text.split("-")))

    @property
    def first(self) -> dt.date:
        """The first day it can mean."""
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> dt.date:
        """The last day it can mean."""
        month = self.month or 12
        return dt.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def datatype(self) -> str:
        """The local name of its XML Schema datatype."""
        if self.day:
            return "date"
        return "gYearMonth" if self.month else "gYear"

    def fits(self, other: "When") -> bool:
        """Tell whether the two can mean the same day."""
        return self.first <= other.last and other.first <= self.last

    def __str__(self) -> str:
        """Return it as ISO 8601 has it."""
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)


def read(
    match: "re.Match[str]", written: dt.date | None = None, tense: Tense | None = None
) -> When | None:
    """Return the date that a match of `WHEN` or `RELATIVE` states.

    None for an impossible one, and for one that has no year where the paper has no date or its
    words leave open whether it is past.

    Args:
        match: The match.
        written: The date of the paper.
        tense: Whether the words around it speak of the past.
    """
    told = {name: text for name, text in match.groupdict().items() if text}
    if "year" in told:
        month = _month(told["month"]) if "month" in told else None
        return _possible(int(told["year"]), month, int(told.get("day", 0)) or None)
    if written is None:
        return None
    if "near" in told:
        return When.of(written + dt.timedelta(days=_NEAR[told["near"].casefold()]))
    if "unit" in told:
        return _relative(_WHICH[told["which"].casefold()], told["unit"], written)
    if "name" not in told or tense is None:
        return None
    return _nearest(_month(told["name"]), int(told.get("date", 0)) or None, written, tense)


def _month(name: str) -> int:
    return _SHORT[name.casefold()[:3]]


def _possible(year: int, month: int | None, day: int | None) -> When | None:
    if month and day and not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return When(year, month, day)


def _nearest(month: int, day: int | None, written: dt.date, tense: Tense) -> When | None:
    """Return the month or day of that name which is nearest to a paper, on one side of it."""
    for year in (written.year, written.year + tense.value):
        when = _possible(year, month, day)
        if when and (when.first <= written if tense is Tense.PAST else when.last >= written):
            return when
    return None


def _relative(step: int, unit: str, written: dt.date) -> When | None:
    """Return the last, this or next month, or that of a name; a week only if it is in one month."""
    if unit.casefold() == "month":
        months = written.year * _DECEMBER + written.month - 1 + step
        return When(months // _DECEMBER, months % _DECEMBER + 1)
    if unit.casefold() == "week":
        monday = written + dt.timedelta(days=7 * step - written.weekday())
        sunday = monday + dt.timedelta(days=6)
        return When(monday.year, monday.month) if monday.month == sunday.month else None
    month = _month(unit)
    if step and (month - written.month) * step <= 0:
        return When(written.year + step, month)
    return When(written.year, month)
