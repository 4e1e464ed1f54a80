"""Lists of the chairs of groups: below "Sub-group chairs", "Audit Group: Jo Bell"."""

from collections.abc import Iterator
from itertools import islice, pairwise

from ...ontology.terms import EntityType, Predicate
from ..context.meetings import MEETING_BODIES
from ..layout.lines import is_prose
from ..layout.section_lines import LONGEST_HEADING, Line
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, words_between

_CHAIRS_OF_GROUPS = wording("attendance", "chairs-of-groups")
_MARKS = frozenset(":,;–—-()./")
_FEWEST = 2
"""Groups with a chair each that make such a list."""
_PAIR = {True, False}


def list_group_chairs(paper: Paper) -> set[int]:
    """State whom lists of the chairs of groups name; return where the lines begin that do.

    What else such a line might say of the paper's own body is not so.
    """
    found: set[int] = set()
    for number, line in enumerate(paper.lines):
        begin = _begins_list(paper, line)
        if not begin or line.start in found:
            continue
        led = dict(_led(paper, begin, number))
        pairs = [pair for pairs in led.values() for pair in pairs]
        if len({group.entity for group, _ in pairs}) < _FEWEST:
            continue
        found |= led.keys()
        for group, leader in pairs:
            span = (min(group.start, leader.start), max(group.end, leader.end))
            for predicate in (Predicate.CHAIRS, Predicate.MEMBER_OF):
                paper.claim(leader.entity, predicate, group.entity, span, "listed-chair", 0.85)
    return found


def _begins_list(paper: Paper, line: Line) -> int:
    """Return where a list of chairs begins that a line announces; 0 where it announces none."""
    words = paper.words.words
    last = min(line.end, line.start + LONGEST_HEADING)
    end = next((t for t in range(line.start, last) if words[t].text == ":"), line.end)
    if end - line.start > LONGEST_HEADING:
        return 0
    said = _CHAIRS_OF_GROUPS.search(paper.text(line.start, end).casefold())
    return min(end + 1, line.end) if said else 0


def _led(
    paper: Paper, begin: int, number: int
) -> Iterator[tuple[int, list[tuple[Mention, Mention]]]]:
    """Yield the lines of such a list, each by its beginning, with the groups and who chairs each.

    Args:
        paper: The paper.
        begin: The token after what announces the list.
        number: The number of the line that does.
    """
    passed_over = False
    for line in islice(paper.lines, number, None):
        start = max(line.start, begin)
        if start >= line.end:
            continue
        pairs = _pairs(paper, start, line.end)
        if line.heading or is_prose(paper.words, start, line.end) or (passed_over and not pairs):
            return
        passed_over = not pairs  # a name that was not found
        if pairs:
            yield line.start, pairs


def _pairs(paper: Paper, start: int, end: int) -> list[tuple[Mention, Mention]]:
    """Return each group of a line with whoever stands beside it, if all of it are such pairs."""
    named = [m for m in paper.mentions_in(start, end) if m.entity]
    people = any(m.type is EntityType.PERSON for m in named)
    leader = EntityType.PERSON if people else EntityType.POST
    told = [m for m in named if m.type is leader or paper.stands_for(m, MEETING_BODIES)]
    ends = list(zip(told[::2], told[1::2], strict=False))
    if len(told) % 2 or any({a.type is leader, b.type is leader} != _PAIR for a, b in ends):
        return []
    if any(_tells(paper, a, b) for a, b in pairwise(told[:2])):
        return []
    return [(b, a) if a.type is leader else (a, b) for a, b in ends]


def _tells(paper: Paper, one: Mention, other: Mention) -> bool:
    """Tell whether small words stand between two names, as where something is told of them."""
    between = words_between(paper, one.end, other.start).split()
    return any(word[:1].islower() for word in between) and _MARKS.isdisjoint(between)
