"""What a wording leaves unsaid: whose paper it is, the body that the section is about, "we".

"Members include the Chief Nurse" tells of the body of the sentence before, or of the section.
"""

import re
from collections.abc import Callable

from ...ontology.terms import BOARDS, BODIES, OFFICIALS, EntityType, PaperKind, Predicate
from ..context import heads_as_reported_on, is_of_an_item
from ..document import BlockKind
from ..lexicon.references import reference_words
from ..lexicon.syntax import alternatives, syntax
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper
from ..references.first_person import ourselves
from ..references.providers import contracted
from ..told_together import two_before
from .antecedents import alone_before, last_told, own_body, own_partnership, own_terms, report_owner
from .collectives import sub_groups
from .inspections import inspected, inspectorate, inspectors
from .patterns import ARTICLES, CLASSES, POSSESSIVE, SYMBOL
from .plans import improvement_owner, plan_owner
from .rendering import Rendered
from .subjects import body_in_row, says_we, spoken_of, spoken_of_last, told_of_here
from .wordings import Relation

_Span = tuple[int, int]
"""First token of what a wording matched, and the token after it."""
_Finder = Callable[[Paper, _Span], str | None]
_SEATED = frozenset({Predicate.CHAIRS, Predicate.VICE_CHAIRS, Predicate.MEMBER_OF})
_OF_PARTNERS = reference_words().bodies.of_partnership_work
_FRONT = frozenset({EntityType.HUB, EntityType.SERVICE, EntityType.GROUP})
"""Who has cases to pass on."""
_HUB = frozenset({EntityType.HUB})
_GROUPS = frozenset({EntityType.GROUP})
_ESCALATE = "escalat"
_AGREED = re.compile(
    r"\b(?P<it>it was )?(?:[a-z]+ )?(?:agreed|resolved|decided|suggested) that(?: the)?\W*$",
    re.IGNORECASE,
)
"""What leads into what a meeting is to take further."""
_REPORTED_ON = frozenset({EntityType.GROUP, EntityType.COMMITTEE})
_ASKED_FOR = frozenset({EntityType.PARTNERSHIP, EntityType.GROUP})
"""What a council hears of, and a paper may name alone."""
_OF_DUTIES = frozenset({PaperKind.TERMS_OF_REFERENCE, PaperKind.CONSTITUTION})


def _elsewhere(*about: str) -> re.Pattern[str]:
    """Return what leads to somebody further on, but past none of some words."""
    return re.compile(
        rf"(?:(?!\b{alternatives(about)}\b)[^.;:⟨⟩]){{0,60}}"
        r"\bto (?:the |this |our )?⟨[KRGHSOIA]\d"
    )


_ELSEWHERE = _elsewhere(*syntax().about)
"""After what somebody presents, to whom; not what it is about: "on referrals to the Hub"."""
_ELSEWHERE_NOW = _elsewhere("which", *syntax().about)
"""The same at a meeting, where it is presented whoever has it besides: "which went to the ⟨K1⟩"."""
UNDERSTOOD = "understood"
"""The rule of a name that a sentence leaves out."""
_OUR = "our"
_SECTION = 120
"""Tokens before a sentence within which a hub was named that it goes on about."""
_UNITS_ABOVE = 4
_ASIDE = 5
"""Tokens after the name that a heading is: "(meets every month)"."""
_APPOINTING = wording("attendance", "appointing")
_OF_UNKNOWN = re.compile(r"\W*(?:[0-9.]+ )?it (?:[a-z]+ ){0,2}")
"""What opens a sentence about a thing that has no name: "it would be chaired by"."""
_OF_NEW_GROUP = re.compile(
    rf"\ban? (?:[a-z-]+ ){{0,5}}{alternatives(syntax().owned_bodies)} (?:[^.;:]{{0,80}} )?, $"
)
"""A group without a name, of which more is told: "agreed that a task group look at it , with"."""
_DECIDED = re.compile(
    r"\W*(?:[0-9.]+ )?it (?:was|is|had been|has been) (?:(?:[a-z]+ly|then|also|further) )?"
    r"(?:agreed|resolved|decided|moved|proposed|confirmed|noted|announced|reported)\b"
)
"""What opens a sentence about anything, in minutes: "it was agreed that"."""
_TOLD_OF_A_GROUP = re.compile(rf"\b(?:will|{alternatives(syntax().in_turn)})\b")
"""What is said of the chair of a group that is spoken of, rather than of whoever met."""
_RECEIVED = re.compile(rf"{alternatives(syntax().received)}\b")
_WITH_DEPUTY = re.compile(r" ?(?:, )?and ⟨P\d+⟩ (?:[^⟨⟩.;:]{0,40} )?(?P<office>⟨O\d+⟩)")
"""After "is elected Chair": somebody else, with a title that names the body of both."""
_TOPIC = re.compile(rf"{ARTICLES}⟨[{CLASSES['body']}]\d+⟩ (?!{POSSESSIVE})")


