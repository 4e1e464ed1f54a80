"""The automatic numbers of a Word document, which are not in its text."""

import re
from collections import defaultdict
from dataclasses import dataclass

from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from lxml import etree

_PLACE = re.compile(r"%(\d)")
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_ALPHABET = 26


@dataclass(frozen=True, slots=True)
class _Level:
    """How one depth of a list is numbered: "(%1)" in lowerLetter from 1."""

    style: str
    text: str
    first: int


class Numbering:
    """Counts through a document's lists as Word does when it prints them (ECMA-376 17.9)."""

    def __init__(self, word: WordDocument) -> None:
        self._lists: dict[str, str] = {}
        self._levels: dict[tuple[str, int], _Level] = {}
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        self._styles = {
            style.get(qn("w:styleId"), ""): style
            for style in word.styles.element.iter(qn("w:style"))
        }
        for relation in word.part.rels.values():
            if relation.reltype == RELATIONSHIP_TYPE.NUMBERING and not relation.is_external:
                self._read(etree.fromstring(relation.target_part.blob, _parser()))

    def _read(self, root: etree._Element) -> None:
        for kind in root.iter(qn("w:abstractNum")):
            for level in kind.iter(qn("w:lvl")):
                place = (kind.get(qn("w:abstractNumId"), ""), int(level.get(qn("w:ilvl"), "0")))
                self._levels[place] = _Level(
                    style=_value(level, "w:numFmt"),
                    text=_value(level, "w:lvlText"),
                    first=int(_value(level, "w:start") or 1),
                )
        for number in root.iter(qn("w:num")):
            self._lists[number.get(qn("w:numId"), "")] = _value(number, "w:abstractNumId")

    def mark(self, paragraph: etree._Element) -> tuple[str, int]:
        """Count a paragraph; return its marker ("(a)", "3.1", "-") and depth, or "" and 0."""
        number, depth = self._numbered(paragraph)
        kind = self._lists.get(number)
        level = self._levels.get((kind, depth)) if kind is not None else None
        if kind is None or level is None or level.style == "none":
            return "", 0
        if level.style == "bullet":
            return "-", depth + 1
        counts = self._counts[kind]
        counts[depth] = counts.get(depth, level.first - 1) + 1
        for deeper in [other for other in counts if other > depth]:
            del counts[deeper]

        def figure(place: re.Match[str]) -> str:
            other = int(place[1]) - 1
            form = self._levels.get((kind, other), level)
            return _figure(counts.get(other, form.first), form.style)

        return _PLACE.sub(figure, level.text).strip().rstrip("."), depth + 1

    def _numbered(self, paragraph: etree._Element) -> tuple[str, int]:
        """Return the list and the depth that a paragraph or the styles it is based on give."""
        holder: etree._Element | None = paragraph
        depth = None
        for _ in range(len(self._styles) + 1):  # styles may be based on each other in a ring
            if holder is None:
                break
            properties = holder.find(qn("w:pPr"))
            if properties is not None and (given := properties.find(qn("w:numPr"))) is not None:
                depth = depth or _value(given, "w:ilvl")
                if number := _value(given, "w:numId"):
                    return number, int(depth or 0)
            base = (
                _value(properties, "w:pStyle")
                if holder is paragraph and properties is not None
                else _value(holder, "w:basedOn")
            )
            holder = self._styles.get(base)
        return "", 0


def _value(parent: etree._Element, name: str) -> str:
    child = parent.find(qn(name))
    return "" if child is None else child.get(qn("w:val"), "")


def _figure(number: int, style: str) -> str:
    """Write a number in one of Word's formats; those that no English paper uses as digits."""
    if style.endswith("Letter"):
        figure = chr(ord("a") + (number - 1) % _ALPHABET) * ((number - 1) // _ALPHABET + 1)
    elif style.endswith("Roman"):
        figure, rest = "", number
        for value, sign in _ROMAN:
            figure += sign * (rest // value)
            rest %= value
    else:
        return str(number)
    return figure.upper() if style.startswith("upper") else figure


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)
