"""What labelled lines say of the body of their section: "Reports to: Executive Board"."""

import re

from ...ontology.terms import Predicate
from ..context import whose
from ..document import BlockKind
from ..layout.labels import RELATIONS
from ..layout.section_lines import Line
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .patterns import AND, ANY_SYMBOL, ARTICLES
from .rendering import render
from .routes import ARROWS

_STATED = {role: Predicate(role) for role in RELATIONS}
"""Kinds of fact that a label announces, as `lexicon/sections.toml` names them."""
_NAMES = re.compile(
    rf"(?:(?:(?:[a-z-]+ ){{0,4}}?{alternatives(syntax().papers)} )?to )?"
    rf"{ARTICLES}({ANY_SYMBOL}(?:{AND}{ARTICLES}{ANY_SYMBOL})*)"
)
_TELLS = re.compile(rf"\b(?:{'|'.join(sorted(english().telling_verbs))})\b")
"""A verb: what stands below the label tells of something itself, and is read as a sentence."""
_SENDS = re.compile(rf"{alternatives(syntax().sending)} ")
"""The same, of whoever reports: "the Head of the Virtual School brings a termly report"."""
_ARROW = re.compile(ARROWS)
_CONFIDENCE = 0.88
_LONGEST_LIST = 12
_LONGEST_VALUE = 20
"""Tokens of a line that is a value of a list rather than running text."""


def read_labels(paper: Paper) -> None:
    """State what the lines below a label say of the body that the section is about."""
    for number, line in enumerate(paper.lines):
        predicate = _STATED.get(line.role)
        if predicate is None or not line.heading:
            continue
        body = whose(paper, line.start) or paper.told_of
        for value in _values(paper, number):
            for name in _names(paper, value):
                span = (line.start, max(name.end, line.end))
                rule = f"label-{predicate}"
                paper.claim(body, predicate, name.entity, span, rule, _CONFIDENCE)


def _values(paper: Paper, number: int) -> list[Line]:
    """Return the line after a label, or the list that a label alone leads into."""
    label, *below = paper.lines[number : number + _LONGEST_LIST]
    first = below[0] if below else None
    if first is None or first.heading or first.role != label.role:
        return []
    in_row = paper.view.units[label.unit].row is not None
    if first.unit == label.unit or (in_row and paper.view.same_row(label.unit, first.unit)):
        return [first]
    values: list[Line] = []
    for line in below:
        if line.heading or line.role != label.role or not _is_value(paper, line):
            break
        if values and _heads_next(paper, line):
            break
        values.append(line)
    return values


def _heads_next(paper: Paper, line: Line) -> bool:
    """Tell whether a line names nobody and stands alone, as the heading of what comes next does."""
    start, end = paper.words.units[line.unit]
    alone = paper.view.block_of(line.unit).kind is BlockKind.PARAGRAPH
    whole = not any(paper.words.broken[start + 1 : end])
    return alone and whole and not any(m.entity for m in paper.mentions_in(start, end))


def _is_value(paper: Paper, line: Line) -> bool:
    in_table = paper.view.units[line.unit].row is not None
    if in_table or line.end - line.start > _LONGEST_VALUE:
        return False
    start, end = paper.words.units[line.unit]  # of which a line may be no more than the last words
    return not _TELLS.search(render(paper, start, end).text)


def _names(paper: Paper, line: Line) -> list[Mention]:
    """Return the names that a line begins with, unless it goes on to tell of them or to draw."""
    rendered = render(paper, line.start, line.end)
    text = rendered.text.lstrip("*:–- ")
    found = _NAMES.match(text)
    end = found.end() + 1 if found else 0
    if found is None or _TELLS.match(text, end) or _SENDS.match(text, end) or _ARROW.search(text):
        return []
    return [name for name in rendered.names(found[1]) if not _is_pronoun(paper, name)]


def _is_pronoun(paper: Paper, name: Mention) -> bool:
    """Tell whether a sentence begins with a word for somebody: "It commissions advocacy"."""
    words = reference_words().pronouns
    return paper.words.lower(name.start) in words.neuter | words.of_us | words.personal
