"""Executives of one partnership: "the HSCP Executive", "the Partnership Executive" and so on."""

from ...ontology.terms import EntityType
from ..lexicon.references import reference_words
from ..names import Key
from ..thing import Thing
from .bodies import Bodies

_EXECUTIVE = "executive"


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
