"""Chairs in lower case who act or sit by that office: "the chair of the Heads' Forum attends".

Who only is said to chair, "the chair of the Panel is Jo Bell", holds no office; nor is one that
is handed round.
"""

from ...ontology.terms import BOARDS, EntityType
from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .conjunctions import names_board
from .mention import Mention
from .search import Search

_BEING = frozenset({"is", "was", "are", "will", "be", "has", "been"})
_INDEPENDENT = "independent"
_BODY_WITHIN = 4
"""Tokens after "chair" within which the body begins: "of the new Schools Forum"."""


def find_lower_chairs(search: Search) -> None:
    """Find the chairs of named bodies, in lower case, that somebody sits or acts as."""
    tokens = [t for t in search.words.find(search.lexicon.chairs) if search.w[t].text.islower()]
    if not tokens:
        return
    boards = [m for m in search.found if _is_board(m) and search.w[m.start].capital]
    starts, ends = {m.start: m for m in boards}, {m.end: m for m in boards}
    for token in tokens:
        if not search.taken[token]:
            title = _of_body(search, token, starts) or _after_body(search, token, ends)
            if title is not None:
                if title.inner is not None:
                    search.drop(title.inner)
                search.add(title)


def _is_board(mention: Mention) -> bool:
    defined = mention.type is None and mention.rule == "acronym"
    return defined or (mention.type in BOARDS and not mention.reference)


def _of_body(search: Search, chair: int, starts: dict[int, Mention]) -> Mention | None:
    """Return the office of "the chair of the Panel", where it is spoken of as one."""
    words, posts = search.words, grammar().posts
    sole = words.lower(chair - 1) == _INDEPENDENT
    start = chair - sole
    before = start - 1
    while sole and words.lower(before) in posts.recent:
        before -= 1
    definite = words.lower(before) in posts.definite
    definite |= sole and words.lower(before) in posts.before_title
    if words.lower(chair + 1) not in english().of_what or not definite:
        return None
    first = chair + 2
    while words.lower(first) in posts.recent | {"the", "a", "both"}:
        first += 1
    body = starts.get(first) if first <= chair + _BODY_WITHIN else None
    same = body is not None and words.unit_of[body.end - 1] == words.unit_of[chair]
    if body is None or not same:
        return None
    acts = _goes_on(search, body.end) or _is_appointed(search, body, body.end)
    if not (sole or (_may_act(search, start - 1) and acts)):
        return None
    if "both" in words.lowers(chair, first):  # the title of two boards ends before them
        return Mention(start, chair + 1, EntityType.POST, "lower-case-chair")
    return Mention(start, body.end, EntityType.POST, "lower-case-chair", inner=body)


def _after_body(search: Search, chair: int, ends: dict[int, Mention]) -> Mention | None:
    """Return the office of "the Panel chair", where it is spoken of as one."""
    words = search.words
    start = chair - (words.lower(chair - 1) == _INDEPENDENT)
    body = ends.get(start)
    if body is None or words.broken[chair] or words.unit_of[body.start] != words.unit_of[chair]:
        return None
    before = body.start - 1
    definite = words.lower(before) in grammar().posts.definite
    acts = _goes_on(search, chair + 1) or _is_appointed(search, body, chair + 1)
    if not (definite and acts and _may_act(search, before)):
        return None
    return Mention(body.start, chair + 1, EntityType.POST, "lower-case-chair", inner=body)


def _may_act(search: Search, article: int) -> bool:
    """Tell whether what stands before an article lets an office follow: "to the", "and the"."""
    words, posts = search.words, grammar().posts
    before = words.lower(article - 1)
    opens = article == 0 or words.unit_of[article - 1] != words.unit_of[article]
    opens |= search.w[article].text == "The" and not search.w[article - 1].alpha
    beside = before in {",", ";", "("} | AND
    dated = search.w[article - 1].digits or before in english().months
    return opens or beside or dated or before in posts.before_seat


def _is_appointed(search: Search, body: Mention, end: int) -> bool:
    """Tell whether a chair of a safeguarding board is told to be appointed: that is an office."""
    last = end
    while search.words.lower(last) in _BEING:
        last += 1
    return search.words.lower(last) == "appointed" and names_board(search, body.start, body.end)


def _goes_on(search: Search, end: int) -> bool:
    """Tell whether what follows the title of a chair lets it act: no "is", no holder's name."""
    words, posts = search.words, grammar().posts
    if end >= len(words):
        return True
    following = words.lower(end)
    if following in {",", "(", "–", "-", ":"}:
        told = words.lower(end + 1) in posts.telling_holder
        told |= words.lower(end + 1) == "who" and words.lower(end + 2) in posts.of_chairing
        return end + 1 not in search.people and not told
    last = end
    while words.lower(last) in posts.aux_of_chairing | {"is", "are", "was", "were"}:
        last += 1
    if words.lower(last) in posts.seated:
        return True
    said = words.lowers(end, last + 1)
    return posts.of_chairing.isdisjoint(said) and not search.w[end].apostrophe
