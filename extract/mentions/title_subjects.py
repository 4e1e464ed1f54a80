"""What may be the subject of a title: partnership among others, but not who employs its holder."""

from ..layout.words import AND
from ..lexicon.references import reference_words
from .search import Search

_PARTING = AND | {","}


def lists_partnership(search: Search, first: int, end: int) -> bool:
    """Tell whether partnership is one of the subjects listed: "Improvement and Partnership"."""
    w = search.w
    alone = any(
        w[t].lower == "partnership"
        and w[t - 1].lower in _PARTING
        and (t + 1 == end or w[t + 1].lower in _PARTING)
        for t in range(first + 1, end)
    )
    return alone and all(x.topic or x.connector or x.text == "," for x in w[first:end])


def names_employer(search: Search, start: int, end: int) -> bool:
    """Tell whether capitals name a council, or begin with one: "Ashby Council Social Care"."""
    corporate = reference_words().pointing.corporate_heads
    return any(search.w[t].lower in corporate for t in range(start + 1, end))
