"""Who "I" is, whoever a section or the paper says that it is by; and who "we" are.

"By Ann Vale, Independent Scrutineer" stands below a heading, "Ann Vale, Independent Chair" below a
foreword. In minutes, and between quotation marks, others speak.
"""

import re
from collections.abc import Iterator

from ...ontology.terms import OFFICIALS, EntityType, PaperKind
from ..document import BlockKind
from ..lexicon.references import reference_words
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper

_OWN_VOICE = frozenset({EntityType.PARTNERSHIP, EntityType.GROUP, EntityType.HUB})
_TOLD_OF = _OWN_VOICE - {EntityType.PARTNERSHIP}
_OF_COUNCILS = frozenset({PaperKind.REPORT, PaperKind.AGENDA_PACK, PaperKind.INSPECTION_LETTER})
"""Kinds of papers that the officers of the council write or receive, whatever they tell of."""
_BYLINE = wording("people", "byline")
_DEAR = frozenset({"dear"})
_YOU = frozenset({"you"})
_TOP_OF_LETTER = 240
"""Tokens within which the salutation of a letter stands."""
_LONGEST = 24
"""Tokens of a byline or signature."""
_WORDS_BESIDE = 4
"""Words of a signature that are in none of its names: "of the"."""
_HEAD = 160
"""Tokens at the beginning of a paper within which a byline is that of all of it."""
_SEVERAL = 2
_OUR_PARTNERSHIP = re.compile(
    r"\b[Oo]ur\s+(?:(?:safeguarding|local)\s+)*(?:partnership\b(?!\s+(?:with|between|work|approach|to)\b)"
    r"|(?:[Ll]ead|[Dd]elegated|[Ss]tatutory)\s+[Ss]afeguarding\s+[Pp]artners\b)"
)
"""What those who write call themselves, or theirs, where they are partners in safeguarding."""
_QUOTES = re.compile(r"[“”\"]")

_Voice = tuple[int, int, str]
"""From which token to which somebody speaks, and who."""