def unsaid_subjects(paper: Paper, rule: Relation, span: _Span) -> list[Mention]:
    """Return the subject of a wording that names none."""
    if rule.default == "groups":
        return [
            m for group in sub_groups(paper, paper.told_of) for m in understood(group.entity, span)
        ]
    if rule.default == "last-acts" and rule.predicate is Predicate.ESCALATES_TO:
        told = _who_agreed(paper, span[0])
        told = told or last_told(paper, span[0]) or alone_before(paper, span[0])
        up = _ESCALATE in paper.text(*span).casefold()
        return understood(told or (own_terms(paper) if up else None), span)
    acting = _ACTING.get(rule.default)
    return understood(acting(paper, span), span) if acting else []


def _who_agreed(paper: Paper, token: int) -> str | None:
    """Return the body that agreed to what is told from a token on: "The Panel agreed that"."""
    start, _ = paper.sentence_at(token) or (token, token)
    found = _AGREED.search(paper.text(start, token)) if start < token else None
    if found is None:
        return None
    named = [m for m in paper.mentions_in(start, token) if paper.stands_for(m, BODIES)]
    if found["it"] or not named:
        return paper.setting_at(token).body if paper.kind is PaperKind.MINUTES else None
    return named[-1].entity


def unsaid_objects(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str], span: _Span
) -> list[Mention]:
    """Return the object of a wording that names none: whose paper it is, unless one follows.

    A body that a sentence begins with is the one whose chair it tells further on.
    """
    shared = _shared_with_deputy(paper, rendered, rule, match)
    if shared or rule.default in _FOUND:
        return shared or understood(_FOUND[rule.default](paper, span), span)
    if rule.default in {"both", "told"}:
        both = rule.default == "both"
        return _both(paper, span) if both else _chaired(paper, rendered, match, span)
    unknown = _OF_UNKNOWN.fullmatch(rendered.text, 0, match.start())
    unknown = None if _DECIDED.match(rendered.text) else unknown
    elsewhere = _ELSEWHERE_NOW if paper.of_meeting else _ELSEWHERE
    if rule.default != "home" or unknown or elsewhere.match(rendered.text, match.end()):
        return []
    if rule.predicate not in _SEATED:
        duties = paper.topic_at(span[0]) if paper.kind in _OF_DUTIES else None
        officials = any(m.type in OFFICIALS for m in rendered.names(match[0]))
        if officials and heads_as_reported_on(paper):
            return []
        others = _is_anothers(paper) or _is_received_by_another(rendered, match)
        return [] if others else understood(duties or paper.home, span)
    return _led(paper, rendered, rule, match, span)


def _is_received_by_another(rendered: Rendered, match: re.Match[str]) -> bool:
    """Tell whether a sentence begins with who received a report: "the ⟨K0⟩ considered the ..."."""
    topic = _TOPIC.match(rendered.text, 0, match.start())
    receiver = rendered.names(topic[0]) if topic and _RECEIVED.match(match[0]) else []
    return bool(receiver) and receiver[0] not in rendered.names(match[0])


def _led(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str], span: _Span
) -> list[Mention]:
    """Return the body that somebody leads, or sits on, where a wording does not name it."""
    topic = _TOPIC.match(rendered.text, 0, match.start())
    if topic and rule.predicate is not Predicate.MEMBER_OF:
        return rendered.names(topic[0])
    vice = rule.predicate is Predicate.VICE_CHAIRS
    led = _led_before(paper, rendered, match) if vice else None
    leads = rule.predicate is not Predicate.MEMBER_OF
    met = _met(paper, rendered, match, span[0]) if leads and paper.of_meeting else None
    section = spoken_of(paper, span[0]) if not paper.of_meeting else None
    return understood(led or met or section or paper.told_of, span)


def _shared_with_deputy(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str]
) -> list[Mention]:
    """Return the body of somebody's deputy, told of next: "is Chair and ⟨P1⟩ Vice-Chair of the"."""
    leads = rule.predicate is Predicate.CHAIRS
    told = _WITH_DEPUTY.match(rendered.text, match.end()) if leads else None
    body = rendered.names(told["office"])[0].inner if told else None
    return [body] if body is not None and paper.stands_for(body, BOARDS) else []


def _both(paper: Paper, span: _Span) -> list[Mention]:
    return [m for body in two_before(paper, span[0]) for m in understood(body.entity, span)]


