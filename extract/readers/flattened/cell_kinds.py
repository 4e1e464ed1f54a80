"""How well a line fits a column by what the column is said to hold."""

import re
from collections.abc import Sequence
from functools import cache, cached_property, lru_cache

from ...lexicon import lexicon
from ...lexicon.columns import kinds_of
from ...lexicon.english import english
from ...lexicon.grammar import grammar
from ...lexicon.wordings import wording
from ...line_ends import is_unfinished
from ...run_together import begins_with_person, is_general, is_prefixed, name_end, titles

PEOPLE = frozenset({"person", "role"})
"""Kinds of columns that a table of people has one of."""
_NAMING = frozenset({"person", "deputy"})
VACANT = wording("attendance", "vacant")
_OF_NONE = wording("attendance", "of-none")
LEAD = wording("tables", "lead-of-an-organisation")
_BRACKETS = re.compile(r"\s*\([^()]*\)?")
_ENDS_NAME = re.compile(r"$|,| ?(?:/|& |and ) ?(?=[A-Z])")
"""What ends a name: that of a second holder, too, "Ann Vale / Jo Bell"."""
_LEADS_ON = english().of_what
_SEATS = grammar().posts.making_posts
_SHORT = 14
"""Characters of a line after which a word more would have had room."""


KINDS = ("person", "role", "organisation", "deputy")
"""Kinds of columns of which it is known what their cells are like."""


@lru_cache(maxsize=2**10)
def kind_of_header(header: str) -> str:
    """Return what the column holds that a header is over; nothing where it is of no such kind."""
    said = " ".join(header.casefold().split()).strip(" *:")
    kind = next(iter(kinds_of(said)), "")
    if kind not in KINDS and LEAD.fullmatch(said):
        return "person"
    return kind if kind in KINDS else ""


@lru_cache(maxsize=2**10)
def person_end(rest: str) -> int:
    """Return the length of the name, by its first word a person's, that a line goes on with."""
    return name_end(rest) if begins_with_person(rest) else 0


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
        return VACANT.fullmatch(self.text) is not None

    @cached_property
    def of_none(self) -> bool:
        """Whether it says in place of an organisation that somebody is from none: "Lay Member"."""
        last = self.plain.rpartition(" ")[2].casefold()
        ends = _seats(last)
        found = _OF_NONE.match(self.text)
        return found is not None and (ends or found.end() == len(self.text))

    @cached_property
    def titled(self) -> bool:
        """Whether it begins with the title of a person or a given name."""
        return begins_with_person(self.text)

    @cached_property
    def named(self) -> bool:
        """Whether it is the name of a person, or begins with one that a comma or another ends."""
        length = name_end(self.plain)
        return length > 0 and _ENDS_NAME.match(self.plain, length) is not None

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
    def open_titled(self) -> bool:
        """Whether it ends with what leads to the head of a title: "Ann Vale, Associate"."""
        lists = lexicon()
        last = self.plain.rpartition(" ")[2].casefold()
        return last in lists.qualifiers and not (
            last in lists.post_heads or last in lists.body_heads
        )

    @cached_property
    def kind(self) -> str:
        """What it names by its head noun: "role", "organisation", or nothing."""
        words = [w.strip(",;.&").casefold().rpartition("-")[2] for w in self.plain.split()]
        lists = lexicon()
        post = next((n for n, w in enumerate(words) if _seats(w)), None)
        last = len(words) - 1
        body = next((n for n, w in enumerate(words) if _heads_body(w, last=n == last)), None)
        if post is None and body is None and words[:1] and words[0] in lists.qualifiers:
            return "role"
        if post is None:
            prefixed = is_prefixed(self.plain.split())
            return "organisation" if body is not None or prefixed or self.short else ""
        if body is None or post < body:
            return "role"
        office = words[body + 1 : body + 2] == ["of"]
        closed = self.plain.split()[post].endswith(",")
        ends = closed or post + 1 == len(words) or words[post + 1] in _LEADS_ON
        return "role" if ends and not office else "organisation"

    @cached_property
    def short(self) -> bool:
        """Whether it begins or ends with an acronym: "NHS Ashby", "Ashby ICB"."""
        words = self.plain.split()
        return any(len(w) > 2 and w.isupper() for w in words[:1] + words[-1:])  # noqa: PLR2004 - initials of a name are two

    @cached_property
    def general(self) -> bool:
        """Whether no word of it is a name: "Foundation Trust"."""
        words = [word.strip(",&") for word in self.plain.split()]
        return all(is_general(word) for word in words if word)


