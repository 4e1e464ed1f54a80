"""Bodies of one kind in several places that are named together: "Ashby and Wend LSCBs"."""

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.wordings import wording
from .mention import Mention
from .parts import parts_of
from .search import Search

_KIND = wording("papers", "kind-in-several-places")
_FEWEST = 2
_TWO_PAIRS = 4


def of_several_places(search: Search, start: int, end: int) -> list[Mention]:
    """Return a body for each place that a run names before one kind; none where it has no such.

    Each is called by its place and the kind, wherever the words of its name stand.
    """
    if not search.w[end - 1].lower.endswith("s"):
        return []
    first = next((t for t in range(start, end) if search.w[t].lower in AND), end)
    for token in range(first + _FEWEST, end):
        kind = _KIND.fullmatch(search.words.text(token, end))
        if kind is not None:
            agency = kind["agency"] is not None
            type_ = EntityType.AGENCY if agency else EntityType.PARTNERSHIP
            places = _in_pairs(search, list(parts_of(search, start, token)))
            return _placed(search, places, end, kind["one"], type_)
    return []


def _in_pairs(search: Search, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return places, in twos where "and" stands between all: "Ashby and Wend and Marl and Tarn".

    Of places that have a body each, only the last stands after "and".
    """
    between = [search.w[last].lower for _, last in places[:-1]]
    if len(places) < _TWO_PAIRS or len(places) % 2 or not AND.issuperset(between):
        return places
    return [(first[0], second[1]) for first, second in zip(places[::2], places[1::2], strict=True)]


def _placed(
    search: Search, places: list[tuple[int, int]], end: int, kind: str, type_: EntityType
) -> list[Mention]:
    """Return the bodies of some places; none where these are one, or are no places."""
    if len(places) < _FEWEST or not all(_may_be_place(search, *place) for place in places):
        return []
    if f"{search.words.text(places[0][0], places[-1][1])} {kind} " in search.words.source:
        return []
    rule = "placed-acronym" if kind.isupper() else "of-several-places"
    stops = [*(stop for _, stop in places[:-1]), end]
    return [
        Mention(first, stop, type_, rule, called=f"{search.words.text(first, last)} {kind}")
        for (first, last), stop in zip(places, stops, strict=True)
    ]


def _may_be_place(search: Search, start: int, end: int) -> bool:
    """Tell whether a stretch may be the name of a place: it has no word of a body or a subject."""
    words = search.w[start:end]
    named = [w for w in words if w.lower not in english().compass]
    if not named:
        return False
    other = any(w.topic or w.body_head or w.post_head or w.upper or w.given for w in named)
    return words[0].capital and words[-1].capital and not other
