"""Dates as exactly as a paper states them: a day, a month or a year."""

import calendar
import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    import re

_MONTHS: Final = {name.casefold(): number for number, name in enumerate(calendar.month_name)}
_SHORT: Final = {name[:3]: number for name, number in _MONTHS.items() if name}
_MONTH: Final = "|".join([*filter(None, _MONTHS), *_SHORT])

WHEN: Final = (
    rf"(?:(?:(?P<day>\d{{1,2}})\s*(?:st|nd|rd|th)?\s+(?:of\s+)?)?\b(?P<month>{_MONTH})\b\.?,?\s+)?"
    r"(?P<year>(?:19|20)\d\d)\b(?![/-]\d)"
)
"""A pattern of a date as British papers write it; `read` understands its match."""


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


def read(match: "re.Match[str]") -> When | None:
    """Return the date that a match of `WHEN` states; None for an impossible one."""
    name = match["month"]
    month = _SHORT[name.casefold()[:3]] if name else None
    day = int(match["day"]) if match["day"] else None
    if month and day and not 1 <= day <= calendar.monthrange(int(match["year"]), month)[1]:
        return None
    return When(int(match["year"]), month, day)
