"""Rows of a register whose cells a converter has run together, parted by what names end in."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ....ontology.terms import BOARDS, EntityType
from ...document import Cell
from ...lexicon import lexicon
from ...lexicon.english import english
from ...lexicon.grammar import grammar
from ...line_ends import is_unfinished
from ...run_together import is_general
from .spans import Span, words_in

_LED = re.compile(r"\s*\((?:[A-Z]+\)\s*\()?(?i:v?-?ch|(?:vice|deputy)?[- ]?chair)\w*\.?\)")
_HOLDERS = grammar().posts.of_boards
_OTHER_ENDS = frozenset({"police", "constabulary"})
_JOINING = frozenset({"and", "or", "to"})
_OF = english().of_what
_DASHES = re.compile(r"[-\u2013\u2014]")
_HELD = frozenset({"member"})
_CHAIR = "chair"
_LEADING_ON = frozenset({"and", "&"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a row, without the marks around it, and whether it begins a line of its own."""

    start: int
    end: int
    lower: str
    upper: bool
    begins: bool


def words_of(text: str, start: int, end: int) -> Iterator[Word]:
    """Yield the words of a stretch of a text, those whole that a hyphen parts."""
    line = text.find("\n", start, end)
    for first, last in _whole(text, words_in(text, start, end)):
        plain = re.sub(r"-\s+", "", text[first:last]).strip("(),.;:")
        begins = 0 <= line < first
        if begins:
            line = text.find("\n", last, end)
        yield Word(first, last, plain.casefold(), len(plain) > 1 and plain.isupper(), begins)


def _whole(text: str, words: Iterable[Span]) -> list[Span]:
    """Put together the words that a hyphen parts where a line ended: "Part- nership"."""
    whole: list[Span] = []
    for first, last in words:
        cut = whole and text[whole[-1][1] - 1] == "-" and whole[-1][1] - whole[-1][0] > 1
        if cut and text[first].islower() and text[first:last] not in _JOINING:
            whole[-1] = (whole[-1][0], last)
        else:
            whole.append((first, last))
    return whole


def parted(text: str, words: Sequence[Word], kinds: Sequence[str]) -> list[Span]:
    """Return from which word to which each cell goes after the name."""
    last = len(words)
    interests = _first_interest(text, words) if "interests" in kinds else last
    employer = _employer(text, words[:interests]) if "organisation" in kinds else interests
    ends = {
        "role": (0, employer),
        "organisation": (employer, interests),
        "interests": (interests, last),
    }
    if "role" not in kinds:
        ends["organisation"] = (0, interests)
    return [ends[kind] for kind in kinds if kind != "person"]


def _first_interest(text: str, words: Sequence[Word]) -> int:
    """Return the word that begins the first board or group which a row names."""
    for number, word in enumerate(words):
        led = word.upper and _LED.match(text, word.end)
        below = words[number + 1].lower if number + 1 < len(words) else ""
        if word.upper and below == _CHAIR and _holds(words[: max(number - 1, 0)]):
            return number  # "Independent Chair ALSCB LSCB Chair Brimford"
        goes_on = below in _HOLDERS | _LEADING_ON or text[word.end - 1] == ","
        if number and (led or (_is_board(word) and not goes_on)):
            begin = _begin(text, words, number, of_boards=True)
            if not _is_title(text, words[:begin]):
                return begin
    return len(words)


def _holds(words: Sequence[Word]) -> bool:
    return any(word.lower in lexicon().post_heads for word in words)


def _is_title(text: str, words: Sequence[Word]) -> bool:
    """Tell whether words end in another office of somebody's: "Head of Audit / Chair"."""
    if len(words) <= 1 or words[-1].lower != _CHAIR:
        return False
    return text[words[-2].start : words[-2].end].endswith("/")


def _employer(text: str, words: Sequence[Word]) -> int:
    """Return the word that begins the organisation which a row names last."""
    below = [*(word.lower for word in words[1:]), ""]
    heads = [
        n
        for n, word in enumerate(words)
        if n and _ends_name(word) and below[n] not in _HOLDERS | _LEADING_ON
    ]
    if not heads:
        return next((n for n, word in enumerate(words) if n and _opens_name(word)), len(words))
    for head in reversed(heads):
        begin = _begin(text, words, head, of_boards=False)
        if _is_title(text, words[:begin]):
            continue
        if begin == len(words) - 1 and not words[begin].upper and not words[begin].begins:
            break  # "Director of Housing Services"
        return begin
    return len(words)


def _opens_name(word: Word) -> bool:
    """Tell whether organisations are called by a word that comes first: "Healthwatch"."""
    return (word.lower,) in lexicon().prefixed


def _is_board(word: Word) -> bool:
    head = lexicon().body_heads.get(word.lower)
    return head is not None and head.type in BOARDS and word.lower not in lexicon().post_heads


