"""Entries: where the next name begins in lines that a converter has run together."""

from functools import cache

from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..lexicon.wordings import wording
from ..run_together import is_general
from .heads import has_post_head, is_post_head
from .search import Search

_PAIR = 2
"""Words of the name of a body of the NHS that is called by a place alone."""
_PARTICULAR = wording("papers", "particular")


def begins_entry(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether an article begins the next entry of a list: "A Policy Group A Training Group".

    The letter alone may name what stands before: "Group A".
    """
    before, text = search.w[token - 1], search.w[token].text
    if text not in {"A", "An"} or before.connector or token + 1 >= end:
        return False
    whole = token - first > 1 and before.body_head
    return (text == "An" or whole) and search.w[token + 1].capital


def begins_organisation(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether an organisation begins right after another: "Ashby Police Vale NHS Trust"."""
    word = search.w[token]
    if not word.capital or not ends_organisation(search, first, token):
        return False
    if search.nationals.at(token) is not None:
        return True
    if search.nationals.covers(token) or (is_general(word.text) and word.text != "NHS"):
        return False
    return any(ends_organisation(search, token, last) for last in range(token + 2, end + 1))


def begins_employer(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether an organisation that ends a run begins, right after a title.

    So it does where nothing parts the two: "Head of Safeguarding Barnardo's", "Chief Nurse Ashby
    Trust". After a title that says of what it is, and stands beside nobody's name, the paper must
    name it, or its place, again.
    """
    w, words, before = search.w, search.words, search.w[token - 1]
    if before.connector or before.apostrophe or before.text in {",", "&", "-"}:
        return False
    if not w[token].capital or not has_post_head(words, first, token):
        return False
    if _is_body_beside(search, first, token, end):
        return True
    of = w[token].lower == "council" and words.lower(token + 1) == "of"
    acronym = w[token].upper and before.title  # "Head of Care ABCD NHS Trust"
    if not of and (
        (is_general(w[token].text) and not acronym)
        or search.nationals.covers(token)
        or not ends_organisation(search, token, end)
        or all(word.body_head or word.text == "NHS" for word in w[token:end])  # "... NHS Trust"
    ):
        return False
    if is_post_head(words, token - 1):
        return True
    said = is_general(before.text) and before.text != "NHS" and not w[token - 2].connector
    said |= before.topic and before.lower not in grammar().posts.areas
    by_itself, whole = (words.source.count(words.text(t, end)) for t in (token, token - 1))
    known = w[token].text in search.places or by_itself > whole
    ones = search.listing[token] or first - 1 in search.ends_of_people
    named = words.lowers(token, end) != _longest_ending(search, token, end)
    return said and (known or (ones and named))  # not "Head of Youth" and "Offending Team"


def _is_body_beside(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a body of the lists, or of the NHS of a place, follows a title in a list."""
    w, before = search.w, search.w[token - 1]
    found = search.nationals.at(token)
    beside = first > 0 and w[first - 1].text in {"(", ","} and before.post_head
    if found is not None and found[0] == end and (search.listing[token] or beside):
        return True
    if w[token].text != "NHS" or end - token != _PAIR or not search.listing[token]:
        return False
    place = w[token + 1]  # "Chief Nurse NHS Ashby"
    named = place.title and not (place.topic or place.body_head or place.given)
    return named and (before.topic or before.post_head)


def ends_organisation(search: Search, first: int, end: int) -> bool:
    """Tell whether the name of an organisation, of two words or more, ends before a token."""
    if search.w[end - 1].text == "NHS":
        return False
    if search.nationals.ends(first, end):
        return True
    endings = _endings().get(search.words.lower(end - 1), ())
    if not endings or end - first <= 1 or search.nationals.covers(end):
        return False
    return any(tuple(search.words.lowers(max(first, end - len(e)), end)) == e for e in endings)


def _longest_ending(search: Search, first: int, end: int) -> list[str]:
    """Return how the name of an organisation ends, as far as it tells no more than the kind."""
    endings = _endings().get(search.words.lower(end - 1), ())
    said = search.words.lowers(first, end)
    return max((list(e) for e in endings if said[-len(e) :] == list(e)), key=len, default=[])


def begins_title(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a title begins right after whose it is: "Ashby Council Chief Executive"."""
    word, lexicon = search.w[token], search.lexicon
    ranked = word.lower in lexicon.qualifiers or word.lower in lexicon.member_prefixes
    if token + 1 >= end or not word.capital or not ranked:
        return False
    if not ends_organisation(search, first, token) or has_post_head(search.words, first, token):
        return False
    return has_post_head(search.words, token, end)


@cache
def _endings() -> dict[str, list[tuple[str, ...]]]:
    """Return how names of organisations end, by the last word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for ending in grammar().bodies.ends_of_organisations:
        words = tuple(ending.split())
        found.setdefault(words[-1], []).append(words)
    return found


def ends_label(search: Search, start: int, end: int) -> bool:
    """Tell whether the label of what follows ends a run: "Ashby Board MEETING: Town Hall"."""
    if end - start <= 1 or end >= len(search.w) or search.w[end].text != ":":
        return False
    last, before = search.w[end - 1], search.w[end - 2]
    return last.upper and not before.upper and _PARTICULAR.search(last.lower) is not None


def follows_thing(search: Search, token: int, end: int) -> bool:
    """Tell whether a title begins right after a thing: "Annual Report Executive Director of"."""
    words, lexicon = search.words, search.lexicon
    before = search.w[token - 1].lower
    return (
        before in lexicon.things
        and token + 1 < end
        and words.lower(token) in lexicon.qualifiers
        and words.lower(token + 1) in grammar().posts.directing
        and words.lower(token + 2) in english().of_what
    )
