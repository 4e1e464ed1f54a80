"""Capitals of unknown kind in lists of people: an organisation that one is of, or a rare name."""

from ...ontology.terms import EntityType
from ..layout.sections import PEOPLE, Line
from ..lexicon.grammar import grammar
from .appositions import name_person
from .endings import may_be_person
from .mention import Mention
from .personal_names import NameReader
from .search import Search


def find_affiliations(search: Search, names: NameReader) -> None:
    """Give their kind to capitals that stand beside a person or a post in a list of people."""
    starts = {m.start: m for m in search.found}
    unknown = {m.start: m for m in search.found if m.type is None}
    people = [m.start for m in search.found if m.type is EntityType.PERSON]
    for line in search.lines:
        if line.role not in PEOPLE or line.heading:
            continue
        first_person = min((p for p in people if line.start <= p < line.end), default=line.end)
        for token in range(line.start, line.end):
            mention = unknown.get(token)
            if mention is None:
                continue
            if _is_before_post(search, mention, line, starts):
                name_person(mention, names)
            elif _is_affiliation(search, mention, line, first_person):
                mention.type, mention.rule = EntityType.AGENCY, "listed-organisation"


def _is_before_post(
    search: Search, mention: Mention, line: Line, starts: dict[int, Mention]
) -> bool:
    """Tell whether unknown capitals stand as "Name, Post" in a list."""
    mark = mention.end
    post = starts.get(mark + 1)
    return (
        post is not None
        and post.type is EntityType.POST
        and mark + 1 < line.end
        and search.w[mark].text == ","
        and may_be_person(search, mention.start, mention.end)
    )


def _is_affiliation(search: Search, mention: Mention, line: Line, first_person: int) -> bool:
    """Tell whether unknown capitals stand as "Name, Organisation", or in a column of their own."""
    w, start = search.w, mention.start
    words = [word for word in w[start : mention.end] if word.alpha and not word.connector]
    others = grammar().bodies.not_organisations
    if len(words) <= 1 or all(word.topic or word.lower in others for word in words):
        return False
    if mention.end < line.end and w[mention.end].text not in {")", ";", ",", "("}:
        return False
    if line.column:
        return start <= line.start + 1
    opened = start > 0 and (w[start - 1].dash or w[start - 1].text in {",", "("})
    return opened and first_person < start
