"""Who speaks in the sections of a partnership's paper that its partners write.

Below "What our partners say" and "Anyshire Fire and Rescue Service", "we" are the Fire and Rescue
Service, and what has no subject is told of it.
"""

from collections import Counter
from collections.abc import Iterator

from ...ontology.terms import EMPLOYERS, EntityType, PaperKind
from ..lexicon.wordings import wording
from ..paper import Paper, Topic, words_between
from .topics import headings

_ANNOUNCING = wording("papers", "statements-follow")
_BESIDE = wording("papers", "beside-a-speaker")
_HAVING_PARTNERS = frozenset({EntityType.PARTNERSHIP, EntityType.GROUP})
_LETTERS = frozenset({PaperKind.INSPECTION_LETTER})
_LONGEST_SPEAKER = 16
"""Tokens of a heading that names an organisation, in full and for short."""
_FEWEST = 2
"""Sections headed by no more than an organisation that are statements, whatever is above them."""
_NONE = 0


def find_statements(paper: Paper) -> None:
    """Find the sections in which an organisation speaks, and set the voices of the paper.

    They stand below a heading that says so, or are several. Headings that come back in each of
    them, "Our achievements", end none; neither does any that is below the one that says so.
    """
    home = paper.thing(paper.told_of)
    if paper.of_meeting or paper.kind in _LETTERS:
        return
    if home is None or home.type not in _HAVING_PARTNERS:
        return
    found = list(_sections(paper, home.id))
    several = len({topic.body for topic, _ in found if topic.body}) >= _FEWEST
    paper.voices = [topic for topic, announced in found if several or announced]


def _sections(paper: Paper, home: str) -> Iterator[tuple[Topic, bool]]:
    """Yield where an organisation begins to speak, and where it ends; and whether that is told."""
    above = list(headings(paper))
    said = Counter(_words(paper, start, end) for start, end, _ in above)
    announced, own, speaking = _NONE, _NONE, False
    for start, end, level in above:
        body = _speaker(paper, start, end) if end - start <= _LONGEST_SPEAKER else ""
        if body and body != home and start != above[0][0]:
            own, speaking = level, True
            yield Topic(start, body), announced > _NONE
        elif _ANNOUNCING.search(_words(paper, start, end)):
            announced = level
            if speaking:
                speaking = False
                yield Topic(start, None), True
        elif said[_words(paper, start, end)] < _FEWEST:
            within = 0 < announced < own
            if level <= (announced if within else own):
                announced = _NONE
                if speaking:
                    speaking = False
                    yield Topic(start, None), True


def _words(paper: Paper, start: int, end: int) -> str:
    return paper.text(start, end).casefold().strip(" .:0123456789")


def _speaker(paper: Paper, start: int, end: int) -> str:
    """Return the organisation that a heading names, if it says little more than that."""
    named = [m for m in paper.mentions_in(start, end) if paper.stands_for(m, EMPLOYERS)]
    if not named or len({m.entity for m in named}) > 1:
        return ""
    before = words_between(paper, start, named[0].start)
    after = words_between(paper, named[-1].end, end)
    return named[0].entity if _BESIDE.fullmatch(f"{before} | {after}") else ""
