"""Which name governs a verb further right.

In "the Hub , which meets monthly , reports to" it is the Hub; in "oversees the Hub , which was set
up in May and reports to" it is the Hub again; in "the work of the Hub is overseen by" it is the Hub
too, but only for wordings that let it stand after "of".
"""

import re

from ..lexicon.compiled import compiled
from ..lexicon.references import reference_words
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from .clause import ABOUT, BEFORE_PARTICIPLES, COORDINATORS, PARTICIPLE, Clause
from .patterns import AND, ANY_SYMBOL, ARTICLES, CLASSES, OWNER, POSSESSIVE, SYMBOL
from .rendering import Rendered

_WORDS = syntax()


# What is passed over, and where a clause begins.
_BRACKETS = re.compile(r"\( [^()]* \) ")
_DAY = re.compile(
    r"\bfrom now on (?:, )?"
    r"|\b(?:on|by|from|since|until) \d{1,2}(?:st|nd|rd|th)? [a-z]+ (?:(?:, )?\d{4} )?"
    r"(?=had |has |was |were )"
)
"""A day beside a subject: "which on 29 September, 2019 had replaced", "from now on the Hub"."""
_BENEATH_IT = re.compile(r"(?<=⟩ )(?:beneath|below|under|underneath) it (?=, )")
_FORMER_NAME = re.compile(r"(?<=⟩ )[–-] (?:formerly|previously|once) [^–;:.]{0,60}⟩ [–-] ")
"""What a body was called once, beside its name: "the Hub – formerly the Desk – is part of"."""
_HOLDER = re.compile(r"(⟨O\d+⟩) , ⟨P\d+⟩ , ")
_SET_UP_BY = compiled(
    rf"\b(?P<done>set up|established|created|formed|convened)(?P<when>[^⟨⟩.;:,]{{0,24}}) by "
    rf"{ARTICLES}{ANY_SYMBOL} (?=, {BEFORE_PARTICIPLES}$)"
)
"""By whom it was set up of which a participle tells: "set up by the Board , chaired by"."""
_MADE = compiled(
    rf"(?<=⟩ )(?:{alternatives(_WORDS.being)} )+(?:[a-z]+ly )?{alternatives(_WORDS.brought_about)} "
    r"(?:(?:in|on|since|from|during|at) [^⟨⟩.;:,]{2,24} )?(?=(?:who|which|that) )"
)
"""Between a name and what is told of it only after how it came about: "is set up which"."""
_HELPED = compiled(
    rf"(?:, )?\bwith (?:the )?(?:[a-z]+ )?{alternatives(_WORDS.helping)} (?:from|of) "
    rf"{ARTICLES}{ANY_SYMBOL}(?:{AND}{ARTICLES}{ANY_SYMBOL})* (?=, (?!which|who|whose|that)|and )"
)
"""Who helps somebody of whom more is told: "leads , with support from the ⟨G1⟩ , and reports"."""
_OF_A_KIND = compiled(
    rf"(?<!, with )(?<!, with the )({ANY_SYMBOL} ), an? (?:[a-z-]+ ){{0,5}}"
    rf"{alternatives(_WORDS.owned_bodies)} (?={BEFORE_PARTICIPLES}$)"
)
"""Of what kind a body is of which a participle tells: "by the Hub , a joint board chaired by"."""
_GROUPS_OF = compiled(
    rf"{ANY_SYMBOL} {POSSESSIVE} (?:[a-z0-9-]+ ){{0,3}}{alternatives(_WORDS.groups)} [,:–-] "
    rf"(?={ARTICLES}{ANY_SYMBOL}{AND})"
)
"""Whose the groups are that are named next: "the Board 's subgroups , the ⟨G1⟩ and the ⟨G2⟩"."""
_OF_ITS_NAME = rf"(?:, ⟨[PO]\d+⟩ (?:(?:of|at|for|in) {ARTICLES}{ANY_SYMBOL} )?)*"
_ASIDE = compiled(rf", {alternatives(_WORDS.asides)} [^,;:]*? {_OF_ITS_NAME}, ")
_IN_ASIDE = re.compile(
    rf"{ANY_SYMBOL} [,(] {alternatives(_WORDS.asides)} [^⟨⟩,;:()]*"
    rf"(?:{ARTICLES}{ANY_SYMBOL} and {ARTICLES})?$"
)
_CLOSES = re.compile(r" [,)] ")
_WHEN = (
    r"^(?:[0-9a-z]{1,4} ?[.)] )?"
    rf"{alternatives([*_WORDS.conditions, *sorted(reference_words().pronouns.clause_openers)])}"
)
"""How a sentence opens whose main clause may be of somebody unnamed: ", the Chair may raise it"."""
_CLAUSE = compiled(
    rf"[;:] |\b{alternatives(_WORDS.speaking)} (?:{ARTICLES}{ANY_SYMBOL} )?that "
    rf"|(?<!⟩ )(?<!, )\bthat (?=[^⟨⟩]{{0,25}}⟨)|\bthat (?={ARTICLES}⟨)"
    rf"|, (?:and|but|while|where|when|so) (?={ARTICLES}{ANY_SYMBOL} "
    rf"(?:{POSSESSIVE} [a-z]|(?!and |or |of )[a-z]))"
    rf"|, (?:and|but|while) (?=(?:the )?chair(?:man|person)? of {ARTICLES}{ANY_SYMBOL} $)"
    rf"|{_WHEN} [^;:]* , (?=(?:the |its |our )?"
    rf"(?:(?:vice - |deputy )?chair(?:man|person)?|{alternatives(_WORDS.staff)}) )"
)

