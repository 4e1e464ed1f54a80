"""One title, several offices: the chief executives of two organisations hold two posts."""

from collections.abc import Iterator

from ...ontology.terms import ORGANISATIONS, EntityType
from ..layout.tables import Cell
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..mentions import Mention
from ..paper import Paper, Thing

_INDEPENDENT = frozenset({EntityType.COUNCIL, EntityType.AGENCY, EntityType.PARTNERSHIP})
"""What a post can be in one of only."""
_OF = frozenset({"of", "at", "for", "in", "within", "from", "the"})
_LISTED = _OF | {",", "(", "-", "–", "—"}
"""What may stand between a title and its organisation beside the name of its holder."""
_NEAR = 4
"""Tokens from a title to the name of its organisation, at most."""
_LONGEST = 12
"""Tokens that the name of an organisation has at most."""
_BESIDE = 8
"""Tokens before a title among which its holder's name begins: "Jo Ann Bell (Chair) - "."""


def part_offices(paper: Paper) -> None:
    """Make a post for each organisation of one that the paper places in several."""
    employers = dict(_employers(paper))
    posts = [t for t in paper.things.values() if t.type is EntityType.POST]
    for post in (post for post in posts if len(post.mentions) > 1):
        placed = {m.start: _organisation(paper, m, employers) for m in post.mentions}
        if len(set(placed.values()) - {None}) > 1 or _is_own_too(paper, post, placed):
            _part(paper, post, placed)


def _is_own_too(paper: Paper, post: Thing, placed: dict[int, str | None]) -> bool:
    """Tell whether a title of elsewhere stood alone before, as the council's own."""
    first, *_ = sorted(placed)
    elsewhere = {b for b in placed.values() if b and paper.things[b].type is EntityType.AGENCY}
    alone = [m for m in post.mentions if not placed[m.start]]
    return bool(paper.authority and elsewhere) and any(
        m.start == first and not m.reference for m in alone
    )


def _part(paper: Paper, post: Thing, placed: dict[int, str | None]) -> None:
    """Give each organisation a post of its own, of the same title.

    One that stands alone is that of the organisation told of last, or before any the council's.
    """
    title = min(post.names, key=len)
    offices: dict[str, Thing] = {}
    body = paper.authority or next(b for b in placed.values() if b)
    for mention in sorted(post.mentions, key=lambda m: m.start):
        body = placed[mention.start] or body
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
        if all(form.casefold() == title.casefold() for form in forms) and id_ != paper.authority:
            office.names[f"{forms[0]}, {paper.things[id_].name}"] = 1


def _form(paper: Paper, post: Mention) -> str:
    """Return a title as it is written, with the name of its owner before it: "ICB's manager"."""
    owner = _owner_before(paper, post)
    own = owner is not None and not owner.reference
    return paper.text(owner.start if owner and own else post.start, post.end)


def _organisation(paper: Paper, post: Mention, employers: dict[int, str]) -> str | None:
    """Return the organisation that stands with a title: in it, before it, after it, in its row."""
    inner = post.inner
    if inner is not None and inner.entity:
        return inner.entity if paper.things[inner.entity].type in _INDEPENDENT else None
    owner = _owner_before(paper, post)
    if owner is not None:
        return owner.entity
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


def _following(paper: Paper, post: Mention) -> str | None:
    """Return the organisation that follows a title: "of the Trust", beside a name ", the Trust"."""
    found = next(iter(paper.mentions_in(post.end, post.end + _NEAR)), None)
    if found is None or not found.entity:
        return None
    words = paper.words
    between = words.lowers(post.end, found.start)
    if between and _OF.issuperset(between):
        return found.entity if _is_independent(paper, found) else None
    if words.unit_of[found.start] != words.unit_of[post.start]:
        return None
    listed = _LISTED.issuperset(between) and _is_beside_name(paper, post)
    known = listed and paper.things[found.entity].type in ORGANISATIONS
    return found.entity if known else None


def _is_beside_name(paper: Paper, post: Mention) -> bool:
    """Tell whether a title follows a person's name and a mark, or a gap."""
    before = paper.mentions_in(max(0, post.start - _BESIDE), post.start)
    named = [m for m in before if m.entity]
    return bool(named) and named[-1].type is EntityType.PERSON


def _is_independent(paper: Paper, mention: Mention) -> bool:
    return bool(mention.entity) and paper.things[mention.entity].type in _INDEPENDENT


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
    found = paper.mentions_in(cell.start, cell.end) if cell is not None else []
    return [m for m in found if m.entity]
