"""Who holds which post by where the names stand: in a signature, a cell, a row."""

from collections import defaultdict
from itertools import pairwise, zip_longest

from ...ontology.terms import OFFICIALS, ORGANISATIONS, EntityType, Predicate
from ..layout.labels import AUTHORS, PEOPLE
from ..layout.section_lines import Line
from ..lexicon.grammar import grammar
from ..mentions import Mention
from ..paper import Paper, words_between
from .posts_above import holders_below

_TITLE_AND_NAME = 2
"""Cells that say who holds a post."""
_SIGNED_FROM = 2
"""Rows from the top of a table among which the names stand of those who signed."""


def state_signatures(paper: Paper) -> None:
    """A name on a line by itself, with a post on the next, and where that is on the third."""
    below, held = _lines_below(paper), _state_holders_below(paper)
    read = {t.block for t in paper.tables if t.lists_people and t.column("reports-to") is not None}
    for line, beside in zip_longest(paper.lines, paper.lines[1:]):
        unit = paper.view.units[line.unit]
        if unit.row is not None and unit.block in read:
            continue  # its header says what stands beside a name: "Holder | Reports to"
        _state_signed_line(paper, line)
        if line in held:
            continue  # the post below is of whoever comes next
        for following in (beside, below.get(line)):
            if following is None or following.column < line.column:  # a row ends: nobody signs
                continue
            if _is_labelled(paper, line) and _is_person(paper, below.get(following)):
                continue  # "Chair: Ann Vale / The Clerk / Raj Patel"
            post = _signed(paper, line, following)
            if post is not None:
                if not _state_place_beside(paper, post, following):
                    _state_place_below(paper, post, following, below.get(following))
                break


def _state_holders_below(paper: Paper) -> frozenset[Line]:
    """State who holds the posts above their names, and return the lines of these."""
    found = holders_below(paper)
    for post, person in found.values():
        if person is not None:
            span = (post.start, person.end)
            paper.claim(person.entity, Predicate.HOLDS_POST, post.entity, span, "post-above", 0.88)
    return frozenset(found)


def _is_labelled(paper: Paper, line: Line) -> bool:
    """Tell whether a label stands before a line, which says already who that is."""
    begin, _ = paper.words.units[line.unit]
    return begin < line.start and not paper.words.broken[line.start]


def _is_person(paper: Paper, line: Line | None) -> bool:
    """Tell whether a line is somebody's name, and no more than honours after it."""
    named = paper.mentions_in(line.start, line.end) if line else []
    return (
        line is not None
        and [m.type for m in named] == [EntityType.PERSON]
        and (named[0].start == line.start and named[0].end >= line.end - 1)
    )


def _state_signed_line(paper: Paper, line: Line) -> None:
    """State the post of a line that is a name, a title and no more than where that is.

    "Ann Vale Director of Housing, Ashby Council": a converter has run two lines together.
    """
    named = paper.mentions_in(line.start, line.end)
    if len(named) < _TITLE_AND_NAME or paper.view.units[line.unit].row is not None:
        return
    person, post = named[:_TITLE_AND_NAME]
    kinds = (person.type, post.type)
    if (
        kinds == (EntityType.PERSON, EntityType.POST)
        and (person.start, person.end) == (line.start, post.start)
        and not post.reference
        and _is_name_alone(paper, post.end, line.end)
    ):
        span = (person.start, post.end)
        paper.claim(person.entity, Predicate.HOLDS_POST, post.entity, span, "signature", 0.9)


def _lines_below(paper: Paper) -> dict[Line, Line]:
    """Return the line below each, which in a table that people signed is the cell below."""
    signed = _signed_tables(paper)
    below: dict[Line, Line] = {}
    last: dict[tuple[int, int], Line] = {}
    for line in paper.lines:
        unit = paper.view.units[line.unit]
        if unit.row is not None and unit.block not in signed:
            continue
        column = (unit.block, unit.column or 0) if unit.row is not None else (-1, 0)
        if column in last:
            below[last[column]] = line
        last[column] = line
    return below


def _signed_tables(paper: Paper) -> frozenset[int]:
    """Return the tables with a row of nothing but names: people signed side by side.

    That is the first row, or the one below the organisations for whom they sign.
    """
    named: dict[tuple[int, int], list[EntityType | None]] = defaultdict(list)
    for number, unit in enumerate(paper.view.units):
        if unit.row is not None and unit.row < _SIGNED_FROM:
            whole = _whole(paper, *paper.words.units[number])
            named[unit.block, unit.row].append(whole.type if whole else None)
    return frozenset(
        block
        for (block, row), types in named.items()
        if set(types) == {EntityType.PERSON}
        and (not row or ORGANISATIONS.issuperset(named[block, 0]))
    )


