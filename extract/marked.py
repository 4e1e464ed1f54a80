"""A paper as one HTML page on which everything that was understood is marked where it stands."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template
from typing import Final

from ..ontology.terms import RELATION_WORDS, EntityType
from .document import Block, BlockKind, Cell
from .facts import Entity, Evidence, Reading

_TEMPLATE: Final = Path(__file__).parent / "templates" / "marked.html"
_DOT: Final = " \u00b7 "


@dataclass(frozen=True, slots=True)
class _Statement:
    """A fact or decision as listed beside the text: its mark's id, wording (HTML) and passages."""

    id: str
    words: str
    passages: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class _Segment:
    """A stretch of text that one set of marks covers wholly."""

    start: int
    end: int
    entity: Entity | None
    says: tuple[str, ...]


def page(reading: Reading) -> str:
    """Return a paper as a self-contained HTML page.

    Names are coloured by what they name, the passages behind facts and decisions are shaded. These
    are listed beside the text: each leads to its passage, and each passage to what it says.
    """
    statements = {"Facts": _facts(reading), "Decisions": _decisions(reading)}
    every = [statement for several in statements.values() for statement in several]
    text = _Text(reading, _segments(reading, every), every)
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(
        title=escape(reading.title),
        about=escape(_about(reading)),
        legend=_legend(reading.entities),
        inks="\n".join(
            f".{type_.lower()} {{ --ink: var(--{type_.lower()}); }}" for type_ in EntityType
        ),
        text="\n".join(text.html()),
        lists="\n".join(_list(name, several) for name, several in statements.items() if several),
    )


class _Text:
    """The paper's blocks as HTML, with the segments of its text marked."""

    def __init__(
        self, reading: Reading, segments: list[_Segment], statements: Iterable[_Statement]
    ) -> None:
        self._document = reading.document
        self._segments = segments
        self._ends = [segment.end for segment in segments]
        self._anchors: dict[int, list[str]] = defaultdict(list)
        for statement in statements:
            first = min(passage.start for passage in statement.passages)
            self._anchors[first].append(statement.id)

    def html(self) -> Iterator[str]:
        """Yield the blocks in order, with a line where a page begins."""
        number = None
        for block in self._document.blocks:
            if block.page != number and block.page and block.kind is not BlockKind.FURNITURE:
                number = block.page
                yield f'<div class="page">page {number}</div>'
            yield self._block(block)

    def _block(self, block: Block) -> str:
        if block.kind is BlockKind.TABLE and block.rows:
            rows = (
                "<tr>" + "".join(f"<td>{self._cell(cell)}</td>" for cell in row) + "</tr>"
                for row in block.rows
            )
            return f"<table>{''.join(rows)}</table>"
        inner = self._span(block.start, block.end)
        marker = escape(block.marker)
        match block.kind:
            case BlockKind.HEADING:
                return f"<h2>{marker} {inner}</h2>" if marker else f"<h2>{inner}</h2>"
            case BlockKind.ITEM:
                level = max(block.level, 1)
                return (
                    f'<p class="item" data-marker="{marker}" style="--level: {level}">{inner}</p>'
                )
            case BlockKind.FURNITURE:
                return f'<p class="furniture">{inner}</p>'
            case _:
                return f"<p>{inner}</p>"

    def _cell(self, cell: Cell) -> str:
        return " ".join(self._span(start, end) for start, end in cell)

    def _span(self, start: int, end: int) -> str:
        """Return a stretch of the text, its marks split wherever another begins or ends."""
        parts = []
        at = start
        for segment in self._segments[bisect_right(self._ends, start) :]:
            if segment.start >= end:
                break
            first, last = max(segment.start, start), min(segment.end, end)
            parts.append(escape(self._document.text[at:first]))
            parts.append(self._mark(segment, first, last))
            at = last
        parts.append(escape(self._document.text[at:end]))
        return "".join(parts)

    def _mark(self, segment: _Segment, start: int, end: int) -> str:
        anchors = "".join(f'<a id="{id_}"></a>' for id_ in self._anchors.pop(segment.start, ()))
        classes = []
        attributes = ""
        if segment.says:
            classes.append("fact")
            attributes += f' data-says="{" ".join(segment.says)}"'
        if segment.entity:
            kind = segment.entity.type.lower()
            classes += ["entity", kind]
            attributes += f' title="{escape(segment.entity.name)} ({kind})"'
        text = escape(self._document.text[start:end])
        return f'{anchors}<mark class="{" ".join(classes)}"{attributes}>{text}</mark>'


