"""Items numbered in running text: "(a) note the report; (b) ask for another"."""

import re

_MARK = re.compile(
    r"(?:^|(?<=\s))R\d{1,2}[.:)]?\s+(?=[A-Z])|^[A-Z]{1,2}\d{1,2}[.:)]\s+(?=[A-Z])|^\d{1,3}(?:\.\d{1,2})+[.)]?\s+(?=[A-Za-z])|(?<=[.;:]\s)\d{1,2}\.\d{1,2}\.?\s+(?=[Tt](?:o|hat)\b)|(?:^|(?<=\s)|(?<=[;:]))\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})[.)]\s+(?=[A-Za-z])"
    r"|(?:^|(?<=[.;:]\s)|(?<=and\s))[IVX]{1,4}[.)]\s+(?=[Tt](?:o|hat)\b)"
)

_BELOW = re.compile(r"(?:(?<=[:;]\s)|(?<=and\s))\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+(?=[A-Za-z])")
"""The number of an item below another, run on with it: "1.1 That Cabinet: 1.1.1 notes"."""

_COUNTED = re.compile(r"(?P<by>[A-Z]{0,2})(?P<number>\d+)")
"""A number, which may have a letter before it: "B2"."""

_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def is_numbered(text: str) -> bool:
    """Tell whether a text begins with a number, or numbers several items."""
    return len(_MARK.findall(text)) > 1 or bool(_MARK.match(text.strip()))


def after_number(text: str) -> int:
    """Return the offset after the number that a text begins with; 0 where there is none."""
    mark = _MARK.match(text)
    return mark.end() if mark else 0


def numbered_items(text: str) -> list[tuple[int, int]]:
    """Return the offsets of each numbered item; of the whole text where nothing is numbered."""
    marks = list(_MARK.finditer(text))
    if not marks:
        return [(0, len(text))]
    return _between(marks, text)


def items_below(text: str) -> list[tuple[int, int]]:
    """Return the offsets of the items that stand below an item in its own text; often none."""
    return _between(list(_BELOW.finditer(text)), text)


def items_after(text: str, marker: str) -> list[tuple[int, int]]:
    """Return the offsets of an item and of those that count on from it in its text; often none."""
    marks, last = list[re.Match[str]](), _plain(marker)
    for mark in _MARK.finditer(text):
        ended = text[: mark.start()].rstrip().endswith((".", ";", "; and"))
        if ended and follows(last, mark.group()):
            marks.append(mark)
            last = _plain(mark.group())
    return [(0, marks[0].start()), *_between(marks, text)] if marks else []


def _between(marks: list[re.Match[str]], text: str) -> list[tuple[int, int]]:
    ends = [*(mark.start() for mark in marks[1:]), len(text)] if marks else []
    return [(mark.end(), end) for mark, end in zip(marks, ends, strict=True)]


def last_number(text: str) -> str:
    """Return the number or letter of the last item in a text; empty where nothing is numbered."""
    return next((_plain(mark.group()) for mark in reversed([*_MARK.finditer(text)])), "")


def follows(number: str, marker: str) -> bool:
    """Tell whether a marker counts on from a number: "(b)" after "a", "ii." after "i"."""
    after = _plain(marker)
    if counted := _COUNTED.fullmatch(number):
        return after == f"{counted['by']}{int(counted['number']) + 1}"
    if number in _ROMAN and after in _ROMAN:
        return _ROMAN.index(after) == _ROMAN.index(number) + 1
    return len(number) == len(after) == 1 and ord(after) == ord(number) + 1


def style_of(marker: str) -> str:
    """Return how an item is marked: by a number, a letter or a bullet."""
    if re.search(r"\d", marker):
        return "number"
    return "letter" if re.search(r"[a-z]", marker, re.IGNORECASE) else "bullet"


def number_of(marker: str) -> int:
    """Return the number of an item: "2" of "2."; 0 where it has another mark."""
    plain = marker.strip("().: ")
    return int(plain) if plain.isdecimal() else 0


def _plain(mark: str) -> str:
    return mark.strip(" ().\t\n")
