"""Labels: what the words before a colon, a dash or a gap announce, and where they end."""

import re
from functools import cache, lru_cache

from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..lexicon.wordings import Wording, checked, either, wording
from .seating import leads_to_members
from .seats_of_one import name_after_seat
from .words import DASHES, Words

PEOPLE = frozenset(
    {
        "present",
        "members_present",
        "coopted",
        "attending",
        "apologies",
        "absent",
        "substitutes",
        "members",
        "chair",
        "vicechair",
    }
)
"""Roles of the sections that list people."""

PRESENT = frozenset({"present", "members_present"})
"""Roles of the lists of those whose meeting it was, and who came."""
OF_ATTENDANCE = PRESENT | {"apologies"}
"""Roles of the lists that minutes begin with."""
AUTHORS = frozenset({"author", "writer", "contact"})
"""Roles of the lines that say whose report it is, who wrote it and who tells more."""
FRONT = AUTHORS | {"recipient", "title"}
"""Roles of the lines of the front sheet of a report."""
PARTY = "party"
"""Role of the labels that divide a list of people by party."""
RELATIONS = frozenset({"reportsTo", "accountableTo", "escalatesTo", "partOf", "inspectedBy"})
"""Roles of the labels that say how the body of a section stands to another."""
_ALONE = PEOPLE | RELATIONS | {PARTY, "none", "writer", "contact", "resolution", "recommendation"}
"""Roles that a line announces by itself, without a colon."""
_NOTED = wording("attendance", "apologies-noted")
_PARTING = DASHES | {"|"}
"""What may stand between a label and what it announces, with blanks around."""
MAX_LABEL = 24
"""Tokens of a label before a mark."""
LEADERS = frozenset({"chair", "vicechair"})
"""Roles of the labels of who leads."""
_BESIDE_NAMES = PEOPLE - LEADERS - {"members"}
"""Roles of the labels that a name alone may follow; after others it may tell of a post."""
_WERE = frozenset({"was", "were"})
_LONGEST_TOLD = 8
"""Tokens of a label that a sentence begins with, and its verb."""
_MARGIN = 4
"""Tokens on each line of a label that takes two lines of the margin."""
_LONGEST_TABBED = 5
"""Tokens of a label without a mark before what it announces."""
_LONGEST_NAME = 4
_AFTER_NAME = frozenset({",", ";", "(", "."})
_LONGEST_NOTE = 16
"""Tokens of a bracket after a label that stands by itself: "Statutory members (with a vote)"."""
_ITEM = 3
"""Tokens of the number before a label: "Item 1 –"."""
MAX_BARE_LABEL = 10
"""Tokens of one that stands by itself."""
_TO_MARK = 4
"""Tokens to the mark after the number of an appendix."""
_APPENDIX = re.compile(r"(?:appendix|annex|schedule) \w{1,2}", re.IGNORECASE)
_TABLE = re.compile(r"(?:table|figure) \w{1,2}", re.IGNORECASE)
_SPACED = re.compile(r"\b(?:\w ){4,}\w\b")
"""A word whose letters are set apart: "P R E S E N T"."""
_SHORT = re.compile(r"\bcllr(?=s?\b)")
_NUMBERING = re.compile(
    r"[*_#]+|^\W*(?:item )?[\d./]*\d[.)]?\s+|^\W*[a-z][.)]\s+|^\W+|[\s:.\-–—]+$"
)


@cache
def labels() -> tuple[Wording, ...]:
    """Return the kinds of label; what each means is the role of its section.

    Raises:
        LexiconError: An entry is malformed, or an example does not behave.
    """
    return tuple(checked("sections", "label", means="role", whole=True))


@cache
def _any_label() -> re.Pattern[str]:
    return either(labels())


_OF_SEVERAL = re.compile(r"(?:s|ance|present)\W*\Z", re.IGNORECASE)
"""How a label ends that is nobody's title: "Guests", "In attendance"."""


def lists_people(text: str) -> bool:
    """Tell whether a text is a label of a list of people, and no title that one of them has."""
    return _OF_SEVERAL.search(text[-9:]) is not None and role_of(text) in PEOPLE


@lru_cache(maxsize=2**12)
def role_of(text: str) -> str:
    """Return the role that a label announces, or nothing where it is no label."""
    plain = _NUMBERING.sub("", text.casefold().replace("’", "'").replace("(s)", "s"))
    plain = _SHORT.sub("councillor", re.sub(r"\s+", " ", plain)).strip(" :-–—")
    plain = _SPACED.sub(lambda spaced: spaced[0].replace(" ", ""), plain)
    if not plain or "=" in plain:  # a legend is no label: "P = present, A = apologies"
        return ""
    role = ""
    if _any_label().fullmatch(plain):
        role = next(label.means for label in labels() if label.pattern.fullmatch(plain))
    return role or ("members" if leads_to_members(plain) else "")


