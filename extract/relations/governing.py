"""Which name governs a verb further right.

In "the Hub , which meets monthly , reports to" it is the Hub; in "the work of the Hub is overseen
by" it is the Hub too, but only for wordings that let it stand after "of".
"""

import re

from ...ontology.terms import EntityType
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from .patterns import AND, ANY_SYMBOL, ARTICLES, CLASSES, SYMBOL
from .rendering import Rendered

_ASIDE = re.compile(rf" , {alternatives(syntax().asides)} [^,;:]*? , | \( [^()]* \) ")
_CLAUSE = re.compile(r"[;:]| that (?=[^⟨⟩]{0,25}⟨)")
_GOVERNED = re.compile(
    rf"\b{alternatives(syntax().prepositions)} (?:{alternatives(syntax().determiners)} )*$"
)
_FOLLOWS = re.compile(rf" (?:,|which|who|that)(?: ,)?(?: {alternatives(syntax().verb_openers)})* ?")
_RELATIVE = re.compile(r"which|who|that")
_RELATIVE_CLAUSE = re.compile(r", (?:which|who) (?:[^⟨⟩,;:()]* )?$")
_PARTICIPLE = re.compile(rf" , (?:{alternatives(syntax().before_participles)} )+")
_COORDINATED = re.compile(rf"\b{alternatives(syntax().coordinators)}\b")
_GENITIVE = re.compile(rf"\b(?:of|from|by|in|within|at) {ARTICLES}(⟨[{CLASSES['actor']}]\d+⟩)")
_JOINED_BEFORE = re.compile(rf"(?:{ANY_SYMBOL}{AND}{ARTICLES})*$")
_JOINED_AFTER = re.compile(rf"(?:{AND}{ARTICLES}{ANY_SYMBOL})*")


_PEOPLE = frozenset({EntityType.PERSON, EntityType.POST})
"""What "he" and "she" stand for; they are never objects."""


def find_left(
    rendered: Rendered,
    before: int,
    other: list[Mention],
    *,
    unknown: bool,
    genitive: bool,
) -> list[Mention]:
    """Return the names that govern a verb: the last that no preposition governs, and its partners.

    Asides are passed over, and where the verb is the second of two ("monitors X and reports to Y"),
    the first such name of the clause is meant.

    Args:
        rendered: The sentence.
        before: Offset at which the wording begins.
        other: The names at its other end.
        unknown: Whether a capitalised name of unknown kind will do.
        genitive: Whether a name after "of" will do, where there is no other.
    """
    text = _ASIDE.sub(lambda m: " " * len(m[0]), rendered.text[:before])
    begin = max((m.end() for m in _CLAUSE.finditer(text)), default=0)
    barred = "M" if unknown else "MX"
    known = {m.entity for m in other}
    symbols = [
        s
        for s in SYMBOL.finditer(text, begin)
        if s[1] not in barred and rendered.named(s).entity not in known
    ]
    if not symbols:
        return []
    chosen = _subject(rendered, text, begin, symbols)
    if chosen is not None:
        return _with_partners(rendered, text, begin, chosen)
    owner = _GENITIVE.search(text[begin:]) if genitive else None
    if owner is None or _COORDINATED.search(text[begin + owner.end() :]):
        return []
    return rendered.names(owner[1])


def _subject(
    rendered: Rendered, text: str, begin: int, symbols: list[re.Match[str]]
) -> re.Match[str] | None:
    """Return the one of the symbols that is the subject of what follows the text."""
    last = symbols[-1]
    if rendered.named(last).rule == "pointer" and rendered.named(last).type in _PEOPLE:
        return last
    if _is_adjacent(rendered, text, begin, last):
        return last
    free = [s for s in symbols if not _is_governed(text, begin, s)]
    if not free:
        return None
    return free[0] if _COORDINATED.search(text[free[-1].end() :]) else free[-1]


def _is_governed(text: str, begin: int, symbol: re.Match[str]) -> bool:
    return bool(_GOVERNED.search(text[begin : symbol.start()]))


def _is_adjacent(rendered: Rendered, text: str, begin: int, last: re.Match[str]) -> bool:
    """Tell whether the last name before a verb is its subject, preposition or not.

    It is before a relative clause ("of the Hub , which reports"), and before a comma or bracket
    that sets off a participle ("of the Hub , chaired by", "of the Hub , to be chaired by").
    """
    between = text[last.end() :]
    if _RELATIVE_CLAUSE.search(between) or _PARTICIPLE.fullmatch(between):
        return True
    if not between.strip() and rendered.text.startswith((", ", "( "), len(text)):
        return True
    if not _FOLLOWS.fullmatch(between):
        return False
    relative = between.strip() == "," or _RELATIVE.search(between)
    return bool(relative) or not _is_governed(text, begin, last)


def _with_partners(
    rendered: Rendered, text: str, begin: int, symbol: re.Match[str]
) -> list[Mention]:
    """Return a name with those that are joined to it: "the Police and the Trust"."""
    joined = _JOINED_BEFORE.search(text[begin : symbol.start()])
    if joined and not _is_governed(text, begin, symbol):
        first = SYMBOL.search(joined[0])
        governed = first and _GOVERNED.search(text[begin : begin + joined.start()])
        joined = None if governed else joined
    ahead = _JOINED_AFTER.match(text[symbol.end() :])
    return rendered.names("".join(m[0] for m in (joined, symbol, ahead) if m))
