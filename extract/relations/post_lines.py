"""Lines that name no more than a post and where it is: "Health – Chief Nurse, Anyshire ICB"."""

import re

from ...ontology.terms import EMPLOYERS, EntityType, Predicate
from ..layout.labels import PEOPLE
from ..layout.section_lines import Line
from ..paper import Paper
from .patterns import ARTICLES
from .rendering import render

_WHERE = EMPLOYERS | {EntityType.SERVICE}
_DASH = "(?: [-–—]| :)"
_LED = rf"(?:[a-z][a-z ]{{1,40}}{_DASH} )?"
_LINE = re.compile(
    rf"{_LED}(?P<post>⟨O\d+⟩) [,(] {ARTICLES}(?P<after>⟨[ACS]\d+⟩)(?: \))?|"
    rf"(?P<before>⟨[ACS]\d+⟩){_DASH} {ARTICLES}(?P<filled>⟨O\d+⟩)(?: , [^.;]*)?"
)
_COLUMNS = re.compile(
    rf"(?:⟨[CA]\d+⟩ , )?(?P<place>⟨[ACS]\d+⟩)(?: 's)? {ARTICLES}(?P<post>⟨O\d+⟩)"
    r"(?: \( ⟨P\d+⟩ \)| , ⟨P\d+⟩| \([^()]*\))?"
)
"""An organisation and a post with a gap between, as in columns that have no header."""
_LONGEST = 24
"""Tokens of such a line."""
_RULE, _CONFIDENCE = "post-and-place-alone", 0.82


def read_post_lines(paper: Paper) -> None:
    """State in what organisation a post is that a line, as of a list of contacts, names with it."""
    for line in paper.lines:
        if line.role in PEOPLE or line.end - line.start > _LONGEST or (line.heading and line.role):
            continue
        types = {m.type for m in paper.mentions_in(line.start, line.end)}
        in_table = paper.view.units[line.unit].row is not None
        if EntityType.POST in types and types & _WHERE and not in_table:
            _read_line(paper, line)


def _read_line(paper: Paper, line: Line) -> None:
    rendered = render(paper, line.start, line.end)
    text = rendered.text.strip(" .;")
    if found := _LINE.fullmatch(text):
        (post,) = rendered.names(found["post"] or found["filled"])
        (place,) = rendered.names(found["after"] or found["before"])
    elif found := _COLUMNS.fullmatch(text):
        (post,), (place,) = rendered.names(found["post"]), rendered.names(found["place"])
        if not paper.words.gaps[post.start]:
            return
    else:
        return
    span = (min(post.start, place.start), max(post.end, place.end))
    paper.claim(post.entity, Predicate.POST_IN, place.entity, span, _RULE, _CONFIDENCE)
