"""What a list says of a person by the label it stands under and the words beside the name."""

import re
from bisect import bisect_right

from ...ontology.terms import EntityType, PaperKind, Predicate
from ..layout.labels import PRESENT
from ..layout.section_lines import Line
from ..lexicon import lexicon
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..names import initials, key
from ..paper import Paper, words_between
from ..thing import Thing
from .entries import Entry, Span
from .offices import is_of_the_body, office_ahead

LED_BY = {"chair": Predicate.CHAIRS, "vicechair": Predicate.VICE_CHAIRS}
"""Labels that announce who leads."""
_NOT_SAID_THERE = frozenset({"members", "absent"})
SEATED = PRESENT | {"coopted", *_NOT_SAID_THERE}
"""Labels under which those listed belong to the body."""

_AWAY = wording("attendance", "away")
_AWAY_AT_END = wording("attendance", "away-at-end")
_ABSENT_MARK = wording("attendance", "absent-mark")
_OF_OTHERS = wording("attendance", "apologies-of-others")
_CHAIR = wording("attendance", "chair")
_IN_THE_CHAIR = wording("attendance", "in-the-chair")
_VICE_CHAIR = wording("attendance", "vice-chair")
_OTHER_CHAIR = wording("attendance", "other-chair")
_CHAIR_ELSEWHERE = wording("attendance", "chair-elsewhere")
_OBSERVES = wording("attendance", "observes")
_OBSERVER_AHEAD = wording("attendance", "observer-ahead")
_NO_MEMBER = wording("attendance", "no-member")
_CO_OPTED = wording("attendance", "co-opted")
_EXECUTIVE = wording("attendance", "executive")
_CABINET = wording("attendance", "cabinet")
MEMBERS = frozenset({"members", "members_present", "coopted"})
"""Labels below which members stand, whether or not they were there."""
_LABELS_MEMBERS = re.compile(r"(?:[A-Z][\w’'-]* )?(?:[\w’'-]+ ){0,3}[Mm]embers\W*")
"""A line that heads some of those who sent apologies: "Non school members"."""
_OWN_CHAIR = re.compile(
    r"(?<=\w) \((?:(?:vice|deputy)[ -])?chair(?:man|person)?\)\W*$", re.IGNORECASE
)
"""What ends an entry and is said of this body, whichever other one somebody chairs."""
_JOINS = re.compile(r"(?:\band\b)?\W*(?:\b(?:county|district|borough|parish))?\W*\Z", re.IGNORECASE)
"""What stands before the next name, and says nothing of this one: "and County" Councillor."""
_OF_NEXT = re.compile(r"(?:,|\band\b)\s+(?:the\s+)?co-?opted\s[\w -]*\Z", re.IGNORECASE)
"""What the next name in a list is, before that one: "and co-opted member" Jo Holt."""
_WORD = re.compile(r"[A-Za-z]{3}")
_ACRONYM = re.compile(r"\b[A-Z]{3,6}\b")
_ENDING = 3
"""Letters at the end of an acronym that say what kind of body it is: "ASCB", "MSCB"."""
_LONGEST_NOTE = 160
"""Letters of what stands beside a name; more is running text, which tells of any chair."""
_NOTE = 60
"""Letters after a name among which another word shows that it is no bare name."""
_LONGEST_BODY = 8
"""Tokens of a line that names a body."""
_FIRST_WORDS = 40
"""Letters after a name among which it says that somebody is co-opted."""


def state_role(paper: Paper, entry: Entry, role: str) -> None:
    """State that a person was there, was not, belongs to the body or leads it."""
    if role in LED_BY:
        _state_leader(paper, entry, role)
    elif role == "apologies":
        _state_absence(paper, entry)
    else:
        _state_presence(paper, entry, role)


def away(beside: str, before: str) -> str:
    """Return as what somebody is listed of whom their own entry says that they were away.

    Args:
        beside: The words after the name.
        before: The words before it: "Apols Jo Ash".
    """
    if _ABSENT_MARK.fullmatch(before.strip(" :–-")):
        return "apologies"
    found = _AWAY.match(beside) or _AWAY_AT_END.search(beside)
    return "" if found is None else "absent" if found["absent"] else "apologies"


def state_chair(paper: Paper, who: str, text: str, span: Span) -> None:
    """State that somebody leads the body, where the words beside the name say so."""
    if _OTHER_CHAIR.search(text) or len(text) > _LONGEST_NOTE:
        return
    if _VICE_CHAIR.search(text):
        rule = "vice-chair-in-list"
        paper.claim(who, Predicate.VICE_CHAIRS, paper.setting_at(span[0]).body, span, rule, 0.95)
        if not _IN_THE_CHAIR.search(text):
            return
    if _CHAIR.search(text):
        paper.claim(
            who, Predicate.CHAIRS, paper.setting_at(span[0]).body, span, "chair-in-list", 0.95
        )


