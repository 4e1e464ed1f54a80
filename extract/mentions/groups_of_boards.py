"""Boards that say whose group something is: "is a joint Ashby SCP and Wend SCP group"."""

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon.grammar import grammar
from .conjunctions import names_board
from .mention import Mention
from .search import Search

_SHARED = frozenset({"joint", "shared", "single", "new"})
_SUB = ["sub", "-"]


def part_groups_of_boards(search: Search) -> None:
    """Take "group" after a board, where something is said to be one of its, as no part of a name.

    "The Ashby SCP group" may be one that is called so.
    """
    ends = {m.end: m for m in search.found if m.type is EntityType.PARTNERSHIP}
    for mention in [m for m in search.found if m.type is EntityType.GROUP]:
        noun = _noun(search, mention)
        if not noun or not _is_told(search, mention.start, ends):
            continue
        mention.end, mention.type = noun, EntityType.PARTNERSHIP
        if noun - mention.start == 1:
            mention.rule = "acronym"


def _noun(search: Search, group: Mention) -> int:
    """Return where "group" or "sub-group" begins after the name of a board; 0 where none does."""
    noun = group.end - 1
    if search.words.lower(noun).removeprefix("sub") not in grammar().bodies.meeting:
        return 0
    noun -= 2 if search.words.lowers(noun - 2, noun) == _SUB else 0
    board = noun > group.start and names_board(search, group.start, noun)
    return noun if board else 0


def _is_told(search: Search, start: int, ends: dict[int, Mention]) -> bool:
    """Tell whether "a" stands before a board, or before another and "joint"."""
    words, before = search.words, start - 1
    if words.lower(before) in AND and before in ends:
        before = ends[before].start - 1
    while words.lower(before) in _SHARED:
        before -= 1
    return words.lower(before) in {"a", "an"}