def _seats(word: str) -> bool:
    """Tell whether a word is what somebody is: "Director", "Member"."""
    return word in _SEATS or word in lexicon().post_heads


def _heads_body(word: str, *, last: bool) -> bool:
    """Tell whether a word is what a body is; "Service" is where it ends a name."""
    lists = lexicon()
    word = word.removesuffix("'s").removesuffix("’s")
    leads = word in lists.post_heads or (word in lists.qualifiers and not last)
    return word in lists.body_heads and not leads


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
    if kind == "organisation" and line.of_none:
        return 2.0
    if line.kind:
        likely = 1.0 if line.general and kind == "organisation" else 3.0
        return likely if line.kind == kind else -2.0
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


def part_fit(part: Words, kind: str) -> float:
    """Return how well a part of a line is cut out of it, by how it begins and ends.

    Args:
        part: The part.
        kind: What the column holds that it would be in.
    """
    words = part.plain.split() or [part.text]
    first = words[0]
    if is_unfinished(part.text) or first[0].islower() or part.text[0] in "&-–(":
        return -6.0
    open_titled = part.open_titled and not (kind == "organisation" and part.of_none)
    if part.text.count("(") != part.text.count(")") or open_titled:
        return -6.0
    if kind == "organisation":
        return 3.0 if part.plain.casefold() in _nationals() else _part_of_organisation(part, words)
    if kind == "role":
        return (-1.5 if _trails(words) else 0.5) - (1.5 if _is_led_by_name(words) else 0.0)
    return -1.0 if len(words) - titles(words) == 1 else 0.0


def _part_of_organisation(part: Words, words: Sequence[str]) -> float:
    """Return the same of the name of an organisation, which begins with a name and has a head."""
    headed = _heads_body(words[-1].casefold(), last=True) or part.short
    if part.of_none:
        return 1.0
    general = is_general(words[0])
    if len(words) == 1 and headed and general and not words[0].isupper():
        return -3.0
    return (1.5 if headed else 0.0) - (1.0 if general and len(words) > 1 else 0.0)


@cache
def _nationals() -> frozenset[str]:
    """Return what national organisations are called, in lower case."""
    known = (national for national in lexicon().nationals if national.national)
    return frozenset(form.casefold() for each in known for form in (each.name, *each.forms))


def _trails(words: Sequence[str]) -> bool:
    """Tell whether a name stands after a title that nothing leads to: "Commander Ashby"."""
    heads = [n for n, word in enumerate(words) if word.casefold() in lexicon().post_heads]
    after = heads[-1] + 1 if heads else 0
    led = after < len(words) and words[after].casefold() in _LEADS_ON
    return not led and not all(is_general(word.strip(",&")) for word in words[after:])


def _is_led_by_name(words: Sequence[str]) -> bool:
    """Tell whether a title has a name or an organisation before it: "Vale Director of Housing"."""
    heads = (n for n, word in enumerate(words) if word.casefold() in lexicon().post_heads)
    before = words[: next(heads, 0)]
    return any(
        not is_general(word) or word.isupper() or _heads_body(word.casefold(), last=False)
        for word in before
    )


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
    if above.open_titled or (above.half_named and below.text.istitle() and " " not in below.text):
        return 4.0
    if (below.named and below.titled) or below.vacant or above.vacant:
        return -5.0
    if kind != "organisation" and above.kind and below.ends_named and not above.ends_named:
        return -1.0 if below.kind else 3.0
    return _likeness(above, below, kind) - (3.0 if len(above.text) < _SHORT else 0.0)


def _likeness(above: Words, below: Words, kind: str) -> float:
    """Return how well two lines make one name by what they seem to name each."""
    tail = not below.kind or kind == "organisation" or " " not in below.text
    if below.general and below.kind != "role" and kind != "person" and tail:
        return 2.0
    if below.kind == kind:
        return -3.0 if above.kind else 1.0
    return -2.0 if below.kind or kind == "organisation" else 0.5
