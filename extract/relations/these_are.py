"""Whom a sentence counts and the next one names: "It oversees two panels. These are the A and B".

The first is read once more with those names, as if it had gone on after a colon.
"""

import re

from ...ontology.terms import EntityType
from ..lexicon.syntax import alternatives, number_of, syntax
from ..mentions import Mention
from ..paper import Paper
from .list_items import names_listed_after
from .rendering import Rendered, render, with_list

_FEWEST = 2
_COUNTED = re.compile(
    rf"\b(?P<count>{alternatives(syntax().numbers[_FEWEST:])}) (?:(?!and )[a-z-]+ ){{0,3}}?"
    r"(?:- )?[a-z]+s\b"
)
_SEVERAL = re.compile(
    r"\b(?:a (?:small )?number of|a range of|several|various|many) (?:[a-z-]+ ){0,3}?"
    rf"{alternatives([*syntax().groups, *syntax().sorts_of_members])} "
)
"""Groups or organisations that are told of without their number: "has a number of subgroups"."""
_NAMED = re.compile(
    rf"(?:these|they)(?: {alternatives(syntax().numbers)})?(?: [a-z-]+){{0,2}}"
    r" (?:are|include|comprise)(?: as follows)?(?: ?:)?(?P<named>.*)"
)
_ONLY_NAMES = re.compile(r" (?:(?:the|an?|and|our|&|,|;|⟨[A-Z]\d+⟩) )*[.;:]? ")
"""What stands after that where nothing more is said of anybody."""
_WITHIN = re.compile(
    r" (?P<lead>(?:[–—-]|:|;|,) (?:these|they) are|, namely) (?::? ?)(?=(?:the )?⟨)"
)
"""What parts the names from whom they are, within a sentence."""


def named_next(paper: Paper, rendered: Rendered) -> list[Rendered]:
    """Return a sentence with the names of those it counts, where the next one gives as many.

    Args:
        paper: The paper.
        rendered: The sentence: "the ⟨G0⟩ oversees two panels . ".
    """
    counts = {number_of(match["count"]) for match in _COUNTED.finditer(rendered.text)}
    several = _SEVERAL.search(rendered.text) is not None
    if not counts and not several:
        return []
    within = _WITHIN.search(rendered.text)
    if within is not None:
        return [rendered.without([], {within.span("lead"): ":"})]
    names = _names(paper, rendered.end)
    as_many = len(names) in counts or (several and len(names) >= _FEWEST)
    return [with_list(paper, rendered, names, ": ")] if as_many else []


def _names(paper: Paper, token: int) -> list[Mention]:
    """Return what the sentence after a token says that those are who were counted before it."""
    after = paper.sentences_after(token, 1)
    if not after or after[0][0] > token + 1:
        return []
    said = render(paper, *after[0])
    told = _NAMED.match(said.text)
    if told is None:
        return []
    if not said.mentions:
        return names_listed_after(paper, after[0][1])
    if _ONLY_NAMES.fullmatch(told["named"]) is None:
        return []
    return [m for m in said.mentions if m.entity and m.type is not EntityType.MEETING]
