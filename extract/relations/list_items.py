"""Facts that a list shares out: what leads into the list, and what its items begin with."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from ...ontology.terms import EntityType
from ..document import BlockKind
from ..in_passing import is_in_passing
from ..layout.labels import PEOPLE
from ..layout.lists import items_below
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper, Topic
from .patterns import ARTICLES

_SENTENCES_EACH = 4
"""Most sentences that tell of one body, where several are told of in turn."""
_NEXT_SECTION = 40
"""Tokens from what announces bodies to the heading of the first one's section."""
_SEVERAL = 2
_LONGEST_ALONE = 10
_ENDS_SENTENCE = frozenset({".", ":", "?"})
_OPENING = 6
"""The tokens of an item within which the body that it is about is named."""
_ASKS = re.compile(rf"\b{alternatives(syntax().recommending)}\b")
_THESE_ARE = re.compile(
    rf"(?:these|they|the) (?:{alternatives(syntax().numbers)} )?(?:[a-z-]+ )?"
    rf"(?:{alternatives(syntax().groups)} )?(?:are|include|comprise)(?: as follows)?\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"[-–—:;(,] ?(?:(?:these|they|which) (?:are|include|comprise)|namely)\b(?=[^-–—:;(.]*\W*$)",
    re.IGNORECASE,
)
"""Before the names of groups of which their sentence has told: "two groups report - these are"."""
_DENIES = re.compile(r"\b(?:not|never)\b\W*$")
"""What leads into a list of what is not done: "The Panel will not:"."""
_REPORTED = re.compile(r"\bthat\W*$")
"""What others said is led into: "Members noted that:"."""
_SMALL = re.compile(ARTICLES)
_GOING_ON = frozenset({"to", "by", "from"})
_JOINS = re.compile(rf"(?:, ?)?(?:and |to |by |from )*{ARTICLES}")
"""What stands between the names that an item goes on with."""
_NUMBERS = frozenset(syntax().numbers)
_COUNTS = re.compile(rf"[a-z]+ (?:[a-z-]+ ){{0,3}}{alternatives(syntax().groups)}\b")
_PAPER_FROM = re.compile(
    rf"(?:[a-z-]+ ){{0,4}}?{alternatives(syntax().papers)} "
    rf"(?:[a-z-]+ ){{0,4}}?(?:from|of|by) {ARTICLES}"
)
"""How an item says whose paper it is: "a written update from the"."""
_GROUPS = frozenset({EntityType.GROUP})
_TOLD = _GROUPS | {EntityType.COMMITTEE}
_MEANT = frozenset(EntityType) - {EntityType.MEETING}
_NO_LEAD = frozenset({EntityType.PERSON, EntityType.MEETING})


def lead_in(paper: Paper, token: int) -> tuple[int, int] | None:
    """Return the tokens of what leads into the list of a token, and names a body or post.

    Nobody does yet what such a block recommends or asks for.

    Args:
        paper: The paper.
        token: A token of an item: "reports to the Board" below "The Panel:".
    """
    unit = paper.words.unit_of[token]
    if (
        unit < 0
        or paper.view.block_of(unit).kind is not BlockKind.ITEM
        or is_withheld(paper, token)
    ):
        return None
    level = paper.view.block_of(unit).level
    for above in range(unit - 1, -1, -1):
        block = paper.view.block_of(above)
        if block.kind is BlockKind.TABLE:
            return None
        if block.kind is BlockKind.ITEM and block.level >= level:
            continue
        unit_above = paper.words.units[above]
        named = any(
            m.entity and paper.things[m.entity].type not in _NO_LEAD
            for m in paper.mentions_in(*unit_above)
        )
        leads = block.kind is BlockKind.ITEM and paper.text(*unit_above).endswith(":")
        if named or leads or block.kind is BlockKind.HEADING:
            text = paper.text(*unit_above).casefold()
            told = (block.kind is not BlockKind.ITEM and text.endswith(".")) or _REPORTED.search(
                text
            )
            return unit_above if named and not told and not _withholds(text) else None
    return None


def is_withheld(paper: Paper, token: int) -> bool:
    """Tell whether what leads into the list of a token denies its items, or only asks for them."""
    unit = paper.words.unit_of[token]
    while unit >= 0 and paper.view.block_of(unit).kind is BlockKind.ITEM:
        unit -= 1
    return unit >= 0 and _withholds(paper.text(*paper.words.units[unit]).casefold())


def _withholds(lead: str) -> bool:
    return _DENIES.search(lead) is not None or _ASKS.search(lead) is not None


def names_listed_after(
    paper: Paper, token: int, *, unknown: bool = False, seats: bool = False
) -> list[Mention]:
    """Return the names that the items of the list below are, or begin with.

    Args:
        paper: The paper.
        token: The token after what leads into the list.
        unknown: Whether capitals of unknown kind are a name, where they are all of an item.
        seats: Whether lines that are read as a list of members are items, too.
    """
    return [
        name
        for start, end in items_after(paper, token, seats=seats)
        for name in _counted(paper, start, end)
        or (_first_name(paper, start, end) or (unknown and _whole_item(paper, start, end)),)
        if name
    ]


def _whole_item(paper: Paper, start: int, end: int) -> Mention | None:
    """Return the capitals of unknown kind that are all of an item, its last mark aside."""
    found = (m for m in paper.mentions_in(start, min(start + 1, end)) if m.unknown)
    whole = (m for m in found if m.start == start and not _has_words(paper, m.end, end))
    return next(whole, None)


def _has_words(paper: Paper, start: int, end: int) -> bool:
    return any(word.alpha for word in paper.words.words[start:end])


def _counted(paper: Paper, start: int, end: int) -> list[Mention]:
    """Return the groups that an item counts: "three standing groups - Audit; Practice"."""
    if paper.words.lower(start) not in _NUMBERS:
        return []
    if not _COUNTS.match(paper.text(start, end).casefold()):
        return []
    counted = next((t for t in range(start, end) if paper.words.words[t].text == "."), end)
    return [m for m in paper.mentions_in(start, counted) if _is_told(paper, m)]


def givers_listed_after(paper: Paper, token: int) -> list[Mention]:
    """Return those whose papers the items of the list below are: "feedback from the Forum".

    Args:
        paper: The paper.
        token: The token after what leads into the list.
    """
    items = ((start, paper.mentions_in(start, end)) for start, end in items_after(paper, token))
    first = ((start, named[0]) for start, named in items if named and named[0].entity)
    return [
        name
        for start, name in first
        if _PAPER_FROM.fullmatch(paper.text(start, name.start).casefold() + " ")
    ]


def objects_listed_after(paper: Paper, token: int) -> tuple[str, list[Mention]]:
    """Return whom the items of the list below go on with after one "to", "by" or "from".

    Nobody where the items begin in several ways.

    Args:
        paper: The paper.
        token: The token after what leads into the list: "The Panel is accountable:".
    """
    items = list(items_after(paper, token))
    opening = {paper.words.lower(start) for start, _ in items}
    said = opening.pop() if len(opening) == 1 else ""
    if said not in _GOING_ON:
        return "", []
    named = []
    for start, end in items:
        at = start + 1
        for name in paper.mentions_in(at, end):
            if not _JOINS.fullmatch(f"{paper.text(at, name.start).casefold()} ".lstrip()):
                break
            named += [name] if paper.stands_for(name, _MEANT) else []
            at = name.end
    return said, named


def names_told_after(paper: Paper, token: int, count: int) -> list[Mention]:
    """Return the bodies that the next sentences are about, if they are as many as announced.

    Of several one may have been missed.

    Args:
        paper: The paper.
        token: The token after "has three sub-groups.".
        count: How many are announced.
    """
    headed = _headings_after(paper, token, count)
    if headed:
        return headed
    enough = max(count - 1, _SEVERAL)
    listed = names_said_to_be(paper, token)
    if listed is None and paper.words.lower(token - 1) == ":":
        listed = [m for m in names_listed_after(paper, token) if _is_told(paper, m)] or None
    if listed is not None:
        return listed if len(listed) >= enough else []
    until = _end_of_item(paper, token)
    after = [(start, end) for start, end in paper.sentences if token <= start < until]
    found: dict[str, Mention] = {}
    for start, end in islice(after, count * _SENTENCES_EACH):
        name = _first_name(paper, start, end)
        if name and _is_told(paper, name) and name.entity != paper.home:
            found.setdefault(name.entity, name)
        if len(found) == count:
            break
    if len(found) >= enough:
        return list(found.values())
    return [m for m in found.values() if m.start <= after[0][0] + 1 and m.type in _GROUPS]


def names_said_to_be(paper: Paper, token: int) -> list[Mention] | None:
    """Return the bodies that a sentence, or the one after it, says those told of to be.

    Args:
        paper: The paper.
        token: The token after the sentence: "Six groups report to the Board. These are".

    Returns:
        The bodies; None where none are said to be meant.
    """
    told = paper.sentence_at(token - 1)
    aside = _ASIDE.search(paper.text(*told)) if told else None
    if told and aside:
        named_from = paper.words.starts[told[0]] + aside.end()
        start = bisect_left(paper.words.starts, named_from, *told)
        return [m for m in paper.mentions_in(start, told[1]) if _is_told(paper, m)]
    after = [s for s in paper.sentences_after(token, 1) if s[0] < _end_of_item(paper, token)]
    if not after or not _THESE_ARE.match(paper.text(*after[0])):
        return None
    named = paper.mentions_in(*after[0]) or names_listed_after(paper, after[0][1])
    return [m for m in named if _is_told(paper, m)]


def _end_of_item(paper: Paper, token: int) -> int:
    """Return where the item of minutes ends that a token stands in: the rest is of others."""
    headings = (ln.start for ln in paper.lines if ln.heading and not ln.role and ln.start > token)
    return next(headings, len(paper.words)) if paper.of_meeting else len(paper.words)


def _is_told(paper: Paper, mention: Mention) -> bool:
    return paper.stands_for(mention, _TOLD)


def _headings_after(paper: Paper, token: int, count: int) -> list[Mention]:
    """Return the bodies whose sections come next, if the first one follows at once."""
    after = (topic for topic in paper.topics if topic.start >= token and topic.body)
    heads = list(islice(filter(None, (_naming(paper, topic) for topic in after)), count))
    near = len(heads) == count > 0 and heads[0].start - token <= _NEXT_SECTION
    return heads if near else []


def _naming(paper: Paper, topic: Topic) -> Mention | None:
    """Return the name of the body that a section is about; None where no heading names it.

    What comes after the last part of a section is about the body of the whole again.
    """
    opening = paper.mentions_in(topic.start, topic.start + _OPENING)
    return next((m for m in opening if m.entity == topic.body), None)


def _first_name(paper: Paper, start: int, end: int) -> Mention | None:
    """Return the name that tokens begin with, but for small words: "a representative of".

    Whoever stands right after a title is meant by it: "Chief Constable Jo Bell".
    """
    name = opening_name(paper, start, end, _MEANT)
    if name and name.type is EntityType.POST:
        beside = (m for m in paper.mentions_in(name.end, min(name.end + 1, end)))
        name = next((m for m in beside if m.type is EntityType.PERSON), name)
        start = name.start
    if name is None or name.start == start:
        return name
    return name if _SMALL.fullmatch(paper.text(start, name.start).casefold() + " ") else None


def opening_name(
    paper: Paper, start: int, end: int, types: frozenset[EntityType]
) -> Mention | None:
    """Return the first name of some types that tokens begin with, other than one in passing."""
    opening = paper.mentions_in(start, min(start + _OPENING, end))
    return next(
        (m for m in opening if paper.stands_for(m, types) and not is_in_passing(paper, m)), None
    )


def items_after(paper: Paper, token: int, *, seats: bool = False) -> Iterator[tuple[int, int]]:
    """Yield the tokens of each item of the list after a token, or of each row's first cell.

    The lines of a paragraph right after it are a list too, where they are several and are not read
    as one of people. What a cell leads into stands in its row, and in those that have no label.

    Args:
        paper: The paper.
        token: The token after what leads into the list.
        seats: Whether lines that are read as a list of members count, too.
    """
    units = paper.view.units
    here = paper.words.unit_of[token - 1]
    if token < paper.words.units[here][1] and paper.words.broken[token]:
        lines = [line for line in paper.lines if line.unit == here and line.start >= token]
        yield from ((line.start, line.end) for line in lines if len(lines) > 1)
        return
    if units[here].row is not None:
        yield from _cells_beside(paper, here)
        return
    first = here + 1
    items = list(items_below(paper.view, first))
    rows = set()
    for number in items or range(first, len(units)):
        unit = units[number]
        if not items and unit.row is None:
            break
        if (unit.block, unit.row) not in rows:
            yield paper.words.units[number]
        rows.add((unit.block, unit.row))
    if not rows:
        below = set(_set_solid(paper, first))
        lines = [line for line in paper.lines if line.unit in below]
        lines = [line for line in lines if seats or line.role not in PEOPLE]
        solid = [(line.start, line.end) for line in lines if len(lines) > 1]
        yield from solid or _apart(paper, first)


def _set_solid(paper: Paper, first: int) -> Iterator[int]:
    """Yield a unit, and those below it with no blank line between: "Audit Group – Chair: Jo Bell".

    Lines with a label are paragraphs each.
    """
    text, end = paper.view.document.text, 0
    for number in range(first, len(paper.view.units)):
        block = paper.view.block_of(number)
        apart = end and (text[end : block.start].count("\n") > 1 or text[end - 1] == ".")
        if apart or block.kind is not BlockKind.PARAGRAPH:
            return
        yield number
        end = block.end


def _apart(paper: Paper, first: int) -> list[tuple[int, int]]:
    """Return the lines of a list that has a blank line between them, two at the least."""
    found = []
    for start, end in paper.words.units[first:]:
        unit = paper.words.unit_of[start] if start < end else first
        short = start < end <= start + _LONGEST_ALONE
        item = short and not any(paper.words.broken[start + 1 : end])
        plain = paper.view.block_of(unit).kind is BlockKind.PARAGRAPH
        if not (item and plain) or paper.words.words[end - 1].text in _ENDS_SENTENCE:
            break
        found.append((start, end))
    return found if len(found) > 1 else []


def _cells_beside(paper: Paper, label: int) -> Iterator[tuple[int, int]]:
    """Yield the cells of the row of a label, and of the rows below it without a label."""
    units, column = paper.view.units, paper.view.units[label].column
    for number in range(label + 1, len(units)):
        start, end = paper.words.units[number]
        if units[number].block != units[label].block:
            return
        if start < end:
            if units[number].column == column:
                return
            yield start, end
