"""The ends of a match: whom a wording that a sentence has names as its subject and object.

A subject that stands further left is found there, in what leads into a list, or in what the
sentence before was about.
"""

import re
from functools import cache

from ...ontology.terms import BOARDS, OFFICIALS, SIGNATURES, EntityType, Predicate
from ..lexicon.english import english
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .antecedents import last_told
from .collectives import collective, own_clause
from .governing import OF, OF_OR_IN, before_aside, find_left
from .list_items import lead_in
from .patterns import ANY_SYMBOL, ARTICLES, LED, LETTERS, OF_A_POST, POSSESSIVE, SYMBOL
from .presenters import presenting_with
from .rendering import Rendered, render
from .rosters import members
from .unknown_names import NAMING
from .unsaid import spoken_of, understood
from .wordings import Relation

CONDITIONAL = frozenset({Predicate.ESCALATES_TO, Predicate.REFERS_TO})
"""Kinds of fact told as conditions: "if unresolved, the Hub could escalate to ..."."""
CHAIRING = frozenset({Predicate.CHAIRS, Predicate.VICE_CHAIRS})
"""Kinds of fact of who leads a body that meets."""
SENT_ON = re.compile(rf"(?: ,)? and (?:[a-z]+ ){{0,2}}to (?={ARTICLES}⟨)")
"""After who sends a paper: "is sent to the Board by the Hub , and to the Cabinet"."""
_BY_THE_CHAIR = frozenset({Predicate.REPORTS_TO, Predicate.ESCALATES_TO})
_PLACE = re.compile(r"(?<=⟩) , (?:the )?⟨C\d+⟩$")
"""At the end of a title: whose paper it is, "Report to the Cabinet, Anyshire Council"."""
_LED_BY = re.compile(LED)
_OWNS = re.compile(rf" ?{POSSESSIVE} [a-z]")
_OWNS_GROUPS = re.compile(rf" ?{POSSESSIVE} (?:[a-z]+ )?{alternatives(syntax().groups)} ")
"""The groups of what is named: "the work of the ⟨R1⟩ 's five subgroups"."""
_SAYS_WHOSE = re.compile(
    rf" (?:co - |vice - )?(?:chair|chairs(?! (?:{ARTICLES}⟨|[a-z]+ing\b))|director|manager)\b"
)
"""What follows a name that only says whose official is meant: "taken to the ⟨R1⟩ chair"."""
_BEGINS_ANEW = re.compile(rf" [,;] (?:(?:and|but) )?{ANY_SYMBOL}$")
_LAST_OF_LIST = re.compile(rf", and {ARTICLES}{ANY_SYMBOL}$")
_AFTER_COMMA = re.compile(rf"⟩ [,;] {ARTICLES}{ANY_SYMBOL}$")
"""The last name of what is no list, where a verb follows: "set up by the Trust , the Hub was"."""
_NOTE = re.compile(r"^ ?\( [^()]* \)(?= )")
"""What a bracket says of a name before its verb: "; the Panel ( chair : Jo Bell ) reports to"."""
_VERB = re.compile(rf" ?(?:{'|'.join(sorted(english().telling_verbs))}) ")
"""What follows the last name of a list that begins a clause: "and the Panel receives"."""
_LEFT_OUT = re.compile(r" (?:in (?:his |her |its |their )?turn |then )?to ")
"""What follows who does the same, where the verb is left out: "and she in turn to"."""
_HOLDER = re.compile(rf" , and {ARTICLES}(?:{ANY_SYMBOL} {POSSESSIVE} )?⟨O\d+⟩(?: , ⟨P\d+⟩)?$")
"""A post and who holds it, which may begin a clause: "to the Board , and our Chair , Jo , met"."""
_KIND = re.compile(r" (?:safeguarding |children(?: ['’]s)? |adults? )*(?:partnership|board)\b")
_PLACE_LAST = re.compile(r"⟨C\d+⟩$")
"""A place that only says which one: "the annual report of the ⟨C0⟩ partnership"."""
_ACTS = re.compile(rf" (?:, )?(?:{'|'.join(sorted(english().telling_verbs))}) ")
_IS = re.compile(r" ?(?:is|was|has|had|will|would|shall|should|must) ")
_AND_LAST = re.compile(rf"⟩ and {ARTICLES}{ANY_SYMBOL}$")
_IN_RELATIVE = re.compile(
    rf"(?<!, )\b(?:{alternatives(syntax().relatives)}|reporting|accountable|answerable) [^,;:]*$"
)
_ANOTHER_SEAT = re.compile(rf" (?:, )?and (?:also |now )?(?:on|at) (?={ARTICLES}⟨)")
"""After who sits on one body, where the next begins: "by Jo Bell and on the Executive by Al"."""
_ABOUT = re.compile(rf" , (?:on|about) (?={ARTICLES}⟨)")
"""After who presents a report, what it is about: "by the Head of Law , on the Hub"."""
_NOUN_FIRST = re.compile(
    rf"\W*(?:[a-z0-9.]{{1,3}} \) )?{alternatives(syntax().before_nouns)} (?!\))"
)
"""An item that begins so has a subject of its own."""
_SOMETHING_IS = re.compile(
    r"[a-z] (?:is|are|was|were|has|have|had|be) (?:[a-z]+ly |also |then |been )*$"
)
_DESCRIBED = re.compile(r"(?<=⟩) , an? ⟨X\d+⟩")
"""What the name before it is: "Anyshire Council , a Partner in Practice"."""
_THE_CHAIR = re.compile(
    r"(?:(?:^|[0-9.]+ )its |(?:^|[,;] |[0-9.]+ )the )chair(?:man|person)? "
    r"(?:of the (?:group|board|panel|meeting) )?"
    rf"(?:{alternatives(syntax().verb_openers)} )*$"
)
"""What the chair of a body does with its concerns and reports, the body does."""
_THEIR_CHAIRS = re.compile(r"^((?:[0-9.]+ )?)their chairs ")
"""The chairs of the groups spoken of before."""
_CHAIRS_OF_ALL = re.compile(
    r"^((?:[0-9.]+ )?)(?:the )?chairs? of (?=(?:the|all|each|every|these|our|its) (?:of )?[a-z])"
)
_CHAIRS_OF_NAMED = re.compile(
    rf"\bchairs? (?:of|from) (?:the |both )*{ANY_SYMBOL}"
    rf"(?:(?: ,| and)+ (?:of )?(?:the )?{ANY_SYMBOL})*"
)
"""Of whom the chairs sit: "the chairs of the ⟨G0⟩ and the ⟨G1⟩ are members"."""
_OF_ANOTHER = re.compile(r"[a-z] , which (?:[a-z]+ ){0,3}$")
"""Before a verb: it is told of what has no name ("a deep dive, which will be led by")."""
_NOUN = rf"(?!{alternatives(syntax().no_nouns)} )[a-z]+"
_ABOUT_NOUN = re.compile(
    rf"\b(?:an?|the|its|their|our|any) (?:[a-z-]+ ){{0,3}}{_NOUN} $"
    rf"|\b(?:in|at|to|with|of) (?:[a-z-]+ ){{0,2}}{_NOUN}(?<=s) $"
    rf"|\b{alternatives(syntax().unnamed)} [,(] $"
)
"""A noun that is no name, of which what is done by somebody is told: "the priorities set by"."""
_DONE_BY = re.compile(r"(?:[a-z]+ed|led|run|set up|paid for) (?:[^⟨⟩]* )?by ")
_SECOND_VERB = re.compile(rf" and (?:{alternatives(syntax().verb_openers)} )*$")
_VERB_FIRST = re.compile(rf"\W*(?:{alternatives(syntax().verb_openers)} )*(?:and )?")
"""What may open a sentence that leaves its subject to the heading: "Reports to the Board."."""
_DUTY_FIRST = re.compile(
    rf"\W*(?:{alternatives(syntax().duties)}) [^⟨⟩.;:]{{2,140}} and "
    rf"(?:{alternatives(syntax().verb_openers)} )*"
)
"""A sentence of which this is the first verb: "Oversees the audits and reports to the Board."."""
_ITEM_LEAD = 30
"""Characters before a wording within which a list item begins with its verb."""


