"""What a title is with the organisation beside it: "Chief Executive, Larch Homes"."""

from collections import defaultdict

from ...ontology.terms import ORGANISATIONS, EntityType, Predicate
from ..lexicon import lexicon
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper, owners_before
from ..thing import Thing

_INDEPENDENT = frozenset({EntityType.COUNCIL, EntityType.AGENCY})
_BETWEEN = reference_words().titles.before_organisations
_NEAR = 3
"""Tokens from a title to the name of its organisation, at most."""


def name_by_organisation(paper: Paper) -> None:
    """Note the longer form that a title has where the organisation that it is in stands beside it.

    There may be another of the same title elsewhere, which only this form tells from it.
    """
    placed = {(c.subject, c.object) for c in paper.claims if c.predicate is Predicate.POST_IN}
    posts = {subject for subject, _ in placed}
    for post in paper.mentions:
        if post.type is EntityType.POST and post.entity in posts:
            for body in (_after(paper, post), _owner(paper, post)):
                if body is not None and (post.entity, body.entity) in placed:
                    form = paper.text(min(post.start, body.start), max(post.end, body.end))
                    paper.things[post.entity].placed.add(form)


def name_without_organisation(paper: Paper) -> None:
    """Note the short form of a title that its organisation ends: "Governor, HMP Larch"."""
    forms: dict[str, set[str]] = defaultdict(set)
    for thing in (t for t in paper.things.values() if t.type is EntityType.POST):
        for name in (*thing.names, *thing.placed, *_short(paper, thing)):
            forms[name.casefold()].add(thing.id)
    for thing in (t for t in paper.things.values() if t.type is EntityType.POST):
        thing.placed |= {name for name in _short(paper, thing) if len(forms[name.casefold()]) == 1}


def _short(paper: Paper, thing: Thing) -> set[str]:
    """Return the forms of a title without the organisation that ends it."""
    found = set()
    for post in thing.mentions:
        inner = post.inner
        if inner is None or inner.end != post.end or inner.type not in _INDEPENDENT:
            continue
        last = inner.start
        while last > post.start and paper.words.lower(last - 1) in _BETWEEN:
            last -= 1
        long = last - post.start > 1 or post.rule == "title-of-organisation"
        chairs = not lexicon().chairs.isdisjoint(paper.words.lowers(post.start, last))
        if last > post.start and long and not chairs:
            found.add(paper.text(post.start, last))
    return found


def _after(paper: Paper, post: Mention) -> Mention | None:
    """Return the organisation after a title: ", Larch Homes", "of the Trust"."""
    words = paper.words
    near = paper.mentions_in(post.end, min(post.end + _NEAR, len(words)))
    body = next((m for m in near if m.start > post.end), None)
    if body is None or not _names(paper, body):
        return None
    between = words.lowers(post.end, body.start)
    same = words.unit_of[post.start] == words.unit_of[body.start]
    return body if same and _BETWEEN.issuperset(between) else None


def _owner(paper: Paper, post: Mention) -> Mention | None:
    """Return the organisation whose a title is said to be: "the Council's Chief Executive"."""
    return next((m for m in owners_before(paper, post.start) if _names(paper, m)), None)


def _names(paper: Paper, body: Mention) -> bool:
    """Tell whether a mention names an organisation or calls it by its kind: no "its"."""
    pronoun = paper.words.lower(body.start) in english().possessives
    return body.type in ORGANISATIONS and bool(body.entity) and not pronoun
