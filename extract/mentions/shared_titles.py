"""Titles that share what is named once: "Chair of the Board and the Partnership".

All boards of one post are part of its title; those after the first stay mentions inside it. Two
posts of one board are each of it: "the Chair and Vice-Chair of the Board".
"""

from dataclasses import replace

from ...ontology.terms import BOARDS, EntityType
from ..layout.words import AND
from ..lexicon.grammar import grammar
from .conjunctions import names_board
from .mention import Mention
from .search import Search

_BRACKETED = 3
"""Tokens of an acronym in brackets."""
_NEAR = 3
"""Tokens from "and" within which a body begins: "and both the"."""
_SECOND = frozenset({"vice", "deputy", "vice-chair", "vice-chairman", "vice-chairperson"})
_OPENING = frozenset({",", "("})
_CLOSING = frozenset({",", ".", ";", ")"})


def find_shared_titles(search: Search) -> None:
    """Let a title that ends with a board go on with those that it shares the title with."""
    starts = {m.start: m for m in search.found if m.type in BOARDS and not m.reference}
    people = {m.end for m in search.found if m.type is EntityType.PERSON}
    for title in [m for m in search.found if m.type is EntityType.POST]:
        aside = title.start - 1 in people and search.w[title.start - 1].text in _OPENING
        opens = aside or search.words.lower(title.start - 1) in grammar().words.articles
        board = title.inner or (_listed(search, title, starts) if opens else None)
        if board is None or board.end < title.end or board.reference or board.type not in BOARDS:
            if title.inner is not None:
                _add_second(search, title, title.inner)
            continue
        _share_with_chair(search, title, board)
        others = _others(search, board.end, starts)
        if not others:
            continue
        boards = all(_is_safeguarding(search, body) for body in (board, *others))
        if boards or (aside and board is title.inner and _ends(search, others[-1])):
            if board is not title.inner:
                search.found.remove(board)
                title.inner = board
            title.end = others[-1].end


def _share_with_chair(search: Search, title: Mention, board: Mention) -> None:
    """Make a post of "the Chair" before a title of the same board: "the Chair and Clerk of"."""
    words = search.words
    joins = title.start - 1
    if words.lower(joins) in grammar().words.articles and words.lower(title.start) in _SECOND:
        joins -= 1
    chair = next((m for m in search.found if m.end == joins and m.reference), None)
    if words.lower(joins) not in AND or chair is None or chair.type is not EntityType.POST:
        return
    alone = search.lexicon.chairs.issuperset(words.lowers(chair.start, chair.end))
    of = next((t for t in range(title.start, title.end) if search.w[t].connector), title.end)
    if not alone or words.lower(chair.start - 1) != "the" or of >= board.start:
        return
    chair.reference, chair.rule, chair.inner = False, "post-title", replace(board)
    chair.called = f"{words.text(chair.start, chair.end)} {words.text(of, title.end)}"


def _is_safeguarding(search: Search, body: Mention) -> bool:
    """Tell whether a body is a safeguarding board, by its own name or one that it shares."""
    placed = body.type is EntityType.PARTNERSHIP and body.called
    return bool(placed) or names_board(search, body.start, body.end)


def _add_second(search: Search, title: Mention, first: Mention) -> None:
    """Name the second of two boards before a title: "the WSCP and WSAB Business Manager"."""
    end = first.end + 2
    joined = first.start == title.start and search.words.lower(first.end) in AND
    if joined and names_board(search, first.end + 1, end) and end < title.end:
        search.found.append(Mention(end - 1, end, EntityType.PARTNERSHIP, "acronym"))


def _listed(search: Search, title: Mention, starts: dict[int, Mention]) -> Mention | None:
    """Return the body that is listed after the title of its chair: "Independent Chair, Board"."""
    mark = title.end
    chairs = mark < len(search.w) and search.w[mark - 1].lower in search.lexicon.chairs
    return _body_after(search, mark, starts) if chairs and search.w[mark].text == "," else None


def _others(search: Search, end: int, starts: dict[int, Mention]) -> list[Mention]:
    """Return the bodies after one, with commas between, up to the one after "and"; else none."""
    others: list[Mention] = []
    while True:
        mark = _after_acronym(search, end)
        if mark >= len(search.words):
            return []
        joins = search.words.lower(mark) in AND
        body = _body_after(search, mark, starts) if joins or search.w[mark].text == "," else None
        if body is None:
            return []
        others.append(body)
        if joins:
            return others
        end = body.end


def _body_after(search: Search, mark: int, starts: dict[int, Mention]) -> Mention | None:
    """Return the body that begins right after a mark or "and", and an article."""
    first = mark + 1
    while search.words.lower(first) in grammar().words.articles and first < mark + _NEAR:
        first += 1
    body = starts.get(first)
    same = body is not None and search.words.unit_of[first] == search.words.unit_of[mark]
    return body if same else None


def _after_acronym(search: Search, end: int) -> int:
    """Return the token after a name and the brackets that shorten it: "the Board (WSAB)"."""
    ahead = search.w[end : end + _BRACKETED]
    return end + _BRACKETED if [w.upper or w.text for w in ahead] == ["(", True, ")"] else end


def _ends(search: Search, body: Mention) -> bool:
    """Tell whether a mark or the end of a line shows that a title goes no further."""
    words = search.words
    ends = body.end >= len(words) or words.unit_of[body.end] != words.unit_of[body.start]
    return ends or search.w[body.end].text in _CLOSING
