"""Registers of members, each with initials in brackets, whose columns a converter has run together.

"Apols Ann Vale (AV) Head of Audit Ashby Council Health Board (Ch)": the header says which columns
there were, initials show where a row begins, and what names end in tells its cells apart. A cell
may go on on the next lines.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from ....ontology.terms import BOARDS, EntityType
from ...document import Block, BlockKind, Cell
from ...layout.labels import lists_people
from ...lexicon import lexicon
from ...lexicon.columns import kinds_of
from ...lexicon.wordings import wording
from ...line_ends import is_unfinished
from ...run_together import is_general, name_end
from ..marks import COLUMNS
from .spans import Span, words_in

_ROW = re.compile(
    r"^[^\S\n]*(?P<name>[\w*\u2713\u2717\u2718\u221a][^\n(]{3,70}?)\s*"
    r"\((?P<initials>[A-Z][A-Za-z]{1,3})\)(?=\s)",
    re.MULTILINE,
)
_MARK = re.compile(r"\W\s*|\w{1,9}\.?\s+(?=[A-Z])")
_ABSENT = wording("attendance", "absent")
_STOP = re.compile(r"\n[^\S\n]*\n(?:[^\S\n]*\n)*")
_LINE_BELOW = re.compile(r"\n[^\n]{3,60}(?=\n|\Z)")
_LED = re.compile(r"\s*\((?:[A-Z]+\)\s*\()?(?i:v?-?ch|(?:vice|deputy)?[- ]?chair)\w*\.?\)")
_ABOUT = ("role", "organisation", "interests")
_HOLDERS = frozenset({"member", "members", "manager", "lead", "officer", "administrator"})
"""Words that make a post of the board before them: "Cabinet Member"."""
_OTHER_ENDS = frozenset({"police", "constabulary"})
_JOINING = frozenset({"and", "or", "to"})
_OF = frozenset({"of", "for"})
_DASHES = re.compile(r"[-\u2013\u2014]")
_HELD = frozenset({"member"})
_CHAIR = "chair"
_LEADING_ON = frozenset({"and", "&"})
_LEAST_ROWS = 4
_MOST_WORDS = 40
"""Words of a row after the name."""
_MOST_WORDS_OF_HEADER = 4
_HEADER = 400
"""Characters between the header and the first row, at most."""
_LINES_OF_HEADER = 2


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a row, without the marks around it, and whether it begins a line of its own."""

    start: int
    end: int
    lower: str
    upper: bool
    begins: bool


