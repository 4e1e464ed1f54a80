"""What a title in lower case is for, said without "of": "assistant director, social care"."""

from ..layout.words import AND
from ..lexicon.grammar import grammar
from .search import Search

_LEADS = grammar().posts.before_subjects


def subject_end(search: Search, head: int, end: int) -> int:
    """Return where a title ends that a subject follows: "cabinet member education and skills".

    Args:
        search: The search, in a paper that writes titles in lower case.
        head: The head of the title.
        end: Where the title ends as far as "of" and "for" tell.
    """
    served = search.words.lowers(end - 2, end) == ["head", "of"]
    of_service = search.w[head].lower == "head" and search.w[end - 1].lower == "service"
    if served or not (search.w[head].lower in _LEADS or of_service):
        return end
    limit = search.words.units[search.words.unit_of[head]][1]
    if end == head + 1 or of_service:
        return _beside(search, end, limit)
    return _listed(search, end, limit)


def _beside(search: Search, end: int, limit: int) -> int:
    """Return where the subject ends that follows a head at once, or after a mark."""
    marked = end < limit and (search.w[end].text == "," or search.w[end].dash)
    first = end + marked
    last = _topics(search, first, limit)
    if last == first:
        return end
    last = _listed(search, last, limit)
    closed = last >= limit or search.w[last].text in {",", ".", ";", ")", ":"}
    return last if closed or not marked else end


def _listed(search: Search, end: int, limit: int) -> int:
    """Return where a list of subjects ends: "children's services, safeguarding and parenting"."""
    last = end
    while last < limit and search.w[last].text == ",":
        after = _topics(search, last + 1, limit)
        if after == last + 1:
            return end
        last = after
        if not AND.isdisjoint(search.words.lowers(end, last)):
            return last
    return end


def _topics(search: Search, token: int, limit: int) -> int:
    """Return where words in lower case end that may be the subject of a title."""
    w, last = search.w, token
    while last < limit:
        word = w[last]
        joins = last > token and last + 1 < limit and word.lower in AND
        owned = word.apostrophe and search.words.lower(last - 1) in grammar().posts.served
        joins = joins and w[last + 1].text.islower() and search.qualifies(w[last + 1])
        topic = word.text.islower() and search.qualifies(word)
        if not (topic or joins or owned):
            break
        last += 1
    return last