def is_party(words: Words, start: int, end: int) -> bool:
    """Tell whether tokens are the name of a party, as it divides a list: "Labour Group"."""
    return role_of(words.text(start, end)) == PARTY


def own_label(words: Words, start: int, end: int) -> tuple[int, str] | None:
    """Return where the label at the start of a line ends, and its role."""
    while start + 1 < end and not words.words[start].alpha and words.words[start].text[0] in ":-–":
        start += 1  # "-: Present :-"
    for token in range(start, min(end, start + MAX_LABEL)):
        text = words.words[token].text
        labelled = token + 1 < end and words.words[token + 1].text == ":"  # "Executive Councillor:"
        if words.words[token].honorific and token > start and not labelled:
            break
        if text == ":" or (text in _PARTING and words.spaced[token] and token > start):
            role = role_of(words.text(start, token)) if token > start else ""
            if role:
                return None if _is_chair_of(words, role, token + 1, end) else (token, role)
            if text == ":":
                return _appended_label(words, start, token, end)
    ahead = words.words[start + 1 : min(start + _LONGEST_TABBED + 1, end)]
    parted = True in words.gaps[start + 1 : end] or any(word.given for word in ahead)
    beside = (parted and _tabbed_label(words, start, end)) or _label_of_one(words, start, end)
    if beside:  # "In attendance     J HOLT"
        return beside
    numbered = words.lower(start) == "item" and words.words[min(start + 1, end - 1)].digits
    bracket = next((t for t in range(start + 1, end) if words.words[t].text == "("), end)
    said = bracket if words.words[end - 1].text == ")" and bracket + _LONGEST_NOTE > end else end
    if said - start <= MAX_BARE_LABEL + numbered * _ITEM:
        role = role_of(words.text(start, end))
        if role in _ALONE and not (
            _tells_of_one(words, start, end) or _gives_names(words, role, start, end)
        ):
            return end, role
    return (
        _told_label(words, start, end)
        or _tabbed_label(words, start, end)
        or _gapped_label(words, start, end)
    )


def _label_of_one(words: Words, start: int, end: int) -> tuple[int, str] | None:
    """Return the seat of a co-optee before the name: "Church Representative J Holt"."""
    name = name_after_seat(words, start, end)
    return None if name is None else (name, "coopted")


def _tells_of_one(words: Words, start: int, end: int) -> bool:
    """Tell whether a line says that somebody was away: "Councillor A Vale - apologies"."""
    first = words.words[start]
    parted = (t for t in range(start + 2, end) if words.words[t].text in DASHES)
    return (first.honorific or first.given) and next(parted, end) < end


def _gives_names(words: Words, role: str, start: int, end: int) -> bool:
    """Tell whether a line gives apologies of those it names: "Apologies from Councillor Vale"."""
    return role == "apologies" and any(
        words.words[t].honorific and words.lower(t - 1) == "from" and words.words[t + 1].title
        for t in range(start + 2, end - 1)
    )


def _is_chair_of(words: Words, role: str, start: int, end: int) -> bool:
    """Tell whether a line is the seat of who chairs another body: "Chair – Training Sub-group".

    "Independent Chair – chairs the Board" is a sentence.
    """
    if role not in LEADERS:
        return False
    if words.lower(start) == "chairs":
        return True
    while end > start and not words.words[end - 1].alpha:
        end -= 1
    named = words.words[start : words.sub_group(end - 1)] if end > start else []
    heads = grammar().bodies.meeting | {"subgroup", "subcommittee"}
    capital = all(w.capital or w.connector or w.hyphen or w.apostrophe for w in named)
    return bool(named) and capital and words.lower(end - 1) in heads


def opens_appendix(words: Words, start: int, end: int) -> bool:
    """Tell whether a line is the title of an appendix and no list: "Annex A: Review Panel"."""
    if end - start > MAX_LABEL or words.words[end - 1].text == ".":
        return False
    if not words.words[start].capital or own_label(words, start, end):
        return False
    marks = (t for t in range(start + 2, min(start + _TO_MARK, end)) if not words.words[t].alpha)
    return any(_APPENDIX.fullmatch(words.text(start, mark)) for mark in marks)