def subjects_of(
    rendered: Rendered, rule: Relation, match: re.Match[str], objects: list[Mention]
) -> list[Mention]:
    """Return the subjects that a match names, or the one that it only says something of.

    A report is that of whoever is named last, "who led the Group , presented its report", and of
    all who present it together.

    Args:
        rendered: The sentence.
        rule: The wording.
        match: Where the sentence has it.
        objects: The objects that the match names.
    """
    found = named_by(rendered, rule, match, "s")
    if rule.predicate is Predicate.REPORTS_TO:
        together = found and rule.default == "home"
        return found + presenting_with(rendered, match) if together else found
    found = before_aside(rendered, match, objects, _letters(rule.predicate, "s")) or found
    return _seated(rendered, found) if rule.predicate is Predicate.MEMBER_OF else found


def _seated(rendered: Rendered, found: list[Mention]) -> list[Mention]:
    """Return those of some subjects that sit themselves, and not only who chairs them."""
    led = {
        m.entity
        for chairs in _CHAIRS_OF_NAMED.finditer(rendered.text)
        for m in rendered.names(chairs[0])
        if m.type in BOARDS
    }
    return [m for m in found if m.entity not in led]


def named_by(rendered: Rendered, rule: Relation, match: re.Match[str], end: str) -> list[Mention]:
    """Return the names in one end of a match, but for a last one that is no more part of it.

    It may own what follows, "to the Board and the Trust's chair", or begin a clause, "to the Board,
    and the Panel receives". So does a pronoun after a comma or semicolon: in "to the Cabinet; it
    meets" the Cabinet alone is reported to, and in "the Hub, we work with" it is "we" that work.

    Args:
        rendered: The sentence.
        rule: The wording.
        match: Where the sentence has it.
        end: "s" for the subject, "o" for the object.
    """
    if match.groupdict().get(end) is None:
        return []
    said = _LED_BY.sub("", _DESCRIBED.sub("", match[end]))
    if end == "s" and rule.predicate is Predicate.MEMBER_OF:
        start, stop = match.span(end)
        seat = _ANOTHER_SEAT.search(rendered.text, start, stop)
        closing = stop == match.end() and seat is None
        stop = seat.start() if seat else stop
        said = " ".join(s[0] for s in members(rendered, start, stop, closing=closing))
    elif end == "s":
        said = _ABOUT.split(SENT_ON.split(OF_A_POST.sub(r"\1", said))[0])[0]
        said = _ANOTHER_SEAT.split(said)[0]
    else:
        said = OF_A_POST.sub(r"\1", said)
    said = _without_what_follows(rendered.text[match.end(end) :], said)
    found = rendered.names(said)
    closes = match.end(end) == match.end()
    after = _NOTE.sub("", rendered.text[match.end() :]) if closes else ""
    if end == "o" and (_SAYS_WHOSE.match(after) or _OWNS.match(after)):
        return found[:-1]
    if len(found) <= 1:
        owner = end == "s" and rule.left == "o" and _OWNS_GROUPS.match(after)
        return [] if owner else found
    anew = found[-1].rule == "pointer" and _BEGINS_ANEW.search(match[end])
    last = _LAST_OF_LIST.search(said) and (end == "o" or rule.left == "o" or closes)
    if anew and (not last or (end == "o" and not _LEFT_OUT.match(after))):
        return found[-1:] if end == "s" and not closes else found[:-1]
    if last:
        begins = _VERB.match(after) or _IS.match(after)
        return found[:-1] if begins or _OWNS.match(after) else found
    begins = _AFTER_COMMA.search(said) and _VERB.match(after)
    anew = found[-1].rule == "pointer"
    if end == "o" and (anew or rule.left == "s" or rule.predicate in CHAIRING):
        begins = begins or _begins_clause(rendered.text[: match.end()], after)
    return found[:-1] if begins or _OWNS.match(after) else found


