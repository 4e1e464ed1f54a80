"""Routes that are drawn rather than told: arrows between names, and tables of levels.

"Team Manager → Head of Service" below "Escalation route", or a table whose rows are the levels that
a dispute goes through, say who takes what to whom; what they carry is said by the heading.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from ...ontology.terms import EMPLOYERS, SIGNATURES, EntityType, Predicate
from ..document import BlockKind
from ..layout.tables import Cell, Row, grids
from ..lexicon.english import english
from ..lexicon.syntax import alternatives, number_of, syntax
from ..lexicon.wordings import checked
from ..mentions import Mention
from ..paper import Paper
from .patterns import ANY_SYMBOL, ARTICLES
from .rendering import render

ARROWS = r"(?:→|⇒|➔|➜|►|- ?>|= ?>)"
_ARROW = re.compile(ARROWS)
_DRAWN = re.compile(
    rf"(?P<s>{ANY_SYMBOL}) (?:\( [^()⟨⟩]{{0,30}} \) )?"
    rf"{ARROWS} (?={ARTICLES}(?P<o>{ANY_SYMBOL}))"
)
_LEVELS = alternatives(syntax().stages)
_LEVEL = re.compile(rf"(?:(?:escalation|resolution) )?{_LEVELS}s?(?: of escalation)?")
_NUMBERED = re.compile(
    rf"(?:{_LEVELS} )?(?P<number>\d|{alternatives(syntax().numbers)})\b", re.IGNORECASE
)
_COLUMN = re.compile(rf"{_LEVELS} (?:\d|{alternatives(syntax().numbers)})\b", re.IGNORECASE)
_EMPLOYING = EMPLOYERS | {EntityType.PARTNERSHIP}
_WORKING_FOR = EMPLOYERS | {EntityType.SERVICE}
_WORKPLACE = re.compile(rf"\b{alternatives(sorted(english().placing))}(?: the)?\W*$")
_ABOVE = 3
"""Units above a route that may say what goes along it, up to its heading."""
_ARROW_RULE = "arrow"
_LEVEL_RULE = "level-to-level"
_ARROW_CONFIDENCE = 0.8
_LEVEL_CONFIDENCE = 0.6
_COLUMN_RULE = "level-columns"
_COLUMN_CONFIDENCE = 0.75


def read_routes(paper: Paper) -> None:
    """State who takes what to whom, as arrows and tables of levels have it."""
    wordings = _wordings()
    if _ARROW.search(paper.words.source):
        _read_arrows(paper, wordings)
    _read_levels(paper, wordings)


_Wordings = tuple[tuple[re.Pattern[str], Predicate], ...]


@cache
def _wordings() -> _Wordings:
    """Return what a heading says that its routes carry."""
    entries = checked("tables", "route", means="means")
    return tuple((entry.pattern, Predicate(entry.means)) for entry in entries)


def _read_arrows(paper: Paper, wordings: _Wordings) -> None:
    for start, end in paper.sentences:
        if not _ARROW.search(paper.text(start, end)):
            continue
        rendered = render(paper, start, end)
        for drawn in _DRAWN.finditer(rendered.text):
            subject, object_ = rendered.names(drawn["s"])[0], rendered.names(drawn["o"])[0]
            predicate = _carried(paper, start, wordings)
            if predicate and subject.entity and object_.entity:
                span = (subject.start, object_.end)
                paper.claim(
                    subject.entity,
                    predicate,
                    object_.entity,
                    span,
                    _ARROW_RULE,
                    _ARROW_CONFIDENCE,
                )


def _read_levels(paper: Paper, wordings: _Wordings) -> None:
    """State that those of one level escalate to those of the next."""
    for header, *rows in (rows for rows in grids(paper.view, paper.words).values() if rows):
        first = min(header)
        columns = _level_columns(header)
        if columns:
            _read_level_columns(paper, wordings, header, rows, columns)
            continue
        if not _LEVEL.fullmatch(header[first].text.casefold().strip(" :")):
            continue
        carried = _carried(paper, header[first].start, wordings) or _titled(paper, wordings)
        if carried is not Predicate.ESCALATES_TO:
            continue
        levels = [(_number(row), _named(paper, row)) for row in rows]
        for (number, below), (next_, above) in pairwise(levels):
            if number and next_ == number + 1:
                _escalate(paper, below, above, _LEVEL_RULE)


def _level_columns(header: Row) -> list[int]:
    """Return the columns of levels, which count on: "Agency | Stage 2 | Stage 3"; or none."""
    levels = [n for n in sorted(header)[1:] if _COLUMN.match(header[n].text)]
    numbers = [_number_in(header[n].text) for n in levels]
    counts = all(after == number + 1 for number, after in pairwise(numbers))
    return levels if len(levels) > 1 and counts else []


def _read_level_columns(
    paper: Paper, wordings: _Wordings, header: Row, rows: list[Row], columns: list[int]
) -> None:
    """State whose the posts of a row are, and that those of one column escalate to the next."""
    if _carried(paper, header[min(header)].start, wordings) is Predicate.REFERS_TO:
        return
    for row in rows:
        whose = row[min(row)]
        employers = [
            m
            for m in paper.mentions_in(whose.start, whose.end)
            if paper.stands_for(m, _WORKING_FOR) and not m.reference
        ]
        levels = [_named_in(paper, row[n])[:1] if n in row else [] for n in columns]
        for column, posts in zip(columns, levels, strict=True):
            for post in posts:
                if post.type is EntityType.POST and not _employed_there(paper, row[column], post):
                    for employer in employers[-1:]:
                        span = (employer.start, post.end)
                        paper.claim(
                            post.entity,
                            Predicate.POST_IN,
                            employer.entity,
                            span,
                            _COLUMN_RULE,
                            _COLUMN_CONFIDENCE,
                        )
        for below, above in pairwise(levels):
            _escalate(paper, below, above, _COLUMN_RULE)


def _employed_there(paper: Paper, cell: Cell, post: Mention) -> bool:
    """Tell whether a cell says itself for whom its post works: "Designated Nurse, Ashby ICB"."""
    named = paper.mentions_in(post.start, cell.end)
    return any(paper.stands_for(m, _EMPLOYING) for m in named)


def _escalate(paper: Paper, below: list[Mention], above: list[Mention], rule: str) -> None:
    for subject, object_ in ((s, o) for s in below for o in above):
        span = (subject.start, object_.end)
        paper.claim(
            subject.entity,
            Predicate.ESCALATES_TO,
            object_.entity,
            span,
            rule,
            _LEVEL_CONFIDENCE,
        )


def _number(row: Row) -> int:
    return _number_in(row[min(row)].text)


def _number_in(text: str) -> int:
    numbered = _NUMBERED.match(text)
    return number_of(numbered["number"]) if numbered else 0


def _named(paper: Paper, row: Row) -> list[Mention]:
    """Return the posts, or else the bodies, of the first cell after the level that names any.

    A body in which somebody works who is told of in the cell is not meant.
    """
    cells = (_named_in(paper, row[column]) for column in sorted(row)[1:])
    return next((found for found in cells if found), [])


def _named_in(paper: Paper, cell: Cell) -> list[Mention]:
    types = SIGNATURES[Predicate.ESCALATES_TO][0]
    found = [m for m in paper.mentions_in(cell.start, cell.end) if paper.stands_for(m, types)]
    posts = [m for m in found if m.type is EntityType.POST]
    bodies = [m for m in found if not _WORKPLACE.search(paper.text(cell.start, m.start))]
    return posts or bodies


def _carried(paper: Paper, token: int, wordings: _Wordings) -> Predicate | None:
    """Return what goes along a route, as what stands above it says; the nearest decides."""
    for text in _above(paper, token):
        for pattern, predicate in wordings:
            if pattern.search(text):
                return predicate
    return None


def _titled(paper: Paper, wordings: _Wordings) -> Predicate | None:
    """Return what the title of the paper says that its routes carry."""
    title = paper.title.casefold()
    return next((predicate for pattern, predicate in wordings if pattern.search(title)), None)


def _above(paper: Paper, token: int) -> Iterator[str]:
    """Yield the text of the line of a token and of those above it, up to its heading."""
    units = paper.view.units
    here = paper.words.unit_of[token]
    seen = 0
    for number in range(here, -1, -1):
        block = paper.view.block_of(number)
        passed = number != here and block.kind in (BlockKind.ITEM, BlockKind.TABLE)
        if passed or (number != here and units[number].block == units[here].block):
            continue
        if number == here and block.kind is BlockKind.TABLE:
            continue
        yield paper.text(*paper.words.units[number]).casefold()
        seen += 1
        if block.kind is BlockKind.HEADING or seen > _ABOVE:
            return
