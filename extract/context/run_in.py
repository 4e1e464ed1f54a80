"""Titles that run into their paragraph: "Audit Sub-Group. Jo Bell (Chair) tabled the dashboard"."""

from collections.abc import Iterator

from ...ontology.terms import BODIES
from ..document import BlockKind
from ..layout.labels import PEOPLE
from ..layout.words import DASHES
from ..paper import Paper

_MARKS = frozenset({".", ":", *DASHES})
_SHORTEST = 5
"""Tokens of what is told below such a title, at least."""
_TELLING = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})


def run_in_titles(paper: Paper) -> Iterator[tuple[int, int, str]]:
    """Yield the tokens of the paragraphs that begin with the name of a body as a title, and it."""
    words = paper.words.words
    people = {line.unit for line in paper.lines if line.role in PEOPLE}
    for number, (start, end) in enumerate(paper.words.units):
        if end - start <= _SHORTEST or number in people:
            continue
        name = next(iter(paper.mentions_in(start, start + 1)), None)
        if name is None or name.reference or not paper.stands_for(name, BODIES):
            continue
        if paper.things[name.entity].is_of_partners:  # a subject, and no body that meets
            continue
        titled = name.end + _SHORTEST <= end and words[name.end].text in _MARKS
        if titled and words[name.end + 1].capital and _tells(paper, number, name.end + 1, end):
            yield start, end, name.entity


def _tells(paper: Paper, number: int, start: int, end: int) -> bool:
    """Tell whether sentences stand in a paragraph, which is no cell or heading, after a title."""
    plain = paper.view.units[number].row is None
    told = any(word.text == "." for word in paper.words.words[start + 1 : end])
    return plain and told and paper.view.block_of(number).kind in _TELLING