def _led_before(paper: Paper, rendered: Rendered, match: re.Match[str]) -> str | None:
    """Return the body whose chair a sentence names before: "elected Chairman of the Board and"."""
    before = (rendered.named(s) for s in SYMBOL.finditer(rendered.text, 0, match.start()))
    chairs = [m for m in before if m.inner and paper.words.lower(m.start).startswith("chair")]
    return chairs[-1].inner.entity if chairs and chairs[-1].inner else None


def _is_anothers(paper: Paper) -> bool:
    """Tell whether a paper about a partnership was put to a committee that it does not name.

    So is any item on a council's website that is the partnership's.
    """
    home = paper.thing(paper.home)
    if home is None or home.type not in _ASKED_FOR:
        return False
    if is_of_an_item(paper):
        return True
    return home.type is EntityType.PARTNERSHIP and any(
        m.type is EntityType.COMMITTEE and m.reference and not m.entity for m in paper.mentions
    )


def _chaired(paper: Paper, rendered: Rendered, match: re.Match[str], span: _Span) -> list[Mention]:
    """Return the body whose chair a wording tells of without naming it.

    That is the one last named before it in the sentence, else the one told of before; in minutes
    whoever is "in the chair" chairs the body that met.
    """
    before = (rendered.named(s) for s in SYMBOL.finditer(rendered.text, 0, match.start()))
    named = [m for m in before if paper.stands_for(m, BOARDS) and not says_we(paper, m)]
    if named:
        return named[-1:]
    if _OF_NEW_GROUP.search(rendered.text[: match.start()] + ", "):
        return []
    coming = _TOLD_OF_A_GROUP.search(match[0]) is not None
    met = _met(paper, rendered, match, span[0]) if paper.of_meeting and not coming else None
    unit = paper.words.unit_of[span[0]]
    if paper.view.units[unit].row is not None:
        return body_in_row(paper, unit)
    return understood(met or told_of_here(paper, span), span)


def _met(paper: Paper, rendered: Rendered, match: re.Match[str], token: int) -> str | None:
    """Return the body that met, or the group that is reported on, if another chairs the meeting.

    Below "Audit Group", "Jo Bell (Chair) said" tells who chairs that.
    """
    chairs = {
        c.subject
        for c in paper.claims
        if c.predicate is Predicate.CHAIRS and c.object == paper.home
    }
    named = {m.entity for m in rendered.names(match[0])}
    group = paper.thing(paper.topic_at(token))
    told_of = group is not None and group.type in _REPORTED_ON
    return group.id if group and told_of and chairs.isdisjoint(named) else paper.home


def _over_groups(paper: Paper, span: _Span) -> str | None:
    """Return the body of "the sub-groups are": whose paper it is, but that of no committee.

    What reports to a committee tells of the sub-groups of a safeguarding partnership. No group is
    one of its own.
    """
    named = paper.safeguarding_partnerships()
    most = max(named, key=lambda thing: len(thing.mentions), default=None)
    whole = own_body(paper) or (most.id if most else paper.told_of)
    listed = {m.entity for m in paper.mentions_in(*span) if paper.stands_for(m, _GROUPS)}
    return None if whole in listed else whole


def understood(entity: str | None, span: _Span) -> list[Mention]:
    """Return a mention of what is not named, where that is known."""
    return [Mention(*span, None, UNDERSTOOD, entity=entity)] if entity else []


def _appointed_to(paper: Paper, span: _Span) -> str | None:
    """Return the one body that the lines above say somebody is to be appointed to."""
    unit = paper.words.unit_of[span[0]]
    for above in range(unit, max(unit - _UNITS_ABOVE, -1), -1):
        start, end = paper.words.units[above]
        if _APPOINTING.search(paper.text(start, end)):
            named = paper.mentions_in(start, end)
            boards = {m.entity for m in named if paper.stands_for(m, BOARDS)} - {paper.home}
            if boards:
                return boards.pop() if len(boards) == 1 else None
    return None


def _asked_on_agenda(paper: Paper, span: _Span) -> str | None:
    """Return the body that an agenda asks to receive a report; a list of duties is none."""
    listed = paper.block_at(span[0]).kind is BlockKind.ITEM
    passes = listed or paper.kind in _OF_DUTIES or heads_as_reported_on(paper)
    return None if passes else paper.home


def _last_hub(paper: Paper, span: _Span) -> str | None:
    """Return the hub last named shortly before, else the one that is named most."""
    hubs = [m.entity for m in paper.mentions if paper.stands_for(m, _HUB)]
    near = [m for m in paper.mentions_in(max(span[0] - _SECTION, 0), span[0]) if m.entity in hubs]
    return near[-1].entity if near else max(hubs, key=hubs.count, default=None)