def find_first_person(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return "I" and "my" where it is known who writes, and "you" where it is known to whom.

    Args:
        paper: The paper.
        taken: Tokens that a name stands on.
    """
    if paper.of_meeting:
        return []
    found = _addressed(paper, taken)
    own = reference_words().pronouns.of_writers
    spoken = [t for t in paper.words.find(own) if t not in taken]
    if not spoken:
        return found
    voices = list(_voices(paper))
    for token in spoken:
        who = next((who for start, end, who in voices if start <= token < end), "")
        if who and not _is_quoted(paper, token) and _is_word(paper, token):
            found.append(paper.pointer(token, who))
    return found


def _addressed(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return "you" in a letter to one person: "Dear Ms Vale", or who is named above "Dear Ann"."""
    dear = next((t for t in paper.words.find(_DEAR) if t < _TOP_OF_LETTER), 0)
    if not dear:
        return []
    people = [m for m in paper.mentions_in(0, dear + 2) if m.type is EntityType.PERSON and m.entity]
    named = {m.entity for m in people if m.start == dear + 1} or {m.entity for m in people}
    if len(named) != 1:
        return []
    who = named.pop()
    told = [t for t in paper.words.find(_YOU) if t > dear and t not in taken]
    return [paper.pointer(token, who) for token in told]


def ourselves(paper: Paper) -> str:
    """Return who "we" are: whose own paper it is, by kind or letterhead, or the council.

    A group that only a section is about, in somebody else's paper, is not meant outside of that.
    """
    home = paper.thing(paper.home)
    if home is None or home.type is not EntityType.PARTNERSHIP:
        partnerships = paper.safeguarding_partnerships()
        if _OUR_PARTNERSHIP.search(paper.words.source):
            return partnerships[0].id if len(partnerships) == 1 else ""
    own = home.id if home is not None and home.type in _OWN_VOICE else ""
    told = home is not None and home.type in _TOLD_OF
    if told and home is not None and paper.subject_at(home.mentions[0].start) == own:
        return ""
    letterhead = own and home is not None and home.mentions[0].start == 0
    of_council = paper.kind in _OF_COUNCILS and not letterhead
    return own if own and not of_council else paper.authority or own


def _is_word(paper: Paper, token: int) -> bool:
    """Tell whether it is no numeral: "I raised", not "Part I"."""
    words = paper.words.words
    return token + 1 < len(words) and words[token + 1].alpha and not words[token + 1].capital


def _is_quoted(paper: Paper, token: int) -> bool:
    start, _ = paper.words.units[paper.words.unit_of[token]]
    return len(_QUOTES.findall(paper.text(start, token))) % 2 == 1


def _voices(paper: Paper) -> Iterator[_Voice]:
    """Yield who speaks where: below a byline, above a signature, else in the whole paper."""
    headings = [
        start
        for number, (start, _) in enumerate(paper.words.units)
        if paper.view.block_of(number).kind is BlockKind.HEADING
    ]
    spans = sorted({*paper.sentences, *paper.words.units})
    short = [(start, end) for start, end in spans if end - start <= _LONGEST]
    bylines = {span: by for span in short if (by := _by(paper, *span))}
    at_top = {span for span in bylines if _is_at_top(paper, span[0], headings)}
    for start, end in (span for span in bylines if span not in at_top):
        below = next((h for h in headings if h > start), len(paper.words))
        yield start, below, bylines[start, end][0].entity
    yield from _signed(paper, [span for span in short if span not in bylines], headings)
    authors = {_office(bylines[span]) for span in at_top}
    if len(authors) == 1:
        yield 0, len(paper.words), authors.pop()


def _is_at_top(paper: Paper, token: int, headings: list[int]) -> bool:
    """Tell whether a byline stands below the title of a paper, of which all is then by one."""
    titled = any(heading < token for heading in headings[1:])
    return token < _HEAD and not titled and paper.block_at(token).kind is not BlockKind.HEADING


def _office(by: list[Mention]) -> str:
    """Return the post that a byline names, or else the person: a report is by an officer."""
    return next((m for m in by if m.type is EntityType.POST), by[0]).entity


def _signed(paper: Paper, spans: list[tuple[int, int]], headings: list[int]) -> Iterator[_Voice]:
    """Yield who has signed a section, alone, and what of it stands above the signature."""
    found: list[_Voice] = []
    for start, end in spans:
        if who := _signature(paper, start, end):
            found.append((max((h for h in headings if h <= start), default=0), start, who))
    for section, end, who in found:
        if all(other == who for above, _, other in found if above == section):
            yield section, end, who


def _by(paper: Paper, start: int, end: int) -> list[Mention]:
    """Return whom a byline names, the person first; nobody where it names several."""
    named = _officials(paper, start, end)
    if not named or not _BYLINE.match(paper.text(start, named[0].start)):
        return []
    people = [m for m in named if m.type is EntityType.PERSON]
    posts = [m for m in named if m.type is EntityType.POST]
    return [*people, *posts] if len(people) < _SEVERAL else []


def _signature(paper: Paper, start: int, end: int) -> str:
    """Return who has signed: a person and a post, and hardly another word."""
    named = _officials(paper, start, end)
    if not named or named[0].type is not EntityType.PERSON or named[0].start - start > 1:
        return ""
    inside = {t for m in paper.mentions_in(start, end) for t in range(m.start, m.end)}
    beside = [t for t in range(start, end) if t not in inside and paper.words.words[t].alpha]
    posts = [m for m in named if m.type is EntityType.POST]
    alone = sum(m.type is EntityType.PERSON for m in named) == 1
    return named[0].entity if posts and alone and len(beside) <= _WORDS_BESIDE else ""


def _officials(paper: Paper, start: int, end: int) -> list[Mention]:
    return [m for m in paper.mentions_in(start, end) if m.entity and m.type in OFFICIALS]