def _without_what_follows(after: str, said: str) -> str:
    """Return the names at an end without what begins a clause, says which body, or whose paper."""
    if _ACTS.match(after):
        return _HOLDER.sub("", said)
    if _KIND.match(after):
        return _PLACE_LAST.sub("", said)
    return said if after.strip() else _PLACE.sub("", said)


def _begins_clause(said: str, after: str) -> re.Match[str] | None:
    """Tell whether the last of two names begins a clause: "chairs the Hub and the Panel is".

    Unless the list stands in a clause about a name, whose verb follows: "the Hub that serves ...".
    """
    last = (_IS.match(after) or _VERB.match(after)) and _AND_LAST.search(said)
    return last if last and not _IN_RELATIVE.search(said) else None


def officials(paper: Paper, names: list[Mention]) -> list[Mention]:
    """Return the people and posts: in "by Jo Ash, Head of Law, Anyshire Council", not the last."""
    return [name for name in names if paper.stands_for(name, OFFICIALS)]


def left_of(
    paper: Paper,
    rendered: Rendered,
    rule: Relation,
    match: re.Match[str],
    other: list[Mention],
) -> list[Mention]:
    """Return the end that stands left of a match, in its sentence or in what leads into a list.

    Args:
        paper: The paper.
        rendered: The sentence.
        rule: The wording, which leaves that end to be found.
        match: Where the sentence has it.
        other: What stands at the other end.
    """
    before = match.start()
    if _is_of_nameless(rule, rendered.text[:before], match[0]):
        return []
    owner = OF_OR_IN if rule.predicate in CONDITIONAL else OF
    genitive = owner if rule.genitive else None
    letters = _letters(rule.predicate, rule.left)
    if rule.predicate in CHAIRING:
        letters = letters.replace(LETTERS[EntityType.COUNCIL], "")
    led = own_clause(rendered.text[:before])
    own = len(led) < before
    found = [] if own else find_left(rendered, before, other, letters, genitive=genitive)
    if found or (SYMBOL.search(led) and not _SECOND_VERB.search(led)):
        return _seated(rendered, found) if rule.predicate is Predicate.MEMBER_OF else found
    known, first = {m.entity for m in other}, rendered.start
    here = (first, rendered.token_from(match.end()))
    if rule.predicate in _BY_THE_CHAIR and _THE_CHAIR.search(led):
        return understood(_chair_before(paper, first) or _chaired_before(paper, first), here)
    if rule.predicate in _BY_THE_CHAIR:
        led = _CHAIRS_OF_ALL.sub(r"\1", _THEIR_CHAIRS.sub(r"\1they all ", led))
    managed = rule.predicate is Predicate.ACCOUNTABLE_TO
    several = collective(paper, led, first, rendered.end, posts=managed)
    meant = [m.entity for m in several if m.entity not in known]
    together = [mention for entity in meant for mention in understood(entity, here)]
    duty = not together and _DUTY_FIRST.fullmatch(led) is not None
    subject = SYMBOL.search(led) or before > _ITEM_LEAD or _has_subject(rendered.text, led)
    if together or (subject and not duty):
        return together
    above = [] if duty else _led_by(paper, first, other, letters)
    topic = spoken_of(paper, first)
    if above or topic is None or topic in known or not (duty or _VERB_FIRST.fullmatch(led)):
        return above
    return understood(topic, here)