def _appended_label(words: Words, start: int, colon: int, end: int) -> tuple[int, str] | None:
    """Return the label that the title of an appendix is: "Appendix A: Board membership".

    That of a table heads a list only of members, and that of attendance may count it.
    """
    if end - start > MAX_LABEL:
        return None
    before = words.text(start, colon)
    if not (_APPENDIX.fullmatch(before) or _TABLE.fullmatch(before)):
        return None
    role = role_of(words.text(start, end))
    heads = {"members"} if _TABLE.fullmatch(before) else _ALONE
    return (end, role) if role in heads else None


def _told_label(words: Words, start: int, end: int) -> tuple[int, str] | None:
    """Return a label that begins a sentence: "Also in attendance were Councillor A Khan and"."""
    beginning = words.lowers(start + 1, min(end, start + _LONGEST_TOLD))
    for token, lower in enumerate(beginning, start + 1):
        if lower in _WERE:
            role = role_of(words.text(start, token))
            return (token + 1, role) if role == "attending" else None
    return None


def margin_label(
    words: Words, line: tuple[int, int], below: tuple[int, int]
) -> tuple[int, int, str] | None:
    """Return where both lines of a list begin beside a label in the margin, and its role.

    Of "In     Councillor A Khan" above "attendance: Councillor B Lee" it is "In attendance".
    """
    first = next((t for t in range(line[0] + 1, line[1]) if words.gaps[t]), 0)
    colon = next((t for t in range(*below) if words.words[t].text == ":"), 0)
    if not first or not colon or max(first - line[0], colon - below[0]) > _MARGIN:
        return None
    role = role_of(f"{words.text(line[0], first)} {words.text(below[0], colon)}")
    goes_on = after_mark(words, colon, below[1])
    return (first, goes_on, role) if role in PEOPLE else None


def _tabbed_label(words: Words, start: int, end: int) -> tuple[int, str] | None:
    """Return a label set off by its capitals or a gap: "PRESENT Councillor A Khan (Chair)"."""
    plural = lexicon().plural_honorifics
    for stop in range(start + _LONGEST_TABBED, start, -1):
        if stop >= end or not (words.words[start].capital and words.words[stop].capital):
            continue
        several = words.lower(stop) in plural - {"members"}
        titled = not several and words.lower(stop - 1) in plural
        parted = words.gaps[stop] or several or (words.words[stop].honorific and not titled)
        if parted or _begins_names(words, start, stop, end):
            role = role_of(words.text(start, stop))
            if role == "apologies" and _NOTED.search(words.text(stop, end)):
                return None
            named = _gives_names(words, role, start, stop)
            if role in (PEOPLE | {PARTY} if parted else _BESIDE_NAMES) and not named:
                return stop, role
    return None


def _begins_names(words: Words, start: int, stop: int, end: int) -> bool:
    """Tell whether a list of names follows words that name nobody: "Apologies Ann Vale, Jo Holt".

    Args:
        words: The words of the paper.
        start: First token of what may be a label.
        stop: Token after it, where the names begin.
        end: Token after the line.
    """
    label = words.words[start:stop]
    if not words.words[stop].given or not label[-1].alpha or not words.lists_names(stop, end):
        return False
    titled = label[-1].lower in lexicon().plural_honorifics - {"members"}
    if titled or any(word.given or word.honorific for word in label):
        return False
    after = next((t for t in range(stop, end) if not words.words[t].title), end)
    named = 1 < after - stop <= _LONGEST_NAME
    return named and (after == end or words.words[after].text in _AFTER_NAME)


def _gapped_label(words: Words, start: int, end: int) -> tuple[int, str] | None:
    """Return a label of a front sheet that a wide blank sets off: "Report of    Jo Bell"."""
    stop = next((t for t in range(start + 1, min(end, start + MAX_BARE_LABEL)) if words.gaps[t]), 0)
    role = role_of(words.text(start, stop)) if stop else ""
    return (stop, role) if role in FRONT else None


def after_mark(words: Words, token: int, end: int) -> int:
    """Return the first token after the colon or dash of a label."""
    while token < end and not (words.words[token].alpha or words.words[token].text in {"(", "["}):
        token += 1
    return token


def label_end(words: Words, stop: int, end: int) -> int:
    """Return where a label ends that may say what all below it are: "PRESENT – Councillors"."""
    last = after_mark(words, stop, end)
    told = end - last == 1 and words.lower(last) in lexicon().plural_honorifics
    return end if told else stop
