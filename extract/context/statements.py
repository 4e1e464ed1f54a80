"""Who speaks in a section: a partner who has written it, or whoever it is about.

Below "What our partners say" and "Anyshire Fire and Rescue Service", "we" are the Fire and Rescue
Service, and what has no subject is told of it. So are "we" the team below "Emergency Duty Team",
unless the team is named there, as others would.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from ...ontology.terms import EMPLOYERS, ORGANISATIONS, EntityType, PaperKind
from ..lexicon.references import reference_words
from ..lexicon.wordings import wording
from ..paper import Paper, Topic, words_between
from ..thing import Thing
from .headings import headings

_ANNOUNCING = wording("papers", "statements-follow")
_BESIDE = wording("papers", "beside-a-speaker")
_HAVING_PARTNERS = frozenset({EntityType.PARTNERSHIP, EntityType.GROUP})
_LETTERS = frozenset({PaperKind.INSPECTION_LETTER})
_SPEAKING = ORGANISATIONS - {EntityType.INSPECTORATE}
_OURS = frozenset({"our"})
_LONGEST_SPEAKER = 16
"""Tokens of a heading that names an organisation, in full and for short."""
_FEWEST = 2
"""Sections headed by no more than an organisation that are statements, whatever is above them."""
_NONE = 0


def find_statements(paper: Paper) -> None:
    """Find the sections in which an organisation speaks, and set the voices of the paper.

    Those of partners stand below a heading that says so, or are several. Headings that come back in
    each of them, "Our achievements", end none; neither does any that is below the one that says so.
    """
    home = paper.thing(paper.told_of)
    if paper.of_meeting or paper.kind in _LETTERS:
        return
    if home is not None and home.type in _HAVING_PARTNERS:
        found = list(_sections(paper, home.id))
        several = len({topic.body for topic, _ in found if topic.body}) >= _FEWEST
        paper.voices = [topic for topic, announced in found if several or announced]
    for start, end, who in list(_told_in_own_voice(paper)):
        paper.voices += (Topic(start, who), Topic(end, paper.voice_at(end)))
        paper.voices.sort(key=attrgetter("start"))


def _told_in_own_voice(paper: Paper) -> Iterator[tuple[int, int, str]]:
    """Yield the tokens of sections in which whoever they are about says "we", and who that is."""
    ours = paper.words.find(reference_words().pronouns.of_us | _OURS)
    last = Topic(len(paper.words), None)
    for section, below in pairwise([*paper.subjects, last]):
        start, end = section.start, below.start
        subject = paper.thing(section.body)
        if subject is None or subject.type not in _SPEAKING or paper.voice_at(start):
            continue
        speaks = bisect_left(ours, start) < bisect_left(ours, end)
        if speaks and not _is_named_again(paper, subject, start, end):
            yield start, end, subject.id


def _is_named_again(paper: Paper, subject: Thing, start: int, end: int) -> bool:
    """Tell whether a section names whom it is about once more, or says "the Team"."""
    named = [m for m in paper.mentions_in(start, end) if m.entity == subject.id]
    if not named or paper.words.unit_of[named[0].start] != paper.words.unit_of[start]:
        return True  # it goes on below the section of another
    again = any(paper.words.lower(m.start - 1) != "(" for m in named[1:])
    heads = frozenset(name.casefold().replace("-", " ").split()[-1] for name in subject.names)
    pointing = reference_words().pointing.pointers - _OURS
    places = paper.words.find(heads)
    found = places[bisect_right(places, start) : bisect_left(places, end)]
    before = (t - 3 if paper.words.lower(t - 1) == "-" else t - 1 for t in found)  # "the Sub-Group"
    return again or any(paper.words.lower(t) in pointing for t in before)


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
