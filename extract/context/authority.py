"""Which council's paper it is, and the places that councils are named after."""

import re
from functools import cache, lru_cache

from ...ontology.terms import EntityType
from ..lexicon import load
from ..lexicon.references import reference_words
from ..paper import Paper
from ..thing import Thing
from .heads import HEAD, fills_line, line_around
from .short_names import short_name

_IN_THE_HEAD = 3
"""How many mentions more it weighs that the head names a council."""
_TOP = 8
"""Tokens among which a paper says first whose it is."""
_LETTERHEAD = 20
"""The same, of the one whose name alone is the first line."""
_OFTEN = 3
"""Times that a council is named, at least, whose paper it is."""


def council_place(council: Thing) -> str:
    """Return the place of a council: "Anyshire" for "Anyshire County Council"."""
    if council.national is not None and council.national.place:
        return council.national.place
    return _without_style(council.name)


@lru_cache(maxsize=1024)
def _without_style(name: str) -> str:
    return _council_style().sub("", name).strip() or name


@cache
def _council_style() -> re.Pattern[str]:
    lists = load("papers")
    before, after = (
        "|".join(lists["council_styles_before"]),
        "|".join(lists["council_styles_after"]),
    )
    return re.compile(rf"^(?:{before})\b|\b(?:{after})$", re.IGNORECASE)


def authority_of(paper: Paper) -> str | None:
    """Return the council whose paper it is: the one whose place is named most, early or often.

    One that a long paper names in passing, and not in its head, is another place's.
    """
    text = paper.words.source
    corporate = reference_words().pointing.corporate_heads

    def weight(council: Thing) -> tuple[int, int]:
        first = council.mentions[0].start
        in_head = _IN_THE_HEAD if first < HEAD else 0
        heads_alone = first < _TOP and fills_line(paper, council.mentions[0])
        if heads_alone or alone == {council.id}:
            in_head = _LETTERHEAD
        if any(
            short_name(paper, m).lower() in corporate for m in council.mentions if not m.reference
        ):
            in_head += _LETTERHEAD
        place = council_place(council)
        forms = {place, place.title()} if place.isupper() else {place}
        inside = {p for p in places if place in p and p != place}  # "North Ashby", of "Ashby"
        short = {name for name in council.names if name.isupper() and name.isalpha()} - forms
        named = sum(map(text.count, forms | short)) - sum(map(text.count, inside))
        return named + in_head, -first

    councils = [t for t in paper.things.values() if t.type is EntityType.COUNCIL and t.mentions]
    places = set(map(council_place, councils))
    early = (m for council in councils for m in council.mentions if m.start < HEAD)
    alone = {m.entity for m in early if line_around(paper, m) == (m.start, m.end)}
    best = max(councils, key=weight, default=None)
    return best.id if best is not None and weight(best)[0] >= _OFTEN else None