def _is_of_nameless(rule: Relation, led: str, said: str) -> bool:
    """Tell whether a verb is about what has no name: "a charity commissioned by"."""
    if rule.predicate in CHAIRING and _OF_ANOTHER.search(led):
        return True
    return _DONE_BY.match(said) is not None and _ABOUT_NOUN.search(led) is not None


def _chair_before(paper: Paper, token: int) -> str | None:
    """Return the chair that "the chair" means: whom the sentence before in the paragraph names."""
    start, end = (paper.sentences_before(token, 1) or [(token, token)])[-1]
    if start >= end or paper.words.unit_of[start] != paper.words.unit_of[token]:
        return None
    posts = [m for m in paper.mentions_in(start, end) if m.type is EntityType.POST and m.entity]
    chairs = [m.entity for m in posts if paper.words.lower(m.start) == "chair"]
    return chairs[-1] if chairs else None


def _chaired_before(paper: Paper, token: int) -> str | None:
    """Return the body whose chair "the chair" is; in minutes that is whoever chairs the meeting."""
    return None if paper.of_meeting else last_told(paper, token) or paper.told_of


def _has_subject(text: str, led: str) -> bool:
    """Tell whether an item has a subject of its own: "Agendas are" before "set by the Board"."""
    own = _SOMETHING_IS.search(led) and not _VERB_FIRST.fullmatch(led)
    return bool(own or _NOUN_FIRST.match(text))


def _led_by(paper: Paper, token: int, other: list[Mention], letters: str) -> list[Mention]:
    """Return the subject that leads into the list of a token: "the Panel will : "."""
    above = lead_in(paper, token)
    if above is None:
        return []
    lead = render(paper, *(paper.sentence_at(above[1] - 1) or above))
    end = len(lead.text.rstrip(" :–-")) + 1
    return find_left(lead, end, other, letters, genitive=OF)


@cache
def _letters(predicate: Predicate, end: str) -> str:
    """Return the letters of what may be an end of a fact; a person stands for the post held."""
    domain, range_ = SIGNATURES[predicate]
    types = domain if end == "s" else range_
    letters = {LETTERS[t] for t in types}
    if EntityType.POST in types:
        letters.add(LETTERS[EntityType.PERSON])
    if predicate in NAMING:
        letters.add(LETTERS[None])
    return "".join(sorted(letters))