def _signed(paper: Paper, line: Line, following: Line) -> Mention | None:
    """State that a person whose name is a line holds the post that begins the following one."""
    first = paper.mentions_in(line.start, line.start + 1)
    person = next((m for m in first if m.type is EntityType.PERSON), None)
    if person is None or person.end < line.end - 1:
        return None
    named = paper.mentions_in(following.start, following.end)
    post = next((m for m in named if m.type is EntityType.POST), None)
    if post is None or not _is_name_alone(paper, post.end, following.end):
        return None
    if post.start > following.start + 1 or (post.reference and not _shortens(paper, post)):
        return None
    if _is_of_others(paper, person, post):
        return None
    span = (person.start, post.end)
    paper.claim(person.entity, Predicate.HOLDS_POST, post.entity, span, "signature", 0.9)
    return post


def _is_of_others(paper: Paper, person: Mention, post: Mention) -> bool:
    """Tell whether a post is no councillor's, but sits in a list below one's name."""
    thing, titles = paper.thing(person.entity), grammar().posts.of_elected
    elected = thing is not None and thing.official
    return elected and titles.isdisjoint(paper.words.lowers(post.start, post.end))


def _shortens(paper: Paper, post: Mention) -> bool:
    """Tell whether words that point back are the title of a post without its body.

    "Independent Scrutineer", of the Independent Scrutineer of the Anyshire Partnership.
    """
    title, thing = paper.text(post.start, post.end), paper.thing(post.entity)
    return " " in title and thing is not None and thing.name.startswith(title)


def _state_place_beside(paper: Paper, post: Mention, line: Line) -> bool:
    """State that a post is in the organisation with which its line goes on after a mark."""
    place = next((m for m in paper.mentions_in(post.end + 1, line.end)), None)
    if place is None or (place.start, place.end) != (post.end + 1, line.end):
        return False
    span, rule = (post.start, line.end), "signed-for"
    return paper.claim(post.entity, Predicate.POST_IN, place.entity, span, rule, 0.85)


def _state_place_below(paper: Paper, post: Mention, title: Line, line: Line | None) -> None:
    """State that a post is in the organisation whose name is the line below it.

    Below a title that is taken for a label, "Chair", it stands in a list of that.
    """
    if line is None or (line.role in PEOPLE and not title.heading):
        return
    place = _whole(paper, line.start, line.end)
    if place is not None:
        span, rule = (post.start, line.end), "signed-for"
        paper.claim(post.entity, Predicate.POST_IN, place.entity, span, rule, 0.85)


def state_holders(paper: Paper) -> None:
    """A name in a cell with nothing but a title after it: "Jo Bell Head of Housing"."""
    for number, unit in enumerate(paper.view.units):
        if unit.row is None:
            continue
        start, end = paper.words.units[number]
        person, post = (*paper.mentions_in(start, end), None, None)[:2]
        if person is None or post is None or (person.start, post.end) != (start, end):
            continue
        held = person.type is EntityType.PERSON and post.type is EntityType.POST
        if held and person.end == post.start and not post.reference:
            span, rule = (start, end), "post-in-cell"
            paper.claim(person.entity, Predicate.HOLDS_POST, post.entity, span, rule, 0.88)


def state_contacts(paper: Paper) -> None:
    """A title that a full stop parts from a name to contact: "Jo Bell. Democratic Officer"."""
    for line in paper.lines:
        if line.role not in AUTHORS or line.heading:
            continue
        named = paper.named_in(line.start, line.end)
        for person, post in pairwise(named):
            held = person.type is EntityType.PERSON and post.type is EntityType.POST
            if held and words_between(paper, person.end, post.start).strip() == ".":
                span, rule = (person.start, post.end), "post-of-contact"
                paper.claim(person.entity, Predicate.HOLDS_POST, post.entity, span, rule, 0.88)


def state_rows(paper: Paper) -> None:
    """A row that begins with a title and a name, and names no others: "Head of Law | Jo Bell"."""
    rows: dict[tuple[int, int], list[int]] = defaultdict(list)
    for number, unit in enumerate(paper.view.units):
        start, end = paper.words.units[number]
        if unit.row is not None and start < end:
            rows[unit.block, unit.row].append(number)
    for cells in (cells for cells in rows.values() if len(cells) >= _TITLE_AND_NAME):
        post, person = (_whole(paper, *paper.words.units[n]) for n in cells[:_TITLE_AND_NAME])
        others = (paper.mentions_in(*paper.words.units[n]) for n in cells[_TITLE_AND_NAME:])
        if any(m.type in OFFICIALS for named in others for m in named):
            continue
        if post and person and post.type is EntityType.POST and not post.reference:
            span, rule = (post.start, person.end), "post-and-name"
            paper.claim(person.entity, Predicate.HOLDS_POST, post.entity, span, rule, 0.85)


def _whole(paper: Paper, start: int, end: int) -> Mention | None:
    """Return the mention that fills a cell or a line, from its first token to its last."""
    named = paper.mentions_in(start, end)
    return named[0] if len(named) == 1 and (named[0].start, named[0].end) == (start, end) else None


def _is_name_alone(paper: Paper, start: int, end: int) -> bool:
    """Tell whether no words but names stand in a stretch of tokens, and no other person's."""
    people = any(m.type is EntityType.PERSON for m in paper.mentions_in(start, end))
    words = paper.words.words[start:end]
    return not people and all(w.capital or w.connector or not w.alpha for w in words)
