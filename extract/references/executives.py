"""Executives: of one partnership by all its names, "the Partnership Executive", or of a council."""

import re

from ...ontology.terms import EntityType
from ..lexicon.references import reference_words
from ..lexicon.wordings import wording
from ..names import Key
from ..paper import Paper
from ..thing import Thing
from .bodies import Bodies

_EXECUTIVE = "executive"
_BOARD = (_EXECUTIVE, "board")
_MET_BY = re.compile(wording("papers", "met-by").pattern, re.IGNORECASE)
_TO_MEETING = 10
"""Tokens from such a label to the body, at most."""
_OF_COUNCIL = re.compile(r"\b(?:[Cc]ouncil|COUNCIL)['’]s $")


def is_met_by(paper: Paper, token: int) -> bool:
    """Tell whether a body stands after when it met: "Meeting: 04/11/2014 - Executive (Item 5)"."""
    return _MET_BY.search(paper.text(max(token - _TO_MEETING, 0), token) + " ") is not None


def tell_executive_boards(bodies: Bodies) -> None:
    """Take an "Executive Board" as a committee where a council meets as one, or has one."""
    board = bodies.by_key.get(_BOARD)
    if board is None or board.type is not EntityType.GROUP:
        return
    paper = bodies.paper
    before = (paper.text(max(m.start - 2, 0), m.start) + " " for m in board.mentions)
    if any(map(_OF_COUNCIL.search, before)) or any(
        is_met_by(paper, m.start) for m in board.mentions
    ):
        board.type = EntityType.COMMITTEE
        for mention in board.mentions:
            mention.type = EntityType.COMMITTEE


def join_executives(bodies: Bodies) -> None:
    """Join the names of an executive that differ in how they say whose it is.

    "The HSCP Executive" is the "Partnership Executive", and the "Executive Group", but not the
    "Executive Board" where the paper has an "Executive Group" as well.
    """
    names = {own: _parts(own) for own in bodies.by_key if _is_executive(bodies, own)}
    if len({kind for _, kind in names.values() if kind}) > 1:
        return
    owners = {own: _owner(bodies, whose) for own, (whose, _) in names.items()}
    if len({id_ for id_ in owners.values() if id_}) > 1:
        return
    known = [own for own, id_ in owners.items() if id_ is not None]
    first = bodies.by_key[min(known, key=lambda own: not owners[own])] if known else None
    for own in known:
        if first is not None:
            bodies.merge(own, first)


def _is_executive(bodies: Bodies, own: Key) -> bool:
    thing = bodies.by_key[own]
    return thing.type is EntityType.GROUP and _EXECUTIVE in own[-2:] and not thing.national


def _parts(own: Key) -> tuple[Key, Key]:
    """Return what stands before the word, and after it."""
    at = len(own) - 1 - own[::-1].index(_EXECUTIVE)
    return own[:at], own[at + 1 :]


def _owner(bodies: Bodies, whose: Key) -> str | None:
    """Return the partnership whose an executive is: "" if unsaid, None if it is another's."""
    if reference_words().bodies.of_any_partnership.issuperset(whose):
        return ""
    form = " ".join(whose).upper()
    named = bodies.by_acronym.get(form) or bodies.by_initials(form)
    things = [named] if named is not None else _begun(bodies, whose)
    ids = {thing.id for thing in things if thing.type is EntityType.PARTNERSHIP}
    return ids.pop() if len(ids) == 1 else None


def _begun(bodies: Bodies, whose: Key) -> list[Thing]:
    """Return what has a name that is these words, or goes on with no more than its head."""
    return [t for own, t in bodies.by_key.items() if own == whose or own[:-1] == whose]