def initialled_registers(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find such registers, as tables of the columns that their headers name.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no register.
    """
    found = [row for row in _ROW.finditer(text) if _is_row(row, passed_over)]
    if len(found) < _LEAST_ROWS:
        return []
    header = _header(text, found[0].start())
    if header is None:
        return []
    kinds = list(header)
    below = [row.start() for row in found[1:]]
    rows: list[tuple[Cell, ...]] = [
        (*((header[kind],) for kind in kinds), ((header[kinds[-1]][1],) * 2,))
    ]
    joined: list[Span] = []
    for row, limit in zip(found, [*below, len(text)], strict=True):
        stop = _end(text, row.end(), limit)
        words = list(_words(text, row.end(), stop))
        if len(words) > _MOST_WORDS:
            break
        name = _name(row)
        mark = (row.start("name"), len(text[:name].rstrip()))
        parts = _parted(text, words, kinds)
        cells = [
            _cell(text, words[first:last], row.end(), lined=kind == "interests")
            for kind, (first, last) in zip(kinds[1:], parts, strict=True)
        ]
        joined += [gap for cell in cells for piece in cell for gap in _breaks(text, *piece)]
        rows.append((((name, row.end()),), *cells, (mark,)))
        if stop < limit and text[stop:limit].strip():
            break
    if len(rows) <= _LEAST_ROWS:
        return []
    start, end = rows[0][0][0][0], max(piece[1] for cell in rows[-1] for piece in cell)
    return [Block(BlockKind.TABLE, start, end, rows=tuple(rows), gaps=tuple(joined))]


def _is_row(row: re.Match[str], passed_over: AbstractSet[int]) -> bool:
    """Tell whether initials are those of the name before them."""
    line = row.string.find("\n", row.end()) % (len(row.string) + 1)
    if row.start() in passed_over or COLUMNS.search(row.string[row.start() : line].strip()):
        return False
    name, initials = row.string[_name(row) : row.end("name")], row["initials"]
    first = any(word[0] == initials[0] for word in name.split()[:-1])
    return first and name.split()[-1][0] in initials[1:] and name_end(name) == len(name)


def _name(row: re.Match[str]) -> int:
    """Return where the name begins, after a mark of who was there or was not."""
    mark = _MARK.match(row.string, row.start("name"), row.end("name"))
    is_mark = mark and (not mark[0][0].isalnum() or _ABSENT.search(mark[0]))
    return mark.end() if mark and is_mark else row.start("name")


def _header(text: str, before: int) -> dict[str, Span] | None:
    """Return what the columns hold by the header above the first row, in their order."""
    offset = max(before - _HEADER, 0)
    lines = list(re.finditer(r"\S[^\n]*", text[offset:before]))
    for place in range(len(lines) - 1, -1, -1):
        last = lines[min(place + _LINES_OF_HEADER, len(lines)) - 1]
        for end in {lines[place].end(), last.end()}:
            kinds = _kinds(text, offset + lines[place].start(), offset + end)
            if kinds:
                return kinds
    words = words_in(text, offset + lines[-1].start(), before) if lines else []
    for number in range(len(words) - 1, -1, -1):
        kinds = _kinds(text, words[number][0], before)
        if kinds:
            said = words[max(number - 1, 0)]
            whose = said if text[slice(*said)].isupper() else kinds["person"]  # "ALSCB Members"
            return {**kinds, "person": (whose[0], kinds["person"][1])}
    return None


def _kinds(text: str, start: int, end: int) -> dict[str, Span] | None:
    """Return the columns whose headers follow one another and fill a stretch."""
    words = words_in(text, start, end)
    found: dict[str, Span] = {}
    at = 0
    while at < len(words):
        ends = [*range(at + 1, min(at + _MOST_WORDS_OF_HEADER, len(words)) + 1), len(words)]
        kind, after = next(
            ((k, n) for n in reversed(ends) if (k := _kind(text[words[at][0] : words[n - 1][1]]))),
            ("", 0),
        )
        if not kind or kind in found:
            return None
        found[kind] = (words[at][0], words[after - 1][1])
        at = after
    wanted = [kind for kind in ("person", *_ABOUT) if kind in found]
    return found if list(found) == wanted and "person" in found and len(found) > 1 else None


def _kind(header: str) -> str:
    plain = re.sub(r"\s+", " ", header.casefold())
    return next((kind for kind in kinds_of(plain) if kind in {"person", *_ABOUT}), "")


def _end(text: str, start: int, limit: int) -> int:
    """Return where a row ends: at the next, at a blank line or at a label."""
    blank = _STOP.search(text, start, limit)
    end = blank.start() if blank else len(text[:limit].rstrip())
    lines = _LINE_BELOW.finditer(text, start, end)
    labels = (
        line.start()
        for line in lines
        if lists_people(line[0]) or _ABSENT.fullmatch(line[0].strip())
    )
    return next(labels, end)


def _words(text: str, start: int, end: int) -> Iterator[_Word]:
    line = text.find("\n", start, end)
    for first, last in _whole(text, words_in(text, start, end)):
        plain = re.sub(r"-\s+", "", text[first:last]).strip("(),.;:")
        begins = 0 <= line < first
        if begins:
            line = text.find("\n", last, end)
        yield _Word(first, last, plain.casefold(), len(plain) > 1 and plain.isupper(), begins)


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


def _parted(text: str, words: Sequence[_Word], kinds: Sequence[str]) -> list[Span]:
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


def _first_interest(text: str, words: Sequence[_Word]) -> int:
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


def _holds(words: Sequence[_Word]) -> bool:
    return any(word.lower in lexicon().post_heads for word in words)


def _is_title(text: str, words: Sequence[_Word]) -> bool:
    """Tell whether words end in another office of somebody's: "Head of Audit / Chair"."""
    if len(words) <= 1 or words[-1].lower != _CHAIR:
        return False
    return text[words[-2].start : words[-2].end].endswith("/")


def _employer(text: str, words: Sequence[_Word]) -> int:
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


def _opens_name(word: _Word) -> bool:
    """Tell whether organisations are called by a word that comes first: "Healthwatch"."""
    return (word.lower,) in lexicon().prefixed


def _is_board(word: _Word) -> bool:
    head = lexicon().body_heads.get(word.lower)
    return head is not None and head.type in BOARDS and word.lower not in lexicon().post_heads


def _begin(text: str, words: Sequence[_Word], head: int, *, of_boards: bool) -> int:
    """Return the word that begins a name, by what stands before what it ends in."""
    known = _spelled_out(text, words, head) if of_boards else None
    if known is not None:
        return known
    held = [n for n, word in enumerate(words[:head]) if word.lower in _HELD | lexicon().post_heads]
    at = head
    while at:
        before = words[at - 1]
        if of_boards and words[at].upper and (before.lower in _LEADING_ON or _is_told(before)):
            return at
        named = not all(map(_ends_name, words[at : head + 1])) or (of_boards and words[head].upper)
        if words[at].begins and named and not is_unfinished(_line(text, before.end)):
            return at
        other = of_boards and at < head and _ends_name(before) and not before.upper
        if other:
            return at
        if at - 1 in held:
            return at if of_boards else _after_remit(text, words, at, head)
        if not of_boards and held and _ends_object(text, words, at, head):
            return at
        if before.lower in _OF and held and held[0] < at:
            return _after_object(words, at, head)
        at -= 1
    return 0 if of_boards else head


def _spelled_out(text: str, words: Sequence[_Word], head: int) -> int | None:
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


def _is_told(word: _Word) -> bool:
    """Tell whether a word is of titles and remits, or ends an organisation's name in short."""
    if word.upper:
        return lexicon().acronym_type(word.lower.upper()) is EntityType.AGENCY
    return is_general(word.lower.capitalize())


def _after_remit(text: str, words: Sequence[_Word], at: int, head: int) -> int:
    """Return the word after what a title says it is about: "Nurse Safeguarding Ashby Trust"."""
    after = _DASHES.fullmatch(text, words[at].start, words[at].end) is not None
    general = [_is_told(word) or word.upper for word in words[at + after : head]]
    if False not in general:
        return head + 1 if after else at
    named = at + after + general.index(False)
    return at + after if any(word.upper for word in words[at:named]) else named


def _ends_object(text: str, words: Sequence[_Word], at: int, head: int) -> bool:
    """Tell whether what a title is of ends before a word: "of Children's Services Ashby Council"."""
    before = words[at - 1]
    led = any(word.lower in _OF for word in words[: at - 1])
    named = not all(map(_ends_name, words[at : head + 1]))
    return led and named and at < head and _ends_name(before) and not before.upper


def _after_object(words: Sequence[_Word], at: int, head: int) -> int:
    """Return the word after what a title is of: "Head of Audit and Quality"."""
    at += 1
    while at < head and words[at].lower in {"and", "&"}:
        at += 2
    return min(at, head)


def _ends_name(word: _Word) -> bool:
    """Tell whether the name of an organisation, or what stands in its place, ends in a word."""
    heads = lexicon().body_heads
    return (
        word.upper
        or word.lower in heads
        or word.lower.removesuffix("s") in heads
        or word.lower in _OTHER_ENDS
    )


def _cell(text: str, words: Sequence[_Word], empty: int, *, lined: bool) -> Cell:
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


def _without_slashes(text: str, words: Sequence[_Word]) -> list[_Word]:
    return [word for word in words if text[word.start : word.end] != "/"]


def _parts_boards(text: str, piece: Span, above: _Word, word: _Word) -> bool:
    """Tell whether the name of a board ends between two words, and another begins."""
    said = text[slice(*piece)]
    ended = said.endswith(")") or (_is_board(above) and said.count("(") == said.count(")"))
    return ended and text[word.start].isupper() and not _is_board(word)


def _line(text: str, end: int) -> str:
    """Return what a line says up to an offset."""
    return text[text.rfind("\n", 0, end) + 1 : end]


def _breaks(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the line ends inside a piece of a cell."""
    for at in range(start, end):
        if text[at] == "\n":
            yield at, at + 1