def state_office(paper: Paper, person: Mention, start: int) -> None:
    """State of whom an office after a token leads to that this one leads the body that met."""
    first = office_ahead(paper, person, start)
    if first == person.start or not is_of_the_body(paper, first, start):
        return
    span, body = (first, person.end), paper.setting_at(first).body
    paper.claim(person.entity, Predicate.MEMBER_OF, body, span, "office-ahead", 0.85)
    state_chair(paper, person.entity, words_between(paper, first, person.start), span)


def leads_nobody(paper: Paper, token: int) -> bool:
    """Tell whether a label says nothing of the paper's body: "Chair" below another, or a name.

    Below "Police user group" it is that group's, though it is not known; below the name of
    somebody who signs it is what that one is.
    """
    number = bisect_right(paper.lines, token, key=lambda line: line.start) - 1
    while number > 0 and not paper.lines[number].heading:
        number -= 1
    above = paper.lines[max(number - 1, 0)]
    known = paper.named_in(above.start, above.end)
    if known and _fills(known[0], above) and known[0].type is EntityType.PERSON:
        return above.role not in LED_BY or not paper.lines[max(number - 2, 0)].heading
    alone = above.unit != paper.lines[number].unit and not above.role
    short = 1 < above.end - above.start <= _LONGEST_BODY
    pointed = any(
        m.entity and m.end == above.end for m in paper.mentions_in(above.start, above.end)
    )
    return alone and short and not (known or pointed) and _is_lower_head(paper, above.end - 1)


def _fills(mention: Mention, line: Line) -> bool:
    return (mention.start, mention.end) == (line.start, line.end)


def _is_lower_head(paper: Paper, token: int) -> bool:
    return paper.words.lower(token) in lexicon().lower_heads


def _state_leader(paper: Paper, entry: Entry, role: str) -> None:
    if leads_nobody(paper, entry.span[0]):
        return
    who, span, rule = entry.person.entity, entry.span, f"label-{role}"
    paper.claim(who, LED_BY[role], paper.setting_at(span[0]).body, span, rule, 0.9)
    paper.claim(who, Predicate.MEMBER_OF, paper.setting_at(span[0]).body, span, rule, 0.9)
    paper.claim(who, Predicate.ATTENDED, paper.setting_at(span[0]).meeting, span, rule, 0.8)
    label = _label_above(paper, span[0])
    for post in paper.named_in(label.start, label.end)[-1:] if label else []:
        if post.type is EntityType.POST:  # "Independent Chair: Jo Bell"
            within = (post.start, entry.person.end)
            paper.claim(who, Predicate.HOLDS_POST, post.entity, within, rule, 0.88)


def _label_above(paper: Paper, token: int) -> Line | None:
    """Return the label right before or above a line."""
    number = bisect_right(paper.lines, token, key=lambda line: line.start) - 2
    label = paper.lines[max(number, 0)]
    return label if label.heading else None


def _state_absence(paper: Paper, entry: Entry) -> None:
    who, span = entry.person.entity, entry.span
    paper.claim(
        who,
        Predicate.SENT_APOLOGIES,
        paper.setting_at(span[0]).meeting,
        span,
        "apologies-list",
        0.95,
    )
    if _is_member(paper, entry):
        paper.claim(
            who, Predicate.MEMBER_OF, paper.setting_at(span[0]).body, span, "apologies-member", 0.85
        )
        state_chair(paper, who, _of_this_body(paper, entry), span)


def _state_presence(paper: Paper, entry: Entry, role: str) -> None:
    who, span, rule = entry.person.entity, entry.span, f"list-{role}"
    if role not in _NOT_SAID_THERE and paper.kind is not PaperKind.REPORT:
        paper.claim(who, Predicate.ATTENDED, paper.setting_at(span[0]).meeting, span, rule, 0.97)
    if role not in SEATED:
        return
    if not _is_visitor(paper, entry):
        confidence = 0.88 if role == "present" else 0.93
        paper.claim(
            who, Predicate.MEMBER_OF, paper.setting_at(span[0]).body, span, rule, confidence
        )
    own = _OWN_CHAIR.search(entry.text)
    if own or not _chairs_another(paper, entry):
        state_chair(paper, who, own[0] if own else _of_this_body(paper, entry), span)


