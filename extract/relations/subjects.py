"""What a sentence without a subject is about: what its row, paragraph or section names."""

from collections.abc import Iterator

from ...ontology.terms import BOARDS, BODIES, EntityType
from ..document import BlockKind
from ..in_passing import is_in_passing
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..lexicon.syntax import syntax
from ..mentions import Mention
from ..paper import Paper
from ..told_above import told_above
from .antecedents import own_body, own_terms
from .list_items import opening_name

_TELLING = frozenset({BlockKind.ITEM, BlockKind.PARAGRAPH})
_WE = reference_words().pronouns.of_us
_NOT_OPENED = frozenset({*syntax().opening_asides, *english().telling_verbs})
"""Before the first name of a paragraph, which is then not about that."""


def says_we(paper: Paper, mention: Mention) -> bool:
    """Tell whether a body speaks of itself: "we thank Jo Bell, who was chair" of another body."""
    return paper.words.lower(mention.start) in _WE


def body_in_row(paper: Paper, unit: int) -> list[Mention]:
    """Return the body that the cells left of one name first."""
    return [m for m in _left_in_row(paper, unit) if paper.stands_for(m, BOARDS)][:1]


def _left_in_row(paper: Paper, unit: int) -> Iterator[Mention]:
    """Yield what the cells of a row left of one name, in their order."""
    for n in range(unit):
        if paper.view.same_row(n, unit):
            yield from paper.mentions_in(*paper.words.units[n])


def named_in_row(paper: Paper, unit: int) -> str | None:
    """Return what the cells of a row left of one name first."""
    return next((m.entity for m in _left_in_row(paper, unit) if m.entity), None)


def spoken_of(paper: Paper, token: int) -> str | None:
    """Return what a sentence without a subject is about.

    That is the body of its row in a table, or that its paragraph or item begins with, "Hub – meets
    monthly. Reports to ...", else that of its section; the objectives that terms of reference list
    are those of their body.
    """
    unit = paper.words.unit_of[token]
    if paper.view.units[unit].row is not None and (row := body_in_row(paper, unit)):
        return row[0].entity
    start = paper.words.units[unit][0]
    name = opening_name(paper, start, token, BODIES)
    if name and not _NOT_OPENED.isdisjoint(paper.words.lowers(start, name.start)):
        name = None  # "Joint with the Board. Chaired by", "Reports to the Board. Chaired by"
    about = name.entity if name else paper.subject_at(token) or paper.voice_at(token)
    told = paper.view.block_of(unit).kind in _TELLING
    return about or (own_terms(paper) if told else None)


_HUB = frozenset({EntityType.HUB})


def told_of_here(paper: Paper, span: tuple[int, int]) -> str | None:
    """Return the body of which a sentence that names none tells who its members are.

    That is the one that a sentence before it in its paragraph names alone or first, else that of
    its section or told of above it there; in a paper of no committee, that whose paper it is.
    """
    here, _ = span
    begin, topic = paper.words.units[paper.words.unit_of[here]][0], paper.topic_at(span[0])
    for start, end in reversed(paper.sentences_before(here)):
        if start < begin:
            break
        bodies = [m for m in paper.mentions_in(start, end) if paper.stands_for(m, BOARDS)]
        named = [m for m in bodies if not is_in_passing(paper, m)]
        if bodies and not named:
            continue
        first = opening_name(paper, start, end, BOARDS if named else _HUB)
        if first is not None and first.reference and first.type is EntityType.HUB:
            continue  # "it" may be the board over it
        if first is not None and _has_no_subject(paper, start, first.start):
            continue
        # "Joint with the LSCB." tells of the body of its section
        if first or (not topic and len({m.entity for m in named}) == 1):
            return (first or named[0]).entity
    return topic or told_above(paper, begin) or own_body(paper)


def _has_no_subject(paper: Paper, start: int, name: int) -> bool:
    """Tell whether a sentence is not about its first name: "Reports to the Board", "Set up by"."""
    before = [w for w in paper.words.lowers(start, name) if w not in english().articles]
    return bool(before) and (before[0] in _NOT_OPENED or before[-1] in syntax().opening_asides)


def spoken_of_last(paper: Paper, span: tuple[int, int]) -> str | None:
    """Return the body whose chair or members a sentence tells of as if it were named.

    That is the one named before in the sentence, or else what "its chair" would be of there.
    """
    start, _ = paper.sentence_at(span[0]) or span
    unit = paper.words.unit_of[start]
    before = paper.mentions_in(start, span[0])
    named = [m for m in before if paper.stands_for(m, BOARDS) and not says_we(paper, m)]
    if not named and paper.view.units[unit].row is not None:
        named = body_in_row(paper, unit)
    if named:
        return named[-1].entity
    if not paper.topic_at(start) and (own := own_terms(paper)):
        return own
    spoken = paper.thing(paper.spoken.get(start))
    told = spoken.id if spoken and spoken.type in BOARDS else told_of_here(paper, span)
    met = paper.thing(paper.home) if paper.of_meeting and told == paper.home else None
    # what a committee hears of who sits where is rarely told of itself
    return None if met and met.type is EntityType.COMMITTEE else told
