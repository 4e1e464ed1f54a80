"""Sections of a paper by what their labels announce: who was present, who is to be contacted, ...

A label is a heading, a line that ends in a colon, or the words before a colon or dash at the start
of a line. What follows it, up to the next label or heading, is its section.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .document import BlockKind
from .lexicon import LexiconError, load
from .view import Unit, View
from .words import DASHES, Words

PEOPLE = frozenset(
    {
        "present",
        "members_present",
        "coopted",
        "attending",
        "apologies",
        "substitutes",
        "members",
        "chair",
        "vicechair",
    }
)
"""Roles of the sections that list people."""

_MAX_LABEL = 14
_SENTENCE = 14


@dataclass(frozen=True, slots=True)
class Label:
    """One kind of label: what it announces and how it is worded."""

    id: str
    role: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a paper: a stretch of tokens without a line break, within one unit.

    Attributes:
        start: First token.
        end: Token after the last.
        unit: Index of the unit it is in.
        role: What the label above or before it announces; empty where there is none.
        label: Lower-case words of that label.
        heading: True where the line is itself a label or a heading, and lists nothing.
        column: Column of the table it is a cell of, from 0; 0 outside tables.
    """

    start: int
    end: int
    unit: int
    role: str
    label: str
    heading: bool = False
    column: int = 0


@cache
def labels() -> tuple[Label, ...]:
    """Return the kinds of label, each checked against its examples.

    Raises:
        LexiconError: An entry is malformed, or an example does not behave.
    """
    found = []
    for entry in load("sections")["label"]:
        try:
            label = Label(entry["id"], entry["role"], re.compile(entry["pattern"]))
            examples, others = entry["must"], entry["must_not"]
        except (KeyError, re.error) as error:
            raise LexiconError(
                f"lexicon/sections.toml: {entry.get('id', entry)}: {error}"
            ) from error
        for text in (t for t in examples if not label.pattern.fullmatch(t)):
            raise LexiconError(f"lexicon/sections.toml: {label.id}: does not match {text!r}")
        for text in (t for t in others if label.pattern.fullmatch(t)):
            raise LexiconError(f"lexicon/sections.toml: {label.id}: matches {text!r}")
        found.append(label)
    return tuple(found)


@cache
def role_of(text: str) -> str:
    """Return the role that a label announces, or nothing where it is no label."""
    text = re.sub(
        r"[*_#]+|^\W*(?:item )?[\d./]*\d[.)]?\s+|^\W+|[\s:.\-–—]+$",
        "",
        text.casefold().replace("’", "'"),
    )
    text = re.sub(r"\s+", " ", text).strip(" :-–—")
    if not text:
        return ""
    return next((label.role for label in labels() if label.pattern.fullmatch(text)), "")


def lines(view: View, words: Words) -> list[Line]:
    """Return every line of a paper, each with the section it stands in."""
    found: list[Line] = []
    role = label = ""
    for number, unit in enumerate(view.units):
        block = view.document.blocks[unit.block]
        start, end = words.units[number]
        if start == end:
            continue
        if unit.row is not None:
            found.append(Line(start, end, number, role, label, column=unit.column or 0))
            continue
        if block.kind is BlockKind.HEADING or _is_numbered(block.marker):
            heading = role_of(words.text(start, end)) if end - start <= _MAX_LABEL else ""
            if heading or block.kind is BlockKind.HEADING:
                role, label = heading, words.text(start, end)
                found.append(Line(start, end, number, role, label, heading=True))
                continue
        if (
            role in PEOPLE
            and _is_numbered(block.marker)
            and not words.words[start].honorific
            and not words.words[start].given
        ):
            role = label = ""
        for first, last in _split(words, start, end):
            own = _own_label(words, first, last)
            if own:
                colon, role = own
                label = words.text(first, colon)
                found.append(Line(first, colon, number, role, label, heading=True))
                first = _after_mark(words, colon, last)
                if first == last:
                    continue
            elif role in PEOPLE and role != "apologies" and _is_prose(words, first, last):
                role = label = ""
            told = role in PEOPLE and role not in _TOLD and _is_sentence(words, first, last)
            found.append(Line(first, last, number, "" if told else role, label))
    return found


def _is_numbered(marker: str) -> bool:
    return any(character.isdigit() for character in marker)


def _split(words: Words, start: int, end: int) -> Iterator[tuple[int, int]]:
    first = start
    for token in range(start + 1, end):
        if words.broken[token] and (not words.hanging[token] or _own_label(words, token, end)):
            yield first, token
            first = token
    yield first, end


def _own_label(words: Words, start: int, end: int) -> tuple[int, str] | None:
    """Return where the label at the start of a line ends, and its role."""
    for token in range(start, min(end, start + _MAX_LABEL)):
        text = words.words[token].text
        if text == ":" or (text in DASHES and words.spaced[token] and token > start):
            role = role_of(words.text(start, token)) if token > start else ""
            if role:
                return token, role
            if text == ":":
                return None
    if end - start <= _MAX_LABEL // 2:
        role = role_of(words.text(start, end))
        if role in PEOPLE or role in {"none", "contact", "resolution", "recommendation"}:
            return end, role
    return _tabbed_label(words, start, end)


def _tabbed_label(words: Words, start: int, end: int) -> tuple[int, str] | None:
    """A label set off by nothing but its capitals: "PRESENT Councillor A Khan (Chair)"."""
    for length in (3, 2, 1):
        stop = start + length
        if stop < end and words.words[stop].honorific and words.words[start].capital:
            role = role_of(words.text(start, stop))
            if role in PEOPLE:
                return stop, role
    return None


def _after_mark(words: Words, token: int, end: int) -> int:
    while (
        token < end and not words.words[token].alpha and words.words[token].text not in {"(", "["}
    ):
        token += 1
    return token


def _is_prose(words: Words, start: int, end: int) -> bool:
    """Tell running text from a list of names: long, and mostly in lower case."""
    alpha = [w for w in words.words[start:end] if w.alpha]
    capitals = sum(w.capital for w in alpha)
    return len(alpha) >= _SENTENCE and capitals < 0.4 * len(alpha)


_TOLD = frozenset({"apologies", "substitutes"})
_VERBS = frozenset(
    """is are was were has have had will reports chairs meets holds leads oversees sits attends refers receives
    left joined arrived attended welcomed""".split()
)
_SHORT = 6


def _is_sentence(words: Words, start: int, end: int) -> bool:
    """Tell whether a line in a list of people is a sentence: it has a verb and ends with a full stop."""
    line = words.words[start:end]
    return len(line) >= _SHORT and line[-1].text == "." and any(w.text in _VERBS for w in line)