def _hub_spoken_of(paper: Paper, span: _Span) -> str | None:
    """Return the hub that is told of: "staff from the Police are based there"."""
    start, _ = paper.sentence_at(span[0]) or span
    spoken = paper.thing(paper.spoken.get(start) or paper.topic_at(start))
    if spoken and spoken.type is EntityType.HUB:
        return spoken.id
    begin = max(start - _SECTION, paper.words.units[paper.words.unit_of[start]][0])
    near = [m.entity for m in paper.mentions_in(begin, start) if paper.stands_for(m, _HUB)]
    return near[-1] if near else None


def _hub_or_last(paper: Paper, span: _Span) -> str | None:
    """Return the hub last named, unless families are passed to that; else who was told of."""
    named = any(paper.stands_for(m, _HUB) for m in paper.mentions_in(*span))
    hub = None if named else _last_hub(paper, span)
    told = None if hub else paper.thing(last_told(paper, span[0]))
    return hub or (told.id if told and told.type in _FRONT else None)


def _group_here(paper: Paper, span: _Span) -> str | None:
    """Return the group whose section it is: "All reviews were sent to the National Panel"."""
    topic = paper.thing(paper.topic_at(span[0]))
    own = topic is not None and topic.type is EntityType.GROUP and not paper.of_meeting
    return topic.id if topic is not None and own else None


def _group_above(paper: Paper, span: _Span) -> str | None:
    """Return the group whose name stands right above a line, or above the list it is an item of."""
    group, unit = _group_here(paper, span), paper.words.unit_of[span[0]] - 1
    while unit > 0 and paper.view.block_of(unit).kind is BlockKind.ITEM:
        unit -= 1
    if group is None or unit < 0:
        return None
    start, end = paper.words.units[unit]
    name = next(iter(paper.mentions_in(start, end)), None)
    heads = name is not None and name.start == start and end - name.end <= _ASIDE
    return group if heads and name is not None and name.entity == group else None


def _working(paper: Paper, span: _Span) -> str | None:
    """Return whose "the work" is: that of the hub, service or group told of, else the paper's."""
    own = None if paper.of_meeting else own_body(paper)
    if _OUR in paper.words.lowers(*span) and (voice := paper.voice_at(span[0])):
        return voice
    told = paper.thing(last_told(paper, span[0]))
    strategic = not _OF_PARTNERS.isdisjoint(paper.words.lowers(*span))
    if told is None or (strategic and own):
        return own
    return told.id if told.type in _FRONT else None


_ACTING: dict[str, _Finder] = {
    "provider": lambda paper, span: contracted(paper, span[0]),
    "work": _working,
    "speaker": lambda paper, span: paper.voice_at(span[0]),
    "us": lambda paper, span: paper.voice_at(span[0]) or ourselves(paper),
    "section-or-us": lambda paper, span: _group_here(paper, span) or _ACTING["us"](paper, span),
    "last-acts": lambda paper, span: last_told(paper, span[0]) or own_terms(paper),
    "hub-acts": _hub_or_last,
    "report-acts": lambda paper, span: report_owner(paper, span[0]),
    "partnership-acts": lambda paper, _: own_partnership(paper),
    "inspected": inspected,
    "inspectors": inspected,  # of which the object is found, too
    "home-acts": lambda paper, span: paper.voice_at(span[0]) or paper.home,
    "council": lambda paper, _: paper.authority,
    "plan-owner": plan_owner,
    "improvement-owner": improvement_owner,
}
"""How the subject is found that a wording leaves unsaid, by its default."""
_FOUND: dict[str, _Finder] = {
    "section": told_of_here,
    "heading": _group_above,
    "spoken": spoken_of_last,
    "hub": _hub_spoken_of,
    "appointed-to": _appointed_to,
    "partnership": lambda paper, _: own_partnership(paper),
    "over-groups": _over_groups,
    "inspectorate": inspectorate,
    "inspectors": inspectors,
    "last-hub": _last_hub,
    "agenda": _asked_on_agenda,
    "last": lambda paper, span: last_told(paper, span[0], beyond=True),
}
"""How the object is found that a wording leaves unsaid, by its default."""
DEFAULTS = frozenset({*_ACTING, *_FOUND, "home", "told", "groups", "both"})
"""All of these; "home" is whose paper it is or the body told of, "told" the body last named before,
"spoken" what "its" would stand for, "hub" the same if it is a hub, or the one named near, "both"
are the two bodies last spoken of, and "groups" are those of whose paper it is."""
