"""Entries of a list of people: a name with the posts and organisations that stand beside it."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import pairwise

from ...ontology.terms import EMPLOYERS, OFFICIALS, ORGANISATIONS, EntityType
from ..layout.words import AND
from ..lexicon import lexicon
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, tokens_of, words_between
from .offices import JOINING, office_ahead

_REPRESENTATIVE = grammar().posts.of_organisations

_PAIR = 2
_LONGEST_ENTRY = 60
"""Tokens of an entry at most; what is longer runs on into prose."""
_SENDS = wording("attendance", "sends")
_SENDING = EMPLOYERS | {EntityType.INSPECTORATE}

Span = tuple[int, int]
"""First and last-plus-one token of a passage."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A person in a list with what is said beside the name.

    Attributes:
        person: The name.
        beside: Posts and organisations of the entry.
        text: The words of the entry after the name.
        span: The tokens to quote.
    """

    person: Mention
    beside: list[Mention]
    text: str
    span: Span


def entries(paper: Paper, start: int, end: int) -> Iterator[Entry]:
    """Yield each person named in a list.

    What stands after a name, up to the next, belongs to it. What stands before the first name does
    so where each name comes last ("Chief Nurse, Ann Holt, Headteacher, Raj Patel"), or where the
    first has nothing after it ("Chief Nurse: Ann Holt"). An organisation before a colon is that of
    all who have no other ("Anyshire Council: Ann Holt and Raj Patel").
    """
    named = paper.named_in(start, end)
    people = _each_once(m for m in named if m.type is EntityType.PERSON)
    if not people:
        return
    alone = _alone(paper, named)
    named = [m for m in named if m not in alone]
    if held := _held(paper, people, named):
        for person, title in zip(people, held, strict=True):
            yield _entry(paper, person, [title], title.start, person.end + 1)
        return
    yield from _listed(paper, people, named, start, end)


def _listed(
    paper: Paper, people: list[Mention], named: list[Mention], start: int, end: int
) -> Iterator[Entry]:
    """Yield each of the people of a list with what is named before or after them."""
    ahead = [m for m in named if m.start < people[0].start]
    shared = _of_all(paper, ahead, start, people[0])
    if parts := [] if shared else _parted(paper, people, start, end):
        for part in parts:
            yield from entries(paper, *part)
        return
    last_in_each = ahead and not shared and named[-1].start < people[-1].end
    if last_in_each and len(people) > 1 and not _has_bracket(paper, people[0], named):
        for person in people:
            beside = [m for m in named if start <= m.start < person.start]
            words = paper.words.words
            begin = next(t for t in range(start, person.end) if words[t].alpha)
            yield _entry(paper, person, beside, begin, person.end)
            start = person.end
        return
    all_led = office_ahead(paper, people[0], start) < people[0].start
    ends = [*(_before_title(paper, named, p, all_led=all_led) for p in people[1:]), end]
    starts = [people[0].start, *ends]
    for first, person, last in zip(starts, people, ends, strict=False):
        beside = [m for m in named if person.end <= m.start < last]
        if person is not people[0]:
            before = [m for m in named if first <= m.start < person.start]
            beside += before
            begin = first if before else person.start
        else:
            begin, beside = _first(paper, people, ahead, beside, end)
        if shared and not any(m.type in ORGANISATIONS for m in beside):
            yield _entry(paper, person, [*beside, *shared], start, last)
        elif ahead and not beside and person is people[0]:
            yield _entry(paper, person, ahead, start, last)
        else:
            yield _entry(paper, person, beside, begin, last)


def _first(
    paper: Paper, people: list[Mention], ahead: list[Mention], beside: list[Mention], end: int
) -> tuple[int, list[Mention]]:
    """Return where the first entry begins, and what is said beside the name, or before it."""
    person = people[0]
    if beside and ahead and _leads(ahead[-1], person):
        return ahead[-1].start, [ahead[-1], *beside]
    if not beside and not ahead and len(people) == _PAIR:
        return person.start, _of_both(paper, people, end)
    return person.start, beside


def _leads(title: Mention, person: Mention) -> bool:
    """Tell whether a title stands right before a name: "Station Manager Ann Holt (Fire)"."""
    return title.type is EntityType.POST and title.end == person.start


def _parted(paper: Paper, people: list[Mention], start: int, end: int) -> list[Span]:
    """Return the parts of a list that semicolons part, if each of them names one person."""
    words = paper.words.words
    marks = [start - 1, *(t for t in range(start, end) if words[t].text == ";"), end]
    parts = [(one + 1, other) for one, other in pairwise(marks) if other > one + 1]
    named = [sum(a <= m.start < b for m in people) for a, b in parts]
    return parts if len(parts) > 1 and set(named) == {1} else []


def _has_bracket(paper: Paper, person: Mention, named: list[Mention]) -> bool:
    """Tell whether a bracket right after a name says where they are from: "Ann Holt (Police)"."""
    words, at = paper.words.words, person.end
    opened = at + 1 < len(words) and words[at].text == "("
    return opened and any(m.start == at + 1 and m.type in ORGANISATIONS for m in named)


def _before_title(paper: Paper, named: list[Mention], person: Mention, *, all_led: bool) -> int:
    """Return where an entry begins: with the name, or what leads to it.

    "and the Clerk, Jo Holt", "and from Healthwatch representative Jo Holt", "and the Vice-Chair,
    Councillor Holt". Without "and" that is so in a list that begins with such an office.
    """
    title = next((m for m in reversed(named) if m.end <= person.start), person)
    before = paper.words.lowers(max(title.start - 2, 0), title.start)
    between = words_between(paper, title.end, person.start).strip()
    if between in _REPRESENTATIVE and title.type in ORGANISATIONS:
        return title.start
    led = before in (["and", "the"], ["from", "the"]) and between in {"", ",", "("}
    led |= before[-1:] in (["and"], ["&"], [";"]) and _leads(title, person)
    if led and title.type is EntityType.POST:
        return title.start
    office = office_ahead(paper, person, 0)
    joined = office > 0 and paper.words.lower(office - 1) in JOINING
    return office if joined or all_led else person.start


def _of_all(paper: Paper, ahead: list[Mention], start: int, person: Mention) -> list[Mention]:
    """Return the organisation that stands before the people who are of it, and a mark after it.

    After a dash or a bracket one that meets is none: its members have their own. One that fills the
    cell beside them is.
    """
    if len(ahead) != 1 or ahead[0].type not in ORGANISATIONS:
        return []
    if paper.words.words[ahead[0].end].text == ":":
        return ahead
    units, unit_of = paper.words.units, paper.words.unit_of
    beside = unit_of[person.start] != unit_of[start]
    if beside and units[unit_of[start]] == (start, ahead[0].end):
        return ahead
    begins = ahead[0].start == start and ahead[0].type in _SENDING
    return ahead if begins and _SENDS.fullmatch(paper.text(ahead[0].end, person.start)) else []


def _of_both(paper: Paper, people: list[Mention], end: int) -> list[Mention]:
    """Return the organisation in a bracket after two people: "Ann Holt and Raj Patel (Police)"."""
    one, two = people
    after = [m for m in paper.named_in(two.end, end) if m.type in ORGANISATIONS]
    joined = words_between(paper, one.end, two.start).strip() in AND
    joined &= not _are_unlike(paper, one, two)
    if not joined or len(after) != 1 or paper.words.lower(two.end) != "(":
        return []
    alone = (after[0].start, paper.words.lower(after[0].end)) == (two.end + 1, ")")
    return after if alone else []


def _are_unlike(paper: Paper, one: Mention, two: Mention) -> bool:
    """Tell whether a councillor stands before somebody who is none: "Cllr Holt and DI Patel"."""
    elected, words = lexicon().elected, paper.words
    title = words.words[two.start]
    return words.lower(one.start) in elected and title.honorific and title.lower not in elected


def _each_once(people: Iterable[Mention]) -> list[Mention]:
    """Return the people of a list without initials right after a name: "Ann Holt (AH)"."""
    found: list[Mention] = []
    for person in people:
        if not found or person.entity != found[-1].entity:
            found.append(person)
    return found


def _entry(paper: Paper, person: Mention, beside: list[Mention], start: int, end: int) -> Entry:
    """Return the entry of a person: what another sentence goes on to tell is no part of it."""
    _, stop = paper.sentence_at(person.start) or (0, end)
    if stop < end and end - start > _LONGEST_ENTRY:
        end, beside = stop, [m for m in beside if m.start < stop]
    text = words_between(paper, person.end, end)
    return Entry(person, beside, text, (start, without_separators(paper, person.end, end)))


def _held(paper: Paper, people: list[Mention], named: list[Mention]) -> list[Mention]:
    """Return the posts of a list of posts, some with a holder: "Clerk, Head of Audit (Ann Holt)".

    There are none where a list names anybody outside of such a bracket, or no other post.
    """
    before = {m.end + 1: m for m in named if m.type is EntityType.POST}
    words = paper.words.words
    held = [
        before[p.start]
        for p in people
        if p.start in before and words[p.start - 1].text == "(" and words[p.end].text == ")"
    ]
    return held if len(before) > len(held) == len(people) else []


def seats(paper: Paper, start: int, end: int) -> list[Mention]:
    """Return the posts and organisations that a list names in place of people."""
    named = paper.named_in(start, end)
    people = [m for m in named if m.type is EntityType.PERSON]
    held = _held(paper, people, named)
    if held or not people:
        return [m for m in named if m not in people and m not in held]
    return _alone(paper, named)


def _alone(paper: Paper, named: list[Mention]) -> list[Mention]:
    """Return the posts of a list that are members by themselves, and where these are.

    In "the Head of Audit, the Chief Nurse and Ann Holt" it is both posts, and in "the Head of
    Audit, Ann Holt, and the Chief Nurse" the last: "and" does not join a title and its holder.
    """
    officials, inside = [m for m in named if m.type in OFFICIALS], tokens_of(named)
    first = next((n for n, m in enumerate(officials) if m.type is EntityType.PERSON), 0)
    joined = first > 0 and not _is_beside(paper, inside, *officials[first - 1 : first + 1])
    ahead = officials[first].start if joined else 0
    found: list[Mention] = []
    for before, mention, after in zip(
        [None, *officials], officials, [*officials[1:], None], strict=False
    ):
        apart = mention.start < ahead or _has_article(paper, mention)
        held = any(_is_beside(paper, inside, *two) for two in ((before, mention), (mention, after)))
        if apart and not held and mention.type is EntityType.POST:
            found.append(mention)
    placed = [two for one, two in pairwise(named) if one in found and two.type in EMPLOYERS]
    return sorted([*found, *placed], key=lambda m: m.start)


def _has_article(paper: Paper, mention: Mention) -> bool:
    return mention.start > 0 and paper.words.lower(mention.start - 1) in english().articles


def _is_beside(
    paper: Paper, inside: AbstractSet[int], one: Mention | None, two: Mention | None
) -> bool:
    """Tell whether two names stand side by side, one of which is a person: "Ann Holt, the Head".

    The name of an organisation may stand between them, whose tokens are `inside` a name.
    """
    if one is None or two is None or EntityType.PERSON not in {one.type, two.type}:
        return False
    between = (t for t in range(one.end, two.start) if t not in inside)
    return AND.isdisjoint(paper.words.lower(t) for t in between)


def without_separators(paper: Paper, start: int, end: int) -> int:
    """Return where a passage ends when the separators before the next name are left out."""
    words = paper.words.words
    while end > start and (
        (not words[end - 1].alpha and words[end - 1].text not in ")]%")
        or words[end - 1].lower in AND
    ):
        end -= 1
    return end


def end_of_row(paper: Paper, unit: int) -> int:
    """Return the token after the row that a cell begins."""
    while paper.view.same_row(unit, unit + 1):
        unit += 1
    return paper.words.units[unit][1]
