"""The sentences of a paper that may state facts, as wordings are read over them."""

import re
from collections.abc import Iterator
from itertools import groupby

from ..layout.labels import PEOPLE
from ..layout.section_lines import Line
from ..lexicon.syntax import alternatives, number_of, syntax
from ..mentions import Mention
from ..paper import Paper
from .both_before import with_both
from .counted import spelt_out_counted
from .list_items import (
    givers_listed_after,
    names_listed_after,
    names_told_after,
    objects_listed_after,
)
from .partner_officers import with_officers
from .partners import spelt_out
from .patterns import ANY_SYMBOL, ARTICLES
from .relevant_agencies import with_agencies
from .rendering import Rendered, render, with_list
from .telegraphic import with_subjects
from .these_are import named_next

_LEADING = (": ", " to ", " by ", " from ", " of ")
"""How a sentence ends that the items of a list go on with."""
_FOLLOWING = re.compile(r" following (?:[a-z]+ ){0,6}; $")
"""How it ends where a semicolon stands for the colon."""
_SAYS_FOLLOWING = re.compile(
    r"\bthe following (?:[a-z-]+ ){0,3}(?:as|are|were|will|to be|have)\b[^.:;]*\. $"
)
"""How a sentence is worded whose list stands below its paragraph, though no colon says so."""
_RECEIVES = re.compile(rf" {alternatives(syntax().receiving)} (?:[^.:;]{{0,60}} )?: $")
"""How a sentence ends that leads into a list of papers."""
_TITLE_OF_LIST = re.compile(
    r"^\W*(?:[0-9.]+ )?(?:[a-z]+ ){0,3}sub ?-? ?groups"
    rf"(?: (?:of|under|within|beneath|supporting) {ARTICLES}{ANY_SYMBOL})? $"
)
"""A title under which the sub-groups of a body are listed."""
_ANNOUNCING = re.compile(
    rf"\b({'|'.join(syntax().numbers)}) (?:[a-z-]+ ){{0,3}}{alternatives(syntax().groups)} "
    rf"(?:of {ARTICLES}{ANY_SYMBOL} )?"
    rf"(?:(?:that|which|(?:each|all) of which|{alternatives(syntax().serving)}) [^.:]{{0,60}})?"
    r"[.:] $"
)
_MEMBERS = re.compile(r"\b(?:members|membership|represented|representatives|agencies)\b")
_NUMBERS = frozenset(syntax().numbers)
_ITEM_OPENS = 4
"""Tokens within which an item of a list names what it is about."""
_SHORTEST_SENTENCE = 3


def sentences_of(paper: Paper) -> list[Rendered]:
    """Return the sentences of a paper, but for questions and lists of people.

    One that leads into a list comes a second time, with what the items name, and so does one that
    announces several bodies: "has three sub-groups.".
    """
    listing = {
        token
        for line in paper.lines
        if line.role in PEOPLE and not line.heading and not _tells(paper, line)
        for token in range(line.start, line.end)
    }
    found = []
    for sentence in paper.sentences:
        for start, end in _outside(listing, *sentence):
            if end - start < _SHORTEST_SENTENCE:
                continue
            rendered = render(paper, start, end)
            if not rendered.text.endswith("? "):
                found.append(rendered)
            if end == sentence[1] and (names := _named_below(paper, rendered)):
                found.append(with_list(paper, rendered, names))
                more = _members_below(paper, rendered)
                if len(more) > len(names):
                    found.append(with_list(paper, rendered, more))
            if rendered.text.endswith(": "):
                found += _going_on(paper, rendered)
            found += named_next(paper, rendered)
    found = [with_both(paper, rendered) for rendered in found]
    found = with_officers(paper, spelt_out_counted(paper, found))
    return list(with_subjects(paper, spelt_out(paper, with_agencies(paper, found))))


def _tells(paper: Paper, line: Line) -> bool:
    """Tell whether a line below "Welcome and apologies" tells something and lists nobody."""
    lists = paper.words.lists_names(line.start, line.end)
    return line.role == "apologies" and not lists and paper.text(line.start, line.end).endswith(".")


def _named_below(paper: Paper, rendered: Rendered) -> list[Mention]:
    """Return what a sentence that leads into a list, or announces several bodies, leads to."""
    counts = not _NUMBERS.isdisjoint(paper.words.lowers(rendered.start, rendered.end))
    announced = _ANNOUNCING.search(rendered.text) if counts else None
    if announced:
        count = number_of(announced[1])
        told = names_told_after(paper, rendered.end, count)
        if told:
            return told
    if rendered.text.endswith(_LEADING) or _FOLLOWING.search(rendered.text):
        return names_listed_after(paper, rendered.end)
    if _SAYS_FOLLOWING.search(rendered.text):
        return names_listed_after(paper, paper.words.units[paper.words.unit_of[rendered.start]][1])
    listed = _TITLE_OF_LIST.match(rendered.text) and names_listed_after(paper, rendered.end)
    # What is told below a title before the first name may be of whom they are.
    return listed if listed and listed[0].start - rendered.end < _ITEM_OPENS else []


def _members_below(paper: Paper, rendered: Rendered) -> list[Mention]:
    """Return whom a list of members names, those of unknown kind with them: "Larch Homes"."""
    if not _MEMBERS.search(rendered.text):
        return []
    return names_listed_after(paper, rendered.end, unknown=True)


def _going_on(paper: Paper, rendered: Rendered) -> Iterator[Rendered]:
    """Yield a sentence that ends in a colon with what the items of its list go on with."""
    if _RECEIVES.search(rendered.text) and (givers := givers_listed_after(paper, rendered.end)):
        yield with_list(paper, rendered, givers, "reports from ")
    said, names = objects_listed_after(paper, rendered.end)
    if names:
        yield with_list(paper, rendered, names, f"{said} ")


def _outside(listing: set[int], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a sentence that are in no list of people."""
    if listing.isdisjoint(range(start, end)):
        yield start, end
        return
    for listed, tokens in groupby(range(start, end), key=listing.__contains__):
        stretch = list(tokens)
        if not listed:
            yield stretch[0], stretch[-1] + 1
