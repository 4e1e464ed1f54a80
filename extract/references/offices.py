"""One title, several offices: the chief executives of two organisations hold two posts."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from operator import attrgetter

from ...ontology.terms import ORGANISATIONS, EntityType
from ..layout.labels import PEOPLE
from ..layout.tables import Cell
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..mentions import Mention
from ..names import key
from ..paper import Paper
from ..thing import Thing
from .listed_holders import holder_before, listed_holder
from .posts import join_posts

_INDEPENDENT = frozenset({EntityType.COUNCIL, EntityType.AGENCY, EntityType.PARTNERSHIP})
"""What a post can be in one of only."""
_OF = english().placing | {"the"}
_LISTED = _OF | {",", "(", "-", "–", "—"}
"""What may stand between a title and its organisation beside the name of its holder."""
_NEAR = 4
"""Tokens from a title to the name of its organisation, at most."""
_LONGEST = 12
"""Tokens that the name of an organisation has at most."""
_BESIDE = 8
"""Tokens before a title among which its holder's name begins: "Jo Ann Bell (Chair) - "."""


def part_offices(paper: Paper) -> None:
    """Make a post for each organisation of one that the paper places in several, and no more."""
    employers = dict(_employers(paper))
    posts = [t for t in paper.things.values() if t.type is EntityType.POST]
    for post in (post for post in posts if len(post.mentions) > 1):
        placed = {m.start: _organisation(paper, m, employers) for m in post.mentions}
        placed |= _held_by_others(paper, post, placed)
        if len(set(placed.values()) - {None}) > 1 or _is_own_too(paper, post, placed):
            _part(paper, post, placed)
    join_posts(paper)


def _held_by_others(
    paper: Paper, post: Thing, placed: dict[int, str | None]
) -> dict[int, str | None]:
    """Return where lists name somebody with a title and no organisation, and who that is.

    There are none unless the lists place the same title of somebody else: nobody of "Jo Bell,
    Director, Ashby Trust" and "Al Dee, Director" has the other's post.
    """
    listed = {m.start: listed_holder(paper, m) for m in post.mentions if not m.reference}
    holders = {who for start, who in listed.items() if who and placed[start]}
    others = {
        start: who
        for start, who in listed.items()
        if who and not placed[start] and who not in holders
    }
    return dict(others) if holders else {}


def _is_own_too(paper: Paper, post: Thing, placed: dict[int, str | None]) -> bool:
    """Tell whether a title of elsewhere stood alone before, as the council's own.

    A council has no nurses and no constables.
    """
    first, *_ = sorted(placed)
    if any(not grammar().posts.elsewhere.isdisjoint(key(name)) for name in post.names):
        return False
    elsewhere = {b for b in placed.values() if b and paper.things[b].type is EntityType.AGENCY}
    alone = [m for m in post.mentions if not placed[m.start]]
    return bool(paper.authority and elsewhere) and any(
        m.start == first and not m.reference for m in alone
    )


def _part(paper: Paper, post: Thing, placed: dict[int, str | None]) -> None:
    """Give each organisation a post of its own, of the same title.

    One that stands alone is that of the only organisation that has a title of this longer form;
    else of the one told of last, or before any the council's.
    """
    title = min(post.names, key=len)
    offices: dict[str, Thing] = {}
    longer = _longer_forms(paper, post, placed)
    body = paper.authority or next(b for b in placed.values() if b)
    for mention in sorted(post.mentions, key=lambda m: m.start):
        own = longer.get(_form(paper, mention), set())
        only = next(iter(own)) if len(own) == 1 else None
        body = placed[mention.start] or only or body
        if body is None:
            continue
        name = paper.text(mention.start, mention.end)
        if body not in offices:
            offices[body] = post if not offices else paper.add_thing(EntityType.POST)
        office = offices[body]
        if office is not post:
            post.mentions.remove(mention)
            office.add(mention, name)
    for id_, office in offices.items():
        forms = [_form(paper, m) for m in office.mentions]
        office.names = {form: forms.count(form) for form in forms}
        whose = paper.things[id_].type in ORGANISATIONS
        if whose and all(key(form) == key(title) for form in forms):
            office.names[f"{forms[0]}, {_as_written(paper, office, id_)}"] = 1


def _longer_forms(paper: Paper, post: Thing, placed: dict[int, str | None]) -> dict[str, set[str]]:
    """Return where the title has a form that is longer than its shortest, by the form."""
    forms = {m.start: _form(paper, m) for m in post.mentions}
    shortest = min(map(len, forms.values()), default=0)
    longer: dict[str, set[str]] = defaultdict(set)
    for start, form in forms.items():
        body = placed[start]
        if body and len(form) > shortest:
            longer[form].add(body)
    return longer


