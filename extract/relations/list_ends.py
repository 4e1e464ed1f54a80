"""The names that a match gives for one end, but for a last one that is no more part of its list."""

import re

from ...ontology.terms import Predicate
from ..lexicon.compiled import compiled
from ..lexicon.english import english
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from .patterns import ANY_SYMBOL, ARTICLES, LED, OF_A_POST, OWNED, POSSESSIVE
from .rendering import Rendered
from .rosters import members
from .wordings import Relation

CHAIRING = frozenset({Predicate.CHAIRS, Predicate.VICE_CHAIRS})
"""Kinds of fact of who leads a body that meets."""
SENT_ON = compiled(rf"(?: ,)? and (?:[a-z]+ ){{0,2}}to (?={ARTICLES}⟨)")
"""After who sends a paper: "is sent to the Board by the Hub , and to the Cabinet"."""
_PLACE = re.compile(r"(?<=⟩) , (?:the )?⟨C\d+⟩$")
"""At the end of a title: whose paper it is, "Report to the Cabinet, Anyshire Council"."""
_LED_BY = re.compile(LED)
_IS_SAID_TO_BE = re.compile(r"⟩ (?:is|was|became|remains|as) (?:the |our |its |an? )?$")
"""Before what somebody is: "Jo Bell is the ⟨O1⟩ , and the ⟨O2⟩ chairs it"."""
_OWNS = re.compile(rf" ?{POSSESSIVE} [a-z]")
_OWNS_GROUPS = re.compile(rf" ?{POSSESSIVE} (?:[a-z]+ )?{alternatives(syntax().groups)} ")
"""The groups of what is named: "the work of the ⟨R1⟩ 's five subgroups"."""
_TITLE_OF_ANOTHER = re.compile(r" , and (?:the|our) ")
"""Before a title of somebody else: "Jo Bell , ⟨O1⟩ , and the ⟨O2⟩"."""
_SAYS_WHOSE = compiled(
    rf" (?:co - |vice - )?(?:chair|chairs(?! (?:{ARTICLES}⟨|[a-z]+ing\b))|director|manager)\b"
)
"""What follows a name that only says whose official is meant: "taken to the ⟨R1⟩ chair"."""
_SAYS_WHAT = re.compile(
    r" (?:business(?! (?:meeting|group|unit))|website|agenda|constitution|budget|priorities)\b"
)
"""What follows a name that only says whose a thing is: "direction to the ⟨R1⟩ business"."""
_BEGINS_ANEW = re.compile(rf" [,;] (?:(?:and|but) )?{ANY_SYMBOL}$")
_LAST_OF_LIST = compiled(rf", and {ARTICLES}{ANY_SYMBOL}$")
_AFTER_COMMA = compiled(rf"⟩ [,;] {ARTICLES}{ANY_SYMBOL}$")
"""The last name of what is no list, where a verb follows: "set up by the Trust , the Hub was"."""
_GOVERNED = compiled(rf"\b(?:by|to|with|from|at|in|on) {ARTICLES}$")
"""Before the first name of what is no list: "set up by the ⟨O1⟩ , and ⟨P2⟩ will chair it"."""
_NOTE = re.compile(r"^ ?\( [^()]* \)(?= )")
"""What a bracket says of a name before its verb: "; the Panel ( chair : Jo Bell ) reports to"."""
_VERB = compiled(rf" ?(?:{'|'.join(sorted(english().telling_verbs))}) ")
"""What follows the last name of a list that begins a clause: "and the Panel receives"."""
_LEFT_OUT = re.compile(r" (?:in (?:his |her |its |their )?turn |then )?to ")
"""What follows who does the same, where the verb is left out: "and she in turn to"."""
_HOLDER = compiled(rf" , and {ARTICLES}(?:{ANY_SYMBOL} {POSSESSIVE} )?⟨O\d+⟩(?: , ⟨P\d+⟩)?$")
"""A post and who holds it, which may begin a clause: "to the Board , and our Chair , Jo , met"."""
_KIND = re.compile(r" (?:safeguarding |children(?: ['’]s)? |adults? )*(?:partnership|board)\b")
_PLACE_LAST = re.compile(r"⟨C\d+⟩$")
"""A place that only says which one: "the annual report of the ⟨C0⟩ partnership"."""
_ACTS = compiled(rf" (?:, )?(?:{'|'.join(sorted(english().telling_verbs))}) ")
_WORD_NEXT = re.compile(r" ?[a-z]")
"""What follows a pronoun that begins a clause: "chaired by Jo Bell , and it brings"."""
_IS = re.compile(r" ?(?:is|was|has|had|will|would|shall|should|must) ")
_AND_LAST = compiled(rf"⟩ and {ARTICLES}{ANY_SYMBOL}$")
_IN_RELATIVE = re.compile(
    rf"(?<!, )\b(?:{alternatives(syntax().relatives)}|reporting|accountable|answerable) [^,;:]*$"
)
_ANOTHER_SEAT = compiled(rf" (?:, )?and (?:also |now )?(?:on|at) (?={ARTICLES}⟨)")
"""After who sits on one body, where the next begins: "by Jo Bell and on the Executive by Al"."""
_ABOUT = compiled(rf" , (?:on|about) (?={ARTICLES}⟨)")
"""After who presents a report, what it is about: "by the Head of Law , on the Hub"."""
_DESCRIBED = re.compile(r"(?<=⟩) , an? ⟨X\d+⟩")
"""What the name before it is: "Anyshire Council , a Partner in Practice"."""
_IN_COMPANY = compiled(rf"⟩(?: ,)? (?:together|along|jointly) with (?={ARTICLES}{OWNED}⟨[PO]\d+⟩)")
"""Between bodies and those with whom somebody acts: "to the Board , together with the ⟨O1⟩"."""
_BODY_FIRST = compiled(rf"^{ARTICLES}{OWNED}⟨[^PO]\d+⟩")


