"""Organisations whose people are spoken of together: "Anyshire ICB Executives"."""

from .search import Search


def without_officers(search: Search, start: int, end: int) -> int:
    """Return where a name ends whose last words are no more than what many are called.

    That is after the acronym before them: "NHS Anyshire CCG's Executive Directors".
    """
    last, lexicon = end, search.lexicon
    plural = search.w[last - 1].lower.removesuffix("s")
    if plural == search.w[last - 1].lower or plural not in lexicon.post_heads:
        return end
    last -= 1
    while last > start and (
        search.w[last - 1].post_head or search.w[last - 1].lower in lexicon.qualifiers
    ):
        last -= 1
    last -= last > start and search.w[last - 1].apostrophe
    short = last - 1 > start and lexicon.acronym_type(search.w[last - 1].text) is not None
    return last if short else end
