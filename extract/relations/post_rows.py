"""Rows that name an organisation in one cell and a post in another, below no header that says so.

"Anyshire Police | Detective Chief Inspector", among others: whom each agency has for something.
"""

from collections.abc import Iterator

from ...ontology.terms import EMPLOYERS, EntityType, Predicate
from ..layout.tables import Cell, Row, grids
from ..mentions import Mention
from ..paper import Paper

_WHERE = EMPLOYERS | {EntityType.SERVICE}
_FEWEST = 2
"""Rows that show what the columns of a table are."""
_MOST_CELLS = 3
_BESIDE = 2
"""Tokens of a cell that its names leave over."""
_RULE, _CONFIDENCE = "post-beside-organisation", 0.82


def read_post_rows(paper: Paper) -> None:
    """State where the posts are that tables without a known header name beside organisations."""
    if not any(unit.row is not None for unit in paper.view.units):
        return
    understood = {table.block for table in paper.tables}
    for block, rows in grids(paper.view, paper.words).items():
        if block in understood:
            continue
        found = [seat for row in rows if (seat := _seat(paper, row)) is not None]
        if len(found) < _FEWEST or 2 * len(found) < len(rows):
            continue
        for post, places in found:
            _state(paper, post, places)


def _state(paper: Paper, post: Mention, places: list[Mention]) -> None:
    where = places[-1]
    span = (min(post.start, where.start), max(post.end, where.end))
    paper.claim(post.entity, Predicate.POST_IN, where.entity, span, _RULE, _CONFIDENCE)
    whole = places[0]
    if where.type is EntityType.SERVICE and whole.entity != where.entity:
        within = (whole.start, where.end)
        paper.claim(where.entity, Predicate.PART_OF, whole.entity, within, _RULE, _CONFIDENCE)


def _seat(paper: Paper, row: Row) -> tuple[Mention, list[Mention]] | None:
    """Return the post of a row and where it is: as the cell of the post says, or the other."""
    cells = [cell for cell in row.values() if cell.start < cell.end]
    if not 1 < len(cells) <= _MOST_CELLS:
        return None
    posts = [cell for cell in cells if _begins_with_post(paper, cell)]
    places = [places for cell in cells if (places := list(_places(paper, cell)))]
    if len(posts) != 1 or len(places) > 1:
        return None
    post, *beside = paper.mentions_in(posts[0].start, posts[0].end)
    own = [m for m in beside if m.entity and m.type in EMPLOYERS][-1:]
    where = own or [m for cell in places for m in cell]
    return (post, where) if where else None


def _begins_with_post(paper: Paper, cell: Cell) -> bool:
    """Tell whether a cell is a post, and what is said of it."""
    first = next(iter(paper.mentions_in(cell.start, cell.end)), None)
    return (
        first is not None
        and first.start == cell.start
        and first.type is EntityType.POST
        and bool(first.entity)
    )


def _places(paper: Paper, cell: Cell) -> Iterator[Mention]:
    """Yield the organisations that are all a cell names: "Larch Council, Housing Services"."""
    named = [m for m in paper.mentions_in(cell.start, cell.end) if m.type is not None]
    left = (cell.end - cell.start) - sum(m.end - m.start for m in named)
    if named and left <= _BESIDE and all(m.entity and m.type in _WHERE for m in named):
        yield from named
