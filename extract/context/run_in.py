"""Titles that run into their paragraph: "Audit Sub-Group. Jo Bell (Chair) tabled the dashboard"."""

from collections.abc import Iterator

from ...ontology.terms import BODIES, EMPLOYERS, EntityType
from ..document import BlockKind
from ..layout.labels import PEOPLE
from ..layout.words import DASHES
from ..mentions import Mention
from ..paper import Paper

SUBJECTS = BODIES | EMPLOYERS | {EntityType.POST}
"""What a section may be about."""
_MARKS = frozenset({".", ":", *DASHES})
_SHORTEST = 5
"""Tokens of what is told below such a title, at least."""
_TELLING = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})


def run_in_titles(paper: Paper) -> Iterator[tuple[int, int, str]]:
    """Yield the tokens of the paragraphs that begin with the name of a body as a title, and it."""
    words = paper.words.words
    people = {line.unit for line in paper.lines if line.role in PEOPLE}
    for number, end, name in _titled(paper):
        if number in people or not paper.stands_for(name, BODIES):
            continue
        if words[name.end + 1].capital and _tells(paper, number, name.end + 1, end):
            yield name.start, end, name.entity


def run_in_subjects(paper: Paper) -> Iterator[tuple[int, int, str]]:
    """Yield the tokens of the paragraphs that begin with any name as a title, and whose that is.

    What follows need be no sentence: "Norbury Police: its officers refer concerns to the Hub".
    """
    for number, end, name in _titled(paper):
        in_table = paper.view.units[number].row is not None
        if not in_table and paper.stands_for(name, SUBJECTS):
            yield name.start, end, name.entity


def _titled(paper: Paper) -> Iterator[tuple[int, int, Mention]]:
    """Yield the number and end of each unit that begins with a name and a mark, and the name."""
    words = paper.words.words
    for number, (start, end) in enumerate(paper.words.units):
        if end - start <= _SHORTEST:
            continue
        name = next(iter(paper.mentions_in(start, start + 1)), None)
        if name is None or name.reference or not name.entity:
            continue
        if paper.things[name.entity].is_of_partners:  # a subject, and no body that meets
            continue
        if name.end + _SHORTEST <= end and words[name.end].text in _MARKS:
            yield number, end, name


def _tells(paper: Paper, number: int, start: int, end: int) -> bool:
    """Tell whether sentences stand in a paragraph, which is no cell or heading, after a title."""
    plain = paper.view.units[number].row is None
    told = any(word.text == "." for word in paper.words.words[start + 1 : end])
    return plain and told and paper.view.block_of(number).kind in _TELLING
