"""How papers say when something began or ended: the wording of `stated.toml`, and its dates.

A date may leave out its year ("in May"), or be told from the day the paper is of ("last month"). It
is taken only where the words around it leave no doubt which it is.
"""

import datetime as dt
import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from .when import RELATIVE, WHEN, Tense, When, read

_REACH: Final = 140
"""How many characters around a passage are looked at."""

GAP_AFTER: Final = re.compile(
    r"[\s,(\u2013-]*(?:(?!(?:and|then|but|when|while|before|after)\b)[a-z'-]+\s+){0,4}?"
)
"""What may stand between a statement and its date."""

GAP_BEFORE: Final = re.compile(r"[\s,]*(?:when\s+)?(?:the\s+)?", re.IGNORECASE)
"""What may stand between a date and the statement that follows it."""

_SENTENCE_END: Final = re.compile(r"[.!?](?=\s|$)|\n\s*\n|[;|]")
_ABBREVIATED: Final = re.compile(r"\b(?:w\.e\.f|Dr|Mr|Mrs|Ms|Cllr|St)\.$")
_DATE: Final = re.compile(WHEN, re.IGNORECASE)
_SINCE: Final = re.compile(r"since\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The wordings, as patterns.

    Attributes:
        dated: A wording with its date, by the end that it dates: "since", "until", "on" for either
            and "to" for the second of two.
        verbs: What tells of a beginning ("since") or an end ("until").
        tenses: What tells that a date is past, or to come.
        present: What tells of a date after it that it is to come.
        then: What the next sentence says of the role, by the end that it dates.
        over: What speaks of a role as over.
        over_before: What says so before the name that a passage ends with.
        over_after: What says so right after a passage.
        announced: What speaks of an event to come.
        to_come: What speaks of somebody who shall have a post.
        many: Titles of posts that several people hold at once.
        gone: What says of a body that there is none any more, by the entry of the file.
    """

    dated: dict[str, re.Pattern[str]]
    verbs: dict[str, re.Pattern[str]]
    tenses: dict[Tense, re.Pattern[str]]
    present: re.Pattern[str]
    then: dict[str, re.Pattern[str]]
    over: re.Pattern[str]
    over_before: re.Pattern[str]
    over_after: re.Pattern[str]
    announced: re.Pattern[str]
    to_come: re.Pattern[str]
    many: re.Pattern[str]
    gone: dict[str, re.Pattern[str]]


@cache
def lexicon() -> Lexicon:
    """Return the wordings of `stated.toml`."""
    data = tomllib.loads(files(__package__).joinpath("stated.toml").read_text("utf-8"))
    sides = ("since", "until")
    dated = {side: rf"\b(?:{_any(data[side]['words'])})\s+(?:{WHEN}|{RELATIVE})" for side in sides}
    dated["on"] = rf"\b(?:(?:on|in|at\s[a-z\s]{{1,30}}\sin)\s+{WHEN}|{RELATIVE})"
    dated["to"] = rf"\s*(?:to|until|\u2013|-)\s*{WHEN}"
    return Lexicon(
        dated={side: _pattern(wording) for side, wording in dated.items()},
        verbs={side: _pattern(rf"\b(?:{_any(data[side]['verbs'])})\b") for side in sides},
        tenses={
            tense: _pattern(rf"\b(?:{_any(data['tense'][tense.name.lower()])})\b")
            for tense in Tense
        },
        present=_pattern(rf"\b(?:{_any(data['tense']['open'])})\b"),
        then={side: re.compile(_then(data["then"][side])) for side in sides},
        over=_pattern(rf"\b(?:{_any(data['over']['words'])})\b"),
        over_before=_pattern(
            rf"\b(?:{_any(data['over']['before'])})\s+(?:(?:the|[a-z]+\.?)\s+){{0,2}}$"
        ),
        over_after=_pattern(rf"[\s,]*(?:{_any(data['over']['after'])})\b"),
        announced=_pattern(rf"\b(?:{_any(data['announced']['words'])})\b"),
        to_come=_pattern(rf"\b(?:{_any(data['to_come']['words'])})\b"),
        many=_pattern(rf"(?:^|\b)(?:{_any(data['many']['titles'])})s?$"),
        gone={
            entry: _pattern(rf"\b(?:{_any(wordings)})\b")
            for entry, wordings in data["gone"].items()
        },
    )


def is_to_come(passage: str) -> bool:
    """Tell whether a passage says only that somebody shall have a post: "would join as Clerk"."""
    return lexicon().to_come.search(passage) is not None


def is_announced(passage: str) -> bool:
    """Tell whether a passage speaks of what is still to happen: "will replace"."""
    return lexicon().announced.search(passage) is not None


def _then(verbs: list[str]) -> str:
    """Return a pattern of a sentence about who was spoken of before, up to its date."""
    whom = r"(?:\s+(?:from|by)?\s*(?:the\s+)?(?:[A-Z][\w\u2019'-]*\.?\s*){1,6})?"
    return rf"[.]\s+(?:She|He|They)\s+(?:{_any(verbs)}){whom}"


def _any(wordings: list[str]) -> str:
    return "|".join(wordings)


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text, re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Written:
    """A paper's text, and the day it is of.

    Attributes:
        text: The text.
        day: The meeting's day, else the paper's own, if it states one.
    """

    text: str
    day: dt.date | None = None

    def sentence_end(self, end: int) -> int:
        """Return where the sentence ends in which a passage ends."""
        stop = min(len(self.text), end + _REACH)
        for match in _SENTENCE_END.finditer(self.text, end, stop):
            if not _ABBREVIATED.search(self.text[max(0, match.end() - 8) : match.end()]):
                return match.start()
        return stop

    def sentence_start(self, start: int) -> int:
        """Return where the sentence begins in which a passage begins."""
        begin = max(0, start - _REACH)
        ends = [match.end() for match in _SENTENCE_END.finditer(self.text, begin, start)]
        return ends[-1] if ends else begin

    def date_of(self, match: re.Match[str], side: str = "on") -> When | None:
        """Return the date of a wording, if there is no doubt which it is.

        Args:
            match: A match of one of the wordings with a date.
            side: Which of them.
        """
        if earlier := self.same_as(match):
            return read(earlier)
        return read(match, self.day, self._tense(match, side))

    def same_as(self, match: re.Match[str]) -> re.Match[str] | None:
        """Return the date in the sentence that "on the same day" means."""
        if "same" not in match.re.groupindex or not match["same"]:
            return None
        begin = self.sentence_start(match.start())
        return max(_DATE.finditer(self.text, begin, match.start()), key=re.Match.end, default=None)

    def _tense(self, match: re.Match[str], side: str) -> Tense | None:
        """Return whether a date is past or to come, by the nearest words that tell; else None.

        "Since" looks back. "From" begins with a day to come: of "appointed from 3 April" nobody
        knows whether it was this April or the last.
        """
        if side == "since" and _SINCE.match(match[0]):
            return Tense.PAST
        tense = self._told(match)
        return None if side == "since" and tense is Tense.PAST else tense

    def _told(self, match: re.Match[str]) -> Tense | None:
        begin, stop = self.sentence_start(match.start()), self.sentence_end(match.end())
        before = [
            (found.end(), tense)
            for tense, pattern in lexicon().tenses.items()
            for found in pattern.finditer(self.text, begin, match.start())
        ]
        before += [
            (found.end(), Tense.FUTURE)
            for found in lexicon().present.finditer(self.text, begin, match.start())
        ]
        if before:
            return max(before, key=lambda told: told[0])[1]
        after = [
            (found.start(), tense)
            for tense, pattern in lexicon().tenses.items()
            for found in pattern.finditer(self.text, match.end(), stop)
        ]
        return min(after, key=lambda told: told[0])[1] if after else None
