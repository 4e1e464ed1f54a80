"""Who signs: a name on a line or in a cell by itself, below it a post, below that where it is."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from ...ontology.terms import ORGANISATIONS, EntityType, Predicate
from ..layout.sections import Line
from ..mentions import Mention
from ..paper import Paper


def state_signatures(paper: Paper) -> None:
    """State which posts those who sign hold, and where these are."""
    below = [*paper.lines[2:], None, None]
    for (line, following), third in zip(pairwise(paper.lines), below, strict=False):
        people = [m for m in paper.mentions_in(line.start, line.end) if m.type is EntityType.PERSON]
        if len(people) != 1 or following.column < line.column:  # where a row ends, nobody signs
            continue
        post = _signed(paper, people[0], line, following)
        if post is not None:
            span = (people[0].start, post.end)
            paper.claim(people[0].entity, Predicate.HOLDS_POST, post.entity, span, "signature", 0.9)
            _place(paper, post, third)
    for person, post, body in _columns(paper):
        span, rule = (person.start, post.end), "signature-in-column"
        paper.claim(person.entity, Predicate.HOLDS_POST, post.entity, span, rule, 0.88)
        if body is not None:
            span = (post.start, body.end)
            paper.claim(post.entity, Predicate.POST_IN, body.entity, span, rule, 0.85)


def _place(paper: Paper, post: Mention, line: Line | None) -> None:
    """State that a post is in the organisation that is all of the line below it."""
    named = paper.mentions_in(line.start, line.end) if line else []
    if line and len(named) == 1 and (named[0].start, named[0].end) == (line.start, line.end):
        span = (post.start, line.end)
        if named[0].type in ORGANISATIONS:
            paper.claim(post.entity, Predicate.POST_IN, named[0].entity, span, "signature", 0.85)


def _signed(paper: Paper, person: Mention, line: Line, following: Line) -> Mention | None:
    """Return the post that the line below a name is all about."""
    below = paper.mentions_in(following.start, following.end)
    post = next((m for m in below if m.type is EntityType.POST), None)
    if post is None or not _is_name_alone(paper, post.end, following.end):
        return None
    alone = person.start == line.start and person.end >= line.end - 1
    apart = post.reference or not alone or post.start > following.start + 1
    return None if apart else post


def _is_name_alone(paper: Paper, start: int, end: int) -> bool:
    """Tell whether no words but names stand in a stretch of tokens, and no other person's."""
    people = any(m.type is EntityType.PERSON for m in paper.mentions_in(start, end))
    words = paper.words.words[start:end]
    return not people and all(w.capital or w.connector or not w.alpha for w in words)


def _columns(paper: Paper) -> Iterator[tuple[Mention, Mention, Mention | None]]:
    """Yield who signs in columns, with the post and the organisation below the name.

    In the first row all cells are names of people, and in the second all are titles.
    """
    for rows in _grids(paper).values():
        listed = [rows[number] for number in sorted(rows)]
        named, held, below = (
            {n: _whole(paper, unit) for n, unit in row.items()} for row in [*listed, {}, {}, {}][:3]
        )
        people = all(m is not None and m.type is EntityType.PERSON for m in named.values())
        posts = all(m is not None and m.type is EntityType.POST for m in held.values())
        if not (held and people and posts and held.keys() <= named.keys()):
            continue
        for column, post in held.items():
            person, body = named[column], below.get(column)
            if person is not None and post is not None and not post.reference:
                yield person, post, body if body and body.type in ORGANISATIONS else None


def _grids(paper: Paper) -> dict[int, dict[int, dict[int, int]]]:
    """Return the units of each table by row and column, empty cells left out."""
    grids: dict[int, dict[int, dict[int, int]]] = defaultdict(lambda: defaultdict(dict))
    for number, unit in enumerate(paper.view.units):
        start, end = paper.words.units[number]
        if unit.row is not None and unit.column is not None and start < end:
            grids[unit.block][unit.row][unit.column] = number
    return grids


def _whole(paper: Paper, unit: int) -> Mention | None:
    """Return the mention that fills a cell."""
    start, end = paper.words.units[unit]
    named = paper.mentions_in(start, end)
    return named[0] if len(named) == 1 and (named[0].start, named[0].end) == (start, end) else None