_OF_UNKNOWN = re.compile(
    r"\b(?:has|have|had) (?:[a-z]+ ){0,5}⟨X\d+⟩ (?:that|which|who) (?:[a-z]+ ){0,2}$"
)
"""Before the verb of what somebody has, whose kind is not known: "has two Committees that"."""

_NOTHING_SAID = compiled(rf"(?:{alternatives(_WORDS.verb_openers)} |and )*")
"""A clause without a subject: "the Hub – formerly the Desk ; chaired by"."""

_SECOND_VERB = compiled(rf"{COORDINATORS} (?!{ARTICLES}⟨)|$")


_OWNS_BODY = compiled(
    rf" {POSSESSIVE} (?:[a-z-]+ ){{0,3}}{alternatives(_WORDS.owned_bodies)} (?!of )"
)
"""Before what a body has that has no name of its own: "the Partnership 's executive group is"."""
OF = compiled(rf"\b(?:of|from|by) {ARTICLES}(⟨[{CLASSES['actor']}]\d+⟩)")
"""Whose the work, findings or concerns are that a verb tells of."""
OF_OR_IN = compiled(
    rf"\b(?:(?:of|from|by) {ARTICLES}(?=⟨[{CLASSES['actor']}])"
    rf"|(?:in|within|at) {ARTICLES}(?=⟨[{CLASSES['body']}A]))({ANY_SYMBOL})"
)
"""The same, and where: concerns within the Hub are the Hub's."""


def find_left(
    rendered: Rendered,
    before: int,
    other: list[Mention],
    letters: str,
    *,
    genitive: re.Pattern[str] | None,
) -> list[Mention]:
    """Return the names that govern a verb: its subject, and those joined to that.

    Args:
        rendered: The sentence.
        before: Offset at which the wording begins.
        other: The names at its other end, which are not meant.
        letters: The letters of the symbols that may be meant.
        genitive: How a name stands after "of" that will do, where there is no other.
    """
    known = {m.entity for m in other}
    clause = _ASIDE.sub(
        _kept, _HOLDER.sub(r"\1 ", _plain(_GROUPS_OF.sub("", rendered.text[:before])))
    )
    begin = max((m.end() for m in _CLAUSE.finditer(clause)), default=0)
    if PARTICIPLE.match(rendered.text, before):
        clause = _OF_A_KIND.sub(r"\1, ", clause)
    telegraphic = _NOTHING_SAID.fullmatch(clause, begin) and SYMBOL.search(clause)
    clause = telegraphic[0] + " " if telegraphic else clause[begin:]
    names = [
        symbol
        for symbol in SYMBOL.finditer(clause)
        if symbol[1] in letters
        and rendered.named(symbol).entity not in known
        and not OWNER.match(clause, symbol.end())
        and not _OWNS_BODY.match(clause, symbol.end())
    ]
    if not names or _OF_UNKNOWN.search(clause):
        return []
    pronouns = {s[0] for s in names if rendered.named(s).rule == "pointer"}
    left = Clause(clause, rendered.text[before:], names, pronouns, genitive)
    return rendered.names(left.subject())


def before_aside(
    rendered: Rendered, match: re.Match[str], other: list[Mention], letters: str
) -> list[Mention]:
    """Return the subject where the name before the verb of a match only closes an aside about it.

    In "the Clerk , who is paid by the Trust , attends the Board" it is the Clerk; elsewhere none.

    Args:
        rendered: The sentence.
        match: A wording with a subject of its own, "s".
        other: The names at its other end.
        letters: The letters of the symbols that may be meant.
    """
    if match.groupdict().get("s") is None or match.end("s") == match.end():
        return []
    start, end = match.span("s")
    closed = _CLOSES.match(rendered.text, end)
    if not closed or not _IN_ASIDE.search(rendered.text[:start]):
        return []
    return find_left(rendered, closed.end(), other, letters, genitive=None)


def _plain(text: str) -> str:
    """Leave out brackets, days before a verb, "beneath it" after a name, who set it up or helps."""
    plain = _FORMER_NAME.sub("", _BENEATH_IT.sub("", _DAY.sub("", _BRACKETS.sub("", text))))
    plain = _HELPED.sub("", plain)
    return _MADE.sub("", _SET_UP_BY.sub(r"\g<done>\g<when> ", plain))


def _kept(aside: re.Match[str]) -> str:
    """Return what stays of an aside: all of a clause that a second verb may go on with.

    Its comma stays before "and", which may begin a clause.
    """
    goes_on = _SECOND_VERB.match(aside.string, aside.end()) and ABOUT.match(aside[0])
    if goes_on and aside.end() < len(aside.string):
        return aside[0]
    return ", " if aside.string.startswith("and ", aside.end()) else ""
