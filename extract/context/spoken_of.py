"""The body that minutes speak of as "the Committee": which one that is, or that none is named."""

import re
from bisect import bisect_right
from collections import Counter

from ...ontology.terms import EntityType, PaperKind
from ..lexicon.references import reference_words
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..names import key
from ..paper import Paper
from ..thing import Thing
from .heads import fills_line, line_around, up_to_name
from .item_pages import is_item_page
from .meetings import MEETING_BODIES
from .who_met import may_be_met

_ACTS = wording("papers", "meeting-acts")
_ACTS_SMALL = wording("papers", "meeting-acts-in-small-letters")
_OWN_MINUTES = wording("papers", "own-minutes")
_SPEAKS = wording("attendance", "speaks")
_WITH_MEMBERS = wording("papers", "with-members")
"""Somebody is on a body: "a co-opted member of the Committee"."""
_OF_ALL = wording("papers", "of-all-committees")
"""Any minutes name a body so: "dispensations by the Standards Committee"."""
_RESOLVING = wording("papers", "resolving")
_RESOLVED = wording("papers", "resolved")
_INTRODUCED = wording("papers", "guest-introduced")
_BESIDE = wording("papers", "beside-guest")
_PRESENTS = wording("papers", "guest-presents")
_BOARD = "board"
_OF_COUNCILS = reference_words().bodies.of_councils


def spoken_of(paper: Paper, home: str | None) -> str | None:
    """Return the body that minutes record: another than their head names, where they call it so.

    "The Committee noted the report of the Partnership" is of a committee, though none be named.

    Args:
        paper: The paper.
        home: The body that its head, or how often it is named, makes it out to be.
    """
    own, minutes = paper.thing(home), paper.kind is PaperKind.MINUTES
    partnerships = paper.safeguarding_partnerships()
    if not minutes and own not in partnerships:
        return home
    found = list(_ACTS.finditer(paper.words.source))
    if not found and not (minutes and own is not None):
        found = list(_ACTS_SMALL.finditer(paper.words.source))
    guest = own in partnerships and _is_guest(paper, own, recorded=minutes or bool(found))
    if not (minutes or guest):
        return home
    home = None if guest else home
    kinds = Counter(act["kind"].casefold() for act in found)
    kind = kinds.most_common(1)[0][0] if kinds else ""
    if kind == _BOARD:
        hosts = own is None or key(own.name)[-1] != kind
        other = guest or (hosts and any(_is_chaired_by_guest(paper, b) for b in partnerships))
        return _called_so(paper, found, kind) if other else home
    if kind in _OF_COUNCILS:
        return _committee(paper, home, kind) or _called_so(paper, found, kind)
    return home


def _committee(paper: Paper, home: str | None, kind: str) -> str | None:
    """Return which of the bodies of a kind minutes speak of; None if they name none."""
    own = paper.thing(home)
    if own is not None and own.type is EntityType.COMMITTEE and key(own.name)[-1] != kind:
        return home
    named = [
        thing
        for thing in paper.things.values()
        if thing.type in MEETING_BODIES
        and key(thing.name)[-1] == kind
        and not all(_follows(_OF_ALL, paper, mention) for mention in thing.mentions)
        and (own is not None or any(may_be_met(paper, mention) for mention in thing.mentions))
    ]
    seated = [t for t in named if any(_follows(_WITH_MEMBERS, paper, m) for m in t.mentions)]
    sure = next((some for some in (seated, named) if len(some) == 1), None)
    return sure[0].id if sure else home if named else None


def _is_guest(paper: Paper, body: Thing, *, recorded: bool) -> bool:
    """Tell whether minutes tell of a safeguarding partnership that another body has received.

    So does any item on a council's website whose title is more than its name, and what is resolved
    where its chair is a guest.
    """
    if is_item_page(paper):
        return not any(fills_line(paper, mention) for mention in body.mentions)
    recorded = recorded or _RESOLVED.search(paper.words.source) is not None
    return recorded and _is_chaired_by_guest(paper, body)


def _is_chaired_by_guest(paper: Paper, body: Thing) -> bool:
    """Tell whether minutes call the chair of a body in full who speaks: their own is "the Chair".

    What is in their title, or a line of its own, may well be the body that met.
    """
    if any(name in paper.title for name in body.names) and not _is_sentence(paper.title):
        return False
    opening = [m for m in body.mentions if line_around(paper, m)[0] == m.start]
    if any(fills_line(paper, m) for m in opening):
        return False
    return any(
        m.type is EntityType.POST
        and m.inner is not None
        and m.inner.entity == body.id
        and {"chair", "chairman"} & set(key(paper.text(m.start, m.inner.start)))
        and _takes_part(paper, m)
        for m in paper.mentions
    )


def _is_sentence(title: str) -> bool:
    """Tell whether a paper without a title begins with a sentence, which may have been cut."""
    return title.endswith((".", "…"))


def _takes_part(paper: Paper, chair: Mention) -> bool:
    """Tell whether a chair who is called in full speaks, presents something, or is welcomed."""
    start, end = (
        paper.sentence_at(chair.start) or paper.words.units[paper.words.unit_of[chair.start]]
    )
    before, after = paper.text(start, chair.start), paper.text(chair.end, end)
    if paper.words.lower(chair.start - 1) == "the" and _SPEAKS.match(after):
        return True
    return bool(_INTRODUCED.search(before) or (_BESIDE.search(before) and _PRESENTS.match(after)))


def approving(paper: Paper) -> str | None:
    """Return the one body that approves the minutes of its own meeting as a correct record.

    So does the one that resolves to do something by its name, which is else called "the Board".
    """
    if approving := _said(paper, _OWN_MINUTES):
        return approving
    resolving = paper.thing(_said(paper, _RESOLVING))
    if resolving is None:
        return None
    acting = (act["kind"].casefold() for act in _ACTS.finditer(paper.words.source))
    return resolving.id if key(resolving.name)[-1] in acting else None


def _said(paper: Paper, told: re.Pattern[str]) -> str | None:
    """Return the one body that a wording names as "who"."""
    said = {key(match["who"]) for match in told.finditer(paper.words.source)}
    if not said:
        return None
    bodies = (t for t in paper.things.values() if t.type in MEETING_BODIES)
    found = [t.id for t in bodies if not said.isdisjoint(map(key, t.names))]
    return found[0] if len(found) == len(said) == 1 else None


def _follows(said: re.Pattern[str], paper: Paper, mention: Mention) -> bool:
    """Tell whether a line says something of a body before it names it."""
    start, _ = line_around(paper, mention)
    return said.search(up_to_name(paper, start, mention)) is not None


def _called_so(paper: Paper, found: list[re.Match[str]], kind: str) -> str:
    """Make an entity of a committee that is called by its kind alone."""
    at = next(act.start("kind") for act in found if act["kind"].casefold() == kind)
    token = bisect_right(paper.words.starts, at) - 1
    committee: Thing = paper.add_thing(EntityType.COMMITTEE)
    mention = Mention(token, token + 1, EntityType.COMMITTEE, "unnamed")
    committee.add(mention, paper.words.words[token].text.capitalize())
    return committee.id