def _begin(text: str, words: Sequence[Word], head: int, *, of_boards: bool) -> int:
    """Return the word that begins a name, by what stands before what it ends in."""
    known = _spelled_out(text, words, head) if of_boards else None
    if known is not None:
        return known
    held = [n for n, word in enumerate(words[:head]) if _is_held(word)]
    at = head
    while at:
        if at - 1 in held:
            return at if of_boards else _after_remit(text, words, at, head)
        begins = _begins_board if of_boards else _begins_employer
        if _begins_line(text, words, at, head, of_boards=of_boards) or begins(words, at, head):
            return at
        if words[at - 1].lower in _OF and held and held[0] < at:
            return _after_object(words, at, head)
        at -= 1
    return 0 if of_boards else head


def _begins_line(text: str, words: Sequence[Word], at: int, head: int, *, of_boards: bool) -> bool:
    """Tell whether a word begins both a line and a name."""
    named = not all(map(_ends_name, words[at : head + 1])) or (of_boards and words[head].upper)
    return words[at].begins and named and not is_unfinished(_line(text, words[at - 1].end))


def _begins_board(words: Sequence[Word], at: int, head: int) -> bool:
    """Tell whether a word begins the name of a board, by the word before it."""
    before = words[at - 1]
    if words[at].upper and (before.lower in _LEADING_ON or _is_told(before)):
        return True
    return at < head and _ends_name(before) and not before.upper


def _is_held(word: Word) -> bool:
    """Tell whether a word is what somebody holds."""
    return word.lower in _HELD or word.lower in lexicon().post_heads


def _begins_employer(words: Sequence[Word], at: int, head: int) -> bool:
    """Tell whether what a title is of ends before a word: "of Health Services Ashby Trust"."""
    before = words[at - 1]
    led = any(word.lower in _OF for word in words[: at - 1])
    held = any(map(_is_held, words[:head]))
    named = not all(map(_ends_name, words[at : head + 1]))
    return led and held and named and at < head and _ends_name(before) and not before.upper


def _spelled_out(text: str, words: Sequence[Word], head: int) -> int | None:
    """Return where a name begins that an acronym stands beside: "Health Board (HB)", "HB (Health".

    None where none does.
    """
    for at in range(head, 0, -1):
        if text[words[at].start] == "(" and words[at - 1].upper:
            return at - 1
        if at < head and text[words[at].end - 1] == ")":
            break
    letters = words[head + 1].lower if head + 1 < len(words) and words[head + 1].upper else ""
    if not letters or text[words[head + 1].start] != "(":
        return None
    at = head + 1
    for letter in reversed(letters):
        at -= 1
        while at > 0 and words[at].lower in _LEADING_ON | _OF:
            at -= 1
        if at < 0 or words[at].lower[0] != letter:
            return None
    return at


def _is_told(word: Word) -> bool:
    """Tell whether a word is of titles and remits, or ends an organisation's name in short."""
    if word.upper:
        return lexicon().acronym_type(word.lower.upper()) is EntityType.AGENCY
    return is_general(word.lower.capitalize())


def _after_remit(text: str, words: Sequence[Word], at: int, head: int) -> int:
    """Return the word after what a title says it is about: "Nurse Safeguarding Ashby Trust"."""
    after = _DASHES.fullmatch(text, words[at].start, words[at].end) is not None
    general = [_is_told(word) or word.upper for word in words[at + after : head]]
    if False not in general:
        return head + 1 if after else at
    named = at + after + general.index(False)
    return at + after if any(word.upper for word in words[at:named]) else named


def _after_object(words: Sequence[Word], at: int, head: int) -> int:
    """Return the word after what a title is of: "Head of Audit and Quality"."""
    at += 1
    while at < head and words[at].lower in {"and", "&"}:
        at += 2
    return min(at, head)


def _ends_name(word: Word) -> bool:
    """Tell whether the name of an organisation, or what stands in its place, ends in a word."""
    heads = lexicon().body_heads
    return (
        word.upper
        or word.lower in heads
        or word.lower.removesuffix("s") in heads
        or word.lower in _OTHER_ENDS
    )


def cell_of(text: str, words: Sequence[Word], empty: int, *, lined: bool) -> Cell:
    """Return the pieces of a cell: one, or one for each line that ends something."""
    pieces: list[Span] = []
    for above, word in pairwise([None, *_without_slashes(text, words)]):
        if above is None or word is None:
            new = True
        else:
            slash = not lined and text[above.end : word.start].strip() == "/"
            begins = word.begins and not is_unfinished(text[: pieces[-1][1]][-20:])
            new = slash or (lined and (begins or _parts_boards(text, pieces[-1], above, word)))
        if word is not None and new:
            pieces.append((word.start, word.end))
        elif word is not None:
            pieces[-1] = (pieces[-1][0], word.end)
    return tuple(pieces) or ((empty, empty),)


def _without_slashes(text: str, words: Sequence[Word]) -> list[Word]:
    return [word for word in words if text[word.start : word.end] != "/"]


def _parts_boards(text: str, piece: Span, above: Word, word: Word) -> bool:
    """Tell whether the name of a board ends between two words, and another begins."""
    said = text[slice(*piece)]
    ended = said.endswith(")") or (_is_board(above) and said.count("(") == said.count(")"))
    return ended and text[word.start].isupper() and not _is_board(word)


def _line(text: str, end: int) -> str:
    """Return what a line says up to an offset."""
    return text[text.rfind("\n", 0, end) + 1 : end]
