"""What a wording leaves unsaid: whose paper it is, the body that the section is about, "we".

"Members include the Chief Nurse" tells of the body of the sentence before, or of the section.
"""

import re

from ...ontology.terms import BODIES, EntityType, PaperKind, Predicate
from ..layout.view import Unit
from ..mentions import Mention
from ..names import key
from ..paper import Paper
from ..references.pronouns import BY_OFFICERS
from .antecedents import last_told, own_body, report_owner
from .authors import author_at
from .list_items import opening_name
from .patterns import ARTICLES, CLASSES, POSSESSIVE, SYMBOL
from .rendering import Rendered
from .wordings import Relation

_SEATED = frozenset({Predicate.CHAIRS, Predicate.VICE_CHAIRS, Predicate.MEMBER_OF})
_SEATING = frozenset({EntityType.PARTNERSHIP, EntityType.GROUP, EntityType.COMMITTEE})
_ELSEWHERE = re.compile(r"[^.;:⟨⟩]{0,60}\bto (?:the |this |our )?⟨[KRGHSOIA]\d")
_TOPIC = re.compile(rf"{ARTICLES}⟨[{CLASSES['body']}]\d+⟩ (?!{POSSESSIVE})")


def unsaid_subjects(paper: Paper, rule: Relation, span: tuple[int, int]) -> list[Mention]:
    """Return the subject of a wording that names none."""
    if rule.default == "us":
        own = None if paper.kind in BY_OFFICERS else own_body(paper)
        return understood(own or paper.authority or own_body(paper), span)
    if rule.default == "last-acts":
        return understood(last_told(paper, span[0]), span)
    if rule.default == "report-acts":
        return understood(report_owner(paper, span[0]), span)
    if rule.default == "author":
        return understood(author_at(paper, span[0]), span)
    whose = {"home-acts": paper.home, "council": paper.authority}
    return understood(whose.get(rule.default), span)


def unsaid_objects(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str], span: tuple[int, int]
) -> list[Mention]:
    """Return the object of a wording that names none: whose paper it is, unless one follows.

    A body that a sentence begins with is the one whose chair it tells further on.
    """
    if rule.default in _FOUND:
        return understood(_FOUND[rule.default](paper, span[0]), span)
    if rule.default in _CHAIRED:
        return _chaired(paper, rendered, match, span)
    if rule.default != "home" or _ELSEWHERE.match(rendered.text, match.end()):
        return []
    if rule.predicate not in _SEATED:
        return understood(paper.home, span)
    topic = _TOPIC.match(rendered.text, 0, match.start())
    if topic and rule.predicate is not Predicate.MEMBER_OF:
        return rendered.names(topic[0])
    section = spoken_of(paper, span[0]) if not paper.of_meeting else None
    return understood(section or paper.home, span)


def _chaired(
    paper: Paper, rendered: Rendered, match: re.Match[str], span: tuple[int, int]
) -> list[Mention]:
    """Return the body whose chair a wording tells of without naming it.

    That is the one last named before it in the sentence, else the one told of before; in minutes
    whoever is "in the chair" chairs the body that met.
    """
    before = (rendered.named(s) for s in SYMBOL.finditer(rendered.text, 0, match.start()))
    named = [m for m in before if m.entity and paper.things[m.entity].type in _SEATING]
    if named:
        return named[-1:]
    met = paper.home if paper.of_meeting else None
    unit = paper.words.unit_of[span[0]]
    if paper.view.units[unit].row is not None:
        return _in_row(paper, unit)
    return understood(met or _told_of(paper, span[0]), span)


def _in_row(paper: Paper, unit: int) -> list[Mention]:
    """Return the body that the cells left of one name first."""
    cell = paper.view.units[unit]
    left = (n for n in range(unit) if _same_row(paper.view.units[n], cell))
    cells = (paper.mentions_in(*paper.words.units[n]) for n in left)
    named = (m for cell in cells for m in cell if m.entity)
    return [m for m in named if paper.things[m.entity].type in _SEATING][:1]


def _same_row(one: Unit, other: Unit) -> bool:
    return (one.block, one.row) == (other.block, other.row)


def _partnership(paper: Paper, _token: int) -> str | None:
    """Return the partnership whose paper it is, or the only one that it names as being still."""
    named = [
        thing.id
        for thing in paper.things.values()
        if thing.type is EntityType.PARTNERSHIP and "partnership" in key(thing.name)
    ]
    if paper.home in named:
        return paper.home
    gone = {c.object for c in paper.claims if c.predicate is Predicate.REPLACES}
    lasting = [id_ for id_ in named if id_ not in gone]
    return lasting[0] if len(lasting) == 1 else None


def _inspectorate(paper: Paper, _token: int) -> str | None:
    """Return the inspectorate that a letter about an inspection names first: it is its own."""
    if paper.kind is not PaperKind.INSPECTION_LETTER:
        return None
    named = (t.id for t in paper.things.values() if t.type is EntityType.INSPECTORATE)
    return next(named, None)


def understood(entity: str | None, span: tuple[int, int]) -> list[Mention]:
    """Return a mention of what is not named, where that is known."""
    return [Mention(*span, None, "understood", entity=entity)] if entity else []


def spoken_of(paper: Paper, token: int) -> str | None:
    """Return what a sentence without a subject is about.

    That is the body that its paragraph or item begins with, "Hub – meets monthly. Reports to ...",
    else that of its section.
    """
    start = paper.words.units[paper.words.unit_of[token]][0]
    name = opening_name(paper, start, token, BODIES)
    return name.entity if name else paper.topic_at(token)


def _told_of(paper: Paper, token: int) -> str | None:
    """Return the body of which a sentence that names none tells who its members are.

    That is the one that a sentence before it in its paragraph names alone or first, else that of
    its section; in a paper of no committee, that whose paper it is.
    """
    begin = paper.words.units[paper.words.unit_of[token]][0]
    before = [s for s in paper.sentences if begin <= s[0] and s[1] <= token]
    for start, end in reversed(before):
        named = [
            m
            for m in paper.mentions_in(start, end)
            if m.entity and paper.things[m.entity].type in _SEATING
        ]
        first = opening_name(paper, start, end, _SEATING)
        if first or len({m.entity for m in named}) == 1:
            return (first or named[0]).entity
    return paper.topic_at(token) or own_body(paper)


_CHAIRED = frozenset({"told", "author"})
_FOUND = {"section": _told_of, "partnership": _partnership, "inspectorate": _inspectorate}
"""How the object is found that a wording leaves unsaid, by its default."""
