"""Titles whose subject alone is in lower case: "Director of children's services"."""

from ...ontology.terms import EntityType
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .heads import is_post_head
from .lower_posts import end_of_title, named_inside
from .mention import Mention
from .search import Search


def find_subjects_in_lower_case(search: Search) -> None:
    """Let titles go on with "of" or "for" and a subject in lower case."""
    for title in [m for m in search.found if m.type is EntityType.POST]:
        if is_post_head(search.words, title.end - 1):
            _extend(search, title)


def _extend(search: Search, title: Mention) -> None:
    """Let a title go on, if it does."""
    end, head = title.end, title.end - 1
    if search.words.lower(end) not in english().of_what or search.words.lower(end + 1) == "the":
        return  # "the Chief Executive of the local authority"
    last = end_of_title(search, head)
    subject = search.w[end + 1 : last]
    if all(_tells_nothing(search, w.lower) for w in subject) or subject[-1].lower == "child":
        return  # what is for one child is no office
    inside = named_inside(search, end, last)
    if sum(search.taken[end:last]) != sum(m.end - m.start for m in inside):
        return
    for part in inside:
        search.drop(part)
    title.inner = title.inner or next((part for part in inside if part.end == last), None)
    title.end, title.reference, title.rule = last, False, "title-in-two-cases"
    search.taken[head:last] = [True] * (last - head)


def _tells_nothing(search: Search, lower: str) -> bool:
    """Tell whether a word does not say what a title is for: "the Head of service"."""
    small = lower in grammar().words.connectors or lower in grammar().bodies.vague
    return small or lower in search.lexicon.incomplete
