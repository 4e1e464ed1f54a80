"""The language in which the wordings of relations are written, made into regular expressions.

"{s+:official} {aux}chairs {o:body}" is read over a sentence in which each name is one symbol, whose
letter tells its type: "⟨P0⟩ now chairs the ⟨G1⟩". What all wordings have in common is written
here, once: articles, lists of names, owners, auxiliaries. A list of members, "{s++}", may have
items without a name, "youth justice , schools", and asides about those named; `rosters` chooses
its names.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache

from ...ontology.terms import EntityType
from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, syntax
from .needs import needs_of_each

LETTERS = {
    EntityType.PERSON: "P",
    EntityType.POST: "O",
    EntityType.COUNCIL: "C",
    EntityType.COMMITTEE: "K",
    EntityType.PARTNERSHIP: "R",
    EntityType.HUB: "H",
    EntityType.GROUP: "G",
    EntityType.SERVICE: "S",
    EntityType.INSPECTORATE: "I",
    EntityType.AGENCY: "A",
    EntityType.MEETING: "M",
    None: "X",
}
"""The letter of each type in a symbol; X for a capitalised name of unknown kind."""
CLASSES = {
    "body": "KRHGS",
    "group": "KG",
    "partnership": "R",
    "chaired": "KRHG",
    "org": "CKRHGSIA",
    "actor": "POCKRHGSIA",
    "impersonal": "OCKRHGSIA",
    "any": "POCKRHGSIA",
    "overseer": "POCKRGHSA",
    "post": "O",
    "person": "P",
    "official": "PO",
    "seated": "POCKRGIA",
    "outside": "CIA",
    "name": "CKRHGSIAX",
    "inspector": "I",
    "inspected": "CKRHGSA",
    "provider": "AGHSX",
    "council": "C",
    "authority": "OCKRGS",
    "service": "SHC",
    "joined": "GH",
    "seats": "GHR",
    "unit": "S",
    "employer": "CISA",
    "hub": "H",
    "front": "HSG",
    "governing": "KRG",
    "partnered": "CRA",
    "door": "HS",
    "chair": "POCIA",
    "holder": "POCISA",
    "hosted": "SHG",
    "superior": "POCKRGSIA",
    "senior": "POKRG",
    "agency": "A",
    "seat": "KRHGSA",
}
"""The letters that a slot of each class accepts."""
SYMBOL = re.compile(r"⟨([A-Z])(\d+)⟩")
ANY_SYMBOL = r"⟨[A-Z]\d+⟩"
POSSESSIVE = r"(?:'s|’s)"
_NEW = rf"(?:{alternatives(syntax().before_owned)} )*"
"""What stands between an owner and what is owned: "its new Director"."""
OWNER = re.compile(rf" {POSSESSIVE} {_NEW}⟨")
"""What follows a name that only owns the one after it: "the Trust 's Board"."""
OWNED = rf"(?:{ANY_SYMBOL} {POSSESSIVE} {_NEW})?"
"""Whose a name is said to be, before it."""
ARTICLES = rf"(?:{alternatives(syntax().articles)} )*"
OF_A_POST = compiled(rf"((?:^| (?:and|or) ){ARTICLES}⟨O\d+⟩) , ⟨[CAS]\d+⟩$")
"""A post, alone or the last of several, and where it is: "or the Chief Nurse , Anyshire ICB"."""
_ANOTHER = rf"(?:that|an? {alternatives(syntax().former)}) "
"""What begins no further name of a list: a clause, or what the one before was once."""
AND = rf"(?: {alternatives(syntax().joins)}(?: {alternatives(syntax().rejoins)})?)+ (?!{_ANOTHER})"

LEAD = (
    r"(?:the )?(?:current |independent )?(?P<second>(?:vice|deputy) (?:- )?)?"
    r"(?:chair(?:man|person)?|lead)"
)
"""What a note beside a name says of whoever leads: "( vice - chair )", ", the chair"."""

SLOT = re.compile(r"\{(s|o)(\+{0,2})(?::(\w+))?\}")
"""Names at one end: which, how many there may be, of which class."""
_WORD = rf"(?!{alternatives((*syntax().joins, *syntax().in_no_description))} )[a-z0-9’'/&-]+"
_PLAIN = rf"(?:{alternatives(syntax().employed)} |{_WORD} )"
_BARE = rf"{_PLAIN}{{1,12}}(?:{alternatives(syntax().joins)} )+(?:to include )?"
"""An item of a list that names nobody: "youth justice , ", "and , for education , "."""
_FROM = rf" (?:,|of|in|at|for|from|with) {ARTICLES}{ANY_SYMBOL}"
_HELD = rf" (?:,|\() {ARTICLES}(?:{ANY_SYMBOL}|{_WORD}(?: {_WORD}){{0,4}})"
MACROS = {
    "the": ARTICLES,
    "aux": rf"(?:{alternatives(syntax().auxiliaries)} |, )*",
    "be": rf"(?:{alternatives(syntax().being)} )*",
    "staff": alternatives(syntax().staff),
    "membered": rf"(?:{alternatives(syntax().membered)} )*",
    "gathered": alternatives(syntax().gathered),
    "worries": alternatives(syntax().worries),
    "nobody": rf"(?! by (?!{alternatives(syntax().by_when)}\b))",
    "gap": r"(?:[^⟨⟩.;:]{0,70}? )?",
    "long": r"(?:[^.;:]{0,160}? )?",
    "referred": alternatives(syntax().referred),
    "passes": alternatives(syntax().passing),
    "passed": alternatives(syntax().passed),
    "paper": alternatives(syntax().papers),
    "send": alternatives(syntax().sending),
    "sent": alternatives(syntax().sent),
    "introduce": alternatives(syntax().introducing),
    "introduced": alternatives(syntax().introduced),
    "receive": alternatives(syntax().receiving),
    "received": alternatives(syntax().received),
    "oversee": alternatives(syntax().overseeing),
    "overseen": alternatives(syntax().overseen),
    "oversight": alternatives(syntax().oversight),
    "grave": alternatives(syntax().grave),
    "settles": alternatives(syntax().settles),
    "helps": alternatives(syntax().helps),
    "beneath": alternatives(syntax().beneath),
    "placed": alternatives(syntax().placed),
    "stands": alternatives(syntax().stands),
    "in_common": alternatives(syntax().in_common),
    "agreements": alternatives(syntax().agreements),
    "in_turn": alternatives(syntax().in_turn),
    "at_present": alternatives(syntax().at_present),
    "chair": rf"(?:{alternatives(syntax().before_chair)} )*(?:co - )?"
    r"(?:chair(?:man|person|woman)?s?|convenor|convener)",
    "others": rf"(?:{_BARE}){{0,4}}",
    "office": rf"(?:{_FROM})?(?:{_HELD}(?:{_FROM}){{0,2}}(?: ,| \))?| ,)?",
    "whence": rf"(?:(?:,|at|from|of|for|\(|-|–) {ARTICLES}(?:{ANY_SYMBOL} )?"
    rf"(?:(?<=⟩ )chair|{ANY_SYMBOL}) (?:\) )?){{0,3}}(?:, )?",
    "more": rf"(?:(?: {alternatives(syntax().joins)})+(?: {_WORD}){{1,7}}?)?",
}
_OPTIONAL = frozenset(name for name, form in MACROS.items() if form.endswith((")*", ")?", "}")))
MACRO = re.compile(rf"\{{({'|'.join(MACROS)})\}}")
ROSTER = 2
_EMPLOYED = r" (?:of|from|at|for) (?:the|each|their) (?:[a-z-]+ ){0,2}[a-z-]+(?= (?:,|;|and|or) )"
"""Where a post in a list is, by no name: "the Chief Executive of the local authority , the"."""
_NOTE = rf"(?: \( (?:[^()⟨⟩]{{0,24}}|⟨P\d+⟩) \)|{_EMPLOYED})?"
"""A remark between the names of a list: in brackets, or where one is from, "from the police"."""
LED = (
    r"(?: [,(] (?:(?:which|who) (?:is|was|are|will be) )?(?:jointly |currently |co - )?"
    r"(?:chaired|led) by (?:[a-z]+ ){0,3}"
    r"(?:⟨P\d+⟩ , ⟨A\d+⟩|⟨[PO]\d+⟩(?: , ⟨[PO]\d+⟩)?)(?: \))?)"
)
"""Who leads the group just named in a list, told in passing: ", chaired by the ⟨O1⟩"."""
_ASIDE = (
    r"(?: \( [^()]{0,60} \)| [0-9]{1,4}(?= [,;])"
    rf"|{_EMPLOYED}"
    r"| (?:services?|teams?|staff|officers|practitioners|members)"
    rf"| (?:, )?{alternatives(syntax().standing_for)} {ARTICLES}{ANY_SYMBOL}"
    rf"| , who (?:is|represents|chairs) (?:[a-z]+ )?{ARTICLES}{ANY_SYMBOL})"
)
"""What is told of a member in a list: what it is, where it comes from, whom it speaks for."""


def late(pattern: str) -> Callable[[], re.Pattern[str]]:
    """Return what compiles a regular expression once it is first asked for it."""
    return cache(lambda: compiled(pattern))


@cache
def expand(pattern: str, *, led: bool = False) -> re.Pattern[str]:
    """Return the regular expression of a wording, with groups `s` and `o` for its slots.

    Args:
        pattern: A wording with slots, "{s:body}" and "{o+:any}", of the classes of `CLASSES`, and
            macros, "{be}" and "{send}", as `MACROS` has them.
        led: Whether a list may say in passing who leads the groups that it names.

    Raises:
        KeyError: A slot is of an unknown class.
        re.error: What comes out is no regular expression.
    """
    slots = SLOT.sub(lambda m: _slot(m, led=led), pattern)
    # It begins where a word does, as `needs` takes for granted: "sit to" is not in "a visit to".
    return compiled(rf"(?<!\w)(?:{MACRO.sub(lambda m: MACROS[m[1]], slots)})")


def letters_of(slot: re.Match[str]) -> str:
    """Return the letters that a slot accepts; a list of members may have names of unknown kind."""
    return CLASSES[slot[3] or "actor"] + ("X" if len(slot[2]) == ROSTER else "")


def _slot(slot: re.Match[str], *, led: bool) -> str:
    role, many = slot[1], len(slot[2])
    letters = letters_of(slot)
    one = rf"{OWNED}⟨[{letters}]\d+⟩"
    names = one
    if many == ROSTER:
        one = rf"{_PLAIN}{{0,8}}{one}{_ASIDE}{{0,2}}"
        names = rf"{one}(?:{AND}{ARTICLES}(?:{_BARE}){{0,4}}{one})*"
    elif many:
        note = rf"(?:{LED}|{_NOTE})" if led else _NOTE
        names = rf"{one}(?:{note}{AND}{ARTICLES}{one})*"
    # Articles are tried where a word begins, and not in "data": that would take most of the time.
    return rf"(?<!\S){ARTICLES}(?P<{role}>{names})"


def needs(patterns: Sequence[str]) -> dict[str, tuple[frozenset[str], ...]]:
    """Return, of each wording, words and letters of names of which a match has one each, in order.

    Args:
        patterns: Wordings, as `expand` takes them.
    """
    return dict(zip(patterns, needs_of_each([_needing(p) for p in patterns]), strict=True))


def _needing(pattern: str) -> str:
    """Return a wording with what matters to what it needs."""
    slots = SLOT.sub(lambda m: f"(?: (?:{'|'.join(letters_of(m))}) )", pattern)
    # What may be left out is needed by nothing, and long.
    return MACRO.sub(lambda m: "" if m[1] in _OPTIONAL else MACROS[m[1]], slots)