def _segments(reading: Reading, statements: Iterable[_Statement]) -> list[_Segment]:
    """Return the marked stretches of the text, cut wherever a mark begins or ends."""
    begins: dict[int, list[Entity | str]] = defaultdict(list)
    ends: dict[int, list[Entity | str]] = defaultdict(list)
    for entity, start, end in sorted(_names(reading), key=lambda name: (name[1], -name[2])):
        begins[start].append(entity)
        ends[end].append(entity)
    for statement in statements:
        for start, end in {(passage.start, passage.end) for passage in statement.passages}:
            begins[start].append(statement.id)
            ends[end].append(statement.id)
    open_: Counter[str] = Counter()
    named: list[Entity] = []
    segments = []
    before = 0
    for at in sorted(begins.keys() | ends.keys()):
        if at > before and (named or +open_):
            innermost = named[-1] if named else None
            segments.append(_Segment(before, at, innermost, tuple(sorted(+open_))))
        for mark in ends[at]:
            if isinstance(mark, str):
                open_[mark] -= 1
            else:
                named.remove(mark)
        for mark in begins[at]:
            if isinstance(mark, str):
                open_[mark] += 1
            else:
                named.append(mark)
        before = at
    return segments


def _names(reading: Reading) -> Iterator[tuple[Entity, int, int]]:
    """Yield where each entity is named: wherever a form stands that is its alone.

    An entity of which no form is found is marked where the paper first names it.
    """
    owners: dict[str, list[Entity]] = defaultdict(list)
    for entity in reading.entities:
        for form in {_form(name) for name in (entity.name, *entity.aliases)} - {""}:
            owners[form].append(entity)
    forms = sorted(owners, key=len, reverse=True)
    pattern = "|".join(
        re.sub(r"^the\b", "[Tt]he", r"\s+".join(map(re.escape, form.split()))) for form in forms
    )
    found = set()
    for match in re.finditer(rf"(?<!\w)(?:{pattern})(?!\w)", reading.document.text):
        owning = owners.get(_form(match.group()), [])
        if len(owning) == 1:
            found.add(owning[0].id)
            yield owning[0], *match.span()
    for entity in reading.entities:
        if entity.id not in found:
            yield entity, entity.evidence.start, entity.evidence.end


def _form(name: str) -> str:
    """Return a name on one line; "The" at its front may have opened a sentence."""
    return re.sub(r"^The\b", "the", " ".join(name.split()))


def _facts(reading: Reading) -> list[_Statement]:
    names = {entity.id: escape(entity.name) for entity in reading.entities}
    facts = sorted(reading.facts, key=lambda fact: fact.evidence[0].start)
    return [
        _Statement(
            id=f"f{number}",
            words=(
                f"{names[fact.subject]} <b>{RELATION_WORDS[fact.predicate]}</b>"
                f" {names[fact.object]}"
            ),
            passages=fact.evidence,
        )
        for number, fact in enumerate(facts, start=1)
    ]


def _decisions(reading: Reading) -> list[_Statement]:
    return [
        _Statement(
            f"d{number}", f"<b>{decision.kind}</b>: {escape(decision.text)}", (decision.evidence,)
        )
        for number, decision in enumerate(reading.decisions, start=1)
    ]


def _list(name: str, statements: list[_Statement]) -> str:
    items = "\n".join(_entry(statement) for statement in statements)
    return f"<h2>{name} ({len(statements)})</h2>\n<ol>\n{items}\n</ol>"


def _entry(statement: _Statement) -> str:
    surest = max(statement.passages, key=lambda passage: passage.confidence)
    where = [f"page {surest.page}"] if surest.page else []
    where += [f"rule {escape(surest.rule)}", f"confidence {surest.confidence:.2f}"]
    if len(statement.passages) > 1:
        where.append(f"{len(statement.passages)} passages")
    return (
        f'<li><a href="#{statement.id}" data-says="{statement.id}">{statement.words}'
        f"<small>{_DOT.join(where)}</small></a></li>"
    )


def _about(reading: Reading) -> str:
    date = f"{reading.date.day} {reading.date:%B %Y}" if reading.date else "no date"
    return _DOT.join((reading.document.path, reading.kind, date))


def _legend(entities: Iterable[Entity]) -> str:
    counts = Counter(entity.type for entity in entities)
    keys = [
        f'<span><span class="entity key {type_.lower()}">{type_.lower()}</span> {counts[type_]}'
        "</span>"
        for type_ in EntityType
        if counts[type_]
    ]
    return "".join(
        [*keys, '<span><span class="fact key">passage of a fact or decision</span></span>']
    )
