"""How well a line fits a column by what the column is said to hold."""

import re
from collections.abc import Sequence
from functools import cached_property

from ..lexicon import lexicon
from ..lexicon.wordings import wording
from ..line_ends import is_unfinished
from ..run_together import begins_with_person, is_general, is_prefixed, name_end

PEOPLE = frozenset({"person", "role"})
"""Kinds of columns that a table of people has one of."""
_NAMING = frozenset({"person", "deputy"})
_VACANT = wording("attendance", "vacant")
_BRACKETS = re.compile(r"\s*\([^()]*\)?")
_LEADS_ON = frozenset({"of", "for"})
_SEATS = frozenset({"member", "representative", "rep", "nominee"})
"""Words that make a post of what stands before them: "Lay Member"."""
_SHORT = 14
"""Characters of a line after which a word more would have had room."""


class Words:
    """A line, and what it looks like."""

    def __init__(self, text: str) -> None:
        """Take the line."""
        self.text = text

    @cached_property
    def plain(self) -> str:
        """The line without what stands in brackets."""
        return _BRACKETS.sub("", self.text).strip(" *")

    @cached_property
    def vacant(self) -> bool:
        """Whether it says that there is nobody: "TBC"."""
        return _VACANT.fullmatch(self.text) is not None

    @cached_property
    def titled(self) -> bool:
        """Whether it begins with the title of a person or a given name."""
        return begins_with_person(self.text)

    @cached_property
    def named(self) -> bool:
        """Whether it is the name of a person, or begins with one that a comma ends."""
        length = name_end(self.plain)
        return length > 0 and (length == len(self.plain) or self.plain[length] == ",")

    @cached_property
    def ends_named(self) -> bool:
        """Whether a name follows a dash: "Named Nurse – Ann Vale"."""
        before, dash, name = self.plain.replace(" - ", " – ").rpartition(" – ")
        whole = bool(name) and name_end(name) == len(name)
        return bool(dash) and (
            begins_with_person(name) or (whole and Words(before).kind != "organisation")
        )

    @cached_property
    def half_named(self) -> bool:
        """Whether it ends with a given name, of which the surname is on the next line."""
        before, _, last = self.plain.rpartition(" ")
        return bool(before) and not self.named and begins_with_person(last)

    @cached_property
    def kind(self) -> str:
        """What it names by its head noun: "role", "organisation", or nothing."""
        words = [w.strip(",;.&").casefold().rpartition("-")[2] for w in self.plain.split()]
        lists = lexicon()
        post = next((n for n, w in enumerate(words) if w in lists.post_heads | _SEATS), None)
        body = next((n for n, w in enumerate(words) if _heads_body(w)), None)
        if post is None and body is None and words[:1] and words[0] in lists.qualifiers:
            return "role"
        if post is None:
            prefixed = is_prefixed(self.plain.split())
            return "organisation" if body is not None or prefixed or self._short else ""
        if body is None or post < body:
            return "role"
        office = words[body + 1 : body + 2] == ["of"]
        ends = post + 1 == len(words) or words[post + 1] in _LEADS_ON
        return "role" if ends and not office else "organisation"

    @cached_property
    def _short(self) -> bool:
        """Whether it begins or ends with an acronym: "NHS Ashby", "Ashby ICB"."""
        words = self.plain.split()
        return any(len(w) > 2 and w.isupper() for w in words[:1] + words[-1:])  # noqa: PLR2004 - initials of a name are two

    @cached_property
    def general(self) -> bool:
        """Whether no word of it is a name: "Foundation Trust"."""
        words = [word.strip(",&") for word in self.plain.split()]
        return all(is_general(word) for word in words if word)


def _heads_body(word: str) -> bool:
    lists = lexicon()
    word = word.removesuffix("'s").removesuffix("’s")
    return word in lists.body_heads and word not in lists.qualifiers | lists.post_heads


def fit(line: Words, kind: str, columns: Sequence[str]) -> float:
    """Return how well a line begins a cell, more than 0 where rather well.

    Args:
        line: The line.
        kind: What the column holds.
        columns: What all columns hold.
    """
    if kind in _NAMING:
        posts = kind == "person" and "role" not in columns
        return 2.0 if line.vacant else _fit_of_person(line, posts=posts)
    if line.vacant:
        return -1.0
    if (line.named and line.titled) or line.ends_named:
        return -3.0
    if line.kind:
        return 3.0 if line.kind == kind else -2.0
    return 0.0 if kind == "role" else 1.0 if line.named else 0.5


def _fit_of_person(line: Words, *, posts: bool) -> float:
    """Return how well a line begins a cell that names somebody, by a post if it may be one."""
    if line.named:
        return 4.0 if line.titled else 1.0
    if line.titled and line.kind != "organisation":
        return 2.5
    if posts and line.kind == "role":
        return 2.0
    return -3.0 if line.kind else -1.0


def goes_on_fit(above: Words, below: Words, kind: str) -> float:
    """Return how well a line goes on with the cell of the line above it.

    Args:
        above: The line above.
        below: The line.
        kind: What the column holds.
    """
    first = below.text[0]
    cut = is_unfinished(above.text) or above.text.endswith("/")
    if cut or first.islower() or first in "(&" or above.text.count("(") > above.text.count(")"):
        return 5.0
    if above.half_named and below.text.istitle() and " " not in below.text:
        return 4.0
    if (below.named and below.titled) or below.vacant or above.vacant:
        return -5.0
    if kind != "organisation" and above.kind and below.ends_named and not above.ends_named:
        return -1.0 if below.kind else 3.0
    return _likeness(above, below, kind) - (3.0 if len(above.text) < _SHORT else 0.0)


def _likeness(above: Words, below: Words, kind: str) -> float:
    """Return how well two lines make one name by what they seem to name each."""
    if below.general and below.kind != "role" and kind != "person":
        return 2.0
    if below.kind == kind:
        return -3.0 if above.kind else 1.0
    return -2.0 if below.kind or kind == "organisation" else 0.5
