"""Councils that a paper does not name in full: "the Council", "Executive Director, ACC"."""

import re
from itertools import pairwise

from ...ontology.terms import EntityType
from ..mentions import Mention
from ..paper import Paper

_SHORT = re.compile(r"[A-Z]{1,3}(?:[CBD]C|MBC)")
"""How the acronyms of councils are made: that of a county, city, borough or district council."""
_BY_STYLE = re.compile(r"(?:County|City|Borough|Metropolitan Borough) Council")
"""The name of a paper's own council that is told from others by its style, and not by its place."""


def promote_councils(paper: Paper) -> None:
    """Take capitals as a council's where they say, after a comma, where a post is, or whose it is.

    "Executive Director, ACC"; "ACC's Executive Director".
    """
    words = paper.words.words
    for one, two in pairwise(paper.mentions):
        name, post = (one, two) if one.unknown else (two, one)
        if not name.unknown or post.type is not EntityType.POST or one.end + 1 != two.start:
            continue
        between = words[one.end]
        tied = between.apostrophe if name is one else between.text == ","
        if tied and _SHORT.fullmatch(paper.text(name.start, name.end)):
            paper.promote(name, EntityType.COUNCIL)
            paper.authority = paper.authority or name.entity


def unnamed_council(paper: Paper, token: int) -> str:
    """Return the council that a paper calls by no name, where the word is written as one.

    Args:
        paper: The paper, which is then that council's.
        token: Where it is called "Council" or "Authority".
    """
    word = paper.words.words[token]
    home = paper.thing(paper.home)
    of_council = home is not None and home.type is EntityType.COMMITTEE
    if not (word.capital or (of_council and word.lower == "council")):
        return ""
    by_style = [t for t in paper.things.values() if _BY_STYLE.fullmatch(t.name)]
    council = by_style[0] if len(by_style) == 1 else paper.add_thing(EntityType.COUNCIL)
    council.add(Mention(token, token + 1, EntityType.COUNCIL, "unnamed"), word.text)
    paper.authority = council.id
    return council.id