def without_company(said: str) -> str:
    """Return the bodies at an end without the officials in whose company somebody acts.

    In "presents it to the Board , along with the ⟨O1⟩" nothing goes to the latter.
    """
    company = _IN_COMPANY.search(said) if _BODY_FIRST.match(said) else None
    return said[: company.start() + 1] if company else said


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
    said = _said(rendered, rule, match, end)
    found = rendered.names(said)
    closes = match.end(end) == match.end()
    after = _NOTE.sub("", rendered.text[match.end() :]) if closes else ""
    if _SAYS_WHAT.match(after) or (end == "o" and (_SAYS_WHOSE.match(after) or _OWNS.match(after))):
        return found[:-1]
    if len(found) <= 1:
        owner = end == "s" and rule.left == "o" and _OWNS_GROUPS.match(after)
        return [] if owner else found
    if end == "s" and not closes:
        return _right_before_verb(rendered, match, said, found)
    begins = _begins_anew(rendered, rule, match, end, said, after)
    if found[-1].rule == "pointer":
        begins = begins or _pronoun_begins(rendered, match, end, said, after)
    return found[:-1] if begins or _OWNS.match(after) else found


def _said(rendered: Rendered, rule: Relation, match: re.Match[str], end: str) -> str:
    """Return what a match has at one end, without what is only told of the names in it."""
    said = _LED_BY.sub("", _DESCRIBED.sub("", match[end]))
    anew = _LAST_OF_LIST.search(said) if end == "s" and match.end(end) < match.end() else None
    if anew and _IS_SAID_TO_BE.search(rendered.text[: match.start(end)]):
        return said[anew.start() :]
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
        if rule.predicate is Predicate.HOLDS_POST:
            said = _TITLE_OF_ANOTHER.split(said)[0]
        said = without_company(said)
    before_verb = end == "s" and match.end(end) < match.end()
    return said if before_verb else _without_what_follows(rendered.text[match.end(end) :], said)


def _without_what_follows(after: str, said: str) -> str:
    """Return the names at an end without what begins a clause, says which body, or whose paper."""
    if _ACTS.match(after):
        return _HOLDER.sub("", said)
    if _KIND.match(after):
        return _PLACE_LAST.sub("", said)
    return said if after.strip() else _PLACE.sub("", said)


def _right_before_verb(
    rendered: Rendered, match: re.Match[str], said: str, found: list[Mention]
) -> list[Mention]:
    """Return the subjects right before a verb: the last name alone, if it begins the clause.

    In "set up by the ⟨O1⟩ , and ⟨P2⟩ will chair it" it does, and a pronoun does after any comma.
    """
    if found[-1].rule == "pointer" and _BEGINS_ANEW.search(match["s"]):
        return found[-1:]
    governed = _GOVERNED.search(rendered.text[: match.start("s")])
    last = (_LAST_OF_LIST.search(said) or _HOLDER.search(said)) if governed else None
    return rendered.names(last[0]) if last else found


def _pronoun_begins(
    rendered: Rendered, match: re.Match[str], end: str, said: str, after: str
) -> bool:
    """Tell whether a pronoun begins a clause: "chaired by Jo Bell , and it brings"."""
    if end == "o" and _begins_clause(rendered.text[: match.end()], after):
        return True
    if not _BEGINS_ANEW.search(match[end]):
        return False
    goes_on = _WORD_NEXT.match(after) if end == "s" else not _LEFT_OUT.match(after)
    return not _LAST_OF_LIST.search(said) or bool(goes_on)


def _begins_anew(  # noqa: PLR0917 - the match, its end, what it says and what follows
    rendered: Rendered, rule: Relation, match: re.Match[str], end: str, said: str, after: str
) -> bool:
    """Tell whether the last of several names begins a clause that the match is no part of."""
    if _LAST_OF_LIST.search(said):
        return bool(_VERB.match(after) or _IS.match(after))
    begins = _AFTER_COMMA.search(said) and _VERB.match(after)
    placed = end == "s" and rule.predicate is Predicate.POST_IN
    if placed or (end == "o" and (rule.left == "s" or rule.predicate in CHAIRING)):
        begins = begins or _begins_clause(rendered.text[: match.end()], after)
    return bool(begins)


def _begins_clause(said: str, after: str) -> re.Match[str] | None:
    """Tell whether the last of two names begins a clause: "chairs the Hub and the Panel is".

    Unless the list stands in a clause about a name, whose verb follows: "the Hub that serves ...".
    """
    last = (_IS.match(after) or _VERB.match(after)) and _AND_LAST.search(said)
    return last if last and not _IN_RELATIVE.search(said) else None
