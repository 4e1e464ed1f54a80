"""Rare names in running text, which the post beside them shows to be a person's."""

from collections.abc import Iterator

from ...ontology.terms import EntityType
from .endings import may_be_person
from .mention import Mention
from .personal_names import NameReader
from .search import Search

_CLOSING = frozenset({",", ".", ")", ";"})
_DEFINITE = frozenset({"the", "our", "its", "their"})


def find_appositions(search: Search, names: NameReader) -> None:
    """Take as people "the Head of Housing, Abc Xyz," and "Abc Xyz, Head of Housing, said"."""
    posts = [m for m in search.found if m.type is EntityType.POST]
    starts = {m.start: m for m in search.found if m.type is None}
    ends = {m.end: m for m in search.found if m.type is None}
    for post in posts:
        for mention in _beside(search, post, starts, ends):
            if may_be_person(search, mention.start, mention.end):
                name_person(mention, names)
    _name_again(search, names)


def _name_again(search: Search, names: NameReader) -> None:
    """Take the same capitals elsewhere for the person whom they were once shown to name."""
    shown = {
        search.words.text(m.name.first, m.name.end)
        for m in search.found
        if m.name is not None and m.name.given
    }
    for mention in search.found:
        if mention.type is None and search.words.text(mention.start, mention.end) in shown:
            name_person(mention, names)


def name_person(mention: Mention, names: NameReader) -> None:
    """Make a mention a person's, where all of it can be read as a name."""
    name = names.plain(mention.start, mention.end, relaxed=True)
    if name is not None and name.end == mention.end:
        mention.type, mention.rule, mention.name = EntityType.PERSON, "name-by-post", name


def _beside(
    search: Search, post: Mention, starts: dict[int, Mention], ends: dict[int, Mention]
) -> Iterator[Mention]:
    """Yield the unknown capitals that stand in apposition to a post, after it or before it."""
    w = search.w
    after, before = starts.get(post.end + 1), ends.get(post.start - 1)
    defined = w[post.start - 1].lower in _DEFINITE
    if after is not None and defined and w[post.end].text == "," and _closes(search, after.end):
        yield after
    if before is None or post.reference or w[post.start - 1].text != ",":
        return
    opens = before.start == 0 or w[before.start - 1].text not in {",", "and", ";"}
    if opens and _goes_on(search, post.end):
        yield before


def _closes(search: Search, token: int) -> bool:
    return token >= len(search.w) or search.w[token].text in _CLOSING


def _goes_on(search: Search, token: int) -> bool:
    """Tell whether the sentence ends here, or goes on after a comma in lower case."""
    if token + 1 >= len(search.w) or search.w[token].text in {".", ")"}:
        return True
    return search.w[token].text == "," and not search.w[token + 1].capital