def _chairs_another(paper: Paper, entry: Entry) -> bool:
    """Tell whether the post beside a name is that of another body's chair: "ASCB Chair".

    So is that of an independent chair beside which another board is named.
    """
    home = paper.setting_at(entry.span[0]).body
    titles = [m for m in entry.beside if m.type is EntityType.POST]
    chairs = [m for m in titles if _CHAIR.search(paper.text(m.start, m.end))]
    if any(m.inner is not None and m.inner.entity not in {None, "", home} for m in chairs):
        return True
    boards = {m.entity for m in entry.beside if paper.stands_for(m, {EntityType.PARTNERSHIP})}
    independent = any("independent" in paper.words.lowers(m.start, m.end) for m in chairs)
    return independent and bool(boards) and home not in boards


def _is_visitor(paper: Paper, entry: Entry) -> bool:
    """Tell whether somebody is listed among members who is there for something else."""
    if _NO_MEMBER.search(entry.text):
        return True
    told = _OBSERVES.search(_OBSERVER_AHEAD.sub("", entry.text))
    if told is None or _IN_THE_CHAIR.search(entry.text):
        return False
    # A councillor may be a member who was there for some of the items.
    return not (told["items"] and paper.things[entry.person.entity].official)


def _of_this_body(paper: Paper, entry: Entry) -> str:
    """Return the words beside a name up to where they tell of chairing another body."""
    home = paper.thing(paper.setting_at(entry.span[0]).body)
    text = entry.text if home is None else _ACRONYM.sub(lambda form: _other(form, home), entry.text)
    found = _CHAIR_ELSEWHERE.search(text)
    return text[: found.start()] if found else text


def _other(form: re.Match[str], home: Thing) -> str:
    """Return an acronym beside a name, if it is not that of the body itself."""
    letters = initials(key(home.name))
    own = form[0] in home.names or letters.endswith(form[0][-_ENDING:])
    return "" if own else form[0]


def _is_committee(body: Thing | None) -> bool:
    """Tell whether a body is a committee that the Cabinet's members do not sit on."""
    return body is not None and body.type is EntityType.COMMITTEE and not is_cabinet(body)


def is_cabinet(body: Thing) -> bool:
    """Tell whether a body is a council's Cabinet or Executive."""
    return _CABINET.search(body.name) is not None


def _is_member(paper: Paper, entry: Entry) -> bool:
    """Tell whether somebody absent belongs: a councillor, a co-optee, or a bare name.

    A bare name, or one with nothing but "Chair" beside it, is a member's in a committee's paper.
    """
    start, end = paper.sentence_at(entry.person.start) or entry.span
    if _OF_OTHERS.search(paper.text(start, end)):
        return False
    if _is_among_members(paper, entry.person.start):
        return True
    home = paper.thing(paper.setting_at(entry.span[0]).body)
    in_post = any(m.type is EntityType.POST for m in entry.beside)
    if _is_committee(home) and not in_post:
        note = _JOINS.sub("", _CHAIR.sub("", _VICE_CHAIR.sub("", entry.text[:_NOTE])))
        if not _WORD.search(note):
            return not _is_beside_councillors(paper, entry)
    if _is_committee(home) and _EXECUTIVE.search(entry.text):
        return False
    official = paper.things[entry.person.entity].official
    said = _OF_NEXT.sub("", entry.text[:_FIRST_WORDS])
    return official or bool(_CO_OPTED.search(said))


def _is_beside_councillors(paper: Paper, entry: Entry) -> bool:
    """Tell whether a bare name stands among those of councillors: "Councillor Orr and Jo Holt"."""
    start, _ = paper.sentence_at(entry.person.start) or entry.span
    if (
        paper.things[entry.person.entity].official
        or paper.words.words[entry.person.start].honorific
    ):
        return False
    people = [m for m in paper.named_in(start, entry.person.start) if m.type is EntityType.PERSON]
    elected = [m for m in people if paper.things[m.entity].official]
    return bool(elected) and not _CO_OPTED.search(paper.text(elected[-1].end, entry.person.start))


def _is_among_members(paper: Paper, token: int) -> bool:
    """Tell whether somebody absent stands below a label of members: "Members:" in apologies."""
    number = bisect_right(paper.lines, token, key=lambda line: line.start) - 1
    if number < 1:
        return False
    line, above = paper.lines[number], paper.lines[number - 1]
    if line.role in MEMBERS:
        return True
    if line.role != "apologies" or above.heading or above.role != line.role:
        return False
    return _LABELS_MEMBERS.fullmatch(paper.text(above.start, above.end)) is not None