def _as_written(paper: Paper, office: Thing, body: str) -> str:
    """Return the name of an organisation as it stands beside a title of its own."""
    for post in office.mentions:
        near = paper.mentions_in(post.start, post.end + _BESIDE)
        named = next((m for m in near if m.entity == body and not m.reference), None)
        if named is not None:
            return paper.text(named.start, named.end)
    return paper.things[body].name


def _form(paper: Paper, post: Mention) -> str:
    """Return a title as it is written, with the name of its owner before it: "ICB's manager"."""
    owner = _owner_before(paper, post)
    own = owner is not None and not owner.reference
    return paper.text(owner.start if owner and own else post.start, post.end)


def _organisation(paper: Paper, post: Mention, employers: dict[int, str]) -> str | None:
    """Return the organisation that stands with a title: in it, before it, after it, in its row."""
    inner = post.inner
    if inner is not None and inner.entity and _is_independent(paper, inner):
        return inner.entity
    owner = _owner_before(paper, post)
    if owner is not None:
        return owner.entity
    listed = _listed_before(paper, post)
    if listed is not None:
        return listed.entity
    return _following(paper, post) or employers.get(post.start)


def _owner_before(paper: Paper, post: Mention) -> Mention | None:
    """Return the organisation whose the words before a title say it is: "the Trust's", "its"."""
    words, before = paper.words.words, post.start
    while before > 1 and words[before - 1].lower in grammar().posts.recent:
        before -= 1
    if before and words[before - 1].apostrophe:
        before -= 1
    elif not before or words[before - 1].lower not in english().possessives:
        return None
    owners = [m for m in paper.mentions_in(max(0, before - _LONGEST), before) if m.end == before]
    return next((m for m in owners if _is_independent(paper, m)), None)


def _listed_before(paper: Paper, post: Mention) -> Mention | None:
    """Return the organisation before a title beside a name: "Jo Bell - Ashby Trust, Director"."""
    words, mark = paper.words, post.start - 1
    near = paper.mentions_in(max(0, mark - _LONGEST), mark) if words.lower(mark) == "," else []
    body = next((m for m in near if m.end == mark and _is_independent(paper, m)), None)
    if body is None:
        return None
    opens = words.broken[body.start] or words.units[words.unit_of[body.start]][0] == body.start
    return body if opens or holder_before(paper, body) else None


def _following(paper: Paper, post: Mention) -> str | None:
    """Return the organisation that follows a title: "of the Trust", beside a name ", the Trust"."""
    found = next(iter(paper.mentions_in(post.end, post.end + _NEAR)), None)
    if found is None or not found.entity:
        return None
    words = paper.words
    if (
        found.type is EntityType.PERSON and found.start == post.end
    ):  # "Chief Nurse Jo Bell, the Trust"
        return _beside_holder(paper, found)
    between = words.lowers(post.end, found.start)
    if between and _OF.issuperset(between):
        return found.entity if _is_independent(paper, found) else None
    if words.unit_of[found.start] != words.unit_of[post.start]:
        return None
    listed = _LISTED.issuperset(between) and (holder_before(paper, post) or _is_seat(paper, post))
    known = listed and paper.things[found.entity].type in ORGANISATIONS
    return found.entity if known else None


def _beside_holder(paper: Paper, person: Mention) -> str | None:
    """Return the organisation after a title, its holder and a mark."""
    words = paper.words
    body = next(iter(paper.mentions_in(person.end, person.end + _NEAR)), None)
    if body is None or words.unit_of[body.start] != words.unit_of[person.start]:
        return None
    between = words.lowers(person.end, body.start)
    listed = between and _LISTED.issuperset(between) and _is_independent(paper, body)
    return body.entity if listed else None


def _is_seat(paper: Paper, post: Mention) -> bool:
    """Tell whether a title begins a line of a list of members: "Chief Officer, Ashby Mind"."""
    line = bisect_right(paper.lines, post.start, key=attrgetter("start")) - 1
    return paper.lines[line].start == post.start and paper.lines[line].role in PEOPLE


def _is_independent(paper: Paper, mention: Mention) -> bool:
    return paper.stands_for(mention, _INDEPENDENT)


def _employers(paper: Paper) -> Iterator[tuple[int, str]]:
    """Yield where the titles of tables stand, each with the organisation of its row."""
    for table in paper.tables:
        for row in table.rows:
            named = _named(paper, table.cell(row, "organisation"))
            body = next((m.entity for m in named if m.type in ORGANISATIONS), "")
            for column in ("role", "person", "officer"):
                for mention in _named(paper, table.cell(row, column)):
                    if body and mention.type is EntityType.POST:
                        yield mention.start, body


def _named(paper: Paper, cell: Cell | None) -> list[Mention]:
    return paper.named_in(cell.start, cell.end) if cell is not None else []
