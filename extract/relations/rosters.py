"""Who sits on a body by a sentence that lists its members, and who of them leads it.

Between the names of such a list stand items without one, "youth justice , schools and the Trust",
what a member is and where from, "the Chief Nurse of the Trust", and notes: "( chair )".
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from ...ontology.terms import Predicate
from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, syntax
from .patterns import ARTICLES, CLASSES, LEAD, OWNER, SYMBOL
from .rendering import TOGETHER, Rendered

_WHERE_FROM = compiled(
    rf" (?:, )?{alternatives(syntax().standing_for)} {ARTICLES}(?:[a-z]+ )?{ARTICLES}"
)
_OF_MEMBER = compiled(
    rf" (?:, )?who (?:also )?(?:is|chairs|leads|heads|manages|represents) (?:[a-z]+ )?{ARTICLES}"
)
"""Before what a member in a list leads: "the Designated Nurse , who chairs the ⟨G2⟩"."""
_COMMA = compiled(rf" , (?:who is )?{ARTICLES}")
_ANEW = compiled(rf"⟩(?: \))? (?:;|, and|, but) {ARTICLES}$")
"""Before a name with a verb of its own, below a list: "; the ⟨O4⟩ is in attendance"."""
_IN_BRACKETS = re.compile(r"\([^()]*$")
_OFFICE_OPENED = re.compile(r"⟨[PO]\d+⟩ \( [^()]*$")
"""Before what a bracket after a name says further on: "Jo Ash ( Clerk , "."""
_CLAUSE_OF_FIRST = re.compile(r" , (?:who|which) [^,;:]*⟩ , ")
"""A clause about the first name, up to the verb: "the ⟨O0⟩ , who chairs ⟨G1⟩ and ⟨G2⟩ , sits"."""
_LISTS = compiled(rf"(?: (?:,|and) {ARTICLES}⟨[{CLASSES['name']}]\d+⟩)+ \)")
_HEADS = compiled(
    rf"\b(?:heads?|managers|directors?|leaders?|mayor|executives?|members) of {ARTICLES}$"
    rf"|\b(?:organisations|agencies|partners|services|those) (?:already )?"
    rf"(?:represented|sitting|seated) (?:on|at|in) {ARTICLES}$"
)
_OF_COMMITTEE = re.compile(r"⟨K\d+⟩ members?\b")
"""Some of those who sit on a committee: "Cabinet members"."""
_PLURAL = compiled(rf"\b(?:managers|leaders|executives) of {ARTICLES}$")
_OF_SEVERAL = compiled(rf" (?:,|and|,? and) {ARTICLES}⟨[{CLASSES['name']}]\d+⟩")
_OFFICE = re.compile(rf" \( {LEAD} \)")
_SINGULAR = re.compile(r" (?:, )?(?:(?:also|now|currently) )*(?:is|was|has|sits|attends|serves)\b")
_PERSON, _POST, _GROUP, _UNKNOWN = "P", "O", "G", "X"
_TWICE = 2
_OPENING = re.compile(
    rf"^(?:\W+ |[0-9.]+ )*(?!with |alongside ){alternatives(syntax().opening_phrases)} "
    rf"(?:[^⟨⟩,;:()]* {alternatives(syntax().prepositions)} )?{ARTICLES}$"
)
_AFTER_OPENING = re.compile(r" (?:\([^()]*\) )?, ")
"""Around a name by which a sentence begins and that it is not about: "As set out in ⟨X0⟩ , "."""
_SAID = 24
"""Characters before a list in which it may be said whose members or heads are meant."""


def members(
    rendered: Rendered, start: int, end: int, *, closing: bool = False
) -> list[re.Match[str]]:
    """Return the symbols of the members in a list, without those whom they only come from.

    Args:
        rendered: The sentence.
        start: Where in it the list begins.
        end: Where the list ends; of a singular verb after it the last item is the subject.
        closing: Whether the wording ends with it: that verb then begins a clause of its own.
    """
    text = rendered.text[:end]
    symbols = _told_of(text, start)
    if not symbols:
        return []
    with_employers = ";" in text[start:] or _alternate(text, symbols)
    chosen, after_title, after_post = [symbols[0]], False, False
    for before, symbol in pairwise(symbols):
        between = text[before.end() : symbol.start()]
        comma = _COMMA.fullmatch(between)
        if OWNER.match(text, before.end()):  # "the Trust 's Chief Nurse"
            if chosen[-1] is before:
                chosen.pop()
            chosen.append(symbol)
        elif (comma and before[1] == _PERSON and symbol[1] == _POST and not after_post) or (
            after_title and _is_second_title(rendered.text, before, symbol)
        ):
            after_title = True  # "Jo Ash , the Chief Nurse"
        else:
            employed = before[1] in CLASSES["official"] and symbol[1] not in CLASSES["official"]
            told_where = after_title or with_employers or before[1] == _PERSON
            employer = employed and comma and told_where
            bracketed = symbol[1] != _PERSON and _is_bracketed(text, before, symbol)
            aside = _WHERE_FROM.fullmatch(between) or _OF_MEMBER.fullmatch(between)
            sent = before[1] == _GROUP and between.startswith(" from ")  # "partners from the Trust"
            if not ((aside and not sent) or employer or bracketed):
                chosen.append(symbol)
            after_title = False
        after_post = bool(comma) and (before[1], symbol[1]) == (_POST, _PERSON)
    each_of_all = bool(chosen) and rendered.named(chosen[-1]).rule == TOGETHER
    if not each_of_all:
        chosen = [s for s in chosen if not _only_headed(text, start, s)]
        chosen = [s for s in chosen if not _OF_COMMITTEE.match(text, s.start())]
    if each_of_all or not _SINGULAR.match(rendered.text, end):
        return chosen
    if not closing:
        own = _CLAUSE_OF_FIRST.match(rendered.text, symbols[0].end())
        return symbols[:1] if own and own.end() > end else _last_item(text, chosen)
    return chosen[:-1] if _ANEW.search(text[: chosen[-1].start()]) else chosen


def _told_of(text: str, start: int) -> list[re.Match[str]]:
    """Return the symbols of a list, but for that of what the sentence begins with before it."""
    symbols = list(SYMBOL.finditer(text, start))
    opening = _OPENING.search(text, 0, symbols[0].start()) if symbols else None
    if opening and _AFTER_OPENING.match(text, symbols[0].end()):
        del symbols[0]
    return symbols


def _is_second_title(text: str, before: re.Match[str], symbol: re.Match[str]) -> bool:
    """Tell whether a person has two titles: "Jo Ash , Head of Care and Head of Law , sits"."""
    joined = before[1] == symbol[1] == _POST and text[before.end() : symbol.start()] == " and "
    closed = text.startswith(" , ", symbol.end()) or _SINGULAR.match(text, symbol.end())
    return joined and bool(closed)


def _is_bracketed(text: str, before: re.Match[str], symbol: re.Match[str]) -> bool:
    """Tell whether a bracket says of a name where it is from: "Jo Ash (Clerk, Larch School)".

    A bracket with several after what has no name of its own lists them: "the CCGs (A, B and C)".
    """
    if _IN_BRACKETS.search(text, before.end(), symbol.start()):
        several = _LISTS.match(text, symbol.end())
        return not (before[1] == _UNKNOWN and several)
    opened = _OFFICE_OPENED.search(text, 0, symbol.start())
    return opened is not None


def _only_headed(text: str, start: int, symbol: re.Match[str]) -> bool:
    """Tell whether only its head or members are meant, unless it is the first of several.

    In "the chief executives of the Council, the Trust and the Force" each sits there by its own.
    """
    if not _HEADS.search(text, max(start - _SAID, 0), symbol.start()):
        return False
    return not (_OF_SEVERAL.match(text, symbol.end()) and _PLURAL.search(text[: symbol.start()]))


def _alternate(text: str, symbols: list[re.Match[str]]) -> bool:
    """Tell whether posts and organisations take turns: "the Chief Nurse, the Trust, the ..."."""
    kinds = "".join("o" if s[1] in CLASSES["official"] else "a" for s in symbols)
    commas = all(_COMMA.fullmatch(text[a.end() : b.start()]) for a, b in pairwise(symbols[:2]))
    return commas and re.fullmatch(r"(?:oa){2,}o?", kinds) is not None


def _last_item(text: str, symbols: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the last of several, with the post that a person stands beside: "the Head, Jo Ash"."""
    last = symbols[-1:]
    if len(symbols) >= _TWICE and last[0][1] == _PERSON and symbols[-2][1] == _POST:
        between = text[symbols[-2].end() : last[0].start()]
        return symbols[-2:] if _COMMA.fullmatch(between) or "(" in between else last
    return last


def leaders(rendered: Rendered, start: int, end: int) -> Iterator[tuple[re.Match[str], Predicate]]:
    """Yield the symbols of those whom a note in a list says to lead, and how: "( vice-chair )"."""
    for symbol in SYMBOL.finditer(rendered.text, start, end):
        office = _OFFICE.match(rendered.text, symbol.end())
        if office and symbol[1] in CLASSES["official"]:
            yield symbol, Predicate.VICE_CHAIRS if office["second"] else Predicate.CHAIRS
